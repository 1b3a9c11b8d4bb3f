"""A ranking by one person, or by several who rank alike, and how many put one option before another.

An option a ballot leaves out stands below all it ranks, tied with whatever else it leaves out (`"last"`), or is
compared with nothing on it (`"no_opinion"`): which of the two is settled before people rank.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Literal, get_args

Unranked = Literal["last", "no_opinion"]
Table = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Ballot:
    """`tiers` from first to last, options on the same tier tied; `weight` people, 1 or more, rank so."""

    tiers: tuple[tuple[str, ...], ...]
    weight: int = 1


def options(ballots: Sequence[Ballot], unranked: Unranked = "last") -> tuple[str, ...]:
    """Everything that any ballot ranks, in the alphabet's order. A ballot may rank nothing. ValueError where one ranks
    an option twice, or has no weight, and for a rule that is none."""
    if unranked not in get_args(Unranked):
        raise ValueError(f"Options left out are counted as last or as no_opinion, not as {unranked}.")
    for ballot in ballots:
        ranked = [option for tier in ballot.tiers for option in tier]
        if len(ranked) != len(set(ranked)):
            raise ValueError("A ballot ranks an option twice.")
        if ballot.weight < 1:
            raise ValueError(f"A ballot's weight is {ballot.weight}; it counts for one person or more.")
    return tuple(sorted({option for ballot in ballots for tier in ballot.tiers for option in tier}))


def places(ballot: Ballot, among: Sequence[str], unranked: Unranked) -> dict[str, int]:
    """The tier of each option, from 0."""
    on_tiers = {option: step for step, tier in enumerate(ballot.tiers) for option in tier}
    below = dict.fromkeys(among, len(ballot.tiers)) if unranked == "last" else {}
    return below | on_tiers


def counts(ballots: Sequence[Ballot], among: Sequence[str], unranked: Unranked) -> dict[tuple[str, str], int]:
    """N(a > b) for all ordered pairs of different options `among`, which hold everything that is ranked."""
    table = dict.fromkeys(permutations(among, 2), 0)
    for ballot in ballots:
        for (a, place), (b, other) in permutations(places(ballot, among, unranked).items(), 2):
            table[a, b] += ballot.weight * (place < other)
    return table
