"""A locked workshop from the start screen: made, listed, asked for, opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.house import new_room
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.storage.locked import is_locked
from stratroom.ui.recent import Recent
from stratroom.ui.start.unlocking import UnlockPage
from tests.telling import PROGRAMME
from tests.ui.rooms import click, key, leave, leave_what_is_open

SECRET = "an otter in the café"


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start, before_close_func=lambda _: leave_what_is_open(door))
    door.start.show()
    yield door
    door.openings.end()


def locked(folder: Path, name: str = "day") -> Path:
    room = new_room(About("Offsite", "Aldermoor"), PROGRAMME, folder / f"{name}.stratroom", passphrase=SECRET)
    room.close()
    return room.file.path


def asked(front: FrontDoor, path: Path, qtbot: QtBot, *, read_only: bool = False) -> UnlockPage:
    (front.start.read_asked if read_only else front.start.open_asked).emit(path)
    qtbot.waitUntil(lambda: front.start.unlocking.page is not None, timeout=30_000)
    page = front.start.unlocking.page
    assert page
    return page


def answers(front: FrontDoor, page: UnlockPage, typed: str, qtbot: QtBot) -> None:
    page.passphrase.set_text(typed)
    key(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not front.start.is_opening, timeout=30_000)


def test_it_is_asked_for_as_often_as_wanted(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    page = asked(front, locked(tmp_path), qtbot)
    assert page.isVisible()
    assert front.start.focusWidget() is page.passphrase.edit
    for _ in range(3):
        answers(front, page, "an otter", qtbot)
        assert front.opened is None
        assert page.passphrase.said.text().startswith("That passphrase does not open “day.stratroom”.")
        assert front.start.focusWidget() is page.passphrase.edit
        assert front.start.notice.sentence == ""
    answers(front, page, SECRET, qtbot)
    assert front.opened
    assert not front.opened.room.file.is_read_only
    assert front.start.unlocking.page is None


def test_an_empty_one_is_said_beside_the_field(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    page = asked(front, locked(tmp_path), qtbot)
    answers(front, page, " ", qtbot)
    assert page.passphrase.said.text() == "A passphrase has at least one letter, digit or sign. Type one."


def test_escape_leads_back(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    page = asked(front, locked(tmp_path), qtbot)
    key(page, Qt.Key.Key_Escape)
    assert front.start.unlocking.page is None
    assert front.start.home.isVisible()


def test_it_can_be_left_off_while_it_is_opened(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    page = asked(front, locked(tmp_path), qtbot)
    page.passphrase.set_text(SECRET)
    click(page.unlock)
    click(front.start.opening_bar.cancel)
    assert not front.start.is_opening
    assert front.opened is None
    assert page.passphrase.edit.hasFocus(), "the hands are where it is typed again"
    answers(front, page, SECRET, qtbot)
    assert front.opened


def test_to_read_only(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    page = asked(front, locked(tmp_path), qtbot, read_only=True)
    assert page.unlock.label == "Open to read only"
    answers(front, page, SECRET, qtbot)
    assert front.opened
    assert front.opened.room.file.is_read_only


def test_another_file_has_a_page_of_its_own(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    first = asked(front, locked(tmp_path), qtbot)
    first.passphrase.set_text("half a")
    other = locked(tmp_path, "other")
    front.start.open_asked.emit(other)
    qtbot.waitUntil(lambda: front.start.unlocking.page not in (first, None), timeout=30_000)
    page = front.start.unlocking.page
    assert page
    assert (page.path, page.passphrase.text()) == (other, "")


def test_what_is_typed_is_dots_until_it_is_to_be_seen(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    page = asked(front, locked(tmp_path), qtbot)
    edit = page.passphrase.edit
    assert isinstance(edit, QLineEdit)
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    page.see.click()
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    page.see.click()
    assert edit.echoMode() == QLineEdit.EchoMode.Password


def test_the_list_says_that_it_is_locked(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    path = locked(tmp_path)
    answers(front, asked(front, path, qtbot), SECRET, qtbot)
    assert front.opened
    leave(front.opened.console)
    line = front.start.home.files.lines[path]
    qtbot.waitUntil(lambda: line.about == "Locked with a passphrase.", timeout=30_000)
    assert line.title == "day"


def test_a_new_workshop_is_locked(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    click(front.start.designs[0])
    form = front.start.form
    assert form
    form.fields["title"].set_text("Offsite")
    form.fields["organisation"].set_text("Aldermoor")
    assert not form.lock.new.isVisible()
    form.lock.wanted.click()
    assert form.lock.new.isVisible()
    click(form.begin)
    assert front.start.focusWidget() is form.lock.new.first.edit
    assert form.lock.new.first.said.text() == "Type a passphrase, or have six words proposed."
    form.lock.new.first.set_text(SECRET)
    form.lock.new.again.set_text(SECRET + ".")
    click(form.begin)
    assert form.lock.new.again.said.text().startswith("The two are not the same.")
    form.lock.new.again.set_text(SECRET)
    click(form.begin)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)
    assert front.opened
    assert front.opened.room.file.is_locked
    assert is_locked(front.opened.room.file.path)
    assert front.start.form is None


@pytest.mark.parametrize("is_made", [False, True])
def test_cancelled_while_it_is_made_there_is_none(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, is_made: bool
) -> None:
    click(front.start.designs[0])
    form = front.start.form
    assert form
    form.fields["title"].set_text("Offsite")
    form.lock.wanted.click()
    form.lock.new.first.set_text(SECRET)
    form.lock.new.again.set_text(SECRET)
    for _ in range(2):  # and its name is free again
        click(form.begin)
        job = front.start.opening_bar.job
        assert job, form.lock.new.first.said.text()
        if is_made:
            assert job.wait(30_000)
        front.start.opening_bar.leave_off()  # no turn of the events between, in which it would be opened
        assert job.wait(30_000)
        assert not list(tmp_path.glob("*.stratroom*"))
    assert front.opened is None
    click(form.begin)
    qtbot.waitUntil(lambda: front.opened is not None, timeout=30_000)


def test_six_words_are_proposed_in_letters(front: FrontDoor) -> None:
    click(front.start.designs[0])
    form = front.start.form
    assert form
    form.lock.wanted.click()
    drawn = set[str]()
    for _ in range(5):
        click(form.lock.new.draw)
        drawn.add(form.lock.new.text)
        assert len(form.lock.new.text.split()) == 6
        assert form.lock.new.is_in_order()
    assert len(drawn) == 5
    edit = form.lock.new.first.edit
    assert isinstance(edit, QLineEdit)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    form.lock.wanted.click()
    assert (form.lock.new.text, form.lock.passphrase, edit.echoMode()) == ("", None, QLineEdit.EchoMode.Password)


def test_nothing_is_shown_where_the_room_would_read_along(front: FrontDoor) -> None:
    click(front.start.designs[0])
    form = front.start.form
    assert form
    form.lock.wanted.click()
    form.lock.new.onlookers = lambda: "The room would read along."
    click(form.lock.new.draw)
    assert (form.lock.new.text, form.lock.new.see.isChecked()) == ("", False)
    assert form.lock.new.said.text() == "The room would read along."


def test_that_words_are_to_be_written_down_does_not_look_like_a_mistake(front: FrontDoor) -> None:
    click(front.start.designs[0])
    form = front.start.form
    assert form
    form.lock.wanted.click()
    click(form.lock.new.draw)
    assert (form.lock.new.said.text(), form.lock.new.said.isVisible()) == ("", False)
    assert form.lock.new.note.text().startswith("Write these six words down on paper")
    QTest.keyClicks(form.lock.new.first.edit, "x")
    assert not form.lock.new.note.isVisible(), "they are other words now"


def test_the_tick_that_shows_what_is_typed_is_in_sight_where_it_is_named(front: FrontDoor, qtbot: QtBot) -> None:
    front.start.resize(1024, 680)
    click(front.start.designs[0])
    form = front.start.form
    assert form
    form.lock.wanted.click()
    form.lock.new.first.set_text("an otter in the café")
    form.lock.new.again.set_text("an otter in the cafe")
    see, scrolled = form.lock.new.see, form.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: see.visibleRegion().boundingRect() == see.rect())
    for area in scrolled:
        area.verticalScrollBar().setValue(0)
    assert see.visibleRegion().isEmpty()
    assert not form.lock.is_in_order
    qtbot.waitUntil(lambda: see.visibleRegion().boundingRect() == see.rect())
