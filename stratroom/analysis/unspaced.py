"""Reads texts in scripts that are written without spaces, in pieces of one script. Han and katakana name things,
hiragana and the like hold them together. Where a name ends within its script is not known: whole pieces are compared.
"""

import re
from collections.abc import Sequence

from stratroom.analysis.spoken import Runs, Word
from stratroom.words import say

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々"
_KATAKANA = "\u30a0-\u30ff"
_OTHERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_UNSPACED = re.compile(f"[{_HAN}{_KATAKANA}\u3040-\u309f{_OTHERS}]")
_PIECE = re.compile(rf"[{_HAN}]+|[{_KATAKANA}]+|[^\W\d_{_HAN}{_KATAKANA}\u3040-\u309f]+")


def is_unspaced(texts: Sequence[str]) -> bool:
    """Whether most letters of these are of such a script.

    >>> is_unspaced(["持続的な成長"]), is_unspaced(["Sustainable growth"])
    (True, False)
    """
    letters = [letter for text in texts for letter in text if letter.isalpha()]
    return sum(bool(_UNSPACED.match(letter)) for letter in letters) * 2 > len(letters)


def read_unspaced(texts: Sequence[str]) -> list[Runs]:
    """Each piece is a word, and a phrase is one word; a single sign says too little."""
    return [tuple((_word(found),) for found in _PIECE.finditer(text)) for text in texts]


def loss() -> str:
    """What a facilitator should know of it."""
    return say("This script has no spaces: only whole pieces of signs that are written alike count as the same.")


def _word(found: re.Match[str]) -> Word:
    text = found[0].lower()
    return Word(text, text, found.start(), found.end(), is_content=True, is_generic=len(text) == 1)
