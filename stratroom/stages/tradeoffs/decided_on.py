"""What a decision was made on, and what was shown after it: a poll counts for the decision that saw it. Pure."""

from collections.abc import Iterator

from msgspec.structs import replace

from stratroom.model.dissents import SaidOf
from stratroom.model.names import RoundId
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import POLLS, Decision, Poll, Tradeoff, round_of
from stratroom.stages.tradeoffs.versions import level_of
from stratroom.words import quoted, say


def as_it_stood(workshop: Workshop, item: Tradeoff, held: Decision) -> Workshop:
    """The workshop with the answers on this trade-off that had been shown when this was decided, and no others."""
    for poll, count in zip(POLLS, held.seen, strict=True):
        workshop = _with_showing(workshop, round_of(poll, item.id), count)
    return workshop


def shown_since(workshop: Workshop, item: Tradeoff, held: Decision) -> Iterator[tuple[Poll, Round]]:
    """What was shown after it, poll by poll, each as often as it was."""
    for poll, count in zip(POLLS, held.seen, strict=True):
        round = workshop.round(round_of(poll, item.id))
        for shown in _showings(round)[count:]:
            yield poll, shown


def level_needed(workshop: Workshop, item: Tradeoff, held: Decision) -> str:
    """The level the poll it saw was put with; "" where there was none, or it saw no poll."""
    poll = as_it_stood(workshop, item, held).shown(round_of("gradients", item.id))
    return level_of(item, poll) if poll else ""


def other_wording(workshop: Workshop, item: Tradeoff, held: Decision) -> str:
    """What the poll it saw was put on, where those are other words than what was decided; "" otherwise."""
    poll = as_it_stood(workshop, item, held).shown(round_of("gradients", item.id))
    return poll.prompt if poll and _plain(poll.prompt) != _plain(held.text) else ""


def polled_in_words(workshop: Workshop, item: Tradeoff, held: Decision) -> str:
    """That the poll it saw was put on other words, with those words; "" where it was not."""
    # The sentence has a full stop of its own.
    words = other_wording(workshop, item, held).strip().removesuffix(".")
    return say("Polled on another wording: {words}.", words=quoted(words)) if words else ""


def decision_of(item: Tradeoff, nth: int) -> int:
    """Which decision on it held when words of dissent were confirmed as the `nth` of the workshop, counted from 1; 0
    where there was none yet."""
    return sum(held.confirmed < nth for held in item.decisions)


def said_of(item: Tradeoff) -> SaidOf:
    """Words against what was decided before are not against what is decided now."""

    def told(nth: int, time: str) -> str:
        number = decision_of(item, nth)
        if item.decision is None or (number and item.decisions[number - 1].words == item.decision.words):
            return ""
        if number == 0:
            before = say("Said before anything was decided.")
            return say("Said before anything was decided, {time}.", time=time) if time else before
        before = say("Said of what was decided before.")
        return say("Said of what was decided before, {time}.", time=time) if time else before

    return told


def _plain(text: str) -> str:
    """What makes two wordings the same: capitals, spaces and a full stop at the end do not count."""
    return " ".join(text.split()).removesuffix(".").casefold()


def _showings(round: Round | None) -> list[Round]:
    """Each time its answers were shown, the first one first."""
    if round is None:
        return []
    earlier = [replace(each.round, earlier=round.earlier[:nth]) for nth, each in enumerate(round.earlier)]
    return [*earlier, *([round] if round.phase is Phase.SHOWN else [])]


def _with_showing(workshop: Workshop, id: RoundId, count: int) -> Workshop:
    """With the last of so many showings; without any it was not asked."""
    if count:
        return workshop.with_round(_showings(workshop.round(id))[count - 1])
    return replace(workshop, rounds={key: round for key, round in workshop.rounds.items() if key != id})
