"""The parking lot at the console: parked from any stage, settled in words, shown to the room only on request."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage
from tests.ui.planned_day import Console, console, press, seen, tools, window
from tests.ui.rooms import click, key

__all__ = ["console"]
Key = Qt.Key


def test_a_point_is_parked_from_any_stage_and_settled_in_words(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    lot, held = window(console).desk.stage.parking, window(console).focusWidget()
    press(console, Key.Key_K)
    QTest.keyClicks(lot.point.edit, "Pension fund?")
    press(console, Key.Key_Return)
    (point,) = console.opened.room.workshop.parked
    assert (point.text, point.title) == ("Pension fund?", "Reveal")
    assert (lot.point.text(), tools(console).park.label) == ("", "Parking lot: 1")
    assert console.undo == "Parked: “Pension fund?”"
    click(lot.row(point.id).settle)
    QTest.keyClicks(lot.row(point.id).how, "With the board in May")
    press(console, Key.Key_Return)
    assert console.opened.room.workshop.parked[0].how == "With the board in May"
    assert (lot.rows.widgets, tools(console).park.label) == ({}, "Parking lot")
    window(console).desk.stage.parking.point.setFocus()
    press(console, Key.Key_Escape)
    assert not lot.isVisible()
    assert window(console).focusWidget() is held


def test_what_cannot_be_parked_is_said_and_stays_typed(console: Console) -> None:
    lot = window(console).desk.stage.parking
    click(tools(console).park)
    lot.point.set_text("\u200b")
    key(lot.point.edit, Key.Key_Return)
    assert "The point is empty" in window(console).desk.notice.sentence
    lot.point.set_text("Half a though")
    key(lot.point.edit, Key.Key_Escape)
    click(tools(console).park)
    assert lot.point.text() == "Half a though"


def test_the_room_sees_the_parking_lot_only_when_that_is_asked_for(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    lot = window(console).desk.stage.parking
    click(tools(console).park)
    for words in ("Pension fund?", "The unions"):
        lot.point.set_text(words)
        key(lot.point.edit, Key.Key_Return)
    assert "Pension" not in seen(console)
    click(lot.show_them)
    assert "2 points to come back to." in seen(console)
    assert lot.show_them.label == "Take off the projector"
    click(lot.row("k1").settle)
    lot.row("k1").how.setText("In May")
    key(lot.row("k1").how, Key.Key_Return)
    assert "Pension" in seen(console), "what is settled leaves by an act of showing, too"
    assert lot.show_them.label == "Show the points as they are now"
    click(lot.show_them)
    assert "Pension" not in seen(console)
    assert "The unions" in seen(console)
    click(lot.show_them)
    assert "The unions" not in seen(console)
    click(lot.show_them)
    console.opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    assert "The unions" not in seen(console), "the room has turned to something else"
    assert lot.show_them.label == "Show on the projector"


def test_a_point_that_is_parked_while_the_lot_is_shown_waits_to_be_shown(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    lot = window(console).desk.stage.parking
    click(tools(console).park)
    for words in ("The unions", "Layoffs?"):
        lot.point.set_text(words)
        key(lot.point.edit, Key.Key_Return)
        if words == "The unions":
            click(lot.show_them)
    assert "Layoffs" not in seen(console)
    assert "The unions" in seen(console)
    assert lot.show_them.label == "Show the points as they are now"
    click(lot.show_them)
    assert "Layoffs" in seen(console)
    assert lot.show_them.label == "Take off the projector"


def test_a_lot_in_which_everything_is_settled_can_be_taken_off(console: Console) -> None:
    lot = window(console).desk.stage.parking
    click(tools(console).park)
    lot.point.set_text("The unions")
    key(lot.point.edit, Key.Key_Return)
    click(lot.show_them)
    click(lot.row("k1").settle)
    lot.row("k1").how.setText("In May")
    key(lot.row("k1").how, Key.Key_Return)
    assert lot.show_them.label == "Take off the projector"
    click(lot.show_them)
    assert "The unions" not in seen(console)
    assert not lot.show_them.isVisible()
