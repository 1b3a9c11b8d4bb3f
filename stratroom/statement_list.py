"""Statements that were collected before the day, as others keep them: a table with a column of people and one of
sentences, or the `statements` of a case.

Pure reading: what each row says. Nothing that is said *of* a list holds a word of it: the sentences in it are sealed
before anybody here sees them, so a problem is told by the number of its row.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stratroom import case as cases
from stratroom.model.refusals import Refused
from stratroom.model.text import tidy
from stratroom.people_cells import Row, Table, in_one_line, table_in, text_of
from stratroom.people_columns import NAMES, OF_PEOPLE, Columns, as_header, columns_named
from stratroom.words import listed, say, say_of

LARGEST = 8 * 1024 * 1024
"""Bytes a file may have: two hundred people who wrote as much as may be kept."""
MOST = 500
"""Rows a file may have."""
_STATEMENT = frozenset(
    {"statement", "statements", "sentence", "answer", "response", "text", "aussage", "aussagen", "satz", "antwort"}
    | {"énoncé", "énoncés", "phrase", "réponse", "texte"}
)
_ID = frozenset({"id", "participant id", "kürzel", "identifiant"})


@dataclass(frozen=True, slots=True)
class Collected:
    """One sentence and where it stands: “row 7”, “statements[6]”. `who` is what tells whose it is, each as it stands
    there: a name, a role; `id` counts only where those fit nobody."""

    place: str
    who: tuple[str, ...]
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class StatementList:
    """`names_people`: it says whose each is. `crowded` are places with more cells than there are columns, which are in
    no sentence; `notes` are said of the list as a whole."""

    statements: tuple[Collected, ...]
    names_people: bool
    crowded: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read(file: Path, question: str = "") -> StatementList:
    """What the file says. A column that is called as the `question` holds the sentences, too. Refused when it is no
    table and no case, without a word of it."""
    if file.suffix.casefold() == ".json":
        return _told(cases.read_told(file))
    text, notes = text_of(file, LARGEST)
    return statements_in(text, question, notes)


def statements_in(text: str, question: str = "", notes: tuple[str, ...] = ()) -> StatementList:
    """The statements of a table. Without a header the first cell says who, the second what; cells alone are sentences
    without people. Refused when there is none, or too many, or a header that names no column of sentences.

    >>> [(said.who, said.text) for said in statements_in("CFO;Fresh first.").statements]
    [(('CFO',), 'Fresh first.')]
    """
    table = table_in(text)
    if len(table.rows) > MOST:
        raise Refused(say("The file has {n} rows; {most} is the most. Divide it.", n=len(table.rows), most=MOST))
    columns = _columns(table, question)
    rows = table.rows[1:] if columns else table.rows
    if not rows:
        raise Refused(say("There is no statement in this file."))
    columns = columns or _without_header(rows)
    width = max(columns.places.values()) + 1 if not columns.unused else len(table.rows[0].cells)
    crowded = tuple(_place(row) for row in rows if len(row.cells) > width)
    kept = tuple(_collected(row, columns) for row in rows if len(row.cells) <= width)
    return StatementList(kept, _names_people(columns), crowded, (*notes, *table.notes, *_unread(table, columns)))


def _told(case: cases.Case) -> StatementList:
    """Who said it goes by name and role, as the case tells them: its ids may be others than those of the workshop."""
    people = {person.id: person for person in case.participants}
    if not case.statements:
        raise Refused(say("There is no statement in this file."))
    said = (
        Collected(f"statements[{n}]", _who(people.get(one.by)), one.by, tidy(one.text).strip())
        for n, one in enumerate(case.statements)
    )
    return StatementList(tuple(said), names_people=True)


def _who(person: cases.Person | None) -> tuple[str, ...]:
    return _said(person.name, person.role) if person else ()


def _said(*words: str) -> tuple[str, ...]:
    """Those that say something, each in one line."""
    lines = [in_one_line(word) for word in words]
    return tuple(line for line in lines if line)


def _columns(table: Table, question: str) -> Columns | None:
    """What the first row names, None when it is no header."""
    if not table.rows:
        return None
    asked = frozenset({as_header(question)} - {""})
    headers: Mapping[str, frozenset[str]] = {"statement": _STATEMENT | asked, "id": _ID, **OF_PEOPLE}
    columns = columns_named(table.rows[0].cells, headers)
    if "statement" in columns.places:
        return columns
    if columns.places.keys() & {*NAMES, "id"}:
        raise Refused(
            say(
                "The first row is a header, but no column is called “statement”, nor as the question is. Give the "
                "column of the sentences that name."
            )
        )
    return None


def _without_header(rows: tuple[Row, ...]) -> Columns:
    if all(len(row.cells) == 1 for row in rows):
        return Columns({"statement": 0}, ())
    return Columns({"name": 0, "statement": 1}, ())


def _names_people(columns: Columns) -> bool:
    return bool(columns.places.keys() - {"statement"})


def _collected(row: Row, columns: Columns) -> Collected:
    """With a column of names an id is a number that a form gave, and says nothing."""
    named = bool(NAMES & columns.places.keys())
    who = _said(columns.name(row.cells), columns.role(row.cells))
    id = "" if named else in_one_line(columns.cell("id", row.cells))
    return Collected(_place(row), who, id or (who[0] if len(who) == 1 else ""), columns.cell("statement", row.cells))


def _place(row: Row) -> str:
    return say("row {n}", n=row.number)


def _unread(table: Table, columns: Columns) -> tuple[str, ...]:
    """By their number: what stands above them may be a sentence."""
    used = set(columns.places.values())
    left = [str(n + 1) for n, cell in enumerate(table.rows[0].cells) if columns.unused and n not in used and cell]
    if not left:
        return ()
    return (say_of(len(left), "Not read: column {which}.", "Not read: columns {which}.", which=listed(left)),)
