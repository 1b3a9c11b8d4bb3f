"""Statements on the console: one blind round, and never a word of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, Phase
from stratroom.stages.statements.console import Panel
from stratroom.stages.welcome.rules import Promise
from tests.stages.hands import Hands
from tests.telling import at, started, who

SPACE = Qt.Key.Key_Space
ROUND = RoundId("statements")
SECRET = "We grow where nobody looks"


def test_space_goes_from_the_question_to_the_reveal(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, at(started("CEO", "CFO"), "statements"))
    hands.press(SPACE)
    assert hands.room.workshop.open_round is not None
    hands.press(SPACE)
    assert hands.laptops == ["statements"]
    for name in ("CEO", "CFO"):
        hands.do(HandIn(ROUND, who(name), Sentence(SECRET)))
    hands.press(SPACE)
    assert hands.room.workshop.rounds[ROUND].phase is Phase.CLOSED
    hands.press(SPACE)
    assert hands.stages == ["reveal"]


def test_closed_with_no_answer_the_question_is_opened_again(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, at(started("CEO", "CFO"), "statements"))
    hands.do(OpenRound(ROUND), CloseRound(ROUND))
    assert not panel.go_on.isVisible(), "nothing could be revealed there"
    assert panel.primary is panel.round_bar.primary_button
    panel.setFocus()
    hands.press(SPACE)
    assert hands.room.workshop.rounds[ROUND].phase is Phase.OPEN


def test_who_has_handed_in_is_said_and_no_word_of_it(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Panel(), started("CEO", "CFO"))
    hands.do(OpenRound(ROUND), HandIn(ROUND, who("CFO"), Sentence(SECRET)))
    assert "1 of 2 handed in, 1 still to answer" in hands.can_be_read
    assert "handed in" in hands.can_be_read.splitlines()
    assert SECRET not in hands.can_be_read


def test_without_names_only_the_count_is_shown(qtbot: QtBot) -> None:
    people = ("CEO", "CFO", "COO", "CMO", "CTO")
    room = started(*people)
    room.do(Promise(StageId("statements"), "unattributed"))
    panel = Panel()
    hands = Hands(qtbot, panel, room)
    hands.do(OpenRound(ROUND), *(HandIn(ROUND, who(name), Sentence(SECRET)) for name in people))
    panel.show_workshop(room.workshop, in_box=5)
    assert "5 of 5 handed in" in hands.can_be_read
    assert not any(name in hands.can_be_read for name in people)


def test_a_round_that_was_given_up_can_be_put_again(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.do(OpenRound(ROUND), AbandonRound(ROUND, "The question was misread"))
    assert "Given up" in hands.can_be_read
    hands.press(SPACE)
    assert hands.room.workshop.rounds[ROUND].phase is Phase.OPEN


def test_the_large_button_stands_above_the_small_ones_and_everybody(qtbot: QtBot) -> None:
    panel = Panel()
    people = tuple(f"P{n}" for n in range(20))
    hands = Hands(qtbot, panel, started(*people))
    for command in (OpenRound(ROUND), CloseRound(ROUND)):
        hands.do(command)
        assert panel.primary
        assert bottom(panel, panel.primary) < 500
        others = [part for part in panel.findChildren(QWidget) if part.accessibleName() in ("P1", "Give up…")]
        assert len(others) == 2
        assert all(part.mapTo(panel, QPoint()).y() > bottom(panel, panel.primary) for part in others)


def bottom(panel: Panel, button: QWidget) -> int:
    QApplication.processEvents()
    return button.mapTo(panel, QPoint(0, button.height())).y()
