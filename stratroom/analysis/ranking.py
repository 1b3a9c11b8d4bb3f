"""Blind rankings counted: two options at a time, Borda, Schulze, Kemeny, Kendall's W. Small, exact, plain Python.

Winners are sets and a cycle is named: nothing is ever broken by the alphabet or by who came first. Options are those
that any ballot ranks; what a ballot leaves out is `"last"` on it or has `"no_opinion"` (`ballot.py`).
Formulas and hand checks: Schulze 2011 (winners on margins); Kemeny 1959; Kendall & Smith 1939, corrected for ties.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from typing import Literal, TypeVar, get_args

from stratroom.analysis.ballot import Ballot, Table, Unranked, counts, options, places
from stratroom.analysis.least_disagreement import least_disagreement

Method = Literal["condorcet", "borda", "schulze", "kemeny"]
Key = TypeVar("Key")
Number = TypeVar("Number", int, float)


@dataclass(frozen=True, slots=True)
class Borda:
    """`scores`: for each option, over all ballots, how many stand below it and half of those beside it."""

    scores: dict[str, float]
    winners: frozenset[str]


@dataclass(frozen=True, slots=True)
class Schulze:
    """`order`: tiers from first to last by the strongest paths on margins; `winners` is the first of them."""

    winners: frozenset[str]
    order: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Kemeny:
    """`cost`: how often a ballot disagrees with a pair of `order`, the least possible. `optima` orders cost as little;
    `order` is the one of them that comes first in the alphabet, so say how many there are."""

    cost: int
    order: tuple[str, ...]
    optima: int


def pairwise(
    ballots: Sequence[Ballot], unranked: Unranked = "last", among: Sequence[str] = ()
) -> dict[tuple[str, str], int]:
    """N(a > b): how many put a before b. Keys are all ordered pairs of different options, of those `among` which people
    could choose where that is more than anybody ranked; ValueError where it is not all that somebody ranked.

    >>> pairwise([Ballot((("a",), ("b", "c"))), Ballot((("b",), ("a",)))], "no_opinion")[("a", "c")]
    1
    """
    ranked = options(ballots, unranked)
    if among and (others := [option for option in ranked if option not in among]):
        raise ValueError(f"A ballot ranks {', '.join(others)}, which could not be chosen. Name all options.")
    return counts(ballots, among or ranked, unranked)


def condorcet_winner(ballots: Sequence[Ballot], unranked: Unranked = "last") -> str | None:
    """The option that more put before than after each other one; None where there is none.

    >>> condorcet_winner([Ballot((("a",), ("b",)), weight=2), Ballot((("b",), ("a",)))])
    'a'
    """
    all_options = options(ballots, unranked)
    return next(iter(_beats_all(counts(ballots, all_options, unranked), all_options)), None)


def majority_cycle(ballots: Sequence[Ballot], unranked: Unranked = "last") -> tuple[str, ...]:
    """A shortest way from an option over those each beats back to itself; empty where there is none.

    >>> majority_cycle([Ballot((("a",), ("b",), ("c",))), Ballot((("b",), ("c",), ("a",))),
    ...                 Ballot((("c",), ("a",), ("b",)))])
    ('a', 'b', 'c')
    """
    all_options = options(ballots, unranked)
    return tuple(circle(counts(ballots, all_options, unranked), all_options))


def borda(ballots: Sequence[Ballot], unranked: Unranked = "last") -> Borda:
    """Scores and the options with most. Options that a ballot does not compare give nothing to each other on it.

    >>> borda([Ballot((("A",), ("B", "C")))]).scores
    {'A': 2.0, 'B': 0.5, 'C': 0.5}
    """
    return _borda(ballots, options(ballots, unranked), unranked)


def schulze(ballots: Sequence[Ballot], unranked: Unranked = "last") -> Schulze:
    """Strongest paths on margins: a way is as strong as the weakest win on it."""
    all_options = options(ballots, unranked)
    return _schulze(counts(ballots, all_options, unranked), all_options)


def kemeny(ballots: Sequence[Ballot], unranked: Unranked = "last") -> Kemeny:
    """The orders that disagree least with all ballots; a tie on a ballot disagrees with nothing. Dynamic programming
    over subsets: time and memory double with each option (9 options: milliseconds). ValueError above 16.

    >>> kemeny([Ballot((("A",), ("B",), ("C",)), 25), Ballot((("B",), ("C",), ("A",)), 40),
    ...         Ballot((("C",), ("A",), ("B",)), 35)])
    Kemeny(cost=120, order=('B', 'C', 'A'), optima=1)
    """
    all_options = options(ballots, unranked)
    best = least_disagreement(counts(ballots, all_options, unranked), all_options)
    return Kemeny(best.cost, best.order, best.optima)


def kendall_w(ballots: Sequence[Ballot], unranked: Unranked = "last") -> float | None:
    """How alike the rankings are, 0…1, corrected for ties; for the appendix only. None where it is not defined: no
    ballots, fewer than two options, everything tied, or options nobody compares with the rest (`"no_opinion"`)."""
    all_options = options(ballots, unranked)
    ranks = [_ranks(ballot, all_options) for ballot in ballots]
    is_whole = unranked == "last" or all(_is_complete(ballot, all_options) for ballot in ballots)
    people, count = sum(ballot.weight for ballot in ballots), len(all_options)
    if not people or count < 2 or not is_whole:
        return None
    sums = [sum(b.weight * r[option] for b, r in zip(ballots, ranks, strict=True)) for option in all_options]
    spread = sum((total - people * (count + 1) / 2) ** 2 for total in sums)
    ties = sum(ballot.weight * _ties(rank) for ballot, rank in zip(ballots, ranks, strict=True))
    most = people**2 * (count**3 - count) - people * ties
    return 12 * spread / most if most else None


def leave_one_out(
    ballots: Sequence[Ballot], unranked: Unranked = "last", method: Method = "schulze"
) -> dict[int, frozenset[str]]:
    """Who wins without one person, for each ballot by its place from 0; nobody where nothing is ranked then. An option
    that nobody else ranks is last by `"last"` and out by `"no_opinion"`. By `"kemeny"`, as slow for each as `kemeny`,
    it is what stands first in any of the orders that are best. ValueError for a method that is none.

    >>> sorted(leave_one_out([Ballot((("b",),)), Ballot((("c",),)), Ballot((("a",), ("b",)))], "no_opinion")[2])
    ['b', 'c']
    """
    if method not in get_args(Method):
        raise ValueError(f"One person is left out by {', '.join(get_args(Method))}, not by {method}.")
    all_options = options(ballots, unranked)
    alone = [[replace(ballot, weight=1)] for ballot in ballots]
    left = _left(ballots, all_options, unranked)
    if method == "borda":
        whole = _borda(ballots, all_options, unranked).scores
        less = [_less(whole, _borda(one, all_options, unranked).scores) for one in alone]
        return {n: _most({option: less[n][option] for option in among}) for n, among in enumerate(left)}
    table = counts(ballots, all_options, unranked)
    return {n: _first(_less(table, counts(alone[n], all_options, unranked)), left[n], method) for n in range(len(left))}


def orders_without(ballots: Sequence[Ballot], unranked: Unranked = "last") -> dict[int, tuple[frozenset[str], ...]]:
    """Schulze's whole order without one person, for each ballot by its place from 0, of what `leave_one_out` counts.

    >>> [sorted(tier) for tier in orders_without([Ballot((("a",), ("b",))), Ballot((("b",), ("a",)))])[0]]
    [['b'], ['a']]
    """
    all_options = options(ballots, unranked)
    table, left = counts(ballots, all_options, unranked), _left(ballots, all_options, unranked)
    alone = [counts([replace(ballot, weight=1)], all_options, unranked) for ballot in ballots]
    return {n: _schulze(_less(table, one), left[n]).order for n, one in enumerate(alone)}


def circle(table: Table, among: Sequence[str]) -> list[str]:
    """A shortest way from an option over those each beats back to itself, the first of `among` first; [] for none."""
    found = [way for option in among if (way := _way_back(table, among, option))]
    return min(found, key=len) if found else []


def _way_back(table: Table, among: Sequence[str], start: str) -> list[str]:
    """A shortest circle from `start`, [] when there is none: breadth first over who beats whom."""
    ways, reached = [[start]], {start}
    for way in ways:
        beaten = [option for option in among if table.get((way[-1], option), 0) > table.get((option, way[-1]), 0)]
        if start in beaten:
            return way
        ways += [[*way, option] for option in beaten if option not in reached]
        reached.update(beaten)
    return []


def _beats_all(table: Table, among: Sequence[str]) -> frozenset[str]:
    return frozenset(a for a in among if all(table[a, b] > table[b, a] for b in among if b != a))


def _borda(ballots: Sequence[Ballot], all_options: Sequence[str], unranked: Unranked) -> Borda:
    scores = dict.fromkeys(all_options, 0.0)
    for ballot in ballots:
        place = places(ballot, all_options, unranked)
        for a, b in permutations(place, 2):
            scores[a] += ballot.weight * (1.0 if place[a] < place[b] else 0.5 if place[a] == place[b] else 0.0)
    return Borda(scores, _most(scores))


def _most(scores: Mapping[str, float]) -> frozenset[str]:
    most = max(scores.values(), default=0.0)
    return frozenset(option for option, score in scores.items() if score == most)


def _schulze(table: Table, all_options: Sequence[str]) -> Schulze:
    strength = _strongest_paths(table, all_options)
    left, tiers = set(all_options), list[frozenset[str]]()
    while left:
        first = frozenset(a for a in left if all(strength[a, b] >= strength[b, a] for b in left if b != a))
        tiers.append(first)
        left -= first
    return Schulze(tiers[0] if tiers else frozenset(), tuple(tiers))


def _strongest_paths(table: Table, among: Sequence[str]) -> dict[tuple[str, str], int]:
    """By place in rows of numbers: asked for once more without each person, it is most of the counting."""
    rows = [[max(0, table[a, b] - table[b, a]) if a != b else 0 for b in among] for a in among]
    for at, over in enumerate(rows):
        for row in rows:
            if row[at]:
                row[:] = [max(straight, min(row[at], on)) for straight, on in zip(row, over, strict=True)]
    return {(a, b): rows[i][j] for i, a in enumerate(among) for j, b in enumerate(among) if i != j}


def _ranks(ballot: Ballot, all_options: Sequence[str]) -> dict[str, float]:
    """Places from 1, those tied sharing the middle of theirs."""
    place = places(ballot, all_options, "last")
    return {
        a: 1 + sum(place[b] < place[a] for b in all_options) + (sum(p == place[a] for p in place.values()) - 1) / 2
        for a in all_options
    }


def _ties(ranks: Mapping[str, float]) -> int:
    """Σ(t³ − t) over groups of t tied options."""
    groups = [list(ranks.values()).count(rank) for rank in set(ranks.values())]
    return sum(size**3 - size for size in groups)


def _is_complete(ballot: Ballot, all_options: Sequence[str]) -> bool:
    return sum(len(tier) for tier in ballot.tiers) == len(all_options)


def _left(ballots: Sequence[Ballot], all_options: Sequence[str], unranked: Unranked) -> list[list[str]]:
    """The options that are still to be counted without one person, for each ballot."""
    by_ballot, people = [places(ballot, (), unranked) for ballot in ballots], Counter[str]()
    for ballot, place in zip(ballots, by_ballot, strict=True):
        people.update(dict.fromkeys(place, ballot.weight))
    left = [[option for option in all_options if people[option] > (option in place)] for place in by_ballot]
    return [list(all_options) if one else [] for one in left] if unranked == "last" else left


def _less(whole: Mapping[Key, Number], one: Mapping[Key, Number]) -> dict[Key, Number]:
    """What is left of some counts without those of one person: so nothing has to be counted anew."""
    return {key: count - one[key] for key, count in whole.items()}


def _first(table: Table, all_options: Sequence[str], method: Method) -> frozenset[str]:
    """An option that beats all others is the only winner of each of them: then nothing more is looked for."""
    beats_all = _beats_all(table, all_options)
    if beats_all or method == "condorcet":
        return beats_all
    return least_disagreement(table, all_options).firsts if method == "kemeny" else _schulze(table, all_options).winners
