"""Who is heard when: those furthest apart first, the leader last, everybody else in an order nobody chose.

That order is the one in which the answers came out of the box: it is random, and the ledger keeps it. So `stands` and
`gradients` are handed in as the reveal put them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from stratroom.model.names import ParticipantId

Why = Literal["apart", "against", "with reservations", "drawn", "leads"]
"""Furthest from somebody else; opposed or not ready; with reservations; drawn at random; leads, so last."""
_AGAINST, _RESERVATIONS = (5, 6, 7, 8), (3,)


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's turn to speak."""

    who: ParticipantId
    why: Why


def minority(stands: Sequence[tuple[ParticipantId, int]]) -> tuple[ParticipantId, ...]:
    """Those on the side to which fewer lean; nobody where both are as many, or one is empty.

    >>> minority([("a", 2), ("b", -1), ("c", 1)]), minority([("a", 2), ("b", -1)])
    (('b',), ())
    """
    left = tuple(who for who, position in stands if position > 0)
    right = tuple(who for who, position in stands if position < 0)
    if not left or not right or len(left) == len(right):
        return ()
    return min(left, right, key=len)


def after_positions(
    stands: Sequence[tuple[ParticipantId, int]], leaders: Collection[ParticipantId]
) -> tuple[Turn, ...]:
    """The two ends take turns, the minority's first; then the rest as drawn; whoever leads comes last.

    >>> [turn.who for turn in after_positions([("a", 1), ("b", 3), ("c", -2), ("d", 3), ("e", -3)], {"d"})]
    ['e', 'b', 'a', 'c', 'd']
    """
    others = [(who, position) for who, position in stands if who not in leaders]
    apart = _ends(others, minority(stands))
    drawn = [who for who, _ in others if who not in apart]
    last = [who for who, _ in stands if who in leaders]
    return (
        *(Turn(who, "apart") for who in apart),
        *(Turn(who, "drawn") for who in drawn),
        *(Turn(who, "leads") for who in last),
    )


def after_gradients(
    gradients: Sequence[tuple[ParticipantId, int]], leaders: Collection[ParticipantId]
) -> tuple[Turn, ...]:
    """Gradients 5 to 8 first, then 3; those who lead last of these. Others are not asked.

    >>> [turn.who for turn in after_gradients([("a", 1), ("b", 3), ("c", 7), ("d", 5)], {"c"})]
    ['d', 'b', 'c']
    """
    against = [Turn(who, "against") for who, gradient in gradients if gradient in _AGAINST]
    reserved = [Turn(who, "with reservations") for who, gradient in gradients if gradient in _RESERVATIONS]
    heard = [*against, *reserved]
    first = (turn for turn in heard if turn.who not in leaders)
    return (*first, *(Turn(turn.who, "leads") for turn in heard if turn.who in leaders))


def _ends(stands: Sequence[tuple[ParticipantId, int]], few: Collection[ParticipantId]) -> list[ParticipantId]:
    """Those at the two ends in turns; nobody where all stand at one place."""
    places = {position for _, position in stands}
    if len(places) < 2:
        return []
    ends = [[who for who, position in stands if position == end] for end in (max(places), min(places))]
    drawn = [who for who, _ in stands]
    ends.sort(key=lambda end: (not few or end[0] not in few, len(end), drawn.index(end[0])))
    return [who for pair in zip_longest(*ends) for who in pair if who is not None]
