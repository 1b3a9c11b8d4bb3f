"""Shapes of signs as paths in ems, y upwards: a font's glyphs, and the box for a sign that no font of ours has.

Where a path stands and in which ink it is drawn is decided elsewhere.
"""

from __future__ import annotations

from functools import cache

from stratroom.record.pdf.coverage import primary
from stratroom.record.pdf.faces import Face

_FOOT, _HEAD = -0.14, 0.74
_BEARING, _FRAME, _PADDING = 0.04, 0.035, 0.05
_DIGIT, _DIGIT_HEIGHT, _DIGIT_SCALE = 0.25, 0.295, 0.45


@cache
def glyph_path(face: Face, glyph: int, x: float = 0, y: float = 0, scale: float = 1) -> str:
    """The outline of a glyph with its origin at `x, y`."""
    return " ".join(f"{_moved(points, x, y, scale)} {sign}".lstrip() for sign, points in face.outline(glyph))


@cache
def box_width(char: str) -> float:
    """How far the box of a sign takes the pen: it is wider where the number has more than four digits."""
    return len(_rows(char)[0]) * _DIGIT + 2 * (_BEARING + _FRAME + _PADDING)


@cache
def box_path(char: str) -> str:
    """A frame and in it, in two rows of digits, the number Unicode gives the sign."""
    face, (top, bottom) = primary(serif=False, weight=600, italic=False), _rows(char)
    upper = _HEAD - _FRAME - _PADDING - _DIGIT_HEIGHT
    return " ".join((_frame(box_width(char)), _row(top, upper, face), _row(bottom, _FOOT + _FRAME + _PADDING, face)))


def numbers(*values: float) -> str:
    return " ".join([f"{value:.4f}".rstrip("0").rstrip(".") for value in values])


def _moved(points: tuple[float, ...], x: float, y: float, scale: float) -> str:
    return numbers(*(value * scale + (y if place % 2 else x) for place, value in enumerate(points)))


def _rows(char: str) -> tuple[str, str]:
    """Two digits over two, or three over three.

    >>> _rows("\\ue000"), _rows("\\U00012000")
    (('E0', '00'), ('012', '000'))
    """
    digits = f"{ord(char):04X}" if ord(char) <= 0xFFFF else f"{ord(char):06X}"
    return digits[: len(digits) // 2], digits[len(digits) // 2 :]


def _frame(advance: float) -> str:
    """Two rectangles; the inner one runs the other way round, so that it stays white."""
    width, height = advance - 2 * _BEARING, _HEAD - _FOOT
    outer = numbers(_BEARING, _FOOT, width, height)
    right = _BEARING + width - _FRAME
    inner = numbers(right, _FOOT + _FRAME, 2 * _FRAME - width, height - 2 * _FRAME)
    return f"{outer} re {inner} re"


def _row(digits: str, y: float, face: Face) -> str:
    return " ".join(_digit(digit, place, y, face) for place, digit in enumerate(digits))


def _digit(digit: str, place: int, y: float, face: Face) -> str:
    """One digit in the middle of its cell."""
    glyph = face.glyph_of(digit)
    spare = _DIGIT - face.width(glyph) * _DIGIT_SCALE
    return glyph_path(face, glyph, _BEARING + _FRAME + _PADDING + place * _DIGIT + spare / 2, y, _DIGIT_SCALE)
