"""What the rail says of the day at each moment: hand-checked sentences on a day that runs late, early and on time."""

import pytest

from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import GiveTime, SkipStage, StartClock, StopClock
from stratroom.ui.console.plan_words import line_in_words, plan_in_words
from tests.days import Day

ALDERMOOR = (
    PlannedStage(StageId("welcome"), "Welcome", 10),
    PlannedStage(StageId("statements"), "Statements", 35),
    PlannedStage(StageId("reveal"), "Reveal", 40),
    PlannedStage(StageId("breaks"), "Break", 15),
    PlannedStage(StageId("tradeoffs"), "Trade-offs", 95),
    PlannedStage(StageId("breaks"), "Lunch", 55, ItemId("lunch")),
    PlannedStage(StageId("priorities"), "Priorities", 60),
)
"""From 09:05: Statements 09:15, Reveal 09:50, Break 10:30, Trade-offs 10:45, Lunch 12:20, Priorities 13:15 to 14:15."""


def aldermoor() -> Day:
    day = Day("09:05", ALDERMOOR)
    day.at("09:05", StartClock())
    day.goes("09:15", "statements")
    day.goes("09:54", "reveal")
    return day


def said(day: Day, time: str) -> tuple[str, str]:
    return plan_in_words(day.plan(time))


def lines(day: Day, time: str) -> list[str]:
    return [line_in_words(line) for line in day.plan(time).lines]


def test_four_minutes_behind_and_lunch_still_holds() -> None:
    assert said(aldermoor(), "09:56") == (
        "4 min behind plan",
        "Lunch at 12:20 still holds if Trade-offs takes 91 min or less.",
    )


def test_before_the_clock_starts_the_plan_alone() -> None:
    assert said(Day("09:05", ALDERMOOR), "08:30") == ("The clock has not started", "Planned from 09:05 to 14:15.")
    assert said(Day("", ALDERMOOR), "08:30") == ("The clock has not started", "Planned: 5 h 10.")


def test_what_each_line_took_against_its_plan() -> None:
    day = aldermoor()
    assert lines(day, "09:56") == ["took 10 min", "took 39 of 35 min", "40 min", "15 min", "95 min", "55 min", "60 min"]
    day.goes("10:29", "tradeoffs")
    day.at("10:29", SkipStage(ItemId("lunch")), GiveTime(ItemId("tradeoffs"), 5))
    assert lines(day, "10:30") == [
        "took 10 min", "took 39 of 35 min", "took 35 of 40 min", "passed by", "100 min", "skipped", "60 min",
    ]  # fmt: skip


def test_a_day_that_runs_late_at_each_moment() -> None:
    day = aldermoor()
    assert said(day, "10:34")[0] == "4 min behind plan"
    assert said(day, "10:41")[0] == "11 min behind plan", "the reveal is over its time"
    day.goes("10:41", "breaks")
    day.goes("10:56", "tradeoffs")
    assert said(day, "11:00") == (
        "11 min behind plan",
        "Lunch at 12:20 still holds if Trade-offs takes 84 min or less.",
    )
    assert said(day, "12:00") == ("11 min behind plan", "Lunch moves to about 12:31."), "11 of 31 min are too many"
    assert said(day, "12:40") == ("20 min behind plan", "Lunch moves to about 12:40.")
    day.goes("12:40", "lunch")
    assert said(day, "12:50") == ("20 min behind plan", "The day ends about 14:35 instead of 14:15.")


def test_a_day_that_runs_early() -> None:
    day = aldermoor()
    day.goes("10:20", "breaks")
    assert said(day, "10:25") == ("10 min ahead of plan", "Lunch at 12:20 holds, with 10 min to spare.")
    day.at("10:25", SkipStage(ItemId("lunch")))
    assert said(day, "10:25")[1] == "The day ends about 13:10 instead of 14:15."


def test_on_time() -> None:
    day = Day("09:05", ALDERMOOR)
    day.at("09:05", StartClock())
    assert said(day, "09:10") == ("On time", "Lunch at 12:20 holds.")
    day.goes("13:15", "priorities")
    assert said(day, "13:20") == ("On time", "The day ends at 14:15.")


def test_less_than_a_minute_is_no_delay() -> None:
    day = Day("09:05", ALDERMOOR)
    day.at("09:05", StartClock())
    day.goes("09:15", "statements")
    plan = day.plan("09:20")
    assert plan.behind == 0
    day.at("09:20", StopClock())
    assert said(day, "09:20")[0] == "On time"


@pytest.mark.parametrize(("late", "words"), [(59, "59 min behind plan"), (75, "1 h 15 behind plan")])
def test_more_than_an_hour_is_said_in_hours(late: int, words: str) -> None:
    day = Day("09:05", ALDERMOOR)
    hour, minute = divmod(9 * 60 + 5 + late, 60)
    day.at(f"{hour:02}:{minute:02}", StartClock())
    assert said(day, f"{hour:02}:{minute:02}")[0] == words


def test_a_stage_of_another_day_is_done() -> None:
    day = aldermoor()
    assert line_in_words(day.plan("08:50", day=2).lines[0]) == "done"


def test_a_pause_is_named_where_no_meal_is_ahead() -> None:
    day = Day("09:05", ALDERMOOR[:5])
    day.at("09:05", StartClock())
    assert said(day, "09:05")[1] == "Break at 10:30 holds."


def test_back_at_a_done_stage_nothing_is_to_be_saved_in_it_and_what_is_done_says_what_it_took() -> None:
    day = Day("09:05", ALDERMOOR)
    day.at("09:05", StartClock())
    for time, item in (("09:15", "statements"), ("09:20", "reveal"), ("10:30", "breaks"), ("12:18", "tradeoffs")):
        day.goes(time, item)
    day.at("12:18", GiveTime(ItemId("tradeoffs"), -90))
    day.goes("12:19", "statements")
    assert said(day, "12:19") == ("3 min behind plan", "Lunch moves to about 12:23.")
    assert lines(day, "12:19")[2:4] == ["took 70 of 40 min", "took 108 of 15 min"]
