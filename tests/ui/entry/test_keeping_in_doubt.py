"""The disk does not say whether a sealed round was put: the seal of the words that stand on the page is tried again."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.room import Room
from stratroom.storage.opening import open_to_read
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.hand_over import HandBackPage, HandOverPage
from stratroom.ui.entry.keeping import KeepingWords
from stratroom.ui.entry.keeping_pages import ChoosePage, KeeperPage
from stratroom.ui.working import wait_for_all
from tests.faults.in_doubt import erring
from tests.storage.workshops import KINDS
from tests.ui.rooms import STATEMENTS, click

WORDS = "wet harbour, nine lamps"


@pytest.fixture
def keeping(qtbot: QtBot, room: Room) -> Iterator[KeepingWords]:
    screen = KeepingWords(Bridge(room))
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    screen.show()
    yield screen
    wait_for_all()


def chosen(keeping: KeepingWords) -> ChoosePage:
    keeping.start(STATEMENTS)
    assert isinstance(keeping.page, KeeperPage)
    click(keeping.page.choose)
    assert isinstance(keeping.page, HandOverPage)
    click(keeping.page.here)
    page = keeping.page
    assert isinstance(page, ChoosePage)
    write(page, WORDS)
    return page


def write(page: ChoosePage, words: str) -> None:
    for line in page.lines:
        line.selectAll()
        QTest.keyClicks(line, words)


@pytest.mark.parametrize("late", [True, False])
def test_tried_again_the_round_is_sealed_with_those_words(
    keeping: KeepingWords, room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    page, path = chosen(keeping), room.file.path
    with erring(monkeypatch, late=late):
        click(page.go)
        qtbot.waitUntil(lambda: "may be in the file already" in page.notice.sentence, timeout=30_000)
    found = open_to_read(path, KINDS).boxes
    assert keeping.asks_again()
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=30_000)
    assert room.file.path == path
    assert open_to_read(path, KINDS).boxes == room.file._contents.boxes
    assert not late or found == room.file._contents.boxes


def test_other_words_are_never_taken_for_those_of_the_seal(
    keeping: KeepingWords, room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = chosen(keeping)
    with erring(monkeypatch, late=True):
        click(page.go)
        qtbot.waitUntil(lambda: "may be in the file already" in page.notice.sentence, timeout=30_000)
    write(page, "dry mountain, seven bells")
    click(page.go)
    qtbot.waitUntil(lambda: "is still open" in page.notice.sentence, timeout=30_000)
    assert keeping.page is page, "nobody is told that it is sealed with these"
