"""The read-back: what stands is confirmed by those who are there, or amended with a reason; what changed asks again."""

from dataclasses import replace

import pytest

from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.forms import Position
from stratroom.model.names import NO_SUBJECT, PRIORITIES, DissentId, ItemId, SubjectId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.register import REGISTER, is_read_back, standing
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision, ReadOut
from stratroom.stages.readback.rules import NOBODY, NOTHING
from stratroom.stages.readback.states import State, amendments, confirmation, items
from stratroom.stages.tradeoffs.acts import Propose
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.readback.decided import (
    BOATS,
    EVERYBODY,
    LINE,
    ONE,
    SPEED,
    T1,
    THREE,
    TOWNS,
    TRAINS,
    TWO,
    at_read_back,
    confirmed_all,
)
from tests.telling import PROGRAMME, after, refused, started

CEO, CFO, COO = EVERYBODY
ALL_OF_1 = ConfirmDecision(ONE, EVERYBODY)


@pytest.fixture
def room() -> MemoryRoom:
    return at_read_back()


def states(room: MemoryRoom) -> list[State]:
    workshop = room.workshop
    return [item.state for item in items(workshop, standing(workshop))]


def test_all_that_stands_is_read_back_in_the_order_of_the_record(room: MemoryRoom) -> None:
    found = standing(room.workshop)
    assert [each.title for each in found] == ["Decision 1", "Decision 2", "Priorities"], "not what was never decided"
    assert [each.text for each in found] == ["Small towns first.", "We come back to speed in May.", "1.\xa0Two boats"]
    assert [each.owners for each in found] == [(CEO,), (None,), (COO,)]
    assert states(room) == ["unread"] * 3
    assert not is_read_back(room.workshop)


def test_what_all_confirm_is_final(room: MemoryRoom) -> None:
    confirmed_all(room)
    assert states(room) == ["confirmed"] * 3
    assert is_read_back(room.workshop)
    last = confirmation(room.workshop, ONE)
    assert last
    assert (last.count, last.of, last.by, last.not_by) == (3, 3, EVERYBODY, ())


def test_who_does_not_confirm_is_named_or_only_counted(room: MemoryRoom) -> None:
    after(room, ConfirmDecision(ONE, (COO, CEO)), ConfirmDecision(TWO, (CEO,), names=False))
    named, counted = confirmation(room.workshop, ONE), confirmation(room.workshop, TWO)
    assert named
    assert (named.count, named.of, named.by, named.not_by) == (2, 3, (CEO, COO), (CFO,))
    assert counted
    assert (counted.count, counted.of, counted.by, counted.not_by) == (1, 3, (), ())


def test_only_who_is_here_and_takes_part_confirms(room: MemoryRoom) -> None:
    after(room, NotePresence(COO, present=False), Recuse(TWO, CFO))
    assert "COO is not here or keeps out" in refused(room, ALL_OF_1)
    assert "CFO is not here or keeps out" in refused(room, ConfirmDecision(TWO, (CFO,)))
    after(room, ConfirmDecision(TWO, (CEO,)))
    last = confirmation(room.workshop, TWO)
    assert last
    assert (last.count, last.of) == (1, 1), "who keeps out is not of those"


def test_nobody_here_and_nobody_who_confirms_is_refused_with_a_way_on(room: MemoryRoom) -> None:
    assert "ask for the amendment" in refused(room, ConfirmDecision(ONE, ()))
    after(room, *(NotePresence(person, present=False) for person in EVERYBODY))
    assert refused(room, ConfirmDecision(ONE, ())) == NOBODY


def test_a_confirmation_is_taken_back_by_an_amendment_with_its_reason(room: MemoryRoom) -> None:
    after(room, ALL_OF_1)
    assert "To take that back, ask for the amendment" in refused(room, ALL_OF_1)
    assert "The reason is empty" in refused(room, AskAmendment(ONE, " "))
    after(room, AskAmendment(ONE, "It was to be July."))
    assert states(room)[0] == "to amend"
    assert "asked for already" in refused(room, AskAmendment(ONE, "And another thing."))
    after(room, ALL_OF_1)
    assert states(room)[0] == "confirmed", "the room may leave it as it stands"
    (told,) = amendments(room.workshop, standing(room.workshop)[0])
    assert (told.amendment.reason, told.came_of_it) == ("It was to be July.", None)


def test_an_amendment_is_the_decisions_own_wording_and_is_read_back_again(room: MemoryRoom) -> None:
    wording = REGISTER.wording(room.workshop, ONE)
    assert wording
    assert (wording.outcome, wording.text, wording.owner) == ("agreed", "Small towns first.", CEO)
    amended = REGISTER.amended(room.workshop, ONE, replace(wording, text="Small towns first, from July."))
    assert amended == replace(TOWNS, text="Small towns first, from July."), "all else of it stays"
    after(room, AskAmendment(ONE, "It was to be July."), amended)
    assert states(room)[0] == "amended"
    after(room, ALL_OF_1)
    (told,) = amendments(room.workshop, standing(room.workshop)[0])
    assert told.amendment.stood.text == "Small towns first."
    assert told.came_of_it
    assert told.came_of_it.text == "Small towns first, from July."


@pytest.mark.parametrize(
    "change",
    [
        (replace(TOWNS, text="Small towns only."),),
        (replace(TOWNS, owner=COO),),
        (WriteDissent(DissentId("d2"), ONE, COO, "reservation", "If it pays."), ConfirmDissent(DissentId("d2"))),
        (AddToDissent(DissentId("d1"), "Still."), ConfirmDissent(DissentId("d1"))),
    ],
)
def test_what_changes_after_it_was_confirmed_asks_again(room: MemoryRoom, change: tuple[object, ...]) -> None:
    confirmed_all(room)
    after(room, *change)  # pyright: ignore[reportArgumentType] -- commands, told apart by the rules
    assert states(room) == ["changed", "confirmed", "confirmed"]
    assert not is_read_back(room.workshop)
    after(room, ALL_OF_1)
    assert is_read_back(room.workshop)


@pytest.mark.parametrize("change", [DrawCutLine((TRAINS, BOATS)), AgreePriority(BOATS, CEO)])
def test_a_list_that_changes_after_it_was_confirmed_asks_again(room: MemoryRoom, change: object) -> None:
    confirmed_all(room)
    after(room, change)  # pyright: ignore[reportArgumentType] -- a command
    assert states(room) == ["confirmed", "confirmed", "changed"]


def test_a_line_drawn_as_it_was_changes_nothing(room: MemoryRoom) -> None:
    confirmed_all(room)
    after(room, DrawCutLine((BOATS,)))
    assert is_read_back(room.workshop)


def test_words_that_wait_for_their_author_keep_the_record_a_draft(room: MemoryRoom) -> None:
    confirmed_all(room)
    after(room, WriteDissent(DissentId("d2"), ONE, COO, "reservation", "If it pays."))
    assert states(room) == ["confirmed"] * 3
    assert not is_read_back(room.workshop)


def test_nothing_is_read_back_while_it_is_being_decided_again(room: MemoryRoom) -> None:
    after(room, OpenRound(round_of("first", T1)))
    told = refused(room, ReadOut(ONE))
    assert told.startswith("“First position")
    assert told == refused(room, ALL_OF_1) == refused(room, AskAmendment(ONE, "No."))
    after(room, HandIn(round_of("first", T1), CEO, Position(1)), CloseRound(round_of("first", T1)))
    after(room, RevealRound(round_of("first", T1)))
    assert "Answers were shown after this was recorded" in refused(room, ALL_OF_1)
    after(room, TOWNS, ReadOut(ONE), ALL_OF_1)
    assert states(room)[0] == "confirmed"
    after(room, OpenRound(round_of("second", T1)))
    assert states(room)[0] == "changed", "nothing is final of what is being asked again"


def test_a_parked_decision_whose_proposal_was_worded_again_waits(room: MemoryRoom) -> None:
    after(room, Propose(SPEED.tradeoff, "Speed in June."))
    assert "worded again" in refused(room, ConfirmDecision(TWO, EVERYBODY))


def test_before_anything_is_decided_there_is_a_sentence() -> None:
    room = started("CEO", "CFO")
    after(room, ChangeProgramme((*PROGRAMME, LINE)))
    assert refused(room, ReadOut()) == refused(room, ReadOut(ONE)) == refused(room, ALL_OF_1) == NOTHING
    assert not is_read_back(room.workshop)
    assert is_read_back(after(room, EnterStage(ItemId("readback")))), "the room came to it, and there was nothing"


def test_what_does_not_stand_is_refused(room: MemoryRoom) -> None:
    assert "No decision stands on “t3”" in refused(room, ConfirmDecision(THREE, EVERYBODY))
    assert "No decision stands on “ghost”" in refused(room, ReadOut(SubjectId("ghost")))
    after(room, ReadOut(PRIORITIES))
    assert refused(room, ReadOut(PRIORITIES)) == "That is before the room already."
    after(room, ReadOut(NO_SUBJECT))
