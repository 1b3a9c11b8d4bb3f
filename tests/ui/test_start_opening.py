"""Opening a workshop from the start screen: what goes wrong in the worker is told by the window, which stays alive."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from pytestqt.qtbot import QtBot

from stratroom import app
from stratroom.app import FrontDoor, new_application
from stratroom.bugs import SENTENCE, catch_bugs
from stratroom.own_designs import OwnDesigns
from stratroom.ui.recent import Recent


@pytest.fixture
def recent(tmp_path: Path) -> Recent:
    return Recent(tmp_path / "recent.json")


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, recent: Recent) -> Iterator[FrontDoor]:
    new_application()
    door = FrontDoor(recent, tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start)
    door.start.show()
    yield door
    if door.opened:
        door.opened.console.close()


def broken(_path: Path, *, read_only: bool) -> None:
    raise ZeroDivisionError("SEALED WORDS")


def test_a_bug_in_the_worker_is_told_once_by_the_window_which_goes_on(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(app, "_room_in", broken)
    catch_bugs(front.told.emit)
    caught, threads = sys.excepthook, list[str]()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        threads.append(threading.current_thread().name)
        caught(kind, error, trace)

    monkeypatch.setattr(sys, "excepthook", hook)
    front.start.open_asked.emit(tmp_path / "day.stratroom")
    qtbot.waitUntil(lambda: bool(threads), timeout=30_000)
    assert threads == [threading.main_thread().name]
    assert front.start.notice.sentence == SENTENCE
    assert front.start.home.isEnabled()
    assert not front.start.opening_bar.isVisible()


def test_a_bug_in_any_other_worker_is_told_in_the_thread_of_the_windows(front: FrontDoor, qtbot: QtBot) -> None:
    worker = threading.Thread(target=lambda: front.told.emit(SENTENCE))
    worker.start()
    worker.join()
    assert front.start.notice.sentence == "", "a worker never touches a window"
    qtbot.waitUntil(lambda: front.start.notice.sentence == SENTENCE)
