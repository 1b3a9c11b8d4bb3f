"""A day that does not go to plan: a stage is given time, one is skipped, one reopened and that undone; a point is
parked and settled, and somebody speaks too long. Through the real windows, with the laptop's clock in the hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from stratroom.model.names import ItemId
from tests.stories.driver import SHIFT, Facilitator
from tests.stories.pages import text_of
from tests.ui.machine import Machine

Key = Qt.Key


class Day:
    """The facilitator, and the time that goes by."""

    def __init__(self, facilitator: Facilitator) -> None:
        self.facilitator, self.machine = facilitator, Machine()
        facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
        facilitator.seats(("CEO", "Chief executive"), ("CFO", "Finance"), ("GC", "Legal"))
        self.opened = facilitator.opened
        self.opened.room.clock = self.opened.console.desk.time.ticker.clock = self.machine.steady()
        self.desk = self.opened.console.desk
        self.desk.setFocus()

    def goes(self, minutes: float) -> None:
        self.machine.goes(minutes * 60)
        self.desk.time.ticker.tick()

    def goes_to(self, item: str) -> None:
        """Ctrl and the line's number."""
        place = [planned.key for planned in self.facilitator.workshop.programme].index(ItemId(item))
        self.facilitator.types(Qt.Key(Key.Key_0 + (place + 1) % 10), Qt.KeyboardModifier.ControlModifier)
        assert self.facilitator.workshop.item == item

    def chooses(self, item: str, words: str) -> None:
        """From the menu of a line, by keys."""
        row = self.desk.rail.rows[item]
        row.setFocus()
        self.facilitator.types(Key.Key_F10, SHIFT)
        menu = self.desk.rail.menu
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            QTest.keyClick(menu, Key.Key_Down)
            if action.text().partition("\t")[0] == words:
                QTest.keyClick(menu, Key.Key_Return)
        self.facilitator.window.activateWindow()
        self.facilitator.qtbot.waitUntil(self.facilitator.window.isActiveWindow)

    @property
    def says(self) -> tuple[str, str]:
        """At the foot of the rail."""
        return self.desk.rail.standing.text(), self.desk.rail.consequence.text()

    def line(self, item: str) -> str:
        return self.desk.rail.rows[item].accessibleName()


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    facilitator = Facilitator(qtbot, tmp_path)
    yield Day(facilitator)
    facilitator.goes_home()


def test_a_stage_is_extended_one_skipped_one_reopened_and_that_undone(day: Day) -> None:
    facilitator = day.facilitator
    assert day.says[0] == "The clock has not started"
    facilitator.types(Key.Key_P)
    day.goes(30)
    assert day.says == ("On time", "Lunch at 12:20 holds.")
    facilitator.types(Key.Key_T)
    assert day.line("welcome") == "Welcome, 09:00, 35 min, the present stage"
    assert day.says == ("5 min behind plan", "Lunch at 12:20 still holds if Trade-offs takes 65 min or less.")
    day.goes(6)
    day.goes_to("statements")
    day.chooses("break-morning", "Skip it today")
    assert day.line("break-morning") == "Break, 10:55, skipped"
    assert day.says == ("6 min behind plan", "Lunch at 12:20 holds, with 9 min to spare.")
    facilitator.undoes("Break skipped")
    assert day.line("break-morning") == "Break, 10:55, 15 min"
    day.chooses("welcome", "Reopen with a reason…")
    facilitator.says("The CFO came late")
    assert facilitator.workshop.item == "welcome"
    facilitator.undoes("Reopened Welcome")
    assert (facilitator.workshop.item, facilitator.workshop.reopened) == ("statements", ())
    assert day.line("welcome") == "Welcome, 09:00, took 36 of 30 min"


def test_what_the_rail_says_of_a_day_that_runs_late(day: Day) -> None:
    said = []
    day.facilitator.types(Key.Key_P)
    for minutes, item in (
        (34, "statements"),
        (39, "reveal"),
        (35, "meanings"),
        (20, "break-morning"),
        (18, "tradeoffs"),
        (65, ""),
    ):
        day.goes(minutes)
        if item:
            day.goes_to(item)
        said.append(day.says)
    assert said == [
        ("4 min behind plan", "Lunch at 12:20 still holds if Trade-offs takes 66 min or less."),
        ("8 min behind plan", "Lunch at 12:20 still holds if Trade-offs takes 62 min or less."),
        ("13 min behind plan", "Lunch at 12:20 still holds if Trade-offs takes 57 min or less."),
        ("13 min behind plan", "Lunch at 12:20 still holds if Trade-offs takes 57 min or less."),
        ("16 min behind plan", "Lunch at 12:20 still holds if Trade-offs takes 54 min or less."),
        ("16 min behind plan", "Lunch moves to about 12:36."),
    ]
    day.goes_to("lunch")
    day.goes(70)
    assert day.says == ("21 min behind plan", "Break moves to about 14:56.")


def test_a_parked_point_is_settled_and_stands_in_the_record(day: Day, tmp_path: Path) -> None:
    facilitator = day.facilitator
    day.goes_to("reveal")
    facilitator.types(Key.Key_K)
    facilitator.says("Who speaks to the unions?")
    facilitator.says("The pension fund")
    facilitator.presses("Settle: Who speaks to the unions?")
    facilitator.says("GC, before June")
    facilitator.presses("Close the parking lot")
    assert "unions" not in facilitator.projector()
    facilitator.exports(tmp_path / "record.pdf")
    text = text_of(tmp_path / "record.pdf")
    assert "Who speaks to the unions? Reveal GC, before June" in text
    assert "The pension fund Reveal open" in text


def test_the_minority_speaks_through_its_time_and_over_it(day: Day) -> None:
    facilitator, bar = day.facilitator, day.desk.stage.speaking
    day.goes_to("reveal")
    facilitator.types(Key.Key_V)
    facilitator.presses("1 min")
    entries = len(day.opened.room.file.recorded)
    day.goes(0.5)
    assert (bar.timer.text(), bar.of.text()) == ("0:30", "left of 1:00")
    day.goes(1)
    assert (bar.timer.text(), bar.of.text()) == ("+0:30", "over 1:00")
    facilitator.presses("+1 min")
    assert (bar.timer.text(), bar.of.text()) == ("0:30", "left of 2:00")
    facilitator.types(Key.Key_V)
    day.goes(5)
    assert (bar.timer.text(), bar.of.text()) == ("0:30", "left of 2:00, paused")
    facilitator.presses("Done")
    assert not bar.isVisible()
    assert len(day.opened.room.file.recorded) == entries, "no entry tells how long somebody spoke"
    assert "0:30" not in facilitator.projector()
