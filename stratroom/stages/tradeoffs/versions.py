"""The wordings of a proposal, each with the level fixed with it and the polls that were put with both. Pure."""

from dataclasses import dataclass

from stratroom.model.public import gradients
from stratroom.model.rounds import Earlier, Round
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import Proposal, Tradeoff, round_of
from stratroom.words import headed, phrase, say

_ORDINALS = {
    1: phrase("first wording"),
    2: phrase("second wording"),
    3: phrase("third wording"),
    4: phrase("fourth wording"),
    5: phrase("fifth wording"),
}


@dataclass(frozen=True, slots=True)
class Version:
    """The wording with this `number`, from 1. `polls` are those that were shown on it, the first one first; why each
    was asked again, "" where it was not, stands at the same place in `asked_again`."""

    number: int
    proposal: Proposal
    polls: tuple[Round, ...]
    asked_again: tuple[str, ...]


def versions(workshop: Workshop, item: Tradeoff) -> tuple[Version, ...]:
    """All wordings of the proposal, the first one first; the last one holds. A poll that was put before there was any
    is on none of them."""
    begins = [proposal.polls for proposal in item.proposals]
    polls = _polls(workshop, item)
    ends = [*begins[1:], len(polls)][: len(begins)]
    return tuple(
        Version(number, proposal, *_on_it(polls[begin:end]))
        for number, (proposal, begin, end) in enumerate(zip(item.proposals, begins, ends, strict=True), 1)
    )


def level_of(item: Tradeoff, poll: Round) -> str:
    """The level this poll was put with, the poll of today or an earlier one; files did not always keep it with the
    poll itself."""
    before = [proposal for proposal in item.proposals if proposal.polls <= len(poll.earlier)]
    return poll.needed or (before[-1].needed if before else "")


def came_to(workshop: Workshop, poll: Round) -> str:
    """What one poll came to in counts, with who did not answer."""
    shown = gradients(workshop.with_round(poll), poll.id, "")
    return (
        " ".join(filter(None, (shown.in_words, f"{headed(shown.missing)}." if shown.missing else ""))) if shown else ""
    )


def ordinal(number: int) -> str:
    """
    >>> ordinal(2), ordinal(7)
    ('second wording', 'wording 7')
    """
    return say(_ORDINALS[number]) if number in _ORDINALS else say("wording {n}", n=number)


def _polls(workshop: Workshop, item: Tradeoff) -> list[tuple[Round, str]]:
    """Every poll that was shown, with why it was asked again."""
    round = workshop.round(round_of("gradients", item.id))
    earlier: tuple[Earlier, ...] = round.earlier if round else ()
    shown = workshop.shown(round_of("gradients", item.id))
    return [*((each.round, each.reason) for each in earlier), *([(shown, "")] if shown else [])]


def _on_it(polls: list[tuple[Round, str]]) -> tuple[tuple[Round, ...], tuple[str, ...]]:
    return tuple(round for round, _ in polls), tuple(reason for _, reason in polls)
