"""Names in what people wrote: how each may stand there, found and withheld.

Whole words, as they are spelt: a name of several words in any capitals, each word of it that is more than a particle,
the role, in any capitals too where it says what somebody is, the letters it is shortened to, and initials that are
capitals. What is shorter than two letters tells nobody from anybody.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from stratroom.model.workshop import Workshop
from stratroom.words import phrase, say

WITHHELD = phrase("[name withheld]")
_PARTICLES = {
    "and", "und", "et", "of", "the", "or", "van", "von", "vom", "zum", "zur", "der", "den", "des", "die", "del", "dos",
    "das", "de", "da", "di", "do", "du", "la", "le", "mr", "mrs", "ms", "miss", "dr", "prof", "frau", "herr", "mme",
}  # fmt: skip
_OFFICE = re.compile(
    r"(er|ère|or|eure?|euse|rice|ary|aire|iste?|man|woman|person|chair|dente?|tee|counsel|countant|sultant)$",
    re.IGNORECASE,
)
"""What somebody is: nobody writes “the Treasurer” each time. “Finance” is no such word."""
_CHIEF = re.compile("C([A-Z]{1,3})O")
_LEAST, _LEAST_LOUD = 2, 3
_BETWEEN = re.compile(r"[\s\-–.,()/&]+")
_HEAD = r"(?<![^\W_])"
"""Where a word begins: sought once for all names, which would each seek it again."""
_A_TIME = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+([+-][\d:]+|Z)?)?")
_SEVERAL = re.compile(r"[,;()/&]")
_ENDING_WITH_CASES = re.compile(r"[\u0370-\u052f\u1f00-\u1fff]")
"""Greek and Cyrillic: a name takes another ending with its case."""


def names_of(workshop: Workshop) -> tuple[str, ...]:
    """How everybody who took part, or led through the day, may be named in a text; as patterns, the longest first."""
    found = set[str]()
    for person in workshop.people:
        found |= {*_spellings(person.name), *_role(person.role), *_role(person.name), *_initials(person.initials)}
    first, *others = _SEVERAL.split(workshop.about.facilitator)
    found |= {*_spellings(first), *(pattern for other in others for pattern in _whole(other))}
    return tuple(sorted(found, key=lambda pattern: (-len(pattern), pattern)))


def withheld_in(names: Iterable[str]) -> Callable[[str], str]:
    """Puts the same words, visibly, in the place of every name in a text. A time is no text."""
    patterns = tuple(names)
    if not patterns:
        return str
    alone = "|".join(pattern.removeprefix(_HEAD) for pattern in patterns if pattern.startswith(_HEAD))
    anywhere = [pattern for pattern in patterns if not pattern.startswith(_HEAD)]
    found = re.compile("|".join([*([f"{_HEAD}(?:{alone})"] if alone else []), *anywhere]))
    instead = say(WITHHELD)
    return lambda text: text if _A_TIME.fullmatch(text) else found.sub(lambda _: instead, text)


def _role(role: str) -> Iterator[str]:
    """Short and at length: “CFO” is the chief financial officer, the “Chief Executive” is the CEO."""
    yield from _whole(role)
    if _OFFICE.search(role):
        yield _alone(role.split(), in_any_capitals=True)
    words = [word for word in _BETWEEN.split(role) if word[:1].isalpha() and word.casefold() not in _PARTICLES]
    letters = "".join(word[0].upper() for word in words)
    is_chief = words[:1] == ["Chief"] and words[-1] != "Officer"
    yield from _initials(letters + "O" if is_chief else letters)
    if role.isalpha() and role.isupper():
        yield from _initials(role)
    if chief := _CHIEF.fullmatch(role.strip()):
        at_length = "".join(rf"\s+{letter}\w*" for letter in chief[1])
        yield rf"{_HEAD}(?i:chief{at_length}(\s+officers?)?)(?![^\W_])"


def _spellings(name: str) -> Iterator[str]:
    yield from _whole(name)
    for part in _BETWEEN.split(name):
        if not part[:1].islower() and part.casefold() not in _PARTICLES:
            yield from _whole(part)


def _whole(name: str) -> Iterator[str]:
    """In any capitals where it is several words: nobody writes those by chance."""
    words = name.split()
    if len(name.strip()) < _LEAST:
        return
    yield _alone(words)
    if len(words) > 1:
        return
    if len(words[0]) >= _LEAST_LOUD:
        yield _alone([words[0].upper()])


def _initials(initials: str) -> Iterator[str]:
    """With points between them, too. The two letters that stand for a name of one word are no word of anybody's."""
    if len(initials) >= _LEAST and initials == initials.upper():
        yield _alone([initials])
        yield _HEAD + r"\s?".join(rf"{re.escape(letter)}\." for letter in initials)


def _alone(words: list[str], *, in_any_capitals: bool = False) -> str:
    """As whole words; in scripts without capitals, where words run together or take letters before them, anywhere."""
    text = re.sub("['’]", "['’]", r"[\s\-]+".join(re.escape(word).replace(r"\-", r"[\s\-]+") for word in words))
    text = f"(?i:{text})" if in_any_capitals or len(words) > 1 else text
    if not _has_capitals(words[-1]):
        return text if words[-1][-1].isalpha() else rf"(?<!\w){text}(?!\w)"
    ending = r"\w{0,3}" if _ENDING_WITH_CASES.search(words[-1]) else "[sS]?"
    return rf"{_HEAD}{text}{ending}(?![^\W_])"


def _has_capitals(word: str) -> bool:
    return word.upper() != word.lower()
