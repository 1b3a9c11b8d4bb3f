"""The record's tables for spreadsheets: nothing lost, nothing computed, the earlier folder or the whole new one."""

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.model.refusals import Refused, Trouble
from stratroom.record import blocks
from stratroom.record.spreadsheets import guarded, write
from stratroom.record.steps import Cancelled
from tests.record.bound import BOUND, bound, bound_hostile
from tests.record.hostile import LINES
from tests.record.pages import book
from tests.record.reading import everything

COMPUTED = tuple("=+-@\t\r\n")


def rows(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, strict=True))


def unguarded(cell: str) -> str:
    """What was written, as a reader of the form knows it."""
    inner = re.sub("(?<=[;\t])'(?=[\\s\"']*[=+\\-@＝＋－＠])", "", cell)
    return inner[1:] if inner.startswith("'") and guarded(inner[1:]) == cell else inner


def cells(folder: Path) -> set[str]:
    return {unguarded(cell) for file in folder.iterdir() for row in rows(file) for cell in row}


@pytest.mark.parametrize("name", BOUND)
def test_every_cell_of_every_table_is_there(name: str, tmp_path: Path) -> None:
    write(bound(name), tmp_path / "tables")
    found = cells(tmp_path / "tables")
    inside = [part for section in bound(name).sections for part in everything(section.blocks)]
    said = [part.text for part in inside if isinstance(part, blocks.Quote | blocks.Argument | blocks.Decision)]
    said += [part.text for part in inside if isinstance(part, blocks.Paragraph) and part.style == "voice"]
    said += [text for part in inside if isinstance(part, blocks.Bullets) for text in part.items]
    said += [text for part in inside if isinstance(part, blocks.Facts) for fact in part.rows for text in fact]
    said += [cell for part in inside if isinstance(part, blocks.Table) for row in part.rows for cell in row
             if isinstance(cell, str)]  # fmt: skip
    assert len(said) > 20
    sorting = [text.iso if isinstance(text, blocks.Dated) else text for text in said]
    assert [text for text in sorting if text not in found] == []


def test_progress_rises_to_the_end_and_a_cancel_leaves_the_earlier_folder(tmp_path: Path) -> None:
    write(bound("sample"), tmp_path / "tables")
    before = {file.name: file.read_bytes() for file in (tmp_path / "tables").iterdir()}
    told = list[tuple[int, int]]()
    with pytest.raises(Cancelled):
        write(bound("northfield"), tmp_path / "tables", cancelled=lambda: len(told) > 5,
              progress=lambda *step: told.append(step))  # fmt: skip
    assert {file.name: file.read_bytes() for file in (tmp_path / "tables").iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
    told.clear()
    write(bound("northfield"), tmp_path / "tables", progress=lambda *step: told.append(step))
    files = len(list((tmp_path / "tables").iterdir()))
    assert told == [(done, files) for done in range(1, files + 1)]


def test_hostile_words_are_cells_and_no_formulas(tmp_path: Path) -> None:
    write(bound_hostile(tmp_path), tmp_path / "tables")
    whole = [cell for file in (tmp_path / "tables").iterdir() for row in rows(file) for cell in row]
    assert [cell for cell in whole if cell.startswith(COMPUTED)] == []
    assert any(cell.startswith("'=cmd|") for cell in whole)
    assert not any("/" in file.name or ".." in file.name for file in (tmp_path / "tables").iterdir())


@pytest.mark.parametrize("typed", LINES)
def test_a_hostile_heading_names_a_file_on_any_system(typed: str, tmp_path: Path) -> None:
    table = blocks.Table(("A",), (("1",),), (1,))
    other = blocks.Table(("B",), (("1",),), (1,))
    write(book(blocks.Heading(typed), table, blocks.Heading(typed), other), tmp_path / "tables")
    names = [file.name for file in (tmp_path / "tables").iterdir()]
    assert len({name.casefold() for name in names}) == 2
    assert not any(set(name) & set('<>:"/\\|?*\n\r\t\u202e') for name in names)
    assert all(len(name.encode()) <= 255 for name in names)
    write(book(blocks.Heading(typed), table), tmp_path / "tables")
    assert len(list((tmp_path / "tables").iterdir())) == 1


@given(text=st.text() | st.text(alphabet="'=+-@\t\r ＝a;\""))
def test_a_guarded_cell_is_never_computed_and_says_what_was_written(text: str) -> None:
    assert not guarded(text).startswith((*COMPUTED, "＝"))
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("between", ";\t")
@pytest.mark.parametrize("typed", ["x{}=1+1", 'x{} "+1', "x{}＝1{}-1", "{}@a"])
def test_a_spreadsheet_that_parts_cells_at_another_sign_computes_none(between: str, typed: str, tmp_path: Path) -> None:
    text = typed.replace("{}", between)
    write(book(blocks.Table((text, "B"), ((text, "so; we grow"),), (1, 1))), tmp_path / "tables")
    (file,) = (tmp_path / "tables").iterdir()
    parts = re.split(f"[{between},]", file.read_text(encoding="utf-8-sig"))
    assert [part for part in parts if part.lstrip(' "').startswith((*COMPUTED[:4], "＝"))] == []
    assert unguarded(guarded(text)) == text


def test_lines_end_as_the_form_says_and_it_begins_with_its_mark(tmp_path: Path) -> None:
    write(book(blocks.Table(("A", "B"), (('say "so"', "two\nlines"), ("a,b", "ö")), (1, 1))), tmp_path / "tables")
    (file,) = (tmp_path / "tables").iterdir()
    assert file.read_bytes() == (
        b'\xef\xbb\xbfSection,A,B\r\nStatements,"say ""so""","two\nlines"\r\nStatements,"a,b",\xc3\xb6\r\n'
    )


def test_the_same_book_gives_the_same_bytes_and_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "one")
    write(bound("sample"), tmp_path / "one")
    write(bound("sample"), tmp_path / "two")
    one, two = ({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "accounts.csv").write_text("1")
    with pytest.raises(Refused, match="holds other files"):
        write(bound("sample"), tmp_path / "mine")
    (tmp_path / "file").write_text("1")
    with pytest.raises(Refused, match="holds other files"):
        write(bound("sample"), tmp_path / "file")
    assert (tmp_path / "mine" / "accounts.csv").read_text() == "1"


@pytest.mark.parametrize("fails_at", [1, 3, 8])
def test_a_full_disk_leaves_the_earlier_folder(fails_at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(bound("sample"), tmp_path / "tables")
    before = {file.name: file.read_bytes() for file in (tmp_path / "tables").iterdir()}
    calls = iter(range(1, 1000))

    def full(descriptor: int) -> None:
        if next(calls) == fails_at:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Trouble, match="the disk is full"):
        write(bound("northfield"), tmp_path / "tables")
    assert {file.name: file.read_bytes() for file in (tmp_path / "tables").iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]


@pytest.mark.parametrize("move", [1, 2])
def test_where_a_folder_cannot_be_moved_the_earlier_one_is_back(
    move: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a file system on which folders cannot change places."""
    write(bound("sample"), tmp_path / "tables")
    before = sorted(file.name for file in (tmp_path / "tables").iterdir())
    moved, calls = Path.rename, iter(range(1, 1000))

    def refused(path: Path, target: Path) -> Path:
        if next(calls) == move:
            raise PermissionError(13, "Permission denied")
        return moved(path, target)

    monkeypatch.setattr("stratroom.writing.swapped", lambda *_: False)
    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(Trouble, match="could not be written"):
        write(bound("northfield"), tmp_path / "tables")
    assert sorted(file.name for file in (tmp_path / "tables").iterdir()) == before
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
