"""Every page of whole records: no heading alone or twice, nothing beside the measure, no half page empty."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from pathlib import Path

import pytest

from stratroom.binding import book
from stratroom.model.names import Edition
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Decision, DissentText, Heading, Quote
from stratroom.record.book import Book
from stratroom.record.pdf import style, write
from stratroom.record.pdf.press import Look
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, LANGUAGES
from tests.record.board import board
from tests.record.pages import by_pdfium, empty_at_the_foot, ink_outside, squeezed
from tests.record.reading import AT, NORTHFIELD, everything, folded
from tests.record.test_binding import SAMPLE, WORDS

CASES = Path(__file__).parents[1] / "cases"
EDITIONS: tuple[Edition, ...] = ("attributed", "unattributed")
BOARD = "board"
_HANGS = 12
"""How far an opening mark hangs out of its column, in points, with the space that French puts after it."""
_POINTS = 3
"""How far a pointed mark of a person reaches over the edge."""


@dataclass(frozen=True)
class Told:
    """One record: the case it tells of, and how it is printed."""

    case: str
    language: str = ENGLISH
    edition: Edition = "attributed"
    size: str = "A4"

    def __str__(self) -> str:
        return "-".join((Path(self.case).stem, self.language, self.edition, self.size))


HOW = tuple(product(EDITIONS, style.SIZES))
TOLD = (
    *(Told(str(case), code, *how) for case in (SAMPLE, NORTHFIELD) for code in LANGUAGES for how in HOW),
    *(Told(str(CASES / f"{name}.json"), size=size) for name in ("recognition", "same-words") for size in style.SIZES),
    *(Told(BOARD, ENGLISH, *how) for how in HOW),
)


@dataclass(frozen=True)
class Printed:
    bound: Book
    path: Path
    size: str

    @property
    def height(self) -> float:
        return style.SIZES[self.size][1]


@cache
def workshop(case: str) -> Workshop:
    return folded(board()[0] if case == BOARD else Path(case))


@pytest.fixture(scope="module", params=TOLD, ids=str)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    told: Told = request.param
    use(told.language)
    bound, path = book(workshop(told.case), WORDS, AT, told.edition), tmp_path_factory.mktemp("told") / "record.pdf"
    write(bound, path, Look(told.size))
    yield Printed(bound, path, told.size)
    use(ENGLISH)


def headings(bound: Book) -> set[str]:
    found = [part for section in bound.sections for part in everything(section.blocks)]
    beneath = {part.group for part in found if isinstance(part, Quote)}
    return {
        *(part.text for part in found if isinstance(part, Heading)),
        *(part.title for part in found if isinstance(part, Decision)),
        *(part.title for part in found if isinstance(part, DissentText) and part.title not in beneath),
    }


def test_no_heading_is_alone_or_doubled(printed: Printed) -> None:
    heads = [squeezed(head) for head in headings(printed.bound)]
    for page in by_pdfium(printed.path):
        assert [head for head in heads if squeezed(page).endswith(head)] == []
        said = [squeezed(line) for line in page.splitlines()]
        assert [line for line, following in pairwise(said) if line == following and line in heads] == []


def test_no_line_is_overfull(printed: Printed) -> None:
    frame = (style.LEFT - _HANGS, 20, style.LEFT + style.MEASURE + _POINTS, printed.height - 20)
    assert ink_outside(printed.path, *frame) == []


def test_no_page_but_the_last_is_half_empty(printed: Printed) -> None:
    empty = empty_at_the_foot(printed.path, style.TOP, printed.height - style.BOTTOM)
    assert len(empty) > 2
    assert [(number, share) for number, share in enumerate(empty[:-1], 1) if share > 0.5] == []
