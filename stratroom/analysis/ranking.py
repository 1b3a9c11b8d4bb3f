"""Blind rankings compared two options at a time. Winners are sets; a cycle is said, never broken."""

from collections.abc import Sequence

Ballot = Sequence[Sequence[str]]
"""Options from first to last; those on the same step are tied. An option left out is unranked and not compared."""


def pairwise(ballots: Sequence[Ballot], options: Sequence[str]) -> dict[tuple[str, str], int]:
    """N(a > b): how many ballots that rank both put a before b. Keys are all ordered pairs of different options.

    >>> pairwise([[["a"], ["b", "c"]], [["b"], ["a"]]], ["a", "b", "c"])[("a", "b")]
    1
    """
    places = [{option: step for step, tied in enumerate(ballot) for option in tied} for ballot in ballots]
    return {(a, b): sum(_before(place, a, b) for place in places) for a in options for b in options if a != b}


def _before(place: dict[str, int], a: str, b: str) -> bool:
    return a in place and b in place and place[a] < place[b]


def unbeaten_set(table: dict[tuple[str, str], int], options: Sequence[str]) -> list[str]:
    """The smallest set whose every member beats every option outside it (the Smith set), in the given order.

    One member: it beats all others. More: nobody beats all others; these are tied or go round in a circle.

    >>> cycle = pairwise([["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]], ["a", "b", "c"])
    >>> unbeaten_set(cycle, ["a", "b", "c"])
    ['a', 'b', 'c']
    """
    wins = {a: sum(table[(a, b)] > table[(b, a)] for b in options if b != a) for a in options}
    not_lost = {a: sum(table[(a, b)] >= table[(b, a)] for b in options if b != a) for a in options}
    ranked = sorted(options, key=lambda a: (-not_lost[a], -wins[a]))
    for size in range(1, len(ranked) + 1):
        inside, outside = ranked[:size], ranked[size:]
        if all(table[(a, b)] > table[(b, a)] for a in inside for b in outside):
            return [option for option in options if option in inside]
    return list(options)


def in_words(table: dict[tuple[str, str], int], options: Sequence[str], names: dict[str, str]) -> str:
    """What the comparison says, in one sentence."""
    first = [names[option] for option in unbeaten_set(table, options)]
    if len(first) == 1:
        return f"“{first[0]}” comes before every other option in a comparison of two."
    listed = ", ".join(f"“{name}”" for name in first)
    return f"No option comes before every other. Tied or going round in a circle: {listed}."
