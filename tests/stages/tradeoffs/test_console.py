"""Trade-offs on the console: put, taken up, worded again; the steps in order, none of them in the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Gradient
from stratroom.stages.tradeoffs.acts import Decide, Propose, TakeUpTradeoff
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import current, tradeoffs
from stratroom.ui.widgets import PrimaryButton
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import RETURN, SPACE, STANDS, T1, T2
from tests.telling import started


def test_a_trade_off_is_put_with_the_keyboard(qtbot: QtBot, panel: Panel) -> None:
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    assert isinstance(panel.primary, PrimaryButton)
    panel.setFocus()
    assert (panel.primary.label, panel.primary.key) == ("Write the first good thing", "Space")
    hands.press(SPACE)
    assert panel.primary.key == "Ctrl+Return"
    assert hands.held is panel.put.prefer.edit, "the button leads to what is missing"
    hands.fill(This_good_thing="Small towns", even_over_this_one="Big cities", What_stops="The city lease")
    hands.press(RETURN)
    put = tradeoffs(hands.room.workshop).items[0]
    assert (put.wording, put.stops) == ("Small towns even over Big cities", "The city lease")
    assert hands.held is panel.primary
    hands.press(SPACE)
    assert hands.room.workshop.open_round is not None


def test_another_trade_off_is_put_while_nothing_else_is_large(hands: Hands, panel: Panel) -> None:
    panel.more.header("put").click()
    assert panel.primary is panel.put.submit
    hands.fill(This_good_thing="Fast", even_over_this_one="Right")
    hands.press(RETURN)
    assert len(tradeoffs(hands.room.workshop).items) == 3
    assert panel.primary is panel.debates[T1].primary
    panel.more.header("put").click()
    panel.debates[T1].steps.header("wording").click()
    assert panel.more.opened == ""


def test_from_a_step_that_is_over_a_large_button_leads_back(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    debate.steps.header("first").click()
    assert panel.primary is debate.steps.way_back
    assert debate.steps.way_back.label == "Back to: Arguments"
    panel.setFocus()
    hands.press(SPACE)
    assert panel.primary is debate.to_second
    assert not debate.steps.way_back.isVisible()


def test_arguments_that_are_looked_at_again_lead_to_where_the_work_stands(
    hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    hands.show_answers("first:t1", **STANDS)
    hands.show_answers("second:t1", **STANDS)
    debate.steps.header("arguments").click()
    assert panel.primary is debate.steps.way_back
    assert debate.steps.way_back.label == "Back to: Proposal and the level needed"
    panel.show_speaking("CFO, uninterrupted")
    assert panel.primary is debate.to_second
    assert debate.to_second.label == "Done: CFO has finished"
    panel.show_speaking("")
    assert panel.primary is debate.steps.way_back


def test_the_step_one_is_led_to_comes_into_sight(
    qtbot: QtBot, hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    page = QScrollArea()
    page.setWidgetResizable(True)
    page.setWidget(panel)
    page.resize(744, 400)
    page.show()
    hands.show_answers("first:t1", **STANDS)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    debate.to_second.setFocus()
    bar.setValue(bar.maximum())
    hands.press(Qt.Key.Key_Escape)
    hands.press(SPACE)
    header = debate.steps.header("second")
    qtbot.waitUntil(lambda: header.visibleRegion().boundingRect() == header.rect())
    page.takeWidget()


def test_a_refused_trade_off_stays_typed(qtbot: QtBot, panel: Panel) -> None:
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.fill(This_good_thing="Towns", even_over_this_one="Towns")
    hands.press(RETURN)
    assert "Both sides say the same" in hands.refusals[0]
    assert (panel.put.prefer.text(), panel.put.over.text()) == ("Towns", "Towns")


def test_another_is_taken_up_and_what_was_typed_waits(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    debate.arguing.argument.text.set_text("Half an argument")
    hands.tab_to("Take up: Own drivers even over Speed")
    hands.press(SPACE)
    assert "Trade-off 2 of 2" in hands.can_be_read
    assert not debate.isVisible()
    hands.tab_to("Take up: Small towns even over Big cities")
    hands.press(SPACE)
    assert debate.arguing.argument.text.text() == "Half an argument"


def test_it_is_worded_again_or_removed_before_it_was_asked(hands: Hands, debate: TradeoffDebate) -> None:
    hands.tab_to("Wording, folded")
    hands.press(SPACE)
    hands.fill(even_over_this_one="The three cities")
    hands.press(RETURN)
    assert "Small towns even over The three cities" in hands.can_be_read
    hands.show_answers("first:t1", **STANDS)
    debate.steps.turn_to("wording")
    assert not debate.remove.isVisible()
    assert not debate.wording.submit.isVisible()


def test_removing_the_one_before_the_room_brings_the_next(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Wording, folded")
    hands.press(SPACE)
    hands.tab_to("Remove this trade-off")
    hands.press(SPACE)
    assert list(panel.debates) == [T2]
    assert "Own drivers even over Speed" in hands.can_be_read


def test_only_one_step_is_open_so_only_one_thing_is_pressed_by_space(hands: Hands, debate: TradeoffDebate) -> None:
    for step in ("first", "arguments", "proposal", "decision"):
        debate.steps.turn_to(step)
        debate.show_primary()
        assert [large for large in hands.controls() if isinstance(large, PrimaryButton)] == [debate.primary]


def test_after_a_decision_there_is_a_way_on(hands: Hands) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    hands.tab_to("Go to Priorities")
    hands.press(SPACE)
    assert hands.stages == ["priorities"]
    assert current(hands.room.workshop) is not None


def test_everything_a_hand_can_be_put_on_has_a_name(hands: Hands, debate: TradeoffDebate) -> None:
    for step in ("wording", "first", "arguments", "second", "proposal", "gradients", "decision", "dissents"):
        debate.steps.turn_to(step)
        assert all(control.accessibleName() for control in hands.controls()), step


def test_the_step_the_work_has_come_to_is_in_sight(
    hands: Hands, panel: Panel, debate: TradeoffDebate, qtbot: QtBot
) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(panel)
    area.resize(744, 500)
    area.show()
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(2))
    qtbot.waitUntil(lambda: not debate.steps.header("decision").visibleRegion().isEmpty())
    hands.do(Decide(T1, "agreed", "Towns."))
    qtbot.waitUntil(lambda: not debate.steps.header("dissents").visibleRegion().isEmpty())
    area.takeWidget()


def test_only_the_debate_before_the_room_is_kept_and_what_somebody_is_writing(hands: Hands, panel: Panel) -> None:
    assert list(panel.debates) == [T1]
    hands.do(TakeUpTradeoff(T2))
    assert list(panel.debates) == [T2]
    panel.debates[T2].steps.turn_to("proposal")
    panel.debates[T2].proposal.text.setFocus()
    hands.type("Own drivers by May")
    hands.do(TakeUpTradeoff(T1), TakeUpTradeoff(T2))
    assert panel.debates[T2].proposal.text.text() == "Own drivers by May"
