"""Stratroom is killed, or the power goes: the start screen says what became of the workshop, and so does the console.

Also a workshop of an older kind, and one whose file goes away under the hands. With real kills and real files.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from stratroom.ui.entry.paper.pages import DonePage
from tests.stories.broken import posix, pulls
from tests.stories.closed import PEOPLE, TITLE, revealed_and_closed
from tests.stories.driver import CONTROL, Facilitator
from tests.stories.killed import CARD

HERE = Path(__file__).parents[2]
OLD = HERE / "tests" / "storage" / "files"


def is_killed(folder: Path, file: Path, *how: str) -> None:
    """Somebody's Stratroom, with the workshop open, a person just added."""
    command = [sys.executable, "-m", "tests.stories.killed", str(folder), str(file), *how]
    ended = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    assert ended.returncode == -9, ended.stderr


def told(facilitator: Facilitator) -> str:
    """What the start screen says of the workshop opened last."""
    start = facilitator.front.start
    start.list_recent()
    line = start.recent_lines[0]
    facilitator.qtbot.waitUntil(lambda: line.title == TITLE)
    assert line.hasFocus(), "Return goes on with it"
    return line.about


@posix
def test_killed_with_the_windows_open(facilitator: Facilitator, tmp_path: Path) -> None:
    path = revealed_and_closed(facilitator)
    is_killed(tmp_path, path)
    assert told(facilitator) == "Recovered. What was saved is kept. Stopped at Welcome"
    facilitator.opens_again(TITLE)
    assert facilitator.notice().startswith("Recovered. Nothing was lost. It stands at Welcome; the last thing saved, ")
    assert facilitator.notice().endswith(": CMO added.")
    assert facilitator.workshop.stage == "welcome"
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE, "GC", "CMO"]
    facilitator.closes_the_window()
    assert "Recovered" not in facilitator.front.start.recent_lines[0].about
    facilitator.opens_again(TITLE)
    assert facilitator.notice() == "", "it was closed as it should be"


@posix
def test_killed_while_a_card_is_typed_in(facilitator: Facilitator, tmp_path: Path) -> None:
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(*((name, f"Head of {name}") for name in PEOPLE))
    facilitator.goes_to("statements")
    facilitator.presses_the_large_button("Put the question")
    path = facilitator.opened.room.file.path
    facilitator.closes_the_window()
    is_killed(tmp_path, path, "card")
    facilitator.secrets.append(CARD)
    facilitator.opens_again(TITLE)
    assert (
        "Stratroom was interrupted while cards were being typed in. 1 that is not handed in is here again."
        in facilitator.on_the_screen()
    )
    assert CARD not in facilitator.on_the_screen()
    facilitator.sees_no_secret()
    facilitator.types(Qt.Key.Key_Return)
    facilitator.types(Qt.Key.Key_Return, CONTROL)
    assert facilitator.large_button() == "Hand in this answer"
    assert CARD in facilitator.on_the_screen()
    facilitator.types(Qt.Key.Key_Return, CONTROL)
    paper = facilitator.opened.console.paper
    facilitator.qtbot.waitUntil(lambda: isinstance(paper.page, DonePage))
    facilitator.takes_the_laptop_back()
    facilitator.presses("Close now: 2 have not answered")
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(1)
    assert CARD in facilitator.projector()


@posix
def test_killed_in_the_middle_of_an_act_says_that_it_was_taken_back(facilitator: Facilitator, tmp_path: Path) -> None:
    path = revealed_and_closed(facilitator)
    is_killed(tmp_path, path, "cut")
    assert told(facilitator) == (
        "Not closed. What was being written is taken back, what was saved is kept. Stopped at Welcome"
    )
    facilitator.opens_again(TITLE)
    assert facilitator.notice().startswith(
        "Recovered. What was being written when Stratroom ended was taken back. It stands at Welcome; "
    )
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE, "GC", "CMO"]


def test_an_older_workshop_says_where_the_old_file_is_kept(facilitator: Facilitator, tmp_path: Path) -> None:
    old = min(OLD.glob("*.stratroom"))
    path = Path(shutil.copy(old, tmp_path / "older.stratroom"))
    facilitator.front.start.open_asked.emit(path)
    facilitator.qtbot.waitUntil(lambda: facilitator.front.opened is not None, timeout=30_000)
    kept = next(tmp_path.glob("older before the upgrade from format *.stratroom"))
    assert facilitator.notice().endswith(f"the old file is kept as “{kept.name}”.")
    assert kept.read_bytes() == old.read_bytes()


def moves(path: Path) -> None:
    path.rename(path.with_name("archived.stratroom"))


def replaces(path: Path) -> None:
    other = path.with_name("other.stratroom")
    shutil.copyfile(path, other)
    other.replace(path)


@posix
@pytest.mark.parametrize("happens", [moves, Path.unlink, replaces])
def test_the_file_goes_away_under_the_hands(facilitator: Facilitator, happens: Callable[[Path], None]) -> None:
    path = revealed_and_closed(facilitator)
    facilitator.opens_again(TITLE)
    happens(path)
    facilitator.seats(("CMO", "Marketing"))
    said = facilitator.notice()
    assert "was moved, deleted or replaced. Work goes on in a rescue copy, “offsite rescued.stratroom” in " in said
    facilitator.types(Qt.Key.Key_R, CONTROL)
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE, "GC", "CMO"]
    rescued = path.with_name("offsite rescued.stratroom")
    assert facilitator.front._recent.paths()[0] == rescued
    assert (path in facilitator.front._recent.paths()) == path.exists()
    assert facilitator.opened.console.desk.status.file.text() == rescued.name
    facilitator.closes_the_window()
    assert list(path.with_name("offsite rescued backups").glob("*.stratroom")), "its backups go with it"


@posix
def test_the_stick_is_pulled(facilitator: Facilitator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick, home = tmp_path / "stick", tmp_path / "home"
    stick.mkdir()
    home.mkdir()
    monkeypatch.setenv("HOME", os.fspath(home))
    path = Path(shutil.move(revealed_and_closed(facilitator), stick))
    facilitator.front.start.open_asked.emit(path)
    facilitator.qtbot.waitUntil(lambda: facilitator.front.opened is not None, timeout=30_000)
    pulls(stick)
    facilitator.seats(("CMO", "Marketing"))
    assert f"“offsite rescued.stratroom” in {home}" in facilitator.notice()
    facilitator.types(Qt.Key.Key_R, CONTROL)
    assert facilitator.workshop.people[-1].name == "CMO"
    assert facilitator.opened.room.file.path == home / "offsite rescued.stratroom"
