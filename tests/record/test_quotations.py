"""What people wrote stands in the quotation marks of the language the record is written in."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from stratroom.record import blocks
from stratroom.record.pdf import write
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, opening_mark, quoted
from tests.record.pages import book, by_pypdf

WORDS = "Horses " * 40
LANGUAGES = [("en", "“", "”"), ("de", "„", "“"), ("fr", "«\u202f", "\u202f»")]
in_each = pytest.mark.parametrize(("code", "opens", "closes"), LANGUAGES)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use(ENGLISH)


@pytest.fixture
def dissents(tmp_path: Path, code: str) -> Path:
    use(code)
    said = (blocks.DissentText("A. Ander", WORDS.strip(), None, ()),)
    path = tmp_path / "dissents.pdf"
    glance = blocks.Glance((blocks.GlanceRow("1", "We grow.", "", said),))
    write(book(blocks.Decision("Decision", "We grow.", (), said), glance), path)
    return path


@in_each
def test_the_marks_of_the_language(code: str, opens: str, closes: str) -> None:
    use(code)
    assert quoted("Horses") == f"{opens}Horses{closes}"
    assert opening_mark() == opens


@in_each
def test_a_dissent_is_quoted_beside_its_decision_and_at_a_glance(
    dissents: Path, code: str, opens: str, closes: str
) -> None:
    written = " ".join("\n".join(by_pypdf(dissents)).replace("\u202f", " ").replace("\u00a0", " ").split())
    assert written.count(f"{opens}{WORDS.strip()}{closes}".replace("\u202f", " ").replace("\u00a0", " ")) == 2


@in_each
def test_the_opening_mark_hangs_outside_so_that_the_lines_begin_alike(
    dissents: Path, code: str, opens: str, closes: str
) -> None:
    with pypdfium2.PdfDocument(dissents) as document:
        page = document[0].get_textpage()
        text = page.get_text_range()
        first = text.index("Horses")
        second = text.index("\nHorses", first) + 1
        assert page.get_charbox(first)[0] == pytest.approx(page.get_charbox(second)[0], abs=0.6)
        assert page.get_charbox(text.index(opens[0]))[0] < page.get_charbox(second)[0] - 2
