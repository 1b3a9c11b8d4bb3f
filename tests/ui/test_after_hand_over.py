"""After the laptop has gone on, nothing brings the last answer back: not one way in, for no kind of answer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QClipboard,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import OptionId, ParticipantId, PhraseId, RoundId, TradeoffId
from stratroom.model.rounds import OpenRound
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.gradient import GradientForm
from stratroom.ui.entry.forms.marks import Marks
from stratroom.ui.entry.forms.numbers import Numbers
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.forms.ranking import RankingForm
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.entry.forms.steps import Steps
from stratroom.ui.entry.hand_over import HandedInPage, HandOverPage
from stratroom.ui.entry.laptop import PassingLaptop
from tests.older import list_as_before
from tests.ui.entry.passing import statements_revealed
from tests.ui.everything_said import everything_said
from tests.ui.rooms import click, key, leave, room_in
from tests.ui.ways_back import CONTROL, SHIFT, WAYS_BACK, take

MARKER, NUMBER = "MARKER", 37
ROUNDS = ("statements", "meaning:m1", "first:t1", "gradients:t1", "points", "rankings", "recognition")


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[ConsoleWindow]:
    room = room_in(tmp_path)
    room.do(TakeUpPhrase(PhraseId("m1"), "growth"))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(Propose(TradeoffId("t1"), "Fresh in 120 stores.", "No veto."))
    list_as_before(
        room, {OptionId(f"o{number}"): f"Option {chr(65 + number % 26)}{number // 26}" for number in range(NUMBER)}
    )
    QGuiApplication.clipboard().clear()
    new_application()
    opened = OpenWorkshop(room)
    opened.show()
    opened.console.activateWindow()
    qtbot.waitUntil(opened.console.isActiveWindow)
    yield opened.console
    leave(opened.console)


def entry(laptop: PassingLaptop) -> EntryPage:
    assert isinstance(laptop.page, HandOverPage | HandedInPage)
    click(laptop.page.here)
    assert isinstance(laptop.page, EntryPage)
    return laptop.page


def started(console: ConsoleWindow, round: str) -> EntryPage:
    if round == "recognition":
        statements_revealed(console._bridge.room)
    console._bridge.do(OpenRound(RoundId(round), without_level=True))
    console.pass_laptop(round)
    return entry(console.laptop)


def fill(page: EntryPage) -> None:
    """As a person does, and takes what can be taken: copied, cut, selected with the mouse, dragged."""
    form = page.form
    if isinstance(form, SentenceForm):
        QTest.keyClicks(form.text, f"{MARKER} one")
    elif isinstance(form, PositionForm):
        form.steps.choose(-2)
        QTest.keyClicks(form.reason, f"{MARKER} one")
    elif isinstance(form, GradientForm):
        form.steps.choose(7)
    for marks in form.findChildren(Marks):
        for row in list(marks.rows.values())[:2]:
            row.tick.click()
    for numbers in form.findChildren(Numbers):
        first, second, *_ = numbers.boxes.values()
        for box, given in ((first, str(NUMBER)), (second, "63" if second.maximum() == 100 else "2")):
            box.setFocus()
            box.selectAll()
            QTest.keyClicks(box, given)
    take(page)


# How the laptop goes on


def hands_in(laptop: PassingLaptop) -> None:
    assert isinstance(laptop.page, EntryPage)
    page = laptop.page
    click(page.hand_in)
    if isinstance(page.form, RankingForm):  # options without a place are pointed out once
        click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage), page.notice.sentence


def skips(laptop: PassingLaptop) -> None:
    assert isinstance(laptop.page, EntryPage)
    page = laptop.page
    click(page.not_yet)
    assert laptop.page is page, "it asks once before it erases"
    click(page.not_yet)


def is_covered_and_put_aside(laptop: PassingLaptop) -> None:
    laptop.cover()
    key(laptop.focusWidget() or laptop, Qt.Key.Key_Return, CONTROL | SHIFT)


WAYS_ON = (hands_in, skips, is_covered_and_put_aside)


def assert_nothing_left(console: ConsoleWindow) -> None:
    said = everything_said(console)
    assert MARKER not in said
    for chosen in (f"value {NUMBER}", "value 63", "chosen -2", "chosen 7", "marked 2"):
        assert chosen not in said
    texts = [QGuiApplication.clipboard().text(mode) for mode in QClipboard.Mode]
    assert not any(str(NUMBER) in text or "63" in text for text in texts)


# The tests


@pytest.mark.parametrize("go_on", WAYS_ON, ids=lambda way: way.__name__)
@pytest.mark.parametrize("round", ROUNDS)
def test_nothing_brings_the_last_answer_back(
    qtbot: QtBot, console: ConsoleWindow, round: str, go_on: Callable[[PassingLaptop], None]
) -> None:
    page = started(console, round)
    fill(page)
    del page
    go_on(console.laptop)
    assert_nothing_left(console)
    following = entry(console.laptop)
    assert_blank(following)
    for way_back in WAYS_BACK:
        way_back(following)
        assert console.laptop.page is following, f"{way_back.__name__} leads away from the entry"
    assert_blank(following, keys_chose=True)
    assert_nothing_left(console)


@pytest.mark.parametrize("round", ROUNDS)
def test_going_to_the_same_person_again_brings_nothing_back(qtbot: QtBot, console: ConsoleWindow, round: str) -> None:
    fill(started(console, round))
    hands_in(console.laptop)
    assert isinstance(console.laptop.page, HandedInPage)
    click(console.laptop.page.change)
    again = entry(console.laptop)
    assert again.person.id == "ceo"
    assert_blank(again)
    assert_nothing_left(console)


@pytest.mark.parametrize("round", ROUNDS)
def test_back_at_the_console_nothing_brings_it_back(qtbot: QtBot, console: ConsoleWindow, round: str) -> None:
    fill(started(console, round))
    hands_in(console.laptop)
    console.laptop.leave()
    assert_nothing_left(console)
    for pressed in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
        key(console.desk, pressed, CONTROL)
    console.hand_to(round, ParticipantId("ceo"))
    assert_blank(entry(console.laptop))
    assert_nothing_left(console)


def assert_blank(page: EntryPage, *, keys_chose: bool = False) -> None:
    """Nothing stands in the form; keys pressed since may have chosen a step, as the same person's own do."""
    assert [edit.toPlainText() for edit in page.findChildren(QPlainTextEdit) if edit.toPlainText()] == []
    assert {box.value() for box in page.findChildren(QSpinBox)} <= {0}
    assert [len(marks.marked) for marks in page.findChildren(Marks) if marks.marked and not keys_chose] == []
    chosen = {steps.value for steps in page.findChildren(Steps)}
    assert chosen <= {None} or (keys_chose and not chosen & {-2, 7})


def test_the_check_itself_finds_an_answer_that_is_there(qtbot: QtBot, console: ConsoleWindow) -> None:
    """Without this the tests above could pass by looking nowhere."""
    page = started(console, "statements")
    fill(page)
    assert MARKER in everything_said(console)
    QGuiApplication.clipboard().setText("MARKER in the clipboard")
    hands_in(console.laptop)
    assert MARKER in everything_said(console)
    QGuiApplication.clipboard().clear()
