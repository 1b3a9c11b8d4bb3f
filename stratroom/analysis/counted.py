"""A round of rankings counted in every way that is shown, once for each state of the room. Numbers only, no words.

An option that no ranking has a place for is compared with nothing: it is neither first nor last, and stands apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from stratroom.analysis.ranking import (
    Ballot,
    Borda,
    Method,
    Schulze,
    Table,
    borda,
    leave_one_out,
    options,
    orders_without,
    pairwise,
    schulze,
)
from stratroom.analysis.ranking_words import unbeaten_set

UNRANKED = "no_opinion"
"""Leaving an option out puts it last for nobody. Settled before people rank, and shown to them."""


@dataclass(frozen=True, slots=True)
class Counted:
    """`placed` are the options that any ranking has, in the order they were put, `unplaced` the others. `table` has all
    of them. `without` says for each way of counting who wins without one person, by the place of their ballot, `orders`
    in what order everything stands then by Schulze."""

    ballots: tuple[Ballot, ...]
    placed: tuple[str, ...]
    unplaced: tuple[str, ...]
    table: Table
    borda: Borda
    schulze: Schulze
    without: Mapping[Method, Mapping[int, frozenset[str]]]
    orders: Mapping[int, tuple[frozenset[str], ...]]

    def winners(self, method: Method) -> frozenset[str]:
        """Empty for "condorcet" where no option is put before each other one by more people than after it."""
        if method == "condorcet":
            first = unbeaten_set(self.table, self.placed)
            return frozenset(first if len(first) == 1 else [])
        return self.borda.winners if method == "borda" else self.schulze.winners


def counted(ballots: Sequence[Ballot], put: Sequence[str]) -> Counted:
    """These rankings of the options that were put, one ballot a person. Views ask for it again and again: the last
    few are kept.

    >>> counted([Ballot((("b",), ("a",)))], "abc").schulze.order
    (frozenset({'b'}), frozenset({'a'}))
    >>> counted([Ballot((("b",), ("a",)))], "abc").unplaced
    ('c',)
    """
    return _counted(tuple(ballots), tuple(put))


@lru_cache(maxsize=4)
def _counted(ballots: tuple[Ballot, ...], put: tuple[str, ...]) -> Counted:
    """Who wins by Schulze without somebody is the first step of the order without them: the paths are sought once."""
    ranked, orders = options(ballots), orders_without(ballots, UNRANKED)
    return Counted(
        ballots=ballots,
        placed=tuple(option for option in put if option in ranked),
        unplaced=tuple(option for option in put if option not in ranked),
        table=pairwise(ballots, UNRANKED, put),
        borda=borda(ballots, UNRANKED),
        schulze=schulze(ballots, UNRANKED),
        without={
            "condorcet": leave_one_out(ballots, UNRANKED, "condorcet"),
            "schulze": {n: next(iter(order), frozenset[str]()) for n, order in orders.items()},
            "borda": leave_one_out(ballots, UNRANKED, "borda"),
        },
        orders=orders,
    )
