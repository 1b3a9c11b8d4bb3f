"""What everybody goes by: the words that would tell who somebody is, by their keys.

Here stands which words those are; where they stand in a text is found by `model/named_in.py`.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from stratroom.model.offices import fields_of, is_link, is_office, letters_of, titles_of
from stratroom.model.ordinary import ORDINARY
from stratroom.model.people import Known, initials
from stratroom.model.spelling import SIGNS, WORD, has_capitals, key, keys, meant_by, spellings, stem, word_list

PARTICLES = {
    "and", "und", "et", "of", "the", "or", "van", "von", "vom", "zum", "zur", "der", "den", "des", "die", "del", "dos",
    "das", "de", "da", "di", "do", "du", "la", "le", "zu", "mr", "mrs", "ms", "miss", "dr", "prof", "frau", "herr",
    "mme", "jr", "sr", "jun", "sen", "ii", "iii", "iv",
}  # fmt: skip
_OFFICE = re.compile(
    r"(er|ère|or|eure?|euse|rice|ary|aire|iste?|man|woman|person|chair|dente?|tee|counsel|countant|sultant|leiterin)$",
    re.IGNORECASE,
)
"""What somebody is: nobody writes “the Treasurer” each time. “Finance” is no such word."""
_BETWEEN = re.compile(r"[\s\-–.,()/&_]+")
_PLAIN = re.compile(r"[\w\s\-–.,'’()/&\u0300-\u036f]*[\w.]")
_APART = re.compile(r"(?<=[^\s\-])[\s\-]+(?=[^\s\-])")
_MAC = re.compile(r"Ma?c([A-Z]\w{2,})")
_SIGNS = re.compile(f"[{SIGNS}]{{2,6}}")
_TITLED = word_list(
    """
    总 總 经理 經理 主任 董 工 老师 老師 先生 女士 小姐 さん 様 さま 氏 君 くん ちゃん 部長 部长 課長 社長
    씨 님 부장 과장 사장 이사 대표
    """
)
"""What makes a family name of one sign a person: “王总”, “김 부장”."""
_LETTERS_THAT_ARE_WORDS = frozenset("aioyeu")
_LEAST, _LEAST_LOUD, _LEAST_JOINED = 2, 3, 4

Kind = Literal["name", "handle", "several", "office", "field", "letters", "points"]
"""One word of a name · one with a letter joined to it · several words in any capitals · an office in any capitals ·
a field such as “Finance” · letters that are capitals · letters with points."""


@dataclass(frozen=True, slots=True)
class Called:
    """One way to name somebody: its words by their keys."""

    keys: tuple[str, ...]
    kind: Kind


@lru_cache(2_000)
def ways_to_call(known: Known) -> frozenset[Called]:
    """All of them, of one person."""
    if known.leads_through:
        first, *others = re.split("[,;()/&]", known.name)
        led = (*_of_name(first), *_letters(_firsts(first)))
        return frozenset([*led, *(way for other in others for way in _whole(other))])
    found = [*_of_name(known.name), *_of_role(known.role), *_letters(initials(known.name))]
    return frozenset([*found, *(_of_role(known.name) if _is_role(known.name) else _letters(_firsts(known.name)))])


def fields(known: Known) -> frozenset[str]:
    """The keys of what they answer for."""
    as_name = fields_of(known.name) if _is_role(known.name) else frozenset[str]()
    return frozenset() if known.leads_through else fields_of(known.role) | as_name


def role_words(known: Known) -> frozenset[str]:
    """The keys of what they answer for, and of every word that says what they are: “head”, “commercial”, “director”."""
    told = keys(known.role) + (keys(known.name) if _is_role(known.name) else ())
    own = (word for word in told if word not in PARTICLES and not is_link(word))
    return frozenset() if known.leads_through else fields(known).union(own)


def handles(known: Known) -> frozenset[str]:
    """Keys that stand for them in an address: “alund”, “annal”. Elsewhere they may be words."""
    parts = _parts(known.name, key)
    if len(parts) < 2:
        return frozenset(parts)
    first, last = parts[0], parts[-1]
    return frozenset({*parts, first[0] + last, first + last[0], last + first[0], first[0] + last[0]})


def names_in(name: str) -> list[str]:
    """The words of a name that are more than a particle; one in small letters is none where others are not."""
    found = [part for part in _BETWEEN.split(name) if part and part.casefold() not in PARTICLES]
    return [part for part in found if not part.islower() or name.islower()]


def _parts(name: str, way: Callable[[str], str]) -> list[str]:
    """Its words without apostrophes; a sign that stands alone in it (“’”) is none."""
    told = (way(part.replace("’", "").replace("'", "")) for part in names_in(name))
    return [part for part in told if WORD.search(part)]


def literal(known: Known, *, whole: bool = False) -> Iterator[str]:
    """Patterns of names that are not to be found word by word: in scripts without capitals, where words run together
    or take letters before them, and with signs that are no letters."""
    if len(known.name.strip()) < _LEAST:
        return
    if not whole:
        yield from _titled(known.name)
    parts = [] if whole or known.leads_through else [*names_in(known.name), *_in_signs(known.name)]
    for name in (known.name, known.role, *parts):
        words = name.split()
        if not words or len(name.strip()) < _LEAST:
            continue
        if not has_capitals(words[-1]) and words[-1][-1:].isalpha():
            yield _spaced(words)
        elif not keys(name) or not _PLAIN.fullmatch(name):
            yield rf"(?<!\w){_spaced(words)}(?!\w)"


def _in_signs(name: str) -> Iterator[str]:
    """Family and given name where nothing stands between them; how long each is cannot be seen."""
    if _SIGNS.fullmatch(name) and len(name) > _LEAST:
        yield name[:2]
        yield name[1 if len(name) == _LEAST_LOUD else 2 :]


def _titled(name: str) -> Iterator[str]:
    """A family name of one sign, which is a word as well, is somebody's beside a title."""
    family, *given = name.split()
    if _SIGNS.fullmatch("".join((family, *given))) and (len(family) == 1 or len(name) <= _LEAST_LOUD):
        yield rf"[老小阿]{family[0]}|{family[0]} ?(?:{'|'.join(sorted(_TITLED))})"


def _spaced(words: list[str]) -> str:
    if len(words) == 1 and _SIGNS.fullmatch(words[0]):
        return "[ \u3000]?".join(words[0])
    return r"[\s\-]+".join(map(re.escape, _APART.split(" ".join(words))))


def _is_role(name: str) -> bool:
    """Where people are called by what they are: “CFO”, “Head of Sales”, “Marketing”."""
    told = keys(name)
    return any(map(is_office, told)) or bool([*titles_of(name)]) or name.isupper() or _is_field(told)


def _is_field(told: tuple[str, ...]) -> bool:
    return len(told) == 1 and len(fields_of(told[0])) > 2


def _of_name(name: str) -> Iterator[Called]:
    yield from _whole(name)
    yield from _letter_alone(name)
    for part in names_in(name):
        yield from _whole(part)
        yield from _in_two(part)
    for double in name.split():
        joined = "".join(keys(double))
        if "-" in double and len(joined) >= _LEAST_JOINED:
            yield Called((joined,), "several")
        yield from _letters(_firsts(double) if "-" in double else "")
    for way in _WAYS:
        yield from _together(_parts(name, way))
        yield from _with_particles([way(part) for part in _BETWEEN.split(name) if part])


def _in_two(part: str) -> Iterator[Called]:
    """“Mc Donald”, and what follows an apostrophe: “d’Estaing” is Estaing, too."""
    if mac := _MAC.fullmatch(part):
        yield from (Called((before, key(mac[1])), "several") for before in ("mc", "mac"))
        yield from (Called((before + key(mac[1]),), "several") for before in ("mc", "mac"))
    _, apostrophe, last = part.replace("’", "'").rpartition("'")
    if apostrophe and len(last) > _LEAST:
        yield Called((key(last),), "name")


def _together(parts: list[str]) -> Iterator[Called]:
    """First and last, either way round, in one word or with one of the two as a letter; “jmueller”."""
    if len(parts) < 2:
        return
    first, last = parts[0], parts[-1]
    for words in ((first, last), (last, first), tuple(parts), (first[0], last), (first, last[0]), (last, first[0])):
        yield Called(words, "several")
    for joined in (first[0] + last, last + first[0]):
        if len(joined) >= _LEAST_JOINED:
            yield Called((joined,), "handle")
    beside = (one + other for one, other in pairwise(parts))
    for joined in (first + last, last + first, "".join(parts), *beside):
        if len(joined) >= _LEAST_JOINED and joined not in ORDINARY:
            yield Called((joined,), "several")


def _with_particles(parts: list[str]) -> Iterator[Called]:
    """“van der Lund”, “der Lund”; as one word, too."""
    for last, part in enumerate(parts):
        first = last
        while part and part not in PARTICLES and first and parts[first - 1] in PARTICLES:
            first -= 1
            yield Called(tuple(parts[first : last + 1]), "several")
            yield Called(("".join(parts[first : last + 1]),), "several")


def asked_for(asked: str) -> Iterator[Called]:
    """Whatever is to be withheld besides: in any spelling and any capitals."""
    for way in _WAYS:
        if told := tuple(way(word[0]) for word in WORD.finditer(asked)):
            yield Called(told, "office")


def _whole(name: str) -> Iterator[Called]:
    """In any capitals where it is several words: nobody writes those by chance."""
    if len(name.strip()) < _LEAST or not has_capitals(name):
        return
    if len(keys(name)) == 1:
        yield from (Called((each,), "name") for each in meant_by(name.strip()) | {stem(name.strip())} if each)
        return
    for way in _WAYS:
        told = tuple(word for word in map(way, _words(name)) if word)
        yield Called(told, "several")
        if "'" in name or "’" in name:
            yield Called(("".join(told),), "several")


def _of_role(role: str) -> Iterator[Called]:
    """Short and at length: “CFO” is the chief financial officer, the “Chief Executive” is the CEO."""
    told = keys(role)
    is_short = role.isalpha() and role.isupper()
    if len(told) > 1:
        yield from _whole(role)
    elif told and len(told[0]) >= _LEAST and has_capitals(role):
        is_office_word = _OFFICE.search(role) or is_office(told[0]) or [*titles_of(role)]
        yield Called(told, "office" if is_office_word else "letters" if len(told[0]) < _LEAST_LOUD else "field")
        yield from (Called((each,), "field") for each in meant_by(role.strip()) - {told[0]})
    yield from (Called(title, "office") for title in titles_of(role))
    letters = _firsts(role)
    at_length = _firsts(role, whole=True)
    is_chief = told[:1] == ("chief",) and "officer" not in told
    for short in (letters + "O" if is_chief else letters, at_length, role if is_short else "", *letters_of(role)):
        yield from _letters(short)
        if len(short) >= _LEAST_LOUD and key(short) not in ORDINARY:
            yield Called((key(short),), "office")


def _firsts(role: str, *, whole: bool = False) -> str:
    """Its first letters; of what is short already all, where it is to stay `whole`: “VPE”."""
    told = (w for w in _BETWEEN.split(role) if w[:1].isalpha() and w.casefold() not in PARTICLES)
    return "".join(word if whole and word.isupper() else word[0].upper() for word in told)


def _letter_alone(name: str) -> Iterator[Called]:
    """Whoever is called “J” is told by that; “A” and “I” are words."""
    told = keys(name)
    if len(told) == 1 and len(told[0]) == 1 and has_capitals(name) and told[0] not in _LETTERS_THAT_ARE_WORDS:
        yield Called(told, "letters")


def _letters(letters: str) -> Iterator[Called]:
    """With points between them, too. The two letters that stand for a name of one word are no word of anybody's."""
    if len(letters) >= _LEAST and letters == letters.upper() and has_capitals(letters):
        yield Called((key(letters),), "letters")
        yield Called(tuple(map(key, letters)), "points")


def _words(name: str) -> list[str]:
    return [word for part in _BETWEEN.split(name) for word in re.split("['’]", part)]


def _german(word: str) -> str:
    return max(spellings(unicodedata.normalize("NFC", word)), key=len)


def _collapsed(word: str) -> str:
    return min(meant_by(word), key=len) if key(word) else ""


_WAYS: tuple[Callable[[str], str], ...] = (key, _german, _collapsed)


def everybody(known: Iterable[Known]) -> frozenset[Called]:
    """The ways to call any of them."""
    return frozenset[Called]().union(*map(ways_to_call, known))
