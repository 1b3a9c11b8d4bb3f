"""Closing when the file is another by now: what was acknowledged goes into a rescue copy, and that is said."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor
from stratroom.backups import Backups
from stratroom.house import OpenWorkshop, open_room
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.own_designs import OwnDesigns
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.recent import Recent
from tests.ui.closing.closing import closes
from tests.ui.rooms import NAMES, STATEMENTS, click, leave_what_is_open, room_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="moves open files as POSIX does")
ASKS = "Close the workshop? Everything so far is saved."


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "at home"
    home.mkdir()
    monkeypatch.setenv("HOME", os.fspath(home))
    return home


def rescued(path: Path, happened: str = "moved, deleted or replaced") -> str:
    return (
        f"The file “{path.name}” was {happened}. "
        f"Work goes on in a rescue copy, “day rescued.stratroom” in {path.parent}."
    )


def answers_without_names(opened: OpenWorkshop) -> None:
    """As it was before them lies beside it."""
    opened.bridge.do(Promise(StageId("statements"), "unattributed"))
    opened.bridge.do(OpenRound(STATEMENTS))
    path = opened.room.file.path
    shutil.copyfile(path, path.with_name("earlier"))
    for name in NAMES:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"Word of {name}")))


def replaced(path: Path) -> None:
    path.with_name("earlier").replace(path)


def put_back(path: Path) -> None:
    path.write_bytes(path.with_name("earlier").read_bytes())


@pytest.mark.parametrize(
    ("happens", "said"),
    [
        (Path.unlink, "moved, deleted or replaced"),
        (replaced, "moved, deleted or replaced"),
        (put_back, "changed by another program"),
    ],
)
def test_answers_without_names_are_kept_and_it_is_said_where(
    opened: OpenWorkshop, happens: Callable[[Path], None], said: str
) -> None:
    path, moved = opened.room.file.path, list[object]()
    opened.bridge.moved.connect(moved.append)
    answers_without_names(opened)
    happens(path)
    assert not closes(opened)
    leaving, copy = opened.console.desk.leaving, path.with_name("day rescued.stratroom")
    assert leaving.sentence == f"{rescued(path, said)} A round is not revealed yet. {ASKS}"
    assert leaving.isVisible()
    assert moved == [copy]
    assert opened.console.desk.status.file.text() == copy.name
    click(leaving.close_now)
    assert not opened.console.isVisible()
    assert opened.unsaid == ""
    again = open_room(copy)
    assert again.in_box(STATEMENTS) == len(NAMES)
    again.close()


def test_where_nothing_goes_on_it_is_asked_for_that_alone(opened: OpenWorkshop) -> None:
    path = opened.room.file.path
    path.unlink()
    assert not closes(opened)
    assert opened.console.desk.leaving.sentence == f"{rescued(path)} {ASKS}"
    assert closes(opened)


def test_who_was_asked_already_is_told_too(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    assert not closes(opened)
    path = opened.room.file.path
    path.unlink()
    assert not closes(opened)
    assert opened.console.desk.leaving.sentence == f"{rescued(path)} The day is under way. {ASKS}"
    assert closes(opened)


def test_it_is_said_where_people_look(opened: OpenWorkshop) -> None:
    answers_without_names(opened)
    path = opened.room.file.path
    opened.console.pass_laptop(STATEMENTS)
    opened.console.laptop.leave()
    opened.console.hand_to(STATEMENTS, "ceo")
    page = opened.console.laptop.page
    assert isinstance(page, HandOverPage)
    path.unlink()
    assert not closes(opened)
    assert page.notice.sentence == (
        f"{rescued(path)} A round is not revealed yet. "
        "Everything so far is saved; close once more to close the workshop all the same."
    )
    assert closes(opened)


@pytest.mark.parametrize("way", ["closes", "saves elsewhere"])
def test_where_no_copy_can_be_written_nobody_is_told_that_all_is_saved(
    opened: OpenWorkshop, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    path, stick = opened.room.file.path, tmp_path / "stick"
    monkeypatch.setenv("HOME", os.fspath(tmp_path / "none"))
    monkeypatch.setattr("stratroom.storage.desk.make_file", _refuses)
    path.unlink()
    assert not closes(opened)
    desk = opened.console.desk
    assert desk.leaving.sentence == (
        "It is not certain that everything is saved. Close the workshop all the same? What is in no file is lost then."
    )
    assert desk.notice.sentence.endswith("No rescue copy could be written. Save elsewhere.")
    if way == "closes":
        assert closes(opened)
        assert opened.unsaid == "“day” was closed, and it is not certain that everything is saved."
        return
    monkeypatch.undo()
    stick.mkdir()
    opened.console.ask_folder = lambda _window, _proposed: stick
    click(desk.notice.elsewhere)
    assert opened.room.file.path == stick / "day rescued.stratroom"
    assert not desk.leaving.isVisible()
    assert closes(opened)


def _refuses(*_given: object) -> None:
    from stratroom.model.refusals import Trouble

    raise Trouble("no")


def test_what_happens_while_the_last_backup_is_written_is_said_on_the_start_screen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = room_in(tmp_path)
    path = room.file.path
    room.close()
    front = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "designs"))
    assert front.has_opened(path)
    keep = Backups.keep

    def goes(backups: Backups) -> None:
        keep(backups)
        path.unlink()

    monkeypatch.setattr(Backups, "keep", goes)
    assert front.opened
    assert front.opened.console.close()
    qtbot.waitUntil(front.start.isVisible)
    assert front.start.notice.sentence == rescued(path)
    assert front._recent.paths() == (path.with_name("day rescued.stratroom"),)
    leave_what_is_open(front)
    front.start.close()
