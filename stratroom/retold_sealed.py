"""Which rounds of a workshop were sealed, as a case tells it: who kept the words, never the words: nobody has them."""

from collections.abc import Iterator

from stratroom.case import Case
from stratroom.case_sealed import Sealed
from stratroom.model.names import RoundId, TradeoffId
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import meanings_of
from stratroom.stages.meanings.rules import phrases
from stratroom.stages.priorities.acts import GRADIENTS, MY_TIME, POINTS, RANKINGS
from stratroom.stages.reveal.sortings import RECOGNITION
from stratroom.stages.statements.rules import ROUND as STATEMENTS
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.words import say

_PRIORITIES = {"points": POINTS, "rankings": RANKINGS, "my_time": MY_TIME, "gradients": GRADIENTS}


def retold_sealed(workshop: Workshop, case: Case) -> tuple[Sealed, ...]:
    """Of the rounds whose answers this case tells, those that were sealed when they were shown."""
    told = ((place, workshop.shown(round)) for place, round in _told(workshop, case))
    return tuple(Sealed(place, shown.keeper) for place, shown in told if shown and shown.is_sealed and shown.keeper)


def left_of_sealed(workshop: Workshop, case: Case) -> Iterator[str]:
    """What of the sealing the case does not tell."""
    told = {round for _, round in _told(workshop, case) if (shown := workshop.shown(round)) and shown.is_sealed}
    for id, round in workshop.rounds.items():
        if id in told:
            yield say(
                "The words that “{title}” was sealed with: nobody but {keeper} has them. Without them the case is "
                "rehearsed with these answers hidden.",
                title=round.title,
                keeper=workshop.participant(round.keeper).called,
            )
        if (round.is_sealed and id not in told) or any(earlier.round.is_sealed for earlier in round.earlier):
            yield say("That “{title}” was sealed, and who kept the words.", title=round.title)


def _told(workshop: Workshop, case: Case) -> Iterator[tuple[str, RoundId]]:
    """The place of the answers in the case, and whose they are."""
    if case.statements:
        yield "statements", STATEMENTS
    if case.recognition:
        yield "recognition", RECOGNITION
    by_text = {item.text: item.id for item in phrases(workshop).items}
    for n, phrase in enumerate(case.meanings):
        if phrase.answers:
            yield f"meanings[{n}].answers", meanings_of(by_text[phrase.phrase])
    for n, tradeoff in enumerate(case.tradeoffs):
        for poll in ("first", "second", "gradients"):
            if getattr(tradeoff, poll):
                yield f"tradeoffs[{n}].{poll}", round_of(poll, TradeoffId(tradeoff.id))
    for part, round in _PRIORITIES.items():
        if case.priorities and getattr(case.priorities, part):
            yield f"priorities.{part}", round
