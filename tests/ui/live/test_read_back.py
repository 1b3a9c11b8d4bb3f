"""The register of the read-back, shown and taken back: the room sees the decision again that is before it without."""

from stratroom.model.names import ItemId, SubjectId, TradeoffId
from stratroom.model.parked import Park, ParkedId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.room import Room
from stratroom.stages.readback.acts import ConfirmDecision, ReadOut
from stratroom.stages.readback.public import PublicRegister
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.tradeoffs.seen import PublicDecision
from stratroom.ui.live import Live
from tests.stages.readback.decided import LINE
from tests.telling import PROGRAMME, who
from tests.ui.live.kinds import kind

T1, T2 = TradeoffId("t1"), TradeoffId("t2")
ONE, TWO = SubjectId(T1), SubjectId(T2)


def read_out(room: Room) -> None:
    """Both of two decisions, the second last."""
    room.do(ChangeProgramme((*PROGRAMME, LINE)))
    for tradeoff, words in ((T1, "Towns first."), (T2, "Speed in May.")):
        room.do(PutTradeoff(tradeoff, f"{words} For", f"{words} Against"))
        room.do(Decide(tradeoff, "agreed", words))
    room.do(EnterStage(ItemId("readback")))
    for subject in (ONE, TWO):
        room.do(ReadOut(subject))


def text_of(live: Live) -> str:
    view = live.frame().view
    assert isinstance(view, PublicDecision)
    return view.text


def test_the_register_undone_gives_way_to_the_decision_before_the_room(room: Room, live: Live) -> None:
    read_out(room)
    room.do(ReadOut())
    assert kind(live) is PublicRegister
    room.undo()
    assert text_of(live) == "Speed in May."
    room.undo()
    assert text_of(live) == "Towns first."


def test_what_is_undone_in_between_leaves_the_register(room: Room, live: Live) -> None:
    read_out(room)
    room.do(ReadOut())
    room.do(Park(ParkedId("k1"), "Parking at the port."))
    room.undo()
    assert kind(live) is PublicRegister
    room.undo()
    assert text_of(live) == "Speed in May."


def test_a_register_that_was_stepped_to_by_hand_stays_through_an_undo(room: Room, live: Live) -> None:
    read_out(room)
    live.go_on()
    assert kind(live) is PublicRegister
    room.do(ConfirmDecision(TWO, (who("CEO"),)))
    room.undo()
    assert kind(live) is PublicRegister
