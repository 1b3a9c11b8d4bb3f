"""No form of the edition without names holds one: neither its text, nor what a file says of itself or of its figures;
and a board's day of hostile text is whole in it."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pypdf.generic import IndirectObject, StreamObject

from stratroom.binding import book
from stratroom.model.text import tidy
from stratroom.record.forms import FORMS, write
from stratroom.record.naming import file_name
from stratroom.record.spreadsheets import write as write_tables
from tests.record.board import OF_THE_BOARD, board_without_names
from tests.record.pages import squeezed
from tests.record.reading import AT, folded
from tests.record.structure import words_heard
from tests.record.test_binding import SAMPLE, WORDS
from tests.record.test_kept_for_years import faults
from tests.record.unnamed import MARKS, standing_out

SPELT = tuple(mark for mark in MARKS if len(mark) > 3)
"""Three letters stand in any picture or typeface by chance."""


def strings(part: Any, seen: set[int]) -> Iterator[str]:
    """Every text in a PDF's objects, and what its streams hold."""
    if isinstance(part, IndirectObject):
        if part.idnum not in seen:
            seen.add(part.idnum)
            yield from strings(part.get_object(), seen)
    elif isinstance(part, dict):
        yield from (inner for each in part.values() for inner in strings(each, seen))
        yield part.get_data().decode("latin-1") if isinstance(part, StreamObject) else ""
    elif isinstance(part, list):
        yield from (inner for each in part for inner in strings(each, seen))
    elif isinstance(part, str):
        yield str(part)


def inside(path: Path) -> str:
    """All that can be read in a file, packed or not."""
    found = [path.name, path.read_bytes().decode("latin-1")]
    if path.suffix == ".pdf":
        found += [*strings(pypdf.PdfReader(path).trailer, set()), words_heard(path)]
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as packed:
            found += [packed.read(name).decode("latin-1") for name in packed.namelist()]
    return "\n".join(found)


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_it_names_anybody(form: str, tmp_path: Path) -> None:
    workshop, path = standing_out(folded(SAMPLE)), tmp_path / f"record{form}"
    write(book(workshop, WORDS, AT, "unattributed"), path)
    assert [mark for mark in SPELT if mark in inside(path)] == []
    write(book(workshop, WORDS, AT), path)
    assert "Zzan" in inside(path)


def test_no_table_of_it_names_anybody(tmp_path: Path) -> None:
    write_tables(book(standing_out(folded(SAMPLE)), WORDS, AT, "unattributed"), tmp_path / "tables")
    tables = [path for path in (tmp_path / "tables").rglob("*") if path.is_file()]
    assert len(tables) > 3
    assert [mark for path in tables for mark in SPELT if mark in inside(path)] == []


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("board") / "record.pdf"
    write(book(board_without_names()[0], WORDS, AT, "unattributed"), path)
    return path


def test_every_word_of_every_field_is_in_it(printed: Path) -> None:
    _, given = board_without_names()
    found = squeezed(words_heard(printed))
    assert len(given) > 600
    assert [text for text in given if squeezed(tidy(text)) not in found] == []


def test_nobody_of_the_board_is_in_it(printed: Path) -> None:
    found, heard = inside(printed).casefold(), words_heard(printed)
    assert [mark for mark in OF_THE_BOARD if mark in found] == []
    assert [f"QM{chr(0x41 + n)}" for n in range(20) if f"QM{chr(0x41 + n)}" in heard] == []


@pytest.mark.parametrize("form", [form for form in FORMS if form != ".pdf"])
def test_nobody_of_the_board_is_in_any_other_form_of_it(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"record{form}"
    write(book(board_without_names()[0], WORDS, AT, "unattributed"), path)
    assert [mark for mark in OF_THE_BOARD if mark in inside(path).casefold()] == []


def test_its_file_is_not_called_by_anybody() -> None:
    bound = book(board_without_names()[0], WORDS, AT, "unattributed")
    assert "name withheld" in (name := file_name(bound, "2026-10-15", "Unattributed", "draft"))
    assert [mark for mark in OF_THE_BOARD if mark in name.casefold()] == []


def test_its_pages_keep_both_standards(printed: Path) -> None:
    assert faults(printed) == []
