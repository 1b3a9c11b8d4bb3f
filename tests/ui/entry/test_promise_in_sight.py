"""What is promised can be read where an answer is written, however large the screen is."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.room import Room
from stratroom.ui import styling
from tests.ui.entry.passing import entered, passing

_OF_THE_DESIGN = 17 / 900
"""How large it is in the design, of the height of its window."""


@pytest.mark.parametrize(("height", "pixels"), [(768, styling.SMALL), (1080, styling.LEAD)])
def test_on_a_large_screen_it_is_larger(height: int, pixels: int, room: Room, qtbot: QtBot) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    laptop.resize(1920, height)
    qtbot.waitUntil(lambda: page.height() > height - 40)
    assert page._promise._pixels == pixels
    assert pixels >= _OF_THE_DESIGN * height or height < 900
    assert page._promise.height() >= page._promise.heightForWidth(page._promise.width())
    assert page._promise.geometry().bottom() <= page.foot.height()
