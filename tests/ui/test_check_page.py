"""Checking a file from the start screen: whole or not, and whose the noted words are, without a terminal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor
from stratroom.house import new_room
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.ui.recent import Recent
from stratroom.ui.start.check_page import CheckPage
from tests.telling import PROGRAMME
from tests.test_noted import reveal
from tests.ui.rooms import click, key, room_in


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[FrontDoor]:
    front = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "own"))
    front.start.show()
    yield front
    front.start.close()


def page(front: FrontDoor, path: Path, qtbot: QtBot) -> CheckPage:
    """The page, with this file chosen and checked."""
    front.start.ask_file = lambda window, folder: path
    click(front.start.home.files.check)
    found = front.start.pages_shown.currentWidget()
    assert isinstance(found, CheckPage)
    assert not found.compare.isEnabled(), "there is nothing to compare with yet"
    click(found.choose)
    qtbot.waitUntil(lambda: found.job is None)
    return found


def typed(found: CheckPage, words: str, qtbot: QtBot) -> str:
    found.words.write(words)
    click(found.compare)
    qtbot.waitUntil(lambda: found.job is None)
    return found.of_words.text()


def test_a_locked_file_is_checked_with_its_passphrase(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    secret = "an otter in the café"
    room = new_room(About("Offsite"), PROGRAMME, tmp_path / "day.stratroom", passphrase=secret)
    words = " ".join(room.file.words)
    room.close()
    found = page(front, room.file.path, qtbot)
    assert found.of_file.text() == "“day.stratroom” is locked. Open it with its passphrase."
    assert found.focusWidget() is found.passphrase.secret.edit
    for typed_in, said in (
        ("an otter", "That passphrase does not open"),
        ("  ", "A passphrase has"),
        (secret, "Whole: "),
    ):
        found.passphrase.secret.set_text(typed_in)
        key(found.passphrase.secret.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: found.job is None)
        assert found.of_file.text().startswith(said)
    assert typed(found, words, qtbot).startswith("These words are of entry ")
    click(found.choose)
    assert not found.passphrase.isVisible()
    assert found.passphrase.text == ""
    qtbot.waitUntil(lambda: found.job is None)


def test_a_whole_file_and_its_noted_words(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    room = room_in(tmp_path)
    noted = reveal(room)
    room.close()
    before = room.file.path.read_bytes()
    found = page(front, room.file.path, qtbot)
    assert found.of_file.text().startswith("Whole: ")
    assert found.of_words.text() == ""
    assert typed(found, noted, qtbot).startswith("These words are of entry ")
    assert typed(found, noted.replace(noted.split()[0], "zzzz"), qtbot).startswith("“zzzz” is none of the words")
    assert typed(found, "oak olive opal orange orbit otter", qtbot).startswith("No entry of this file has the words")
    assert room.file.path.read_bytes() == before
    click(found.back)
    assert front.start.pages_shown.currentWidget() is front.start.home
    assert front.start.home.files.check.hasFocus()


def test_a_file_that_is_none_is_said_to_be(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.stratroom"
    other.write_bytes(b"%PDF" + bytes(500))
    found = page(front, other, qtbot)
    assert "is not a Stratroom workshop" in found.of_file.text()
