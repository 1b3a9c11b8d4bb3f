"""What is asked blind about a phrase, and of whom."""

from stratroom.model.names import RoundId
from stratroom.model.promises import held
from stratroom.model.rounds import ATTRIBUTION, Question
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import STAGE, Phrase, meanings_of, phrases
from stratroom.words import say


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
        attribution=ATTRIBUTION[held(workshop, STAGE)],
        eligible=tuple(person.id for person in workshop.people),
    )


def _of(workshop: Workshop, round: RoundId) -> Phrase | None:
    return next((item for item in phrases(workshop).items if meanings_of(item.id) == round), None)
