"""Pages that count as free and are not: what is written next would take the place of what somebody said."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.file import WorkshopFile
from stratroom.storage.verifying import verify
from tests.storage.workshops import AT, KINDS, closed_file, joined

_FIRST_AT, _COUNT_AT, _LEAVES_AT = 32, 36, 8
_PAGE = 4096


def _number(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 4], "big")


def _with(content: bytes, at: int, number: int) -> bytes:
    return content[:at] + number.to_bytes(4, "big") + content[at + 4 :]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workshop with free pages in it, as a box leaves them until the file is tidied."""
    path = closed_file(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE box (slots BLOB)")
        connection.execute("INSERT INTO box VALUES (zeroblob(40000))")
        connection.execute("DROP TABLE box")
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 5
    return path


def _entries_page(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'entries'").fetchone()[0]


def test_free_pages_are_no_damage(path: Path) -> None:
    assert verify(path, KINDS) == []
    file = WorkshopFile.open(path, KINDS)
    file.append(AT, joined(7))
    file.close()
    assert verify(path, KINDS) == []


@pytest.mark.parametrize("wrong", ["the first", "the count", "a leaf", "none"])
def test_a_page_that_is_not_free_is_damage(path: Path, wrong: str) -> None:
    whole, entries = path.read_bytes(), _entries_page(path)
    leaves = (_number(whole, _FIRST_AT) - 1) * _PAGE + _LEAVES_AT
    content = {
        "the first": _with(whole, _FIRST_AT, entries),
        "the count": _with(whole, _COUNT_AT, 3),
        "a leaf": _with(whole, leaves, entries),
        "none": _with(whole, _FIRST_AT, 0),
    }[wrong]
    path.write_bytes(content)
    assert verify(path, KINDS) == ["“harbour.stratroom” is damaged: its pages are out of order. It was left as it is."]
    for read_only in (True, False):
        with pytest.raises((Refused, Trouble), match="its pages are out of order"):
            WorkshopFile.open(path, KINDS, read_only=read_only)
    assert path.read_bytes() == content


def test_where_nothing_is_free_no_page_counts_as_free(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    path.write_bytes(_with(_with(path.read_bytes(), _FIRST_AT, _entries_page(path)), _COUNT_AT, 1))
    assert verify(path, KINDS) == ["“harbour.stratroom” is damaged: its pages are out of order. It was left as it is."]


def test_where_memory_does_not_suffice_it_is_said_and_nothing_is_changed(path: Path) -> None:
    """The limit holds for a whole program and is never raised again."""
    before = path.read_bytes()
    program = (
        "import sqlite3, sys; from pathlib import Path; from stratroom.model.refusals import Trouble\n"
        "from stratroom.storage.file import WorkshopFile; from tests.storage.workshops import KINDS\n"
        "sqlite3.connect(':memory:').execute('PRAGMA hard_heap_limit = 200000')\n"
        "try: WorkshopFile.open(Path(sys.argv[1]), KINDS)\n"
        "except Trouble as trouble: print(trouble, end='')\n"
    )
    said = subprocess.run([sys.executable, "-c", program, path], capture_output=True, check=True, encoding="utf-8")
    assert said.stdout == (
        f"“{path.name}” could not be read: it takes more memory than this computer has left. "
        "Close other programs, then try again."
    )
    assert path.read_bytes() == before
