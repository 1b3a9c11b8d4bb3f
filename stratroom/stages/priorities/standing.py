"""The list of priorities as it is read back at the end: once the line is drawn, as a whole."""

from dataclasses import replace

from stratroom.model.names import PRIORITIES
from stratroom.model.recusing import pending_on
from stratroom.model.standing import Standing, said_against
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import STAGE, priorities
from stratroom.stages.priorities.asked_on import todays_texts
from stratroom.stages.priorities.public import Agreed, agreed
from stratroom.words import say


def standing(workshop: Workshop) -> tuple[Standing, ...]:
    """One or none."""
    part = priorities(workshop)
    if not part.cut_at:
        return ()
    return (
        Standing(
            subject=PRIORITIES,
            stage=STAGE,
            number=0,
            outcome="",
            texts=todays_texts(workshop),
            owners=tuple(priority.owner for priority in part.agreed),
            review="",
            version=(part.changes,),
            dissents=said_against(workshop, PRIORITIES),
            waits=_waits(workshop),
        ),
    )


def _waits(workshop: Workshop) -> str:
    pending = pending_on(workshop, PRIORITIES)
    if not pending:
        return ""
    return say("“{title}” is not revealed yet. Reveal it, then read the list back.", title=pending[0].title)


def shown(workshop: Workshop, read_back: str) -> Agreed:
    """The list with what was said against it as its own stage shows it; the poll is not what is confirmed."""
    return replace(agreed(workshop), gradients=None, polled_on="", read_back=read_back)
