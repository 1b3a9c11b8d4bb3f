"""The line that says what became of a workshop: a decision that was parked is not one that was agreed."""

import pytest

from stratroom.glance import state
from stratroom.model.dissents import WriteDissent
from stratroom.model.names import DissentId, ParticipantId, SubjectId, TradeoffId
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.tradeoffs.nouns import Outcome
from tests.telling import after, at, started

T1 = TradeoffId("t1")


@pytest.mark.parametrize(
    ("outcomes", "told"),
    [
        (("agreed", "parked"), "1 decision agreed, 1 decision parked"),
        (("parked",), "1 decision parked"),
        (("parked", "not agreed", "agreed", "agreed"), "2 decisions agreed, 1 decision not agreed, 1 decision parked"),
    ],
)
def test_each_outcome_is_counted_by_its_own_name(outcomes: tuple[Outcome, ...], told: str) -> None:
    room = at(started("CEO"), "priorities")
    for number, outcome in enumerate(outcomes):
        id = TradeoffId(f"t{number}")
        after(room, PutTradeoff(id, f"Towns {number}", f"Cities {number}"), Decide(id, outcome, "So be it."))
    assert state(room.workshop) == f"Finished. {told}, no dissent"


def test_dissent_is_counted_by_its_kind_as_in_the_record_also_before_it_is_read_back() -> None:
    room = at(started("CEO", "CFO"), "priorities")
    after(room, PutTradeoff(T1, "Towns", "Cities"), Decide(T1, "agreed", "So be it."))
    after(room, WriteDissent(DissentId("d1"), SubjectId(T1), ParticipantId("cfo"), "challenge", "Too dear."))
    assert state(room.workshop) == "Finished. 1 decision agreed, 1 challenge"
    after(room, WriteDissent(DissentId("d2"), SubjectId(T1), ParticipantId("ceo"), "dissent", "Too slow."))
    assert state(room.workshop) == "Finished. 1 decision agreed, 1 challenge and 1 dissent"
