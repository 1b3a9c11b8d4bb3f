"""Well-known trade-offs a room can begin from, grouped: the form of their file, read and checked.

They lie in `resources/tradeoffs`, one file a language. Nothing in them is a fact about anybody: beside the two sides
stand questions, which the room answers in its own words.
"""

from pathlib import Path

import msgspec
from msgspec.structs import replace

from stratroom.foreign import TooLarge, content_of
from stratroom.model.refusals import Refused
from stratroom.model.text import required
from stratroom.reasons import what_breaks, why
from stratroom.resources import path
from stratroom.words import ENGLISH, language, quoted, say

LARGEST = 256 * 1024
"""Bytes the file may have: hundreds of trade-offs."""


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """*A* even over *B*, and what to ask about it: what it would cost, what would stop, who would feel it. `id` is the
    same in every language."""

    id: str
    prefer: str
    over: str
    cost: str
    stops: str
    feels: str


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Trade-offs about one thing, e.g. where we play."""

    title: str
    tradeoffs: tuple[Known, ...]


class _Bank(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    groups: tuple[Group, ...]


def bank() -> tuple[Group, ...]:
    """Those that come with the app, in the language that is spoken. Refused as `read` does."""
    name = "bank.json" if language() == ENGLISH else f"bank.{language()}.json"
    return read(path("tradeoffs", name))


def read(file: Path) -> tuple[Group, ...]:
    """The groups in this file. Refused, with its name, when it cannot be read or is not in order: an empty text, two
    sides that say the same, or one trade-off twice."""
    try:
        return _checked(msgspec.json.decode(_content(file), type=_Bank).groups)
    except OSError as error:
        raise _broken(file, say("It cannot be read: {why}.", why=why(error))) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        what = what_breaks(error)
        raise _broken(file, say("It is not a bank of trade-offs: {what}.", what=what)) from None
    except Refused as refusal:
        raise _broken(file, str(refusal)) from None


def _content(file: Path) -> bytes:
    try:
        return content_of(file, LARGEST)
    except TooLarge:
        raise Refused(say("It is larger than a bank of trade-offs ever is.")) from None


def _checked(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    tidied = tuple(_tidied(group) for group in groups)
    met: set[str] = set()
    for known in (known for group in tidied for known in group.tradeoffs):
        wording = say("{prefer} even over {over}", prefer=known.prefer, over=known.over)
        for same in (known.id, wording.casefold()):
            if same in met:
                raise Refused(say("{what} stands in it twice.", what=quoted(wording)))
            met.add(same)
    return tidied


def _tidied(group: Group) -> Group:
    title = required(group.title, say("The name of a group"), "title")
    return Group(title, tuple(_tidied_one(known) for known in group.tradeoffs))


def _tidied_one(known: Known) -> Known:
    texts = {
        "id": required(known.id, say("The id of a trade-off"), "id"),
        "prefer": required(known.prefer, say("The side before “even over”"), "prefer"),
        "over": required(known.over, say("The side after “even over”"), "over"),
        "cost": required(known.cost, say("What it costs"), "cost"),
        "stops": required(known.stops, say("What stops"), "stops"),
        "feels": required(known.feels, say("Who feels it"), "feels"),
    }
    if texts["prefer"].casefold() == texts["over"].casefold():
        raise Refused(say("Both sides say the same. A trade-off needs two good things to choose between."), "over")
    return replace(known, **texts)


def _broken(file: Path, what: str) -> Refused:
    return Refused(say("The trade-offs of “{name}” are left out. {why}", name=file.name, why=what))
