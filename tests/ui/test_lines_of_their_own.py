"""A text of many short lines that goes over several pages: no piece is higher than a page, and no line is lost."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.ui import roles
from stratroom.ui.audience.flow import prose
from stratroom.ui.audience.frame import painted
from stratroom.ui.sheet import Sheet
from stratroom.ui.theme import light
from tests.screens.laid_out import SMALL


def test_a_line_end_at_the_foot_of_a_page_takes_no_line_more(qtbot: QtBot) -> None:
    text = "".join(f"line {number}\n" for number in range(60)) + "the last"
    drawn = list[str]()

    def paint(sheet: Sheet) -> int:
        room = sheet.h(0.3)
        blocks = prose(sheet, text, sheet.content.width(), roles.CONTENT, room=room)
        assert max(block.height for block in blocks) <= room + 0.5
        for block in blocks:
            block.draw(0, 0)
        drawn.extend(sheet.words)
        return len(blocks)

    assert painted(paint, QSize(SMALL), light()).page_count > 1
    assert "\n".join(drawn).replace("\u2028", "\n").split("\n") == text.split("\n")
