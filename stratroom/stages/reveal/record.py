"""The room's sorting in the record: how many noticeably different answers, named by the room, and whose they are."""

from collections.abc import Mapping

from stratroom.model.cards import cards
from stratroom.model.names import CardId
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Heading, Paragraph, Table, Together
from stratroom.record.people import names
from stratroom.record.wording import moment
from stratroom.stages.reveal.sortings import Group, alone, different_answers, sorting
from stratroom.words import say, say_of


def group_names(workshop: Workshop) -> Mapping[CardId, str]:
    """The group of each card, in the room's words; cards left alone are not here."""
    return {card: group.name for group in sorting(workshop).groups for card in group.cards if group.name}


def count(workshop: Workshop) -> str:
    """“8 people gave 6 noticeably different answers”, or "" until the room has confirmed its groups."""
    if not sorting(workshop).confirmed_at:
        return ""
    answers = different_answers(workshop, sorting(workshop))
    different = say_of(answers, "{n} noticeably different answer", "{n} noticeably different answers")
    people = len(cards(workshop))
    return say_of(people, "{n} person gave {different}", "{n} people gave {different}", different=different)


def blocks(workshop: Workshop) -> tuple[Block, ...]:
    """The count, when and by whom, and the groups, on one page; empty where nothing was sorted."""
    part = sorting(workshop)
    if not part.groups and not part.confirmed_at:
        return ()
    return (Together(_sorted(workshop)),)


def _sorted(workshop: Workshop) -> tuple[Block, ...]:
    part = sorting(workshop)
    if not part.confirmed_at:
        return (Heading(say("The room’s sorting"), aside=say("not confirmed by the room")), _groups(workshop))
    whose = say("The groups, their names and the count are the room’s.")
    said = f"{count(workshop)}. {_largest(workshop)} {whose}"
    return (
        Heading(say("The room’s count"), aside=say("confirmed {at}", at=moment(part.confirmed_at))),
        Paragraph(said),
        _groups(workshop),
    )


def _largest(workshop: Workshop) -> str:
    size = max((len(group.cards) for group in sorting(workshop).groups), default=1)
    return say("The largest is shared by {size}.", size=size) if size > 1 else say("No two people share one.")


def _groups(workshop: Workshop) -> Table:
    rows = [_row(workshop, group) for group in sorting(workshop).groups]
    if single := alone(workshop, sorting(workshop)):
        rows.append((say("Left on their own, each an answer by itself"), _whose(workshop, single), str(len(single))))
    head = (say("Answer, as the room named it"), say("Whose"), say("People", "a column of numbers"))
    return Table(head, tuple(rows), (0.42, 0.48, 0.1), ("left", "left", "right"))


def _row(workshop: Workshop, group: Group) -> tuple[str, str, str]:
    return group.name or say("Not named"), _whose(workshop, group.cards), str(len(group.cards))


def _whose(workshop: Workshop, chosen: tuple[CardId, ...]) -> str:
    """Their authors; nothing where statements carry no names."""
    authors = {card.by for card in cards(workshop) if card.by and card.id in chosen}
    return ", ".join(names(workshop, authors))
