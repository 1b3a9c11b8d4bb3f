"""The largest size at which words fit a place. Remembered: every page of a picture asks for it again."""

from collections.abc import Sequence
from functools import partial

from stratroom.lately import Lately
from stratroom.ui.roles import Role
from stratroom.ui.spans import Span, run_of
from stratroom.ui.theme import Shade, in_shade
from stratroom.ui.typefaces import fallback_families
from stratroom.ui.typeset import Setting

Spans = tuple[Span, ...]
_SLACK = 0.5
_LATELY = Lately[int](100_000)


def largest_that_fits(
    texts: Sequence[Spans], width: float, height: float, role: Role, largest: int, smallest: int, shade: Shade
) -> int:
    """The one size from `largest` down to `smallest` at which each of the texts fits; `smallest` if none does. All in
    pixels. Of a given shade, for colours are set with the words; other scripts wait for their families."""
    longest_first = tuple(sorted(texts, key=_letters, reverse=True))
    key = longest_first, width, height, role, largest, smallest, shade, len(fallback_families())
    find = partial(_fitting, longest_first, width, height + _SLACK, role, largest, smallest, shade)
    return _LATELY.of(key, sum(map(_letters, texts)), find)


def _fitting(
    texts: tuple[Spans, ...], width: float, most: float, role: Role, largest: int, smallest: int, shade: Shade
) -> int:
    pixels = max(largest, smallest)
    while pixels > smallest and not all(_height(text, width, most, role, pixels, shade) <= most for text in texts):
        pixels = max(smallest, min(pixels - 1, round(pixels * 0.95)))
    return pixels


def _height(text: Spans, width: float, most: float, role: Role, pixels: int, shade: Shade) -> float:
    """As its lines fall (balance does not change the height), or more than `most`."""
    runs = [run_of(span, role, pixels, None, in_shade(shade)) for span in text]
    return Setting(runs, width, role.leading * pixels, most=most).height


def _letters(text: Spans) -> int:
    return sum(len(span.text) for span in text)
