"""Which signs no font of the house has: they stand as boxes on every screen, so the console names them.

The record says the same of its pages. Only names and numbers of signs are said here, never what was written with them.
"""

from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QRawFont

from stratroom import resources
from stratroom.model.signs import needs_no_glyph, sign_name
from stratroom.words import say_of

_ANY_SIZE = 16.0


def undrawn(text: str) -> tuple[str, ...]:
    """The names of the signs in `text` that no bundled font has, each once, in the order they come."""
    return tuple(sign_name(sign) for sign in dict.fromkeys(text) if not _is_drawn(sign))


def undrawn_notice(texts: Iterable[str]) -> str:
    """One sentence about everything on a picture that stands as a box; "" where every sign is drawn."""
    names = undrawn("".join(texts))
    if not names:
        return ""
    return say_of(
        len(names),
        "On the projector {signs} is a box: no font of Stratroom has it. Its text is kept.",
        "On the projector {signs} are boxes: no font of Stratroom has them. Their text is kept.",
        signs=", ".join(names),
    )


@cache
def _is_drawn(sign: str) -> bool:
    return needs_no_glyph(sign) or any(_font(file).supportsCharacter(ord(sign)) for file in _files())


@cache
def _files() -> tuple[str, ...]:
    """The house's own fonts first: nearly every sign is in one of them."""
    files = resources.path("fonts").glob("*.ttf")
    return tuple(str(file) for file in sorted(files, key=lambda file: (not file.name.startswith("Source"), file.name)))


@cache
def _font(file: str) -> QRawFont:
    return QRawFont(file, _ANY_SIZE)
