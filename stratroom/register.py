"""The register: every decision that stands, over all stages in which one is made, in the order of the record.

Here the read-back learns of them; no stage knows another.
"""

from stratroom.model.commands import Command
from stratroom.model.names import PRIORITIES, SubjectId
from stratroom.model.standing import Register, Standing, Wording
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities import standing as priorities
from stratroom.stages.readback import states
from stratroom.stages.tradeoffs import standing as tradeoffs


def standing(workshop: Workshop) -> tuple[Standing, ...]:
    """All that stand now."""
    return (*tradeoffs.standing(workshop), *priorities.standing(workshop))


def is_read_back(workshop: Workshop) -> bool:
    """Whether the record is final: all that stands was confirmed by the room as it stands now."""
    return states.is_read_back(workshop, standing(workshop))


def final_on(workshop: Workshop) -> str:
    """The day (ISO 8601) from which the record is final; "" while it is a draft."""
    return states.final_on(workshop, standing(workshop))


def _shown(workshop: Workshop, subject: SubjectId, read_back: str) -> object:
    if subject == PRIORITIES:
        return priorities.shown(workshop, read_back)
    return tradeoffs.shown(workshop, subject, read_back)


def _wording(workshop: Workshop, subject: SubjectId) -> Wording | None:
    """Of the list the line and the owners are drawn and named in its own stage."""
    return None if subject == PRIORITIES else tradeoffs.wording(workshop, subject)


def _amended(workshop: Workshop, subject: SubjectId, wording: Wording) -> Command:
    return tradeoffs.amended(workshop, subject, wording)


REGISTER = Register(standing, _shown, _wording, _amended)
