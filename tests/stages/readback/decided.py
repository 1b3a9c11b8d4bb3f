"""A room in which two trade-offs are decided and a list is agreed, so that there is something to read back."""

from stratroom.catalogue import rule_book
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.entries import PlannedStage
from stratroom.model.names import PRIORITIES, DissentId, ItemId, OptionId, StageId, SubjectId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.workshop import About
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.stages.readback.acts import ConfirmDecision, ReadOut
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant, StartWorkshop
from tests.telling import PROGRAMME, after, who

T1, T2, T3 = TradeoffId("t1"), TradeoffId("t2"), TradeoffId("t3")
ONE, TWO, THREE = SubjectId(T1), SubjectId(T2), SubjectId(T3)
BOATS, TRAINS = OptionId("boats"), OptionId("trains")
EVERYBODY = (who("CEO"), who("CFO"), who("COO"))
LINE = PlannedStage(StageId("readback"), "Read-back", 15)
TOWNS = Decide(T1, "agreed", "Small towns first.", owner=who("CEO"), review="2001-06-30", rationale="They pay.")
SPEED = Decide(T2, "parked", "We come back to speed in May.")


def decided_room(begun: MemoryRoom | None = None) -> MemoryRoom:
    """Decision 1 is agreed with the CFO's confirmed dissent beside it, decision 2 parked without an owner; of the third
    trade-off nothing is decided. Boats stand above the line and are the COO's."""
    room = begun or MemoryRoom(rule_book())
    after(room, StartWorkshop(About("A day"), (*PROGRAMME, LINE)))
    after(room, *(AddParticipant(who(name), name) for name in ("CEO", "CFO", "COO")))
    after(
        room,
        PutTradeoff(T1, "Small towns", "Big cities"),
        PutTradeoff(T2, "Own drivers", "Speed"),
        PutTradeoff(T3, "Fresh", "Cheap"),
        TOWNS,
        SPEED,
        WriteDissent(DissentId("d1"), ONE, who("CFO"), "dissent", "The cities pay for the towns."),
        ConfirmDissent(DissentId("d1")),
        ListOption(BOATS, "Two boats"),
        ListOption(TRAINS, "Trains"),
        DrawCutLine((BOATS,)),
        AgreePriority(BOATS, who("COO")),
    )
    return room


def at_read_back() -> MemoryRoom:
    room = decided_room()
    after(room, EnterStage(ItemId("readback")))
    return room


def confirmed_all(room: MemoryRoom) -> None:
    """Each is read out and confirmed by all."""
    for subject in (ONE, TWO, PRIORITIES):
        after(room, ReadOut(subject), ConfirmDecision(subject, EVERYBODY))
