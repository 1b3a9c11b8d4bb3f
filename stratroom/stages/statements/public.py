"""What the room sees while statements are written: the question, and who has finished. Never a word of an answer."""

from dataclasses import dataclass

from stratroom.model.promises import beforehand
from stratroom.model.public import collecting, how_many
from stratroom.model.workshop import Workshop
from stratroom.stages.statements.rules import ROUND, STAGE


@dataclass(frozen=True, slots=True)
class Asked:
    """The question before the round opens, or after its answers were shown."""

    prompt: str
    promise: str
    note: str


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """The question; while answers lie in the box, who has finished."""
    round = workshop.round(ROUND)
    promise = beforehand(workshop, STAGE)
    if round is None or round.can_be_put:
        return (Asked(workshop.question, promise, ""),)
    if round.is_pending:
        return (collecting(workshop, round, in_box),)
    return (Asked(round.prompt, "", f"{how_many(round)}."),)
