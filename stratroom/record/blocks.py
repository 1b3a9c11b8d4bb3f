"""What a section of the record is made of: plain nouns that a stage's record.py returns.

Every text is plain: no markup exists, so nothing that a person writes can become any. Nothing that knows
pages, fonts or PDF may enter here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from stratroom.figures.shapes import Drawing

Style = Literal["lead", "body", "voice", "small", "note"]
Align = Literal["left", "middle", "right"]
Fact = tuple[str, str]


class Dated(str):
    """A day or a moment in words, as it is read; `iso` is the same for forms that sort by it."""

    iso: str

    def __new__(cls, words: str, iso: str) -> Dated:
        made = super().__new__(cls, words)
        made.iso = iso
        return made


@dataclass(frozen=True)
class PersonTag:
    """How a person is shown: the mark of the seat with the initials in it, and the role in words.

    `name` stands beside the mark in tables, without it the initials do, and beneath an argument.
    """

    seat: int
    initials: str
    role: str
    name: str = ""


@dataclass(frozen=True)
class Heading:
    """Level 1 titles a page, 2 a part of it (with a rule above), 3 a group inside. 1 and 2 stand in the outline.

    `aside` is small text at the right end of the same line.
    """

    text: str
    level: Literal[1, 2, 3] = 2
    aside: str = ""


@dataclass(frozen=True)
class Paragraph:
    """`lead` opens a page, `body` is ours, `voice` is what people wrote (serif), `small` and `note` stand beneath."""

    text: str
    style: Style = "body"


@dataclass(frozen=True)
class Quote:
    """A statement to the letter: author's mark and role at the left (none if unattributed), group beneath."""

    text: str
    by: PersonTag | None = None
    group: str = ""


@dataclass(frozen=True)
class Facts:
    """Label and value, one row each; on one page where they fit on one."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True)
class Argument:
    """An argument to the letter with the word for its basis: a solid tag for evidence, dashed for the others, none
    where it is ""."""

    text: str
    basis: str
    is_evidence: bool
    source: str = ""
    by: PersonTag | None = None


@dataclass(frozen=True)
class Said:
    """What a person wrote, in a table's cell: set as a human voice."""

    text: str


@dataclass(frozen=True)
class Placed:
    """Where a person stood, in words of ours, and under it what they wrote of that, in a table's cell."""

    at: str
    text: str


Cell = str | Said | Placed | PersonTag


@dataclass(frozen=True)
class Table:
    """Rows of text, people and their words; `widths` are shares of the measure. The head is repeated on every page. So
    many rows at its foot as `sums` sum up those above."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    align: tuple[Align, ...] = ()
    sums: int = 0


@dataclass(frozen=True)
class Picture:
    """A figure at its own size in points, scaled down where it is wider than the column."""

    drawing: Drawing
    caption: str = ""


@dataclass(frozen=True)
class MarksKey:
    """Who each mark is; stands before marks are first used."""

    people: tuple[PersonTag, ...]


@dataclass(frozen=True)
class DissentText:
    """A dissent, reservation … in the person's words; `title` says what it is and whose, `standing` says in sentences
    whether they carry the decision out and whether they confirmed the words. `later` are further words of theirs, each
    under when they were said. `said_of` tells that the words are not about what holds now. `kind` is what it is, alone.
    """

    title: str
    text: str
    by: PersonTag | None = None
    facts: tuple[Fact, ...] = ()
    standing: tuple[str, ...] = ()
    later: tuple[Fact, ...] = ()
    said_of: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Decision:
    """A decision and, beside it in the same size, every dissent; without any: "No dissent recorded.". `outcome` says
    how it stands, in a word; "" for a list that was agreed, which is more than one."""

    title: str
    text: str
    facts: tuple[Fact, ...] = ()
    dissents: tuple[DissentText, ...] = ()
    outcome: str = ""


@dataclass(frozen=True)
class GlanceRow:
    """One decision at a glance: dissents beneath it, a small figure and owner and review at the right. `section` is the
    title of the one that tells it in full."""

    number: str
    text: str
    note: str = ""
    dissents: tuple[DissentText, ...] = ()
    picture: Drawing | None = None
    facts: tuple[Fact, ...] = ()
    section: str = ""


@dataclass(frozen=True)
class Glance:
    rows: tuple[GlanceRow, ...]


@dataclass(frozen=True)
class Columns:
    """Two columns side by side: 92 and 67 mm as under a decision, or two equal ones."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    equal: bool = False


@dataclass(frozen=True)
class Together:
    """Blocks that stand on one page where they fit on one."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Listed(Together):
    """One of several of a kind, with facts: the row `named` begins, of the table `kind`, for forms that have tables."""

    kind: str = ""
    named: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A line across the measure."""


Block = (
    Heading | Paragraph | Quote | Facts | Bullets | Argument | Table | Picture | MarksKey | Decision | Glance
    | Columns | Together | Rule
)  # fmt: skip


@dataclass(frozen=True)
class Section:
    """One segment of the day line, on pages of its own; `running` stands at the right of each page's head.

    `minutes` is the length of its segment beside the others.
    """

    title: str
    running: str = ""
    blocks: tuple[Block, ...] = field(default=())
    minutes: float = 1
