"""Gradients of agreement (own wording, credit: Sam Kaner, 2014). Categories, not a line: there is no mean."""

from typing import Literal

from stratroom.words import phrase, say, say_of

Category = Literal["will act on it", "not counted", "not ready", "opposed"]

CATEGORY: dict[Category, str] = {
    "will act on it": phrase("will act on it"),
    "not counted": phrase("not counted"),
    "not ready": phrase("not ready"),
    "opposed": phrase("opposed"),
}
"""The words people see for each."""

GRADIENTS: dict[int, str] = {
    1: phrase("Whole-hearted endorsement"),
    2: phrase("Agreement with a minor point"),
    3: phrase("Support with reservations"),
    4: phrase("Abstain"),
    5: phrase("More discussion needed"),
    6: phrase("Don’t like it, but will support it"),
    7: phrase("Serious disagreement"),
    8: phrase("Veto"),
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
    said = (
        (counts["will act on it"], say_of(counts["will act on it"], "{n} will act on it.", "{n} will act on it.")),
        (counts["opposed"], say_of(counts["opposed"], "{n} opposed.", "{n} opposed.")),
        (counts["not ready"], say_of(counts["not ready"], "{n} wants more discussion.", "{n} want more discussion.")),
        (counts["not counted"], say_of(counts["not counted"], "{n} abstains.", "{n} abstain.")),
    )
    answered = say("{count} of {asked} answered.", count=len(gradients), asked=asked)
    return " ".join([*(words for count, words in said if count), answered])
