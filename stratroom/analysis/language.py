"""The seam where a better model could one day propose which sentences say the same, and the test it must pass first.

Nothing here proposes anything, and nothing in the app shows a proposal: every model that was tried was wrong more often
than right about what people meant. What passes `verdict` on teams it has not seen may be brought in; nothing else.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

Pair = tuple[int, int]
"""Two sentences by their places, from 0, in either order."""
PRECISION, RECALL = 0.8, 0.2
"""What of the pairs that would be shown readers must call the same, and what of those that are the same must be
among them."""


class Proposer(Protocol):
    """Reads the sentences of one team and knows nothing else of it."""

    def neighbours(self, sentences: Sequence[str]) -> Sequence[Pair]:
        """Pairs that say the same, the surest first; none where it is sure of none."""
        ...


@dataclass(frozen=True, slots=True)
class Verdict:
    """The first `first` pairs of every team: so many of the `proposed` are `right`; readers judged `same` to be so."""

    first: int
    right: int
    proposed: int
    same: int

    @property
    def precision(self) -> float:
        """0 where nothing is proposed."""
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """0 where readers found no two sentences that say the same: then nothing can be shown to be right."""
        return self.right / self.same if self.same else 0.0

    @property
    def may_be_shown(self) -> bool:
        return self.precision >= PRECISION and self.recall >= RECALL


def verdict(teams: Iterable[tuple[Sequence[Pair], Collection[Pair]]]) -> Verdict:
    """Whether what is proposed for these teams may be shown, and how many pairs of each. A team is what was proposed
    for it, the surest first, and what readers judged to be the same without seeing that; the proposer has seen none of
    them.

    Teams are counted together, for one of eight sentences has too few pairs to tell. Of the numbers of pairs that pass
    it is the one that finds most; where none passes, what everything that was proposed comes to.

    >>> verdict([([(0, 1), (2, 3)], [(1, 0)]), ([(0, 2)], [(0, 2), (1, 3)])])
    Verdict(first=1, right=2, proposed=2, same=3)
    """
    judged = [(_pairs(proposed), frozenset(_pairs(same))) for proposed, same in teams]
    most = max((len(proposed) for proposed, _same in judged), default=0)
    found = [_of_first(n, judged) for n in range(most + 1)]
    passed = [one for one in found if one.may_be_shown]
    return max(passed, key=lambda one: (one.recall, one.precision)) if passed else found[-1]


def _of_first(first: int, judged: Sequence[tuple[Sequence[Pair], frozenset[Pair]]]) -> Verdict:
    right = sum(pair in same for proposed, same in judged for pair in proposed[:first])
    proposed = sum(len(proposed[:first]) for proposed, _same in judged)
    return Verdict(first, right, proposed, sum(len(same) for _proposed, same in judged))


def _pairs(given: Iterable[Pair]) -> tuple[Pair, ...]:
    """Each pair once, as it first came, the smaller place first. ValueError for a sentence beside itself."""
    pairs = tuple(dict.fromkeys((min(pair), max(pair)) for pair in given))
    if any(first == second for first, second in pairs):
        raise ValueError("a sentence is no neighbour of itself")
    return pairs
