"""Every word on the laptop stands out from what is really painted under it, light and dark."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from stratroom.app import FrontDoor, new_application
from stratroom.house import OpenWorkshop
from stratroom.model.rounds import OpenRound, RevealRound
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import programme
from stratroom.stages.priorities.acts import DrawCutLine
from stratroom.stages.tradeoffs.acts import Decide
from stratroom.ui.recent import Recent
from stratroom.ui.start.window import StartWindow
from stratroom.ui.styling import dress
from stratroom.ui.theme import Shade
from tests.screens.desk import opened_parts
from tests.screens.made_up import usual
from tests.screens.measuring import settle
from tests.screens.over import pages
from tests.screens.states import day, northfield
from tests.ui.rings import faint_rings
from tests.ui.rooms import leave, room_in
from tests.ui.standing_out import Judged, indistinct


@pytest.fixture(params=["light", "dark"])
def shade(request: pytest.FixtureRequest) -> Iterator[Shade]:
    app = new_application()
    dress(app, request.param)
    yield request.param
    dress(app)


@pytest.fixture
def opened(shade: Shade, tmp_path: Path) -> Iterator[OpenWorkshop]:
    made = OpenWorkshop(room_in(tmp_path), keeps_backups=False, notes=tmp_path / "notes")
    made.show()
    yield made
    leave(made.console)


def test_every_panel_stands_out(shade: Shade, tmp_path: Path) -> None:
    found: dict[str, list[str]] = {}
    judged: Judged = set()
    for where, opened in day(northfield(), tmp_path, settle, (OpenRound, RevealRound, Decide, DrawCutLine)):
        if wrong := indistinct(opened.console, judged):
            found[where] = wrong
    assert found == {}


def test_every_page_over_the_desk_stands_out(opened: OpenWorkshop) -> None:
    assert faint_in(pages(opened, usual), lambda: opened.console) == {}


def test_whatever_opens_on_the_desk_stands_out(opened: OpenWorkshop) -> None:
    assert faint_in(opened_parts(opened, usual), lambda: opened.console) == {}


def test_every_page_of_the_start_screen_stands_out(shade: Shade, tmp_path: Path) -> None:
    own, recent = OwnDesigns(tmp_path / "programmes"), Recent(tmp_path / "recent.json")
    own.keep_new(replace(programme("half-day"), title="Two days"))
    recent.remember(tmp_path / "a.stratroom", is_open=True)
    start = FrontDoor(recent, tmp_path, own).start
    start.show()
    start.leave_off()
    assert faint_in(start_pages(start), lambda: start) == {}
    start.close()


def test_the_ring_of_the_focus_stands_out(opened: OpenWorkshop) -> None:
    known: set[tuple[object, ...]] = set()
    opened.console.activateWindow()
    states = laid_out(opened_parts(opened, usual))
    assert {where: wrong for where in states if (wrong := faint_rings(opened.console, known))} == {}
    assert len(known) > 10


def start_pages(start: StartWindow) -> Iterator[str]:
    yield "home"
    start.begin(programme())
    assert start.form
    start.form.refuse_each({"title": "Write the title of the workshop."})
    yield "new workshop"
    start.form.change.click()
    yield "programme"


def faint_in(states: Iterator[str], window: Callable[[], QWidget]) -> dict[str, list[str]]:
    """What does not stand out in each state of a window, by the state's name; {} when all is well."""
    found: dict[str, list[str]] = {}
    judged: Judged = set()
    for where in laid_out(states):
        if wrong := indistinct(window(), judged):
            found[where] = wrong
    return found


def laid_out(states: Iterator[str]) -> Iterator[str]:
    """Each state when everything in it has come to its place."""
    for where in states:
        settle()
        yield where
