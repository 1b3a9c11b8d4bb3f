"""A walk over the tree a screen reader walks: on every panel and every page nothing is unnamed."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.own_designs import OwnDesigns
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.recent import Recent
from tests.ui.rooms import laptop_for, room_in
from tests.ui.speaking import tree, unnamed


def test_the_start_screen_and_its_form_say_what_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    new_application()
    front = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "designs"))
    qtbot.addWidget(front.start)
    front.start.show()
    assert unnamed(front.start) == []
    front.start.designs[0].click()
    assert front.start.form is not None
    assert unnamed(front.start) == []


def test_passing_the_laptop_says_what_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    new_application()
    laptop = laptop_for(Bridge(room_in(tmp_path)))
    qtbot.addWidget(laptop)
    assert unnamed(laptop) == []
    assert isinstance(laptop.page, HandOverPage)
    laptop.page.here.click()
    assert isinstance(laptop.page, EntryPage)
    assert unnamed(laptop) == []


def test_the_walk_finds_what_is_unnamed(qtbot: QtBot, tmp_path: Path) -> None:
    new_application()
    laptop = laptop_for(Bridge(room_in(tmp_path)))
    qtbot.addWidget(laptop)
    assert len(list(tree(laptop))) > 10
    assert isinstance(laptop.page, HandOverPage)
    laptop.page.here.setAccessibleName("")
    laptop.page.here.setText("")
    assert unnamed(laptop) == ["PrimaryButton (Button) in QWidget"]
