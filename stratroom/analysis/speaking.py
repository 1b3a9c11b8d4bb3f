"""Who is heard when: a minority first, then those furthest apart, the leader last, everybody else in an order nobody
chose.

That order is the one in which the answers came out of the box: it is random, and the ledger keeps it. So `stands` and
`gradients` are handed in as the reveal put them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from stratroom.model.names import ParticipantId

Why = Literal["minority", "apart", "against", "with reservations", "drawn", "leads"]
"""Of the minority, so first; furthest from somebody else; opposed or not ready; with reservations; drawn at random;
leads, so last."""
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
    """All of a minority, the furthest from the middle first, then the far end of the others; without a minority the two
    ends take turns. Then the rest as drawn; whoever leads comes last.

    >>> [turn.who for turn in after_positions([("a", 1), ("b", 3), ("c", -2), ("d", 3), ("e", -3)], {"d"})]
    ['e', 'c', 'b', 'a', 'd']
    >>> [turn.who for turn in after_positions([("a", 1), ("b", 3), ("c", -2), ("d", -3)], ())]
    ['b', 'd', 'a', 'c']
    """
    others = [(who, position) for who, position in stands if who not in leaders]
    few = _furthest_first(others, minority(stands))
    apart = _far_end(others, few) if few else _ends(others)
    drawn = [who for who, _ in others if who not in (*few, *apart)]
    last = [who for who, _ in stands if who in leaders]
    return (
        *(Turn(who, "minority") for who in few),
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


def _furthest_first(stands: Sequence[tuple[ParticipantId, int]], of: Collection[ParticipantId]) -> list[ParticipantId]:
    """Those of them, by their distance from the middle; as drawn within a step."""
    found = [(who, position) for who, position in stands if who in of]
    return [who for who, _ in sorted(found, key=lambda stand: -abs(stand[1]))]


def _far_end(stands: Sequence[tuple[ParticipantId, int]], few: Sequence[ParticipantId]) -> list[ParticipantId]:
    """Who stands furthest on the side the minority does not lean to; nobody where all who lean there lead."""
    few_lean = dict(stands)[few[0]]
    across = [abs(position) for _, position in stands if position * few_lean < 0]
    return [who for who, position in stands if position * few_lean < 0 and abs(position) == max(across)]


def _ends(stands: Sequence[tuple[ParticipantId, int]]) -> list[ParticipantId]:
    """Those at the two ends in turns, the end with fewer first; nobody where all stand at one place."""
    places = {position for _, position in stands}
    if len(places) < 2:
        return []
    ends = [[who for who, position in stands if position == end] for end in (max(places), min(places))]
    drawn = [who for who, _ in stands]
    ends.sort(key=lambda end: (len(end), drawn.index(end[0])))
    return [who for pair in zip_longest(*ends) for who in pair if who is not None]
