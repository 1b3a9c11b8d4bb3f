"""The options with most points as a set, and whether one person changes it. A tie at the edge is said, not broken."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from stratroom.analysis.left_out import left_out
from stratroom.words import listed, phrase, quoted, say, say_of

_OUTCOMES = 2
"""More different results than this are no longer told one by one in a picture; the record tells them all."""
Given = Mapping[str, int]
"""One person's points; an option that is not named has none."""


@dataclass(frozen=True, slots=True)
class First:
    """Options with the most points. `tied` have as many as each other, and not all of them are among the first."""

    sure: frozenset[str]
    tied: frozenset[str] = frozenset()

    @property
    def possible(self) -> frozenset[str]:
        """Those that are in whichever way the tie is decided, and those that may be."""
        return self.sure | self.tied


def first(totals: Mapping[str, int], count: int) -> First:
    """The `count` options with the most points.

    >>> first({"a": 5, "b": 3, "c": 3}, 1).sure, first({"a": 5, "b": 3, "c": 3}, 3).tied
    (frozenset({'a'}), frozenset())
    >>> found = first({"a": 5, "b": 3, "c": 3}, 2)
    >>> sorted(found.sure), sorted(found.tied)
    (['a'], ['b', 'c'])
    """
    edge = sorted(totals.values(), reverse=True)[count - 1] if 0 < count <= len(totals) else None
    at_edge = frozenset(option for option, total in totals.items() if total == edge)
    above = frozenset(option for option, total in totals.items() if edge is not None and total > edge)
    return First(above | at_edge) if len(above | at_edge) == count else First(above, at_edge)


def one_fewer(
    people: Sequence[str],
    points: Sequence[Given],
    above: Collection[str],
    names: Mapping[str, str],
    *,
    brief: bool = False,
) -> str:
    """Whether the options with most points, as many as stand `above` the line of those that have `names`, stay the same
    without any one of the people, whose points stand in the same order; the one with most while none is above. "" for
    fewer than two people, or where all options are above. What many would change in many ways is said in full only
    where it is not `brief`."""
    count = len(above) or 1
    if len(people) < 2 or count >= len(names):
        return ""
    totals = {option: sum(given.get(option, 0) for given in points) for option in names}
    now = first(totals, count)
    without = [first({o: total - given.get(o, 0) for o, total in totals.items()}, count) for given in points]
    changed = {n: then for n, then in enumerate(without) if then != now}
    told = {n: _would_be(now, then, names, count) for n, then in changed.items()}
    if brief and len(set(told.values())) > _OUTCOMES:
        told = {n: _otherwise(now, then, count) for n, then in changed.items()}
    return left_out(told, people) or _stays(now, names, above)


def _stays(now: First, names: Mapping[str, str], above: Collection[str]) -> str:
    """Those with most points are named where they are not simply what stands above the line."""
    options, count = _quoted(now.tied, names), len(above) or 1
    if now.tied and count == 1:
        return say("Without any one person {options} stay tied for the most points.", options=options)
    if now.tied:
        said = phrase("Without any one person {options} stay tied, too many for the {count} with most points.")
        return say(said, options=options, count=count)
    if now.sure != frozenset(above):
        return say_of(
            count,
            "Without any one person {options} still has the most points.",
            "Without any one person {options} still have the most points.",
            options=_quoted(now.sure, names),
        )
    return say_of(
        count,
        "Without any one person the same option has the most points.",
        "Without any one person the same {n} options have the most points.",
    )


def _would_be(now: First, then: First, names: Mapping[str, str], count: int) -> str:
    if count == 1:
        return _would_have_most(then, names)
    if then.tied:
        options = _quoted(then.tied, names)
        return say("{options} would be tied, too many for the {count} with most points", options=options, count=count)
    came, went = then.sure - now.sure, (now.sure | now.tied) - then.sure
    if not went:
        return say("{options} would be among the {count} with most points", options=_quoted(came, names), count=count)
    return say(
        "{options} would be among the {count} with most points and not {others}",
        options=_quoted(came, names),
        others=_quoted(went, names),
        count=count,
    )


def _would_have_most(then: First, names: Mapping[str, str]) -> str:
    if then.tied:
        return say("{options} would be tied for the most points", options=_quoted(then.tied, names))
    return say("{options} would have the most points", options=_quoted(then.sure, names))


def _otherwise(now: First, then: First, count: int) -> str:
    """True of one instead of another, of fewer that are tied, and of more; where the same ones may be in, only the tie
    is another."""
    if now.possible == then.possible:
        return say(
            "only which options are tied for a place among the {count} with most points would change", count=count
        )
    if count == 1:
        return say("what has the most points, or is tied for them, would not be the same")
    return say("the {count} with most points, or those tied for it, would not be the same", count=count)


def _quoted(options: frozenset[str], names: Mapping[str, str]) -> str:
    return listed([quoted(name) for option, name in names.items() if option in options])
