"""The start screen’s pages hold every text at every size, in three languages, and everything on them has a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.glance import Glance
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import programme
from stratroom.ui.languages import use
from stratroom.ui.recent import Recent
from stratroom.words import ENGLISH, LANGUAGES
from tests.ui.fitting import misfits
from tests.ui.speaking import unnamed

LONG = "Ein sehr langer Name, den jemand für einen Entwurf von zwei Tagen mit dem ganzen Vorstand gefunden hat"
SIZES = [(960, 540), (1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]


@pytest.fixture(params=[ENGLISH, "de", "fr"])
def front(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    new_application()
    use(request.param)
    own, recent = OwnDesigns(tmp_path / "programmes"), Recent(tmp_path / "recent.json")
    own.keep_new(replace(programme("half-day"), title=LONG, about=LONG))
    own.keep_new(replace(programme("half-day"), title="Kurz", about=""))
    for name in ("a", LONG):
        recent.remember(tmp_path / f"{name}.stratroom", is_open=True)
    door = FrontDoor(recent, tmp_path, own)
    qtbot.addWidget(door.start)
    door.start.show()
    door.start.leave_off()
    yield door
    use(ENGLISH)


def shown_at(front: FrontDoor, width: int, height: int) -> None:
    front.start.setWindowState(Qt.WindowState.WindowNoState)
    front.start.resize(width, height)
    for _ in range(8):
        QApplication.processEvents()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_page_fits(front: FrontDoor, width: int, height: int) -> None:
    start = front.start
    start.home.files.show_paths(())
    shown_at(front, width, height)
    assert misfits(start.home) == [], "the first time"
    start.list_recent()
    start.leave_off()
    for path in start.home.files.lines:
        start.home.files.tell(path, Glance(f"Aldermoor, {LONG}", f"“{path.name}” is damaged. {LONG}", 0.0))
    shown_at(front, width, height)
    assert misfits(start.home) == []
    start.begin(programme())
    assert start.form
    start.form.refuse_each({"date": LONG, "title": LONG})
    start.form.fields["title"].set_text(LONG)
    shown_at(front, width, height)
    assert misfits(start.form) == []
    start.form.change.click()
    page = start.design_page
    assert page
    page.editor.row("welcome").titled.emit(" ")
    page.editor.row("reveal").timed.emit(700)
    page.say(LONG)
    shown_at(front, width, height)
    assert misfits(page) == []
    start.designing.change(start.home.designs.own[0].own)
    shown_at(front, width, height)
    assert misfits(start) == []


def test_nothing_on_any_page_is_unnamed(front: FrontDoor) -> None:
    start = front.start
    start.designing.show_list()
    assert unnamed(start) == []
    start.begin(programme())
    assert unnamed(start) == []
    assert start.form
    start.form.change.click()
    assert unnamed(start) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_lines_of_the_first_page_are_as_high_as_their_words(front: FrontDoor, width: int, height: int) -> None:
    shown_at(front, width, height)
    home = front.start.home
    for line in (*home.designs.lines, *(own.press for own in home.designs.own), *home.files.lines.values()):
        assert line.height() >= line.heightForWidth(line.width()), line.title


@pytest.mark.parametrize(("width", "height"), [(960, 540), (1024, 768), (1280, 720), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_with_six_workshops_is_all_in_sight(
    qtbot: QtBot, tmp_path: Path, language: str, width: int, height: int
) -> None:
    new_application()
    use(language)
    recent = Recent(tmp_path / "recent.json")
    for number in range(6):
        recent.remember(tmp_path / f"offsite-{number}.stratroom", is_open=False)
    door = FrontDoor(recent, tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start)
    door.start.show()
    door.start.leave_off()
    home = door.start.home
    for path in home.files.lines:
        home.files.tell(path, Glance("Aldermoor, Offsite", "Tradeoffs: 3 decided", 0.0))
    shown_at(door, width, height)
    assert home.verticalScrollBar().maximum() == 0
    assert misfits(home) == []
    assert home.files.sample.isVisible()
    shown_at(door, 1920, 1400)
    assert home.files.box.x() > home.designs.geometry().right(), "where there is room the sample is under the files"
    use(ENGLISH)
