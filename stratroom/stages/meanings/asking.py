"""What is asked blind about a phrase, and of whom."""

from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import Question
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import STAGE, Phrase, meanings_of, phrases
from stratroom.words import say

_PROMISED_WITH = StageId("statements")
"""Meanings are shown without names where the statements are. Where the names of the statements come after reading,
those of the meanings come with each: a meaning is asked for by itself, under a promise of its own."""


def asked(phrase: str) -> str:
    """The question as it is put to everybody."""
    return say("When you say “{phrase}”, what would you fund, stop or measure by it?", phrase=phrase)


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """What each means by a phrase, from everybody, with a vote or without."""
    item = _of(workshop, round)
    if item is None:
        return None
    return Question(
        round=round,
        stage=STAGE,
        title=say("What we mean by {phrase}", phrase=item.text),
        prompt=asked(item.text),
        form="sentence",
        attribution=workshop.attribution(_PROMISED_WITH),
        eligible=tuple(person.id for person in workshop.people),
    )


def _of(workshop: Workshop, round: RoundId) -> Phrase | None:
    return next((item for item in phrases(workshop).items if meanings_of(item.id) == round), None)
