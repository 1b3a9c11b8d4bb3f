"""In which language sentences are written, told by their little words. A guess."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib import import_module

from stratroom.analysis.pipelines import KNOWN, not_installed

_FEWEST = 3
"""Little words without which nothing is told by them."""


def tongue(texts: Sequence[str], usual: str) -> str:
    """The language whose little words stand there most (ISO 639-1); `usual` where there are too few, or as many.
    Trouble when spaCy is not installed."""
    words = Counter(word for text in texts for word in re.findall(r"[^\W\d_]+", text.lower()))
    hits = {language: sum(words[little] for little in _little_words(language)) for language in KNOWN}
    most = max(hits.values())
    return usual if most < _FEWEST or hits.get(usual) == most else max(KNOWN, key=lambda language: hits[language])


_FRENCH = (
    "le la les un une des du de et en à au aux que qui dans pour sur avec par nous notre nos vous leur leurs ce"
    " cette ces est sont être pas plus ne se son sa ses ou où mais chaque tout tous toute toutes sans d l"
)
"""Here, because importing spaCy's French takes seconds."""


@cache
def _little_words(language: str) -> frozenset[str]:
    if language == "fr":
        return frozenset(_FRENCH.split())
    try:
        return frozenset(import_module(f"spacy.lang.{language}.stop_words").STOP_WORDS)
    except ModuleNotFoundError as missing:
        raise not_installed(missing) from missing
