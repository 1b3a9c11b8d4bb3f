"""The one worker of the pages: told in the windows’ thread, left off without waiting, broken off between steps."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from stratroom.ui.backups.writing import Writing
from stratroom.ui.working import Work, wait_for_all, working


def test_each_is_told_in_order_where_the_windows_are(qtbot: QtBot) -> None:
    told, threads = list[object](), list[bool]()

    def second() -> object:
        raise ValueError("second")

    work = Work(lambda: threads.append(current_thread() is main_thread()), second, lambda: 3)
    work.came.connect(lambda found: told.append((found, current_thread() is main_thread())))
    work.failed.connect(lambda why: told.append((str(why), current_thread() is main_thread())))
    work.begin()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert threads == [False]
    assert told == [(None, True), ("second", True), (3, True)]


def test_left_off_nothing_is_told_and_nobody_waits(qtbot: QtBot) -> None:
    told, goes_on, begun = list[object](), Event(), Event()
    work = Work(lambda: begun.set() or goes_on.wait(30), lambda: told.append("the next one"))
    work.came.connect(told.append)
    work.begin()
    assert begun.wait(30)
    work.leave_off()
    assert work in working(), "nobody waited for it"
    del work
    goes_on.set()
    wait_for_all()
    qtbot.wait(10)
    assert told == []
    assert not working()


def test_it_is_broken_off_between_its_steps(qtbot: QtBot) -> None:
    told, asked, goes_on = list[int](), Event(), Event()

    def job() -> None:
        step = work.step(lambda done, _of: told.append(done))
        step(1, 2)
        asked.set()
        goes_on.wait(30)
        step(2, 2)

    work = Work(job)
    work.begin()
    assert asked.wait(30)
    work.leave_off()
    goes_on.set()
    work.wait()
    assert told == [1]


def test_whoever_waits_for_backups_is_told_what_for_once_it_takes_long(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stratroom.ui.backups.writing.SLOW", 20)
    writing, told, goes_on, turns = Writing(), list[object](), Event(), list[int]()
    turning = QTimer(interval=5)
    turning.timeout.connect(lambda: turns.append(1))
    turning.start()

    def say_so() -> None:
        told.append("waiting")
        goes_on.set()

    writing.run(lambda: goes_on.wait(30), told.append)
    writing.run(lambda: "second", told.append)
    writing.wait(say_so)
    assert told == ["waiting", True, "second"]
    assert turns, "the windows were painted meanwhile"
    assert not writing.is_busy
    writing.wait(lambda: pytest.fail("nothing is waited for"))


def test_two_that_end_close_together_are_both_told_though_nobody_holds_them(qtbot: QtBot) -> None:
    told = list[object]()

    def start(name: str) -> Work:
        work = Work(lambda: name)
        work.came.connect(told.append)
        work.begin()
        return work

    for _ in range(10):
        told.clear()
        assert all(start(name).wait(30_000) for name in ("first", "second")), "the window was busy meanwhile"
        qtbot.waitUntil(lambda: sorted(map(str, told)) == ["first", "second"])
    qtbot.waitUntil(lambda: not working())


def test_what_is_run_as_something_is_told_is_written_in_its_turn(qtbot: QtBot) -> None:
    writing, told, at_once = Writing(), list[str](), list[int]()

    def job(name: str) -> str:
        at_once.append(len(working()))
        return name

    def then(name: str) -> None:
        told.append(name)
        if name == "first":
            writing.run(lambda: job("third"), then)

    writing.run(lambda: job("first"), then)
    writing.run(lambda: job("second"), then)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["first", "second", "third"]
    assert not writing.is_busy


def test_what_is_given_up_is_not_told_and_nothing_more_is_begun(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stratroom.ui.backups.writing.SLOW", 20)
    writing, told, goes_on = Writing(), list[object](), Event()
    writing.run(lambda: goes_on.wait(30), told.append)
    writing.run(lambda: told.append("begun"), told.append)
    writing.wait(lambda: QTimer.singleShot(0, writing, writing.give_up))
    assert not writing.is_busy
    goes_on.set()
    wait_for_all()
    qtbot.wait(10)
    assert told == []
