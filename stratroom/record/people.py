"""How the record shows people: the mark with initials, name and role. Nothing of what they answered enters here."""

from collections.abc import Collection, Sequence

from stratroom.model.cards import Card, author
from stratroom.model.marks import NO_SEAT
from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Align, Cell, PersonTag, Table
from stratroom.words import phrase, say

ELSEWHERE = phrase("Named in the attributed edition")
"""Who owns something, where no names are."""


def tag(person: Participant) -> PersonTag:
    """Mark, initials, and in words whatever of name and role the initials do not say.

    >>> tag(Participant(ParticipantId("a"), "CFO", "Finance", True, False, True, 0)).role
    'Finance'
    >>> tag(Participant(ParticipantId("b"), "Anna Lund", "Finance", True, False, True, 1)).role
    'Anna Lund, Finance'
    >>> from stratroom.model.roles import in_role
    >>> tag(in_role("Head of Sales", "card-1")).role, tag(in_role("CFO", "card-2")).role
    ('Head of Sales', '')
    """
    says_all = person.initials == person.name and person.role
    said = person.role if says_all else person.known_as
    is_said = person.seat == NO_SEAT and said == person.initials
    return PersonTag(person.seat, person.initials, "" if is_said else said, person.called)


def tag_of(workshop: Workshop, id: ParticipantId | None) -> PersonTag | None:
    """Whose words they are; None for nobody, and where names are withheld."""
    return tag(workshop.participant(id)) if id and not workshop.names_withheld else None


def tag_beside(workshop: Workshop, card: Card) -> PersonTag | None:
    """Who stands with a card: by name, by role, or nobody; nobody where names are withheld."""
    who = None if workshop.names_withheld else author(workshop, card)
    return tag(who) if who else None


def owner_of(workshop: Workshop, id: ParticipantId | None) -> str:
    """Name and role in one line, or where the name stands; "" for nobody."""
    if not id:
        return ""
    return say(ELSEWHERE) if workshop.names_withheld else workshop.participant(id).known_as


def names(workshop: Workshop, ids: Collection[ParticipantId]) -> list[str]:
    """These people's names in seating order; none where they are withheld."""
    return [] if workshop.names_withheld else [person.called for person in workshop.people if person.id in ids]


Row = tuple[Cell, ...]


def table_of(
    workshop: Workshop, people: Sequence[tuple[Participant | None, Row]], head: tuple[str, ...],
    widths: tuple[float, ...], align: tuple[Align, ...] = (), ends: tuple[Row, ...] = (), *, has_order: bool = False,
) -> Table:  # fmt: skip
    """A row for each person, who it is in the first column, and `ends` beneath; by role nobody stands beside what is
    missing. Where names are withheld, or answers have none, the rows stand without it, in the order of what is in them,
    which says nothing of anybody; `has_order` where they do."""
    if not workshop.names_withheld and (any(person for person, _ in people) or not people):
        known: list[Row] = [(tag(person) if person else "", *row) for person, row in people]
        return Table(head, (*known, *ends), widths, align, len(ends))
    rows = [row for _, row in people] if has_order else sorted((row for _, row in people), key=repr)
    table = Table(head, (*(("", *row) for row in rows), *ends), widths, align, len(ends))
    return table if ends else without_column(table, 0)


def without_column(table: Table, place: int) -> Table:
    """The table without the column at this place; the others share its room."""
    kept = [column for column, _ in enumerate(table.head) if column != place]
    whole = sum(table.widths[column] for column in kept)
    return Table(
        tuple(table.head[column] for column in kept),
        tuple(tuple(row[column] for column in kept) for row in table.rows),
        tuple(table.widths[column] / whole for column in kept),
        tuple(table.align[column] for column in kept) if table.align else (),
        table.sums,
    )
