"""Twenty people, twelve decisions, hostile text in every field: every word reaches the page, in order."""

from pathlib import Path

import pytest

from stratroom.binding import book
from stratroom.model.text import tidy
from stratroom.record.pdf import write
from tests.record.board import board
from tests.record.pages import by_pypdf, squeezed
from tests.record.reading import AT, folded
from tests.record.structure import words_heard
from tests.record.test_binding import WORDS
from tests.record.test_kept_for_years import faults


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    case, _ = board()
    path = tmp_path_factory.mktemp("board") / "record.pdf"
    write(book(folded(case), WORDS, AT), path)
    return path


def unfound(path: Path, given: list[str]) -> list[str]:
    """The texts that are not heard letter by letter in order, over the ends of lines and of pages."""
    found = squeezed(words_heard(path))
    return [text for text in given if squeezed(tidy(text)) not in found]


def test_every_word_of_every_field_is_on_the_pages_in_order(printed: Path) -> None:
    _, given = board()
    assert len(given) > 600
    assert unfound(printed, given) == []


def test_who_reads_the_pages_as_they_stand_finds_each_of_them_too(printed: Path) -> None:
    """Word by word where a text goes on on another page."""
    _, given = board()
    found = "".join(squeezed(page) for page in by_pypdf(printed))
    assert [word for text in given for word in tidy(text).split() if squeezed(word) not in found] == []


def test_its_pages_keep_both_standards(printed: Path) -> None:
    assert faults(printed) == []
