"""The typefaces: Source Sans 3 and Source Serif 4 at once, every other script as soon as the first window stands.

The fallback fonts are large; they are registered by `register_every_script`, never on the way to the first window.
Sizes and colours do not enter here.
"""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from stratroom import resources

SANS = "Source Sans 3"
SERIF = "Source Serif 4"
EMOJI = "Noto Emoji"
_OUR_OWN = "Source*.ttf"


@cache
def register_reading() -> tuple[str, ...]:
    """Registers the two families everything is set in; their names. Needs a QGuiApplication."""
    return _register(sorted(_folder().glob(_OUR_OWN)))


@cache
def register_every_script() -> tuple[str, ...]:
    """Registers what sets Arabic, Devanagari, CJK, symbols and monochrome emoji; the family names, best first."""
    own = set(_folder().glob(_OUR_OWN))
    files = (file for file in _folder().glob("*.ttf") if file not in own)
    names = _register(sorted(files, key=lambda file: ("Emoji" in file.name, file.name)))
    # Qt remarks on each family in a list that does not know a script, though that is what the list is for.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    if EMOJI in names:
        QFontDatabase.setApplicationEmojiFontFamilies([EMOJI])
    _fallbacks.append(names)
    return names


def font(pixels: int, *, serif: bool = False, weight: int = 400, italic: bool = False, tracking: float = 0) -> QFont:
    """`tracking` is a fraction of the em. Glyphs are not hinted: a picture scaled down breaks its lines alike."""
    face = QFont()
    face.setFamilies([SERIF if serif else SANS, SANS, *fallback_families()])
    face.setPixelSize(max(1, pixels))
    face.setWeight(QFont.Weight(weight))
    face.setItalic(italic)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * pixels)
    return face


def fallback_families() -> tuple[str, ...]:
    """The families registered beside our own; none until `register_every_script` has run."""
    return _fallbacks[0] if _fallbacks else ()


_fallbacks: list[tuple[str, ...]] = []
"""Asked for at each height of each label: a plain list is looked into faster than a cache."""


def _register(files: list[Path]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise RuntimeError(f"The font {file.name} cannot be read; the installation is damaged.")
        names.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(names)


def _folder() -> Path:
    return resources.path("fonts")
