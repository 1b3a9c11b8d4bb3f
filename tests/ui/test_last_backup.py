"""Closing waits for the last backup, and says so; on a stick that answers no more it can be closed without it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom import backups
from stratroom.house import OpenWorkshop, new_room
from stratroom.model.workshop import About
from stratroom.ui.backups.waiting_bar import WaitingBar
from stratroom.ui.working import wait_for_all
from tests.telling import PROGRAMME
from tests.ui.rooms import click, key, leave


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Until then the stick does not."""
    monkeypatch.setattr("stratroom.ui.backups.writing.SLOW", 20)
    does_answer, back_up = Event(), backups.back_up

    def dead(*given: object) -> Path:
        does_answer.wait(300)
        return back_up(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(backups, "back_up", dead)
    yield does_answer
    does_answer.set()
    wait_for_all()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> OpenWorkshop:
    room = new_room(About("A day"), PROGRAMME, tmp_path / "day.stratroom")
    opened = OpenWorkshop(room, notes=tmp_path / "notes", drafts=tmp_path / "drafts")
    opened.show()
    qtbot.waitExposed(opened.console)
    return opened


def once_it_waits(opened: OpenWorkshop, act: Callable[[WaitingBar], object]) -> None:
    def look() -> None:
        bar = opened.console.findChild(WaitingBar)
        if bar and bar.isVisible():
            try:
                act(bar)
            except BaseException:
                opened._writing.give_up()
                raise
        else:
            QTimer.singleShot(5, look)

    look()


def test_it_is_closed_without_it(opened: OpenWorkshop, answers: Event, qtbot: QtBot) -> None:
    closed, begun = list[object](), len(opened.room.file.recorded)
    opened.closed.connect(closed.append)

    def without(bar: WaitingBar) -> None:
        assert bar.said.text() == "The last backup is being written. The workshop closes after it."
        assert bar.width() == opened.console.width()
        assert bar.progress.isVisible()
        assert not opened.console.desk.isEnabled()
        assert bar._veil.geometry() == opened.console.rect(), "nothing beneath looks as if it could be worked with"
        opened.console.resize(1100, 800)
        assert bar._veil.geometry() == opened.console.rect()
        field = opened.console.desk
        key(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        assert opened.console.page_over is None, "nothing else takes a key"
        assert not bar.close_now.hasFocus(), "a key that was still under way does not press it"
        click(bar.close_now)

    once_it_waits(opened, without)
    leave(opened.console)
    assert closed == [None]
    assert opened.unsaid == "“day” was closed without its last backup."
    assert len(opened.room.file.recorded) == begun
    assert not answers.is_set()


def test_it_closes_as_soon_as_it_is_written(opened: OpenWorkshop, answers: Event, tmp_path: Path) -> None:
    once_it_waits(opened, lambda _bar: answers.set())
    leave(opened.console)
    assert opened.unsaid == ""
    assert len(list((tmp_path / "day backups").iterdir())) == 1
    assert not [bar for bar in opened.console.findChildren(WaitingBar) if bar.isVisible()]
