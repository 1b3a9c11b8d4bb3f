"""The door between windows and room: sentences for people, retry after trouble, and what may be counted."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant, Promise
from stratroom.storage.keeping import new_seal, unlocked
from stratroom.ui.bridge import Bridge
from tests.ui.rooms import NAMES, STATEMENTS, room_in

WORDS = "wet harbour, nine lamps"
NEW = AddParticipant(ParticipantId("cto"), "CTO")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    opened = room_in(tmp_path)
    yield opened
    opened.close()


def test_an_act_rings_with_the_new_workshop(qtbot: QtBot, room: Room) -> None:
    bridge = Bridge(room)
    with qtbot.waitSignal(bridge.changed) as rung:
        assert bridge.do(NEW)
    assert rung.args == [room.workshop]


def test_a_refusal_is_a_sentence_and_changes_nothing(qtbot: QtBot, room: Room) -> None:
    bridge, before = Bridge(room), room.workshop
    with qtbot.waitSignal(bridge.refused) as said:
        assert not bridge.do(RevealRound(STATEMENTS))
    assert said.args == ["This question has not been put yet. Put it to the room first."]
    assert room.workshop is before


def test_undo_takes_back_the_last_act_or_says_why_not(qtbot: QtBot, room: Room) -> None:
    bridge = Bridge(room)
    assert bridge.undo()
    assert len(room.workshop.people) == len(NAMES) - 1
    bridge.do(OpenRound(STATEMENTS))
    bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Own the small town.")))
    with qtbot.waitSignal(bridge.refused):
        assert not bridge.undo()


def test_trouble_can_be_tried_again(qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge = Bridge(room)
    with monkeypatch.context() as broken, qtbot.waitSignal(bridge.troubled) as said:
        broken.setattr(room.file, "append", _full)
        assert not bridge.do(NEW)
    assert said.args == ["The disk is full."]
    assert bridge.try_again()
    assert len(room.workshop.people) == len(NAMES) + 1
    assert bridge.try_again(), "nothing is left to do"
    assert len(room.workshop.people) == len(NAMES) + 1


def test_work_goes_on_in_another_folder(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge, elsewhere = Bridge(room), tmp_path / "stick"
    elsewhere.mkdir()
    with monkeypatch.context() as broken:
        broken.setattr(room.file, "append", _full)
        bridge.do(NEW)
    assert bridge.go_on_in(elsewhere)
    assert room.file.path.parent == elsewhere
    assert bridge.try_again()
    assert len(room.workshop.people) == len(NAMES) + 1


def test_an_answer_in_trouble_is_not_kept_outside_its_form(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge = Bridge(room)
    bridge.do(OpenRound(STATEMENTS))
    with monkeypatch.context() as broken:
        broken.setattr(room.file, "put", _full)
        assert not bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Own the small town.")))
    assert bridge.try_again()
    assert room.in_box(STATEMENTS) == 0


def test_the_key_of_a_sealed_round_is_not_kept_after_trouble(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge, seal = Bridge(room), new_seal(WORDS, ParticipantId("ceo"))
    bridge.do(OpenRound(STATEMENTS, seal=seal))
    bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Own the small town.")))
    bridge.do(CloseRound(STATEMENTS))
    key = unlocked(seal, WORDS)
    with monkeypatch.context() as broken:
        broken.setattr(room.file, "reveal", _full)
        assert not bridge.do(RevealRound(STATEMENTS, key))
    assert bridge.try_again(), "nothing is left to do here: the words are typed again"
    assert room.workshop.rounds[STATEMENTS].is_pending
    gc.collect()
    assert not [each for each in gc.get_objects() if isinstance(each, RevealRound) and each.key == key]


def _full(*_given: object, **_named: object) -> None:
    raise Trouble("The disk is full.")


# Answers without names


def test_the_count_of_a_nameless_round_moves_in_steps(room: Room) -> None:
    bridge = Bridge(room)
    bridge.do(Promise(StageId("statements"), "unattributed"))
    bridge.do(OpenRound(STATEMENTS))
    for name in NAMES[:4]:
        bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"As {name} sees it.")))
        assert bridge.in_box() == 0
    bridge.do(HandIn(STATEMENTS, ParticipantId("gc"), Sentence("As GC sees it.")))
    assert bridge.in_box() == 5
    bridge.do(CloseRound(STATEMENTS))
    assert bridge.in_box() == 5
