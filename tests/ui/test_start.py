"""The start screen: designs, files, the sample; errors are one sentence, and what is typed stays."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, documents, new_application
from stratroom.house import new_room
from stratroom.model.names import ParticipantId
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import programmes
from stratroom.sample import play_sample
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.storage.lock import is_held
from stratroom.ui.playing import Playing
from stratroom.ui.recent import Recent
from stratroom.ui.start.new_form import NewForm, free_path
from tests.telling import PROGRAMME
from tests.ui.rooms import click, key, leave, leave_what_is_open


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> FrontDoor:
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    door.start.show()
    door.start.activateWindow()
    qtbot.waitUntil(door.start.isActiveWindow)
    return door


def form(front: FrontDoor) -> NewForm:
    click(front.start.designs[0])
    assert front.start.form
    return front.start.form


def test_every_design_is_listed_with_its_length(front: FrontDoor) -> None:
    assert [line.title for line in front.start.designs] == [design.title for design in programmes()]
    assert front.start.designs[0].accessibleDescription().endswith("7 h 20")


def test_return_takes_up_a_design(front: FrontDoor) -> None:
    key(front.start.designs[0], Qt.Key.Key_Return)
    assert front.start.form


def test_a_new_workshop_is_begun_from_a_design(front: FrontDoor, tmp_path: Path) -> None:
    asked = form(front)
    asked.fields["title"].set_text("Offsite")
    asked.fields["date"].set_text("2027-03-01")
    asked.fields["question"].set_text("What are we for?")
    click(asked.begin)
    assert front.opened
    assert front.opened.room.workshop.about.question == "What are we for?"
    assert front.opened.room.file.path == tmp_path / "offsite.stratroom"
    assert not front.start.isVisible()
    assert front.opened.console.isVisible()
    assert front.opened.audience.isVisible()


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("title", " ", "The title is empty. Write it, then try again."),
        (
            "date",
            "14 May",
            "“14 May” is not a date. Write it like 30 June 2027, or year-month-day: 2027-06-30.",
        ),
    ],
)
def test_a_title_page_not_in_order_is_refused_and_nothing_is_written(
    front: FrontDoor, tmp_path: Path, field: str, text: str, sentence: str
) -> None:
    asked = form(front)
    asked.fields["title"].set_text("Offsite")
    asked.fields[field].set_text(text)
    click(asked.begin)
    assert asked.fields[field].said.text() == sentence
    assert asked.fields[field].edit.hasFocus()
    assert asked.fields[field].text() == text
    assert list(tmp_path.glob("*.stratroom*")) == []
    asked.fields[field].set_text("mended")
    assert asked.fields[field].said.text() == "", "it goes as soon as the field is another"


def test_everything_that_is_wrong_is_said_at_once_and_the_hands_go_to_the_first(
    front: FrontDoor, tmp_path: Path
) -> None:
    asked = form(front)
    taken = tmp_path / "taken.stratroom"
    taken.touch()
    wrong = {
        "title": (" ", "The title is empty. Write it, then try again."),
        "date": ("03/04/2027", "“03/04/2027” is 3 April 2027 or 4 March 2027. Write the name of the month."),
        "starts": ("nine", "The beginning is “nine”. Write it as hours:minutes, 09:15."),
        "purpose": ("a" * 5001, "The purpose has 5,001 characters; 5,000 is the most. Shorten it, then try again."),
        "path": (
            str(tmp_path / "taken.stratroom"),
            "“taken.stratroom” exists already. Choose another name, or open it.",
        ),
    }
    for name, (text, _sentence) in wrong.items():
        asked.fields[name].set_text(text)
    asked.begin.setFocus()
    click(asked.begin)
    assert {name: field.said.text() for name, field in asked.fields.items() if field.said.text()} == {
        name: sentence for name, (_text, sentence) in wrong.items()
    }
    assert asked.fields["title"].edit.hasFocus()
    asked.fields["title"].set_text("Offsite")
    click(asked.begin)
    assert asked.fields["date"].edit.hasFocus(), "to the first that is left"
    assert not front.opened


def test_a_folder_that_is_not_there_is_one_sentence(front: FrontDoor, tmp_path: Path) -> None:
    asked = form(front)
    asked.fields["title"].set_text("Offsite")
    asked.path.set_text(str(tmp_path / "nowhere" / "day.stratroom"))
    click(asked.begin)
    assert str(tmp_path / "nowhere") in asked.path.said.text()
    assert front.opened is None


def test_a_new_file_is_proposed_in_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert documents() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert documents() == tmp_path / "Documents"


def test_escape_goes_back_to_the_designs(front: FrontDoor) -> None:
    asked = form(front)
    asked.fields["title"].set_text("Offsite")
    key(asked.fields["title"].edit, Qt.Key.Key_Escape)
    assert front.start.form is None
    assert front.start.designs[0].isVisible()
    assert form(front).fields["title"].text() == "Offsite", "what was typed is there again"


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "offsite.stratroom").touch()
    assert free_path(tmp_path, "Offsite").name == "offsite-2.stratroom"
    assert free_path(tmp_path, "…/../?").name == "workshop.stratroom"


def test_a_file_that_is_no_workshop_is_one_sentence(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    foreign = tmp_path / "holiday.stratroom"
    foreign.write_text("not a workshop", "utf-8")
    front.start.ask_file = lambda window, folder: foreign
    key(front.start, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "holiday.stratroom" in front.start.notice.sentence, timeout=30_000)
    assert front.opened is None
    assert front.start.home.isEnabled()


def test_a_file_is_looked_for_where_workshops_are_kept(front: FrontDoor, tmp_path: Path) -> None:
    asked: list[Path] = []
    front.start.ask_file = lambda window, folder: asked.append(folder)
    click(front.start.home.files.open_file)
    assert asked == [tmp_path]


def test_tab_goes_from_the_designs_to_the_files(front: FrontDoor) -> None:
    begin_and_close(front)
    front.start.designs[-1].setFocus()
    reached: list[QWidget | None] = []
    files = front.start.home.files
    for _ in range(1 + len(files.stops)):
        key(front.start.focusWidget(), Qt.Key.Key_Tab)
        reached.append(front.start.focusWidget())
    assert reached == [front.start.home.designs.blank, *files.stops]


def begin_and_close(front: FrontDoor) -> None:
    """A workshop is begun and closed."""
    asked = form(front)
    asked.fields["title"].set_text("Offsite")
    click(asked.begin)
    assert front.opened
    leave(front.opened.console)


def test_a_closed_workshop_is_in_the_list_and_opens_again(front: FrontDoor, qtbot: QtBot) -> None:
    begin_and_close(front)
    assert front.opened is None
    assert front.start.isVisible()
    line = front.start.recent_lines[0]
    click(line)
    assert (line.about, front.start.opening_bar.said.text()) == ("Opening …", "Opening “offsite.stratroom” …")
    assert front.start.opening_bar.isVisible()
    assert not front.start.home.isEnabled(), "one at a time"
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert not front.start.opening_bar.isVisible()
    assert front.opened
    assert front.opened.room.workshop.about.title == "Offsite"


def test_the_hands_are_on_the_workshop_that_was_just_closed(front: FrontDoor) -> None:
    """Return opens it again, and begins no new one."""
    begin_and_close(front)
    assert front.start.focusWidget() is front.start.recent_lines[0]


def test_a_workshop_open_elsewhere_is_offered_to_read(front: FrontDoor, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "day.stratroom"
    elsewhere = new_room(About("Offsite"), PROGRAMME, path)
    front.start.open_asked.emit(path)
    qtbot.waitUntil(lambda: "already open in another Stratroom" in front.start.notice.sentence, timeout=30_000)
    click(front.start.notice.read_only)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.console.desk.status.saved.text() == "Read only"
    front.opened.bridge.do(AddParticipant(ParticipantId("a"), "A"))
    assert "open to read only" in front.opened.console.desk.notice.sentence
    assert front.opened.room.workshop.people == ()
    leave(front.opened.console)
    elsewhere.close()


def test_the_list_holds_paths_and_nothing_of_what_is_in_them(front: FrontDoor, tmp_path: Path) -> None:
    asked = form(front)
    asked.fields["title"].set_text("Offsite")
    asked.fields["purpose"].set_text("MARKER")
    click(asked.begin)
    kept = (tmp_path / "recent.json").read_text("utf-8")
    path = str(tmp_path / "offsite.stratroom")
    assert json.loads(kept) == {"paths": [path], "open": path}
    assert front.opened
    leave(front.opened.console)
    assert json.loads((tmp_path / "recent.json").read_text("utf-8")) == {"paths": [path], "open": ""}


def test_a_list_of_an_earlier_stratroom_is_read(tmp_path: Path) -> None:
    (tmp_path / "recent.json").write_text('["/a.stratroom", "/b.stratroom"]', "utf-8")
    recent = Recent(tmp_path / "recent.json")
    assert (recent.paths(), recent.interrupted) == ((Path("/a.stratroom"), Path("/b.stratroom")), None)


def test_a_window_closed_while_a_workshop_is_being_opened_lets_it_go(front: FrontDoor, tmp_path: Path) -> None:
    path = tmp_path / "day.stratroom"
    new_room(About("Offsite"), PROGRAMME, path).close()
    front.start.open_asked.emit(path)
    front.start.close()
    front.openings.end()
    assert front.opened is None
    assert not is_held(path)


@pytest.mark.parametrize("kept", ["", "{", '{"a": 1}', "[1, 2]"])
def test_a_list_that_cannot_be_read_is_an_empty_one(tmp_path: Path, kept: str) -> None:
    (tmp_path / "recent.json").write_text(kept, "utf-8")
    assert Recent(tmp_path / "recent.json").paths() == ()


def test_the_list_is_short_and_the_last_stands_first(tmp_path: Path) -> None:
    recent = Recent(tmp_path / "recent.json")
    for number in range(9):
        path = tmp_path / f"{number}.stratroom"
        path.touch()
        recent.remember(path, is_open=True)
    assert [path.stem for path in recent.paths()] == ["8", "7", "6", "5", "4", "3"]


def test_the_sample_plays_while_the_window_stays_alive(front: FrontDoor, qtbot: QtBot) -> None:
    click(front.start.home.files.sample)
    bar = front.start.playing
    qtbot.waitUntil(lambda: bar.isVisible() and bar.progress.value() > 0, timeout=30_000)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=60_000)
    assert front.opened
    assert front.opened.room.workshop.about.organisation == "Harbour Ferries"
    assert front.start.recent_lines == [], "a sample is not kept in the list"


def test_a_sample_that_cannot_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    playing = Playing(play_sample, tmp_path / "nowhere" / "sample.stratroom")
    with qtbot.waitSignal(playing.failed, timeout=30_000) as said:
        playing.start()
    playing.wait()
    assert said.args
    assert "nowhere" in said.args[0]


def test_everything_that_can_be_pressed_or_written_in_has_a_name(front: FrontDoor) -> None:
    form(front)
    for kind in (QAbstractButton, QLineEdit):
        for widget in front.start.findChildren(kind):
            assert widget.accessibleName(), widget
