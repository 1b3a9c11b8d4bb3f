"""A long list stands there a portion at a time, and stays as far as it was opened."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stratroom.ui.console.portions import PORTION, Portions


def test_the_next_ones_come_with_the_button(qtbot: QtBot) -> None:
    drawn: list[list[str]] = []
    portions = Portions(QWidget(), lambda items: drawn.append(list(items)))
    qtbot.addWidget(portions)
    items = [f"line {n}" for n in range(2 * PORTION + 5)]
    portions.show_items(items)
    assert (drawn[-1], portions.more.label) == (items[:PORTION], f"{PORTION + 5} more")
    portions.more.click()
    portions.show_items(items)
    assert (drawn[-1], portions.more.label) == (items[: 2 * PORTION], "5 more")
    portions.more.click()
    assert drawn[-1] == items
    assert portions.more.isHidden()
    portions.show_items([f"other {n}" for n in range(PORTION + 1)])
    assert (len(drawn[-1]), portions.more.label) == (PORTION, "1 more")
    portions.show_items(())
    assert drawn[-1] == []
    assert portions.more.isHidden()


def test_the_hands_stay_in_the_list_when_the_button_goes(qtbot: QtBot) -> None:
    portions = Portions(QWidget(), lambda items: None)
    qtbot.addWidget(portions)
    portions.show()
    portions.activateWindow()
    qtbot.waitUntil(portions.isActiveWindow)
    portions.show_items(range(PORTION + 1))
    portions.more.setFocus()
    portions.more.click()
    assert portions.hasFocus()
