"""The day against its plan, at any moment: hand-checked times, and what must hold on every day."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage, GiveTime, SkipStage, StartClock, StopClock
from tests.days import DAY, Day, clock


def hhmm(at: datetime | None) -> str:
    return at.strftime("%H:%M") if at else ""


def test_before_the_clock_runs_there_are_planned_times_only() -> None:
    plan = Day().plan("08:30")
    assert [hhmm(line.planned) for line in plan.lines] == ["09:00", "09:20", "09:40", "10:00", "10:40", "11:00"]
    assert plan.behind is None
    assert plan.left == 20 * 60
    assert not plan.is_running
    assert Day(starts="").plan("08:30").lines[0].planned is None


def test_a_day_on_time() -> None:
    day = Day()
    day.at("09:00", StartClock())
    day.goes("09:20", "statements")
    plan = day.plan("09:25")
    assert (plan.behind, plan.left, plan.here.taken) == (0, 15 * 60, 5 * 60)
    assert hhmm(plan.ends) == hhmm(plan.planned_end) == "11:20"
    assert plan.lines[0].taken == 20 * 60


def test_what_takes_longer_moves_what_comes_after() -> None:
    day = Day()
    day.at("09:04", StartClock())
    day.goes("09:30", "statements")
    plan = day.plan("09:55")
    assert plan.left == -5 * 60, "overtime is below zero"
    assert plan.behind == 15
    assert plan.next_break
    assert hhmm(plan.next_break.planned) == "10:00"
    assert hhmm(plan.next_break.expected) == "10:15"


def test_giving_time_moves_what_is_expected_and_not_what_was_planned() -> None:
    day = Day()
    day.at("09:00", StartClock(), GiveTime(ItemId("welcome"), 10))
    plan = day.plan("09:00")
    assert (plan.left, plan.behind) == (30 * 60, 10)
    assert hhmm(plan.lines[1].planned) == "09:20"


def test_skipping_a_stage_wins_its_time() -> None:
    day = Day()
    day.at("09:00", StartClock(), SkipStage(ItemId("statements")))
    plan = day.plan("09:00")
    assert plan.behind == -20
    assert plan.lines[1].standing == "skipped"


def test_a_stopped_clock_counts_for_no_stage_and_the_day_gets_later() -> None:
    day = Day()
    day.at("09:00", StartClock())
    day.at("09:10", StopClock())
    plan = day.plan("09:30")
    assert (plan.here.taken, plan.left) == (10 * 60, 10 * 60)
    assert plan.behind == 20
    assert not plan.is_running
    day.at("09:30", StartClock())
    assert day.plan("09:31").here.taken == 11 * 60


def test_going_back_counts_on_where_it_stopped() -> None:
    day = Day()
    day.at("09:00", StartClock())
    day.goes("09:10", "statements")
    day.goes("09:15", "welcome")
    plan = day.plan("09:20")
    assert plan.here.taken == 15 * 60
    assert plan.lines[1].standing == "ahead"
    assert plan.left == 5 * 60
    assert hhmm(plan.lines[2].expected) == "09:35", "15 min of Statements are left; Welcome was done"


def went_through(day: Day) -> None:
    """Everything in order, six minutes early in the end, and five minutes of Priorities."""
    day.at("09:00", StartClock())
    for time, item in (("09:10", "statements"), ("09:31", "reveal"), ("09:50", "lunch"), ("10:33", "tradeoffs")):
        day.goes(time, item)
    day.goes("10:54", "priorities")


def test_what_was_done_stays_done_when_the_room_goes_back() -> None:
    day = Day()
    went_through(day)
    before = day.plan("10:59")
    day.goes("10:59", "reveal")
    back = day.plan("10:59")
    day.goes("10:59", "statements")
    further = day.plan("10:59")
    assert [plan.behind for plan in (before, back, further)] == [-6, -6, -6]
    assert before.ends == back.ends == further.ends == clock("11:14")
    assert [line.standing for line in further.lines] == ["done", "here", "done", "done", "done", "ahead"]
    assert [line.taken // 60 for line in further.lines] == [10, 21, 19, 43, 21, 5]


def test_looking_at_a_done_stage_again_takes_its_time_from_the_day_and_counts_for_it() -> None:
    day = Day()
    went_through(day)
    day.goes("10:59", "welcome")
    plan = day.plan("11:03")
    assert (plan.behind, plan.here.taken // 60, plan.is_back) == (-2, 14, True)
    day.goes("11:03", "priorities")
    plan = day.plan("11:10")
    assert (plan.behind, plan.lines[0].taken // 60, plan.is_back) == (-2, 14, False)


def test_time_given_to_a_stage_the_room_is_back_at_moves_the_day() -> None:
    day = Day()
    went_through(day)
    day.goes("10:59", "welcome")
    day.at("11:00", GiveTime(ItemId("welcome"), 5))
    assert [day.plan(time).behind for time in ("11:00", "11:04", "11:06")] == [-1, -1, 1]


def test_a_stage_that_was_left_only_by_going_back_is_not_done() -> None:
    day = Day()
    day.at("09:00", StartClock())
    day.goes("09:20", "statements")
    day.goes("09:40", "reveal")
    day.goes("09:45", "statements")
    day.goes("09:46", "welcome")
    assert [line.standing for line in day.plan("09:47").lines][:3] == ["here", "done", "ahead"]


def test_a_trial_the_day_before_leaves_nothing_done_and_a_day_that_goes_on_does() -> None:
    tried, held = Day(), Day()
    for day in (tried, held):
        day.at("09:00", StartClock())
        day.goes("09:20", "statements")
        day.goes("09:40", "reveal")
        day.at("10:00", StopClock())
    tried.goes("10:00", "welcome")
    tried.at("10:01", StopClock())
    tried.at("09:00", StartClock(), day=2)
    assert tried.plan("09:00", day=2).lines[1].standing == "ahead"
    held.goes("09:00", "lunch", day=2)
    held.goes("09:40", "statements", day=2)
    assert [line.standing for line in held.plan("09:40", day=2).lines][:4] == ["done", "here", "done", "ahead"]


def test_another_day_begins_anew() -> None:
    day = Day(starts="")
    day.at("17:00", StartClock())
    plan = day.plan("08:50", day=2)
    assert (plan.behind, plan.here.taken, plan.is_running) == (None, 0, False)
    day.at("09:00", StopClock(), StartClock(), day=2)
    assert hhmm(day.plan("09:10", day=2).lines[1].planned) == "09:20"


def test_a_day_tried_out_in_the_evening_is_not_late() -> None:
    day = Day()
    day.at("19:30", StartClock())
    plan = day.plan("19:35")
    assert plan.behind == 0
    assert [hhmm(line.planned) for line in plan.lines][:2] == ["19:30", "19:50"]


def test_two_hours_late_is_late() -> None:
    day = Day()
    day.at("11:00", StartClock())
    assert day.plan("11:05").behind == 120


def test_a_second_day_goes_on_in_the_plan_where_the_first_stopped() -> None:
    day = Day()
    day.at("09:00", StartClock())
    day.goes("09:20", "statements")
    day.at("17:00", StopClock())
    day.goes("09:10", "reveal", day=2)
    plan = day.plan("09:15", day=2)
    assert plan.behind == 0
    assert [hhmm(line.planned) for line in plan.lines][2:4] == ["09:10", "09:30"]


def test_what_was_tried_out_the_day_before_takes_nothing_from_the_day() -> None:
    day = Day()
    day.at("17:00", StartClock())
    day.goes("17:05", "statements")
    day.goes("17:06", "welcome")
    day.at("17:07", StopClock())
    day.at("09:04", StartClock(), day=2)
    plan = day.plan("09:05", day=2)
    assert (plan.behind, hhmm(plan.lines[0].planned)) == (4, "09:00")


def test_the_last_stage_is_behind_the_planned_end() -> None:
    day = Day()
    day.goes("11:10", "priorities")
    plan = day.plan("11:15")
    assert plan.ahead == ()
    assert plan.behind == 10
    assert plan.lines[0].standing == "done"
    assert plan.lines[3].standing == "passed"


@given(
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from([p.key for p in DAY])), max_size=8),
    st.integers(0, 60),
)
def test_on_any_day_the_times_taken_add_up_and_what_is_expected_is_in_order(
    moves: list[tuple[int, ItemId]], rest: int
) -> None:
    day, minutes = Day(), 0
    day.at("09:00", StartClock())
    for lasted, item in moves:
        minutes += lasted
        if item != day.room.workshop.item:
            day.goes(hhmm(clock("09:00") + timedelta(minutes=minutes)), item)
    plan = day.plan(hhmm(clock("09:00") + timedelta(minutes=minutes + rest)))
    assert sum(line.taken for line in plan.lines) == (minutes + rest) * 60
    expected = [line.expected for line in plan.lines if line.expected]
    assert expected == sorted(expected)
    assert plan.ends is not None
    assert all(at <= plan.ends for at in expected)


def test_midnight_ends_no_sitting() -> None:
    day = Day(starts="")
    day.at("23:30", StartClock())
    day.at("23:50", EnterStage(ItemId("statements")))
    before, after = day.plan("23:59"), day.plan("00:09", day=2)
    assert (before.left, before.is_running) == (11 * 60, True)
    assert (after.left, after.is_running) == (1 * 60, True)
    assert after.lines[0].taken == 20 * 60
    assert after.behind == before.behind == 0
    assert day.plan("08:00", day=2).is_running is False


def test_a_beginning_is_on_the_day_the_clock_was_started() -> None:
    day = Day(starts="23:00")
    day.at("23:10", StartClock())
    assert day.plan("00:05", day=2).lines[0].planned == clock("23:00")
