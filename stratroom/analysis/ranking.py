"""Blind rankings compared two options at a time. Winners are sets; a cycle is said, never broken."""

from collections.abc import Sequence

from stratroom.words import quoted, say_of

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


def circle(table: dict[tuple[str, str], int], options: Sequence[str]) -> list[str]:
    """A shortest way from an option over those each beats back to itself, first option first; [] when there is none.

    >>> circle(pairwise([["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]], ["a", "b", "c"]), ["a", "b", "c"])
    ['a', 'b', 'c']
    """
    found = [way for option in options if (way := _way_back(table, options, option))]
    return min(found, key=len) if found else []


def _way_back(table: dict[tuple[str, str], int], options: Sequence[str], start: str) -> list[str]:
    """A shortest circle from `start`, [] when there is none: breadth first over who beats whom."""
    ways, reached = [[start]], {start}
    for way in ways:
        beaten = [option for option in options if table.get((way[-1], option), 0) > table.get((option, way[-1]), 0)]
        if start in beaten:
            return way
        ways += [[*way, option] for option in beaten if option not in reached]
        reached.update(beaten)
    return []


def in_words(table: dict[tuple[str, str], int], options: Sequence[str], names: dict[str, str], ballots: int) -> str:
    """What the comparison says, in one sentence, with how many ranked."""
    first = unbeaten_set(table, options)
    if len(first) == 1:
        return say_of(
            ballots,
            "In one ranking, more put “{option}” before each other option than after it.",
            "Among {n} rankings, more put “{option}” before each other option than after it.",
            option=names[first[0]],
        )
    if going_round := circle(table, first):
        return say_of(
            ballots,
            "In one ranking no option comes first: they go round in a circle, each before the next: {options}.",
            "Among {n} rankings no option comes first: they go round in a circle, each before the next: {options}.",
            options=_quoted([*going_round, going_round[0]], names),
        )
    return say_of(
        ballots,
        "In one ranking no option comes before every other. Tied first: {options}.",
        "Among {n} rankings no option comes before every other. Tied first: {options}.",
        options=_quoted(first, names),
    )


def _quoted(options: Sequence[str], names: dict[str, str]) -> str:
    return ", ".join(quoted(names[option]) for option in options)
