"""Gradients of agreement (own wording, credit: Sam Kaner, 2014). Categories, not a line: there is no mean."""

from typing import Literal

Category = Literal["will act on it", "not counted", "not ready", "opposed"]

GRADIENTS: dict[int, str] = {
    1: "Whole-hearted endorsement",
    2: "Agreement with a minor point",
    3: "Support with reservations",
    4: "Abstain",
    5: "More discussion needed",
    6: "Don’t like it, but will support it",
    7: "Serious disagreement",
    8: "Veto",
}

CATEGORIES: dict[Category, tuple[int, ...]] = {
    "will act on it": (1, 2, 3, 6),
    "not counted": (4,),
    "not ready": (5,),
    "opposed": (7, 8),
}


def category(gradient: int) -> Category:
    """The category of one gradient, 1…8.

    >>> category(6), category(4)
    ('will act on it', 'not counted')
    """
    return next(name for name, members in CATEGORIES.items() if gradient in members)


def tally(gradients: list[int]) -> dict[Category, int]:
    """How many stand in each category; every category is named, also with nobody in it.

    >>> tally([1, 2, 7])
    {'will act on it': 2, 'not counted': 0, 'not ready': 0, 'opposed': 1}
    """
    return {name: sum(g in members for g in gradients) for name, members in CATEGORIES.items()}


def in_words(gradients: list[int], asked: int) -> str:
    """Counts with their denominator, largest category first as listed; empty categories are left out.

    >>> in_words([1, 2, 2, 7, 4], asked=6)
    '3 will act on it. 1 opposed. 1 abstains. 5 of 6 answered.'
    """
    counts = tally(gradients)
    said = [
        _said(counts["will act on it"], "will act on it", "will act on it"),
        _said(counts["opposed"], "opposed", "opposed"),
        _said(counts["not ready"], "wants more discussion", "want more discussion"),
        _said(counts["not counted"], "abstains", "abstain"),
    ]
    return " ".join([*filter(None, said), f"{len(gradients)} of {asked} answered."])


def _said(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}." if count else ""
