"""What a comparison of options two at a time says, in words. Winners are sets; a cycle is said, never broken."""

from collections.abc import Collection, Mapping, Sequence
from itertools import permutations

from stratroom.analysis.ranking import Table, circle
from stratroom.words import listed, parted, quoted, say, say_of

_NAMED = 4
"""More options than this are no longer named in one sentence."""


def unbeaten_set(table: Table, options: Sequence[str]) -> list[str]:
    """The smallest set whose every member beats every option outside it (the Smith set), in the given order.

    One member: it beats all others. More: nobody beats all others; these are tied or go round in a circle.

    >>> unbeaten_set({("a", "b"): 2, ("b", "a"): 1}, ["b", "a"])
    ['a']
    """
    wins = {a: sum(table[(a, b)] > table[(b, a)] for b in options if b != a) for a in options}
    not_lost = {a: sum(table[(a, b)] >= table[(b, a)] for b in options if b != a) for a in options}
    ranked = sorted(options, key=lambda a: (-not_lost[a], -wins[a]))
    for size in range(1, len(ranked) + 1):
        inside, outside = ranked[:size], ranked[size:]
        if all(table[(a, b)] > table[(b, a)] for a in inside for b in outside):
            return [option for option in options if option in inside]
    return list(options)


def circles_below(table: Table, options: Sequence[str]) -> list[list[str]]:
    """The circles among what stands below the first set: below it, below the next set so made, and so on. No circle
    runs over two of these sets.

    >>> wins = [("a", "b"), ("a", "c"), ("a", "d"), ("b", "c"), ("c", "d"), ("d", "b")]
    >>> circles_below({pair: pair in wins for pair in permutations("abcd", 2)}, "abcd")
    [['b', 'c', 'd']]
    """
    first = unbeaten_set(table, options)
    left, found = [option for option in options if option not in first], list[list[str]]()
    while left:
        step = unbeaten_set(table, left)
        found.append(circle(table, step))
        left = [option for option in left if option not in step]
    return [way for way in found if way]


def is_level(table: Table, options: Collection[str]) -> bool:
    """Whether as many put each of these before each other one as after it."""
    return all(table[a, b] == table[b, a] for a, b in permutations(options, 2))


def further_down(table: Table, options: Sequence[str], names: Mapping[str, str]) -> str:
    """The circles below what comes first, in words; "" where there is none."""
    ways = [_closed(way, names) for way in circles_below(table, options)]
    if not ways:
        return ""
    return say("Further down these go round in a circle, each before the next: {circles}.", circles=parted(ways))


def in_words(table: Table, options: Sequence[str], names: Mapping[str, str], ballots: int) -> str:
    """What the comparison says, with how many ranked. Only options of which none beats another are tied: where some do,
    and still none beats all, it is open among them."""
    first = unbeaten_set(table, options)
    if len(first) == 1:
        return say_of(
            ballots,
            "In one ranking, more put “{option}” before each other option than after it.",
            "Among {n} rankings, more put “{option}” before each other option than after it.",
            option=names[first[0]],
        )
    if going_round := circle(table, first):
        return _round(going_round, [option for option in first if option not in going_round], names, ballots)
    if len(first) > _NAMED:
        return say_of(
            ballots,
            "In one ranking no option comes before every other; it is open among {count} of {all}.",
            "Among {n} rankings no option comes before every other; it is open among {count} of {all}.",
            count=len(first),
            all=len(options),
        )
    options = listed(_quoted(first, names))
    if any(table[a, b] > table[b, a] for a, b in permutations(first, 2)):
        return say_of(
            ballots,
            "In one ranking no option comes before every other; it is open among {options}.",
            "Among {n} rankings no option comes before every other; it is open among {options}.",
            options=options,
        )
    return say_of(
        ballots,
        "In one ranking no option comes before every other. Tied first: {options}.",
        "Among {n} rankings no option comes before every other. Tied first: {options}.",
        options=options,
    )


def _round(way: Sequence[str], others: Sequence[str], names: Mapping[str, str], ballots: int) -> str:
    """The circle, and what is not on it though none on it stands before all."""
    circle_words = say_of(
        ballots,
        "In one ranking no option comes before every other: they go round in a circle, each before the next: "
        "{options}.",
        "Among {n} rankings no option comes before every other: they go round in a circle, each before the next: "
        "{options}.",
        options=_closed(way, names),
    )
    open_too = say("It is open between these and {options}.", options=listed(_quoted(others, names))) if others else ""
    return " ".join(filter(None, (circle_words, open_too)))


def _closed(way: Sequence[str], names: Mapping[str, str]) -> str:
    """A circle from its first option back to it."""
    return ", ".join(_quoted([*way, way[0]], names))


def _quoted(options: Sequence[str], names: Mapping[str, str]) -> list[str]:
    return [quoted(names[option]) for option in options]
