"""What chance alone would give: how many right guesses, to the letter, and how far from it is too far.

Whoever knows nothing and ties `guessed` of `among` people to answers, one to one, is right as often as a random order
leaves things in their place. Workshops are independent, so their numbers add up.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from math import comb, factorial

Guess = tuple[int, int]
"""How many were guessed, among how many."""

_NOTHING = 1e-40


@cache
def right_by_chance(guessed: int, among: int) -> tuple[float, ...]:
    """How likely 0, 1, 2 … are right.

    >>> right_by_chance(3, 3)
    (0.3333333333333333, 0.5, 0.0, 0.16666666666666666)
    """
    moments = [comb(guessed, j) * factorial(among - j) / factorial(among) for j in range(guessed + 1)]
    found = (
        sum((-1) ** (j - right) * comb(j, right) * moments[j] for j in range(right, guessed + 1))
        for right in range(guessed + 1)
    )
    return tuple(max(0.0, chance) if chance > 1e-15 else 0.0 for chance in found)


@dataclass(slots=True)
class Tally:
    """Guesses of one way of linking, over many workshops."""

    guesses: Counter[Guess] = field(default_factory=Counter[Guess])
    right: int = 0

    def add(self, right: int, guessed: int, among: int) -> None:
        self.guesses[guessed, among] += 1
        self.right += right

    @property
    def guessed(self) -> int:
        return sum(guessed * times for (guessed, _among), times in self.guesses.items())

    @property
    def expected(self) -> float:
        return sum(guessed / among * times for (guessed, among), times in self.guesses.items())

    @property
    def likelihood(self) -> float:
        """How likely chance alone is as far off as this, to either side."""
        least, chances = _summed(frozenset(self.guesses.items()))
        place = self.right - least
        below, above = sum(chances[: max(place + 1, 0)]), sum(chances[max(place, 0) :])
        return min(1.0, 2 * min(below, above))

    def most_that_pass(self, bound: float) -> int:
        """So many right guesses are the most that `bound` lets pass."""
        least, chances = _summed(frozenset(self.guesses.items()))
        above, place = 0.0, len(chances)
        while place and 2 * (above + chances[place - 1]) < bound:
            place -= 1
            above += chances[place]
        return least + place - 1


@cache
def _summed(guesses: frozenset[tuple[Guess, int]]) -> tuple[int, list[float]]:
    """The smallest sum worth counting, and how likely it and those after it are."""
    least, chances = 0, [1.0]
    for (guessed, among), times in sorted(guesses):
        for _ in range(times):
            least, chances = _trimmed(least, _together(chances, right_by_chance(guessed, among)))
    return least, chances


def _together(one: list[float], other: tuple[float, ...]) -> list[float]:
    both = [0.0] * (len(one) + len(other) - 1)
    for add, chance in enumerate(other):
        if chance:
            for place, so_far in enumerate(one):
                both[place + add] += chance * so_far
    return both


def _trimmed(least: int, chances: list[float]) -> tuple[int, list[float]]:
    while chances[0] < _NOTHING:
        chances.pop(0)
        least += 1
    while chances[-1] < _NOTHING:
        chances.pop()
    return least, chances


def worst(tallies: Mapping[str, Tally]) -> tuple[str, Tally]:
    """The way of linking that chance explains least."""
    return min(tallies.items(), key=lambda one: (one[1].likelihood, -one[1].right))
