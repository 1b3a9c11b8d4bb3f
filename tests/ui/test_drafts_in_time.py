"""What is typed is looked at often enough, and nothing that could be read stays once there is a passphrase."""

from typing import BinaryIO

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from tests.ui.torn_off import console, file_of, opened, place, type_into, wait_until_kept

__all__ = ["console", "opened"]
SOON = 350
"""Milliseconds to the next look, so that what was typed is on the disk within a second, writing it included."""


def test_what_is_typed_is_looked_at_before_long(opened: OpenWorkshop, qtbot: QtBot) -> None:
    type_into(place(opened, "ParkingLot.point"), "a sentence that is not done")
    (timer,) = opened.drafts.findChildren(QTimer)
    assert timer.isActive()
    assert 0 < timer.interval() <= SOON
    assert timer.remainingTime() <= SOON
    before = file_of(opened).path.read_bytes() if file_of(opened).path.exists() else b""
    with qtbot.waitSignal(timer.timeout):
        pass
    assert wait_until_kept(opened, qtbot).typed
    assert file_of(opened).path.read_bytes() != before


def test_drafts_that_could_be_read_are_overwritten_once_there_is_a_passphrase(
    opened: OpenWorkshop, qtbot: QtBot
) -> None:
    type_into(place(opened, "ParkingLot.point"), "Wording XYZZY")
    wait_until_kept(opened, qtbot)
    path = file_of(opened).path
    with path.open("rb") as seen:
        assert b"XYZZY" in path.read_bytes()
        opened.room.file.relock(opened.room.file.relocking(None, "an otter in the café")())()
        qtbot.waitUntil(lambda: _all(seen) == {0})


def _all(seen: BinaryIO) -> set[int]:
    seen.seek(0)
    return set(seen.read())
