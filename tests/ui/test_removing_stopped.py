"""A workshop whose removing was stopped takes nothing new before it is asked whether it goes or stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom import wiping
from stratroom.app import FrontDoor, new_application
from stratroom.backups import Backups
from stratroom.own_designs import OwnDesigns
from stratroom.storage.lock import let_go, take_lock
from stratroom.ui.recent import Recent
from stratroom.ui.start.remove_page import RemovePage
from stratroom.wiping import carry_out, interrupted, plan
from tests.ui.rooms import click, key, leave, leave_what_is_open, room_in


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FrontDoor]:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    door.start.show()
    yield door
    door.openings.end()


@pytest.fixture
def path(front: FrontDoor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of one on the list: its backup is gone, the rest of it is still to go."""
    room = room_in(tmp_path)
    Backups(room, pytest.fail).keep()
    room.close()
    erase, left = wiping.erase, [2]

    def stops(file: Path) -> bool:
        left[0] -= 1
        if not left[0]:
            raise KeyboardInterrupt
        return erase(file)

    with monkeypatch.context() as stopped:
        stopped.setattr(wiping, "erase", stops)
        with pytest.raises(KeyboardInterrupt):
            carry_out(plan(room.file.path))
    front._recent.remember(room.file.path, is_open=False)
    front.start.list_recent()
    assert not list(tmp_path.rglob("*backup *"))
    return room.file.path


def asked(front: FrontDoor, qtbot: QtBot) -> RemovePage:
    page = front.start.removing.page
    assert page
    qtbot.waitUntil(lambda: page.work is None, timeout=30_000)
    assert page.isVisible()
    assert (front.opened, front.start.is_opening) == (None, False)
    assert page.state.text().startswith("Its removing was stopped in the middle.")
    assert page.files.text().endswith("day.stratroom")
    return page


def test_chosen_from_the_list_it_is_asked_first_and_opens_where_it_is_kept(
    front: FrontDoor, path: Path, qtbot: QtBot
) -> None:
    click(front.start.recent_lines[0])
    click(asked(front, qtbot).keep)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.file.path == path
    assert not front.opened.room.file.is_read_only
    assert interrupted() == []


def test_opened_by_its_path_it_is_asked_first_and_goes_where_that_is_chosen(
    front: FrontDoor, path: Path, qtbot: QtBot
) -> None:
    assert not front.has_opened(path)
    page = asked(front, qtbot)
    page.finished.click()
    click(page.remove)
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert front.start.notice.sentence == "“day” is removed from this computer."
    assert not path.exists()
    assert interrupted() == []


def test_gone_back_it_stays_as_it_is_and_is_asked_about_again(front: FrontDoor, path: Path, qtbot: QtBot) -> None:
    before = path.read_bytes()
    front.start.open_asked.emit(path)
    key(asked(front, qtbot), Qt.Key.Key_Escape)
    assert front.start.home.isVisible()
    front.start.open_asked.emit(path)
    asked(front, qtbot)
    assert path.read_bytes() == before


def test_to_read_only_it_is_not_asked_about(front: FrontDoor, path: Path, qtbot: QtBot) -> None:
    front.start.read_asked.emit(path)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert len(interrupted()) == 1


def test_another_workshop_opens_though_it_has_the_name_of_one_that_was_to_go(
    front: FrontDoor, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path.rename(tmp_path / "aside")
    room_in(tmp_path).close()
    assert front.has_opened(path)


def test_at_the_start_it_is_kept_and_nothing_is_opened(front: FrontDoor, path: Path, qtbot: QtBot) -> None:
    front.start.removing.go_on()
    click(asked(front, qtbot).keep)
    assert front.start.notice.sentence == "What is left of “day” stays on this computer."
    assert front.start.home.isVisible()
    assert path.exists()
    assert interrupted() == []


def test_where_it_cannot_be_kept_that_is_said(
    front: FrontDoor, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    front.start.open_asked.emit(path)
    page = asked(front, qtbot)

    def fails(_file: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "")

    with monkeypatch.context() as shut:
        shut.setattr(Path, "unlink", fails)
        click(page.keep)
    assert "in which its removing is written down, could not be removed: " in page.notice.sentence
    assert page.isVisible()
    assert len(interrupted()) == 1


def test_of_one_that_is_gone_by_now_nothing_is_asked(front: FrontDoor, path: Path, qtbot: QtBot) -> None:
    path.unlink()
    front.start.removing.go_on()
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert front.start.notice.sentence == "“day” is removed from this computer."
    assert interrupted() == []
    assert front._recent.paths() == ()


def test_behind_another_one_that_was_opened_by_its_path_it_is_asked_about_once(
    front: FrontDoor, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "other").mkdir()
    other = room_in(tmp_path / "other")
    other.close()
    for is_asked in (True, False):
        assert front.has_opened(other.file.path)
        assert front.opened
        leave(front.opened.console)
        qtbot.waitUntil(lambda: front.opened is None, timeout=30_000)
        assert bool(front.start.removing.page) is is_asked
        if is_asked:
            key(asked(front, qtbot), Qt.Key.Key_Escape)


@pytest.mark.parametrize("is_asked", [False, True])
def test_while_another_stratroom_removes_it_that_is_said(
    front: FrontDoor, path: Path, qtbot: QtBot, is_asked: bool
) -> None:
    """Asked before or after the other has begun."""
    said = "“day.stratroom” is open in another Stratroom, or is being removed there. Ask again when that has ended."
    lock = None if is_asked else take_lock(path)
    front.start.open_asked.emit(path)
    page = front.start.removing.page
    assert page
    qtbot.waitUntil(lambda: page.work is None, timeout=30_000)
    lock = lock or take_lock(path)
    assert page.notice.sentence == ("" if is_asked else said)
    click(page.keep)
    assert page.notice.sentence == said
    assert path.exists()
    assert len(interrupted()) == 1
    let_go(lock)
