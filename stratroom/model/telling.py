"""What may still tell who somebody is where nobody is named: pointed out to the facilitator, who knows the room.

Ordinary words that are names, words that are like one, addresses, numbers, and where somebody speaks of their own part.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from stratroom.model.named_in import ADDRESS, Names
from stratroom.model.nicknames import Alike
from stratroom.model.places import Place, with_places
from stratroom.model.spelling import WORD, keys

Tells = Literal["named", "ordinary", "field", "like", "address", "number", "part", "organisation"]
"""What it is: withheld · an ordinary word that is a name · a word of a role or its field · like a name · an address · a
number to call · somebody's own part in the day or the house · the organisation."""

_WEB = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”»]+")
_NUMBER = re.compile(r"(?<![\w.,])(?:\+|00|\(?0)[\d\s()/.\-]{6,}\d")
_LEAST_DIGITS = 7
_PART = re.compile(
    r"""\b(
    I\ (?:was|am|had\ been|’m|'m)\ (?:asked|told|assigned|appointed|chosen|supposed)\b
    |I\ had\ to\ (?:argue|speak|play|defend)\b|devil[’']s\ advocate|as\ (?:the\ )?advocate
    |(?:in\ )?my\ (?:own\ )?(?:team|department|division|unit|role|part|staff|office|boss|job|colleagues|predecessor)\b
    |as\ (?:the\ )?(?:head|chair|director|leader|chief|manager|newest|youngest|only)\b
    |I\ (?:run|lead|head|chair|manage)\b|I(?:\ am|[’']m)\ the\ (?:newest|youngest|oldest)\b
    |the\ only\ (?:woman|man|lady|one\ of\ us)\b|(?:die|als)\ einzige\ Frau\b|(?:der|als)\ einziger?\ Mann\b
    |la\ seule\ femme\b|le\ seul\ homme\b
    |(?:since|when|before)\ I\ (?:joined|came|started)\b
    |ich\ (?:wurde|war|bin)\ (?:darum\ )?(?:gebeten|beauftragt|eingeteilt|bestimmt)\b
    |ich\ (?:sollte|musste)\ (?:die\ andere|die\ Gegen|dagegen)|Advocatus|Anw[aä]lt(?:in)?\ de[rs]\ (?:anderen|Teufels)
    |(?:in\ )?mein(?:e|em|er|en|es)?\ (?:Team|Abteilung|Bereich|Ressort|Rolle|Funktion|Leute|Chef|Chefin|Amt|Kollegen)\b
    |als\ (?:Leiter|Leiterin|Chef|Chefin|Vorsitzende[r]?|Direktor|Direktorin|einzige[r]?|jüngste[r]?)\b
    |ich\ (?:leite|führe|verantworte)\b|seit\ ich\ (?:hier|da|dabei)\b
    |on\ m[’']a\ (?:demandé|chargée?|désignée?)\b|j[’']ai\ dû\ (?:défendre|plaider)|j[’']étais\ chargée?
    |avocate?\ du\ diable|(?:mon|ma)\ (?:équipe|service|département|rôle|poste|direction|fonction|chef|cheffe)\b
    |en\ (?:tant\ que|ma\ qualité\ de)\b|je\ (?:dirige|gère|préside)\b|depuis\ que\ je\ suis\b
    )(?:[ \u00a0][^\s.,;:!?()“”„«»"]+){0,9}""",
    re.IGNORECASE | re.VERBOSE,
)
_OPEN, _CLOSE = "\ue1f0", "\ue1f1"
_CODES: dict[Tells, str] = {
    "named": "\ue1f2", "ordinary": "\ue1f3", "field": "\ue1f4", "like": "\ue1f5", "address": "\ue1f6",
    "number": "\ue1f7", "part": "\ue1f8",
}  # fmt: skip
_TOLD: dict[str, Tells] = {code: tells for tells, code in _CODES.items()}
_MARK = re.compile(f"{_OPEN}([{''.join(_CODES.values())}])([^{_OPEN}{_CLOSE}]*){_CLOSE}")
_OURS = str.maketrans(dict.fromkeys([_OPEN, _CLOSE, *_CODES.values()]))


@dataclass(frozen=True, slots=True)
class Telling:
    """A place in a text: `word`, as it was written, with all that stands before and after it."""

    tells: Tells
    word: str
    before: str
    after: str


def marked_in(names: Names) -> Callable[[str], str]:
    """Puts marks around whatever would be withheld in a text, and whatever may tell; `tellings` finds them again."""
    alike = Alike(names.single)
    return lambda text: _marked(text.translate(_OURS), names, alike)


def _marked(text: str, names: Names, alike: Alike) -> str:
    found = {place: _CODES[place.why] for place in names.places(text)}
    for each, tells in _alike(text, alike):
        start, end = each.start(), _end_of(each, tells, found)
        written = text[start:end].rstrip()
        is_free = not any(start < other.end and other.start < end for other in found)
        if is_free and not names.is_kept(written, keys(written)):
            found[Place(start, start + len(written), "ordinary", keys(written))] = _CODES[tells]
    ordered = sorted(found, key=lambda place: place.start)
    return with_places(text, ordered, lambda place, written: f"{_OPEN}{found[place]}{written}{_CLOSE}")


def _end_of(each: re.Match[str], tells: Tells, found: Iterable[Place]) -> int:
    """Somebody's own part ends where something else is told of: “I was asked by [Anna] …”."""
    if tells != "part":
        return each.end()
    return min((place.start for place in found if each.end(1) <= place.start < each.end()), default=each.end())


def _alike(text: str, alike: Alike) -> Iterator[tuple[re.Match[str], Tells]]:
    """An address begins with more than a sign: “@ 4 %” is none."""
    for each in (*ADDRESS.finditer(text), *_WEB.finditer(text)):
        if any(map(str.isalpha, each[0])):
            yield each, "address"
    for each in _NUMBER.finditer(text):
        if _digits(each[0]) >= _LEAST_DIGITS:
            yield each, "number"
    for each in _PART.finditer(text):
        yield each, "part"
    for each in WORD.finditer(text):
        if alike.is_like(each[0]):
            yield each, "like"


def _digits(text: str) -> int:
    return sum(letter.isdigit() for letter in text)


def tellings(text: str) -> list[Telling]:
    """The marked places of a text, in order."""
    return [
        Telling(_TOLD[mark[1]], mark[2], plain(text[: mark.start()]), plain(text[mark.end() :]))
        for mark in _MARK.finditer(text)
    ]


def plain(text: str) -> str:
    """The text without marks."""
    return text.translate(_OURS)
