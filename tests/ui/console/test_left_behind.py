"""A question that was left before it was revealed: said where one goes on, with the way back, and never in the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId, RoundId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.ui.console.left_behind import LeftBehind
from tests.ui.rooms import STATEMENTS, click, key

FIRST = RoundId("first:t1")


def line_of(opened: OpenWorkshop) -> LeftBehind:
    return opened.console.desk.stage.left


def goes(opened: OpenWorkshop, item: str) -> None:
    opened.bridge.do(EnterStage(ItemId(item)))
    QApplication.processEvents()


def position_is_put(opened: OpenWorkshop) -> None:
    goes(opened, "tradeoffs")
    opened.bridge.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    opened.bridge.do(OpenRound(FIRST))


def test_at_the_last_line_it_says_which_question_is_open_and_leads_back(opened: OpenWorkshop) -> None:
    position_is_put(opened)
    left = line_of(opened)
    assert not left.isVisible(), "it is before the room"
    goes(opened, "priorities")
    assert left.isVisible()
    assert left.words.text() == "“First position: Fresh even over Cheap” is still open."
    click(left.back)
    QApplication.processEvents()
    assert opened.room.workshop.item == "tradeoffs"
    assert not left.isVisible()


def test_nothing_is_blocked_and_it_is_gone_with_the_round(opened: OpenWorkshop) -> None:
    position_is_put(opened)
    goes(opened, "priorities")
    goes(opened, "welcome")
    assert line_of(opened).isVisible()
    assert line_of(opened).back.label == "Back to Tradeoffs"
    opened.bridge.do(AbandonRound(FIRST, "Misread."))
    assert not line_of(opened).isVisible()


def test_what_is_closed_waits_for_the_line_that_reveals_it(opened: OpenWorkshop) -> None:
    goes(opened, "statements")
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Fresh.")))
    goes(opened, "welcome")
    assert line_of(opened).words.text() == "“Statements” is still open."
    opened.bridge.do(CloseRound(STATEMENTS))
    assert not line_of(opened).isVisible(), "its reveal is still to come"
    goes(opened, "reveal")
    assert not line_of(opened).isVisible()
    goes(opened, "tradeoffs")
    assert line_of(opened).words.text() == "“Statements” is closed and not revealed yet."
    assert line_of(opened).back.label == "Back to Reveal"
    goes(opened, "reveal")
    opened.bridge.do(RevealRound(STATEMENTS))
    goes(opened, "tradeoffs")
    assert not line_of(opened).isVisible()


def test_hands_on_the_way_back_go_to_the_stage_when_it_goes(opened: OpenWorkshop) -> None:
    position_is_put(opened)
    goes(opened, "priorities")
    left = line_of(opened)
    left.back.setFocus()
    key(left.back, Qt.Key.Key_Space)
    QApplication.processEvents()
    held = QApplication.focusWidget()
    assert held is not None
    assert opened.console.desk.panel is held or opened.console.desk.panel.isAncestorOf(held)
