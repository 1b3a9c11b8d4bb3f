"""What the record says of the read-back: which decisions the room confirmed as they stand, and what it put right."""

from collections.abc import Iterable, Iterator, Sequence

from stratroom.model.names import SubjectId
from stratroom.model.standing import Standing
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading, Paragraph, Section, Table, Together
from stratroom.record.people import names, owner_of
from stratroom.record.wording import day, moment
from stratroom.stages.readback.acts import STAGE, Confirmed
from stratroom.stages.readback.states import Amended, Item, amendments, confirmation, items, was_held
from stratroom.words import headed, listed, parted, phrase, say, say_of

NONE = phrase("No read-back was held: the room has not confirmed what stands here.")
NOTHING = phrase("Nothing was decided, so there was nothing to read back.")
MEANS = phrase("To confirm says that this is what was decided. It is no vote on it.")


def section(workshop: Workshop, standing: Iterable[Standing]) -> Section | None:
    """None where nothing is to be said: nothing was decided, and the room did not come to it."""
    found = items(workshop, standing)
    if not found and not any(line.stage == STAGE and line.key in workshop.visited for line in workshop.programme):
        return None
    running = say("{count} of {n} confirmed", count=_confirmed_of(found), n=len(found))
    running = running if was_held(workshop) else say("Not held")
    return Section(say("Read-back"), running, (Heading(say("Read-back"), 1), *_blocks(workshop, found)))


def said_of_each(workshop: Workshop, standing: Iterable[Standing]) -> dict[SubjectId, str]:
    """What stands with each decision of its read-back; nothing where none was held."""
    if not was_held(workshop):
        return {}
    return {item.standing.subject: _stands(workshop, item) for item in items(workshop, standing)}


def _blocks(workshop: Workshop, found: tuple[Item, ...]) -> Iterator[Block]:
    if not found or not was_held(workshop):
        yield Paragraph(say(NONE if found else NOTHING))
        return
    yield Paragraph(f"{_counted(found)}. {say(MEANS)}")
    yield _table(workshop, found)
    told = [(item.standing, each) for item in found for each in amendments(workshop, item.standing)]
    if told:
        yield Heading(say("Amended in the read-back"))
    for standing, each in told:
        yield Together(tuple(_amended(workshop, standing, each)))


def _table(workshop: Workshop, found: tuple[Item, ...]) -> Table:
    """Who confirmed it stands beside it where anybody is named."""
    rows = [(item.standing.title, _stands(workshop, item), _by(workshop, item)) for item in found]
    if not any(by for _, _, by in rows):
        return Table(
            (say("Decision"), say("Read back")), tuple((title, stands) for title, stands, _ in rows), (0.3, 0.7)
        )
    return Table((say("Decision"), say("Read back"), say("By", "whom")), tuple(rows), (0.2, 0.4, 0.4))


def _counted(found: tuple[Item, ...]) -> str:
    one, many = "{count} of {n} decision is confirmed", "{count} of {n} decisions are confirmed"
    return say_of(len(found), one, many, count=_confirmed_of(found))


def _confirmed_of(found: Sequence[Item]) -> int:
    return sum(item.is_confirmed for item in found)


def _stands(workshop: Workshop, item: Item) -> str:
    last = confirmation(workshop, item.standing.subject)
    confirmed = _confirmed(last) if last else ""
    match item.state:
        case "confirmed":
            return confirmed
        case "unread":
            return say("Not confirmed")
        case "changed":
            return say("{confirmed}; changed since, and not confirmed again", confirmed=confirmed)
        case "to amend":
            return say("To be amended, and not confirmed again")
        case "amended":
            return say("Amended, and not confirmed again")


def _confirmed(last: Confirmed) -> str:
    at = moment(last.at)
    return say("Confirmed {time}, by {count} of {of} who could confirm it", time=at, count=last.count, of=last.of)


def _by(workshop: Workshop, item: Item) -> str:
    """Who confirmed it and who did not, and who was not asked because they kept out or were absent; where they are
    named."""
    last = confirmation(workshop, item.standing.subject)
    if last is None:
        return ""
    by, others, out, absent = (listed(names(workshop, each)) for each in (last.by, last.not_by, last.out, last.absent))
    told = (
        by,
        say("not by {others}", others=others) if others else "",
        say("kept out: {names}", names=out) if out else "",
        say("absent: {names}", names=absent) if absent else "",
    )
    return parted(told)


def _amended(workshop: Workshop, standing: Standing, told: Amended) -> Iterator[Block]:
    asked, after = told.amendment, told.came_of_it
    yield Heading(say("{title}, {time}", title=standing.title, time=moment(asked.at)), 3)
    yield Facts(((say("Why"), asked.reason),))
    if after is None:
        yield Paragraph(say("It was left as it stood."))
        return
    for label, each in ((say("As it was read out"), asked.stood), (say("As it was put right"), after)):
        yield Paragraph(label, "small")
        yield Paragraph(each.text, "voice")
        yield from (Facts(_facts(workshop, each)),) if _differ(asked.stood, after) else ()
    if asked.stood.texts == after.texts and not _differ(asked.stood, after):
        yield Paragraph(say("These words stayed; what was put right stands with the decision."))


def _differ(before: Standing, after: Standing) -> bool:
    return (before.outcome, before.owners, before.review) != (after.outcome, after.owners, after.review)


def _facts(workshop: Workshop, standing: Standing) -> tuple[Fact, ...]:
    owners = listed(list(dict.fromkeys(owner_of(workshop, owner) for owner in standing.owners if owner)))
    facts = (
        (say("Outcome"), headed(say(standing.outcome)) if standing.outcome else ""),
        (say("Owner"), owners or say("No owner was named")),
        (say("Review"), day(standing.review)),
    )
    return tuple((label, text) for label, text in facts if text)
