"""The record's tables as a spreadsheet wants them: each of one kind of row under one head, told by its name.

What several sections say alike stands in one table, each row with its section; days stand so that they sort. Nothing
that knows a form of files may enter here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from stratroom.record import blocks
from stratroom.record.blocks import Block, Cell, Dated, Fact, Facts, PersonTag
from stratroom.record.book import Book
from stratroom.record.unfolded import cell_texts, known_as, without_empty_columns
from stratroom.words import joined, say

Row = dict[str, str]
"""What stands in each column, by the column's head."""
_BETWEEN = " › "
_DECISIONS, _DISSENTS, _LISTED, _QUOTES, _ARGUMENTS, _TABLES, _FACTS = range(7)


@dataclass(frozen=True)
class Grid:
    """A name, a head, and rows as wide as that."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Key = tuple[int, str, tuple[str, ...]]
"""Where a table stands among the others, its name, and the head it must have where it has one of its own."""


@dataclass
class _Place:
    """Where the walk through a section is: the headings above, outermost first; the section's own is none of them."""

    section: str
    headings: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    def enter(self, heading: blocks.Heading, *, is_first: bool) -> None:
        level = max(heading.level, 2)
        self.headings = [above for above in self.headings if above[0] < level]
        if not (is_first and heading.level == 1):
            self.headings.append((level, heading.text))

    @property
    def name(self) -> str:
        """What a table is called that stands here."""
        return self.headings[-1][1] if self.headings else self.section

    @property
    def under(self) -> str:
        """The headings above the one it is called by."""
        return joined(_BETWEEN, (text for _, text in self.headings[:-1]))

    @property
    def path(self) -> str:
        return joined(_BETWEEN, (text for _, text in self.headings))


def grids(book: Book) -> tuple[Grid, ...]:
    """Every table with a row in it: decisions first, then dissents, what was listed, what was said; facts last."""
    found: dict[Key, list[Row]] = {}
    for section in book.sections:
        place = _Place(section.title)
        for key, row in _rows(section.blocks, place, section.blocks[:1]):
            found.setdefault(key, []).append(row)
    return tuple(_grid(key, found[key]) for key in sorted(found, key=lambda key: key[0]))


def _grid(key: Key, rows: Sequence[Row]) -> Grid:
    """Under the head of all columns in which anything stands; the headings above only where they tell rows apart."""
    rank, name, _ = key
    above = {row.get(say("Under"), "") for row in rows}
    tells = len(above) > 1 or (rank == _QUOTES and above != {""})
    told = {column for row in rows for column, cell in row.items() if cell}
    columns = [column for column in dict.fromkeys(column for row in rows for column in row) if column in told]
    head = tuple(column for column in columns if tells or column != say("Under"))
    return Grid(name, head, tuple(tuple(row.get(column, "") for column in head) for row in rows))


def _rows(inside: Sequence[Block], place: _Place, first: Sequence[Block]) -> Iterator[tuple[Key, Row]]:
    before, following = (blocks.Rule(), *inside), (*inside[1:], blocks.Rule())
    for above, block, after in zip(before, inside, following, strict=False):
        match block:
            case blocks.Heading():
                place.enter(block, is_first=any(block is one for one in first))
            case blocks.Listed():
                yield from _listed(block, place, first)
            case blocks.Together():
                yield from _rows(block.blocks, place, first)
            case blocks.Columns():
                yield from _rows((*block.left, *block.right), place, first)
            case blocks.Decision():
                place.headings = []
                yield from _decision(block, place)
            case blocks.Quote():
                yield (_QUOTES, place.name, ()), _quote(block, place)
            case blocks.Argument():
                yield (_ARGUMENTS, say("Arguments"), ()), _argument(block, after, place)
            case blocks.Table():
                yield from _table(without_empty_columns(block), place)
            case blocks.Bullets() | blocks.Paragraph(style="voice"):
                yield from _in_words(block, above, place)
            case Facts() if not _is_before(inside, block):
                yield from _facts(block.rows, place)
            case _:
                pass


def _is_before(inside: Sequence[Block], facts: Facts) -> bool:
    """Whether these are facts of the argument that they stand under."""
    at = next(place for place, block in enumerate(inside) if block is facts)
    return at > 0 and isinstance(inside[at - 1], blocks.Argument)


def _decision(block: blocks.Decision, place: _Place) -> Iterator[tuple[Key, Row]]:
    whose = {say("Section"): place.section}
    if block.outcome:
        told = _by_label([(say("Outcome"), block.outcome), *block.facts])
        yield (_DECISIONS, say("Decisions"), ()), {**whose, say("Wording"): block.text, **told}
    else:
        yield from _facts(((say("Outcome"), block.text), *block.facts), place)
    for dissent in block.dissents:
        yield (_DISSENTS, say("Dissents"), ()), {**whose, **_dissent(dissent)}


def _dissent(dissent: blocks.DissentText) -> Row:
    return {
        say("Dissent"): dissent.title,
        say("Kind"): dissent.kind,
        say("Who"): _who(dissent.by),
        say("Wording"): dissent.text,
        say("Said of"): dissent.said_of,
        say("Standing"): " ".join(dissent.standing),
        say("Said later"): "\n\n".join(f"{when}\n{said}" for when, said in dissent.later),
        **_by_label(dissent.facts),
    }


def _listed(block: blocks.Listed, place: _Place, first: Sequence[Block]) -> Iterator[tuple[Key, Row]]:
    facts = [fact for inner in block.blocks if isinstance(inner, Facts) for fact in inner.rows]
    yield (_LISTED, block.kind, ()), {**dict(block.named), **_by_label(facts)}
    yield from _rows([inner for inner in block.blocks if not isinstance(inner, Facts)], place, first)


def _quote(block: blocks.Quote, place: _Place) -> Row:
    return {**_where(place), say("Who"): _who(block.by), say("Statement"): block.text, say("Group"): block.group}


def _argument(block: blocks.Argument, after: Block, place: _Place) -> Row:
    said = {say("Argument"): block.text, say("Basis"): block.basis, say("Source"): block.source}
    facts = after.rows if isinstance(after, Facts) else ()
    where = {say("Section"): place.section, say("Heading"): place.name}
    return {**where, **said, say("Who"): _who(block.by), **_by_label(facts)}


def _facts(rows: Iterable[Fact], place: _Place) -> Iterator[tuple[Key, Row]]:
    where = {say("Section"): place.section, say("Heading"): place.path}
    for label, text in rows:
        yield (_FACTS, say("Facts"), ()), {**where, say("Label"): label, say("Text"): _sorting(text)}


def _in_words(block: blocks.Bullets | blocks.Paragraph, above: Block, place: _Place) -> Iterator[tuple[Key, Row]]:
    """What somebody wrote, by the small words above it or by the heading, as a fact is by its label."""
    heading, label = place.under, place.name
    if isinstance(above, blocks.Paragraph) and above.style == "small":
        heading, label = place.path, above.text
    where = {say("Section"): place.section, say("Heading"): heading}
    for text in block.items if isinstance(block, blocks.Bullets) else (block.text,):
        yield (_FACTS, say("Facts"), ()), {**where, say("Label"): label, say("Text"): text}


def _table(table: blocks.Table, place: _Place) -> Iterator[tuple[Key, Row]]:
    """Its rows; those at its foot, which sum them up, are a table of their own."""
    body = len(table.rows) - table.sums
    name = say("{table}, summed up", table=place.name)
    yield from _as_grid(place.name, table.head, table.rows[:body], place)
    yield from _as_grid(name, table.head, table.rows[body:], place)


def _as_grid(
    name: str, head: Sequence[str], rows: Sequence[Sequence[Cell]], place: _Place
) -> Iterator[tuple[Key, Row]]:
    columns = _told_apart(_named(head, rows))
    for row in rows:
        cells = {column: "\n".join(map(_sorting, cell_texts(row[at]))) for at, column in columns}
        yield (_TABLES, name, tuple(head)), {**_where(place), **cells}


def _named(head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """A name for every column that has none on paper; nothing for those in which nothing stands."""
    for at, name in enumerate(head):
        cells = [row[at] for row in rows]
        if name:
            yield name
        elif any(isinstance(cell, PersonTag) for cell in cells):
            yield say("Who")
        elif all(isinstance(cell, str) and cell.isdecimal() for cell in cells):
            yield say("Number")
        else:
            yield say("Note") if any(cells) else ""


def _told_apart(names: Iterable[str]) -> list[tuple[int, str]]:
    """The columns that have a name, with their places; a name that was there before gets a number."""
    seen, found = [say("Section"), say("Under")], list[tuple[int, str]]()
    for at, name in enumerate(names):
        if name:
            free = (joined(" ", (name, str(number))) for number in count(2))
            found.append((at, name if name not in seen else next(each for each in free if each not in seen)))
            seen.append(found[-1][1])
    return found


def _where(place: _Place) -> Row:
    return {say("Section"): place.section, say("Under"): place.under}


def _by_label(facts: Iterable[Fact]) -> Row:
    """A column for each label; what stands twice under one is said once, what differs one under the other."""
    found: dict[str, list[str]] = {}
    for label, text in facts:
        found.setdefault(label, []).append(_sorting(text))
    return {label: "\n".join(dict.fromkeys(texts)) for label, texts in found.items()}


def _sorting(text: str) -> str:
    return text.iso if isinstance(text, Dated) else text


def _who(tag: PersonTag | None) -> str:
    return known_as(tag) if tag else ""
