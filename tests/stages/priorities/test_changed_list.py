"""A list that changes after something was agreed of it, or answered on it, at the panel."""

from stratroom.model.names import ParticipantId
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, priorities
from stratroom.stages.priorities.console import Panel
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import A, B


def test_below_the_line_the_owner_is_said_to_be_kept(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((A, B)), AgreePriority(B, ParticipantId("cfo"), stops="Tours"))
    panel.steps.turn_to("cut")
    assert "kept from when" not in pointed.can_be_read
    panel.cut.line_up.click()
    assert "kept from when it was above: owner CFO" in pointed.can_be_read
    panel.cut.line_down.click()
    assert priorities(pointed.room.workshop).agreed[1].stops == "Tours"
