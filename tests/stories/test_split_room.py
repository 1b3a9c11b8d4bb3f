"""Rooms that do not agree: four against four, and somebody who leaves before the second round."""

from tests.stories.choosing import (
    EIGHT,
    OVER,
    PREFER,
    gradients,
    positions,
    proposes,
    puts_a_tradeoff,
    record_of,
    sat_down,
)
from tests.stories.driver import Facilitator
from tests.stories.pages import plain


def test_four_against_four(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, list(EIGHT))
    puts_a_tradeoff(facilitator)
    positions(facilitator, people, dict.fromkeys(list(EIGHT)[:4], 3) | dict.fromkeys(list(EIGHT)[4:], -3))
    camps = f"Two camps: 4 far toward “{PREFER}”; 4 far toward “{OVER}”; nobody between them."
    assert camps in plain(facilitator.projector())
    assert camps in facilitator.on_the_screen()
    proposes(facilitator, "Both, one after the other.")
    facilitator.opens_step("Gradients of agreement")
    gradients(facilitator, people, dict(zip(EIGHT, (1, 2, 3, 6, 4, 5, 7, 8), strict=True)))
    counted = "4 will act on it. 2 opposed, including 1 veto. 1 wants more discussion. 1 abstains. 8 of 8 answered."
    assert counted in plain(facilitator.projector())
    text = record_of(facilitator)
    assert camps in text
    assert counted in text


def test_somebody_leaves_before_the_second_round(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, ["CEO", "CFO", "COO", "CMO"])
    puts_a_tradeoff(facilitator)
    positions(facilitator, people, {"CEO": 2, "CFO": 3, "COO": 1, "CMO": -2})
    facilitator.opens_step("Second position")
    positions(facilitator, people, {"CEO": 2, "CFO": 1, "COO": 2}, away=["CMO"])
    seen = plain(facilitator.projector())
    assert "1 absent (CMO)" in seen
    assert "CMO" in seen, "the first answer stays in the picture"
    proposes(facilitator, "Towns, for one year.")
    facilitator.opens_step("Gradients of agreement")
    gradients(facilitator, people, {"CEO": 1, "CFO": 4, "COO": 4})
    counted = "1 will act on it. 2 abstain. 3 of 4 answered."
    assert counted in plain(facilitator.projector())
    text = record_of(facilitator)
    for words in (counted, "1 absent (CMO).", "3 of 4 answered both times", "3 of 4 answered."):
        assert words in text, words
