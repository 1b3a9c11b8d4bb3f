"""Nothing is done any more, the file is another by now, and the workshop is closed: what was acknowledged is kept."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.refusals import Trouble
from stratroom.storage import desk
from stratroom.storage.file import WorkshopFile
from stratroom.storage.ledger import row_after, tip_of
from stratroom.storage.opening import open_to_read
from stratroom.storage.rescue import Rescued
from tests.storage.workshops import AT, KINDS, ROUND, handed_in, joined, many_rows, with_open_round, workshop

pytestmark = pytest.mark.skipif(os.name == "nt", reason="moves open files as POSIX does")
ANSWERS = (b"Grow", b"Shrink", b"Wait")


@pytest.fixture
def file(tmp_path: Path) -> WorkshopFile:
    """A round without names is pending; as it was before the last answer lies beside it."""
    file = with_open_round(tmp_path, people=4)
    for answer in ANSWERS:
        shutil.copyfile(file.path, tmp_path / "earlier")
        file.put(AT, None, ROUND, file.seal(ROUND, answer))
    file.look()
    return file


def _move(path: Path) -> None:
    path.rename(path.with_name("elsewhere.stratroom"))


def _replace(path: Path) -> None:
    path.with_name("earlier").replace(path)


def _put_back(path: Path) -> None:
    """Into the same file, which has the same last entry then and a box with one answer less."""
    path.write_bytes(path.with_name("earlier").read_bytes())


def _spoil(path: Path) -> None:
    path.write_bytes(b"something else")


def _spoil_words(path: Path) -> None:
    """SQLite quotes them as it says what is wrong, and they are no text."""
    before = path.read_bytes()
    path.write_bytes(before.replace(b"CREATE TABLE boxes", b"CREATE \xffABLE boxes"))
    assert path.read_bytes() != before


def _write_into(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rows = connection.execute("SELECT * FROM entries ORDER BY sequence DESC LIMIT 1").fetchall()
        end = many_rows(1)[0]._replace(sequence=rows[0][0], chain=rows[0][4])
        connection.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", row_after(tip_of([end]), AT, "said", "{}"))


@pytest.mark.parametrize("happens", [_move, Path.unlink, _replace, _put_back, _spoil, _spoil_words, _write_into])
def test_it_is_kept_in_a_rescue_copy(file: WorkshopFile, happens: Callable[[Path], None]) -> None:
    left, rows, boxes = file.path, list(file._contents.rows), dict(file._contents.boxes)
    happens(left)
    with pytest.raises(Rescued, match=r"Work goes on in a rescue copy, “harbour rescued\.stratroom” in [^.]*\.$"):
        file.look()
    file.look()
    file.close()
    assert file.path == left.with_name("harbour rescued.stratroom")
    found = open_to_read(file.path, KINDS)
    assert (found.rows, found.boxes) == (rows, boxes)


def test_a_file_that_is_as_it_was_left_is_ours(file: WorkshopFile) -> None:
    before = file.path
    file.append(AT, joined(9))
    file.look()
    file.close()
    assert file.path == before


def test_where_the_disk_does_not_say_it_is_neither_kept_nor_lost(
    file: WorkshopFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def errs(*_given: object, **_named: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    before = file.path
    with monkeypatch.context() as erring:
        erring.setattr(desk, "connect", errs)
        with pytest.raises(Trouble, match=r"could not be read\. Try again\.$") as said:
            file.look()
    assert not isinstance(said.value, Rescued)
    file.look()
    file.close()
    assert file.path == before


@pytest.mark.parametrize("has_landed", [True, False])
@pytest.mark.parametrize("named", [True, False])
def test_an_act_that_is_in_doubt_makes_it_no_strange_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: bool, has_landed: bool
) -> None:
    file = with_open_round(tmp_path, people=4)
    sealed, write = file.seal(ROUND, b"Grow"), desk.write

    def errs(*given: object) -> bool:
        if len(given) == 3 and has_landed:
            write(*given)  # pyright: ignore[reportArgumentType]
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    with monkeypatch.context() as erring:
        erring.setattr(desk, "write", errs)
        erring.setattr(desk, "has_landed", errs)
        with pytest.raises(Trouble, match="may be in the file already"):
            file.put(AT, handed_in(file, 0, sealed) if named else None, ROUND, sealed)
    file.look()
    file.close()
    assert file.path.name == "harbour.stratroom"


def test_what_is_open_to_read_only_has_nothing_to_lose(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    reader = WorkshopFile.open(file.path, KINDS, read_only=True)
    file.path.unlink()
    reader.look()
    assert not reader.path.exists()
    file.close()
