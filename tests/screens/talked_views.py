"""What the room sees of a talk, made up: who is heard in which order."""

from stratroom.model.names import TradeoffId
from stratroom.stages.tradeoffs.seen import PublicTurn, SpeakingOrder
from tests.screens.made_up import Words, people
from tests.screens.told import Told


def speaking_order(count: int, words: Words) -> Told:
    """The first of them is the minority's first; as many as there are people."""
    team = people(count, words)
    why = ("the minority: has the floor first, uninterrupted", "stands furthest from 3 others", "drawn")
    turns = tuple(PublicTurn(who, why[min(n, 2)], has_floor_first=n == 0) for n, who in enumerate(team))
    said = f"{team[0].name} argues the other side, as assigned."
    view = SpeakingOrder(2, 4, "Who speaks first", "Those furthest apart take turns.", said, turns, TradeoffId("t1"))
    return Told(
        view, ("Who speaks first", said, "Those furthest apart take turns.", *why[:count], *(who.name for who in team))
    )
