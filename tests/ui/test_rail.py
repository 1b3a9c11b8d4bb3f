"""The programme at the left of the console: what it says of the day, and what is done with a line of it by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import ChangeProgramme, EnterStage, StartClock
from stratroom.ui.console.panel import Step
from stratroom.ui.console.stage_row import RailLine, StageRow, left_margin
from tests.ui.planned_day import Console, console
from tests.ui.rooms import click, key

__all__ = ["console"]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def spoken(console: Console) -> list[str]:
    return [row.accessibleName() for row in console.rail.rows.values()]


def test_each_line_says_when_what_and_how_long(console: Console) -> None:
    assert spoken(console)[:4] == [
        "Welcome, 09:00, 20 min, the present stage",
        "Statements, 09:20, 20 min",
        "Reveal, 09:40, 20 min",
        "Lunch, 10:00, 55 min",
    ]
    assert (console.rail.standing.text(), console.rail.consequence.text()) == (
        "The clock has not started",
        "Planned from 09:00 to 11:35.",
    )


def test_a_day_that_runs_late_is_told_at_each_moment(console: Console) -> None:
    said = []
    console.opened.bridge.do(StartClock())
    for minutes, item in ((10, ""), (14, "statements"), (21, "reveal"), (15, ""), (6, "lunch"), (55, "")):
        console.goes(minutes)
        if item:
            console.opened.bridge.do(EnterStage(ItemId(item)))
        said.append((console.rail.standing.text(), console.rail.consequence.text()))
    assert said == [
        ("On time", "Lunch at 10:00 holds."),
        ("4 min behind plan", "Lunch at 10:00 still holds if Statements takes 16 min or less."),
        ("5 min behind plan", "Lunch at 10:00 still holds if Reveal takes 15 min or less."),
        ("5 min behind plan", "Lunch moves to about 10:05."),
        ("6 min behind plan", "The day ends about 11:41 instead of 11:35."),
        ("6 min behind plan", "The day ends about 11:41 instead of 11:35."),
    ]
    assert spoken(console)[1] == "Statements, 09:20, took 21 of 20 min"


def test_the_menu_of_a_line_opens_by_keys_and_dots_and_shows_keys(console: Console) -> None:
    words = [action.text() for action in console.menu("statements").actions()]
    assert words == ["Go there\tCtrl 2", "5 min more", "5 min less", "Skip it today", "Once more after Welcome"]
    key(console.menu("statements"), Qt.Key.Key_Escape)
    key(console.row("welcome"), Qt.Key.Key_Menu)
    assert console.rail.menu
    assert console.rail.menu.actions()[0].text() == "5 min more\tT"
    console.rail.menu.close()
    click(console.row("reveal").acts)
    assert console.rail.menu
    assert console.row("reveal").acts.accessibleName() == "What can be done with Reveal"
    console.rail.menu.close()


def test_time_is_given_and_taken_and_undo_names_it(console: Console) -> None:
    console.chooses("reveal", "5 min more")
    assert console.row("reveal").accessibleName() == "Reveal, 09:40, 25 min"
    assert console.undo == "Reveal: 5 min more"
    console.chooses("reveal", "5 min less")
    console.opened.bridge.undo()
    assert console.row("reveal").accessibleName() == "Reveal, 09:40, 25 min"


def test_a_stage_is_skipped_and_taken_back_in(console: Console) -> None:
    console.chooses("reveal", "Skip it today")
    assert console.row("reveal").accessibleName() == "Reveal, 09:40, skipped"
    assert console.undo == "Reveal skipped"
    console.chooses("reveal", "Take it back in")
    assert console.row("reveal").accessibleName() == "Reveal, 09:40, 20 min"


def test_a_stage_once_more_stands_after_the_present_one_and_every_line_once(console: Console, qtbot: QtBot) -> None:
    console.chooses("statements", "Once more after Welcome")
    assert list(console.rail.rows)[:3] == ["welcome", "statements-2", "statements"]
    QApplication.processEvents()
    shown = [row for row in console.rail.findChildren(StageRow) if row.isVisible()]
    assert len(shown) == len(console.opened.room.workshop.programme)
    console.opened.console.activateWindow()
    qtbot.waitUntil(console.opened.console.isActiveWindow)
    console.opened.console.desk.setFocus()
    key(console.opened.console.desk, Qt.Key.Key_3, CONTROL)
    assert console.opened.room.workshop.item == "statements", "keys follow the order"


def test_a_stage_is_reopened_with_a_reason_and_that_is_undone(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("statements")))
    console.chooses("welcome", "Reopen with a reason…")
    why = console.rail.why
    assert why.reason.hasFocus()
    key(why.reason, Qt.Key.Key_Return)
    assert "The reason is empty" in console.opened.console.desk.notice.sentence
    assert why.isVisible()
    why.reason.setText("The CFO came late")
    key(why.reason, Qt.Key.Key_Return)
    assert console.opened.room.workshop.item == "welcome"
    assert console.opened.room.workshop.reopened[0].reason == "The CFO came late"
    assert not why.isVisible()
    assert console.rail.standing.isVisible()
    assert console.undo == "Reopened Welcome"
    console.opened.bridge.undo()
    assert (console.opened.room.workshop.item, console.opened.room.workshop.reopened) == ("statements", ())


def test_escape_reopens_nothing_and_gives_the_hands_back(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("statements")))
    console.chooses("welcome", "Reopen with a reason…")
    key(console.rail.why.reason, Qt.Key.Key_Escape)
    assert not console.rail.why.isVisible()
    assert console.opened.console.focusWidget() is console.opened.console.desk.panel


def test_a_button_asks_for_the_programme_to_be_changed(console: Console, qtbot: QtBot) -> None:
    with qtbot.waitSignal(console.opened.console.desk.programme_asked):
        click(console.rail.programme)
    assert console.rail.programme.accessibleName() == "Change the programme…"


@pytest.mark.parametrize("width", [1024, 1920])
def test_many_lines_keep_the_present_one_in_sight(console: Console, qtbot: QtBot, width: int) -> None:
    long = tuple(
        PlannedStage(StageId("breaks"), f"A pause with a long title {n}", 5, ItemId(f"b{n}")) for n in range(20)
    )
    console.opened.console.showNormal()
    console.opened.console.resize(width, 768)
    console.opened.bridge.do(ChangeProgramme((*console.opened.room.workshop.programme, *long), "09:00"))
    console.opened.bridge.do(EnterStage(ItemId("b19")))
    row = console.row("b19")
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    assert console.rail.minimumSizeHint().height() <= console.rail.height()


class Painted(QObject):
    """Which widgets are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.append(watched)
        return False


def test_a_second_draws_the_digits_and_nothing_else(console: Console, qtbot: QtBot) -> None:
    head = console.opened.console.desk.stage.head
    console.opened.bridge.do(StartClock())
    console.goes(1)
    for _ in range(5):
        QApplication.processEvents()
    painted = Painted()
    app = QApplication.instance()
    assert app
    app.installEventFilter(painted)
    console.machine.goes(1)
    console.opened.console.desk.time.ticker.tick()
    qtbot.waitUntil(lambda: head.timer in painted.seen)
    app.removeEventFilter(painted)
    behind = {head.timer, *(above for above in _above(head.timer))}
    assert set(painted.seen) <= behind, "only what lies behind the digits is drawn with them"
    assert not any(isinstance(widget, StageRow) for widget in painted.seen)


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent:
        yield parent
        parent = parent.parentWidget()


@pytest.mark.parametrize("width", [186, 200])
def test_a_line_of_a_narrow_rail_keeps_its_words_whole_and_within_it(console: Console, width: int) -> None:
    row = StageRow(
        RailLine(
            "t1", 5, "11:49", "Abwägungen", "brauchte 0 von 145 Min.", is_current=True,
            steps=(Step("Zustimmungsstufen", "7 von 7", is_present=True),),
        )
    )  # fmt: skip
    title, minutes, _ = row._set(width)
    [(step, _)] = row._set_steps(width)
    assert (title.line_count, step.line_count) == (1, 1)
    assert left_margin(width) + 42 + max(minutes.natural_width + 36, step.natural_width) <= width
