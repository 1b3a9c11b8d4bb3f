"""The list once it is fixed, and what is said and offered when another step is opened."""

from pytestqt.qtbot import QtBot

from stratroom.model.rounds import OpenRound
from stratroom.stages.priorities.acts import POINTS
from stratroom.stages.priorities.console import Panel
from stratroom.ui.console.untaken import untaken_on
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import RETURN, SPACE, B


def test_words_that_were_begun_are_put_away_when_the_list_is_fixed(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Word again: Own delivery")
    hands.press(SPACE)
    hands.type("Fresh counters")
    hands.press(RETURN)
    assert "on the list already" in hands.refusals[0]
    hands.do(OpenRound(POINTS))
    panel.steps.turn_to("options")
    assert panel.options.row(B).field.isHidden()
    assert not list(untaken_on(panel))
    assert "Own delivery" in hands.can_be_read


def test_another_step_says_nothing_of_what_was_refused_before(qtbot: QtBot, hands: Hands, panel: Panel) -> None:
    with qtbot.waitSignal(panel.turned):
        panel.steps.header("cut").click()
    with qtbot.waitSignal(panel.turned):
        panel.to_points.click()


def test_once_the_points_are_shown_the_options_lead_back_to_the_line(pointed: Hands, panel: Panel) -> None:
    panel.steps.header("options").click()
    assert not panel.to_points.isVisible()
    assert panel.primary is panel.steps.way_back
    assert panel.to_ranking.isVisible(), "a ranking may still be asked"
