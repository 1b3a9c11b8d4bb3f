"""The room's sorting in the record: how many noticeably different answers, named by the room, and whose they are."""

from collections.abc import Mapping
from dataclasses import replace

from stratroom.model.cards import cards
from stratroom.model.names import CardId
from stratroom.model.roles import called, with_counts
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Heading, Paragraph, Table, Together
from stratroom.record.people import names, without_column
from stratroom.record.wording import moment
from stratroom.stages.reveal import recognised_record
from stratroom.stages.reveal.counting import answers, beside_in_words, first_words, largest, replaced, sorted_by
from stratroom.stages.reveal.sortings import Group, Pair, Sorting, different_answers, pair, sorting
from stratroom.words import joined, say, say_of


def group_names(workshop: Workshop) -> Mapping[CardId, str]:
    """The group of each card, in the room's words; cards left alone are not here."""
    return {card: group.name for group in sorting(workshop).groups for card in group.cards if group.name}


def count(workshop: Workshop) -> str:
    """“8 people gave 6 noticeably different answers”, or "" until the room has confirmed its groups."""
    made = sorting(workshop)
    return _gave(workshop, made) if made.confirmed_at else ""


def _gave(workshop: Workshop, made: Sorting) -> str:
    people, different = len(cards(workshop)), answers(different_answers(workshop, made))
    return say_of(people, "{n} person gave {different}", "{n} people gave {different}", different=different)


def blocks(workshop: Workshop) -> tuple[Block, ...]:
    """Who recognises whom; the count, when, how and by whom, and the groups, on one page; then a second sorting with
    what tells the two apart. Empty where nothing was asked and nothing sorted."""
    both = _told(workshop)
    found = [_sorted(workshop, made) for made in (both.first, both.second) if made and _is_told(made)]
    if both.second and both.first.confirmed_at and both.second.confirmed_at:
        found[-1] = (*found[-1], *_beside(workshop, both.first, both.second))
    return (*recognised_record.blocks(workshop), *(Together(part) for part in found))


def _told(workshop: Workshop) -> Pair:
    """Both sortings; without names nobody hears who made the second one."""
    both = pair(workshop)
    if both.second is None or not workshop.names_withheld:
        return both
    return replace(both, second=replace(both.second, by=say("others")))


def _is_told(made: Sorting) -> bool:
    return bool(made.groups or made.confirmed_at)


def _sorted(workshop: Workshop, made: Sorting) -> tuple[Block, ...]:
    before = " ".join(replaced(made, different_answers(workshop, made)))
    if not made.confirmed_at:
        title = say("The sorting by {who}", who=made.by) if made.by else say("The room’s sorting")
        aside = say("not confirmed") if made.by else say("not confirmed by the room")
        said = (Paragraph(before),) if before else ()
        return (Heading(title, aside=aside), *said, _groups(workshop, made))
    title = say("A second sorting, by {who}", who=made.by) if made.by else say("The room’s count")
    whose = "" if made.by else say("The groups, their names and the count are the room’s.")
    said = (f"{_gave(workshop, made)}.", largest(made), f"{sorted_by(made)}.", before, whose)
    return (
        Heading(title, aside=say("confirmed {at}", at=moment(made.confirmed_at))),
        Paragraph(" ".join(filter(None, said))),
        _groups(workshop, made),
    )


def _beside(workshop: Workshop, first: Sorting, second: Sorting) -> tuple[Block, ...]:
    return (
        Heading(say("The two sortings side by side")),
        *(Paragraph(sentence) for sentence in beside_in_words(first, second, _called(workshop))),
    )


def _groups(workshop: Workshop, made: Sorting) -> Table:
    named = [group for group in made.groups if group.name or len(group.cards) > 1]
    rows = [_row(workshop, group) for group in named]
    told = {card for group in named for card in group.cards}
    if single := tuple(card.id for card in cards(workshop) if card.id not in told):
        rows.append((say("Left on their own, each an answer by itself"), _whose(workshop, single), str(len(single))))
    head = (say("Answer, as the room named it"), say("Whose"), say("People", "a column of numbers"))
    table = Table(head, tuple(rows), (0.42, 0.48, 0.1), ("left", "left", "right"))
    return without_column(table, 1) if workshop.names_withheld else table


def _row(workshop: Workshop, group: Group) -> tuple[str, str, str]:
    return group.name or say("Not named"), _whose(workshop, group.cards), str(len(group.cards))


def _whose(workshop: Workshop, chosen: tuple[CardId, ...]) -> str:
    """Their authors by name or by role; nothing where statements carry neither."""
    found = [card for card in cards(workshop) if card.id in chosen]
    by_role = [called(card.role) for card in found if card.role is not None and not workshop.names_withheld]
    return joined(", ", (*names(workshop, {card.by for card in found if card.by}), *with_counts(by_role)))


def _called(workshop: Workshop) -> dict[CardId, str]:
    """What each card goes by: its author, or its first words where statements carry no names, or none is said."""
    known = {} if workshop.names_withheld else {person.id: person.called for person in workshop.people}
    return {card.id: known[card.by] if card.by and known else _quoted(card.text) for card in cards(workshop)}


def _quoted(text: str) -> str:
    return say("“{text}”", text=first_words(text))
