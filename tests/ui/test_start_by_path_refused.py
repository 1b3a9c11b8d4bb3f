"""A workshop that does not open by its path: the start screen says why and offers the ways on, as from the list."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom import app
from stratroom.app import FrontDoor, new_application
from stratroom.backups import Backups
from stratroom.house import open_room
from stratroom.own_designs import OwnDesigns
from stratroom.ui.backups.page import BackupsPage
from stratroom.ui.recent import Recent
from stratroom.ui.settings import Settings
from tests.ui.rooms import click, leave_what_is_open, room_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """With a backup."""
    room = room_in(tmp_path)
    Backups(room, pytest.fail).keep()
    room.close()
    return room.file.path


def damage(path: Path) -> None:
    content = path.read_bytes()
    assert b"Head of COO" in content
    path.write_bytes(content.replace(b"Head of COO", b"Head of CTO"))


DAMAGED = "“day.stratroom” is damaged: entry 4 is not as it was written. It was left as it is."


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    yield door
    door.openings.end()


@pytest.fixture
def begun(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[FrontDoor]:
    """What `run` builds."""
    doors = list[FrontDoor]()

    class Seen(FrontDoor):
        def __init__(self, recent: Recent, folder: Path, own: OwnDesigns, settings: Settings | None = None) -> None:
            super().__init__(recent, folder, own, settings)
            doors.append(self)
            qtbot.addWidget(self.start, before_close_func=lambda _: leave_what_is_open(self))

    monkeypatch.setattr(app, "FrontDoor", Seen)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return doors


def offered(front: FrontDoor) -> list[str]:
    return [way.label for way in front.start.notice._ways if not way.isHidden()]


def test_the_app_shows_the_start_screen_with_its_backups(
    begun: list[FrontDoor],
    path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    damage(path)
    monkeypatch.chdir(path.parent)
    assert app.run(Path(path.name), exit_after_start=True) == 0
    (front,) = begun
    assert front.start.isVisible()
    assert (front.start.notice.sentence, offered(front)) == (DAMAGED, ["Look through its backups"])
    assert capsys.readouterr() == ("", "")
    click(front.start.notice.backups)
    page = front.start.going_back.page
    assert isinstance(page, BackupsPage)
    assert page.work
    qtbot.waitUntil(page.work.isFinished, timeout=30_000)
    new_application().processEvents()
    assert page.lead.text().startswith("The newest whole backup: Today, ")
    (row,) = page.rows.values()
    click(row.restore)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.file.path == path.with_name("day restored.stratroom")
    front.end()


def test_of_one_that_is_open_elsewhere_it_is_read(front: FrontDoor, path: Path, qtbot: QtBot) -> None:
    elsewhere = open_room(path)
    assert not front.has_opened(path)
    front.start.show()
    assert offered(front) == ["Open to read only"]
    click(front.start.notice.read_only)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    elsewhere.close()


def test_one_that_is_not_there_is_looked_for_and_taken_off_a_list_only_where_it_is_on_it(
    front: FrontDoor, path: Path
) -> None:
    gone = path.with_name("gone.stratroom")
    assert not front.has_opened(gone)
    assert front.start.notice.sentence.startswith("There is no file “gone.stratroom” in ")
    assert offered(front) == ["Look for it…"]
    front._recent.remember(gone, is_open=False)
    assert not front.has_opened(gone)
    assert offered(front) == ["Look for it…", "Take it off the list"]


def test_what_is_no_workshop_is_said_quietly(front: FrontDoor, tmp_path: Path) -> None:
    (tmp_path / "list.stratroom").write_text("no workshop")
    assert not front.has_opened(tmp_path / "list.stratroom")
    assert front.start.notice.sentence.startswith("“list.stratroom” is not a Stratroom workshop.")
    assert offered(front) == []


def test_a_bug_is_no_sentence_of_the_start_screen(
    front: FrontDoor, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_path: Path, *, read_only: bool) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(app, "_room_in", broken)
    with pytest.raises(ZeroDivisionError):
        front.has_opened(path)
