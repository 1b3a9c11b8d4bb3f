"""The day against its plan, in words: what a line of the programme took, how late it is, what that means for lunch.

Plain arithmetic and sentences; what time it is lies in the plan that is handed in.
"""

from datetime import datetime

from stratroom.model.time_plan import BREAKS, PlanLine, TimePlan
from stratroom.ui.time_words import hours
from stratroom.words import say

MEAL = 30
"""Minutes from which on a break is a meal: somebody cooks for it, so that its time matters more than a pause's."""
CAN_BE_SAVED = 0.25
"""The share of what a stage has left that the room can be asked to save. More than that, and the break moves."""


def line_in_words(line: PlanLine) -> str:
    """What stands at the right of a line: the minutes it has, or what it took against its plan."""
    if line.standing == "skipped":
        return say("skipped")
    if line.standing == "passed":
        return say("passed by")
    if line.standing != "done":
        return say("{minutes} min", minutes=line.stage.allotted)
    return _took(round_minutes(line.taken), line.stage.minutes) if line.taken else say("done")


def _took(taken: int, planned: int) -> str:
    if taken == planned:
        return say("took {minutes} min", minutes=taken)
    return say("took {taken} of {planned} min", taken=taken, planned=planned)


def plan_in_words(plan: TimePlan) -> tuple[str, str]:
    """How the day stands, and what comes of it; two sentences."""
    if plan.behind is None:
        return say("The clock has not started"), _planned(plan)
    return _standing(plan.behind), _consequence(plan)


def _planned(plan: TimePlan) -> str:
    first, whole = plan.lines[0].planned, sum(line.stage.minutes for line in plan.lines)
    if first is None or plan.planned_end is None:
        return say("Planned: {hours}.", hours=hours(whole))
    return say("Planned from {start} to {end}.", start=time_of_day(first), end=time_of_day(plan.planned_end))


def _standing(behind: int) -> str:
    if behind == 0:
        return say("On time")
    if behind > 0:
        return say("{time} behind plan", time=hours(behind))
    return say("{time} ahead of plan", time=hours(-behind))


def _consequence(plan: TimePlan) -> str:
    meal = _meal(plan)
    if meal and meal.planned and meal.expected:
        return _of_break(plan, meal, meal.planned, minutes_between(meal.planned, meal.expected))
    return _of_the_day_over(plan) if plan.is_over else _of_the_day(plan.planned_end, plan.ends)


def _of_the_day_over(plan: TimePlan) -> str:
    ended, planned = (time_of_day(at) if at else "" for at in (plan.ends, plan.planned_end))
    if ended == planned:
        return say("The day ended at {time}.", time=ended)
    return say("The day ended at {ended} instead of {planned}.", ended=ended, planned=planned)


def _meal(plan: TimePlan) -> PlanLine | None:
    """The next meal; without one, the next break."""
    breaks = [line for line in plan.ahead if line.stage.stage == BREAKS]
    return next((line for line in breaks if line.stage.minutes >= MEAL), plan.next_break)


def _of_break(plan: TimePlan, meal: PlanLine, planned: datetime, late: int) -> str:
    title, at = meal.stage.title, time_of_day(planned)
    if late == 0:
        return say("{title} at {time} holds.", title=title, time=at)
    if late < 0:
        return say("{title} at {time} holds, with {minutes} to spare.", title=title, time=at, minutes=hours(-late))
    saving = _could_save(plan, meal, late)
    if saving is None:
        expected = time_of_day(meal.expected) if meal.expected else at
        return say("{title} moves to about {time}.", title=title, time=expected)
    return say(
        "{title} at {time} still holds if {stage} takes {minutes} min or less.",
        title=title, time=at, stage=saving.stage.title, minutes=_all_of(saving) - late,
    )  # fmt: skip


def _could_save(plan: TimePlan, meal: PlanLine, late: int) -> PlanLine | None:
    """The stage before the meal with most time left, if that much can be saved in it; None if not. At a stage the room
    is back at there is nothing to save: the day does not wait for it."""
    here = [] if plan.is_back else [plan.here]
    before = [*here, *plan.ahead[: plan.ahead.index(meal)]]
    working = [line for line in before if line.stage.stage != BREAKS]
    longest = max(working, key=_left, default=None)
    return longest if longest and late <= CAN_BE_SAVED * _left(longest) else None


def _left(line: PlanLine) -> int:
    """Whole minutes; 0 when its time is over."""
    return max(0, line.stage.allotted - line.taken // 60)


def _all_of(line: PlanLine) -> int:
    return max(line.stage.allotted, line.taken // 60)


def _of_the_day(planned: datetime | None, expected: datetime | None) -> str:
    if planned is None or expected is None:
        return ""
    if minutes_between(planned, expected) == 0:
        return say("The day ends at {time}.", time=time_of_day(planned))
    return say(
        "The day ends about {expected} instead of {planned}.",
        expected=time_of_day(expected), planned=time_of_day(planned),
    )  # fmt: skip


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes, below zero when `end` is the earlier; less than a minute either way is none."""
    return int((end - start).total_seconds() / 60)


def time_of_day(at: datetime) -> str:
    return at.strftime("%H:%M")


def round_minutes(seconds: int) -> int:
    """
    >>> round_minutes(29), round_minutes(30), round_minutes(150)
    (0, 1, 3)
    """
    return (seconds + 30) // 60
