"""The language is chosen on the start screen, holds at once, and is known again the next time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.own_designs import OwnDesigns
from stratroom.ui.languages import use
from stratroom.ui.recent import Recent
from stratroom.ui.settings import Settings
from stratroom.words import language
from tests.ui.rooms import click


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    new_application()
    before = QLocale()
    settings = Settings(tmp_path / "settings.json")
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"), settings)
    door.start.show()
    yield door
    door.start.close()
    use("en")
    QLocale.setDefault(before)


def test_another_language_holds_at_once_and_is_remembered(front: FrontDoor, tmp_path: Path) -> None:
    old = front.start
    click(old.home.languages.button("de"))
    assert language() == "de"
    assert front.start is not old
    assert (front.start.isVisible(), old.isVisible()) == (True, False)
    assert front.start.designs[0].title == "Ausrichtung an einem Tag"
    assert front.start.home.languages.value == "de"
    assert Settings(tmp_path / "settings.json").now.language == "de"


def test_what_was_typed_is_there_in_the_other_language(front: FrontDoor) -> None:
    click(front.start.designs[0])
    assert front.start.form
    front.start.form.fields["title"].set_text("Harbour")
    front.start.show_designs()
    click(front.start.home.languages.button("fr"))
    click(front.start.designs[0])
    assert front.start.form
    assert front.start.form.fields["title"].text() == "Harbour"
    assert front.start.form.fields["title"].edit.accessibleName() == "Titre"
