"""A number typed digit by digit: as many digits as the highest number has, the last ones count."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stratroom.ui.console.typed_number import TypedNumber


@pytest.mark.parametrize(
    ("most", "keys", "taken"),
    [
        (9, "12", [1, 2]),
        (12, "12", [12]),
        (99, "123", [23]),
        (100, "100", [100]),
        (120, "1117", [117]),
        (120, "0", [0]),
    ],
)
def test_as_many_digits_are_collected_as_the_highest_number_has(
    qtbot: QtBot, most: int, keys: str, taken: list[int]
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    number, found = TypedNumber(widget), list[int]()
    number.taken.connect(found.append)
    number.most = most
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    QTest.keyClicks(widget, keys)
    number.take()
    assert found == taken
