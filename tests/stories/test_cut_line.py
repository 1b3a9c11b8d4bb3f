"""Priorities that go round in a circle, and a cut line between equals."""

from stratroom.stages.priorities.acts import priorities
from tests.stories.choosing import EIGHT, blind, gradients, lists, record_of, sat_down
from tests.stories.driver import Facilitator
from tests.stories.pages import plain

OPTIONS = ("Counters", "Deliveries", "Rotas")
ROUND = "“Counters”, “Deliveries”, “Rotas”, “Counters”"


def test_three_priorities_in_a_circle(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, list(EIGHT)[:3])
    lists(facilitator, *OPTIONS)
    facilitator.opens_step("Ranking")
    with blind(facilitator, 3):
        people["CEO"].ranks(Counters=1, Deliveries=2, Rotas=3)
        people["CFO"].ranks(Deliveries=1, Rotas=2, Counters=3)
        people["COO"].ranks(Rotas=1, Counters=2, Deliveries=3)
    assert "go round in a circle" in plain(facilitator.projector())
    assert ROUND in plain(facilitator.projector())
    facilitator.opens_step("Cut line")
    facilitator.presses("Line down")
    assert len(priorities(facilitator.workshop).agreed) == 1
    facilitator.opens_step("Gradients of agreement")
    facilitator.writes("The level needed, fixed before anybody answers", "Nobody opposed")
    gradients(facilitator, people, {"CEO": 4, "CFO": 4, "COO": 1})
    counted = "1 will act on it. 2 abstain. 3 of 3 answered."
    assert counted in plain(facilitator.projector())
    text = record_of(facilitator)
    assert ROUND in text
    assert counted in text


def test_the_cut_line_runs_between_equals(facilitator: Facilitator) -> None:
    """Two options with as many points each: it is said, the room draws the line all the same."""
    people = sat_down(facilitator, list(EIGHT)[:3])
    lists(facilitator, *OPTIONS)
    facilitator.opens_step("100 points")
    with blind(facilitator, 3):
        people["CEO"].gives(Counters=60, Deliveries=20, Rotas=20)
        people["CFO"].gives(Counters=60, Deliveries=40)
        people["COO"].gives(Counters=60, Rotas=40)
    tied = "“Deliveries”, “Rotas” (60 each)"
    assert tied in plain(facilitator.projector())
    facilitator.opens_step("Cut line")
    facilitator.presses("Line down")
    facilitator.presses("Line down")
    assert "between equals" in facilitator.on_the_screen()
    assert "between equals" in plain(facilitator.projector())
    facilitator.opens_step("Gradients of agreement")
    facilitator.writes("The level needed, fixed before anybody answers", "Nobody opposed")
    gradients(facilitator, people, {"CEO": 4, "CFO": 2, "COO": 6})
    counted = "2 will act on it. 1 abstains. 3 of 3 answered."
    assert counted in plain(facilitator.projector())
    text = record_of(facilitator)
    assert counted in text
    assert "between equals" in text
