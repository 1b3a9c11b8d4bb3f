"""The programme and the clock: going on and back, skipping, repeating, giving time; nothing that happened is lost."""

import pytest
from msgspec.structs import replace

from stratroom.catalogue import rule_book
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import (
    ChangeProgramme,
    EnterStage,
    GiveTime,
    KeepStage,
    ReopenStage,
    RepeatStage,
    SkipStage,
    StartClock,
    StopClock,
)
from stratroom.model.workshop import About
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.welcome.rules import StartWorkshop
from tests.telling import PROGRAMME, after, refused, started

LUNCH = PlannedStage(StageId("breaks"), "Lunch", 55, ItemId("lunch"))


def go(item: str) -> EnterStage:
    return EnterStage(ItemId(item))


def titles(room: MemoryRoom) -> list[str]:
    return [planned.title for planned in room.workshop.programme]


def test_the_room_goes_on_back_and_on_again() -> None:
    room = started("CEO")
    assert after(room, go("statements"), go("welcome")).stage == "welcome"
    assert room.workshop.visited == ("welcome", "statements")
    assert [spell.item for spell in room.workshop.spells] == ["statements", "welcome"]
    assert "is at Welcome already" in refused(room, go("welcome"))
    assert "no stage “lunch”" in refused(room, go("lunch"))


def test_a_stage_that_was_left_is_reopened_with_a_reason() -> None:
    room = started("CEO")
    after(room, go("statements"), go("reveal"))
    assert "The reason is empty" in refused(room, ReopenStage(ItemId("statements"), " "))
    assert "has not begun yet" in refused(room, ReopenStage(ItemId("priorities"), "Why not"))
    workshop = after(room, ReopenStage(ItemId("statements"), "The CFO came late"))
    assert workshop.stage == "statements"
    assert [(each.title, each.reason) for each in workshop.reopened] == [("Statements", "The CFO came late")]


def test_a_skipped_stage_is_left_out_until_it_is_wanted() -> None:
    room = started("CEO")
    assert "is at Welcome now" in refused(room, SkipStage(ItemId("welcome")))
    workshop = after(room, SkipStage(ItemId("statements")))
    assert workshop.following
    assert workshop.following.stage == "reveal"
    assert "skipped already" in refused(room, SkipStage(ItemId("statements")))
    assert after(room, KeepStage(ItemId("statements"))).following == PROGRAMME[1]
    assert "is in the programme" in refused(room, KeepStage(ItemId("statements")))
    after(room, SkipStage(ItemId("statements")))
    assert not after(room, go("statements")).here.is_skipped, "going there takes it in again"


def test_a_stage_is_repeated_right_after_the_present_one() -> None:
    room = started("CEO")
    workshop = after(room, go("reveal"), RepeatStage(ItemId("statements")))
    assert [p.key for p in workshop.programme][2:5] == ["reveal", "statements-2", "tradeoffs"]
    assert after(room, go("statements-2")).stage == "statements"
    assert room.workshop.item == "statements-2"
    assert after(room, RepeatStage(ItemId("statements"))).programme[4].key == "statements-3"


def test_time_is_given_and_taken_and_the_plan_stays() -> None:
    room = started("CEO")
    workshop = after(room, GiveTime(ItemId("welcome"), 10), GiveTime(ItemId("welcome"), -5))
    assert (workshop.here.minutes, workshop.here.allotted) == (20, 25)
    assert "would have 0 min" in refused(room, GiveTime(ItemId("welcome"), -25))
    assert "how many minutes" in refused(room, GiveTime(ItemId("welcome"), 0))


def test_the_programme_is_written_anew_around_what_has_begun() -> None:
    room = started("CEO")
    after(room, go("statements"))
    without = tuple(p for p in PROGRAMME if p.stage != "welcome")
    assert "Welcome has begun and stays" in refused(room, ChangeProgramme(without))
    lunch = (*PROGRAMME[:3], LUNCH, *PROGRAMME[3:])
    assert after(room, ChangeProgramme(lunch, "9:15")).starts == "09:15"
    assert titles(room)[3] == "Lunch"
    assert "as it was" in refused(room, ChangeProgramme(lunch, "09:15"))
    assert after(room, go("lunch")).stage == "breaks"


@pytest.mark.parametrize(
    ("programme", "starts", "sentence"),
    [
        ((), "", "no stages"),
        ((*PROGRAMME, PROGRAMME[0]), "", "same name inside"),
        (tuple(p for p in PROGRAMME if p.stage != "reveal"), "", "put a Reveal after them"),
        (tuple(p for p in PROGRAMME if p.stage != "statements"), "", "put Statements before it"),
        ((PROGRAMME[0], PROGRAMME[2], PROGRAMME[1]), "", "put Statements before it"),
        ((replace(PROGRAMME[0], title=" "),), "", "The title of stage 1 is empty"),
        ((replace(PROGRAMME[0], minutes=0),), "", "from 1 to 600 min"),
        ((replace(PROGRAMME[0], minutes=601),), "", "from 1 to 600 min"),
        ((replace(PROGRAMME[0], stage=StageId("dancing"), item=ItemId("welcome")),), "", "no kind of stage"),
        (PROGRAMME, "25:00", "Write it as hours:minutes"),
        (PROGRAMME, "nine", "Write it as hours:minutes"),
    ],
)
def test_a_programme_that_could_not_be_held_is_refused(
    programme: tuple[PlannedStage, ...], starts: str, sentence: str
) -> None:
    room = started("CEO")
    assert sentence in refused(room, ChangeProgramme(programme, starts))
    assert sentence in refused(MemoryRoom(rule_book()), StartWorkshop(About("A day"), programme, starts))


def test_the_clock_is_started_and_stopped_once() -> None:
    room = started("CEO")
    assert not room.workshop.is_clock_running
    assert "stands still already" in refused(room, StopClock())
    assert after(room, StartClock()).is_clock_running
    assert "running already" in refused(room, StartClock())
    assert not after(room, StopClock()).is_clock_running
    assert after(room, go("statements")).is_clock_running, "going on starts it"


def test_where_a_kind_stands_again_it_is_the_next_one() -> None:
    room = started("CEO")
    again = PlannedStage(StageId("tradeoffs"), "Trade-offs again", 30, ItemId("tradeoffs-2"))
    after(room, ChangeProgramme((*PROGRAMME, again)), go("priorities"))
    found = room.workshop.next_of(StageId("tradeoffs"))
    assert found == again
    assert room.workshop.next_of(StageId("breaks")) is None
