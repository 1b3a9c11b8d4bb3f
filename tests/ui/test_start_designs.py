"""Designs on the start screen: one's own are made, changed, renamed, removed and put back, with what is typed kept."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import BREAKS, programme
from stratroom.ui.recent import Recent
from stratroom.ui.start.design_page import DesignPage
from stratroom.ui.start.new_form import NewForm
from tests.ui.rooms import click, key, leave_what_is_open

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def own(tmp_path: Path) -> OwnDesigns:
    own = OwnDesigns(tmp_path / "programmes")
    own.keep_new(replace(programme("half-day"), title="Board day", about="After lunch.", question="What are we for?"))
    return own


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, own: OwnDesigns) -> FrontDoor:
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, own)
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    door.start.show()
    door.start.activateWindow()
    qtbot.waitUntil(door.start.isActiveWindow)
    return door


def page(front: FrontDoor) -> DesignPage:
    shown = front.start.design_page
    assert shown
    return shown


def form(front: FrontDoor) -> NewForm:
    assert front.start.form
    return front.start.form


def titles(front: FrontDoor) -> list[str]:
    return [line.press.title for line in front.start.home.designs.own]


def words(front: FrontDoor) -> str:
    return "\n".join(label.text() for label in front.start.findChildren(QLabel) if label.isVisible())


def test_a_workshop_begun_from_an_own_design_has_all_of_it(front: FrontDoor, own: OwnDesigns) -> None:
    listed = own.listed().designs[0]
    own.keep(listed.file, replace(listed.design, promise="after-reading", starts="13:00"))
    front.start.designing.show_list()
    click(front.start.home.designs.own[0].press)
    asked = form(front)
    assert (asked.fields["question"].text(), asked.fields["starts"].text()) == ("What are we for?", "13:00")
    assert "3 h 45 in all, ends at 16:45" in words(front)
    asked.fields["title"].set_text("Offsite")
    click(asked.begin)
    assert front.opened
    workshop = front.opened.room.workshop
    assert workshop.programme == programme("half-day").stages
    assert (workshop.starts, workshop.question) == ("13:00", "What are we for?")
    assert workshop.promises == {"statements": "after-reading"}


def test_an_own_design_is_changed_and_renamed(front: FrontDoor, own: OwnDesigns) -> None:
    click(front.start.home.designs.own[0].change)
    page(front).name.set_text("Chair’s day")
    click(page(front).editor.row("break").remove)
    key(page(front).editor.row("welcome").title, Qt.Key.Key_Return, CONTROL)
    assert front.start.design_page is None
    assert titles(front) == ["Chair’s day"]
    assert "break" not in [line.key for line in own.listed().designs[0].design.stages]


def test_what_is_refused_stands_on_the_page(front: FrontDoor, own: OwnDesigns) -> None:
    own.keep_new(replace(programme(), title="Other day"))
    front.start.designing.show_list()
    click(front.start.home.designs.own[0].change)
    key(page(front).name.edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(page(front).name.edit, "other DAY")
    click(page(front).save)
    assert "called “other DAY” already" in page(front).notice.sentence
    assert page(front).name.text() == "other DAY"
    key(page(front), Qt.Key.Key_Escape)
    assert "not saved yet" in page(front).notice.sentence
    click(page(front).leave)
    assert titles(front) == ["Board day", "Other day"]


def test_a_removed_design_is_put_back_with_the_keyboard(front: FrontDoor, own: OwnDesigns) -> None:
    front.start.home.designs.own[0].remove.setFocus()
    key(front.start.focusWidget(), Qt.Key.Key_Return)
    assert titles(front) == []
    assert "“Board day” is removed." in words(front)
    assert own.listed().designs == ()
    assert front.start.focusWidget().accessibleName() == "Put Board day back"
    key(front.start.focusWidget(), Qt.Key.Key_Return)
    assert titles(front) == ["Board day"]
    assert "is removed" not in words(front)
    assert own.listed().designs[0].design.question == "What are we for?"


def test_a_blank_programme_is_written_first_then_the_title_page(front: FrontDoor) -> None:
    click(front.start.home.designs.blank)
    page(front).editor.add_line(BREAKS)
    page(front).editor.starts.set_text("10:00")
    click(page(front).save)
    asked = form(front)
    assert asked.fields["starts"].text() == "10:00"
    assert "30 min in all, ends at 10:30" in words(front)
    asked.fields["title"].set_text("Coffee")
    click(asked.begin)
    assert front.opened
    assert [line.stage for line in front.opened.room.workshop.programme] == ["welcome", "breaks"]


def test_the_programme_of_a_workshop_is_kept_as_a_design(front: FrontDoor, own: OwnDesigns) -> None:
    click(front.start.designs[0])
    form(front).promise.button("unattributed").click()
    form(front).fields["question"].set_text("Why us?")
    click(form(front).change)
    click(page(front).keep_as.ask)
    QTest.keyClicks(page(front).keep_as.name, "Long day")
    key(page(front).keep_as.name, Qt.Key.Key_Return)
    assert "Kept as “Long day”" in page(front).notice.sentence
    kept = own.listed().designs[1].design
    assert (kept.title, kept.promise, kept.question, kept.starts) == ("Long day", "unattributed", "Why us?", "09:00")
    key(page(front), Qt.Key.Key_Escape)
    assert form(front).isVisible(), "nothing was changed, so nothing is lost"


def test_a_beginning_that_is_no_time_is_refused_beside_its_field(front: FrontDoor, tmp_path: Path) -> None:
    click(front.start.designs[0])
    form(front).fields["title"].set_text("Offsite")
    form(front).fields["starts"].set_text("nine")
    click(form(front).begin)
    assert "Write it as hours:minutes" in form(front).fields["starts"].said.text()
    assert list(tmp_path.glob("*.stratroom")) == []


def test_a_broken_design_is_named_and_stops_nothing(front: FrontDoor, own: OwnDesigns) -> None:
    (own.folder / "broken.json").write_text("{", "utf-8")
    front.start.designing.show_list()
    assert "The design “broken.json” is left out." in words(front)
    assert titles(front) == ["Board day"]


def test_a_design_that_cannot_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    new_application()
    (tmp_path / "taken").touch()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "taken"))
    qtbot.addWidget(door.start)
    door.start.show()
    click(door.start.designs[0])
    click(form(door).change)
    page(door).keep_as.named.emit("Ours")
    assert "taken" in page(door).notice.sentence
