"""What serves every stage: its clock, somebody's time to speak, a clicker. By keys, never against the stage."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId
from stratroom.model.programme import EnterStage, StartClock
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, Phase, RevealRound
from stratroom.ui.widgets import PrimaryButton
from tests.ui.planned_day import Console, console, press, seen, tools, window
from tests.ui.rooms import NAMES, STATEMENTS, click, key

__all__ = ["console"]
Key = Qt.Key


def at_reveal(console: Console) -> None:
    """All five have handed in and the round is closed: the next Space reveals."""
    do = console.opened.bridge.do
    do(EnterStage(ItemId("statements")))
    do(OpenRound(STATEMENTS))
    for name in NAMES:
        do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"Sealed words of {name}.")))
    do(CloseRound(STATEMENTS))
    do(EnterStage(ItemId("reveal")))


# The stage's clock


def test_one_key_starts_and_pauses_another_gives_five_minutes(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    head = window(console).desk.stage.head
    console.goes(2)
    assert (head.title.text(), head.timer.text()) == ("3  Reveal", "18:00")
    press(console, Key.Key_P)
    console.goes(5)
    assert (head.timer.text(), tools(console).pause.label) == ("18:00", "Clock on")
    assert console.undo == "Clock stopped"
    press(console, Key.Key_T)
    assert (head.timer.text(), head.of.text()) == ("23:00", "left of 25 min, paused")
    press(console, Key.Key_P)
    console.goes(24)
    assert (head.timer.text(), head.of.text()) == ("+1:00", "over the 25 min of this stage")
    assert head.timer.accessibleName() == "Time in this stage: +1:00"


def test_letters_in_a_field_are_no_keys_of_the_desk(console: Console) -> None:
    before = len(console.opened.room.file.recorded)
    assert window(console).focusWidget() is not None, "Welcome begins in a field"
    QTest.keyClicks(window(console).focusWidget(), "tpvka")
    assert len(console.opened.room.file.recorded) == before
    assert not window(console).desk.stage.parking.isVisible()


# Somebody's time to speak


def test_the_minority_is_given_two_minutes_by_keys_alone(console: Console) -> None:
    at_reveal(console)
    bar, held = window(console).desk.stage.speaking, window(console).focusWidget()
    press(console, Key.Key_V, Key.Key_Tab, Key.Key_Return)
    assert (bar.timer.text(), bar.of.text()) == ("2:00", "left of 2:00")
    assert window(console).focusWidget() is held, "the hands are back on the stage"
    console.goes(0.5)
    press(console, Key.Key_V)
    assert (bar.timer.text(), bar.pause.label) == ("1:30", "Go on")
    press(console, Key.Key_V)
    console.goes(2)
    assert (bar.timer.text(), bar.of.text()) == ("+0:30", "over 2:00")
    click(bar.longer)
    assert bar.timer.text() == "0:30"
    click(bar.done)
    assert not bar.isVisible()


def test_any_number_of_minutes_can_be_typed(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    press(console, Key.Key_V)
    bar = window(console).desk.stage.speaking
    bar.minutes.setFocus()
    bar.minutes.selectAll()
    QTest.keyClicks(bar.minutes, "7")
    key(bar.minutes, Key.Key_Return)
    assert bar.timer.text() == "7:00"
    bar.pause.setFocus()
    press(console, Key.Key_Escape)
    assert bar.isVisible(), "a time that runs stays in sight"


def test_escape_puts_the_choice_of_minutes_away(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    press(console, Key.Key_V, Key.Key_Escape)
    assert not window(console).desk.stage.speaking.isVisible()
    assert window(console).focusWidget() is window(console).desk.panel


# A clicker


@pytest.mark.parametrize("where", ["stage", "parking lot", "speaking time", "reason", "notes", "menu", "round"])
@pytest.mark.parametrize("pressed", [Key.Key_PageDown, Key.Key_PageUp])
def test_a_clicker_never_types_hands_in_or_reveals(console: Console, where: str, pressed: Qt.Key) -> None:
    at_reveal(console)
    desk = window(console).desk
    match where:
        case "parking lot":
            press(console, Key.Key_K)
        case "speaking time":
            press(console, Key.Key_V)
        case "reason":
            console.chooses("welcome", "Reopen with a reason…")
        case "notes":
            desk.projector.guide.notes.field.setFocus()
        case "menu":
            console.menu("welcome")
        case "round":
            primary = desk.panel.primary
            assert isinstance(primary, PrimaryButton)
            primary.setFocus()
    before = (len(console.opened.room.file.recorded), desk.stage.parking.point.text())
    for _ in range(3):
        QTest.keyClick(console.rail.menu or window(console).focusWidget() or desk, pressed)
    assert (len(console.opened.room.file.recorded), desk.stage.parking.point.text()) == before
    assert console.opened.room.workshop.rounds[STATEMENTS].phase is Phase.CLOSED
    assert desk.rail.why.reason.text() == desk.projector.guide.notes.field.toPlainText() == ""
    if console.rail.menu:
        console.rail.menu.close()


@pytest.mark.parametrize("pressed", [Key.Key_PageDown, Key.Key_PageUp])
def test_a_clicker_does_nothing_in_an_entry(console: Console, pressed: Qt.Key) -> None:
    do = console.opened.bridge.do
    do(EnterStage(ItemId("statements")))
    do(OpenRound(STATEMENTS))
    window(console).pass_laptop(STATEMENTS)
    key(window(console).laptop, Key.Key_Space)
    assert window(console).laptop.is_private
    before = len(console.opened.room.file.recorded)
    for _ in range(3):
        press(console, pressed)
    assert len(console.opened.room.file.recorded) == before
    assert window(console).laptop.is_private
    QTest.keyClicks(window(console).focusWidget(), "Mine.")
    assert window(console).focusWidget().toPlainText() == "Mine."  # pyright: ignore -- the field of an answer


def test_the_clock_goes_on_while_somebody_writes(console: Console) -> None:
    do = console.opened.bridge.do
    do(EnterStage(ItemId("statements")))
    do(OpenRound(STATEMENTS))
    window(console).pass_laptop(STATEMENTS)
    console.goes(3)
    assert window(console).desk.stage.head.timer.text() == "17:00"


def test_nothing_is_revealed_by_the_keys_of_the_clock(console: Console) -> None:
    at_reveal(console)
    press(console, Key.Key_T, Key.Key_P, Key.Key_V, Key.Key_Escape, Key.Key_K, Key.Key_Escape)
    assert console.opened.room.workshop.rounds[STATEMENTS].phase is Phase.CLOSED
    console.opened.bridge.do(StartClock())
    assert console.opened.bridge.do(RevealRound(STATEMENTS))


def test_the_clock_goes_to_the_projector_by_one_key_and_off_again(console: Console) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    console.goes(2)
    assert "18:00" not in seen(console)
    press(console, Key.Key_A)
    console.goes(1)
    assert "17:00" in seen(console)
    assert tools(console).show_clock.label == "Hide clock"
    press(console, Key.Key_A)
    assert "17:00" not in seen(console)
