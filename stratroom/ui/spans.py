"""Words with parts that differ in dress, and how they are set in a role: face, colour, lines.

Between the roles and the sheet; where on a picture they stand does not enter.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from typing import Literal

from stratroom.figures.shapes import Ink
from stratroom.lately import Lately
from stratroom.ui.breaking import balanced, without_lonely_word
from stratroom.ui.roles import Role
from stratroom.ui.theme import Shade, Theme, in_shade
from stratroom.ui.typefaces import font
from stratroom.ui.typeset import Align, Run, Setting
from stratroom.words import isolated

Stroke = Literal["tint", "double", "dotted", "single"]


@dataclass(frozen=True)
class Marked:
    """A place in a text, from and to in code points, and how it is marked."""

    start: int
    end: int
    stroke: Stroke


@dataclass(frozen=True)
class Span:
    """Part of a line that differs from its role: `Span("even over", italic=True, weight=400)`. What of it is `marked`
    stands where it would stand without."""

    text: str
    ink: Ink | None = None
    weight: int | None = None
    italic: bool = False
    serif: bool | None = None
    marked: tuple[Marked, ...] = ()


Words = str | Span | Sequence[Span]


_LATELY = Lately[Setting](100_000)


def setting_of(
    words: tuple[Span, ...], width: float, role: Role, pixels: int, align: Align, ink: Ink | None, shade: Shade,
    families: int,
) -> Setting:  # fmt: skip
    """Remembered: every act paints the picture twice, and most of what it says it said before. Other scripts are set
    differently once their families are there."""
    key = words, width, role, pixels, align, ink, shade, families
    find = partial(_set, words, width, role, pixels, align, ink, shade)
    return _LATELY.of(key, sum(len(span.text) for span in words), find)


def _set(
    words: tuple[Span, ...], width: float, role: Role, pixels: int, align: Align, ink: Ink | None, shade: Shade
) -> Setting:
    runs = [run_of(span, role, pixels, ink, in_shade(shade)) for span in words]
    set_at = partial(Setting, runs, leading=role.leading * pixels, align=align, hangs=role.serif)
    if align != "start":
        return set_at(width)
    return balanced(set_at, width) if role.balanced else without_lonely_word(set_at, width)


def run_of(span: Span, role: Role, pixels: int, ink: Ink | None, theme: Theme) -> Run:
    serif = role.serif if span.serif is None else span.serif
    tracking = 0 if any(map(_has_no_width, set(isolated(span.text)))) else role.tracking
    face = font(pixels, serif=serif, weight=span.weight or role.weight, italic=span.italic, tracking=tracking)
    return Run(span.text, face, theme.colour(span.ink or ink or role.ink))


def _has_no_width(letter: str) -> bool:
    """Joiners and marks of direction: drawn closer together they would pull the words out of the picture."""
    return unicodedata.category(letter) == "Cf"


def in_pieces(words: Words, pieces: Sequence[str]) -> Sequence[Words]:
    """The pieces that joined are the text of these words, each with the marks that lie in it."""
    (span, *others) = spans(words)
    if others or not span.marked:
        return pieces
    starts = accumulate((len(piece) for piece in pieces), initial=0)
    return [
        Span(piece, marked=tuple(_within(span.marked, start, start + len(piece))))
        for start, piece in zip(starts, pieces, strict=False)
    ]


def without_line_end(words: Words) -> Words:
    """Without the line's end that a text cut there ends in: set alone, it would take one more line, an empty one."""
    *others, last = spans(words)
    text = last.text.removesuffix("\n").removesuffix("\u2028")
    return words if text == last.text else [*others, replace(last, text=text)]


def _within(marked: Sequence[Marked], start: int, end: int) -> Iterator[Marked]:
    for place in marked:
        first, last = max(place.start, start), min(place.end, end)
        if first < last:
            yield Marked(first - start, last - start, place.stroke)


def spans(words: Words) -> Sequence[Span]:
    """Words in any of their forms as spans."""
    if isinstance(words, str):
        return [Span(words)]
    return [words] if isinstance(words, Span) else words
