"""The page "Passphrase": set, changed and removed in the console, and what is said about it."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop, open_room
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.rounds import OpenRound
from stratroom.stages.welcome.rules import AddParticipant, Promise
from stratroom.storage import other_copies, rewriting
from stratroom.storage.erasing import stays_elsewhere
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
    qtbot.waitUntil(lambda: page.work is None, timeout=30_000)


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


def test_backups_are_locked_too_or_erased(opened: OpenWorkshop, qtbot: QtBot) -> None:
    backed_up(opened)
    assert opened._backups
    (backup,) = opened._backups.folder.iterdir()
    page = page_of(opened)
    assert page.too.text().startswith("1 backup or other copy beside it can be read by anyone, too")
    assert page.too.isVisible()
    sets(page, FIRST, qtbot)
    assert page.others.text() == "1 backup or other copy beside it can still be read by anyone."
    assert not page.too.isVisible()
    assert page.lock_others.hasFocus()
    assert not is_locked(backup)
    click(page.lock_others)
    settled(page, qtbot)
    assert page.notice.sentence == "Every copy opens as the workshop does now."
    assert is_locked(backup)
    assert not page.others.isVisible()
    sets(page, SECOND, qtbot, old=FIRST)
    assert page.others.text() == "1 backup or other copy beside it still opens with an earlier passphrase."
    click(page.lock_others)
    settled(page, qtbot)
    assert open_room(backup, read_only=True, passphrase=SECOND).file.is_locked
    page.old.set_text(SECOND)
    click(page.remove)
    settled(page, qtbot)
    assert (page.lock_others.label, page.erase_others.label) == ("Write it without one, too", "Erase it")
    click(page.erase_others)
    settled(page, qtbot)
    assert page.notice.sentence == "It is erased."
    assert not backup.exists()


def test_what_keeps_another_name_on_the_disk_is_said(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    backed_up(opened)
    assert opened._backups
    (backup,), path = opened._backups.folder.iterdir(), opened.room.file.path
    for file in (path, backup):
        (tmp_path / f"second {file.name}").hardlink_to(file)
    before = path.read_bytes()
    page = page_of(opened)
    sets(page, FIRST, qtbot)
    assert page.notice.sentence == (
        "The workshop is locked. Without its passphrase nobody opens it from now on. The earlier file of "
        f"“{path.name}” was not overwritten: it has another name on this disk and opens there as it did before."
    )
    assert (tmp_path / f"second {path.name}").read_bytes() == before
    click(page.erase_others)
    settled(page, qtbot)
    assert page.notice.sentence == stays_elsewhere(backup.name)
    assert not backup.exists()


def test_restored_workshops_are_named_and_left(opened: OpenWorkshop, qtbot: QtBot) -> None:
    backed_up(opened)
    assert opened._backups
    (backup,) = opened._backups.folder.iterdir()
    path = opened.room.file.path
    restored = path.with_name(f"{path.stem} restored{path.suffix}")
    restored.write_bytes(backup.read_bytes())
    path.with_name(f"{path.stem} to keep{path.suffix}").write_bytes(backup.read_bytes())
    before = restored.read_bytes()
    page = page_of(opened)
    said = "1 workshop restored from its backups lies beside it and can be read by anyone."
    assert page.too.text().splitlines()[1].startswith(said)
    sets(page, FIRST, qtbot)
    assert page.too.text().startswith(said)
    assert page.too.isVisible()
    click(page.erase_others)
    settled(page, qtbot)
    assert restored.read_bytes() == before
    assert page.too.text().startswith(said)


def test_copies_that_are_being_locked_are_told_as_they_are(
    opened: OpenWorkshop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given up after the first: that one stays locked, the other is named."""
    first, second = two_backups(opened)
    page, is_given_up = page_of(opened), Event()
    sets(page, FIRST, qtbot)
    lock = other_copies._said_of_locking

    def held_up(*given: object) -> str:
        said = lock(*given)  # type: ignore[arg-type]
        assert is_given_up.wait(30)
        return said

    monkeypatch.setattr(other_copies, "_said_of_locking", held_up)
    click(page.lock_others)
    qtbot.waitUntil(lambda: is_locked(first), timeout=30_000)
    key(page, Qt.Key.Key_Escape)
    is_given_up.set()
    settled(page, qtbot)
    assert page.notice.sentence.startswith("Given up. Copies that were written by then stay so")
    assert page.others.text() == "1 backup or other copy beside it can still be read by anyone."
    assert (is_locked(first), is_locked(second)) == (True, False)
    assert opened.room.file.is_locked


def two_backups(opened: OpenWorkshop) -> list[Path]:
    for name in ("CDO", "CRO"):
        opened.room.do(AddParticipant(ParticipantId(name), name))
        backed_up(opened)
    assert opened._backups
    return sorted(opened._backups.folder.iterdir())


def backed_up(opened: OpenWorkshop) -> None:
    """And written by now."""
    assert opened._backups
    opened._backups.keep()
    opened._writing.wait(lambda: None)


def test_what_is_locked_with_another_one_is_left(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened)
    sets(page, FIRST, qtbot)
    backed_up(opened)
    sets(page, SECOND, qtbot, old=FIRST)
    key(page, Qt.Key.Key_Escape)
    page = page_of(opened)
    click(page.lock_others)
    settled(page, qtbot)
    assert page.notice.sentence.endswith("is locked. Open it with its passphrase.")
    assert page.others.isVisible()


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
