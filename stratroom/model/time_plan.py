"""The day against its plan: when each stage was to begin, what it took, and when what is ahead will begin now.

Pure arithmetic on the ledger's times; what time it is now is handed in. Everything is of the day of the last spell:
what was tried out the day before does not count.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Literal

from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import Spell
from stratroom.model.workshop import Workshop

BREAKS = StageId("breaks")
Standing = Literal["done", "here", "ahead", "passed", "skipped"]
"""`done`: the room went on from it, also where it went back to an earlier one since. `passed`: it went by without
having been there."""
_MINUTE = timedelta(minutes=1)
_NIGHT = timedelta(hours=6)
"""Longer than this nobody sits at one stage across midnight, and no night is shorter."""
_ANOTHER_TIME = timedelta(hours=3)
"""A day that begins so far from its planned beginning is not late: it is tried out, or held at another time."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of the programme. `planned` is when it was to begin, `expected` when it will (None once it has begun);
    both None without a clock or a planned beginning. `taken` counts whole seconds on this day."""

    stage: PlannedStage
    standing: Standing
    planned: datetime | None
    expected: datetime | None
    taken: int


@dataclass(frozen=True, slots=True)
class TimePlan:
    """`left` are the seconds the present stage has, below zero when it is over; where the room `is_back` at one it had
    gone on from, the day does not wait for what was left of it. `behind` are the minutes the rest of
    the day is late, below zero when it is early; None where no time has counted today. `ends` is when the day will,
    or did where it `is_over`."""

    lines: tuple[PlanLine, ...]
    here: PlanLine
    left: int
    behind: int | None
    planned_end: datetime | None
    ends: datetime | None
    is_running: bool
    is_over: bool = False
    is_back: bool = False

    @property
    def ahead(self) -> tuple[PlanLine, ...]:
        return tuple(line for line in self.lines if line.standing == "ahead")

    @property
    def is_under_way(self) -> bool:
        """Whether time has counted today and something of the programme is still to come."""
        return bool(self.ahead) and (self.is_running or any(line.taken for line in self.lines))

    @property
    def next_break(self) -> PlanLine | None:
        """The next break or meal that is still to come."""
        return next((line for line in self.ahead if line.stage.stage == BREAKS), None)


def time_plan(workshop: Workshop, now: datetime) -> TimePlan:
    """The day as it stands `now`, a time with an offset; a day that is over as it stood at its end. Refused for
    nothing: a workshop that has begun has a plan."""
    ended = _ended(workshop, now)
    now = ended or now
    today = _spells_of_the_day(workshop.spells, now)
    begun = _time(today[0].since) if today else None
    begins = _planned_beginning(workshop, today, now)
    taken = {planned.key: _taken(planned.key, today, now) for planned in workshop.programme}
    starts = _planned_starts(workshop.programme, begins)
    done = _gone_on_from(workshop, today)
    standings = _standings(workshop, done)
    is_back = workshop.item in done
    waits = _left_again(workshop.here, today, now) if is_back else _left(workshop.here, taken)
    expected, ends = _expected(workshop, standings, taken, now + waits if begun else None)
    lines = tuple(
        PlanLine(planned, standings[key], starts.get(key), expected.get(key), taken[key])
        for key, planned in ((planned.key, planned) for planned in workshop.programme)
    )
    ends = ended or ends
    planned_end = begins + sum((p.minutes for p in workshop.programme), 0) * _MINUTE if begins else None
    return TimePlan(
        lines=lines,
        here=next(line for line in lines if line.standing == "here"),
        left=workshop.here.allotted * 60 - taken[workshop.item],
        behind=_behind(lines, planned_end, ends),
        planned_end=planned_end,
        ends=ends,
        is_running=bool(today) and not today[-1].until,
        is_over=ended is not None,
        is_back=is_back,
    )


def _ended(workshop: Workshop, now: datetime) -> datetime | None:
    """When the last day ended: the clock was stopped on the last line of the programme and a night has passed since."""
    last = workshop.spells[-1].until if workshop.spells else ""
    if not last or workshop.following is not None or _day(last, now) == now.date() or now - _time(last) <= _NIGHT:
        return None
    return _time(last).astimezone(now.tzinfo)


def _time(at: str) -> datetime:
    return datetime.fromisoformat(at)


def _spells_of_the_day(spells: Sequence[Spell], now: datetime) -> list[Spell]:
    """Those of this sitting: back from now, up to a night. A clock left running overnight counts nothing today: nobody
    sat there; but midnight itself ends no sitting."""
    kept: list[Spell] = []
    edge = now
    for spell in reversed(spells):
        since, until = _time(spell.since), _time(spell.until) if spell.until else edge
        if _day(spell.since, now) != now.date() and max(edge - until, until - since) > _NIGHT:
            break
        kept.insert(0, spell)
        edge = since
    return kept


def _day(at: str, now: datetime) -> date:
    return _time(at).astimezone(now.tzinfo).date()


def _planned_beginning(workshop: Workshop, today: Sequence[Spell], now: datetime) -> datetime | None:
    """When the first line was to begin. The planned time of day; when the clock was started, where none was planned or
    the room sits at another time altogether. On a later day that goes on in mid-programme the plan goes on there."""
    begun = _time(today[0].since) if today else None
    if begun and _goes_on(workshop, today):
        return begun - _minutes_before(workshop.programme, today[0].item) * _MINUTE
    if not workshop.starts:
        return begun
    hour, minute = workshop.starts.split(":")
    day = begun.astimezone(now.tzinfo) if begun else now
    planned = day.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
    return begun if begun and abs(begun - planned) > _ANOTHER_TIME else planned


def _goes_on(workshop: Workshop, today: Sequence[Spell]) -> bool:
    """Whether this is a later day, begun in mid-programme. One begun with the first line goes on from nothing: what was
    before it was a trial."""
    return bool(today) and today[0] != workshop.spells[0] and today[0].item != workshop.programme[0].key


def _minutes_before(programme: Sequence[PlannedStage], item: ItemId) -> int:
    keys = [planned.key for planned in programme]
    return sum(planned.minutes for planned in programme[: keys.index(item)])


def _taken(item: ItemId, spells: Sequence[Spell], now: datetime) -> int:
    lasted = ((_time(s.until) if s.until else now) - _time(s.since) for s in spells if s.item == item)
    return sum(max(0, int(spell.total_seconds())) for spell in lasted)


def _planned_starts(programme: Sequence[PlannedStage], begins: datetime | None) -> dict[ItemId, datetime]:
    """When each line begins as it was designed: skipping and giving time leave the plan as it was."""
    starts: dict[ItemId, datetime] = {}
    for planned in programme if begins else ():
        assert begins is not None
        starts[planned.key] = begins
        begins += planned.minutes * _MINUTE
    return starts


def _gone_on_from(workshop: Workshop, today: Sequence[Spell]) -> set[ItemId]:
    """The lines the room went on from to a later one; on a later day that goes on, also those it goes on after. Back
    from a later one to an earlier one is no going on."""
    places = {planned.key: place for place, planned in enumerate(workshop.programme)}
    before = places[today[0].item] if _goes_on(workshop, today) else 0
    left = {item for item in workshop.visited if places[item] < before}
    furthest = -1
    for item in (spell.item for spell in reversed(today)):
        if places[item] < furthest:
            left.add(item)
        furthest = max(furthest, places[item])
    return left


def _standings(workshop: Workshop, done: set[ItemId]) -> dict[ItemId, Standing]:
    here = workshop.programme.index(workshop.here)
    return {planned.key: _standing(workshop, planned, n - here, done) for n, planned in enumerate(workshop.programme)}


def _standing(workshop: Workshop, planned: PlannedStage, further: int, done: set[ItemId]) -> Standing:
    if further == 0:
        return "here"
    if planned.is_skipped:
        return "skipped"
    if further > 0:
        return "done" if planned.key in done else "ahead"
    return "done" if planned.key in workshop.visited else "passed"


def _expected(
    workshop: Workshop, standings: dict[ItemId, Standing], taken: dict[ItemId, int], at: datetime | None
) -> tuple[dict[ItemId, datetime], datetime | None]:
    """When what is ahead will begin if the room goes on then and every stage takes what it has left, and when the day
    will end."""
    if at is None:
        return {}, None
    starts: dict[ItemId, datetime] = {}
    for planned in workshop.programme:
        if standings[planned.key] == "ahead":
            starts[planned.key] = at
            at += _left(planned, taken)
    return starts, at


def _left(planned: PlannedStage, taken: dict[ItemId, int]) -> timedelta:
    return timedelta(seconds=max(0, planned.allotted * 60 - taken[planned.key]))


def _left_again(here: PlannedStage, today: Sequence[Spell], now: datetime) -> timedelta:
    """Gone back to, a stage has what it was given for that, and nothing of what was left when the room went on."""
    back = list(takewhile(lambda spell: spell.item == here.key, reversed(today)))
    used = _taken(here.key, today[: len(today) - len(back)], now)
    given = here.allotted * 60 - max(used, here.minutes * 60)
    return timedelta(seconds=max(0, given - _taken(here.key, back, now)))


def _behind(lines: Sequence[PlanLine], planned_end: datetime | None, ends: datetime | None) -> int | None:
    """By when what is ahead begins; what was begun already and is ahead again, by when it ends."""
    following = next((line for line in lines if line.standing == "ahead"), None)
    if following and following.planned and following.expected:
        left = _left(following.stage, {following.stage.key: following.taken}) if following.taken else timedelta()
        planned = following.planned + (following.stage.minutes * _MINUTE if following.taken else timedelta())
        return int((following.expected + left - planned) / _MINUTE)
    return int((ends - planned_end) / _MINUTE) if planned_end and ends and not following else None
