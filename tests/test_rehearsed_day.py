"""The times of a rehearsed day: along the programme, in order, and over before what is really done begins."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from stratroom import case, resources
from stratroom.catalogue import rule_book
from stratroom.commands import rehearse
from stratroom.house import open_room
from stratroom.model.entries import Recorded
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import EnterStage, StageEntered
from stratroom.model.time_plan import time_plan
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.rehearsed_day import beginning, times, whole_day
from stratroom.room import Room, now
from stratroom.sample import SAMPLE, play_sample
from stratroom.storage.file import WorkshopFile
from stratroom.ui.console.plan_words import line_in_words, plan_in_words

CASE = resources.path("samples", f"{SAMPLE}.json")


def rehearsed_in(tmp_path: Path) -> list[Recorded]:
    rehearse(CASE, tmp_path / "day.stratroom", None, None)
    room = open_room(tmp_path / "day.stratroom", read_only=True)
    room.close()
    return room.file.recorded


def test_a_case_is_stamped_along_the_programme_on_its_own_day(tmp_path: Path) -> None:
    recorded = rehearsed_in(tmp_path)
    stamps = [datetime.fromisoformat(entry.at) for entry in recorded]
    assert stamps == sorted(stamps)
    assert {stamp.date().isoformat() for stamp in stamps} == {case.read(CASE).date}
    entered = {r.entry.stage: r.at[11:16] for r in recorded if isinstance(r.entry, StageEntered)}
    assert entered == {
        "statements": "09:30",
        "reveal": "10:05",
        "meanings": "10:35",
        "tradeoffs": "10:55",
        "priorities": "13:20",
        "readback": "14:35",
    }
    assert (recorded[0].at[11:19], recorded[-1].at[11:19]) == ("09:00:00", "14:50:00")


def test_the_plan_of_a_rehearsed_day_is_believable_whenever_it_is_opened(tmp_path: Path) -> None:
    workshop = rule_book().fold(rehearsed_in(tmp_path))
    for later in (timedelta(0), timedelta(days=400)):
        plan = time_plan(workshop, now() + later)
        took = [f"took {minutes} min" for minutes in (30, 35, 30, 20, 145, 75)]
        assert [line_in_words(line) for line in plan.lines] == [*took, "15 min"]
        assert plan_in_words(plan) == ("On time", "The day ended at 14:50.")


def test_a_day_that_has_not_been_is_rehearsed_yesterday() -> None:
    noon = datetime.fromisoformat("2027-03-05T12:00:00+01:00")
    assert beginning("2027-03-05", 300, noon) == beginning("", 300, noon) == beginning("2030-01-01", 300, noon)
    assert beginning("", 300, noon) + timedelta(minutes=300) < noon


def test_a_case_without_some_stages_has_its_times_in_order() -> None:
    told = case.read(CASE)
    for short in (told, case.Case(1, told.title, told.participants), case.Case(1, "T", (), tradeoffs=told.tradeoffs)):
        played = whole_day(acts(short, rehearsed()))
        found = times(played, rehearsed(), datetime(2027, 3, 5, 9, tzinfo=UTC))
        assert len(found) == len(played)
        assert found == sorted(found)


def test_the_sample_is_opened_where_its_day_begins(tmp_path: Path) -> None:
    assert play_sample(tmp_path / "sample.stratroom", lambda done, of: None)
    room = open_room(tmp_path / "sample.stratroom")
    workshop = room.workshop
    assert (workshop.stage, workshop.is_clock_running) == (StageId("welcome"), False)
    assert len(workshop.visited) == len(workshop.programme)
    assert plan_in_words(time_plan(workshop, now()))[0] == "The clock has not started"
    room.do(EnterStage(ItemId("statements")))
    plan = time_plan(room.workshop, now())
    assert plan_in_words(plan)[0] == "On time"
    room.close()


def test_a_clock_that_was_wrong_once_does_not_bind_the_next_day(tmp_path: Path) -> None:
    rehearse(CASE, tmp_path / "day.stratroom", None, None)
    rules = rule_book()
    tomorrow, today = now() + timedelta(hours=26), now()
    room = Room(WorkshopFile.open(tmp_path / "day.stratroom", rules.kinds), rules, lambda: tomorrow)
    room.do(EnterStage(ItemId("welcome")))
    room.clock = lambda: today
    entered = room.do(EnterStage(ItemId("statements")))
    assert entered
    assert datetime.fromisoformat(entered.at) == today.replace(microsecond=0)
    at_once, later = (time_plan(room.workshop, today + timedelta(minutes=minutes)) for minutes in (0, 5))
    assert at_once.left - later.left == 300
    room.close()
