"""A promise is taken back before a question was put with it, and never after: the room has read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from stratroom.model.entries import PromiseMade, Recorded, Undone
from stratroom.model.names import ItemId, Naming, PhraseId, RoundId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.promises import held
from stratroom.model.refusals import Refused
from stratroom.model.rounds import OpenRound
from stratroom.room import Room
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.welcome.rules import Promise
from tests.ui.rooms import STATEMENTS, room_in

OF_STATEMENTS, OF_MEANINGS = StageId("statements"), StageId("meanings")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = room_in(tmp_path)
    yield made
    made.close()


def is_promised(room: Room, stage: StageId = OF_STATEMENTS) -> Naming:
    return held(room.workshop, stage)


def put_and_taken_back(room: Room, round: RoundId = STATEMENTS) -> None:
    room.do(OpenRound(round))
    room.undo()


def forged(room: Room) -> list[Recorded]:
    """The ledger with an undoing of its last promise at its end, as whoever has the file can write one."""
    ledger = room.file.recorded
    promise = [recorded.sequence for recorded in ledger if isinstance(recorded.entry, PromiseMade)][-1]
    return [*ledger, Recorded(len(ledger) + 1, ledger[-1].at, Undone(sequence=promise))]


def test_a_slip_of_the_hand_is_taken_back_before_the_question_is_put(room: Room) -> None:
    room.do(Promise(OF_STATEMENTS, "unattributed"))
    room.do(EnterStage(ItemId("statements")))
    room.undo()
    assert room.what_undo_takes_back() == "Promised: answers shown without names"
    room.undo()
    assert is_promised(room) == "named"


def test_no_undoing_loosens_what_a_question_was_put_with(room: Room) -> None:
    """Put, taken back, and put again with names: nobody in the room would be told."""
    room.do(Promise(OF_STATEMENTS, "unattributed"))
    room.do(EnterStage(ItemId("statements")))
    put_and_taken_back(room)
    room.undo()
    before = len(room.file.recorded)
    with pytest.raises(Refused, match="question was put with this promise") as refusal:
        room.undo()
    assert "Put the question again with it." in str(refusal.value)
    assert len(room.file.recorded) == before
    assert is_promised(room) == "unattributed"
    room.do(OpenRound(STATEMENTS))
    assert not room.workshop.rounds[STATEMENTS].is_named


def test_what_was_tightened_after_the_question_goes_back_as_far_as_it_was_put(room: Room) -> None:
    room.do(Promise(OF_STATEMENTS, "by-role"))
    put_and_taken_back(room)
    room.do(Promise(OF_STATEMENTS, "unattributed"))
    room.undo()
    assert is_promised(room) == "by-role"
    with pytest.raises(Refused, match="question was put with this promise"):
        room.undo()


def test_a_question_of_another_stage_binds_no_promise(room: Room) -> None:
    room.do(Promise(OF_MEANINGS, "by-role"))
    put_and_taken_back(room)
    room.undo()
    assert is_promised(room, OF_MEANINGS) == "named"


def test_the_statements_promise_stays_once_a_meaning_was_asked_for_with_it(room: Room) -> None:
    room.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    room.do(Promise(OF_STATEMENTS, "unattributed"))
    put_and_taken_back(room, RoundId("meaning:m1"))
    with pytest.raises(Refused, match="question was put with this promise"):
        room.undo()
    assert is_promised(room, OF_MEANINGS) == "unattributed"


def test_a_forged_undoing_of_a_promise_does_not_follow(room: Room) -> None:
    room.do(Promise(OF_STATEMENTS, "unattributed"))
    assert room.rules.first_that_does_not_fold(forged(room)) == [], "no question was put with it"
    put_and_taken_back(room)
    last = len(room.file.recorded) + 1
    assert room.rules.first_that_does_not_fold(forged(room)) == [
        f"Entry {last} (undone) does not follow from those before it."
    ]
    with pytest.raises(ValueError, match=r"\d"):
        room.rules.fold(forged(room))


def test_a_file_from_before_in_which_one_was_undone_still_opens(room: Room) -> None:
    """Its promises say nothing of it: what was written then is read as it was. From now on they stay, too."""
    room.do(Promise(OF_STATEMENTS, "unattributed"))
    put_and_taken_back(room)
    old = [
        Recorded(recorded.sequence, recorded.at, replace(recorded.entry, stays=False))
        if isinstance(recorded.entry, PromiseMade)
        else recorded
        for recorded in forged(room)
    ]
    assert room.rules.follow(old) == len(old)
    assert held(room.rules.fold(old), OF_STATEMENTS) == "named"
