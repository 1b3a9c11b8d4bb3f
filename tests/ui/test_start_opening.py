"""Opening a workshop from the start screen: what goes wrong in the worker is told by the window, which stays alive."""

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom import app, ways_back
from stratroom.app import FrontDoor, new_application
from stratroom.bugs import SENTENCE, catch_bugs
from stratroom.house import new_room
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.room import Room
from stratroom.storage.lock import is_held
from stratroom.ui.recent import Recent
from tests.telling import PROGRAMME
from tests.ui.rooms import click, key, leave, leave_what_is_open


@pytest.fixture
def recent(tmp_path: Path) -> Recent:
    return Recent(tmp_path / "recent.json")


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, recent: Recent) -> Iterator[FrontDoor]:
    new_application()
    door = FrontDoor(recent, tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    door.start.show()
    yield door
    door.openings.end()


def broken(_path: Path, *, read_only: bool, passphrase: str | None) -> None:
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


def workshop(folder: Path, name: str) -> Path:
    room = new_room(About(name), PROGRAMME, folder / f"{name}.stratroom")
    room.close()
    return room.file.path


def opens(front: FrontDoor, path: Path, qtbot: QtBot, *, read_only: bool = False) -> None:
    (front.start.read_asked if read_only else front.start.open_asked).emit(path)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)


def closes(front: FrontDoor) -> None:
    assert front.opened
    leave(front.opened.console)


def test_what_is_played_beside_an_open_workshop_does_not_take_its_mark(
    front: FrontDoor, recent: Recent, tmp_path: Path, qtbot: QtBot
) -> None:
    day, played = workshop(tmp_path, "day"), workshop(tmp_path, "played")
    opens(front, day, qtbot)
    front.start.playing.played.emit(played)
    assert recent.paths() == (played, day)
    assert recent._read().open == day
    closes(front)
    assert recent.interrupted is None


def test_a_visit_to_read_only_takes_the_mark_from_no_workshop(
    front: FrontDoor, recent: Recent, tmp_path: Path, qtbot: QtBot
) -> None:
    day, other = workshop(tmp_path, "day"), workshop(tmp_path, "other")
    recent.remember(day, is_open=True)
    opens(front, other, qtbot, read_only=True)
    closes(front)
    assert recent.interrupted == day


def test_forgetting_a_file_takes_the_mark_from_no_other(recent: Recent, tmp_path: Path) -> None:
    recent.remember(tmp_path / "gone.stratroom", is_open=False)
    recent.remember(tmp_path / "day.stratroom", is_open=True)
    recent.forget(tmp_path / "gone.stratroom")
    assert recent.interrupted == tmp_path / "day.stratroom"
    recent.forget(tmp_path / "day.stratroom")
    assert (recent.paths(), recent.interrupted) == ((), None)


def test_what_was_played_while_another_was_being_opened_is_said(
    front: FrontDoor, recent: Recent, tmp_path: Path, qtbot: QtBot
) -> None:
    day, played = workshop(tmp_path, "day"), workshop(tmp_path, "played")
    front.start.open_asked.emit(day)
    front.start.playing.played.emit(played)
    assert "“played.stratroom” is played" in front.start.notice.sentence
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert "“played.stratroom” is played" in front.opened.console.desk.notice.sentence
    assert recent.paths() == (day, played)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A disk that gives nothing before the gate is opened."""
    gate, opens_it = threading.Event(), app._room_in

    def slow(path: Path, *, read_only: bool, passphrase: str | None) -> Room:
        gate.wait(30)
        return opens_it(path, read_only=read_only)

    monkeypatch.setattr(app, "_room_in", slow)
    yield gate
    gate.set()


def test_escape_goes_on_without_the_file_and_lets_it_go_when_it_comes(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, gate: threading.Event
) -> None:
    day, other = workshop(tmp_path, "day"), workshop(tmp_path, "other")
    front.start.open_asked.emit(day)
    key(front.start, Qt.Key.Key_Escape)
    assert not front.start.opening_bar.isVisible()
    assert front.start.home.isEnabled()
    gate.set()
    opens(front, other, qtbot)
    front.openings.end()
    assert front.opened
    assert front.opened.room.file.path == other
    assert not is_held(day)


def test_a_file_that_was_left_off_opens_again(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, gate: threading.Event
) -> None:
    day = workshop(tmp_path, "day")
    front.start.open_asked.emit(day)
    click(front.start.opening_bar.cancel)
    front.start.open_asked.emit(day)
    gate.set()
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.start.notice.sentence == "", "it is not open elsewhere"


def test_closing_the_window_does_not_wait_for_the_file(front: FrontDoor, tmp_path: Path, gate: threading.Event) -> None:
    day = workshop(tmp_path, "day")
    front.start.open_asked.emit(day)
    front.start.close()
    assert not gate.is_set()
    assert not front.start.isVisible()
    gate.set()
    front.openings.end()
    assert (front.opened, is_held(day)) == (None, False)


def test_a_second_file_waits_for_a_word_about_the_first(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, gate: threading.Event
) -> None:
    day, other = workshop(tmp_path, "day"), workshop(tmp_path, "other")
    front.start.open_asked.emit(day)
    front.start.open_asked.emit(other)
    assert front.start.notice.sentence.startswith("Another workshop is being opened.")
    gate.set()
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.file.path == day


def test_that_a_sealed_case_is_only_hidden_when_it_is_played_is_said(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    front.start.ask_where = lambda window, proposed: tmp_path / "played.stratroom"
    people, statements = [{"id": "a", "name": "CEO", "role": ""}], [{"by": "a", "text": "Grow."}]
    told = {"stratroom_case": 1, "title": "A day", "participants": people, "statements": statements}
    sealed = [{"of": "statements", "keeper": "a"}]
    (tmp_path / "case.json").write_text(json.dumps({**told, "sealed": sealed}), "utf-8")
    front.start.rehearse(tmp_path / "case.json")
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    said = "the words of “statements” are not told, so its answers are hidden here, not sealed."
    assert said in front.opened.console.desk.notice.sentence


def is_said_in_the_console(front: FrontDoor, sentence: str) -> bool:
    return front.opened is not None and front.opened.console.desk.notice.sentence.startswith(sentence)


@pytest.mark.parametrize("is_open", [True, False])
def test_a_copy_takes_the_place_of_no_workshop_that_was_opened_meanwhile(
    front: FrontDoor, recent: Recent, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_open: bool
) -> None:
    """Done while that is open, or is being opened; then both windows say where it lies."""
    day, copy, is_written = workshop(tmp_path, "day"), workshop(tmp_path, "copy"), threading.Event()
    monkeypatch.setattr(ways_back, "copied_to", lambda _path, _folder: is_written.wait(300) and copy)
    front.start.ask_folder = lambda _window, _proposed: tmp_path
    front.start.notice.copy_asked.emit(day)
    assert front.start.notice.sentence == "The copy is being written …"
    said = f"The copy is written: “copy.stratroom” in {tmp_path}. It was not opened, because another workshop was"
    if is_open:
        opens(front, day, qtbot)
        is_written.set()
    else:
        opening = app._room_in

        def opened_after_it(path: Path, *, read_only: bool, passphrase: str | None) -> Room:
            is_written.set()
            is_said.wait(300)
            return opening(path, read_only=read_only, passphrase=passphrase)

        is_said = threading.Event()
        monkeypatch.setattr(app, "_room_in", opened_after_it)
        front.start.open_asked.emit(day)
        qtbot.waitUntil(lambda: front.start.notice.sentence.startswith(said), timeout=30_000)
        is_said.set()
    qtbot.waitUntil(lambda: is_said_in_the_console(front, said), timeout=30_000)
    assert front.opened
    assert front.opened.room.file.path == day
    assert copy in recent.paths()
    closes(front)


def test_a_copy_is_opened_where_nothing_else_is(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    day = workshop(tmp_path, "day")
    (tmp_path / "spare").mkdir()
    front.start.ask_folder = lambda _window, _proposed: tmp_path / "spare"
    front.start.notice.copy_asked.emit(day)
    front.start.notice.copy_asked.emit(day)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert [path.name for path in (tmp_path / "spare").glob("*.stratroom")] == ["day.stratroom"], "one at a time"
    closes(front)


def test_another_copy_is_not_dropped_unsaid(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_written, copy = threading.Event(), workshop(tmp_path, "copy")
    monkeypatch.setattr(ways_back, "copied_to", lambda _path, _folder: is_written.wait(300) and copy)
    front.start.ask_folder = lambda _window, _proposed: tmp_path
    front.start.notice.copy_asked.emit(tmp_path / "day.stratroom")
    front.start.notice.copy_asked.emit(tmp_path / "night.stratroom")
    assert front.start.notice.sentence == "Another copy is still being written. Ask for this one when it is done."
    is_written.set()
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    closes(front)


def test_why_the_last_backup_was_not_made_is_said_where_one_still_reads(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    day = workshop(tmp_path, "day")
    opens(front, day, qtbot)
    (tmp_path / "day backups").write_text("a file is in the way")
    closes(front)
    assert front.start.isVisible()
    assert front.start.notice.sentence.startswith("No backup was made.")
