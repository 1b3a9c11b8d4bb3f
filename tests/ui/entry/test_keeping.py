"""The laptop with whoever keeps the words: what they are told first, what is taken and what is refused."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import NotePresence
from stratroom.storage.keeping import new_seal
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.hand_over import HandBackPage, HandOverPage
from stratroom.ui.entry.keeping import KeepingWords
from stratroom.ui.entry.keeping_pages import ChoosePage, KeeperPage, OpenPage, SecretPage
from stratroom.ui.working import wait_for_all
from tests.ui.entry.passing import CONTROL, TRADEOFF, texts
from tests.ui.rooms import STATEMENTS, click, key

FIRST = RoundId("first:t1")
WORDS = "wet harbour, nine lamps"


@pytest.fixture
def bridge(room: Room) -> Bridge:
    return Bridge(room)


@pytest.fixture
def keeping(qtbot: QtBot, bridge: Bridge) -> Iterator[KeepingWords]:
    screen = KeepingWords(bridge)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    yield screen
    wait_for_all()


def choosing(keeping: KeepingWords, place: int = 2) -> ChoosePage:
    keeping.start(STATEMENTS)
    page = keeping.page
    assert isinstance(page, KeeperPage)
    page.list.setCurrentRow(place)
    click(page.choose)
    assert isinstance(keeping.page, HandOverPage)
    click(keeping.page.here)
    assert isinstance(keeping.page, ChoosePage)
    return keeping.page


def typed(page: SecretPage, *lines: str) -> None:
    for line, words in zip(page.lines, lines, strict=True):
        line.setFocus()
        QTest.keyClicks(line, words)


def sealed(room: Room) -> None:
    """Put and closed, with one answer: as it stands before the reveal."""
    room.do(OpenRound(STATEMENTS, seal=new_seal(WORDS, ParticipantId("coo"))))


def test_what_sealing_is_and_what_forgetting_costs_stands_before_the_words_are_chosen(keeping: KeepingWords) -> None:
    keeping.start(STATEMENTS)
    assert keeping.page is not None
    for said in (texts(keeping.page), texts(choosing(keeping))):
        assert any("If the words are forgotten, nobody can open the answers" in text for text in said)
    keeping.start(STATEMENTS)
    assert keeping.page is not None
    assert any("the key to them lies in the file" in text for text in texts(keeping.page))


def test_only_those_in_the_room_can_keep_words(keeping: KeepingWords, room: Room) -> None:
    room.do(NotePresence(ParticipantId("cfo"), present=False))
    keeping.start(STATEMENTS)
    assert isinstance(keeping.page, KeeperPage)
    assert [keeping.page.list.item(n).text() for n in range(4)] == [
        "CEO, Head of CEO",
        "COO, Head of COO",
        "CMO, Head of CMO",
        "GC, Head of GC",
    ]


def test_all_five_people_are_in_sight_on_a_small_laptop(keeping: KeepingWords, qtbot: QtBot) -> None:
    keeping.resize(1024, 768)
    keeping.start(STATEMENTS)
    page = keeping.page
    assert isinstance(page, KeeperPage)
    last = page.list.item(page.list.count() - 1)
    assert page.list.count() == 5
    seen = page.list.viewport()
    qtbot.waitUntil(lambda: seen.rect().contains(page.list.visualItemRect(last)))
    assert seen.visibleRegion().boundingRect() == seen.rect()


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("", "", "at least 16 letters"),
        ("lamp", "lamp", "at least 16 letters"),
        (WORDS, "wet harbour, ten lamps", "not the same"),
        ("Offsite Aldermoor Head of CEO", "Offsite Aldermoor Head of CEO", "stands in the title"),
    ],
)
def test_what_is_wrong_with_the_words_is_said_beside_them(
    keeping: KeepingWords, room: Room, first: str, second: str, said: str
) -> None:
    page = choosing(keeping)
    typed(page, first, second)
    key(page.lines[1], Qt.Key.Key_A)
    key(page.lines[1], Qt.Key.Key_Backspace)
    key(page.lines[1], Qt.Key.Key_Return)
    assert said in page.notice.sentence
    assert (page.lines[0].text(), page.lines[1].text()) == (first, second)
    assert STATEMENTS not in room.workshop.rounds


def test_the_words_are_dots_until_a_key_shows_them_and_go_nowhere(keeping: KeepingWords) -> None:
    QGuiApplication.clipboard().clear()
    page = choosing(keeping)
    typed(page, WORDS, WORDS)
    assert {line.echoMode() for line in page.lines} == {QLineEdit.EchoMode.Password}
    key(page.lines[0], Qt.Key.Key_F4)
    assert {line.echoMode() for line in page.lines} == {QLineEdit.EchoMode.Normal}
    for line in page.lines:
        for taking in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Z):
            key(line, taking, CONTROL)
        assert line.text() == WORDS
    assert QGuiApplication.clipboard().text() == ""
    key(page.lines[0], Qt.Key.Key_F4)
    assert {line.echoMode() for line in page.lines} == {QLineEdit.EchoMode.Password}
    assert WORDS not in repr(choosing(keeping).lines[0].text())


def test_return_goes_to_the_second_line_and_from_there_seals(qtbot: QtBot, keeping: KeepingWords, room: Room) -> None:
    page = choosing(keeping)
    QTest.keyClicks(page.lines[0], WORDS)
    key(page.lines[0], Qt.Key.Key_Return)
    assert (page.notice.sentence, page.focusWidget()) == ("", page.lines[1])
    QTest.keyClicks(page.lines[1], WORDS)
    key(page.lines[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    assert room.workshop.rounds[STATEMENTS].is_sealed


def test_words_that_were_refused_are_replaced_by_what_is_typed_next(
    qtbot: QtBot, keeping: KeepingWords, room: Room
) -> None:
    """They are dots: nobody would see that a second try was added to the first."""
    page = choosing(keeping)
    typed(page, WORDS, "wet harbour, ten lamps")
    key(page.lines[1], Qt.Key.Key_Return)
    assert "not the same" in page.notice.sentence
    for line in page.lines:
        assert page.focusWidget() is line
        QTest.keyClicks(line, WORDS)
        key(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    room.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Grow.")))
    room.do(CloseRound(STATEMENTS))
    keeping.start(STATEMENTS)
    assert isinstance(keeping.page, HandOverPage)
    click(keeping.page.here)
    opens = keeping.page
    assert isinstance(opens, OpenPage)
    for words in ("wrong words", WORDS):
        QTest.keyClicks(opens.lines[0], words)
        key(opens.lines[0], Qt.Key.Key_Return)
        if words != WORDS:
            qtbot.waitUntil(lambda: "not the words" in opens.notice.sentence, timeout=20_000)
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    assert not room.workshop.rounds[STATEMENTS].is_pending


def test_drawn_words_are_shown_once_and_typed_by_hand(keeping: KeepingWords) -> None:
    page = choosing(keeping)
    click(page.draw)
    drawn = page.drawn.text()
    assert drawn.startswith("Drawn for you: ")
    assert [line.text() for line in page.lines] == ["", ""]
    click(page.draw)
    assert page.drawn.text() != drawn


def test_while_it_works_nothing_is_pressed_twice_and_the_page_says_so(
    qtbot: QtBot, keeping: KeepingWords, room: Room
) -> None:
    page = choosing(keeping)
    typed(page, WORDS, WORDS)
    click(page.go)
    assert page.busy.text() == "Sealing with your words …"
    assert not page.go.isEnabled()
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    assert room.workshop.rounds[STATEMENTS].keeper == "coo"
    with qtbot.waitSignal(keeping.done):
        assert isinstance(keeping.page, HandBackPage)
        click(keeping.page.here)


def test_words_put_aside_while_they_are_worked_on_seal_nothing(qtbot: QtBot, keeping: KeepingWords, room: Room) -> None:
    page = choosing(keeping)
    typed(page, WORDS, WORDS)
    click(page.go)
    keeping.put_aside()
    wait_for_all()
    QCoreApplication.sendPostedEvents()
    assert isinstance(keeping.page, KeeperPage)
    assert STATEMENTS not in room.workshop.rounds


def test_a_question_that_cannot_be_put_is_said_before_anybody_is_handed_the_laptop(
    qtbot: QtBot, bridge: Bridge, keeping: KeepingWords, room: Room
) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    room.do(OpenRound(STATEMENTS))
    with qtbot.waitSignals([keeping.done, bridge.refused]):
        keeping.start(FIRST)
    assert keeping.page is None


def test_wrong_words_lose_nothing_and_right_ones_open_it(qtbot: QtBot, keeping: KeepingWords, room: Room) -> None:
    sealed(room)
    room.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Grow.")))
    room.do(CloseRound(STATEMENTS))
    keeping.start(STATEMENTS)
    assert isinstance(keeping.page, HandOverPage)
    assert not keeping.page.other.isVisible()
    click(keeping.page.here)
    page = keeping.page
    assert isinstance(page, OpenPage)
    for wrong in ("wrong", "wrong again"):
        page.lines[0].clear()
        typed(page, wrong)
        key(page.lines[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "not the words" in page.notice.sentence, timeout=20_000)
        page.notice.clear()
    assert room.workshop.rounds[STATEMENTS].is_pending
    page.lines[0].clear()
    typed(page, WORDS.upper())
    key(page.lines[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    assert len(room.workshop.rounds[STATEMENTS].answers) == 1


def test_after_trouble_the_words_on_the_page_open_it_once_more(
    qtbot: QtBot, keeping: KeepingWords, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed(room)
    room.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Grow.")))
    room.do(CloseRound(STATEMENTS))
    keeping.start(STATEMENTS)
    assert isinstance(keeping.page, HandOverPage)
    click(keeping.page.here)
    page = keeping.page
    assert isinstance(page, OpenPage)
    typed(page, WORDS)
    with monkeypatch.context() as broken:
        broken.setattr(room.file, "reveal", _full)
        key(page.lines[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "The disk is full." in page.notice.sentence, timeout=20_000)
    assert room.workshop.rounds[STATEMENTS].is_pending
    assert keeping.tries_again()
    qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    assert len(room.workshop.rounds[STATEMENTS].answers) == 1
    assert not keeping.tries_again(), "nothing is left to do"


def _full(*_given: object, **_named: object) -> None:
    raise Trouble("The disk is full.")


def test_somebody_looking_on_is_told_before_the_words_are_asked_for(keeping: KeepingWords) -> None:
    keeping.start(STATEMENTS)
    assert isinstance(keeping.page, KeeperPage)
    click(keeping.page.choose)
    keeping.onlookers = lambda: "The room would read along."
    page = keeping.page
    assert isinstance(page, HandOverPage)
    click(page.here)
    assert page.notice.sentence == "The room would read along."
