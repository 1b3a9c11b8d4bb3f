"""An act is in a file that has gone somewhere else by then: it is told in one way, and lies in memory no longer than it
is needed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.storage import desk
from stratroom.storage.desk import Desk
from stratroom.storage.keeping import new_seal, unlocked
from stratroom.storage.opening import open_to_read
from stratroom.storage.rescue import Rescued
from stratroom.storage.verifying import verify
from tests.faults.in_doubt import collecting
from tests.storage.workshops import KINDS
from tests.ui.rooms import NAMES, STATEMENTS, room_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="moves open files as POSIX does")
KEEPER, WORDS, MARKER = ParticipantId("ceo"), "four words nobody expects", "Sell the ports to the town"
NOT_RESCUED = r"was moved, deleted or replaced\. No rescue copy could be written\. Save elsewhere\.$"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """Five answers without names wait to be shown."""
    room = room_in(tmp_path)
    collecting(room, "unattributed", 5, close=True)
    return room


def no_rescue_copy(patched: pytest.MonkeyPatch) -> None:
    def refuses(*_given: object) -> Path:
        raise Trouble("no room")

    patched.setattr(Desk, "move_into", refuses)


def goes_in_the_commit(patched: pytest.MonkeyPatch, path: Path, fails: Callable[[], None] = lambda: None) -> Path:
    """The file is moved as soon as it has the act; where it then lies."""
    write, there = desk.write, path.with_name("elsewhere.stratroom")

    def writes(*given: object) -> None:
        write(*given)  # pyright: ignore[reportArgumentType]
        path.rename(there)
        fails()

    patched.setattr(desk, "write", writes)
    return there


def errs() -> None:
    raise desk.FAILURES[0]("disk I/O error")


def sits_down(stick: Path) -> Path:
    stick.mkdir()
    return stick


@pytest.mark.parametrize("fails", [lambda: None, errs])
def test_a_reveal_in_a_file_that_went_has_one_order_and_the_same_words_elsewhere(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: Callable[[], None]
) -> None:
    with monkeypatch.context() as patched:
        no_rescue_copy(patched)
        there = goes_in_the_commit(patched, room.file.path, fails)
        with pytest.raises(Trouble, match=NOT_RESCUED):
            room.do(RevealRound(STATEMENTS))
        assert room.file.is_in_doubt
        with pytest.raises(Trouble, match=NOT_RESCUED):
            room.do(RevealRound(STATEMENTS))
    room.file.continue_in(sits_down(tmp_path / "stick"))
    room.do(RevealRound(STATEMENTS))
    assert open_to_read(there, KINDS).rows == room.file._contents.rows
    assert room.workshop == room.rules.fold(room.file.recorded)
    assert verify(room.file.path, KINDS) == []
    assert not room.file.is_in_doubt
    room.close()


def test_what_was_surely_not_written_is_not_in_doubt(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        no_rescue_copy(patched)
        room.file.path.rename(room.file.path.with_name("elsewhere.stratroom"))
        with pytest.raises(Trouble, match=NOT_RESCUED):
            room.do(RevealRound(STATEMENTS))
    assert not room.file.is_in_doubt
    room.close()


def test_sealed_answers_of_a_reveal_in_doubt_leave_memory_with_the_workshop(tmp_path: Path) -> None:
    room = room_in(tmp_path)
    room.do(OpenRound(STATEMENTS, seal=new_seal(WORDS, KEEPER)))
    for name in NAMES:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(MARKER)))
    room.do(CloseRound(STATEMENTS))
    lies = room.file.sealing(STATEMENTS, KEEPER)
    assert lies
    room.file.path.unlink()
    with pytest.raises(Rescued):
        room.do(RevealRound(STATEMENTS, unlocked(lies, WORDS)))
    assert MARKER in repr(vars(room.file)), "as it was prepared, to be tried again"
    room.close()
    assert MARKER not in repr(vars(room.file))
