"""How wide a label will be and where it breaks, without asking a font: figures are computed once for screen and page.

The widths are those of the sans at its boldest, so an estimate errs on the wide side.
"""

import re
import unicodedata
from functools import lru_cache

LEADING = 1.18
CAP_HEIGHT = 0.66

# Advance widths of Source Sans 3 Bold for the 95 printable ASCII characters, in thousandths of the em.
_ASCII = (
    200, 340, 537, 528, 528, 857, 667, 300, 344, 344, 457, 528, 300, 332, 300, 339, 528, 528, 528, 528, 528, 528,
    528, 528, 528, 528, 300, 300, 528, 528, 528, 463, 902, 573, 605, 582, 635, 548, 524, 638, 674, 301, 509, 614,
    518, 762, 665, 684, 596, 684, 613, 556, 556, 665, 556, 813, 567, 525, 541, 344, 339, 344, 528, 500, 555, 527,
    573, 468, 573, 518, 341, 534, 571, 276, 278, 548, 286, 857, 572, 555, 573, 573, 398, 443, 383, 568, 523, 776,
    514, 521, 460, 344, 268, 344, 528,
)  # fmt: skip
_SMALL_KANA = "ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
NOT_FIRST = frozenset(")]}」』】〉》）］｝、。，．：；！？・!?,.:;%…\u201d\u2019" + _SMALL_KANA)
"""Signs that stand on the line of what they follow."""
_TOGETHER = re.compile(r"\b\d{1,2}(?:\.|er)?( )[^\W\d_]{3,10}( )\d{4}\b|( +)(?=·)")
"""A day, its month and its year in any of our languages, and what a “·” stands between: by their form alone, so that a
line breaks alike whatever language is spoken."""
_WIDE, _OTHER, _PICTURE, _FRACTION, _ARABIC_WORD = 1.0, 0.68, 1.28, 0.85, 1.3
_PICTURES = ("So", "Cn")
"""Python knows no pictures that are newer than itself by name, only how wide they are."""
_SENTENCE, _SENTENCE_WIDE = "\ufdfd", 9.8
"""One letter for a whole sentence in Arabic."""
# In ems: a room that was itself made from the width of a text still holds it after a sum or two.
_SLACK = 1e-6


def spaces_within(text: str) -> list[int]:
    """Where in the text a space stands at which no line ends, as long as its line has room for both sides of it: within
    a date, and before a “·”.

    >>> spaces_within("by 1. September 2027"), spaces_within("One · two")
    ([5, 15], [3])
    """
    found = (match.span(group) for match in _TOGETHER.finditer(text) for group in (1, 2, 3))
    return [place for start, end in found for place in range(start, end) if start >= 0]


@lru_cache(maxsize=5_000)
def text_width(text: str, size: float) -> float:
    """About how wide the text stands at `size`, never less than it does in Latin script."""
    return size * sum(_advance(letter) for letter in text)


@lru_cache(maxsize=5_000)
def broken(text: str, size: float, room: float) -> tuple[str, ...]:
    """The text in lines of at most `room`, at spaces; a word longer than the room is broken between letters."""
    lines = [""]
    room += _SLACK * size
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if text_width(joined, size) <= room:
            lines[-1] = joined
        else:
            lines += _letters_broken(word, size, room)
    return tuple(line for line in lines if line) or ("",)


def _letters_broken(word: str, size: float, room: float) -> list[str]:
    lines = [""]
    for letter in word:
        if lines[-1] and not _joins(letter) and text_width(lines[-1] + letter, size) > room:
            lines[-1], taken_along = _parted(lines[-1], letter, size, room)
            lines.append(taken_along)
        lines[-1] += letter
    return lines


def _parted(line: str, following: str, size: float, room: float) -> tuple[str, str]:
    """What stays on the line, and what goes to the next with a sign that may not begin it; nothing where that is
    the whole line."""
    if following not in NOT_FIRST:
        return line, ""
    last = max((at for at, letter in enumerate(line) if letter not in NOT_FIRST and not _joins(letter)), default=0)
    fits = text_width(line[last:] + following, size) <= room
    return (line[:last], line[last:]) if last and fits else (line, "")


def _advance(letter: str) -> float:
    if " " <= letter <= "~":
        return _ASCII[ord(letter) - 32] / 1000
    if _joins(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return _PICTURE if letter >= "\U0001f000" and unicodedata.category(letter) in _PICTURES else _WIDE
    return _unlike_most(letter)


def _unlike_most(letter: str) -> float:
    if letter == _SENTENCE:
        return _SENTENCE_WIDE
    if "\ufdf0" <= letter <= "\ufdfc":
        return _ARABIC_WORD
    return _FRACTION if unicodedata.decomposition(letter).startswith("<fraction>") else _OTHER


def _joins(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Me", "Cf")
