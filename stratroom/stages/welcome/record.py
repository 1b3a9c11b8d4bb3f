"""Who was in the room: the people, who has a vote, who leads, who was absent, and what they were promised."""

from stratroom.model.names import StageId
from stratroom.model.people import Participant
from stratroom.model.public import PROMISE
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading, MarksKey, Paragraph, PersonTag, Section, Table
from stratroom.record.people import tag
from stratroom.record.wording import counted, day

STATEMENTS = StageId("statements")
_KEY_AT_MOST = 24


def section(workshop: Workshop, after: tuple[Block, ...] = ()) -> Section | None:
    """The room, with `after` beneath. None where nobody was added."""
    if not workshop.people:
        return None
    count = counted(len(workshop.people), "participant", "participants")
    return Section("The room", count, (*_blocks(workshop), *after))


def title_facts(workshop: Workshop) -> tuple[Fact, ...]:
    """Date, place and facilitator, those that were written."""
    about = workshop.about
    facts = (("Date", day(about.date)), ("Place", about.place), ("Facilitator", about.facilitator))
    return tuple((label, text) for label, text in facts if text)


def key(workshop: Workshop) -> Block:
    """Who each mark is, in seating order; with very many people, where that stands."""
    if len(workshop.people) > _KEY_AT_MOST:
        return Paragraph("Who each mark is stands under “The room”.", "small")
    return MarksKey(tuple(tag(person) for person in workshop.people))


def _blocks(workshop: Workshop) -> tuple[Block, ...]:
    about = workshop.about
    facts = (*title_facts(workshop), ("Purpose", about.purpose), ("Opening question", workshop.question))
    return (
        Heading("Who was in the room", 1),
        Paragraph(_counts(workshop), "lead"),
        Facts(tuple((label, text) for label, text in facts if text)),
        Table(("", "Name and role", "Vote", ""), tuple(map(_row, workshop.people)), (0.14, 0.5, 0.18, 0.18)),
        *_promises(workshop),
    )


def _counts(workshop: Workshop) -> str:
    people = workshop.people
    said = [f"{counted(len(people), 'person', 'people')} took part."]
    said.append(f"{sum(p.decides for p in people)} of {len(people)} have a vote.")
    said += [f"{p.name} leads." for p in people if p.leads]
    absent = [p.name for p in people if not p.present]
    said += [f"Absent at the end: {', '.join(absent)}."] if absent else ["Nobody was noted absent at the end."]
    return " ".join(said)


def _row(person: Participant) -> tuple[str | PersonTag, ...]:
    notes = [word for word, holds in (("leads", person.leads), ("absent", not person.present)) if holds]
    return tag(person), person.known_as, "has a vote" if person.decides else "no vote", ", ".join(notes)


def _promises(workshop: Workshop) -> tuple[Block, ...]:
    """What people were told before they wrote their statements."""
    if STATEMENTS not in (planned.stage for planned in workshop.programme):
        return ()
    promise = PROMISE[workshop.attribution(STATEMENTS)]
    return (Heading("What was promised before the first answer", 3), Paragraph(promise))
