"""What was measured once is remembered: turning a page must not set two hundred sentences again.

A height depends on nothing but the words, the width and the type; colours and places do not enter.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRectF

from stratroom.ui.roles import Role
from stratroom.ui.sheet import Sheet
from stratroom.ui.spans import Span, Words
from stratroom.ui.typefaces import fallback_families

_MOST = 20_000
_Key = tuple[str | tuple[Span, ...], float, Role, int, int]
Found = TypeVar("Found")
Key = TypeVar("Key")

_heights: dict[_Key, float] = {}
_pieces: dict[tuple[_Key, float], tuple[str, ...]] = {}


def height_of(sheet: Sheet, words: Words, width: float, role: Role, size: int | None = None) -> float:
    """The height the words take at this width."""
    key = _key(sheet, words, width, role, size)
    return _remembered(_heights, key, lambda: sheet.measure(words, width, role, size=size))


def pieces_of(sheet: Sheet, text: str, width: float, height: float, role: Role, size: int | None) -> tuple[str, ...]:
    """The text cut at line ends into pieces at most `height` high."""
    key = (_key(sheet, text, width, role, size), height)
    return _remembered(_pieces, key, lambda: sheet.pieces(text, QRectF(0, 0, width, height), role, size=size))


def _remembered(known: dict[Key, Found], key: Key, find: Callable[[], Found]) -> Found:
    if key not in known:
        if len(known) >= _MOST:
            known.clear()
        known[key] = find()
    return known[key]


def _key(sheet: Sheet, words: Words, width: float, role: Role, size: int | None) -> _Key:
    """Other scripts are set differently once their typefaces are there."""
    said = words if isinstance(words, str) else (words,) if isinstance(words, Span) else tuple(words)
    return said, width, role, sheet.pixels(role, size), len(fallback_families())
