"""An act as a case tells it, with the place it comes from, and the acts of one blind round."""

from collections.abc import Iterator, Sequence

from stratroom.model.commands import Command
from stratroom.model.forms import Answer
from stratroom.model.names import Attribution, ParticipantId, RoundId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.words import say

Act = tuple[str, Command]
"""A command and the place in the case it comes from, "" for the case itself."""

Given = tuple[str, str, Answer]
"""Place, author's id, answer; by role the role in place of the id."""


def misplaced(place: str, what: str) -> Refused:
    """What a case says wrongly of itself, with its place in front."""
    return Refused(say("{place}: {what}", place=place, what=what))


def played_round(
    place: str, round: RoundId, given: Sequence[Given], *, reveals: bool = True, without_level: bool = False,
    attribution: Attribution = "named",
) -> Iterator[Act]:  # fmt: skip
    """From the question to the reveal; what is answered without names is of nobody, by role of a role."""
    yield place, OpenRound(round, without_level)
    is_named = attribution == "named"
    for where, by, answer in given:
        yield where, HandIn(round, ParticipantId(by), answer) if is_named else HandInOnPaper(round, answer, by)
    yield place, CloseRound(round)
    if reveals:
        yield place, RevealRound(round)
