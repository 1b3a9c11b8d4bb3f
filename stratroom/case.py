"""A case: a whole workshop told as data, in one JSON file. README.md has the form, `resources/samples` shows it.

What can be wrong with a case is said with its place in the file, before anything is written.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, cast

import msgspec

from stratroom.case_faults import placed
from stratroom.case_parts import Part
from stratroom.case_priorities import Priorities
from stratroom.case_read_back import ReadBack
from stratroom.case_sealed import Sealed
from stratroom.case_tradeoffs import Tradeoff
from stratroom.foreign import TooLarge, content_of
from stratroom.model.refusals import Refused
from stratroom.model.text import tidy
from stratroom.reasons import what_breaks, why
from stratroom.words import briefly, say

LARGEST = 64 * 1024 * 1024
MOST = 2_000
"""Items one of its lists may have."""
NOT_YET = (
    "candour",
    "outcomes",
    "levers",
    "links",
    "scenario",
    "closing",
    "followups",
)
"""Parts of the form this version does not support; refused by name, never skipped."""


class Person(Part, frozen=True):
    id: str
    name: str
    role: str
    decides: bool = True
    leader: bool = False


class Statement(Part, frozen=True):
    by: str
    text: str


class Recognition(Part, frozen=True):
    by: str
    same_as: tuple[str, ...]


class Group(Part, frozen=True):
    name: str
    members: tuple[str, ...]


class Meaning(Part, frozen=True):
    by: str
    text: str


class Phrase(Part, frozen=True):
    phrase: str
    answers: tuple[Meaning, ...]
    meaning: str = ""
    none_agreed: bool = False


class Case(Part, frozen=True):
    """The whole form, version 1, as far as this version of Stratroom supports it."""

    stratroom_case: Literal[1]
    title: str
    participants: tuple[Person, ...]
    organisation: str = ""
    date: str = ""
    facilitator: str = ""
    place: str = ""
    purpose: str = ""
    question: str = ""
    statements: tuple[Statement, ...] = ()
    recognition: tuple[Recognition, ...] = ()
    groups: tuple[Group, ...] = ()
    meanings: tuple[Phrase, ...] = ()
    tradeoffs: tuple[Tradeoff, ...] = ()
    priorities: Priorities | None = None
    read_back: tuple[ReadBack, ...] = ()
    sealed: tuple[Sealed, ...] = ()
    withheld: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def read(path: Path) -> Case:
    """The case in this file. Refused, naming the place in the file, when it is not of the form."""
    return from_json(_bytes(path))


def read_told(path: Path) -> Case:
    """What a case tells, for who wants a part of it: those this version does not support do not matter then, and
    whether one part speaks of another is not looked at."""
    text = _bytes(path)
    return _of_the_form(text, lambda _raw: msgspec.convert(_without_later_parts(text), Case))


def read_statements(path: Path) -> tuple[Statement, ...]:
    """What each said, for who wants nothing else of a case."""
    told = read_told(path)
    people = {person.id for person in told.participants}
    for number, statement in enumerate(told.statements):
        if statement.by not in people:
            raise Refused(
                say("statements[{number}].by: there is no participant “{by}”.", number=number, by=briefly(statement.by))
            )
    return told.statements


def _bytes(path: Path) -> bytes:
    try:
        return content_of(path, LARGEST)
    except TooLarge:
        raise Refused(
            say(
                "{name} is larger than {size} MiB. A case is a few pages of text.",
                name=path.name,
                size=LARGEST // 2**20,
            )
        ) from None
    except OSError as error:
        raise Refused(
            say("{path} cannot be read: {why}. Check the name and the folder.", path=path, why=why(error))
        ) from error


def from_json(text: bytes) -> Case:
    """The case in this JSON. Refused, naming the place, when it is not of the form."""

    def supported(raw: Any) -> Case:
        _refuse_unsupported(raw)
        return msgspec.json.decode(text, type=Case)

    return _of_the_form(text, supported)


def _of_the_form(text: bytes, take: Callable[[Any], Case]) -> Case:
    try:
        return take(_decoded(text))
    except msgspec.ValidationError as error:
        raise Refused(placed(str(error))) from None
    except (msgspec.DecodeError, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise Refused(
            say("This is not a case, for it is not JSON in UTF-8: {what}.", what=what_breaks(error))
        ) from None
    except RecursionError:
        raise Refused(say("This is not a case: its lists are nested too deeply.")) from None


def _decoded(text: bytes) -> Any:
    """The JSON as it stands. Refused when a key stands twice in one object, where one of the two would be lost."""
    msgspec.json.decode(text, type=msgspec.Raw)
    return json.loads(text.decode(), object_pairs_hook=_each_once, parse_int=float)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise Refused(
                say("The key “{key}” stands twice in one object. Take one of them out.", key=briefly(tidy(key)))
            )
        found[key] = value
    return found


def to_json(case: Case) -> bytes:
    """The case as indented JSON in UTF-8; what is at its default is left out."""
    return msgspec.json.format(msgspec.json.encode(case), indent=1) + b"\n"


def _refuse_unsupported(raw: Any) -> None:
    if isinstance(raw, dict):
        _refuse_endless(cast(dict[str, Any], raw))
        for part in NOT_YET:
            if part in raw:
                raise Refused(
                    say("{part}: this version does not support this part yet. Take it out, then try again.", part=part)
                )


def _refuse_endless(raw: dict[str, Any]) -> None:
    """Before much time is spent on it."""
    for part, listed in raw.items():
        if isinstance(listed, list) and len(cast(list[Any], listed)) > MOST:
            count = len(cast(list[Any], listed))
            raise Refused(say("{part} has {n} items; {most} is the most.", part=briefly(part), n=count, most=MOST))


def _without_later_parts(text: bytes) -> Any:
    raw: Any = msgspec.json.decode(text)
    if isinstance(raw, dict):
        return {key: value for key, value in cast(dict[str, Any], raw).items() if key not in NOT_YET}
    return raw
