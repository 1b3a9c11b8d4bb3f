"""The line that says what became of a workshop: a decision that was parked is not one that was agreed."""

import pytest

from stratroom.glance import state
from stratroom.model.names import TradeoffId
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.tradeoffs.nouns import Outcome
from tests.telling import after, at, started


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
