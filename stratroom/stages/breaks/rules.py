"""A break or a meal: nothing is asked and nothing is decided. It stands in the programme so that its time is kept."""

from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import Question
from stratroom.model.rulebook import StageRules
from stratroom.model.workshop import Workshop

STAGE = StageId("breaks")


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """Nothing is asked in a break."""
    return None


def decide(workshop: Workshop, command: Command) -> Entry:
    """A break has no commands of its own."""
    raise TypeError(f"breaks does not own {type(command).__name__}")


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """A break keeps nothing."""
    raise TypeError(f"breaks does not own {type(recorded.entry).__name__}")


RULES = StageRules(stage=STAGE, begin=None, commands=(), entries=(), decide=decide, evolve=evolve, question=question)
