"""What a comparison of options two at a time says, in words. Winners are sets; a cycle is said, never broken."""

from collections.abc import Sequence

from stratroom.analysis.ranking import Table, circle
from stratroom.words import quoted, say_of

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


def in_words(table: Table, options: Sequence[str], names: dict[str, str], ballots: int) -> str:
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
    if len(first) > _NAMED:
        return say_of(
            ballots,
            "In one ranking no option comes before every other; it is open among {count} of {all}.",
            "Among {n} rankings no option comes before every other; it is open among {count} of {all}.",
            count=len(first),
            all=len(options),
        )
    return say_of(
        ballots,
        "In one ranking no option comes before every other. Tied first: {options}.",
        "Among {n} rankings no option comes before every other. Tied first: {options}.",
        options=_quoted(first, names),
    )


def _quoted(options: Sequence[str], names: dict[str, str]) -> str:
    return ", ".join(quoted(names[option]) for option in options)
