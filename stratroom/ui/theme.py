"""The colours of the house, light and dark, by the names in `resources/tokens.json`.

Only colours enter here. Typefaces are in `typefaces.py`, sizes on the projector in `roles.py`,
the console's style sheet in `styling.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtGui import QColor

from stratroom import tokens

Shade = Literal["light", "dark"]


@dataclass(frozen=True)
class Theme:
    """One set of colours. `hexes` maps a token name such as "ink" to "#12161C"."""

    shade: Shade
    hexes: Mapping[str, str]

    def colour(self, token: str) -> QColor:
        """The colour of a token; KeyError for a name that is not in the tokens."""
        return QColor(self.hexes[token])


def light() -> Theme:
    return _themes()["light"]


def dark() -> Theme:
    return _themes()["dark"]


def in_shade(shade: Shade) -> Theme:
    return _themes()[shade]


def laptop() -> Theme:
    """The colours the facilitator's own windows wear now; the projector has its own."""
    return _worn[-1] if _worn else light()


def wear(shade: Shade) -> None:
    """From now on the facilitator's windows have these colours. What is painted already is not painted anew."""
    _worn[:] = [in_shade(shade)]


_worn: list[Theme] = []


@cache
def _themes() -> dict[Shade, Theme]:
    shades: tuple[Shade, ...] = ("light", "dark")
    return {shade: Theme(shade, tokens.group("color")[shade]) for shade in shades}
