"""A workshop that is damaged, gone, shut, newer, foreign: one sentence each, and a way on that is a button.

The fault table of trust.md, with real files on the real start screen.
"""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories.broken import not_to_be_written, posix
from tests.stories.closed import (
    PEOPLE,
    backups,
    changes,
    is_open_again,
    offered,
    page_of,
    revealed_and_closed,
    tries_to_open,
)
from tests.stories.driver import Facilitator

CHOOSE = "Choose a file that Stratroom has written."
NEWER = "was written by a newer Stratroom. Install that one to open it; nothing was changed."
LOOP = "cannot be read: the name leads round in a circle. Ask for the right to read it, or choose another."


def test_a_damaged_file_leads_to_its_backup_and_on(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    damaged = changes(path, b"Head of COO", b"Head of CTO")
    said = tries_to_open(facilitator, path)
    assert said == "“offsite.stratroom” is damaged: entry 4 is not as it was written. It was left as it is."
    assert offered(facilitator) == ["Look through its backups"]
    facilitator.presses("Look through its backups")
    page = page_of(facilitator)
    newest, older = page.rows.values()
    assert said in facilitator.on_the_screen()
    assert page.lead.text().startswith("The newest whole backup: Today, ")
    assert "Anything done after it is not in it; the file was last written: Today, " in page.lead.text()
    assert newest.what.text().endswith("entries; the last: GC added")
    assert older.what.text().endswith("entries; the last: Revealed: Statements")
    assert newest.restore.hasFocus(), "Return goes on"
    facilitator.types(Qt.Key.Key_Return)
    is_open_again(facilitator)
    restored = facilitator.opened.room.file.path
    assert restored == path.with_name("offsite restored.stratroom")
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE, "GC"]
    assert path.read_bytes() == damaged, "the damaged one stays as it was"
    assert facilitator.front._recent.paths()[0] == restored


def test_the_newest_backup_is_damaged_too_so_the_one_before_it_is_offered(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    for file in (path, backups(path)[-1]):
        changes(file, b"Head of COO", b"Head of CTO")
    tries_to_open(facilitator, path)
    facilitator.presses("Look through its backups")
    page = page_of(facilitator)
    newest, older = page.rows.values()
    assert newest.what.text() == "Not whole: entry 4 is not as it was written."
    assert (newest.restore.isVisible(), older.restore.isVisible()) == (False, True)
    assert older.restore.hasFocus()
    facilitator.types(Qt.Key.Key_Return)
    is_open_again(facilitator)
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE]


def test_without_a_whole_backup_what_still_fits_is_saved(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    shutil.rmtree(path.with_name("offsite backups"))
    damaged = changes(path, b'"GC"', b'"CG"')
    tries_to_open(facilitator, path)
    assert offered(facilitator) == ["See what of it can be read"], "there is no backup to look through"
    facilitator.presses("See what of it can be read")
    page = page_of(facilitator)
    assert page.lead.text() == "There is no backup of this workshop beside it."
    assert page.fits.text().startswith("What can be read of the damaged file: 13 entries; the last: ")
    facilitator.presses("Save what can be read")
    is_open_again(facilitator)
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE]
    assert facilitator.workshop.rounds, "the reveal came before the damage"
    assert path.read_bytes() == damaged


def test_where_nothing_can_be_read_that_is_said(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    shutil.rmtree(path.with_name("offsite backups"))
    path.write_bytes(path.read_bytes()[:4096] + bytes(8192))
    tries_to_open(facilitator, path)
    assert offered(facilitator) == ["See what of it can be read"], "there is no backup to look through"
    facilitator.presses("See what of it can be read")
    page = page_of(facilitator)
    assert page.fits.text() == "Nothing of it can be read."
    assert not page.save.isVisible()
    facilitator.types(Qt.Key.Key_Escape)
    assert facilitator.front.start.home.isVisible()


def test_a_file_that_is_gone_is_looked_for_or_gone_back_to(facilitator: Facilitator, tmp_path: Path) -> None:
    path = revealed_and_closed(facilitator)
    elsewhere = tmp_path / "archive" / "offsite.stratroom"
    elsewhere.parent.mkdir()
    path.rename(elsewhere)
    assert tries_to_open(facilitator, path).startswith("There is no file “offsite.stratroom” in ")
    assert offered(facilitator) == ["Look through its backups", "Look for it…", "Take it off the list"]
    facilitator.front.start.ask_file = lambda window, folder: elsewhere
    facilitator.presses("Look for it…")
    is_open_again(facilitator)
    facilitator.closes_the_window()
    assert path in facilitator.front._recent.paths()
    tries_to_open(facilitator, path)
    facilitator.presses("Take it off the list")
    assert facilitator.front._recent.paths() == (elsewhere,)


def test_the_backup_of_a_file_that_is_gone_takes_its_name(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    path.unlink()
    tries_to_open(facilitator, path)
    facilitator.presses("Look through its backups")
    page_of(facilitator)
    facilitator.types(Qt.Key.Key_Return)
    is_open_again(facilitator)
    assert facilitator.opened.room.file.path == path


@posix
def test_in_a_folder_that_may_not_be_written_it_is_read_or_copied(facilitator: Facilitator, tmp_path: Path) -> None:
    folder, spare = tmp_path / "shared", tmp_path / "spare"
    folder.mkdir()
    spare.mkdir(mode=0o777)
    spare.chmod(0o777)
    path = revealed_and_closed(facilitator)
    shared = Path(shutil.move(path, folder))
    shared.chmod(0o444)
    with not_to_be_written(folder):
        said = tries_to_open(facilitator, shared)
        assert said.startswith(f"Nothing can be written in {folder}: the right to do it is missing.")
        assert offered(facilitator) == ["Copy to another folder…", "Open to read only"]
        facilitator.front.start.ask_folder = lambda window, proposed: spare
        facilitator.presses("Copy to another folder…")
        is_open_again(facilitator)
        assert facilitator.opened.room.file.path == spare / "offsite.stratroom"
        assert not facilitator.opened.room.file.is_read_only
        facilitator.closes_the_window()


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def foreign(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 " + bytes(200))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


@posix
@pytest.mark.parametrize(
    ("happens", "sentence"),
    [
        (
            newer,
            NEWER,
        ),
        (emptied, f"is empty. {CHOOSE}"),
        (foreign, f"is not a Stratroom workshop. {CHOOSE}"),
        (a_folder, "is not a file. Choose a workshop file."),
        (
            a_loop,
            LOOP,
        ),
    ],
)
def test_what_cannot_be_opened_is_one_sentence(
    facilitator: Facilitator, tmp_path: Path, happens: Callable[[Path], None], sentence: str
) -> None:
    path = revealed_and_closed(facilitator).rename(tmp_path / "other.stratroom")
    happens(path)
    assert tries_to_open(facilitator, path) == f"“other.stratroom” {sentence}"
    assert offered(facilitator) == []
    assert facilitator.front.start.home.isEnabled()
