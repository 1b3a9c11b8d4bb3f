"""Every panel of the console, at every turn of a day and at every size, holds its words: none cut, none over others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from stratroom.app import new_application
from stratroom.case import Case
from stratroom.ui.typefaces import register_every_script
from tests.screens.states import day, hostile, northfield
from tests.ui.fitting import misfits

SIZES = [QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)]


def settle() -> None:
    """Layouts take a turn or two of the event loop to come to rest."""
    for _turn in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("told", [northfield, hostile], ids=lambda told: told.__name__)
def test_every_panel_holds_its_words(told: Callable[[], Case], tmp_path: Path) -> None:
    new_application()
    register_every_script()
    found: dict[str, list[str]] = {}
    for number, (where, opened) in enumerate(day(told(), tmp_path, settle)):
        size = SIZES[number % len(SIZES)]
        opened.console.showNormal()
        opened.console.resize(size)
        settle()
        if wrong := misfits(opened.console):
            found[f"{where} at {size.width()}x{size.height()}"] = wrong
    assert found == {}
