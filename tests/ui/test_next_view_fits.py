"""What comes next, small: after the window became narrower its words have room beside the picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.ui.console.next_view import NextView
from tests.screens.measuring import settle
from tests.ui.debated import Console
from tests.ui.rooms import leave


@pytest.mark.parametrize("sizes", [(QSize(1920, 1080), QSize(1024, 768)), (QSize(1024, 768), QSize(1920, 1080))])
def test_the_picture_takes_its_share_of_the_width_as_it_is_now(
    qtbot: QtBot, tmp_path: Path, sizes: tuple[QSize, QSize]
) -> None:
    console = Console(qtbot, tmp_path, sizes[0])
    console.window.resize(sizes[1])
    settle()
    settle()
    (view,) = console.desk.findChildren(NextView)
    assert abs(view.picture.width() - 0.46 * view.width()) <= 1
    words = max(view.said.text().split(), key=len)
    assert view.said.width() >= view.said.fontMetrics().horizontalAdvance(words), "no word is broken"
    leave(console.window)
