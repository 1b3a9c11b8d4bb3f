"""An act is in the file, and the disk errs before it can say so: asked once more, it is told once and in one way.

Everything is prepared anew at each try, as the windows do: another slot, another key, another order.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stratroom.doubt import Doubt
from stratroom.model.commands import Command
from stratroom.model.entries import RoundRevealed
from stratroom.model.forms import RevealedAnswer, Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import NotePresence
from stratroom.storage import desk
from stratroom.storage.damage import InDoubt
from stratroom.storage.keeping import new_seal
from stratroom.storage.opening import open_to_read
from stratroom.storage.verifying import verify
from stratroom.ui.bridge import Bridge
from tests.faults.in_doubt import collecting, erring
from tests.storage.workshops import KINDS
from tests.ui.rooms import STATEMENTS, room_in

CEO, CFO = ParticipantId("ceo"), ParticipantId("cfo")
LEAVES = NotePresence(CFO, False)
Make = Callable[[], Command]


def hands_in() -> Command:
    return HandIn(STATEMENTS, CEO, Sentence("Own the small town"))


ACTS: dict[str, tuple[str, int, bool, Make]] = {
    "a person": ("named", 0, False, lambda: LEAVES),
    "an answer": ("named", 0, False, hands_in),
    "another answer": ("named", 2, False, hands_in),
    "an answer without a name": ("unattributed", 0, False, hands_in),
    "a card": ("unattributed", 2, False, lambda: HandInOnPaper(STATEMENTS, Sentence("From a card"))),
    "a reveal": ("named", 5, True, lambda: RevealRound(STATEMENTS)),
    "a reveal without names": ("unattributed", 5, True, lambda: RevealRound(STATEMENTS)),
    "giving up": ("unattributed", 5, True, lambda: AbandonRound(STATEMENTS, "The question was not clear")),
}


@pytest.fixture(params=ACTS)
def asked(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Room, Make]]:
    attribution, answers, close, make = ACTS[request.param]
    room = room_in(tmp_path)
    collecting(room, attribution, answers, close=close)
    yield room, make
    room.close()


def is_just_that(room: Room, path: Path) -> None:
    """The file is what memory is, and has no rescue copy."""
    found, held = open_to_read(path, KINDS), room.file._contents
    assert room.file.path == path
    assert (found.rows, found.boxes) == (held.rows, held.boxes)
    assert room.workshop == room.rules.fold(room.file.recorded)
    assert verify(path, KINDS) == []


@pytest.mark.parametrize("late", [True, False])
def test_tried_again_it_is_the_same_act(asked: tuple[Room, Make], monkeypatch: pytest.MonkeyPatch, late: bool) -> None:
    room, make = asked
    path, before = room.file.path, (len(room.file.recorded), room.workshop)
    with erring(monkeypatch, late=late), pytest.raises(InDoubt, match="trying again never saves it twice"):
        room.do(make())
    assert (len(room.file.recorded), room.workshop) == before
    left = open_to_read(path, KINDS)
    recorded = room.do(make())
    is_just_that(room, path)
    assert recorded is None or room.file.recorded[-1] == recorded
    if late:
        assert left.rows == room.file._contents.rows, "what stood in the file is what is shown"
    assert len(room.file.recorded) - before[0] == (0 if recorded is None else 1)


def test_an_answer_without_a_name_is_in_the_box_once_and_its_author_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = room_in(tmp_path)
    collecting(room, "unattributed", 0, close=False)
    with erring(monkeypatch, late=True), pytest.raises(InDoubt):
        room.do(hands_in())
    assert not room.has_had_the_laptop(STATEMENTS, CEO)
    room.do(hands_in())
    assert room.in_box(STATEMENTS) == 1
    assert room.has_had_the_laptop(STATEMENTS, CEO)
    room.close()


@pytest.mark.parametrize("late", [True, False])
def test_another_act_comes_after_it_where_it_is_there(
    asked: tuple[Room, Make], monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    room, make = asked
    path, other = room.file.path, NotePresence(ParticipantId("coo"), False)
    with erring(monkeypatch, late=late), pytest.raises(InDoubt):
        room.do(make())
    left, rung = open_to_read(path, KINDS), list[object]()
    room.when_changed(rung.append)
    assert room.do(other) == room.file.recorded[-1]
    is_just_that(room, path)
    assert room.file._contents.rows[:-1] == left.rows
    assert len(rung) == 1 + late, "and is shown"


def test_a_refused_command_never_writes_what_was_in_doubt(
    asked: tuple[Room, Make], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor when it is asked once more."""
    room, make = asked
    with erring(monkeypatch, late=False), pytest.raises(InDoubt):
        room.do(make())
    rows, boxes = list(room.file._contents.rows), dict(room.file._contents.boxes)
    for _ in range(3):
        with pytest.raises(Refused):
            room.do(HandIn(STATEMENTS, CEO, Sentence("x" * 9_000)))
    assert (room.file._contents.rows, room.file._contents.boxes) == (rows, boxes)
    is_just_that(room, room.file.path)


def test_without_the_key_nothing_is_opened_that_was_in_doubt() -> None:
    doubt = Doubt(RevealRound(STATEMENTS, b"key"))
    assert doubt.is_about(RevealRound(STATEMENTS, b"key"))
    assert not doubt.is_about(RevealRound(STATEMENTS))


def test_tried_again_in_vain_it_stays_in_doubt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = room_in(tmp_path)
    for late in (True, False):
        with erring(monkeypatch, late=late), pytest.raises(InDoubt):
            room.do(LEAVES)
    with erring(monkeypatch, late=False), monkeypatch.context() as patch:
        patch.setattr(desk, "was_cut", lambda _: True)
        with pytest.raises(Trouble, match=r"^Could not save"):
            room.do(LEAVES)
    assert room.file.is_in_doubt
    room.do(LEAVES)
    is_just_that(room, room.file.path)
    room.close()


def test_whoever_writes_something_else_by_then_replaces_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = room_in(tmp_path)
    collecting(room, "named", 0, close=False)
    with erring(monkeypatch, late=True), pytest.raises(InDoubt):
        room.do(hands_in())
    room.do(HandIn(STATEMENTS, CEO, Sentence("Sell the ports")))
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    assert [given.answer for given in shown(room)] == [Sentence("Sell the ports")]
    is_just_that(room, room.file.path)
    room.close()


def shown(room: Room) -> tuple[RevealedAnswer, ...]:
    entry = room.file.recorded[-1].entry
    assert isinstance(entry, RoundRevealed)
    return entry.answers


def test_a_reveal_that_goes_on_elsewhere_has_the_same_order_and_the_same_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = room_in(tmp_path)
    collecting(room, "unattributed", 5, close=True)
    left, stick = room.file.path, tmp_path / "stick"
    stick.mkdir()
    with erring(monkeypatch, late=True), pytest.raises(InDoubt):
        room.do(RevealRound(STATEMENTS))
    room.file.continue_in(stick)
    room.do(RevealRound(STATEMENTS))
    assert open_to_read(left, KINDS).rows == room.file._contents.rows
    is_just_that(room, stick / "day rescued.stratroom")
    room.close()


def test_an_undoing_is_done_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = room_in(tmp_path)
    room.do(LEAVES)
    bridge, path = Bridge(room), room.file.path
    with erring(monkeypatch, late=True):
        assert not bridge.undo()
    assert bridge.try_again()
    assert [room.workshop.participant(CFO).present, room.file.path] == [True, path]
    is_just_that(room, path)
    room.close()


def test_nothing_is_taken_back_that_nobody_has_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = room_in(tmp_path)
    with erring(monkeypatch, late=True), pytest.raises(InDoubt):
        room.do(LEAVES)
    with pytest.raises(Refused, match=r"The step before was saved after all"):
        room.undo()
    assert not room.workshop.participant(CFO).present
    room.undo()
    assert room.workshop.participant(CFO).present
    is_just_that(room, room.file.path)
    room.close()


@pytest.mark.parametrize("is_sealed", [False, True])
def test_an_opening_is_done_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_sealed: bool) -> None:
    """A seal is made anew of the words at each try: the first one counts, and is not taken for the second."""

    def opens() -> OpenRound:
        return OpenRound(STATEMENTS, seal=new_seal("four words nobody expects", CEO) if is_sealed else None)

    room = room_in(tmp_path)
    path = room.file.path
    with erring(monkeypatch, late=True), pytest.raises(InDoubt):
        room.do(opens())
    boxes = open_to_read(path, KINDS).boxes
    if is_sealed:
        with pytest.raises(Refused):
            room.do(opens())
    else:
        room.do(opens())
    assert room.file._contents.boxes == boxes
    is_just_that(room, path)
    room.close()
