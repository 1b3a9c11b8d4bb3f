"""The options that stand first by the rankings, as many as above a line, and whether one person changes which they are.

Told as `first_in_points` tells it of points: sets are said as sets, and a tie at the edge is said, not broken.
"""

from collections.abc import Collection, Mapping, Sequence

from stratroom.analysis.counted import Counted
from stratroom.analysis.first_in_points import First
from stratroom.analysis.left_out import left_out
from stratroom.words import listed, quoted, say, say_of

_OUTCOMES = 2
"""More different results than this are no longer told one by one in a picture; the record tells them all."""


def first(order: Sequence[frozenset[str]], count: int) -> First:
    """The `count` options that stand first in tiers.

    >>> found = first([frozenset("a"), frozenset("bc")], 2)
    >>> sorted(found.sure), sorted(found.tied)
    (['a'], ['b', 'c'])
    """
    sure = frozenset[str]()
    for step in order:
        if len(sure | step) > count:
            return First(sure, step if len(sure) < count else frozenset())
        sure |= step
    return First(sure)


def one_fewer(
    counted: Counted, above: Collection[str], names: Mapping[str, str], people: Sequence[str], *, brief: bool = False
) -> str:
    """Whether the options that stand first by Schulze, as many as stand `above` the line, stay the same without any one
    of the people, who sit in the order of their ballots. "" for fewer than two people, or where all options are above,
    or none. What many would change in many ways is said in full only where it is not `brief`."""
    count = len(above)
    if len(people) < 2 or not 0 < count < len(names):
        return ""
    now = first(counted.schulze.order, count)
    without = {n: first(order, count) for n, order in counted.orders.items()}
    changed = {n: then for n, then in without.items() if then != now}
    told = {n: _would_be(now, then, names, count) for n, then in changed.items()}
    if brief and len(set(told.values())) > _OUTCOMES:
        told = {n: _otherwise(now, then, count) for n, then in changed.items()}
    return left_out(told, people) or _stays(now, names, above)


def _stays(now: First, names: Mapping[str, str], above: Collection[str]) -> str:
    """Those that stand first are named where they are not simply what stands above the line."""
    options, count = _quoted(now.tied or now.sure, names), len(above)
    if now.tied:
        return say_of(
            count,
            "Without any one person {options} stay tied first by the rankings.",
            "Without any one person {options} stay tied, too many for the first {n} by the rankings.",
            options=options,
        )
    if now.sure != frozenset(above):
        return say_of(
            len(now.sure),
            "Without any one person {options} still stands first by the rankings.",
            "Without any one person {options} still stand first by the rankings.",
            options=options,
        )
    return say_of(
        count,
        "Without any one person the same option stands first by the rankings.",
        "Without any one person the same {n} options stand first by the rankings.",
    )


def _would_be(now: First, then: First, names: Mapping[str, str], count: int) -> str:
    if then.tied:
        return say_of(
            count,
            "{options} would be tied first by the rankings",
            "{options} would be tied, too many for the first {n} by the rankings",
            options=_quoted(then.tied, names),
        )
    came, went = then.sure - (now.sure - now.tied), (now.sure | now.tied) - then.sure
    if not came:
        return say("{options} would have no place on any ranking", options=_quoted(went, names))
    if not went:
        return say_of(
            count,
            "{options} would stand first by the rankings",
            "{options} would be among the first {n} by the rankings",
            options=_quoted(came, names),
        )
    return say_of(
        count,
        "{options} would stand first by the rankings and not {others}",
        "{options} would be among the first {n} by the rankings and not {others}",
        options=_quoted(came, names),
        others=_quoted(went, names),
    )


def _otherwise(now: First, then: First, count: int) -> str:
    """True of one instead of another, of fewer that are tied, and of more; where the same ones may be in, only the tie
    is another."""
    if now.possible == then.possible:
        return say("only which options are tied for a place among the first {n} by the rankings would change", n=count)
    return say_of(
        count,
        "what stands first by the rankings, or is tied for it, would not be the same",
        "the first {n} by the rankings, or those tied for it, would not be the same",
    )


def _quoted(options: frozenset[str], names: Mapping[str, str]) -> str:
    return listed([quoted(name) for option, name in names.items() if option in options])
