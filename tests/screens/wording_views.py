"""Trade-offs made up for the pictures: all of the day, and one as it is worded."""

from stratroom.model.names import TradeoffId
from stratroom.stages.tradeoffs.seen import Listed, Wording
from tests.screens.made_up import Words
from tests.screens.told import Told

T1 = TradeoffId("t1")


def listed(count: int, words: Words) -> Told:
    items = tuple((words(n), words(n + 1), ("agreed", "parked", "")[n % 3]) for n in range(min(count, 20)))
    return Told(Listed(items), tuple(f"{prefer} even over {over}" for prefer, over, _ in items))


def wording(count: int, words: Words) -> Told:
    """Somebody calls the reverse sensible."""
    reverse = f"{words(2)} calls the reverse sensible too."
    consequences = (words(count), words(count + 1), words(count + 2))
    view = Wording(2, 4, words(0), words(1), words(4), *consequences, reverse, T1)
    return Told(view, (f"{words(0)} even over {words(1)}", words(4), *consequences, reverse))


def wording_alone(count: int, words: Words) -> Told:
    """Nothing but the two sides, and nobody who calls the reverse sensible."""
    reverse = "Not yet a trade-off: nobody here has called the reverse a sensible choice."
    view = Wording(1, 1, words(count), words(count + 1), "", "", "", "", reverse, T1)
    return Told(view, (f"{words(count)} even over {words(count + 1)}", reverse))
