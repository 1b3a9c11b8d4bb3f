"""What was parked, to the letter, where it came up, and what became of it."""

from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Heading, Said, Section, Table
from stratroom.words import say, say_of


def section(workshop: Workshop) -> Section | None:
    """None where nothing was parked."""
    if not workshop.parked:
        return None
    rows = tuple((Said(p.text), p.title, Said(p.how) if p.how else say("open")) for p in workshop.parked)
    table = Table((say("Point"), say("Came up in"), say("What became of it")), rows, (0.45, 0.2, 0.35))
    count = say_of(len(rows), "{n} point", "{n} points")
    return Section(say("Parked"), count, (Heading(say("Parking lot"), 1), table))
