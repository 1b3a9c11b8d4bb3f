"""Twenty people, twelve decisions, hostile text in every field: every word reaches the page in order, in both editions;
in the one without names nothing in the file says who anybody is."""

import re
from pathlib import Path
from typing import Any, cast

import pypdf
import pytest

from stratroom.binding import book
from stratroom.model.names import Edition
from stratroom.model.text import tidy
from stratroom.record.pdf import write
from tests.record.board import NAMES, OF_THE_BOARD, ROLES, board, board_without_names
from tests.record.pages import by_pypdf, squeezed
from tests.record.reading import AT
from tests.record.structure import heard, words_heard
from tests.record.test_binding import WORDS
from tests.record.test_kept_for_years import faults

EDITIONS: tuple[Edition, ...] = ("attributed", "unattributed")
_STRINGS = re.compile(rb"<FEFF([0-9A-F]+)>")


@pytest.fixture(scope="module", params=EDITIONS)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp(request.param) / "record.pdf"
    write(book(board_without_names()[0], WORDS, AT, edition=request.param), path)
    return path


def edition_of(printed: Path) -> str:
    return printed.parent.name.rstrip("0")


def texts_in(printed: Path) -> list[str]:
    """Every text as this edition has it."""
    return board_without_names()[1] if edition_of(printed) == "unattributed" else board()[1]


def test_every_word_of_every_field_is_on_the_pages_in_order(printed: Path) -> None:
    """As they are heard: over the ends of lines and of pages."""
    given = texts_in(printed)
    assert len(given) > 600
    found = squeezed(words_heard(printed))
    assert [text for text in given if squeezed(tidy(text)) not in found] == []


def test_who_reads_the_pages_as_they_stand_finds_each_of_them_too(printed: Path) -> None:
    """Word by word where a text goes on on another page."""
    given = texts_in(printed)
    found = "".join(squeezed(page) for page in by_pypdf(printed))
    assert [word for text in given for word in tidy(text).split() if squeezed(word) not in found] == []


def test_its_pages_keep_both_standards(printed: Path) -> None:
    assert faults(printed) == []


def test_without_names_nothing_says_who_anybody_is_and_with_names_everybody_is_named(printed: Path) -> None:
    marks = [*NAMES, *ROLES, *(f"QM{chr(0x41 + number)}" for number in range(len(NAMES)))]
    told = "\n".join(everything_told(printed))
    found = [mark for mark in marks if re.search(rf"\b{mark}\b", told)]
    assert found == ([] if edition_of(printed) == "unattributed" else marks)
    if edition_of(printed) == "unattributed":
        assert not re.search("|".join(OF_THE_BOARD), told, re.IGNORECASE)


def everything_told(path: Path) -> list[str]:
    """Text as it is heard and as it is read, figures in words, the outline, links, and what the file says of itself."""
    reader = pypdf.PdfReader(path)
    outline = [str(entry.title) for entry in _flat(reader.outline)]
    told = [words_heard(path), *by_pypdf(path), *(part.alt for part in heard(path).all()), *outline]
    content = path.read_bytes()
    strings = [bytes.fromhex(text.decode()).decode("utf-16-be") for text in _STRINGS.findall(content)]
    about = [str(value) for value in (reader.metadata or {}).values()]
    return [*told, *strings, *about, content.decode("latin-1")]


def _flat(entries: list[Any]) -> list[Any]:
    return [
        part for entry in entries for part in (_flat(cast("list[Any]", entry)) if isinstance(entry, list) else [entry])
    ]
