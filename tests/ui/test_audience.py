"""The audience window shows what it was handed, where the projector is, and never where it is not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stratroom.model.public import Frame
from stratroom.ui.audience.frame import picture
from stratroom.ui.audience.screens import are_mirrored
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.sheet import Sheet
from stratroom.ui.theme import dark, light
from stratroom.ui.typefaces import register_reading
from tests.ui import screens
from tests.ui.legible import SIZES, faults
from tests.ui.screens import LAPTOP, MIRROR, PROJECTOR


@dataclass(frozen=True)
class Asked:
    """A view with one question, three pages long."""

    question: str


def paint_asked(sheet: Sheet, view: Asked, page: int) -> int:
    sheet.question(view.question, sheet.band(0.15, 0.6))
    return 3


FRAME = Frame(1, "Statements", (40, 50, 110), 0, "14 May · 09:52", "Aldermoor Markets", Asked("What is our strategy?"))
LATER = replace(FRAME, view=Asked("What do we stop?"), page=1)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[AudienceWindow]:
    register_reading()
    made = AudienceWindow({Asked: paint_asked})
    qtbot.addWidget(made)
    yield made
    if screens.can_plug():
        screens.plug(LAPTOP)


def shown_words(window: AudienceWindow) -> tuple[str, ...]:
    window.grab()
    return window.words


def test_a_scene_that_fails_lets_the_picture_go_and_the_next_one_is_shown(window: AudienceWindow) -> None:
    """Qt ends the whole app where an image goes while somebody paints on it."""
    used: list[Sheet] = []

    def fail(sheet: Sheet, view: Asked, page: int) -> int:
        used.append(sheet)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        picture(FRAME, {Asked: fail}, QSize(640, 360), light())
    assert not used[0].painter.isActive()
    window.show_view(FRAME)
    assert "What is our strategy?" in shown_words(window)


def test_a_frame_shows_its_stage_note_footer_view_and_page(window: AudienceWindow) -> None:
    window.show_view(FRAME)
    assert set(shown_words(window)) == {
        "1  Statements", "14 May · 09:52", "Aldermoor Markets", "What is our strategy?", "1 of 3"
    }  # fmt: skip
    assert window.page_count == 3


def test_frozen_it_keeps_the_picture_and_thawed_shows_the_latest(window: AudienceWindow) -> None:
    window.show_view(FRAME)
    window.set_frozen(True)
    window.show_view(LATER)
    assert "What is our strategy?" in shown_words(window)
    window.set_frozen(False)
    assert "What do we stop?" in shown_words(window)


def test_blank_it_is_black_and_says_nothing(window: AudienceWindow) -> None:
    window.show_view(FRAME)
    window.set_blank(True)
    image = window.grab().toImage()
    assert window.words == ()
    assert image.pixelColor(image.width() // 2, 5).lightness() == 0


def test_dark_it_is_drawn_on_the_dark_paper(window: AudienceWindow) -> None:
    window.show_view(FRAME)
    window.set_dark(True)
    assert window.grab().toImage().pixelColor(3, 3) == dark().colour("paper")


def test_before_the_first_frame_nothing_is_said(window: AudienceWindow) -> None:
    assert shown_words(window) == ()
    assert window.miniature(400) is None


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_picture_is_legible_at_every_size(window: AudienceWindow, size: QSize) -> None:
    assert faults(window.picture(FRAME, size).boxes, size) == []


def test_the_miniature_is_the_same_picture_smaller(window: AudienceWindow) -> None:
    window.show_view(FRAME)
    small = window.miniature(384)
    assert small is not None
    assert small.image.size() == QSize(384, 216)
    assert small.boxes == window.picture(FRAME).boxes


def test_it_has_a_name_and_takes_no_focus(window: AudienceWindow) -> None:
    window.open()
    assert window.accessibleName() == "Audience window"
    assert not window.hasFocus()


@pytest.fixture
def two_screens(qtbot: QtBot) -> None:
    if not screens.can_plug():
        pytest.skip("screens can be plugged only on the off-screen platform")
    screens.plug(LAPTOP, PROJECTOR)


@pytest.mark.usefixtures("two_screens")
def test_it_stands_full_screen_on_the_projector(window: AudienceWindow) -> None:
    window.open()
    assert window.isFullScreen()
    assert window.screen().name() == "PROJECTOR"


@pytest.mark.usefixtures("two_screens")
def test_a_projector_that_comes_leaves_the_keys_where_they_are(window: AudienceWindow, qtbot: QtBot) -> None:
    screens.plug(LAPTOP)
    console = QLineEdit()
    qtbot.addWidget(console)
    console.show()
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    window.open(console)
    screens.plug(LAPTOP, PROJECTOR)
    QGuiApplication.processEvents()
    assert window.isFullScreen()
    assert console.isActiveWindow()


@pytest.mark.usefixtures("two_screens")
def test_when_the_projector_goes_it_hides_at_once_and_comes_back_with_it(window: AudienceWindow, qtbot: QtBot) -> None:
    window.open()
    with qtbot.waitSignal(window.projector_lost):
        screens.plug(LAPTOP)
    assert not window.isVisible()
    with qtbot.waitSignal(window.projector_found):
        screens.plug(LAPTOP, PROJECTOR)
    assert window.isFullScreen()
    assert window.geometry() == QGuiApplication.screens()[1].geometry()


@pytest.mark.usefixtures("two_screens")
def test_a_hundred_pulled_plugs_never_show_it_on_the_laptop(window: AudienceWindow) -> None:
    window.open()
    window.show_view(FRAME)
    for _ in range(100):
        screens.plug(LAPTOP)
        assert not window.isVisible()
        QGuiApplication.processEvents()
        assert not window.isVisible()
        screens.plug(LAPTOP, PROJECTOR)
        assert window.screen().name() == "PROJECTOR"


@pytest.mark.usefixtures("two_screens")
def test_with_one_screen_it_is_an_ordinary_window_until_a_projector_comes(window: AudienceWindow) -> None:
    screens.plug(LAPTOP)
    window.open()
    assert window.isVisible()
    assert not window.isFullScreen()
    screens.plug(LAPTOP, PROJECTOR)
    assert window.isFullScreen()


@pytest.mark.usefixtures("two_screens")
def test_closed_by_hand_it_does_not_come_back_by_itself(window: AudienceWindow) -> None:
    window.open()
    window.close()
    screens.plug(LAPTOP)
    screens.plug(LAPTOP, PROJECTOR)
    assert not window.isVisible()


@pytest.mark.usefixtures("two_screens")
def test_a_mirroring_projector_is_not_covered_with_the_audience_picture(window: AudienceWindow) -> None:
    screens.plug(LAPTOP, MIRROR)
    window.open()
    assert not window.isFullScreen()


@pytest.mark.usefixtures("two_screens")
def test_mirrored_screens_are_noticed() -> None:
    assert not are_mirrored()
    screens.plug(LAPTOP, MIRROR)
    assert are_mirrored()
    screens.plug(LAPTOP)
