"""What the edition without names withholds and what may still tell, place by place: for the facilitator, before it is
written. Read off a record that is bound with marks in it (`model/telling.py`); none of it stands in any record."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import cast

from stratroom.figures.shapes import Drawing
from stratroom.model.named_in import names_of
from stratroom.model.spelling import keys
from stratroom.model.telling import Tells, plain, tellings
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Section
from stratroom.words import LINE_END, phrase, quoted, say, say_of

WHY: dict[Tells, str] = {
    "ordinary": phrase("an ordinary word, and a name"),
    "field": phrase("a word of somebody’s role, or of what they answer for"),
    "like": phrase("like a name"),
    "address": phrase("an address"),
    "number": phrase("a number to call"),
    "part": phrase("somebody’s own part"),
    "organisation": phrase("the organisation, which keeps its name, bears that of somebody here"),
}
"""Why it may tell who somebody is."""
_AROUND = 44


@dataclass(frozen=True, slots=True)
class Seen:
    """One place: the word as it is written there, a few words around it, and the section it stands in."""

    before: str
    word: str
    after: str
    where: str


@dataclass(frozen=True, slots=True)
class Word:
    """One word, or a few, as they were written first, in all places where they tell the same."""

    word: str
    tells: Tells
    places: tuple[Seen, ...]

    @property
    def why(self) -> str:
        return say(WHY[self.tells])

    @property
    def is_fixed(self) -> bool:
        """Whether nothing can be said of it here."""
        return self.tells == "organisation"


@dataclass(frozen=True, slots=True)
class Places:
    """What is withheld, and what is not and may tell."""

    withheld: tuple[Word, ...]
    to_look_at: tuple[Word, ...]

    @property
    def count(self) -> int:
        """Of places that are withheld."""
        return sum(len(word.places) for word in self.withheld)


def found_in(workshop: Workshop, title: str, sections: tuple[Section, ...]) -> Places:
    """In the order of the record, word by word; words of roles, which may be about anything, last."""
    found: dict[tuple[Tells, tuple[str, ...], bool], tuple[str, list[Seen]]] = {}
    for where, text in _texts(title, sections):
        for told in tellings(text):
            is_small = told.word == told.word.lower()
            here = Seen(_end(told.before), told.word, _head(told.after), where)
            found.setdefault((told.tells, keys(told.word), is_small), (told.word, []))[1].append(here)
    words = tuple(Word(word, key[0], tuple(seen)) for key, (word, seen) in found.items())
    to_look_at = sorted((word for word in words if word.tells != "named"), key=lambda word: word.tells == "field")
    return Places(tuple(word for word in words if word.tells == "named"), (*_organisation(workshop), *to_look_at))


def _organisation(workshop: Workshop) -> Iterator[Word]:
    """It stays, also where it bears the name of somebody who took part."""
    name = workshop.about.organisation
    if any(place.why == "named" for place in names_of(workshop).places(name)):
        yield Word(name, "organisation", (Seen("", name, "", say("The first page")),))


def _texts(title: str, sections: tuple[Section, ...]) -> Iterator[tuple[str, str]]:
    yield say("The first page"), title
    for section in sections:
        yield from ((plain(section.title), text) for text in every_text(section))


def every_text(part: object) -> Iterator[str]:
    """All that stands in a part of the record; a figure says again what stands there."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for inner in cast("tuple[object, ...]", part):
            yield from every_text(inner)
    elif is_dataclass(part) and not isinstance(part, (type, Drawing)):
        for field in fields(part):
            yield from every_text(getattr(part, field.name))


def _end(text: str) -> str:
    """The last few words."""
    line = LINE_END.split(text)[-1]
    return line if len(line) <= _AROUND else f"… {line[-_AROUND:].partition(' ')[2]}"


def _head(text: str) -> str:
    line = LINE_END.split(text)[0]
    return line if len(line) <= _AROUND else f"{line[:_AROUND].rpartition(' ')[0]} …"


def counted(places: Places) -> tuple[str, str]:
    """How many places are withheld, and how many words to look at; the second "" where there are none."""
    withheld, looked = places.count, len(places.to_look_at)
    if not withheld:
        said = say("No place is withheld.")
    else:
        said = say_of(withheld, "{n} place is withheld.", "{n} places are withheld.")
    look = say_of(looked, "{n} word may still tell who somebody is.", "{n} words may still tell who somebody is.")
    return said, look if looked else ""


def in_lines(places: Places) -> Iterator[str]:
    """Both counts, then each word to look at with its first place, a line each."""
    said, look = counted(places)
    yield said
    if look:
        yield look
    for word in places.to_look_at:
        first, often = word.places[0], say_of(len(word.places), "{n} place", "{n} places")
        yield say("{word}: {why}; {often}, first in {where}.", word=quoted(word.word), why=word.why, often=often,
                  where=quoted(first.where))  # fmt: skip
