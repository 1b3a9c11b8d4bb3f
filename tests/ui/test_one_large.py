"""One sentence large before the room, on a key: it follows the hands from card to card, and the key takes it off."""

from PySide6.QtCore import Qt

from stratroom.model.public import PublicParked
from stratroom.model.rounds import AskAgain
from tests.ui.revealed import SAID, Revealed, closed_box, revealed
from tests.ui.rooms import STATEMENTS

__all__ = ["closed_box", "revealed"]
Key = Qt.Key


def large_of(windows: Revealed) -> list[str]:
    """Which of the sentences the room sees."""
    return [by for by, text in SAID.items() if text in windows.room_sees]


def test_the_key_shows_the_card_the_hands_stand_on_and_takes_it_off(revealed: Revealed) -> None:
    assert large_of(revealed) == list(SAID)
    revealed.press(Key.Key_Down)
    revealed.press(Key.Key_L)
    assert large_of(revealed) == ["CFO"]
    assert "Head of CFO" in revealed.room_sees
    assert revealed.section.large.label == "Take off the projector"
    revealed.press(Key.Key_L)
    assert large_of(revealed) == list(SAID)
    assert revealed.section.large.label == "One sentence large"


def test_it_follows_the_hands(revealed: Revealed) -> None:
    revealed.press(Key.Key_Down)
    assert large_of(revealed) == list(SAID), "moving alone shows nothing"
    revealed.press(Key.Key_L)
    revealed.press(Key.Key_Down)
    assert large_of(revealed) == ["COO"]
    revealed.press(Key.Key_PageDown)
    assert large_of(revealed) == list(SAID)
    revealed.press(Key.Key_Down)
    assert large_of(revealed) == list(SAID)


def test_what_was_parked_is_not_taken_for_it(revealed: Revealed) -> None:
    revealed.press(Key.Key_L)
    revealed.desk.projector.show_aside(PublicParked(("Pension fund?",)))
    assert revealed.section.large.label == "One sentence large"
    revealed.press(Key.Key_Down)
    assert "Pension fund?" in revealed.room_sees


def test_it_is_gone_with_the_sentences(revealed: Revealed) -> None:
    revealed.press(Key.Key_L)
    revealed.opened.bridge.do(AskAgain(STATEMENTS, "Two had not understood it"))
    assert large_of(revealed) == []
    assert revealed.desk.projector.aside is None
    revealed.press(Key.Key_L)
    assert large_of(revealed) == []


def test_nothing_is_large_before_the_reveal(closed_box: Revealed) -> None:
    closed_box.press(Key.Key_L)
    assert large_of(closed_box) == []
    assert not closed_box.section.isVisible()
