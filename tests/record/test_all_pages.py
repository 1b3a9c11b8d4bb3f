"""Every page of whole records, in every language: no heading alone or twice, nothing beside the measure."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from stratroom.binding import book
from stratroom.record.blocks import Decision, Heading
from stratroom.record.book import Book
from stratroom.record.pdf import style, write
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, LANGUAGES
from tests.record.pages import by_pdfium, ink_outside, squeezed
from tests.record.reading import AT, NORTHFIELD, everything, folded
from tests.record.test_binding import SAMPLE, WORDS

CASES = Path(__file__).parents[1] / "cases"
TOLD = (
    *(pytest.param(case, code, id=f"{case.stem}-{code}") for case in (SAMPLE, NORTHFIELD) for code in LANGUAGES),
    *(pytest.param(CASES / f"{name}.json", ENGLISH, id=name) for name in ("recognition", "same-words")),
)
_HANGS = 8
"""How far an opening mark hangs out of its column, in points."""
_POINTS = 3
"""How far a pointed mark of a person reaches over the edge."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use(ENGLISH)


def headings(bound: Book) -> set[str]:
    found = [part for section in bound.sections for part in everything(section.blocks)]
    return {
        *(part.text for part in found if isinstance(part, Heading)),
        *(part.title for part in found if isinstance(part, Decision)),
    }


@pytest.mark.parametrize(("case", "code"), TOLD)
def test_no_heading_is_alone_or_doubled_and_no_line_overfull(case: Path, code: str, tmp_path: Path) -> None:
    use(code)
    bound, path = book(folded(case), WORDS, AT), tmp_path / "record.pdf"
    write(bound, path)
    heads = [squeezed(head) for head in headings(bound)]
    for page in by_pdfium(path):
        assert [head for head in heads if squeezed(page).endswith(head)] == []
        said = [squeezed(line) for line in page.splitlines()]
        assert [line for line, following in pairwise(said) if line == following and line in heads] == []
    frame = (style.LEFT - _HANGS, 20, style.LEFT + style.MEASURE + _POINTS, style.SIZES["A4"][1] - 20)
    assert ink_outside(path, *frame) == []
