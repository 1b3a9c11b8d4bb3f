"""Every panel of the console and every page over it, in three languages, at every size: no text is cut or over another.

Nor is anything unnamed that a hand or a screen reader comes to.
"""

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from stratroom.app import new_application
from stratroom.case import Case
from stratroom.house import OpenWorkshop
from stratroom.ui.languages import use
from stratroom.ui.typefaces import register_every_script
from stratroom.words import ENGLISH
from tests.screens.over import pages
from tests.screens.states import day, hostile, northfield
from tests.ui.fitting import misfits
from tests.ui.rooms import room_in
from tests.ui.speaking import unnamed

SIZES = [QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(960, 540)]
"""The last is a laptop of 1920 × 1080 at 200 %."""


@pytest.fixture(params=[ENGLISH, "de", "fr"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    new_application()
    register_every_script()
    use(request.param)
    yield request.param
    use(ENGLISH)


def settle() -> None:
    """Layouts take a turn or two of the event loop to come to rest."""
    for _turn in range(4):
        QApplication.processEvents()


def wrong_at(opened: OpenWorkshop, size: QSize) -> list[str]:
    """What does not fit in a console of this size, and what does not say what it is."""
    opened.console.showNormal()
    opened.console.resize(size)
    settle()
    return [*misfits(opened.console), *unnamed(opened.console)]


@pytest.mark.parametrize("told", [northfield, hostile], ids=lambda told: told.__name__)
def test_every_panel_holds_its_words(told: Callable[[], Case], language: str, tmp_path: Path) -> None:
    sizes = cycle(SIZES)
    found: dict[str, list[str]] = {}
    for where, opened in day(told(), tmp_path, settle):
        size = next(sizes)
        if wrong := wrong_at(opened, size):
            found[f"{where} at {size.width()}x{size.height()}"] = wrong
    assert found == {}


@pytest.mark.parametrize("size", [SIZES[0], SIZES[2], SIZES[4]], ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_page_over_the_desk_holds_its_words(size: QSize, language: str, tmp_path: Path) -> None:
    opened = OpenWorkshop(room_in(tmp_path), keeps_backups=False, notes=tmp_path / "notes")
    opened.show()
    found = {where: wrong for where in pages(opened) if (wrong := wrong_at(opened, size))}
    opened.console.close()
    assert found == {}
