"""A list that changes after something was agreed of it, or answered on it, at the panel."""

from stratroom.model.forms import Gradient
from stratroom.model.names import ParticipantId
from stratroom.stages.priorities.acts import GRADIENTS, AgreePriority, DrawCutLine, priorities
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


def test_a_poll_on_another_list_is_said_to_be_one(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((A,)))
    pointed.show_answers(GRADIENTS, ceo=Gradient(1))
    panel.steps.turn_to("gradients")
    assert "Polled on another list" not in pointed.can_be_read
    assert "ask again" not in pointed.can_be_read
    pointed.do(DrawCutLine((B,)))
    on = "Polled on another list than today’s: 1.\u00a0Fresh counters"
    again = "To see how the room stands on the list of today, ask again."
    assert f"{on}\n{again}" in pointed.can_be_read


def test_the_empty_stop_is_no_longer_pointed_out_once_one_is_written(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((A,)))
    panel.steps.turn_to("owners")
    form = panel.owners.form(A)
    form.owner.show_person(ParticipantId("ceo"))
    form.submit.click()
    assert "Nothing stops for this yet." in pointed.can_be_read
    form.stops.set_text("Tours")
    assert "Nothing stops for this yet." not in pointed.can_be_read
