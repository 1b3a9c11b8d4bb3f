"""Words that everybody says of every strategy: no phrase by themselves. One list a language, in resources/language."""

from functools import cache

from stratroom import resources


@cache
def generic_words(language: str) -> frozenset[str]:
    """As a dictionary lists them, in small letters; none for a language without a list."""
    path = resources.path("language", f"generic.{language}.txt")
    return frozenset(path.read_text(encoding="utf-8").split()) if path.exists() else frozenset()
