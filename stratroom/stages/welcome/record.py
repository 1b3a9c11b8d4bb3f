"""Who was in the room: the people, who has a vote, who leads, who was absent, and what they were promised."""

from stratroom.model.cards import STATEMENTS as ROUND
from stratroom.model.people import Participant
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading, MarksKey, Paragraph, PersonTag, Section, Table
from stratroom.record.people import tag
from stratroom.record.wording import day
from stratroom.stages.welcome import promises_record
from stratroom.words import joined, say, say_of

_KEY_AT_MOST = 24


def section(workshop: Workshop, after: tuple[Block, ...] = ()) -> Section | None:
    """The room, with `after` beneath. None where nobody was added."""
    if not workshop.people:
        return None
    running = say_of(len(workshop.people), "{n} participant", "{n} participants")
    return Section(say("The room"), running, (*_blocks(workshop), *after))


def title_facts(workshop: Workshop) -> tuple[Fact, ...]:
    """Date, place and facilitator, those that were written."""
    on = day(workshop.about.date)
    return (*(((say("Date"), on),) if on else ()), *where_and_who(workshop))


def where_and_who(workshop: Workshop) -> tuple[Fact, ...]:
    """Place and facilitator, those that were written."""
    facts = ((say("Place"), workshop.about.place), (say("Facilitator"), workshop.about.facilitator))
    return tuple((label, text) for label, text in facts if text)


def key(workshop: Workshop) -> tuple[Block, ...]:
    """Who each mark is, in seating order; with very many people, where that stands. Nothing where nobody is named."""
    if workshop.names_withheld:
        return ()
    if len(workshop.people) > _KEY_AT_MOST:
        return (Paragraph(say("Who each mark is stands under “The room”."), "small"),)
    return (MarksKey(tuple(tag(person) for person in workshop.people)),)


def _blocks(workshop: Workshop) -> tuple[Block, ...]:
    about = workshop.about
    facts = (*title_facts(workshop), (say("Purpose"), about.purpose), (say("Opening question"), _question(workshop)))
    return (
        Heading(say("Who was in the room"), 1),
        Paragraph(_counts(workshop), "lead"),
        Facts(tuple((label, text) for label, text in facts if text)),
        *_people(workshop),
        *promises_record.blocks(workshop),
    )


def _question(workshop: Workshop) -> str:
    """As it was asked; "" where nobody was."""
    asked = workshop.round(ROUND)
    return asked.prompt if asked else ""


def _counts(workshop: Workshop) -> str:
    people, votes = workshop.people, sum(person.decides for person in workshop.people)
    said = [say_of(len(people), "{n} person took part.", "{n} people took part.")]
    said.append(say_of(votes, "{n} of {all} have a vote.", "{n} of {all} have a vote.", all=len(people)))
    leads = [p.called for p in people if p.leads]
    said += [say_of(len(leads), "{n} leads.", "{n} lead.")] if leads and workshop.names_withheld else []
    said += [say("{name} leads.", name=name) for name in leads if not workshop.names_withheld]
    said.append(_absent([p.called for p in people if not p.present], names_withheld=workshop.names_withheld))
    return " ".join(said)


def _absent(names: list[str], *, names_withheld: bool) -> str:
    if not names:
        return say("Nobody was noted absent at the end.")
    if names_withheld:
        return say_of(len(names), "{n} was absent at the end.", "{n} were absent at the end.")
    return say("Absent at the end: {names}.", names=joined(", ", names))


def _people(workshop: Workshop) -> tuple[Block, ...]:
    """Everybody by mark and name, with the role beside it, where names are not withheld."""
    if workshop.names_withheld:
        return ()
    head = ("", say("Role"), say("Vote"), "")
    return (Table(head, tuple(map(_row, workshop.people)), (0.32, 0.34, 0.17, 0.17)),)


def _row(person: Participant) -> tuple[str | PersonTag, ...]:
    notes = [word for word, holds in ((say("leads"), person.leads), (say("absent"), not person.present)) if holds]
    role = "" if person.shares_name else person.role
    return tag(person), role, say("has a vote") if person.decides else say("no vote"), ", ".join(notes)
