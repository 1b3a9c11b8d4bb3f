"""Who was in the room: the people, who has a vote, who leads, who was absent, and what they were promised."""

from collections.abc import Iterator

from stratroom.model.cards import STATEMENTS as ROUND
from stratroom.model.naming import ANSWERS, STATEMENTS
from stratroom.model.people import Participant
from stratroom.model.promises import beforehand, keeper_of, promise_of, promised
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading, MarksKey, Paragraph, PersonTag, Section, Table
from stratroom.record.people import tag
from stratroom.record.wording import day
from stratroom.words import joined, listed, quoted, say, say_of

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
        *_promises(workshop),
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


def _promises(workshop: Workshop) -> tuple[Block, ...]:
    """What people were told before they answered, the statements first, and which rounds were sealed."""
    lines = (*_of_statements(workshop), *_of_others(workshop), *_sealed(workshop))
    if not lines:
        return ()
    bare = tuple(_without_roles(workshop))
    promised = Heading(say("What was promised before the first answer"), 3), *map(Paragraph, lines)
    return (*promised, Facts(bare)) if bare else promised


def _of_statements(workshop: Workshop) -> Iterator[str]:
    if STATEMENTS in (planned.stage for planned in workshop.programme):
        asked = workshop.round(ROUND)
        promise = promise_of(workshop, asked) if asked else beforehand(workshop, STATEMENTS)
        yield say("{label}: {text}", label=say(ANSWERS[STATEMENTS]), text=promise)


def _of_others(workshop: Workshop) -> Iterator[str]:
    """What held for every other question that was put and not sealed; by their titles where it was not the same."""
    told: dict[str, list[str]] = {}
    for round in workshop.rounds.values():
        if round.id != ROUND and not round.is_sealed:
            told.setdefault(promised(workshop, round), []).append(round.title)
    for promise, titles in told.items():
        what = say("Every other question") if len(told) == 1 else listed([quoted(title) for title in titles])
        yield say("{label}: {text}", label=what, text=promise)


def _sealed(workshop: Workshop) -> Iterator[str]:
    """Each time a round was sealed, and by whose words; all others were hidden only."""
    for each in _every_time(workshop):
        if each.is_sealed:
            title, keeper = each.title, keeper_of(workshop, each)
            yield say("“{title}” was sealed; the words were kept by {keeper}.", title=title, keeper=keeper)


def _without_roles(workshop: Workshop) -> Iterator[Fact]:
    """Each time answers are shown without the roles that were promised with them, and why."""
    for each in _every_time(workshop):
        if each.without_roles:
            why = say(
                "“{title}” was promised by role: more answers stood under a role than people have it.", title=each.title
            )
            yield say("Shown without roles"), why


def _every_time(workshop: Workshop) -> Iterator[Round]:
    """Each round, and before it as it stood whenever it was asked before."""
    for round in workshop.rounds.values():
        yield from (*(earlier.round for earlier in round.earlier), round)
