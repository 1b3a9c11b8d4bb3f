"""The table of a language's word forms: under which word a dictionary lists each, however it is capitalised.

At the beginning of a sentence, in capitals or typed in haste a word stands otherwise than in the table.
"""

from collections.abc import Iterator, Mapping


class Forms:
    """`table` has the word that is listed for each form of it, or several, the likeliest first."""

    def __init__(self, table: Mapping[str, str | list[str]]) -> None:
        self._table = table
        self._listed = frozenset(word for words in table.values() for word in _all(words))

    def listed(self, word: str) -> str:
        """In small letters: as it is written, in small letters or with a capital, by the first of these that the table
        knows. A word in capitals may be a name of something: with a capital comes before small letters.

        >>> forms = Forms({"clientes": "cliente", "Kunden": "Kunde", "nachhaltiges": "nachhaltig"})
        >>> [forms.listed(word) for word in ("Clientes", "KUNDEN", "kunden", "Nachhaltiges", "5G")]
        ['cliente', 'kunde', 'kunde', 'nachhaltig', '5g']
        """
        for form in _as_it_may_stand(word):
            if found := self._table.get(form):
                return _all(found)[0].lower()
            if form in self._listed:
                return form.lower()
        return word.lower()


def _as_it_may_stand(word: str) -> Iterator[str]:
    small, capital = word.lower(), word.capitalize()
    yield word
    yield from (capital, small) if word.isupper() else (small, capital)


def _all(words: str | list[str]) -> list[str]:
    return [words] if isinstance(words, str) else words
