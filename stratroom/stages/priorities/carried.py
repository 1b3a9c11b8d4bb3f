"""Who carries what of the priorities, and what that means for their time, as the record prints it."""

from collections.abc import Iterator

from stratroom.model.week import in_days
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Heading, Paragraph, Quote, Said, Together
from stratroom.record.people import table_of, without_column
from stratroom.record.wording import sentence
from stratroom.stages.priorities.acts import MY_TIME
from stratroom.stages.priorities.load import Load, left_since, loads, out_since, too_much
from stratroom.stages.priorities.my_time import my_time
from stratroom.stages.priorities.rules import option_text
from stratroom.words import parted, say


def carried(workshop: Workshop) -> Iterator[Block]:
    """Each owner with what they own and for how long a week; without names in counts alone, as whoever knows one owner
    would know the rest. Empty while nobody owns anything."""
    rows = [(workshop.participant(load.by), _row(workshop, load)) for load in loads(workshop)]
    if not rows:
        return
    head = ("", say("Owns"), say("Priorities"), say("Of the week"))
    table = table_of(workshop, rows, head, (0.26, 0.42, 0.12, 0.2), ("left", "left", "right", "right"))
    table = without_column(table, 0) if workshop.names_withheld else table
    gone = () if workshop.names_withheld else (*out_since(workshop), *left_since(workshop, at_the_end=True))
    pointed_out = (*too_much(workshop), *gone)
    said = (Paragraph(" ".join(pointed_out)),) if pointed_out else ()
    yield Together((Heading(say("Load per person")), *said, table))


def _row(workshop: Workshop, load: Load) -> tuple[str, ...]:
    owns = parted([option_text(workshop, priority.option) for priority in load.owns])
    return owns, str(len(load.owns)), in_days(load.half_days) or say("not said")


def times(workshop: Workshop) -> Iterator[Block]:
    """Everybody's own words beside what they own; without names the words alone, for who owns what was said in the
    room. Empty until they are shown."""
    view, shown = my_time(workshop), workshop.shown(MY_TIME)
    if view is None or shown is None:
        return
    people = {person.id: person for person in workshop.people}
    rows = [(people[said.by.id], (said.owns or say("none of them"), Said(said.text))) for said in view.said]
    answered = say("{count} of {asked} answered.", count=len(rows), asked=len(shown.eligible))
    yield Heading(view.question)
    yield Paragraph(" ".join(filter(None, (answered, sentence(view.missing), view.other_list))))
    if workshop.names_withheld:
        yield from (Quote(text) for text in sorted(said.text for said in view.said))
        return
    yield table_of(workshop, rows, ("", say("Owns"), say("In their own words")), (0.26, 0.3, 0.44))
