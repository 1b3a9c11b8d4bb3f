"""What the room sees of a talk, made up: how a round looks, who is heard in which order."""

from stratroom.model.names import TradeoffId
from stratroom.model.public import PersonMark
from stratroom.stages.tradeoffs.seen import Positions, PublicPosition, PublicTurn, Reasons, SpeakingOrder
from tests.screens.made_up import Words, people
from tests.screens.told import Told

T1 = TradeoffId("t1")


def first_positions(count: int, words: Words) -> Told:
    """One round, with what it looks like in words and with somebody who argues the other side as assigned."""
    team = people(count, words)
    rows = tuple(PublicPosition(who, who.seat % 3 + 1, None, words(who.seat), "") for who in team)
    looks = f"Everybody who answered leans to “{words(0)}”."
    advocate = f"{team[0].name} argues the other side, as assigned."
    view = Positions(
        1, 1, words(0), words(1), rows, (), False, "", "", "", "1 absent (CFO)", T1, looks=looks, advocate=advocate
    )
    return Told(view, (f"{words(0)} even over {words(1)}", f"{looks} {advocate}", "1 absent (CFO)"))


def speaking_order(count: int, words: Words) -> Told:
    """The first third of them is the minority; as many as there are people."""
    team = people(count, words)
    why = ("the minority: has the floor first", "stands furthest from 3 others", "drawn")
    few = max(1, count // 3)
    turns = tuple(PublicTurn(who, why[(n >= few) + (n > few)], has_floor_first=n < few) for n, who in enumerate(team))
    said = f"{team[0].name} argues the other side, as assigned."
    view = SpeakingOrder(2, 4, "Who speaks first", "Those furthest apart take turns.", said, turns, T1)
    return Told(
        view, ("Who speaks first", said, "Those furthest apart take turns.", *why[:count], *(who.name for who in team))
    )


def reasons_after(count: int, words: Words) -> Told:
    """What moved them, why they stand there now, or both; every third wrote only one of them."""
    team = people(count, words)
    rows = tuple(_after(who, words) for who in team)
    view = Reasons("What moved us, and why we stand there now", words(0), words(1), rows, T1)
    return Told(
        view, (words(0), words(1), *(text for row in rows for text in (row.moved_by, row.reason_after) if text))
    )


def _after(who: PersonMark, words: Words) -> PublicPosition:
    moved_by = words(who.seat) if who.seat % 3 else ""
    why = words(who.seat + 1) if who.seat % 3 != 1 else ""
    return PublicPosition(who, 1, who.seat % 7 - 3, "", moved_by, why)
