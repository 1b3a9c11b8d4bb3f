"""Who recognises whom: what follows from each marking, blind, whose sentences say the same as their own.

Two sentences are the same answer where both authors said so. What one side alone said is drawn and talked about, and
joins nothing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

Recognised = Mapping[str, Collection[str]]
"""Whom each who answered recognises. Who did not answer recognises nobody, and is recognised by nobody."""


def mutual(recognised: Recognised) -> frozenset[frozenset[str]]:
    """Pairs that recognise each other.

    >>> sorted(map(sorted, mutual({"a": ["b"], "b": ["a", "c"], "c": [], "d": ["e"]})))
    [['a', 'b']]
    """
    return frozenset(frozenset((by, other)) for by, other in _seen(recognised) if by in recognised[other])


def one_sided(recognised: Recognised) -> frozenset[tuple[str, str]]:
    """(who, whom) where the other, who answered too, does not say so.

    >>> sorted(one_sided({"a": ["b"], "b": ["a", "c"], "c": [], "d": ["e"]}))
    [('b', 'c')]
    """
    return frozenset((by, other) for by, other in _seen(recognised) if by not in recognised[other])


def proposal(recognised: Recognised, everybody: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more that hang together by mutual recognition, each in the order of `everybody`, as are the
    groups by their first.

    >>> proposal({"a": ["b"], "b": ["a", "c"], "c": ["b"], "d": []}, ["d", "c", "b", "a"])
    (('c', 'b', 'a'),)
    """
    group_of = {person: frozenset({person}) for person in everybody}
    for pair in mutual(recognised):
        joined = frozenset[str]().union(*(group_of[person] for person in pair))
        group_of |= dict.fromkeys(joined, joined)
    groups = dict.fromkeys(group_of[person] for person in everybody)
    return tuple(tuple(person for person in everybody if person in group) for group in groups if len(group) > 1)


def are_laid_so(groups: Sequence[Sequence[str]], proposed: Sequence[Sequence[str]]) -> bool:
    """Whether these groups are the proposed ones as they were proposed, with nothing after them but single ones.

    >>> are_laid_so([["a", "b"], ["d"]], [("a", "b")]), are_laid_so([["b", "a"]], [("a", "b")]), are_laid_so([], [])
    (True, False, False)
    """
    first, others = groups[: len(proposed)], groups[len(proposed) :]
    are_first = bool(proposed) and list(map(tuple, first)) == list(map(tuple, proposed))
    return are_first and all(len(other) == 1 for other in others)


def together(groups: Iterable[Iterable[str]]) -> frozenset[frozenset[str]]:
    """What lies together in these groups: single ones join nothing, and no order is said.

    >>> sorted(map(sorted, together([["b", "a"], ["c"]])))
    [['a', 'b']]
    """
    found = map(frozenset[str], groups)
    return frozenset(group for group in found if len(group) > 1)


def _seen(recognised: Recognised) -> list[tuple[str, str]]:
    return [(by, other) for by, marked in recognised.items() for other in marked if other != by and other in recognised]
