"""Files on the start screen: recent ones and what became of them, cases rehearsed, what is dropped on the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt, QTime, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from stratroom import resources
from stratroom.app import FrontDoor, new_application
from stratroom.catalogue import rule_book
from stratroom.glance import glance
from stratroom.house import new_room
from stratroom.model.names import ItemId, ParticipantId, RoundId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Refused
from stratroom.model.rounds import OpenRound
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.recovered import found_again
from stratroom.room import begun
from stratroom.sample import play_case
from stratroom.stages.welcome.rules import AddParticipant, Promise
from stratroom.storage.file import WorkshopFile
from stratroom.ui.recent import Recent
from stratroom.ui.time_words import said_of
from tests.telling import PROGRAMME
from tests.ui.rooms import NAMES, click, leave_what_is_open

CASE = Path(__file__).parents[1] / "cases" / "northfield-core.json"


def untold(sentence: str) -> None:
    raise AssertionError(sentence)


@pytest.fixture
def recent(tmp_path: Path) -> Recent:
    return Recent(tmp_path / "recent.json")


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, recent: Recent) -> FrontDoor:
    new_application()
    door = FrontDoor(recent, tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    door.start.show()
    return door


def workshop(folder: Path, name: str, *people: str, goes_to: str = "") -> Path:
    """A workshop file in which these people sit and, perhaps, the room went on."""
    room = new_room(About(name.capitalize(), "Aldermoor"), PROGRAMME, folder / f"{name}.stratroom")
    for person in people:
        room.do(AddParticipant(ParticipantId(person.lower()), person))
    if goes_to:
        room.do(EnterStage(ItemId(goes_to)))
    room.close()
    return room.file.path


def small_case(folder: Path, **changes: object) -> Path:
    told = {"stratroom_case": 1, "title": "A small day", "participants": [{"id": "a", "name": "CEO", "role": ""}]}
    path = folder / "small.json"
    path.write_text(json.dumps({**told, **changes}), "utf-8")
    return path


def states(front: FrontDoor) -> list[tuple[str, str]]:
    return [(line.title, line.about) for line in front.start.home.files.lines.values()]


def drop(front: FrontDoor, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(front.start, QDragEnterEvent(QPoint(300, 300), *args))
    QApplication.sendEvent(front.start, QDropEvent(QPointF(300, 300), *args))


def test_what_became_of_each_is_told_once_the_window_stands(
    front: FrontDoor, recent: Recent, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "foreign.stratroom").write_text("words", "utf-8")
    damaged = workshop(tmp_path, "damaged", "CEO")
    damaged.write_bytes(damaged.read_bytes().replace(b'"CEO"', b'"CFO"'))
    for path in (
        workshop(tmp_path, "empty"),
        workshop(tmp_path, "ready", "CEO", "CFO"),
        workshop(tmp_path, "stopped", "CEO", goes_to="priorities"),
        tmp_path / "gone.stratroom",
        tmp_path / "foreign.stratroom",
        damaged,
    ):
        recent.remember(path, is_open=True)
    front.start.list_recent()
    assert [title for title, _ in states(front)] == ["damaged", "foreign", "gone", "stopped", "ready", "empty"]
    qtbot.waitUntil(lambda: states(front)[-1][1].startswith("Ready"))
    told = states(front)
    assert told[0][0] == "damaged"
    assert "damaged" in told[0][1]
    assert "is not a Stratroom workshop" in told[1][1]
    assert told[2:] == [
        ("gone", "The file is not there any more."),
        ("Aldermoor, Stopped", "Stopped at Priorities"),
        ("Aldermoor, Ready", "Ready. 2 people, no answers yet"),
        ("Aldermoor, Empty", "Ready. Nobody is on the list yet"),
    ]


def test_a_file_that_is_gone_says_so_and_leaves_the_list_when_asked(
    front: FrontDoor, recent: Recent, tmp_path: Path, qtbot: QtBot
) -> None:
    recent.remember(tmp_path / "gone.stratroom", is_open=True)
    front.start.list_recent()
    click(front.start.recent_lines[0])
    qtbot.waitUntil(lambda: "gone.stratroom" in front.start.notice.sentence, timeout=30_000)
    assert len(front.start.recent_lines) == 1, "its stick may only be out"
    click(front.start.notice.forget)
    assert front.start.recent_lines == []
    assert recent.paths() == ()


def test_a_finished_workshop_says_what_came_of_it(tmp_path: Path) -> None:
    path = tmp_path / "sample.stratroom"
    assert play_case(resources.path("samples", "harbour-ferries.json"), path, lambda done, of: None, tell=untold)
    told = glance(path)
    assert told.title.startswith("Harbour Ferries")
    assert told.state.startswith("Finished. 2 decisions agreed, 3 priorities, ")
    assert "dissent" in told.state


def test_a_day_that_did_not_come_to_its_read_back_is_not_finished(tmp_path: Path) -> None:
    path = tmp_path / "northfield.stratroom"
    assert play_case(CASE, path, lambda done, of: None, tell=untold)
    assert glance(path).state == "Stopped at Priorities"


def test_looking_into_files_writes_nothing(tmp_path: Path) -> None:
    path = workshop(tmp_path, "ready", "CEO")
    before = path.read_bytes()
    glance(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["ready.stratroom"]


def test_moments_are_said_as_of_today() -> None:
    today = QDate(2027, 6, 30)
    assert said_of(today, QTime(8, 40), today) == "Today, 08:40"
    assert said_of(QDate(2027, 4, 28), QTime(8, 40), today) == "28 April"
    assert said_of(QDate(2026, 12, 3), QTime(8, 40), today) == "3 December 2026"


def test_the_first_time_it_says_what_to_do(front: FrontDoor) -> None:
    said = [label.text() for label in front.start.findChildren(QLabel) if label.isVisible()]
    assert any(words.startswith("First time here?") for words in said)


def test_it_is_not_the_first_time_once_a_workshop_was_opened(front: FrontDoor, tmp_path: Path, recent: Recent) -> None:
    recent.remember(tmp_path / "gone.stratroom", is_open=True)
    recent.forget(tmp_path / "gone.stratroom")
    front.start.list_recent()
    said = [label.text() for label in front.start.findChildren(QLabel) if label.isVisibleTo(front.start)]
    assert not any("First time here?" in words or "Never run one?" in words for words in said)
    assert "No workshop is on the list." in said


def test_an_interrupted_workshop_comes_first_and_has_the_hands(tmp_path: Path, recent: Recent, qtbot: QtBot) -> None:
    other, day = workshop(tmp_path, "other", "CEO"), workshop(tmp_path, "day", "CEO", "CFO", goes_to="reveal")
    for path in (other, day):
        recent.remember(path, is_open=True)
    assert recent.interrupted == day
    new_application()
    door = FrontDoor(recent, tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start)
    door.start.show()
    line = door.start.recent_lines[0]
    qtbot.waitUntil(lambda: "Stopped at Reveal" in line.about, timeout=30_000)
    assert line.about == "Recovered. What was saved is kept. Stopped at Reveal"
    assert door.start.focusWidget() is line


def test_where_an_answer_leaves_no_draft_nothing_more_than_is_kept_is_said_to_be(
    tmp_path: Path, recent: Recent, qtbot: QtBot
) -> None:
    day = workshop(tmp_path, "day", *NAMES)
    rules = rule_book()
    room = begun(WorkshopFile.open(day, rules.kinds), rules)
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(EnterStage(ItemId("statements")))
    room.do(OpenRound(RoundId("statements")))
    assert found_again(room, was_open=True).startswith("Recovered. What was handed in is kept. It stands at ")
    assert found_again(room, was_open=False) == ""
    unread = found_again(room, was_open=True, unread="What was typed last could not be read.")
    assert unread.startswith("Recovered. What was saved is kept. It stands at ")
    assert unread.endswith(" What was typed last could not be read.")
    room.close()
    recent.remember(day, is_open=True)
    new_application()
    door = FrontDoor(recent, tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start)
    door.start.show()
    line = door.start.recent_lines[0]
    qtbot.waitUntil(lambda: "Stopped at " in line.about, timeout=30_000)
    assert line.about.startswith("Recovered. What was handed in is kept. Stopped at ")


def test_a_workshop_that_is_open_elsewhere_was_not_interrupted(tmp_path: Path, recent: Recent) -> None:
    room = new_room(About("Day"), PROGRAMME, tmp_path / "day.stratroom")
    recent.remember(tmp_path / "day.stratroom", is_open=True)
    assert recent.interrupted is None
    room.close()
    assert recent.interrupted == tmp_path / "day.stratroom"


def test_a_dropped_workshop_opens(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    drop(front, workshop(tmp_path, "ready", "CEO"))
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.workshop.about.title == "Ready"


def test_a_dropped_case_is_rehearsed_where_one_says_and_opens(
    front: FrontDoor, tmp_path: Path, recent: Recent, qtbot: QtBot
) -> None:
    where = tmp_path / "played.stratroom"
    front.start.ask_where = lambda window, proposed: where
    drop(front, small_case(tmp_path))
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.file.path == where
    assert recent.paths() == (where,)


def test_a_case_with_a_fault_names_its_place_and_leaves_no_file(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    where = tmp_path / "played.stratroom"
    front.start.ask_case = lambda window, folder: small_case(tmp_path, statements=[{"by": "b", "text": "Grow."}])
    front.start.ask_where = lambda window, proposed: where
    click(front.start.home.files.rehearse)
    qtbot.waitUntil(lambda: bool(front.start.notice.sentence), timeout=30_000)
    assert front.start.notice.sentence.startswith("statements[0]")
    qtbot.waitUntil(lambda: front.start.playing.job is None)
    assert not where.exists()
    assert front.opened is None


def test_a_rehearsal_that_is_called_off_leaves_no_file(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    where = tmp_path / "played.stratroom"
    front.start.ask_where = lambda window, proposed: where
    front.start.rehearse(CASE)
    bar = front.start.playing
    qtbot.waitUntil(lambda: bar.progress.value() > 2, timeout=30_000)
    click(bar.cancel)
    qtbot.waitUntil(lambda: bar.job is None, timeout=30_000)
    assert list(tmp_path.glob("played*")) == []
    assert front.opened is None
    assert not bar.isVisible()


def test_a_rehearsal_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = workshop(tmp_path, "ready", "CEO")
    before = path.read_bytes()
    with pytest.raises(Refused, match="exists already"):
        play_case(small_case(tmp_path), path, lambda done, of: None, tell=untold)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (("people.csv",), "added in a workshop"),
        (("people.XLSX",), "added in a workshop"),
        (("photo.png",), "neither a workshop (.stratroom) nor a case (.json)"),
        (("a.json", "b.json"), "Drop one at a time"),
        ((".",), "is a folder"),
    ],
)
def test_what_cannot_be_opened_here_says_what_to_do(
    front: FrontDoor, tmp_path: Path, names: tuple[str, ...], sentence: str
) -> None:
    drop(front, *(tmp_path / name for name in names))
    assert sentence in front.start.notice.sentence
    assert front.opened is None
