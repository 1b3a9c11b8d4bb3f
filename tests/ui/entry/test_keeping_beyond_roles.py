"""The keeper's page where more answers stand under a role than people have it: the words are typed once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import Promise
from stratroom.storage.keeping import new_seal
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.hand_over import HandBackPage, HandOverPage
from stratroom.ui.entry.keeping import KeepingWords
from stratroom.ui.entry.keeping_pages import OpenPage
from stratroom.ui.working import wait_for_all
from tests.ui.beyond_roles import answered_twice
from tests.ui.rooms import NAMES, STATEMENTS, click, key

WORDS = "wet harbour, nine lamps"


@pytest.fixture
def page(qtbot: QtBot, room: Room) -> Iterator[OpenPage]:
    """Before the keeper of a closed round that one of its five people answered twice."""
    room.do(Promise(StageId("statements"), "by-role"))
    room.do(OpenRound(STATEMENTS, seal=new_seal(WORDS, ParticipantId("coo"))))
    for name in NAMES[:4]:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Grow.")))
    answered_twice(room, "Head of CEO")
    room.do(CloseRound(STATEMENTS))
    keeping = KeepingWords(Bridge(room))
    qtbot.addWidget(keeping)
    keeping.resize(1440, 900)
    keeping.show()
    keeping.activateWindow()
    qtbot.waitUntil(keeping.isActiveWindow)
    keeping.start(STATEMENTS)
    assert isinstance(keeping.page, HandOverPage)
    click(keeping.page.here)
    assert isinstance(keeping.page, OpenPage)
    yield keeping.page
    wait_for_all()


def screen_of(page: OpenPage) -> KeepingWords:
    screen = page.parentWidget()
    assert isinstance(screen, KeepingWords)
    return screen


def refused(qtbot: QtBot, page: OpenPage) -> None:
    QTest.keyClicks(page.lines[0], WORDS)
    key(page.lines[0], Qt.Key.Key_Return)
    qtbot.waitUntil(page.bare.isVisible, timeout=20_000)
    assert "Head of CEO (2 answers, 1 person)" in page.notice.sentence
    assert "Reveal all answers without roles" in page.notice.sentence


def test_the_way_on_stands_there_once_it_is_needed(qtbot: QtBot, page: OpenPage, room: Room) -> None:
    assert not page.bare.isVisible()
    refused(qtbot, page)
    assert page.focusWidget() is page.lines[0], "Return pressed twice does not go that way"
    keeping = screen_of(page)
    while page.focusWidget() is not page.bare:
        key(page.focusWidget() or page, Qt.Key.Key_Tab)
    key(page.bare, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    assert {given.role for given in room.workshop.rounds[STATEMENTS].answers} == {None}


def test_after_trouble_it_is_tried_again_without_roles(
    qtbot: QtBot, page: OpenPage, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused(qtbot, page)
    keeping = screen_of(page)
    with monkeypatch.context() as broken:
        broken.setattr(room.file, "reveal", _full)
        click(page.bare)
        qtbot.waitUntil(lambda: "The disk is full." in page.notice.sentence, timeout=20_000)
    assert room.workshop.rounds[STATEMENTS].is_pending
    assert keeping.tries_again()
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    assert room.workshop.rounds[STATEMENTS].without_roles


def test_the_way_on_opens_nothing_with_other_words(qtbot: QtBot, page: OpenPage, room: Room) -> None:
    refused(qtbot, page)
    QTest.keyClicks(page.lines[0], "other words")
    click(page.bare)
    qtbot.waitUntil(lambda: "not the words" in page.notice.sentence, timeout=20_000)
    assert room.workshop.rounds[STATEMENTS].is_pending


def _full(*_given: object, **_named: object) -> None:
    raise Trouble("The disk is full.")
