"""A locked workshop through the real windows: its backups are looked into and restored, and its words lie nowhere."""

from pathlib import Path

from PySide6.QtCore import Qt

from stratroom.house import open_room
from stratroom.storage.locked import is_locked, key_of
from stratroom.ui.passphrase_page import PassphrasePage
from tests.faults.markers import found_in, found_keys_in
from tests.stories.closed import TITLE, backups, is_open_again, page_of, revealed_and_closed
from tests.stories.driver import CONTROL, Facilitator

FIRST, SECOND = "an otter in the café", "six geese and a bell"


def passphrase_page(facilitator: Facilitator) -> PassphrasePage:
    facilitator.opened.console.desk.rail.passphrase.trigger()
    page = facilitator.opened.passphrase.page
    assert page
    return page


def sets(facilitator: Facilitator, page: PassphrasePage, new: str, old: str = "") -> None:
    """Typed as people type, then Ctrl+Return."""
    if old:
        facilitator.writes("The passphrase now", old)
    for field in (page.new.first, page.new.again):
        facilitator.writes(field.edit.accessibleName(), new)
    page.set.click()
    facilitator.qtbot.waitUntil(lambda: page.work is page.copies.looking is None, timeout=30_000)


def locked_and_closed(facilitator: Facilitator) -> Path:
    """With a reveal behind it, locked afterwards, every copy of it, too."""
    path = revealed_and_closed(facilitator)
    facilitator.opens_again(TITLE)
    page = passphrase_page(facilitator)
    sets(facilitator, page, FIRST)
    page.copies.lock.click()
    facilitator.qtbot.waitUntil(lambda: page.work is page.copies.looking is None, timeout=60_000)
    facilitator.types(Qt.Key.Key_Escape)
    facilitator.closes_the_window()
    assert all(map(is_locked, backups(path)))
    return path


def test_a_locked_backup_is_restored_with_its_passphrase(facilitator: Facilitator) -> None:
    path = locked_and_closed(facilitator)
    facilitator.presses("Backups…")
    facilitator.types(Qt.Key.Key_Return)
    page = page_of(facilitator)
    assert page.lead.text() == "They are locked: with the passphrase they are looked into."
    for typed, wanted in (("an otter", "Locked, and not with this passphrase."), (FIRST, "entries; the last: ")):
        facilitator.writes("Passphrase", typed)
        facilitator.types(Qt.Key.Key_Return)
        page = page_of(facilitator)
        assert all(wanted in row.what.text() for row in page.rows.values())
    next(iter(page.rows.values())).restore.click()
    is_open_again(facilitator)
    assert facilitator.opened.room.file.path.name == "offsite restored.stratroom"
    assert facilitator.opened.room.file.is_locked
    open_room(path, read_only=True, passphrase=FIRST).close()


def test_neither_passphrase_nor_key_lies_anywhere(facilitator: Facilitator) -> None:
    path = locked_and_closed(facilitator)
    keys = [key_of(path, FIRST).raw]
    facilitator.front.start.open_asked.emit(path)
    facilitator.qtbot.waitUntil(lambda: facilitator.front.start.unlocking.page is not None, timeout=30_000)
    facilitator.writes("Passphrase", FIRST)
    facilitator.types(Qt.Key.Key_Return)
    is_open_again(facilitator)
    facilitator._wait_for(facilitator.window)
    facilitator.goes_to("welcome")
    facilitator.seats(("CMO", "Marketing"))
    sets(facilitator, passphrase_page(facilitator), SECOND, old=FIRST)
    assert lies(facilitator, keys, [path]) == []
    facilitator.types(Qt.Key.Key_Escape)
    facilitator.types(Qt.Key.Key_B, CONTROL)
    facilitator.types(Qt.Key.Key_Escape)
    facilitator.closes_the_window()
    open_room(path, read_only=True, passphrase=SECOND).close()
    keys.append(key_of(path, SECOND).raw)
    assert lies(facilitator, keys, [path]) == []
    for planted in (SECOND.encode(), keys[1], keys[1].hex().encode()):  # it would have been found
        (facilitator.left_lying.home / "planted").write_bytes(b"{" + planted + b"}")
        assert len(lies(facilitator, keys, [path])) == 1


def lies(facilitator: Facilitator, keys: list[bytes], workshops: list[Path]) -> list[str]:
    """Where either passphrase or a raw key stands: in the home, its folders, the temporary one, beside the workshop."""
    places = [facilitator.left_lying.home, facilitator.left_lying.temporary, facilitator.folder]
    assert all(path.exists() for path in workshops)
    return [*found_in(places, [FIRST, SECOND]), *found_keys_in(places, keys)]
