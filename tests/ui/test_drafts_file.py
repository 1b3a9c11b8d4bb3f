"""The file of drafts: foreign, damaged, locked, in a folder that takes nothing. It stops nothing, and has no secret."""

import errno
import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.storage.keys import derived, holding
from stratroom.ui import drafts_file
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.passphrase_page import PassphrasePage
from tests.ui.rooms import leave
from tests.ui.torn_off import (
    console,
    file_of,
    notice,
    on_disk,
    opened,
    opened_again,
    place,
    text_in,
    torn_off,
    type_into,
    wait_until_kept,
)

__all__ = ["console", "opened"]
MARKER = "Wording XYZZY"


@pytest.mark.parametrize(
    "found",
    [b"", b"\x00\xff", b"[]", b'{"typed": 7}', b'{"typed": {"ParkingLot.point": {"a": 1}}}'],
)
def test_a_file_that_is_not_drafts_stops_nothing(opened: OpenWorkshop, qtbot: QtBot, found: bytes) -> None:
    wait_until_kept(opened, qtbot)
    path = torn_off(opened)
    drafts = file_of(opened)
    drafts.path.write_bytes(found)
    again = opened_again(path, qtbot)
    assert notice(again) == "What was typed last could not be read. What was in the file is kept beside it."
    assert drafts.path.with_suffix(".unreadable").read_bytes() == found
    leave(again.console)


@pytest.mark.parametrize("value", [7, None, ["a"], "x" * 100_000])
def test_values_that_cannot_have_stood_there_stop_nothing(opened: OpenWorkshop, qtbot: QtBot, value: object) -> None:
    wait_until_kept(opened, qtbot)
    path = torn_off(opened)
    names = ("ParkingLot.point", "welcome/NewcomerForm.decides", "of/Nobody.else", "")
    file_of(opened).path.write_text(json.dumps({"typed": dict.fromkeys(names, value), "hands": "of/Nobody.else"}))
    again = opened_again(path, qtbot)
    assert isinstance(text_in(again, "ParkingLot.point"), str)
    assert text_in(again, "welcome/NewcomerForm.decides") in ("yes", None)
    leave(again.console)


def test_another_copy_that_is_open_keeps_its_drafts(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    type_into(place(opened, "ParkingLot.point"), MARKER)
    before = wait_until_kept(opened, qtbot)
    copy = tmp_path / "copy.stratroom"
    copy.write_bytes(opened.room.file.path.read_bytes())
    other = opened_again(copy, qtbot)
    assert text_in(other, "ParkingLot.point") == ""
    assert notice(other) == ""
    type_into(place(other, "ParkingLot.point"), "Something else")
    leave(other.console)
    assert on_disk(opened) == before


def test_with_a_passphrase_they_are_locked_with_the_workshop(opened: OpenWorkshop, qtbot: QtBot) -> None:
    type_into(place(opened, "ParkingLot.point"), MARKER)
    wait_until_kept(opened, qtbot)
    assert b"XYZZY" in file_of(opened).path.read_bytes()
    opened.room.file.relock(opened.room.file.relocking(None, "an otter in the café")())()
    qtbot.waitUntil(lambda: file_of(opened).path.exists() and b"XYZZY" not in file_of(opened).path.read_bytes())
    assert wait_until_kept(opened, qtbot).typed == {"ParkingLot.point": MARKER}
    key = opened.room.file.key
    assert key is not None
    path = torn_off(opened)
    with holding(key):
        again = opened_again(path, qtbot)
    assert text_in(again, "ParkingLot.point") == MARKER
    leave(again.console)
    assert b"XYZZY" not in file_of(again).path.read_bytes()


FIRST, SECOND = "an otter in the café", "six geese and a bell"
_STOPPED = ("before", "after", "erased")
"""Before the workshop is locked otherwise, right after, and once the drafts of before are overwritten."""


@pytest.mark.parametrize(("old", "new"), [(None, FIRST), (FIRST, SECOND), (FIRST, None)])
@pytest.mark.parametrize("stopped", _STOPPED)
def test_a_kill_while_the_passphrase_is_changed_loses_no_draft(
    opened: OpenWorkshop, qtbot: QtBot, old: str | None, new: str | None, stopped: str
) -> None:
    file, drafts = opened.room.file, file_of(opened)
    if old:
        file.relock(file.relocking(None, old)())()
        opened.drafts.look()
    type_into(place(opened, "ParkingLot.point"), MARKER)
    wait_until_kept(opened, qtbot)
    anew = file.relocking(old, new)()
    opened.drafts.keep_for(anew.key)
    opened.drafts._timer.stop()
    if stopped != "before":
        file.relock(anew)
    if stopped == "erased":
        drafts.path.unlink()
    key = file.key
    path = torn_off(opened)
    with holding(key):
        again = opened_again(path, qtbot)
    assert text_in(again, "ParkingLot.point") == MARKER
    assert again.drafts.unread == ""
    assert not drafts.anew.exists()
    assert (b"XYZZY" in drafts.path.read_bytes()) == (key is None)
    leave(again.console)


def test_a_change_of_the_passphrase_that_is_given_up_leaves_the_drafts_as_they_were(
    opened: OpenWorkshop, qtbot: QtBot
) -> None:
    type_into(place(opened, "ParkingLot.point"), MARKER)
    wait_until_kept(opened, qtbot)
    opened.drafts.keep_for(derived(FIRST))
    assert file_of(opened).anew.exists()
    opened.drafts.settle()
    qtbot.waitUntil(lambda: not file_of(opened).anew.exists(), timeout=20_000)
    assert wait_until_kept(opened, qtbot).typed == {"ParkingLot.point": MARKER}


def test_a_passphrase_that_is_being_typed_is_no_draft(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.console.desk.rail.passphrase.trigger()
    page = opened.console.page_over
    assert isinstance(page, PassphrasePage)
    fields = [edit for edit in page.findChildren(QLineEdit) if edit.isVisible()]
    assert fields
    for edit in fields:
        edit.setFocus()
        QTest.keyClicks(edit, MARKER)
    opened.drafts.look()
    wait_until_kept(opened, qtbot)
    assert b"XYZZY" not in file_of(opened).path.read_bytes()


def test_only_pages_that_say_so_keep_what_is_typed() -> None:
    keep = {page.__name__ for page in PageOver.__subclasses__() if page.keeps_drafts}
    assert keep == {"PreparationPage", "ProgrammePage", "RecordPage"}


def test_a_folder_that_takes_nothing_is_said_once(opened: OpenWorkshop, qtbot: QtBot) -> None:
    wait_until_kept(opened, qtbot)
    folder = file_of(opened).path.parent
    file_of(opened).erase()
    folder.rmdir()
    folder.write_text("in the way")
    type_into(place(opened, "ParkingLot.point"), MARKER)
    qtbot.waitUntil(lambda: "cannot be kept" in notice(opened), timeout=20_000)
    opened.console.desk.notice.refuse("Something else.")
    folder.unlink()
    assert wait_until_kept(opened, qtbot).typed, "once it can be, it is"
    qtbot.waitUntil(lambda: notice(opened) == "Something else.", timeout=20_000)
    assert not opened.console.desk.notice.is_trouble, "and is not said any more to be in vain"
    leave(opened.console)


def how_found(opened: OpenWorkshop) -> str:
    opened.say_how_found(was_open=True, to_know="")
    return notice(opened)


def a_full_disk(_path: Path, _content: bytes, *, mode: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("typed", ["", MARKER])
def test_nothing_was_lost_where_what_was_typed_is_here_again_or_nothing_was(
    opened: OpenWorkshop, qtbot: QtBot, typed: str
) -> None:
    type_into(place(opened, "ParkingLot.point"), typed)
    wait_until_kept(opened, qtbot)
    again = opened_again(torn_off(opened), qtbot)
    assert how_found(again).startswith("Recovered. Nothing was lost. It stands at ")
    assert ("Here again as it was left" in notice(again)) == bool(typed)
    leave(again.console)


@pytest.mark.parametrize("before", ["", MARKER])
def test_where_what_was_typed_could_not_be_kept_it_is_not_said_that_nothing_was_lost(
    opened: OpenWorkshop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    """What was kept until then comes back, and is known to be older."""
    type_into(place(opened, "ParkingLot.point"), before)
    wait_until_kept(opened, qtbot)
    with monkeypatch.context() as full:
        full.setattr(drafts_file, "write_whole", a_full_disk)
        type_into(place(opened, "ParkingLot.point"), " and a long thought")
        qtbot.waitUntil(lambda: "cannot be kept" in notice(opened), timeout=20_000)
        path = torn_off(opened)
    again = opened_again(path, qtbot)
    assert text_in(again, "ParkingLot.point") == before
    assert how_found(again).startswith("Recovered. What was saved is kept. It stands at ")
    leave(again.console)


def test_where_not_even_that_can_be_told_by_the_file_it_is_not_said_either(
    opened: OpenWorkshop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The user’s folder takes neither words nor a time, by then and still."""

    def takes_none(*_given: object, **_named: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    type_into(place(opened, "ParkingLot.point"), MARKER)
    wait_until_kept(opened, qtbot)
    with monkeypatch.context() as stays:
        stays.setattr(drafts_file, "write_whole", a_full_disk)
        stays.setattr(drafts_file.os, "utime", takes_none)
        type_into(place(opened, "ParkingLot.point"), " and a long thought")
        qtbot.waitUntil(lambda: "cannot be kept" in notice(opened), timeout=20_000)
        again = opened_again(torn_off(opened), qtbot)
        assert text_in(again, "ParkingLot.point") == MARKER
        assert how_found(again).startswith("Recovered. What was saved is kept. It stands at ")
    leave(again.console)


def test_where_nothing_could_be_kept_at_all_that_is_not_said_either(opened: OpenWorkshop, qtbot: QtBot) -> None:
    wait_until_kept(opened, qtbot)
    path = torn_off(opened)
    file_of(opened).path.unlink()
    again = opened_again(path, qtbot)
    assert how_found(again).startswith("Recovered. What was saved is kept. It stands at ")
    leave(again.console)


def test_where_something_has_no_place_any_more_that_is_not_said_either(opened: OpenWorkshop, qtbot: QtBot) -> None:
    """As after a kill between the reason of an amendment and its words."""
    kept = wait_until_kept(opened, qtbot)
    path = torn_off(opened)
    file_of(opened).write(replace(kept, typed={"of/Nobody.else": MARKER}))
    again = opened_again(path, qtbot)
    assert how_found(again).startswith("Recovered. What was saved is kept. It stands at ")
    leave(again.console)
