"""The laptop on its way, and what a person does at it: shared by the tests of the entry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ballots import about
from stratroom.model.dissents import WriteDissent
from stratroom.model.forms import Sentence
from stratroom.model.names import DissentId, OptionId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.entry.hand_over import HandBackPage, HandedInPage, HandOverPage
from stratroom.ui.entry.laptop import PassingLaptop
from stratroom.ui.entry.read_back import ReadingBack
from stratroom.ui.entry.screen import PrivateScreen
from tests.ui.rooms import NAMES, STATEMENTS, click, laptop_for

CONTROL = Qt.KeyboardModifier.ControlModifier


TRADEOFF = TradeoffId("t1")


def passing(qtbot: QtBot, room: Room, round: RoundId = STATEMENTS, *, idle: int = 60_000) -> PassingLaptop:
    laptop = laptop_for(Bridge(room), round, idle=idle)
    qtbot.addWidget(laptop)
    qtbot.waitUntil(laptop.isActiveWindow)
    return laptop


def entered(laptop: PassingLaptop) -> EntryPage:
    assert isinstance(laptop.page, HandOverPage | HandedInPage)
    click(laptop.page.here)
    assert isinstance(laptop.page, EntryPage)
    return laptop.page


def field(page: EntryPage) -> QPlainTextEdit:
    assert isinstance(page.form, SentenceForm)
    return page.form.text


def held(screen: PrivateScreen) -> QWidget:
    """Where the keys of whoever sits at the laptop go."""
    return screen.focusWidget() or screen


def dissented(room: Room) -> DissentId:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    id = DissentId("d1")
    room.do(WriteDissent(id, SubjectId(TRADEOFF), ParticipantId("cfo"), "dissent", "It costs what we lack."))
    return id


def reading(qtbot: QtBot, room: Room, id: DissentId) -> ReadingBack:
    words = ReadingBack(Bridge(room), about)
    qtbot.addWidget(words)
    words.resize(1440, 900)
    words.show()
    words.start(id)
    assert isinstance(words.page, HandOverPage)
    click(words.page.here)
    return words


def handed_back(qtbot: QtBot, words: ReadingBack) -> None:
    """The facilitator has the laptop again, and opens the console."""
    assert isinstance(words.page, HandBackPage)
    with qtbot.waitSignal(words.done):
        click(words.page.here)


def list_options(room: Room) -> list[OptionId]:
    options = [OptionId(letter) for letter in "abcd"]
    for option in options:
        room.do(ListOption(option, f"Option {option}"))
    return options


def statements_revealed(room: Room, sentence: str = "Sentence of the {name}") -> None:
    """Everybody's sentence is on the wall."""
    room.do(OpenRound(STATEMENTS))
    for name in NAMES:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(sentence.format(name=name))))
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]
