"""The floor somebody is given, and somebody assigned to argue the other side where all stand on one."""

import pytest

from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import AskAgain
from stratroom.rehearsal import MemoryRoom
from stratroom.retelling import left_out, retell
from stratroom.stages.tradeoffs.acts import AssignAdvocate, Decide, GiveFloor, MakeArgument, PutTradeoff
from stratroom.stages.tradeoffs.entries import AdvocateAssigned
from stratroom.stages.tradeoffs.in_words import advocate
from stratroom.stages.tradeoffs.nouns import ArgumentId, Tradeoff, current
from stratroom.stages.tradeoffs.public import views
from stratroom.stages.tradeoffs.record import sections
from stratroom.stages.tradeoffs.seen import Positions, SpeakingOrder
from stratroom.stages.welcome.rules import AddParticipant, NotePresence
from tests.older import put_as_before
from tests.record.reading import read
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered, at, refused, started

CEO, CFO, COO, CMO = map(ParticipantId, ("ceo", "cfo", "coo", "cmo"))


@pytest.fixture
def room() -> MemoryRoom:
    """The first of four leads."""
    room = started()
    for id in (CEO, CFO, COO, CMO):
        room.do(AddParticipant(id, id.upper(), "", leads=id == CEO))
    room.do(PutTradeoff(T1, "Towns", "Cities"))
    return at(room, "tradeoffs")


def first(room: MemoryRoom, **places: int) -> Tradeoff:
    answered(room, "first:t1", **{by: Position(place) for by, place in places.items()})
    return item(room)


def item(room: MemoryRoom) -> Tradeoff:
    found = current(room.workshop)
    assert found
    return found


@pytest.mark.parametrize("minutes", [0, 61, -1])
def test_the_floor_is_given_for_one_minute_to_sixty(room: MemoryRoom, minutes: int) -> None:
    assert "1 to 60 minutes" in refused(room, GiveFloor(T1, CFO, minutes))


def test_the_floor_is_kept_with_its_minutes(room: MemoryRoom) -> None:
    after(room, GiveFloor(T1, CFO, 2), GiveFloor(T1, CFO, 60))
    assert [(floor.to, floor.minutes) for floor in item(room).floors] == [(CFO, 2), (CFO, 60)]
    assert "no participant" in refused(room, GiveFloor(T1, ParticipantId("ghost"), 2))


def test_somebody_is_assigned_only_where_everybody_stands_on_one_side(room: MemoryRoom) -> None:
    assert "only where everybody stood on one side" in refused(room, AssignAdvocate(T1, CFO))
    first(room, ceo=3, cfo=2, coo=1)
    after(room, AssignAdvocate(T1, CFO))
    assert advocate(room.workshop, item(room)) == "CFO argues the other side, as assigned."
    assert "stands already" in refused(room, AssignAdvocate(T1, CFO))
    after(room, AssignAdvocate(T1, CMO))
    assert advocate(room.workshop, item(room)) == "CMO argues the other side, as assigned."
    assert [each.to for each in item(room).advocates] == [CFO, CMO]
    after(room, AssignAdvocate(T1, None))
    assert advocate(room.workshop, item(room)) == ""
    assert "stands already" in refused(room, AssignAdvocate(T1, None))


def test_whoever_is_assigned_is_so_of_the_round_as_it_was_shown_then(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2, coo=1)
    after(room, AssignAdvocate(T1, CMO), AskAgain(RoundId("first:t1"), "One word was wrong"))
    assert advocate(room.workshop, item(room)) == ""
    first(room, ceo=3, cfo=2, coo=-1, cmo=-2)
    assert advocate(room.workshop, item(room)) == ""
    shown = [view for view in views(room.workshop) if isinstance(view, Positions | SpeakingOrder)]
    assert [view.advocate for view in shown if isinstance(view, Positions)] == [""]
    assert not any("as assigned" in view.said for view in shown if isinstance(view, SpeakingOrder))
    late = MakeArgument(T1, ArgumentId("a1"), "over", "Cities pay.", "conjecture", by=CMO, as_advocate=True)
    assert "as assigned" in refused(room, late)


def test_nobody_is_assigned_once_a_decision_was_recorded_on_the_answers(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2, coo=1)
    after(room, Decide(T1, "parked", "We wait."))
    assert "Ask the positions again first." in refused(room, AssignAdvocate(T1, CFO))
    after(room, AskAgain(RoundId("first:t1"), "One word was wrong"))
    first(room, ceo=3, cfo=2, coo=1)
    after(room, AssignAdvocate(T1, CFO))


def test_where_a_real_minority_speaks_nobody_is_assigned(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2, coo=-1)
    assert "Hear those who think otherwise instead" in refused(room, AssignAdvocate(T1, CFO))


def test_an_argument_is_as_assigned_only_from_who_was(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2)
    after(room, AssignAdvocate(T1, CMO))
    spoken = MakeArgument(T1, ArgumentId("a1"), "over", "Cities pay.", "conjecture", by=CMO, as_advocate=True)
    after(room, spoken)
    assert item(room).arguments[0].as_advocate
    other = MakeArgument(T1, ArgumentId("a2"), "over", "Cities pay.", "conjecture", by=CFO, as_advocate=True)
    assert "as assigned" in refused(room, other)


def test_whoever_was_assigned_and_is_not_there_to_do_it_is_said_not_to_be(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2)
    after(room, AssignAdvocate(T1, CMO), NotePresence(CMO, present=False))
    told = "CMO was assigned to argue the other side and is not in the room now."
    assert advocate(room.workshop, item(room)) == told
    after(room, NotePresence(CMO, present=True), Recuse(SubjectId(T1), CMO))
    told = "CMO was assigned to argue the other side and keeps out of this question."
    assert advocate(room.workshop, item(room)) == told
    assert next(view.advocate for view in views(room.workshop) if isinstance(view, Positions)) == told


def test_the_room_is_told_what_it_looks_like_and_who_is_assigned(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2, coo=1)
    after(room, AssignAdvocate(T1, CMO))
    shown = next(view for view in views(room.workshop) if isinstance(view, Positions))
    assert shown.looks == "Everybody who answered leans to “Towns”."
    assert shown.advocate == "CMO argues the other side, as assigned."
    order = next(view for view in views(room.workshop) if isinstance(view, SpeakingOrder))
    assert order.said == "CMO argues the other side, as assigned."


def test_in_the_middle_nobody_stands_on_a_side_and_nobody_is_assigned(room: MemoryRoom) -> None:
    first(room, ceo=0, cfo=0, coo=0, cmo=0)
    assert "only where everybody stood on one side" in refused(room, AssignAdvocate(T1, CFO))
    shown = next(view for view in views(room.workshop) if isinstance(view, Positions))
    assert shown.looks == "Everybody who answered stands in the middle."
    assert "Everybody who answered stands in the middle." in read(sections(room.workshop))


def test_who_was_assigned_before_with_everybody_in_the_middle_is_told_so(room: MemoryRoom) -> None:
    first(room, ceo=0, cfo=0, coo=0, cmo=0)
    put_as_before(room, AdvocateAssigned(tradeoff=T1, to=CFO, name="CFO"))
    words = read(sections(room.workshop))
    assert "was to argue the other side; everybody who answered stood in the middle in the first round" in words
    assert "stood on one" not in words
    (told,) = retell(room.workshop).tradeoffs
    assert told.advocate is None
    assert any("Who was assigned to argue the other side" in sentence for sentence in left_out(room.workshop))
