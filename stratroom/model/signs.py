"""What single signs of a text are: which draw nothing by themselves, and what a sign is called.

Pure tables of Unicode; which font has which sign does not enter.
"""

from functools import cache
from unicodedata import category, name

from stratroom.words import LINE_END, phrase, say

_WITHOUT_NAME = {"Co": phrase("of private use"), "Cc": phrase("(a control character)")}
_NAMELESS = phrase("(without a name)")

# Default_Ignorable_Code_Point of Unicode (joiners, variation selectors, marks of direction) and the controls that
# place hieroglyphs. They draw nothing.
_IGNORABLE = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip


@cache
def is_ignorable(sign: str) -> bool:
    return any(low <= ord(sign) <= high for low, high in _IGNORABLE)


def needs_no_glyph(sign: str) -> bool:
    """Whether no font has to know the sign: it ends a line, is a tab, or draws nothing."""
    return bool(LINE_END.match(sign)) or sign == "\t" or is_ignorable(sign)


def sign_name(sign: str) -> str:
    """The sign's number and name.

    >>> sign_name("ᚠ")
    'U+16A0 RUNIC LETTER FEHU FEOH FE F'
    """
    called = name(sign, "") or say(_WITHOUT_NAME.get(category(sign), _NAMELESS))
    return f"U+{ord(sign):04X} {called}"
