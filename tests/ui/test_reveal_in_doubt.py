"""A reveal of which the disk does not say whether it is in the file: Retry shows what stands there."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.rounds import RevealRound
from stratroom.storage.opening import open_to_read
from tests.faults.in_doubt import collecting, erring
from tests.storage.workshops import KINDS
from tests.ui.rooms import STATEMENTS, click, leave, room_in


def test_one_order_and_one_set_of_six_words(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = room_in(tmp_path)
    collecting(room, "unattributed", 5, close=True)
    opened = OpenWorkshop(room, notes=tmp_path / "notes", drafts=tmp_path / "drafts")
    opened.show()
    qtbot.waitExposed(opened.console)
    notice, path = opened.console.desk.notice, room.file.path
    with erring(monkeypatch, late=True):
        assert not opened.bridge.do(RevealRound(STATEMENTS))
    assert "it may be in the file already; trying again never saves it twice" in notice.sentence
    found = open_to_read(path, KINDS)
    click(notice.again)
    assert notice.sentence == ""
    assert (room.file.path, room.file.recorded) == (path, found.recorded)
    assert [*tmp_path.glob("*.stratroom")] == [path]
    leave(opened.console)
