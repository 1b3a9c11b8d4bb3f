"""Time in the room, with clocks that are handed in: it runs forward, counts sleep, and says what is left and what is
over. Nothing here waits for a second to go by."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from stratroom.catalogue import rule_book
from stratroom.model.commands import Command
from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage, GiveTime
from stratroom.model.public import PublicClock
from stratroom.model.workshop import About
from stratroom.rehearsal import MemoryRoom
from stratroom.room import Room
from stratroom.stages.welcome.rules import StartWorkshop
from stratroom.storage.file import WorkshopFile
from stratroom.ui.clock import SteadyClock, Ticker, seconds_since_start
from stratroom.ui.console.clock_words import digits, of_speaking, of_stage
from stratroom.ui.console.timekeeping import Timekeeping
from stratroom.ui.speaking import SpeakingTime
from tests.telling import PROGRAMME, started
from tests.ui.machine import NINE, Machine

HOUR = 3600.0


# The clock


@pytest.mark.parametrize("jump", [timedelta(hours=-2), timedelta(days=1), timedelta(seconds=-1)])
def test_setting_the_wall_clock_moves_no_time(jump: timedelta) -> None:
    machine = Machine()
    now = machine.steady()
    machine.goes(60)
    machine.wall += jump
    machine.goes(60)
    assert now() == NINE + timedelta(minutes=2)


def test_an_hour_asleep_counts_as_an_hour() -> None:
    machine = Machine()
    now = machine.steady()
    machine.goes(HOUR)
    assert now() == NINE + timedelta(hours=1)


def test_the_machine_counts_seconds_forward() -> None:
    first = seconds_since_start()
    assert seconds_since_start() >= first > 0


def test_times_of_entries_never_run_backwards_in_a_run(tmp_path: Path) -> None:
    machine, rules = Machine(), rule_book()
    room = Room(WorkshopFile.create(tmp_path / "day.stratroom", rules.kinds), rules, machine.steady())
    room.do(StartWorkshop(About("A day"), PROGRAMME))
    for item in ("statements", "reveal", "welcome"):
        machine.wall -= timedelta(hours=3)
        machine.goes(1)
        room.do(EnterStage(ItemId(item)))
    times = [recorded.at for recorded in room.file.recorded]
    assert times == [f"2027-03-01T09:00:0{second}+02:00" for second in range(4)]
    room.close()


def test_a_ticker_says_the_time_and_never_catches_up(qtbot: QtBot) -> None:
    machine, heard = Machine(), list[datetime]()
    ticker = Ticker(machine.steady())
    ticker.ticked.connect(heard.append)
    ticker.start()
    machine.goes(HOUR)
    ticker.tick()
    ticker.stop()
    assert heard == [NINE, NINE + timedelta(hours=1)]


def test_a_ticker_ticks_by_itself_at_the_second(qtbot: QtBot) -> None:
    ticker = Ticker(SteadyClock())
    with qtbot.waitSignals([ticker.ticked] * 2, timeout=10_000):
        ticker.start()
    with qtbot.waitSignal(ticker.ticked, timeout=10_000) as tick:
        pass
    ticker.stop()
    assert tick.args is not None
    assert tick.args[0].microsecond < 900_000, "behind the full second, however busy the machine"


# The stage's clock


class Desk:
    """Timekeeping over the real rules in memory, with a clock in the hand."""

    def __init__(self) -> None:
        self.room: MemoryRoom = started("CEO")
        self.machine, self.seen = Machine(), list[PublicClock | None]()
        self.time = Timekeeping(self.machine.steady(), self.do)
        self.time.room_sees.connect(self.seen.append)
        self.time.follow(self.room.workshop)

    def do(self, command: Command) -> None:
        self.room._at = self.time.ticker.clock().isoformat(timespec="seconds")
        self.room.do(command)
        self.time.follow(self.room.workshop)

    def goes(self, seconds: float) -> None:
        self.machine.goes(seconds)
        self.time.ticker.tick()

    @property
    def says(self) -> tuple[str, str]:
        plan = self.time.plan
        return digits(plan.left), of_stage(plan)

    @property
    def speaking(self) -> tuple[str, str]:
        time = self.time.speaking
        assert time is not None
        return digits(self.time.left), of_speaking(time, self.time.left)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_a_stage_from_its_start_through_a_pause_into_overtime(desk: Desk) -> None:
    assert desk.says == ("20:00", "for this stage; the clock has not started")
    desk.time.start_or_pause()
    desk.goes(130)
    assert desk.says == ("17:50", "left of 20 min in this stage")
    desk.time.start_or_pause()
    desk.goes(600)
    assert desk.says == ("17:50", "left of 20 min, paused")
    desk.time.start_or_pause()
    desk.goes(17 * 60 + 50)
    assert desk.says == ("0:00", "left of 20 min in this stage")
    desk.goes(80)
    assert desk.says == ("+1:20", "over the 20 min of this stage")
    desk.time.more_time()
    assert desk.says == ("3:40", "left of 25 min in this stage")
    assert desk.room.workshop.here.extra == 5
    desk.goes(300)
    desk.time.start_or_pause()
    assert desk.says == ("+1:20", "over the 25 min, paused")


def test_a_laptop_that_slept_an_hour_says_so(desk: Desk) -> None:
    desk.time.start_or_pause()
    desk.goes(HOUR)
    assert desk.says == ("+40:00", "over the 20 min of this stage")


def test_a_clock_left_running_overnight_starts_anew(desk: Desk) -> None:
    desk.time.start_or_pause()
    desk.goes(24 * HOUR)
    assert desk.says == ("20:00", "for this stage; the clock has not started")
    desk.time.start_or_pause()
    desk.goes(60)
    assert desk.says == ("19:00", "left of 20 min in this stage")


def test_eight_hours_second_by_second_lose_no_second(desk: Desk) -> None:
    desk.do(GiveTime(ItemId("welcome"), 470))
    desk.time.start_or_pause()
    for second in range(0, 8 * 3600, 60):
        assert desk.time.plan.left == 490 * 60 - second
        desk.goes(60)
    assert desk.says == ("10:00", "left of 490 min in this stage")
    assert desk.time.plan.behind == 470


# The speaking timer


def test_somebody_speaks_is_interrupted_and_goes_over(desk: Desk) -> None:
    desk.time.begin_speaking(2)
    assert desk.speaking == ("2:00", "left of 2:00")
    desk.goes(28)
    desk.time.pause_speaking()
    desk.goes(500)
    assert desk.speaking == ("1:32", "left of 2:00, paused")
    desk.time.pause_speaking()
    desk.goes(112)
    assert desk.speaking == ("+0:20", "over 2:00")
    desk.time.speak_longer()
    assert desk.speaking == ("0:40", "left of 3:00")
    desk.goes(50)
    desk.time.pause_speaking()
    assert desk.speaking == ("+0:10", "over 3:00, paused")
    desk.time.end_speaking()
    assert desk.time.speaking is None
    assert desk.time.left == 0


def test_what_is_said_to_somebody_is_kept_nowhere(desk: Desk) -> None:
    before = desk.room.workshop
    desk.time.begin_speaking(1)
    desk.goes(70)
    desk.time.end_speaking()
    assert desk.room.workshop is before


def test_a_pause_twice_is_one(desk: Desk) -> None:
    time = SpeakingTime(60, since=NINE)
    paused = time.paused(NINE + timedelta(seconds=10))
    assert paused.going_on(NINE).going_on(NINE + timedelta(seconds=5)).since == NINE
    assert (paused.spent, paused.is_running) == (10, False)


# What the room sees


def test_the_room_sees_no_clock_until_it_is_asked_for(desk: Desk) -> None:
    desk.time.start_or_pause()
    desk.goes(5)
    desk.time.begin_speaking(1)
    desk.goes(5)
    assert desk.seen == []


def test_the_room_sees_the_stage_second_by_second_and_no_more(desk: Desk) -> None:
    desk.time.start_or_pause()
    desk.time.toggle_shown()
    desk.goes(1)
    desk.goes(0)
    desk.time.toggle_shown()
    assert desk.seen == [PublicClock("Welcome", 1200, 1200), PublicClock("Welcome", 1199, 1200), None]


def test_a_speaking_time_is_shown_by_itself_and_gone_when_it_is_done(desk: Desk) -> None:
    desk.time.begin_speaking(1)
    assert not desk.time.is_shown
    desk.time.toggle_shown()
    desk.goes(61)
    desk.time.end_speaking()
    assert desk.seen == [PublicClock("Speaking time", 60, 60), PublicClock("Speaking time", -1, 60), None]
    desk.time.begin_speaking(1)
    assert not desk.time.is_shown, "the next one is shown only when that is asked for"


def test_the_stage_comes_back_to_the_room_when_the_speaker_is_done(desk: Desk) -> None:
    desk.time.toggle_shown()
    desk.time.begin_speaking(1)
    desk.time.toggle_shown()
    desk.time.end_speaking()
    assert [clock and clock.title for clock in desk.seen] == ["Welcome", "Speaking time", "Welcome"]


def test_in_the_night_the_clocks_are_set_the_time_is_what_they_show() -> None:
    berlin, seconds = ZoneInfo("Europe/Berlin"), [0.0]
    now = SteadyClock(lambda: datetime(2026, 10, 25, 1, 30, tzinfo=berlin), lambda: seconds[0], berlin)
    seconds[0] = 6 * HOUR
    assert f"{now():%H:%M%z}" == "06:30+0100"
