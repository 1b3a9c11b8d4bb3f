"""What was chosen from the bank on a small laptop: what is asked of the room stands above the sides, in sight."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stratroom.stages.tradeoffs.console import Panel
from stratroom.ui.widgets import PlainLabel
from tests.screens.measuring import settle
from tests.ui.debated import Console, console

__all__ = ["console"]


def test_that_it_is_to_be_said_in_the_room_s_own_words_is_seen(console: Console) -> None:
    panel = console.desk.panel
    assert isinstance(panel, Panel)
    panel.more.turn_to("put")
    settle()
    panel.put.from_bank.click()
    settle()
    QTest.keyClick(panel.put.bank.search, Qt.Key.Key_Down)
    QTest.keyClick(panel.put.bank.search, Qt.Key.Key_Return)
    settle()
    (said,) = (label for label in panel.put.findChildren(PlainLabel) if label.text().startswith("From the bank."))
    assert console.sees(said)
    assert console.sees(panel.put.prefer)
