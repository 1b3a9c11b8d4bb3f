"""The room sorts eight sentences: card by card with keys alone, ten moves taken back, a second time by others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.sortings import at_hand
from tests.stories.driver import CONTROL, Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person

SENTENCES = {
    "CEO": "Win the small town by being fresher than anybody.",
    "CFO": "Earn back 4% by leaving stores that do not pay.",
    "COO": "Fresh in every town and never out of stock.",
    "CMO": "Be the shop people name first.",
    "CTO": "Half of our growth online by 2028.",
    "CHRO": "Be the place people stay at.",
    "CSO": "Close what does not earn its capital.",
    "GC": "Grow only where we are trusted.",
}
LATER, NAME, BY_CARD, COUNT, SECOND = Qt.Key.Key_E, Qt.Key.Key_N, Qt.Key.Key_J, Qt.Key.Key_C, Qt.Key.Key_Z


@pytest.fixture
def facilitator(qtbot: QtBot, tmp_path: Path) -> Iterator[Facilitator]:
    """The eight sentences stand on the wall."""
    at_the_console = Facilitator(qtbot, tmp_path)
    at_the_console.begins("One-day alignment", title="Offsite", date="2027-03-01")
    at_the_console.seats(*((name, "") for name in SENTENCES))
    at_the_console.goes_to("statements")
    at_the_console.asks("Put the question")
    for name, sentence in SENTENCES.items():
        Person(at_the_console, name).writes(sentence)
    at_the_console.takes_the_laptop_back()
    at_the_console.closes()
    at_the_console.presses_the_large_button("Go to Reveal")
    at_the_console.reveals(8)
    yield at_the_console
    at_the_console.goes_home()


def digits(facilitator: Facilitator, *numbers: int) -> None:
    """One answer of the room after the other."""
    for number in numbers:
        facilitator.types(Qt.Key(Qt.Key.Key_0 + number))


def large(facilitator: Facilitator) -> str:
    """What Space does now."""
    panel = facilitator.opened.console.desk.panel
    assert isinstance(panel, Panel)
    assert panel.primary is not None
    return panel.primary.accessibleName()


def lying(facilitator: Facilitator) -> dict[str, str]:
    """Who lies together, by the name of the group or its number."""
    groups = at_hand(facilitator.workshop).groups
    return {g.name or str(n): " ".join(card.upper() for card in g.cards) for n, g in enumerate(groups, 1)}


def names(facilitator: Facilitator, name: str) -> None:
    """Space leads to the group that has none."""
    facilitator.types(Qt.Key.Key_Space)
    facilitator.says(name)


def test_card_by_card_to_the_headline_with_keys_alone(facilitator: Facilitator, tmp_path: Path) -> None:
    facilitator.types(BY_CARD)
    assert SENTENCES["CEO"] in plain(facilitator.projector())
    assert SENTENCES["CFO"] not in plain(facilitator.projector())
    facilitator.types(Qt.Key.Key_Space)
    shown = plain(facilitator.projector())
    assert "Same as 1, or new?" in shown
    assert SENTENCES["CFO"] in shown
    assert "7 cards to go." in shown
    digits(facilitator, 0, 1)
    facilitator.types(NAME)
    facilitator.says("Fresh in town")
    assert "Fresh in town" in facilitator.projector()
    facilitator.types(LATER)
    digits(facilitator, 0, 0, 2)
    assert SENTENCES["GC"] in plain(facilitator.projector())
    facilitator.types(Qt.Key.Key_Up)
    facilitator.types(Qt.Key.Key_Return)
    assert SENTENCES["CMO"] in plain(facilitator.projector()), "it came round again"
    assert "noticeably different" not in facilitator.projector()
    digits(facilitator, 1)
    assert lying(facilitator) == {"Fresh in town": "CEO COO CMO", "2": "CFO CSO", "3": "CTO", "4": "CHRO", "5": "GC"}
    shown = plain(facilitator.projector())
    assert all(sentence in shown for sentence in SENTENCES.values()), "all are there to be looked over"
    assert large(facilitator) == "Name group 2"
    names(facilitator, "Close what costs")
    assert "noticeably different" not in facilitator.projector()
    facilitator.types(Qt.Key.Key_Space)
    told = "8 people. 5 noticeably different answers. The largest is shared by 3. Sorted by the room, card by card, "
    assert told in plain(facilitator.projector())
    assert "Sorted by the room, card by card, " in facilitator.on_the_screen()
    assert large(facilitator) == "Go to Same words"
    facilitator.exports(tmp_path / "record.pdf")
    text = text_of(tmp_path / "record.pdf")
    assert "8 people gave 5 noticeably different answers. The largest is shared by 3." in text
    assert "Sorted by the room, card by card." in text


def test_ten_moves_are_taken_back_and_made_otherwise(facilitator: Facilitator) -> None:
    facilitator.types(BY_CARD)
    digits(facilitator, 0, 1, 0, 2, 1, 2, 0)
    facilitator.types(NAME)
    facilitator.says("Trust")
    digits(facilitator, 3)
    names(facilitator, "Towns")
    names(facilitator, "Margin")
    assert large(facilitator) == "Confirm: 3 noticeably different answers"
    for _ in range(10):
        facilitator.types(Qt.Key.Key_Z, CONTROL)
    assert lying(facilitator) == {"1": "CEO"}
    assert SENTENCES["CFO"] in plain(facilitator.projector()), "the room is at that card again"
    digits(facilitator, 0, 0, 0, 0, 0, 0, 1)
    assert lying(facilitator)["1"] == "CEO GC"
    names(facilitator, "Trust")
    assert large(facilitator) == "Confirm: 7 noticeably different answers"
    facilitator.types(Qt.Key.Key_Space)
    facilitator.types(Qt.Key.Key_Z, CONTROL)
    assert large(facilitator) == "Confirm: 7 noticeably different answers", "a count is taken back too"


def test_two_sortings_lie_side_by_side(facilitator: Facilitator, tmp_path: Path) -> None:
    facilitator.types(BY_CARD)
    digits(facilitator, 0, 0, 1, 0, 0, 0, 2, 0)
    names(facilitator, "Fresh in town")
    names(facilitator, "Close what costs")
    facilitator.types(Qt.Key.Key_Space)
    assert "8 people. 6 noticeably different answers." in plain(facilitator.projector())
    facilitator.types(SECOND)
    facilitator.says("Finance")
    for there in (plain(facilitator.projector()), facilitator.on_the_screen()):
        assert not any(told in there for told in ("Fresh in town", "Close what costs", "6 noticeably"))
    assert lying(facilitator) == {}
    facilitator.types(BY_CARD)
    assert "A second sorting, by Finance." in plain(facilitator.projector())
    digits(facilitator, 0, 0, 1, 1, 0, 0, 0, 0)
    names(facilitator, "Loved in town")
    facilitator.types(Qt.Key.Key_Space)
    shown = plain(facilitator.projector())
    assert "Both find 6 noticeably different answers." in shown
    assert "Both put CEO and COO together." in shown
    assert "Only the room put CFO and CSO together." in shown
    assert "Only Finance put CEO, COO and CMO together." in shown
    facilitator.types(Qt.Key.Key_PageUp)
    assert "Sorted by Finance, card by card, " in plain(facilitator.projector())
    facilitator.types(SECOND)
    assert "Fresh in town" in plain(facilitator.projector()), "back to the room's own"
    facilitator.types(SECOND)
    assert "Loved in town" in plain(facilitator.projector())
    facilitator.exports(tmp_path / "record.pdf")
    text = text_of(tmp_path / "record.pdf")
    for words in ("A second sorting, by Finance", "Sorted by Finance, card by card.", "The two sortings side by side"):
        assert words in text
    assert "Only the room put CFO and CSO together." in text


def test_numbered_groups_freely_with_keys_alone(facilitator: Facilitator) -> None:
    digits(facilitator, 0, 0, 1)
    for key in (Qt.Key.Key_X, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_X, Qt.Key.Key_2):
        facilitator.types(key)
    assert lying(facilitator) == {"1": "CEO COO", "2": "CFO CMO CHRO"}
    facilitator.shows_next()
    assert "What says the same?" in facilitator.projector()
    facilitator.types(COUNT)
    names(facilitator, "Fresh")
    names(facilitator, "Close")
    assert "5 noticeably" in large(facilitator)
    facilitator.types(Qt.Key.Key_PageUp)
    facilitator.types(COUNT)
    assert "8 people. 5 noticeably different answers." in plain(facilitator.projector()), "the room sees its count"


def test_the_mouse_alone_sorts_card_by_card_and_drags(facilitator: Facilitator) -> None:
    facilitator.presses("Card by card")
    panel = facilitator.opened.console.desk.panel
    assert isinstance(panel, Panel)
    for line in ("", "g1", "", "g2"):
        QTest.mouseClick(panel.card_by_card.answers.line(line), Qt.MouseButton.LeftButton)
    facilitator.presses("Later")
    facilitator.presses("Freely")
    assert lying(facilitator) == {"1": "CEO CFO", "2": "COO CMO"}
    board = panel.desk.board
    drags(board.card("cfo"), board.heading("g2"))
    drags(board.card("cmo"), board.heading(""))
    drags(board.card("gc"), board.card("ceo"))
    assert lying(facilitator) == {"1": "CEO GC", "2": "COO CFO"}
    assert "Same as 1" not in facilitator.projector()


def drags(widget: QWidget, onto: QWidget) -> None:
    """Take it by its middle and let it go in the middle of another, once the desk stands still."""
    QApplication.processEvents()
    start, end = widget.rect().center(), widget.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for place in (start + QPoint(0, 20), end):
        QTest.mouseMove(widget, place)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)
