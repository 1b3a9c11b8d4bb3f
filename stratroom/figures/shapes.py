"""The shapes every chart is made of: computed once, painted on the projector and in the record.

y grows downwards, text stands on its baseline, colours are token names that whoever paints resolves.
Neither Qt nor the PDF library may enter here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import cos, pi, sin
from typing import Literal

from stratroom.model.marks import Mark, mark_of

Ink = Literal[
    "paper", "ground", "ink", "ink2", "ink3", "hair", "rule3", "room", "roomT", "dot", "dotOff", "tint",
    "dissent", "dissentT", "caution", "p1", "p2", "p3", "p4",
]  # fmt: skip
Anchor = Literal["start", "middle", "end"]
Weight = Literal[400, 600, 700]
Point = tuple[float, float]


@dataclass(frozen=True)
class Line:
    """`dash` is lengths on and off, in the drawing's units."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class Rect:
    """`x, y` is the top left corner; without `ink` there is no outline."""

    x: float
    y: float
    w: float
    h: float
    fill: Ink | None = None
    ink: Ink | None = None
    width: float = 0


@dataclass(frozen=True)
class Circle:
    cx: float
    cy: float
    r: float
    fill: Ink | None = None
    ink: Ink | None = None
    width: float = 0


@dataclass(frozen=True)
class Polygon:
    """Closed; the outline is drawn half inside, half outside the points."""

    points: tuple[Point, ...]
    fill: Ink | None = None
    ink: Ink | None = None
    width: float = 0


@dataclass(frozen=True)
class Text:
    """One line of text, never wrapped; `size` is the em. The serif is a human voice, the sans the instrument."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink
    anchor: Anchor = "start"
    weight: Weight = 400
    serif: bool = False
    italic: bool = False


Shape = Line | Rect | Circle | Polygon | Text


@dataclass(frozen=True)
class Moving:
    """A mark of the figure that moves where it can: its place, and where it comes from if that is drawn too.

    `key` is the same wherever the same mark stands on another figure.
    """

    key: tuple[str, ...]
    cx: float
    cy: float
    size: float
    origin: Point | None = None


@dataclass(frozen=True)
class Drawing:
    """A finished figure; `alt` says in words what it shows, `moving` which of its marks move."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str
    moving: tuple[Moving, ...] = ()


# How far each outline reaches from the centre, and how wide a label it holds; fractions of the mark's size.
_REACH = {"circle": 0.5, "square": 0.46, "diamond": 0.57, "hexagon": 0.54}
_LABEL_ROOM = {"circle": 0.76, "square": 0.78, "diamond": 0.66, "hexagon": 0.80}
# How much of the mark each fill leaves the label.
_INNER = {"solid": 1.0, "outline": 0.94, "double outline": 0.75, "inset": 0.75, "barred": 0.94}
_OUTLINE, _BAR = 0.07, 0.46
_LABEL_LARGEST = 0.38
_CAP_HEIGHT = 0.66


def mark(seat: int, cx: float, cy: float, size: float, label: str = "") -> tuple[Shape, ...]:
    """The mark of the person in `seat`, about `size` wide and high round the centre, the label (initials) inside.

    A long label is set smaller until it fits; it is never cut.
    """
    kind = mark_of(seat)
    width, reach = size * _OUTLINE, size * _REACH[kind.shape]
    ink: Ink = "paper" if kind.fill in ("solid", "inset") else kind.hue
    inner = size * _INNER[kind.fill]
    return (*_body(kind, cx, cy, reach, width), *_label(kind.shape, cx, cy, inner, label, ink))


def _body(kind: Mark, cx: float, cy: float, reach: float, width: float) -> tuple[Shape, ...]:
    """The outermost outline first; what lies in it, if anything, after."""
    draw = partial(_outline, kind.shape, cx, cy)
    solid, ring = draw(reach, kind.hue, None, 0), draw(reach - width / 2, "paper", kind.hue, width)
    match kind.fill:
        case "solid":
            return (solid,)
        case "outline":
            return (ring,)
        case "double outline":
            return (ring, draw(reach - 2.4 * width, "paper", kind.hue, width * 0.7))
        case "inset":
            return (solid, draw(reach - 1.6 * width, kind.hue, "paper", width))
        case "barred":
            half, out = reach * _BAR, reach * 1.02
            return (solid, Rect(cx - out, cy - half, 2 * out, 2 * half, fill="paper"))


def text_width(text: str, size: float) -> float:
    """About how wide a semi-bold label is, without asking a font; errs on the wide side."""
    return size * sum(0.9 if letter in "MW@%" else 0.34 if letter in "IJijl.,1 " else 0.64 for letter in text)


def _outline(shape: str, cx: float, cy: float, reach: float, fill: Ink | None, ink: Ink | None, width: float) -> Shape:
    if shape == "circle":
        return Circle(cx, cy, reach, fill, ink, width)
    if shape == "square":
        return Rect(cx - reach, cy - reach, 2 * reach, 2 * reach, fill, ink, width)
    corners = 4 if shape == "diamond" else 6
    return Polygon(_corners(cx, cy, reach, corners), fill, ink, width)


def _corners(cx: float, cy: float, reach: float, count: int) -> tuple[Point, ...]:
    turns: Sequence[float] = [2 * pi * corner / count for corner in range(count)]
    return tuple((round(cx + reach * cos(turn), 4), round(cy + reach * sin(turn), 4)) for turn in turns)


def _label(shape: str, cx: float, cy: float, size: float, label: str, ink: Ink) -> tuple[Shape, ...]:
    if not label:
        return ()
    em = min(size * _LABEL_LARGEST, size * _LABEL_ROOM[shape] / text_width(label, 1))
    return (Text(cx, cy + em * _CAP_HEIGHT / 2, label, em, ink, anchor="middle", weight=700),)
