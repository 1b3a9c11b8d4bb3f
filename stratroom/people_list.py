"""A list of people as others keep it: a CSV file, cells copied from a spreadsheet, or lines “name, role”.

Pure reading: what each row says, and what is wrong with which row. Who is on the workshop's list already and what the
rules make of it is asked elsewhere; no id is made here.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from stratroom.model.refusals import Refused
from stratroom.model.text import LONGEST_NAME, LONGEST_ROLE, is_blank
from stratroom.people_cells import Row, rows_in
from stratroom.people_columns import Columns, Flag, columns_of, flag
from stratroom.words import briefly, grouped, joined, quoted, say, say_of

MOST = 500
"""Rows a list may have."""
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody as a row tells of them. `row` counts from 1 as a spreadsheet does."""

    row: int
    name: str
    role: str = ""
    decides: bool = True
    leads: bool = False


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row adds nobody."""

    row: int
    sentence: str

    def __str__(self) -> str:
        return say("Row {row}: {what}", row=self.row, what=self.sentence)


@dataclass(frozen=True, slots=True)
class PeopleList:
    """What a list says. `rows` counts those with something in them, the header not among them; `notes` are sentences
    about the list as a whole."""

    people: tuple[Listed, ...]
    problems: tuple[RowProblem, ...]
    rows: int
    notes: tuple[str, ...] = ()


def people_in(text: str, known: Iterable[tuple[str, str]] = (), *, has_leader: bool = False) -> PeopleList:
    """Everybody in the text. `known` are the names and roles that are on the list already; `has_leader`: somebody
    leads already. Refused when it is too long, or when its first row is a header without a name.

    >>> [(p.name, p.role) for p in people_in("CFO, Finance\\n\\nAnna Lund").people]
    [('CFO', 'Finance'), ('Anna Lund', '')]
    """
    table = rows_in(text)
    if len(table.rows) > MOST:
        raise Refused(
            say("The list has {n} rows; {most} is the most. Paste it in parts.", n=len(table.rows), most=MOST)
        )
    columns = columns_of(table.rows[0].cells) if table.rows else None
    body = table.rows[1:] if columns else table.rows
    reading = _Reading(columns, dict.fromkeys(known, 0), 0 if has_leader else None)
    for row in body:
        reading.take(row)
    notes = (*table.notes, *_unused(columns), *reading.notes)
    return PeopleList(tuple(reading.people), tuple(reading.problems), len(body), notes)


class _Reading:
    """Row by row: who was found so far, and where."""

    def __init__(self, columns: Columns | None, seen: dict[tuple[str, str], int], leader: int | None) -> None:
        self._columns, self._seen, self._leader = columns, seen, leader
        self._rows_of: dict[str, list[int]] = {}
        for name, _role in seen:
            self._rows_of.setdefault(name.casefold(), []).append(0)
        self.people: list[Listed] = []
        self.problems: list[RowProblem] = []
        self.notes: list[str] = []

    def take(self, row: Row) -> None:
        """One more row: a person, or what is wrong with it."""
        try:
            person = _person(row, self._columns)
            self._refuse_twice(person)
        except Refused as refusal:
            self.problems.append(RowProblem(row.number, str(refusal)))
            return
        self.people.append(person)
        self._seen[person.name, person.role] = row.number
        self._note_shared_name(person)
        self._leader = row.number if person.leads else self._leader

    def _note_shared_name(self, person: Listed) -> None:
        """Two people may have one name; that it is no slip is for the room to say."""
        rows = self._rows_of.setdefault(person.name.casefold(), [])
        if rows:
            self.notes.append(_shared(person, rows[-1]))
        rows.append(person.row)

    def _refuse_twice(self, person: Listed) -> None:
        before = self._seen.get((person.name, person.role))
        who = joined(", ", (person.name, person.role))
        if before == 0:
            raise Refused(say("{who} is on the list already.", who=who))
        if before is not None:
            raise Refused(say("{who} stands in row {row} already.", who=who, row=before))
        if person.leads and self._leader == 0:
            raise Refused(say("{name} would lead, but somebody leads already.", name=person.name))
        if person.leads and self._leader is not None:
            raise Refused(
                say("{name} would lead, but row {row} leads, and one person leads.", name=person.name, row=self._leader)
            )


def _shared(person: Listed, before: int) -> str:
    name, row = quoted(person.name), person.row
    if before:
        return say(
            "Row {row}: {name} stands in row {before} too, with another role. Is it somebody else?",
            row=row,
            name=name,
            before=before,
        )
    return say("Row {row}: {name} is on the list already, with another role. Is it somebody else?", row=row, name=name)


def _person(row: Row, columns: Columns | None) -> Listed:
    """Refused, without the row's number, when the row tells of nobody."""
    if columns is None:
        name, role, flags = _without_header(row.cells)
        decides, leads = (*flags, None, None)[:2]
    else:
        name, role = columns.name(row.cells), columns.role(row.cells)
        decides, leads = columns.flag("vote", row.cells), columns.flag("leads", row.cells)
    if is_blank(name):
        raise Refused(say("No name."))
    _refuse_long(say("The name"), name, LONGEST_NAME)
    _refuse_long(say("The role"), role, LONGEST_ROLE)
    return Listed(row.number, name, role, True if decides is None else decides, bool(leads))


def _without_header(cells: Sequence[str]) -> tuple[str, str, list[Flag]]:
    """Name, role, vote, leads; a role that was split at its commas is put together again."""
    name, *rest = cells
    flags: list[Flag] = []
    while len(rest) > 1 and len(flags) < 2 and (rest[-1] == "" or flag(rest[-1]) is not None):
        flags.insert(0, flag(rest.pop()))
    return name, ", ".join(filter(None, rest)), flags


def _refuse_long(what: str, tidied: str, most: int) -> None:
    if len(tidied) > most:
        raise Refused(
            say("{what} has {n} characters; {most} is the most.", what=what, n=grouped(len(tidied)), most=grouped(most))
        )


def _unused(columns: Columns | None) -> Iterator[str]:
    if columns and columns.unused:
        yield say_of(
            len(columns.unused),
            "Not read: the column {names}.",
            "Not read: the columns {names}.",
            names=", ".join(quoted(briefly(heading)) for heading in columns.unused[:_MOST_NAMED]),
        )
