"""In which language sentences are written, told by their little words. A guess."""

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module

from stratroom.analysis.pipelines import KNOWN, not_installed

_FEWEST, _MORE = 3, 2
"""Different little words without which nothing is told by them, and how many more than those of the usual language:
"store" is a little word in Norwegian, and a single one that is said often tells nothing."""


def tongue(texts: Sequence[str], usual: str) -> str:
    """The language of which most different little words stand there (ISO 639-1); `usual` where there are too few, or
    hardly more than of that. Trouble when spaCy is not installed."""
    words = _words(*texts)
    hits = {language: _little_words(language).intersection(words) for language in KNOWN}
    most = max(KNOWN, key=lambda language: (len(hits[language]), sum(word in hits[language] for word in words)))
    fewest = max(_FEWEST, len(hits.get(usual, ())) + _MORE)
    return usual if len(hits[most]) < fewest else most


def little_words_beside(texts: Sequence[str], usual: str) -> frozenset[str]:
    """In a room that writes `usual`: the little words of the other languages that are clearly those of a text. Trouble
    when spaCy is not installed."""
    return frozenset[str]().union(*map(_little_words, {tongue([text], usual) for text in texts} - {usual}))


def _words(*texts: str) -> list[str]:
    return [word for text in texts for word in re.findall(r"[^\W\d_]+", text.lower())]


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
