"""What the record says of the day's course: what was planned, skipped and reopened, and why. Breaks leave no more."""

from stratroom.model.entries import PlannedStage
from stratroom.model.programme import Reopening
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Heading, Said, Table
from stratroom.record.wording import moment
from stratroom.words import say


def blocks(workshop: Workshop) -> tuple[Block, ...]:
    """The programme, and why a stage was gone back to."""
    rows = tuple((line.title, _planned(line.minutes), _note(workshop, line)) for line in workshop.programme)
    table = Table((say("Stage"), say("Planned"), ""), rows, (0.5, 0.2, 0.3))
    reopened = tuple(_reopened(each) for each in workshop.reopened)
    why = (Table((say("Reopened"), say("At"), say("Why")), reopened, (0.3, 0.2, 0.5)),) if reopened else ()
    return (Heading(say("The programme"), 3), table, *why)


def _planned(minutes: int) -> str:
    return say("{minutes} min", minutes=minutes)


def _note(workshop: Workshop, planned: PlannedStage) -> str:
    if planned.is_skipped:
        return say("skipped")
    return "" if planned.key in workshop.visited else say("not reached")


def _reopened(each: Reopening) -> tuple[str | Said, ...]:
    return each.title, moment(each.at), Said(each.reason)
