"""Rooms that do not agree: four against four, and somebody who leaves before the second round."""

from tests.stories.choosing import EIGHT, OVER, PREFER, positions, puts_a_tradeoff, record_of, sat_down
from tests.stories.driver import Facilitator
from tests.stories.pages import plain


def test_four_against_four(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, list(EIGHT))
    puts_a_tradeoff(facilitator)
    positions(facilitator, people, dict.fromkeys(list(EIGHT)[:4], 3) | dict.fromkeys(list(EIGHT)[4:], -3))
    camps = f"Two camps: 4 far toward “{PREFER}”; 4 far toward “{OVER}”; nobody between them."
    assert camps in plain(facilitator.projector())
    assert camps in facilitator.on_the_screen()
    text = record_of(facilitator)
    assert camps in text


def test_somebody_leaves_before_the_second_round(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, ["CEO", "CFO", "COO", "CMO"])
    puts_a_tradeoff(facilitator)
    positions(facilitator, people, {"CEO": 2, "CFO": 3, "COO": 1, "CMO": -2})
    facilitator.opens_step("Second position")
    positions(facilitator, people, {"CEO": 2, "CFO": 1, "COO": 2}, away=["CMO"])
    seen = plain(facilitator.projector())
    assert "1 absent (CMO)" in seen
    assert "CMO" in seen, "the first answer stays in the picture"
    text = record_of(facilitator)
    for words in ("1 absent (CMO).", "3 of 4 answered both times", "3 of 4 answered."):
        assert words in text, words
