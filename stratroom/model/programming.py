"""What may be asked of the programme and the clock, and how they change. Pure: the time comes in with the entry."""

import re
from collections.abc import Iterator
from dataclasses import replace as replace_fields

from msgspec.structs import replace

from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import (
    LONGEST_STAGE,
    ChangeProgramme,
    ClockStarted,
    ClockStopped,
    EnterStage,
    GiveTime,
    KeepStage,
    ProgrammeChanged,
    Reopening,
    ReopenStage,
    RepeatStage,
    SkipStage,
    Spell,
    StageEntered,
    StageKept,
    StageReopened,
    StageSkipped,
    StartClock,
    StopClock,
    TimeGiven,
)
from stratroom.model.refusals import Refused
from stratroom.model.text import required
from stratroom.model.workshop import Workshop
from stratroom.words import say

ProgrammeCommand = (
    EnterStage | ReopenStage | SkipStage | KeepStage | RepeatStage | GiveTime | ChangeProgramme | StartClock | StopClock
)
ProgrammeEntry = (
    StageEntered | StageReopened | StageSkipped | StageKept | TimeGiven | ProgrammeChanged | ClockStarted | ClockStopped
)


def decide_programme(workshop: Workshop, command: ProgrammeCommand) -> ProgrammeEntry:
    """Refused for a line that is not there, the present one, a change that would lose what has happened."""
    match command:
        case EnterStage(item):
            return _enter(workshop, item)
        case ReopenStage(item, reason):
            return _reopen(workshop, item, reason)
        case SkipStage(item):
            return _skip(workshop, workshop.planned(item))
        case KeepStage(item):
            return _keep(workshop.planned(item))
        case RepeatStage(item):
            return _checked(workshop, repeated(workshop.programme, item, workshop.item), workshop.starts)
        case GiveTime(item, minutes):
            return _give(workshop.planned(item), minutes)
        case ChangeProgramme(programme, starts):
            return _checked(workshop, programme, starts)
        case StartClock():
            if workshop.is_clock_running:
                raise Refused(say("The clock is running already."))
            return ClockStarted()
        case StopClock():
            if not workshop.is_clock_running:
                raise Refused(say("The clock stands still already."))
            return ClockStopped()


def _enter(workshop: Workshop, item: ItemId) -> StageEntered:
    planned = workshop.planned(item)
    if workshop.item == planned.key:
        raise Refused(say("The room is at {title} already.", title=planned.title))
    return StageEntered(stage=planned.stage, title=planned.title, item=planned.item)


def _reopen(workshop: Workshop, item: ItemId, reason: str) -> StageReopened:
    planned = workshop.planned(item)
    if workshop.item == planned.key:
        raise Refused(say("The room is at {title} already.", title=planned.title))
    if planned.key not in workshop.visited:
        raise Refused(say("{title} has not begun yet. Go there instead.", title=planned.title))
    given = required(reason, say("The reason"), "reason")
    return StageReopened(stage=planned.stage, title=planned.title, item=planned.key, reason=given)


def _skip(workshop: Workshop, planned: PlannedStage) -> StageSkipped:
    if workshop.item == planned.key:
        raise Refused(say("The room is at {title} now. Go on to another stage first.", title=planned.title))
    if planned.is_skipped:
        raise Refused(say("{title} is skipped already.", title=planned.title))
    return StageSkipped(item=planned.key, title=planned.title)


def _keep(planned: PlannedStage) -> StageKept:
    if not planned.is_skipped:
        raise Refused(say("{title} is in the programme.", title=planned.title))
    return StageKept(item=planned.key, title=planned.title)


def _give(planned: PlannedStage, minutes: int) -> TimeGiven:
    if minutes == 0:
        raise Refused(say("Say how many minutes more or fewer."), "minutes")
    if not 1 <= planned.allotted + minutes <= LONGEST_STAGE:
        raise Refused(
            say(
                "{title} would have {minutes} min; from 1 to {most} min are possible.",
                title=planned.title,
                minutes=planned.allotted + minutes,
                most=LONGEST_STAGE,
            ),
            "minutes",
        )
    return TimeGiven(item=planned.key, title=planned.title, minutes=minutes)


def _checked(workshop: Workshop, programme: tuple[PlannedStage, ...], starts: str) -> ProgrammeChanged:
    tidied, at = checked_programme(programme), checked_start(starts)
    kept = {planned.key for planned in tidied}
    for planned in workshop.programme:
        if planned.key in workshop.visited and planned.key not in kept:
            raise Refused(say("{title} has begun and stays. Skip what is left of it instead.", title=planned.title))
    if (tidied, at) == (workshop.programme, workshop.starts):
        raise Refused(say("The programme is as it was."))
    return ProgrammeChanged(programme=tidied, starts=at)


def checked_programme(programme: tuple[PlannedStage, ...]) -> tuple[PlannedStage, ...]:
    """The programme with tidied titles. Refused without a stage, with a length out of range, or in an order in which
    something could never be shown."""
    if not programme:
        raise Refused(say("The programme has no stages. Choose one with at least one stage."))
    if len({planned.key for planned in programme}) < len(programme):
        raise Refused(say("Two lines of the programme go by the same name inside. Remove one and add it again."))
    kinds = [planned.stage for planned in programme]
    if StageId("reveal") in kinds and StageId("statements") not in kinds[: kinds.index(StageId("reveal"))]:
        raise Refused(say("A reveal shows the statements: put Statements before it."))
    if StageId("statements") in kinds and StageId("reveal") not in kinds[kinds.index(StageId("statements")) :]:
        raise Refused(say("Statements are shown at the reveal: put a Reveal after them."))
    return tuple(_tidied(number, planned) for number, planned in enumerate(programme, 1))


def _tidied(number: int, planned: PlannedStage) -> PlannedStage:
    """Refused about no field: a stage's title is not the workshop's."""
    title = required(planned.title, say("The title of stage {number}", number=number))
    if not 1 <= planned.allotted <= LONGEST_STAGE or planned.minutes < 1:
        raise Refused(
            say(
                "{title} is planned for {minutes} min; from 1 to {most} min are possible.",
                title=title,
                minutes=planned.allotted,
                most=LONGEST_STAGE,
            )
        )
    return replace(planned, title=title)


def checked_start(starts: str) -> str:
    """HH:MM, or "" for none. Refused when it is no time of day.

    >>> checked_start("9:05"), checked_start(" ")
    ('09:05', '')
    """
    if not starts.strip():
        return ""
    found = re.fullmatch(r"(\d{1,2})[:.](\d{2})", starts.strip())
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise Refused(say("The beginning is “{starts}”. Write it as hours:minutes, 09:15.", starts=starts), "starts")
    return f"{int(found[1]):02}:{found[2]}"


def fresh_item(stage: StageId, programme: tuple[PlannedStage, ...]) -> ItemId:
    """An id for one more line of this kind: "" where it is the first, otherwise the kind and a number."""
    taken = {planned.key for planned in programme}
    if ItemId(stage) not in taken:
        return ItemId("")
    return next(id for id in _numbered(stage) if id not in taken)


def _numbered(stage: StageId) -> Iterator[ItemId]:
    number = 1
    while True:
        number += 1
        yield ItemId(f"{stage}-{number}")


def repeated(programme: tuple[PlannedStage, ...], item: ItemId, after: ItemId) -> tuple[PlannedStage, ...]:
    """The programme with one more line like `item` right after `after`."""
    keys = [planned.key for planned in programme]
    again = replace(
        programme[keys.index(item)], item=fresh_item(programme[keys.index(item)].stage, programme), extra=0,
        is_skipped=False,
    )  # fmt: skip
    place = keys.index(after) + 1
    return (*programme[:place], again, *programme[place:])


def evolve_programme(workshop: Workshop, entry: ProgrammeEntry, at: str) -> Workshop:
    """The workshop after one of these happened."""
    match entry:
        case StageEntered():
            return _gone_to(workshop, entry.stage, entry.item or ItemId(entry.stage), at)
        case StageReopened():
            reopened = (*workshop.reopened, Reopening(entry.item, entry.title, entry.reason, at))
            return _gone_to(replace(workshop, reopened=reopened), entry.stage, entry.item, at)
        case StageSkipped() | StageKept():
            return _with_line(workshop, entry.item, is_skipped=isinstance(entry, StageSkipped))
        case TimeGiven():
            return _with_line(workshop, entry.item, extra=workshop.planned(entry.item).extra + entry.minutes)
        case ProgrammeChanged():
            return replace(workshop, programme=entry.programme, starts=entry.starts)
        case ClockStarted():
            return replace(workshop, spells=(*_ended(workshop.spells, at), Spell(workshop.item, at)))
        case ClockStopped():
            return replace(workshop, spells=_ended(workshop.spells, at))


def _gone_to(workshop: Workshop, stage: StageId, item: ItemId, at: str) -> Workshop:
    """Going on starts the clock; a skipped stage that is gone to is not skipped any more."""
    spells = (*_ended(workshop.spells, at), Spell(item, at))
    visited = workshop.visited if item in workshop.visited else (*workshop.visited, item)
    arrived = replace(workshop, stage=stage, item=item, visited=visited, spells=spells)
    return _with_line(arrived, item, is_skipped=False)


def _with_line(workshop: Workshop, item: ItemId, **changes: object) -> Workshop:
    programme = tuple(replace(p, **changes) if p.key == item else p for p in workshop.programme)
    return replace(workshop, programme=programme)


def _ended(spells: tuple[Spell, ...], at: str) -> tuple[Spell, ...]:
    if not spells or spells[-1].until:
        return spells
    return (*spells[:-1], replace_fields(spells[-1], until=at))
