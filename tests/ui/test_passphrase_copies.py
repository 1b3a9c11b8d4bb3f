"""The page "Passphrase" and files beside the workshop: its copies are named, locked or erased, all others left."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop, new_room, open_room
from stratroom.model.names import ParticipantId
from stratroom.model.workshop import About
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.storage import other_copies
from stratroom.storage.erasing import stays_elsewhere
from stratroom.storage.locked import is_locked
from stratroom.ui.passphrase_page import PassphrasePage
from tests.telling import PROGRAMME
from tests.ui.rooms import click, key
from tests.ui.test_passphrase_page import FIRST, SECOND, opened, page_of, sets, settled

__all__ = ["opened"]


def looked_into(opened: OpenWorkshop, qtbot: QtBot) -> PassphrasePage:
    """Once its copies are."""
    page = page_of(opened)
    settled(page, qtbot)
    return page


def test_backups_are_locked_too_or_erased(opened: OpenWorkshop, qtbot: QtBot) -> None:
    backed_up(opened)
    assert opened._backups
    (backup,) = opened._backups.folder.iterdir()
    page = looked_into(opened, qtbot)
    assert page.copies.too.text() == (
        "Can be read by anyone, too, until it is locked or erased after this: 1 backup in day backups."
    )
    assert page.copies.too.isVisible()
    sets(page, FIRST, qtbot)
    assert page.copies.others.text() == "Can still be read by anyone: 1 backup in day backups."
    assert not page.copies.too.isVisible()
    assert page.copies.lock.hasFocus()
    assert not is_locked(backup)
    click(page.copies.lock)
    settled(page, qtbot)
    assert page.notice.sentence == "Every copy opens as the workshop does now."
    assert is_locked(backup)
    assert page.copies.too.text() == (
        "Goes on opening with this passphrase after a change, until it is locked or erased: 1 backup in day backups."
    )
    assert not page.copies.others.isVisible()
    sets(page, SECOND, qtbot, old=FIRST)
    assert page.copies.others.text() == "Still opens with an earlier passphrase: 1 backup in day backups."
    click(page.copies.lock)
    settled(page, qtbot)
    assert open_room(backup, read_only=True, passphrase=SECOND).file.is_locked
    page.old.set_text(SECOND)
    click(page.remove)
    settled(page, qtbot)
    assert (page.copies.lock.label, page.copies.erase.label) == ("Write it without one, too", "Erase it")
    click(page.copies.erase)
    settled(page, qtbot)
    assert page.notice.sentence == "The copy is erased."
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
    click(page.copies.erase)
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
    page = looked_into(opened, qtbot)
    said = f"{restored.name} can be read by anyone or opens otherwise, and is left: it may hold what this one does not"
    assert page.copies.too.text().splitlines()[1].startswith(said)
    sets(page, FIRST, qtbot)
    assert page.copies.too.text().startswith(said)
    assert page.copies.too.isVisible()
    click(page.copies.erase)
    settled(page, qtbot)
    assert restored.read_bytes() == before
    assert page.copies.too.text().startswith(said)


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
    click(page.copies.lock)
    qtbot.waitUntil(lambda: is_locked(first), timeout=30_000)
    key(page, Qt.Key.Key_Escape)
    is_given_up.set()
    settled(page, qtbot)
    assert page.notice.sentence.startswith("Given up. Copies that were written by then stay so")
    assert page.copies.others.text() == "Can still be read by anyone: 1 backup in day backups."
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


def test_what_is_locked_with_another_one_is_left_until_that_is_given(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened)
    sets(page, FIRST, qtbot)
    backed_up(opened)
    sets(page, SECOND, qtbot, old=FIRST)
    key(page, Qt.Key.Key_Escape)
    page = looked_into(opened, qtbot)
    assert page.copies.too.text() == (
        "Left, for it cannot be told whether it is a copy: 1 backup in day backups. It opens with a passphrase that is "
        "not known here, is damaged, or cannot be read now. Give that passphrase, or try again later. A damaged one "
        "may still be read by anyone: delete it by hand, and empty the bin, if nothing in it is needed."
    )
    assert not page.copies.lock.isVisible()
    assert page.copies.asked.secret.edit.accessibleName() == "An earlier passphrase"
    for typed, said in (("six geese", "It opens none of them."), (FIRST, "")):
        page.copies.asked.secret.set_text(typed)
        click(page.copies.asked.look)
        settled(page, qtbot)
        assert page.copies.asked.secret.said.text() == said
    assert not page.copies.asked.isVisible()
    assert page.copies.others.text() == "Still opens with an earlier passphrase: 1 backup in day backups."
    click(page.copies.lock)
    settled(page, qtbot)
    assert page.notice.sentence == "Every copy opens as the workshop does now."


def test_another_workshop_and_one_that_has_gone_on_are_never_erased(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    """Last year’s backup under its name, a copy under its name, and a rescue copy that is open and ahead."""
    backed_up(opened)
    path = opened.room.file.path
    other = new_room(About("Last year"), PROGRAMME, tmp_path / "last year.stratroom")
    other.close()
    strangers = [path.with_name("day rescued 2.stratroom"), path.parent / "day backups" / "day backup 2025.stratroom"]
    for stranger in strangers:
        stranger.write_bytes(other.file.path.read_bytes())
    ahead = path.with_name("day rescued.stratroom")
    ahead.write_bytes(path.read_bytes())
    rescued = open_room(ahead)
    rescued.do(AddParticipant(ParticipantId("new"), "NEWEST"))
    before = [file.read_bytes() for file in (*strangers, ahead)]
    page = page_of(opened)
    sets(page, FIRST, qtbot)
    assert page.copies.others.text() == "Can still be read by anyone: 1 backup in day backups."
    assert page.copies.too.text().startswith(
        "day rescued.stratroom can be read by anyone or opens otherwise, and is left"
    )
    click(page.copies.erase)
    settled(page, qtbot)
    assert page.notice.sentence == "The copy is erased."
    assert [file.read_bytes() for file in (*strangers, ahead)] == before
    rescued.do(AddParticipant(ParticipantId("newer"), "NEWER"))
    rescued.close()


def test_saved_elsewhere_the_earlier_file_is_named_with_its_folder(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    """Known from the list of workshops opened on this computer."""
    backed_up(opened)
    first, stick = opened.room.file.path, tmp_path / "stick"
    stick.mkdir()
    opened.room.file.continue_in(stick)
    opened.passphrase.known = lambda: [first]
    page = looked_into(opened, qtbot)
    sets(page, FIRST, qtbot)
    assert page.copies.others.text() == (
        f"Can still be read by anyone: day.stratroom in {tmp_path} and 1 backup in {tmp_path / 'day backups'}."
    )
    click(page.copies.lock)
    settled(page, qtbot)
    assert page.notice.sentence == "Every copy opens as the workshop does now."
    assert is_locked(first)


def test_many_backups_and_a_long_name_stay_within_the_page(opened: OpenWorkshop, qtbot: QtBot) -> None:
    backed_up(opened)
    assert opened._backups
    (backup,), path = opened._backups.folder.iterdir(), opened.room.file.path
    for number in range(30):
        stamped = f"day backup 2027-03-01T09.00.{number:02} 00001.stratroom"
        backup.with_name(stamped).write_bytes(backup.read_bytes())
    backup.with_name("day backup to keep.stratroom").write_bytes(backup.read_bytes())
    path.with_name(f"day rescued {'9' * 180}.stratroom").write_bytes(backup.read_bytes())
    opened.console.resize(1024, 768)
    page = looked_into(opened, qtbot)
    sets(page, FIRST, qtbot)
    said = page.copies.others.text()
    assert said.endswith(" and 31 backups in day backups.")
    assert "day backup to keep.stratroom in" in said
    assert page.copies.width() <= page.width()
