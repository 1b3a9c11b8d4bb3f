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

VETO = 8

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
    """Counts with their denominator, largest category first as listed; empty categories are left out. A veto is called
    one.

    >>> in_words([1, 2, 2, 7, 4], asked=6)
    '3 will act on it. 1 opposed. 1 abstains. 5 of 6 answered.'
    >>> in_words([1, 7, 8], asked=3)
    '1 will act on it. 2 opposed, including 1 veto. 3 of 3 answered.'
    >>> in_words([4, 4, 4], asked=3)
    'Nobody will act on it; all 3 abstain. 3 of 3 answered.'
    """
    counts = tally(gradients)
    acting, unready, abstaining = (counts[name] for name in ("will act on it", "not ready", "not counted"))
    said = [
        say_of(acting, "{n} will act on it.", "{n} will act on it.") if acting else "",
        _opposed(gradients.count(7), gradients.count(8)),
        say_of(unready, "{n} wants more discussion.", "{n} want more discussion.") if unready else "",
        say_of(abstaining, "{n} abstains.", "{n} abstain.") if abstaining else "",
    ]
    if abstaining and abstaining == len(gradients):
        said = [
            say_of(
                abstaining,
                "Nobody will act on it; the only one who answered abstains.",
                "Nobody will act on it; all {n} abstain.",
            )
        ]
    answered = say("{count} of {asked} answered.", count=len(gradients), asked=asked)
    return " ".join(filter(None, [*said, answered]))


def _opposed(disagreeing: int, vetoes: int) -> str:
    """A veto is never lost in a count of those who are opposed."""
    if not vetoes:
        return say_of(disagreeing, "{n} opposed.", "{n} opposed.") if disagreeing else ""
    said = say_of(vetoes, "{n} veto", "{n} vetoes")
    if not disagreeing:
        return f"{said}."
    return say("{count} opposed, including {vetoes}.", count=disagreeing + vetoes, vetoes=said)
