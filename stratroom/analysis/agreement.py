"""How positions are spread over an ordinal scale: van der Eijk's A for the appendix, two camps as a rule in words.

`counts` are how many people stand at each step of the scale, from one end to the other. Source: van der Eijk 2001,
"Measuring agreement in ordered rating scales".
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

AT_LEAST_IN_A_CAMP = 2


def van_der_eijk(counts: Sequence[int]) -> float | None:
    """Agreement, −1 (half at each end) … 0 (as many at each step) … 1 (all at one). None for nobody, or fewer than two
    steps. Not shown of fewer than five people.

    >>> van_der_eijk([1, 1, 0, 0, 0]), van_der_eijk([5, 0, 0, 0, 5]), van_der_eijk([3, 3, 3])
    (0.75, -1.0, 0.0)
    >>> round(van_der_eijk([30, 40, 210, 130, 530, 50, 10]), 4)
    0.6113
    """
    people = sum(counts)
    if any(count < 0 for count in counts):
        raise ValueError("A count is below zero.")
    if not people or len(counts) < 2:
        return None
    return sum(height * sum(layer) * _of_layer(layer) for height, layer in _layers(counts)) / people


def two_camps(counts: Sequence[int]) -> bool:
    """At least two people in each end third of the scale, and fewer in the middle than at either end. A step belongs to
    the third its middle lies in: of seven steps two at each end, of eight three.

    >>> two_camps([4, 0, 1, 0, 4]), two_camps([1, 0, 0, 0, 8])
    (True, False)
    """
    third = round(len(counts) / 3)
    if len(counts) < 2:
        return False
    ends = sum(counts[:third]), sum(counts[-third:])
    middle = sum(counts[third:-third])
    return min(ends) >= AT_LEAST_IN_A_CAMP and middle < min(ends)


def one_voice_range(counts: Sequence[int]) -> tuple[float, float]:
    """The least and the greatest A where one person is taken out or moves by one step, or nobody does. ValueError where
    A is not defined.

    >>> one_voice_range([0, 0, 5])
    (0.8, 1.0)
    """
    now = van_der_eijk(counts)
    if now is None:
        raise ValueError("Agreement is not defined for nobody, or for fewer than two steps.")
    others = [value for changed in _one_voice(list(counts)) if (value := van_der_eijk(changed)) is not None]
    return min([now, *others]), max([now, *others])


def _layers(counts: Sequence[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Slices of the picture from below: how high, and 1 for each step that still reaches up there, 0 for others."""
    left = list(counts)
    while any(left):
        height = min(count for count in left if count)
        layer = tuple(int(count > 0) for count in left)
        yield height, layer
        left = [count - height if count else 0 for count in left]


def _of_layer(layer: Sequence[int]) -> float:
    steps, filled = len(layer), sum(layer)
    alike = sum(three in ((1, 1, 0), (0, 1, 1)) for three in combinations(layer, 3))
    apart = sum(three == (1, 0, 1) for three in combinations(layer, 3))
    one_peak = 1.0
    if alike + apart:
        one_peak = ((steps - 2) * alike - (steps - 1) * apart) / ((steps - 2) * (alike + apart))
    return one_peak * (1 - (filled - 1) / (steps - 1))


def _one_voice(counts: list[int]) -> Iterator[list[int]]:
    for step, count in enumerate(counts):
        if count:
            without = [n - (place == step) for place, n in enumerate(counts)]
            yield without
            for beside in (step - 1, step + 1):
                if 0 <= beside < len(counts):
                    yield [n + (place == beside) for place, n in enumerate(without)]
