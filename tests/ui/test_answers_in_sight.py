"""What a key opens or answers at the reveal is where the eyes are, also on a small screen with many cards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.cards import cards
from stratroom.model.forms import Sentence
from stratroom.model.names import GroupId, ItemId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.reveal.acts import ChooseWay, ConfirmGroups, MakeGroup
from stratroom.stages.reveal.asking import at_hand as recognition
from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.sortings import at_hand
from stratroom.stages.welcome.rules import AddParticipant
from tests.ui.rooms import STATEMENTS, key, leave, room_in

PEOPLE = [ParticipantId(f"p{n}") for n in range(1, 17)]
WORDS = "Win the small town by being fresher than anybody and never out of stock, whatever it costs, number {n}."
K = Qt.Key


class Console:
    """Sixteen sentences on the wall, the console on a small laptop."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        new_application()
        self.qtbot, self.opened = qtbot, OpenWorkshop(room_in(folder), keeps_backups=False)
        self.do = self.opened.bridge.do
        self.window = self.opened.console
        self.opened.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.resize(1280, 720)
        for number, person in enumerate(PEOPLE, 1):
            self.do(AddParticipant(person, f"P{number}", "Head"))
        self.do(EnterStage(ItemId("statements")))
        self.do(OpenRound(STATEMENTS))
        for number, person in enumerate(PEOPLE, 1):
            self.do(HandIn(STATEMENTS, person, Sentence(WORDS.format(n=number))))
        for command in (CloseRound(STATEMENTS), EnterStage(ItemId("reveal")), RevealRound(STATEMENTS)):
            self.do(command)
        self.cards = [card.id for card in cards(self.opened.room.workshop)]

    @property
    def panel(self) -> Panel:
        panel = self.window.desk.panel
        assert isinstance(panel, Panel)
        return panel

    def groups(self, *sizes: int) -> None:
        """So many cards in each, all without a name."""
        left = list(self.cards)
        for number, size in enumerate(sizes, 1):
            self.do(MakeGroup(GroupId(f"g{number}"), "", tuple(left[:size])))
            del left[:size]

    def press(self, *keys: Qt.Key) -> None:
        for pressed in keys:
            key(self.window.focusWidget() or self.window, pressed)

    def comes_into_sight(self, part: Callable[[], QWidget]) -> None:
        self.qtbot.waitUntil(lambda: self.is_in_sight(part()))

    @property
    def page(self) -> QScrollArea:
        """What the panel scrolls in."""
        above = self.panel.parentWidget()
        while not isinstance(above, QScrollArea):
            assert above is not None
            above = above.parentWidget()
        return above

    def is_in_sight(self, part: QWidget) -> bool:
        seen = self.page.viewport()
        place = QRect(part.mapTo(seen, part.rect().topLeft()), part.size())
        return part.isVisible() and seen.rect().contains(place)

    def label(self, words: str) -> QWidget:
        return next(label for label in self.panel.findChildren(QLabel) if label.isVisible() and words in label.text())


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Console]:
    made = Console(qtbot, tmp_path)
    yield made
    leave(made.window)


def at_the_last_card(console: Console) -> None:
    """The page is scrolled to its end, far from everything above the cards."""
    console.panel.desk.board.setFocus()
    bar = console.page.verticalScrollBar()
    console.qtbot.waitUntil(lambda: bar.maximum() > console.page.height())
    bar.setValue(bar.maximum())


def test_a_number_that_no_group_has(console: Console) -> None:
    console.groups(2, 2)
    at_the_last_card(console)
    console.press(K.Key_9)
    console.comes_into_sight(lambda: console.label("There is no group 9."))


def test_the_question_about_cards_in_no_group(console: Console) -> None:
    at_the_last_card(console)
    console.press(K.Key_C)
    console.comes_into_sight(lambda: console.label("Confirm once more if the room agrees."))


def test_the_recognition_round_and_who_sorts_a_second_time(console: Console) -> None:
    at_the_last_card(console)
    console.press(K.Key_R)
    console.comes_into_sight(lambda: console.panel.recognising.steps.header("recognition"))
    console.press(K.Key_R)
    console.do(ConfirmGroups())
    at_the_last_card(console)
    console.press(K.Key_Escape, K.Key_Z)
    console.comes_into_sight(lambda: console.panel.second.form.who.edit)


def test_a_group_to_be_named_is_seen_whole_and_keeps_its_number(console: Console) -> None:
    console.groups(4, 4, 4, 2, 2)
    board = console.panel.desk.board
    for number in range(1, 5):
        console.panel.desk.to_name.click()
        board.heading(f"g{number}").named.emit(f"Name {number}")
    console.press(K.Key_Escape, K.Key_Space)
    heading = board.heading("g5")
    assert heading.field.hasFocus()
    shown = [label.text() for label in heading.findChildren(QLabel) if label.isVisible()]
    assert shown == ["5", "2 people"], "the number stays beside the field"
    for part in (heading, *map(board.card, heading.cards)):
        console.comes_into_sight(lambda part=part: part)
    assert console.is_in_sight(heading)


def test_from_the_tenth_group_the_large_button_says_what_return_takes(console: Console) -> None:
    console.do(ChooseWay("card-by-card"))
    for _ in range(11):
        console.press(K.Key_0)
    console.press(K.Key_1, K.Key_1)
    desk, strip = console.panel.card_by_card, console.window.desk.stage.strip
    console.comes_into_sight(lambda: desk.answers.line("g11"))
    console.qtbot.waitUntil(lambda: strip.isVisible() or console.is_in_sight(desk.act))
    seen = strip if strip.isVisible() else desk.act
    assert (seen.label, seen.key) == ("Same as 11", "Return")
    assert console.label("Same as 11? Return takes it").isVisible()


def test_no_card_is_sorted_while_the_recognition_round_goes_on(console: Console) -> None:
    console.groups(2, 2)
    console.panel.desk.board.card(console.panel.desk.board.current).setFocus()
    console.do(OpenRound(recognition(console.opened.room.workshop)))
    before = at_hand(console.opened.room.workshop)
    for _ in range(2):
        console.press(K.Key_1, K.Key_0, K.Key_X, K.Key_G, K.Key_C, K.Key_J)
        assert at_hand(console.opened.room.workshop) == before
        console.press(K.Key_R)
        hands = console.window.focusWidget() or console.window
        assert hands is console.panel or console.panel.isAncestorOf(hands), "Space presses nothing else"
    console.press(K.Key_R)
    console.press(K.Key_Space)
    assert console.panel.recognising.is_open, "folded, the large button leads back to it"


def test_a_name_that_was_begun_is_not_lost_with_the_last_card(console: Console) -> None:
    console.groups(8, 7)
    console.do(ChooseWay("card-by-card"))
    console.press(K.Key_N)
    for letter in (K.Key_T, K.Key_O, K.Key_W, K.Key_N):
        console.press(letter)
    console.press(K.Key_Escape, K.Key_1)
    groups = at_hand(console.opened.room.workshop).groups
    assert [(group.name, len(group.cards)) for group in groups] == [("", 9), ("town", 7)]


def test_a_name_that_is_refused_keeps_the_card(console: Console) -> None:
    console.do(MakeGroup(GroupId("g1"), "town", tuple(console.cards[:8])))
    console.do(MakeGroup(GroupId("g2"), "", tuple(console.cards[8:15])))
    console.do(ChooseWay("card-by-card"))
    line = console.panel.card_by_card.answers.line("g2")
    console.panel.card_by_card.answers.ask_name("g2")
    for letter in (K.Key_T, K.Key_O, K.Key_W, K.Key_N):
        console.press(letter)
    console.press(K.Key_Escape, K.Key_1)
    assert [len(group.cards) for group in at_hand(console.opened.room.workshop).groups] == [8, 7]
    assert line.field.hasFocus()
    assert "There is a group named “town” already." in console.window.desk.notice.sentence
