"""Work went on elsewhere in the middle of a round without names: after the reveal the earlier file is named."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.welcome.rules import NotePresence
from stratroom.storage.file import WorkshopFile
from stratroom.storage.opening import open_to_read
from stratroom.ui.working import wait_for_all
from tests.faults.in_doubt import collecting
from tests.storage.workshops import AT, KINDS, joined
from tests.ui.rooms import NAMES, STATEMENTS, click, leave, room_in

BY_HAND = "delete this one file by hand in that folder, and empty the bin."
"""The start screen is never named: it would remove the workshop with it."""


@pytest.fixture(params=["unattributed"])
def opened(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> OpenWorkshop:
    """One has answered before it was saved elsewhere, the others after that."""
    room = room_in(tmp_path)
    collecting(room, request.param, 1, close=False)
    opened = OpenWorkshop(room, notes=tmp_path / "notes", drafts=tmp_path / "drafts")
    opened.show()
    qtbot.waitExposed(opened.console)
    (tmp_path / "stick").mkdir()
    opened.console.ask_folder = lambda _window, _proposed: tmp_path / "stick"
    opened.console.saving.save_elsewhere()
    for name in NAMES[1:]:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"Word of {name}")))
    opened.bridge.do(CloseRound(STATEMENTS))
    return opened


def looked() -> None:
    """What a worker found, if one looked, has come."""
    wait_for_all()
    QApplication.processEvents()


def said(folder: Path) -> str:
    return (
        f"The earlier file “day.stratroom” in {folder} still holds answers to “Statements”, and the key to them. "
        "Whoever compares it with this one may find out who wrote what."
    )


@pytest.mark.parametrize("ends", [RevealRound(STATEMENTS), AbandonRound(STATEMENTS, "The question was not clear")])
def test_it_is_named_and_erased(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path, ends: RevealRound | AbandonRound
) -> None:
    told, left = opened.console.desk.left_answers, tmp_path / "day.stratroom"
    assert not told.isVisible()
    opened.bridge.do(ends)
    qtbot.waitUntil(told.isVisible)
    assert told.sentence == said(tmp_path)
    click(told.erase)
    qtbot.waitUntil(lambda: told.sentence == f"“day.stratroom” in {tmp_path} is erased.")
    assert not left.exists()
    assert not told.erase.isVisible()
    opened.bridge.do(NotePresence(ParticipantId("cfo"), False))
    assert not told.isVisible()
    leave(opened.console)


def test_it_can_be_left_and_is_not_named_again(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    told = opened.console.desk.left_answers
    opened.bridge.do(RevealRound(STATEMENTS))
    qtbot.waitUntil(told.isVisible)
    opened.bridge.do(NotePresence(ParticipantId("cfo"), False))
    assert told.sentence == said(tmp_path), "it stays until it is answered"
    click(told.leave)
    assert not told.isVisible()
    opened.bridge.do(NotePresence(ParticipantId("cfo"), True))
    looked()
    assert not told.isVisible()
    assert (tmp_path / "day.stratroom").exists()
    leave(opened.console)


def test_one_in_which_somebody_has_written_is_only_named(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    told, other = opened.console.desk.left_answers, WorkshopFile.open(tmp_path / "day.stratroom", KINDS)
    other.append(AT, joined(9))
    other.close()
    opened.bridge.do(RevealRound(STATEMENTS))
    qtbot.waitUntil(told.isVisible)
    assert told.sentence == (
        f"{said(tmp_path)} Somebody may have written in it since. Open it and look; if nothing in it is needed, "
        f"{BY_HAND}"
    )
    assert not told.erase.isVisible()
    click(told.leave)
    leave(opened.console)


def test_of_a_damaged_one_it_is_said_that_it_may_hold_answers(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    told, path = opened.console.desk.left_answers, tmp_path / "day.stratroom"
    slot = open_to_read(path, KINDS).boxes[STATEMENTS].slots[0]
    path.write_bytes(path.read_bytes().replace(slot[:64], slot[64:128]))
    opened.bridge.do(RevealRound(STATEMENTS))
    qtbot.waitUntil(told.isVisible)
    assert told.sentence == (
        f"The earlier file “day.stratroom” in {tmp_path} is damaged and may still hold answers to “Statements”. If "
        f"nothing in it is needed, {BY_HAND}"
    )
    assert not told.erase.isVisible()
    leave(opened.console)


def test_a_damaged_one_is_not_named_again_after_a_later_round(opened: OpenWorkshop, qtbot: QtBot) -> None:
    told, (left,) = opened.console.desk.left_answers, opened.room.file.left
    slot = open_to_read(left, KINDS).boxes[STATEMENTS].slots[0]
    left.write_bytes(left.read_bytes().replace(slot[:64], slot[64:128]))
    opened.bridge.do(AbandonRound(STATEMENTS, "The question was not clear"))
    qtbot.waitUntil(told.isVisible)
    click(told.leave)
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("We sell the ports")))
    opened.bridge.do(CloseRound(STATEMENTS))
    opened.bridge.do(AbandonRound(STATEMENTS, "Nor was this"))
    assert opened.room.file.recorded[-1].sequence == told._looked_after
    looked()
    assert not told.isVisible()
    leave(opened.console)


@pytest.mark.parametrize("opened", ["named"], indirect=True)
def test_where_names_are_shown_nothing_needs_to_be_said(opened: OpenWorkshop) -> None:
    opened.bridge.do(RevealRound(STATEMENTS))
    looked()
    assert opened.console.desk.left_answers._found == []
    assert not opened.console.desk.left_answers.isVisible()
    leave(opened.console)
