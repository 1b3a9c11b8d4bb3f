"""Programme designs a facilitator can start from: the form of their files, read and checked.

The bundled ones lie in `resources/programmes`; a facilitator's own ones are kept by `own_designs.py`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec.structs import replace

from stratroom.foreign import TooLarge, content_of
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, Naming, StageId
from stratroom.model.programming import checked_programme, checked_start
from stratroom.model.refusals import Refused
from stratroom.model.text import optional, required
from stratroom.reasons import what_breaks, why
from stratroom.resources import path
from stratroom.words import briefly, phrase, say

DEFAULT = "one-day"
LARGEST = 256 * 1024
"""Bytes the file of a design may have: hundreds of stages."""
BREAKS = StageId("breaks")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of stage as a design has it: what it is called at first (said by `say`), and for how many minutes."""

    title: str
    minutes: int


KINDS: Mapping[StageId, Kind] = {
    StageId("welcome"): Kind(phrase("Welcome"), 15),
    StageId("statements"): Kind(phrase("Statements"), 20),
    StageId("reveal"): Kind(phrase("Reveal"), 30),
    StageId("meanings"): Kind(phrase("Same words"), 20),
    StageId("tradeoffs"): Kind(phrase("Trade-offs"), 60),
    StageId("priorities"): Kind(phrase("Priorities"), 60),
    StageId("readback"): Kind(phrase("Read-back"), 15),
    BREAKS: Kind(phrase("Break"), 15),
}
"""Every kind a programme may hold, in the order of the day. The catalogue has their rules; a test holds the two to
each other, so that the start screen need not load any."""


class Programme(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A design: what it is called, what it is for in one line, and its stages in order.

    `question` is the one-sentence question, "" for the usual one; `promise` who will see the statements; `starts` the
    planned beginning, HH:MM or "".
    """

    title: str
    about: str
    stages: tuple[PlannedStage, ...]
    question: str = ""
    promise: Naming = "named"
    starts: str = ""

    @property
    def minutes(self) -> int:
        """Planned minutes in all, breaks among them."""
        return sum(stage.minutes for stage in self.stages)


def blank() -> Programme:
    """A design with nothing but a welcome, to be built up."""
    welcome = StageId("welcome")
    stages = (PlannedStage(welcome, say(KINDS[welcome].title), KINDS[welcome].minutes),)
    return Programme(say("Blank", "a design"), say("Build your own programme."), stages, starts="09:00")


def programme(name: str = DEFAULT) -> Programme:
    """The design in `resources/programmes/<name>.json`, told in the language that is spoken."""
    return _spoken(read(path("programmes", f"{name}.json")))


def programmes() -> tuple[Programme, ...]:
    """All bundled designs, the longest first. One that is broken is not listed: `broken` says which and why."""
    return tuple(sorted((found for found in _bundled() if isinstance(found, Programme)), key=lambda d: -d.minutes))


def broken() -> tuple[str, ...]:
    """A sentence for each bundled design that cannot be read."""
    return tuple(found for found in _bundled() if isinstance(found, str))


def rehearsed() -> tuple[PlannedStage, ...]:
    """The one-day design as a case tells it: each kind of stage once, its lines taken together, and no breaks."""
    once: dict[StageId, PlannedStage] = {}
    for line in programme().stages:
        before = once.get(line.stage)
        once[line.stage] = replace(before, minutes=before.minutes + line.minutes) if before else line
    once.pop(BREAKS, None)
    return tuple(once.values())


def read(file: Path) -> Programme:
    """The design in this file. Refused, with its name, when it is not one that could be held."""
    try:
        return checked(msgspec.json.decode(_content(file), type=Programme))
    except OSError as error:
        raise _broken(file, say("It cannot be read: {why}.", why=why(error))) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _broken(file, say("It is not a design of Stratroom’s: {what}.", what=what_breaks(error))) from None
    except Refused as refusal:
        raise _broken(file, str(refusal)) from None


def _content(file: Path) -> bytes:
    try:
        return content_of(file, LARGEST)
    except TooLarge:
        raise Refused(say("It is larger than a design ever is.")) from None


def checked(design: Programme) -> Programme:
    """The design with tidied texts. Refused when it is not in order."""
    unknown = next((line.stage for line in design.stages if line.stage not in KINDS), None)
    if unknown is not None:
        raise Refused(say("Stratroom knows no kind of stage called “{stage}”.", stage=briefly(unknown)), "stages")
    fresh = tuple(replace(line, extra=0, is_skipped=False) for line in design.stages)
    return replace(
        design,
        title=" ".join(required(design.title, say("The name of the design"), "title").split()),
        about=optional(design.about, say("What the design is for"), "about"),
        stages=checked_programme(fresh),
        question=optional(design.question, say("The question"), "question"),
        starts=checked_start(design.starts),
    )


def starting_times(stages: tuple[PlannedStage, ...], starts: str) -> dict[ItemId, str]:
    """When each line begins, HH:MM, as planned from `starts`; empty when that is "". Past midnight it goes on at 00:00.

    >>> line = PlannedStage(StageId("breaks"), "Lunch", 50)
    >>> starting_times((line,), "23:30"), ends_at((line,), "23:30")
    ({'breaks': '23:30'}, '00:20')
    """
    return dict(_times(stages, starts))


def ends_at(stages: tuple[PlannedStage, ...], starts: str) -> str:
    """When the last line ends, HH:MM; "" without a beginning."""
    return _clock(_minute(starts) + sum(line.allotted for line in stages)) if starts else ""


def _times(stages: tuple[PlannedStage, ...], starts: str) -> Iterator[tuple[ItemId, str]]:
    minute = _minute(starts) if starts else 0
    for line in stages if starts else ():
        yield line.key, _clock(minute)
        minute += line.allotted


def _minute(starts: str) -> int:
    hours, minutes = starts.split(":")
    return int(hours) * 60 + int(minutes)


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _bundled() -> Iterator[Programme | str]:
    for file in sorted(path("programmes").glob("*.json")):
        try:
            yield _spoken(read(file))
        except Refused as refusal:
            yield str(refusal)


def _spoken(design: Programme) -> Programme:
    """A bundled design, whose texts are ours, in the language that is spoken."""
    stages = tuple(replace(line, title=say(line.title)) for line in design.stages)
    return replace(design, title=say(design.title), about=say(design.about), stages=stages)


def _broken(file: Path, why: str) -> Refused:
    return Refused(say("The design “{name}” is left out. {why}", name=file.name, why=why))
