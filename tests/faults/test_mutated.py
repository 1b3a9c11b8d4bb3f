"""Mutated files, in a few seconds of the long run's ten thousand; and what the watch over them would find."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from stratroom.model.refusals import Refused
from stratroom.storage.file import WorkshopFile
from tests.faults.mutated import content_of, run
from tests.faults.mutations import naming
from tests.storage.workshops import KINDS, closed_file

pytestmark = pytest.mark.skipif(os.name == "nt", reason="watches as POSIX does")


def test_no_crash_no_hang_and_nothing_written_elsewhere() -> None:
    assert list(run(40, seed=7))


def test_a_program_that_only_trusts_sqlite_is_caught() -> None:
    """The control: a journal that names a file elsewhere has SQLite erase that file, and the watch sees it."""
    with pytest.raises(AssertionError, match="changed"):
        list(run(150, seed=7, opener="careless_opener"))


def test_a_program_that_waits_without_working_is_caught() -> None:
    with pytest.raises(AssertionError, match=r"read: waited [4-9]"):
        list(run(1, seed=7, opener="sleeping_opener"))


def test_a_folder_that_is_made_elsewhere_is_seen(tmp_path: Path) -> None:
    (tmp_path / "working").mkdir()
    before = content_of(tmp_path)
    (tmp_path / "working" / "left").mkdir()
    assert content_of(tmp_path).keys() - before.keys() == {"working/left/"}
    assert content_of(tmp_path, "working") == {}


def test_sqlite_erases_a_file_that_a_journal_names(tmp_path: Path) -> None:
    """Why `check_journal` is there; once SQLite does not, it may go."""
    mutated, victim = made_with_journal(tmp_path)
    with closing(sqlite3.connect(mutated)) as connection, suppress(sqlite3.Error):
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    assert not victim.exists()


def test_here_it_is_refused_and_the_file_stays(tmp_path: Path) -> None:
    mutated, victim = made_with_journal(tmp_path)
    with pytest.raises(Refused, match="was not left by Stratroom"):
        WorkshopFile.open(mutated, KINDS)
    with pytest.raises(Refused, match="was not left by Stratroom"):
        WorkshopFile.open(mutated, KINDS, read_only=True)
    assert victim.exists()


def made_with_journal(folder: Path) -> tuple[Path, Path]:
    """A workshop with a hostile journal beside it, and the file that this names."""
    (folder / "elsewhere").mkdir()
    victim = folder / "elsewhere" / "victim.txt"
    victim.write_text("Nobody may touch this.", "utf-8")
    path = closed_file(folder)
    Path(f"{path}-journal").write_bytes(naming(victim, path.read_bytes()))
    return path, victim
