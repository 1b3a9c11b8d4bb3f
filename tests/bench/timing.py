"""How long something takes. What is compared runs in turns, so that a busy minute falls on both alike."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

Act = Callable[[], object]


def milliseconds(act: Act) -> float:
    """How long it takes once."""
    begun = perf_counter()
    act()
    return 1000 * (perf_counter() - begun)


def in_turns(ours: Act, bare: Act, times: int) -> tuple[float, float]:
    """The median of each in milliseconds. Each is done once before, so that nothing is paid for the first time."""
    ours()
    bare()
    pairs = [(milliseconds(ours), milliseconds(bare)) for _ in range(times)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
