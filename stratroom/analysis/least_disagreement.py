"""The orders that disagree least with all ballots, by dynamic programming over subsets: exact, and all are counted."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from stratroom.analysis.ballot import Table

MOST = 16
"""Time and memory double with each option."""


class Least(NamedTuple):
    """The cheapest orders of some options: what they cost, the one that comes first in the alphabet, how many there
    are, and the options that stand first in any of them."""

    cost: int
    order: tuple[str, ...]
    optima: int
    firsts: frozenset[str]


def least_disagreement(table: Table, among: Sequence[str]) -> Least:
    """For each set of options the best orders with these in front, by which of them stands last. ValueError for more
    than `MOST` options.

    >>> found = least_disagreement({("a", "b"): 1, ("b", "a"): 1}, "ab")
    >>> found.cost, found.order, found.optima, sorted(found.firsts)
    (1, ('a', 'b'), 2, ['a', 'b'])
    """
    if len(among) > MOST:
        raise ValueError(f"Kemeny's order of {len(among)} options is not counted; {MOST} at the most.")
    best: dict[frozenset[str], Least] = {frozenset(): Least(0, (), 1, frozenset())}
    for size in range(1, len(among) + 1):
        for chosen in combinations(among, size):
            best[frozenset(chosen)] = _best_of([_with_last(table, best, chosen, last) for last in chosen])
    return best[frozenset(among)]


def _with_last(table: Table, best: Mapping[frozenset[str], Least], chosen: tuple[str, ...], last: str) -> Least:
    before = best[frozenset(chosen) - {last}]
    against = sum(table[last, other] for other in chosen if other != last)
    return Least(before.cost + against, (*before.order, last), before.optima, before.firsts or frozenset({last}))


def _best_of(tried: Sequence[Least]) -> Least:
    cost = min(one.cost for one in tried)
    cheapest = [one for one in tried if one.cost == cost]
    firsts = frozenset[str]().union(*(one.firsts for one in cheapest))
    return Least(cost, min(one.order for one in cheapest), sum(one.optima for one in cheapest), firsts)
