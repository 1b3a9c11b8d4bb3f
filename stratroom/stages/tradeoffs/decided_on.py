"""What a decision was made on, and what was shown after it: a poll counts for the decision that saw it. Pure."""

from collections.abc import Iterator

from msgspec.structs import replace

from stratroom.model.names import RoundId
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import POLLS, Decision, Poll, Tradeoff, round_of


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
