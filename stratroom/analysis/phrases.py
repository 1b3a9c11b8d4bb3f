"""Who used which words: to the letter, whatever the capitals, as whole words. A fact about texts, never a judgement.

No language is known here: another ending or another spelling of a word is another word.
"""

import re
import unicodedata

_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, kana and Han: written without spaces, so that a word has no edge that could be seen."""


def uses(text: str, phrase: str) -> bool:
    """Whether these words stand in the text, in this order and next to each other.

    >>> uses("Sustainable growth, store by store.", "sustainable  Growth"), uses("We outgrow it", "grow")
    (True, False)
    """
    wanted, within = _plain(phrase), _plain(text)
    if not wanted:
        return False
    places = (found.start() for found in re.finditer(f"(?={re.escape(wanted)})", within))
    return any(_is_whole(within, start, start + len(wanted)) for start in places)


def places(text: str, phrase: str) -> tuple[tuple[int, int], ...]:
    """Where in the text these words stand, from and to, one after the other; none where it does not use them.

    >>> places("Sustainable\\n growth, fast", "sustainable growth")
    ((0, 19),)
    """
    if not uses(text, phrase):
        return ()
    wanted, edges = _plain(phrase), [n for n in range(len(text) + 1) if _is_edge(text, n)]
    found: list[tuple[int, int]] = []
    for number, start in enumerate(edges):
        if not found or start >= found[-1][1]:
            end = _end_of(wanted, text, start, edges[number + 1 :])
            found += [(start, end)] if end else []
    return tuple(found)


def _end_of(wanted: str, text: str, start: int, ends: list[int]) -> int:
    """Where the words that begin here are over; 0 where others begin."""
    for end in ends:
        piece = _plain(text[start:end])
        if piece == wanted and piece and not (text[start].isspace() or text[end - 1].isspace()):
            return end
        if len(piece) > len(wanted):
            break
    return 0


def _is_edge(text: str, place: int) -> bool:
    return not _goes_on(text[place - 1 : place] if place else "", text[place : place + 1])


def _plain(text: str) -> str:
    """One space between words, no capitals."""
    return " ".join(unicodedata.normalize("NFC", text.casefold()).split())


def _is_whole(text: str, start: int, end: int) -> bool:
    return not _goes_on(text[start - 1 : start], text[start]) and not _goes_on(text[end - 1], text[end : end + 1])


def _goes_on(left: str, right: str) -> bool:
    """Whether a word runs on across this place."""
    return _is_letter(left) and _is_letter(right) and not (_WITHOUT_SPACES.match(left) or _WITHOUT_SPACES.match(right))


def _is_letter(sign: str) -> bool:
    """Letters, digits and the marks on letters; the empty string, at an end of the text, is none."""
    return bool(sign) and (sign.isalnum() or unicodedata.category(sign).startswith("M"))
