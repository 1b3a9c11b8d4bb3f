"""How a word may be spelt: without its accents, in other capitals, with an ending, with “oe” for “ö”.

Words are compared by keys: small letters of the plain alphabet where there is one. What a word means is not known here.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

SIGNS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff"
"""Han, kana and Hangul: nothing stands between the parts of a name, nor between a name and a title."""
WORD = re.compile(rf"(?:[^\W_{SIGNS}][\u0300-\u036f]*)+|[{SIGNS}]+")
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_LOOKS_LIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјкорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχς", "ABESIJKMHOPCTYXaesijkopcyxhdqwABEZHIKMNOPTYXaeikvoptuxc"
)
"""Letters of other alphabets for those they look like."""
_DIGRAPHS = re.compile("(?<=[aou])e")
_SCHE = ("sche", "schen", "scher", "sches", "schem")
"""“Die Lundsche Idee”."""
_HISSING = ("s", "x", "z", "ch", "sh")
_WITH_CASES = re.compile(r"[\u0370-\u052f\u1f00-\u1fff]")
"""Greek and Cyrillic: a name takes another ending with its case."""
_LONGEST_CASE, _SHORTEST_STEM = 3, 3
_VOWELS = "aeiouyаеиоуыэюяьαεηιουω"
_MANY = 50_000


def key(word: str) -> str:
    """What a word is compared by.

    >>> key("Jörg"), key("GROSSE"), key("Große"), key("Łódź")
    ('jorg', 'grosse', 'grosse', 'lodz')
    >>> key("𝐉𝐨𝐫𝐠"), key("ＪＯＲＧ")
    ('jorg', 'jorg')
    """
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold()).casefold()
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", plain).translate(_PLAIN)


def keys(text: str) -> tuple[str, ...]:
    """The keys of its words, in order."""
    return tuple(key(word) for word in WORD.findall(text))


@lru_cache(_MANY)
def spellings(word: str) -> frozenset[str]:
    """The keys a word may stand for as it is written: “Jörg” for Jorg and for Joerg; with a Cyrillic “а” in it, “Аnna”
    for Anna."""
    if word.isascii():
        return frozenset({key(word)})
    seen = word.translate(_LOOKS_LIKE) if _WITH_CASES.search(word) else word
    composed = unicodedata.normalize("NFC", seen).casefold()
    return frozenset({key(word), key(seen), key(composed.translate(_GERMAN))})


def meant_by(word: str) -> frozenset[str]:
    """The keys by which a name is found, however somebody spells it: “Joerg” is found in “Jorg”, too."""
    plain = key(word)
    collapsed = _DIGRAPHS.sub("", plain)
    return spellings(word) | frozenset([collapsed] if len(collapsed) > _SHORTEST_STEM else [])


@lru_cache(_MANY)
def bent(word: str) -> frozenset[str]:
    """The keys a word may stand for where it may have an ending: “Annas”, “Fuchsens”, “lund78”, “Müllersche”,
    “Петрова”."""
    found = set(spellings(word))
    for each in tuple(found):
        bare = each.rstrip("0123456789")
        found |= {bare} if len(bare) > _SHORTEST_STEM else set()
        found |= {bare[: -len(end)] for end in ("s", "es", "ens", *_SCHE) if _ends(bare, end)}
        found |= _without_case(each)
    return frozenset(found - {""})


def _ends(bare: str, end: str) -> bool:
    if not bare.endswith(end):
        return False
    stays = bare[: -len(end)]
    return len(stays) > _SHORTEST_STEM if end in _SCHE else end == "s" or stays.endswith(_HISSING)


def _without_case(word: str) -> set[str]:
    if not _WITH_CASES.search(word):
        return set()
    return {word[:-cut] for cut in range(1, _LONGEST_CASE + 1) if len(word) - cut >= _SHORTEST_STEM}


def without_ending(word: str) -> Iterator[str]:
    """A key without one to three of its last letters: what it may be in another case, “lukasz” of “lukaszem”."""
    return (word[:-cut] for cut in range(1, _LONGEST_CASE + 1))


def stems(word: str, least: int) -> frozenset[str]:
    """What stays of this key in other cases, where it is long enough: “katarzyna”, “katarzyn”."""
    found = (word, word[:-1] if word[-1:] in _VOWELS else word)
    return frozenset(each for each in found if len(each) >= least)


def stem(word: str) -> str:
    """What stays of a name in every case, in scripts where its last vowel changes: “Анна”, “Анны”; “Γιώργος”,
    “Γιώργου”."""
    plain = key(word)
    is_bent = _WITH_CASES.search(plain) and plain[-1] in "аяьαησ" and len(plain) > _SHORTEST_STEM
    return plain[:-1] if is_bent else plain


def word_list(text: str) -> frozenset[str]:
    """The words in a text, as a list of ours is written."""
    return frozenset(text.split())


def has_capitals(word: str) -> bool:
    """Whether its script tells capitals from small letters. In others words run together, or take letters before."""
    return word.upper() != word.lower()
