"""What a round of positions looks like, by rules in words: two camps, one voice apart, all on one side or in between.

Positions are −3…+3, +3 all the way to `prefer`. The rules are the method's; nothing here is a coefficient.
"""

from collections.abc import Sequence

from stratroom.analysis.agreement import two_camps
from stratroom.words import parted, say, say_of

STEPS = range(-3, 4)
_AT_AN_END = 2
_OTHERS_AT_LEAST = 3


def are_two_camps(positions: Sequence[int]) -> bool:
    """At least two people in each end third, and fewer between than at either end.

    >>> are_two_camps([3, 3, -3, -2]), are_two_camps([3, 3, 3, -3])
    (True, False)
    """
    return two_camps([positions.count(step) for step in STEPS])


def lone_voice(positions: Sequence[int]) -> int | None:
    """The place in the list of the one who leans one way while three or more lean the other; None without one.

    >>> lone_voice([2, 1, -3, 3]), lone_voice([2, -1, -3, 3])
    (2, None)
    """
    left = [place for place, position in enumerate(positions) if position > 0]
    right = [place for place, position in enumerate(positions) if position < 0]
    for one, others in ((left, right), (right, left)):
        if len(one) == 1 and len(others) >= _OTHERS_AT_LEAST:
            return one[0]
    return None


def is_unanimous(positions: Sequence[int]) -> bool:
    """Two or more people who all lean the same way. Whoever stands in the middle is on no side.

    >>> is_unanimous([1, 3, 2]), is_unanimous([0, 0]), is_unanimous([1, 0]), is_unanimous([3])
    (True, False, False, False)
    """
    return are_alike(positions) and positions[0] != 0


def are_alike(positions: Sequence[int]) -> bool:
    """Two or more people who all lean the same way, or all stand in the middle: one sentence says it all.

    >>> are_alike([1, 3, 2]), are_alike([0, 0]), are_alike([1, 0]), are_alike([3])
    (True, True, False, False)
    """
    return len(positions) > 1 and len({_side(position) for position in positions}) == 1


def in_words(stands: Sequence[tuple[str, int]], prefer: str, over: str) -> str:
    """Which of these it is, in one sentence; "" where it is none. `stands` are people as they are called.

    >>> in_words([("CEO", 3), ("CFO", 2), ("COO", 1), ("CMO", -2)], "towns", "cities")
    'CMO stands alone for “cities”; 3 lean the other way.'
    >>> in_words([("CEO", 3), ("CFO", 2)], "towns", "cities")
    'Everybody who answered leans to “towns”.'
    >>> in_words([("CEO", 0), ("CFO", 0)], "towns", "cities")
    'Everybody who answered stands in the middle.'
    """
    positions = [position for _, position in stands]
    if are_two_camps(positions):
        return _camps(positions, prefer, over)
    if (alone := lone_voice(positions)) is not None:
        name, position = stands[alone]
        others = sum(_side(other) == -_side(position) for other in positions)
        return say_of(
            others,
            "{name} stands alone for “{side}”; {n} leans the other way.",
            "{name} stands alone for “{side}”; {n} lean the other way.",
            name=name,
            side=prefer if position > 0 else over,
        )
    return _alike(positions, prefer, over) if are_alike(positions) else ""


def _camps(positions: Sequence[int], prefer: str, over: str) -> str:
    left, right = sum(p >= _AT_AN_END for p in positions), sum(p <= -_AT_AN_END for p in positions)
    between = len(positions) - left - right
    said = [
        say_of(left, "{n} far toward “{side}”", "{n} far toward “{side}”", side=prefer),
        say_of(right, "{n} far toward “{side}”", "{n} far toward “{side}”", side=over),
        say_of(between, "{n} between them", "{n} between them") if between else say("nobody between them"),
    ]
    return say("Two camps: {who}.", who=parted(said))


def _alike(positions: Sequence[int], prefer: str, over: str) -> str:
    side = _side(positions[0])
    if not side:
        return say("Everybody who answered stands in the middle.")
    return say("Everybody who answered leans to “{side}”.", side=prefer if side > 0 else over)


def _side(position: int) -> int:
    return (position > 0) - (position < 0)
