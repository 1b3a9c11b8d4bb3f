"""The page "Passphrase": set, changed and removed in the console, and what is said about it."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop, open_room
from stratroom.model.names import StageId
from stratroom.model.rounds import OpenRound
from stratroom.stages.welcome.rules import Promise
from stratroom.storage import rewriting
from stratroom.storage.locked import is_locked
from stratroom.ui.passphrase_page import PassphrasePage
from tests.ui.rooms import STATEMENTS, click, key, leave, room_in

FIRST, SECOND = "an otter in the café", "six geese and a bell"


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path), notes=tmp_path / "notes")
    workshop.console.show()
    workshop.console.activateWindow()
    qtbot.waitUntil(workshop.console.isActiveWindow)
    closed = list[bool]()
    workshop.closed.connect(lambda: closed.append(True))
    yield workshop
    if not closed:
        leave(workshop.console)


def page_of(opened: OpenWorkshop) -> PassphrasePage:
    if not opened.passphrase.page:
        opened.console.desk.rail.passphrase.trigger()
    page = opened.passphrase.page
    assert page
    return page


def sets(page: PassphrasePage, new: str, qtbot: QtBot, old: str = "") -> None:
    if old:
        page.old.set_text(old)
    page.new.first.set_text(new)
    page.new.again.set_text(new)
    click(page.set)
    settled(page, qtbot)


def settled(page: PassphrasePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.work is page.copies.looking is None, timeout=30_000)


def test_set_changed_removed(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page, path = page_of(opened), opened.room.file.path
    assert page.focusWidget() is page.new.first.edit
    assert "nobody can open it without, neither can we" in page.lost.text()
    assert [field.edit.accessibleName() for field in (page.old, page.new.first)] == [
        "The passphrase now",
        "New passphrase",
    ]
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any(text.startswith("Not locked, on this computer: your own notes, ") for text in said)
    assert any(text.endswith("Drafts are locked with it.") for text in said)
    assert not page.remove.isVisible()
    sets(page, FIRST, qtbot)
    assert page.notice.sentence == "The workshop is locked. Without its passphrase nobody opens it from now on."
    assert (page.new.text, page.old.text(), is_locked(path)) == ("", "", True)
    sets(page, SECOND, qtbot, old=FIRST)
    assert page.notice.sentence == "The passphrase is changed."
    leave(opened.console)
    room = open_room(path, passphrase=SECOND)
    assert room.file.is_locked
    room.close()


def test_removed(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened)
    sets(page, FIRST, qtbot)
    page.old.set_text(FIRST)
    click(page.remove)
    settled(page, qtbot)
    assert page.notice.sentence == "The passphrase is removed: whoever has the file can read it."
    assert not is_locked(opened.room.file.path)


def test_the_old_one_is_asked_for(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened)
    sets(page, FIRST, qtbot)
    for wrong in ("", "another"):
        page.old.set_text(wrong)
        click(page.remove)
        settled(page, qtbot)
        assert page.old.said.text() == "That is not the passphrase now. Nothing was changed."
        assert page.focusWidget() is page.old.edit
    assert opened.room.file.is_locked


def test_given_up_while_it_is_written(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened)
    page.new.first.set_text(FIRST)
    page.new.again.set_text(FIRST)
    click(page.set)
    assert (page.leave.label, page.set.isEnabled()) == ("Cancel", False)
    key(page, Qt.Key.Key_Escape)
    assert (page.state.text(), page.leave.label, page.leave.isEnabled()) == ("Giving up …", "Back", False)
    settled(page, qtbot)
    assert page.notice.sentence == "Given up. The passphrase is as it was."
    folder = opened.room.file.path.parent
    assert not opened.room.file.is_locked
    assert not list(folder.glob(".*"))
    key(page, Qt.Key.Key_Escape)
    assert opened.passphrase.page is None
    assert opened.console.desk.isVisible()


def test_closed_while_it_is_written(opened: OpenWorkshop) -> None:
    page, path = page_of(opened), opened.room.file.path
    page.new.first.set_text(FIRST)
    page.new.again.set_text(FIRST)
    click(page.set)
    leave(opened.console)
    assert not is_locked(path)
    assert not list(path.parent.glob(".*"))


def test_not_while_a_round_without_names_is_open(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.room.do(Promise(StageId("statements"), "unattributed"))
    opened.room.do(OpenRound(STATEMENTS, without_level=True))
    page = page_of(opened)
    sets(page, FIRST, qtbot)
    assert page.notice.sentence.startswith("A round without names is open.")
    assert not opened.room.file.is_locked


def test_the_earlier_file_is_overwritten_in_a_worker_and_the_new_passphrase_let_go(
    opened: OpenWorkshop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, threads = page_of(opened), list[Thread]()
    overwrite = rewriting.overwrite

    def noted(number: int, names: int) -> bool:
        threads.append(current_thread())
        return overwrite(number, names)

    monkeypatch.setattr(rewriting, "overwrite", noted)
    sets(page, FIRST, qtbot)
    assert threads
    assert main_thread() not in threads
    assert FIRST not in map(str, vars(page).values())
