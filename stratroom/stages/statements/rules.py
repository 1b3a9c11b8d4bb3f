"""Blind statements: one sentence from each person, alone. The sentences themselves lie in the box."""

from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import Question
from stratroom.model.rulebook import StageRules
from stratroom.model.workshop import Workshop
from stratroom.words import say

STAGE = StageId("statements")
ROUND = RoundId("statements")
SOFT_LIMIT = 35
"""Words after which the entry says so; nothing is ever cut."""


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """The one-sentence question, for everybody, with a vote or without."""
    if round != ROUND:
        return None
    return Question(
        round=ROUND,
        stage=STAGE,
        title=say("Statements"),
        prompt=workshop.question,
        form="sentence",
        attribution=workshop.attribution(STAGE),
        eligible=tuple(person.id for person in workshop.people),
        after_reading=workshop.naming(STAGE) == "after-reading",
    )


def decide(workshop: Workshop, command: Command) -> Entry:
    """Statements need no command but those of the round."""
    raise TypeError(f"statements does not own {type(command).__name__}")


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """Statements keep nothing but their round."""
    raise TypeError(f"statements does not own {type(recorded.entry).__name__}")


RULES = StageRules(stage=STAGE, begin=None, commands=(), entries=(), decide=decide, evolve=evolve, question=question)
