"""Whose absence would change a result, and to what, in words. What the result is does not enter."""

from collections.abc import Mapping, Sequence

from stratroom.words import listed, say, say_of

_NAMED_ALONE = 5
"""More people than this are counted first and named after."""


def left_out(changed: Mapping[int, str], people: Sequence[str], otherwise: str = "", most: int = 0) -> str:
    """For each person whose absence changes something, by their place in `people`, what would be then. Those with whom
    the same would be are told together, in the order they sit; whether anybody else changes it is said. "" for nobody.

    People whose name is "" are counted.

    Where more than `most` different things would be, it is said of all of them together that it would be `otherwise`.

    >>> left_out({0: "“B” would come first", 2: "“B” would come first"}, ["CEO", "CFO", "COO"])
    'Without CEO alone, or COO alone, “B” would come first. Nobody else changes it.'
    >>> left_out({0: "“B” would", 1: "“C” would"}, ["CEO", "CFO"], "it would be another", most=1)
    'Without CEO alone, or CFO alone, it would be another.'
    """
    if not changed:
        return ""
    outcomes: dict[str, list[str]] = {}
    for number, outcome in sorted(changed.items()):
        outcomes.setdefault(outcome, []).append(people[number])
    if otherwise and len(outcomes) > most:
        outcomes = {otherwise: [people[number] for number in sorted(changed)]}
    told = [_without(who, outcome) for outcome, who in outcomes.items()]
    told = told if any(people) else sorted(told)
    return " ".join([*told, *([say("Nobody else changes it.")] if len(changed) < len(people) else [])])


def _without(who: Sequence[str], outcome: str) -> str:
    if not any(who):
        return say_of(
            len(who),
            "Without one of those who answered, {outcome}.",
            "Without any one of {n} of those who answered, {outcome}.",
            outcome=outcome,
        )
    if len(who) == 1:
        return say("Without {person}, {outcome}.", person=who[0], outcome=outcome)
    if len(who) == 2:
        return say("Without {one} alone, or {other} alone, {outcome}.", one=who[0], other=who[1], outcome=outcome)
    if len(who) <= _NAMED_ALONE:
        return say("Without any one of {people}, {outcome}.", people=listed(who), outcome=outcome)
    return say_of(
        len(who),
        "Without any one of {n} ({people}), {outcome}.",
        "Without any one of {n} ({people}), {outcome}.",
        people=listed(who),
        outcome=outcome,
    )
