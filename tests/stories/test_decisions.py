"""Decisions that go their own way: against a unanimous first round, after a veto, by nobody, with one who keeps out."""

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

FOUR = list(EIGHT)[:4]
FIRST = "No new counters before 2029."
AMENDED = "No new counters before 2028, and the two that pay stay open."
NEEDED = "No veto."


def test_a_decision_against_a_unanimous_first_round(facilitator: Facilitator) -> None:
    """Everybody leans one way; somebody is assigned to argue the other, and the room follows the argument."""
    people = sat_down(facilitator, FOUR)
    puts_a_tradeoff(facilitator)
    positions(facilitator, people, {"CEO": 3, "CFO": 2, "COO": 1, "CMO": 2})
    assert f"Everybody who answered leans to “{PREFER}”." in plain(facilitator.projector())
    facilitator.chooses("Who argues the other side", "CFO")
    facilitator.presses("Assign somebody to argue the other side")
    assert "as assigned" in facilitator.on_the_screen()
    facilitator.opens_step("Decision")
    facilitator.presses("Outcome: Agreed")
    facilitator.writes("The decision", "City counters first, for two years.")
    facilitator.presses("Record the decision")
    facilitator.shows_next()
    text = record_of(facilitator)
    for words in (f"Everybody who answered leans to “{PREFER}”.", "City counters first, for two years.", "Assigned"):
        assert words in text, words


def test_a_veto_and_an_amended_second_poll(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, FOUR)
    puts_a_tradeoff(facilitator)
    proposes(facilitator, FIRST, NEEDED)
    facilitator.opens_step("Gradients of agreement")
    gradients(facilitator, people, {"CEO": 1, "CFO": 2, "COO": 3, "CMO": 8})
    assert "3 will act on it. 1 veto. 4 of 4 answered." in plain(facilitator.projector())
    facilitator.presses_the_large_button("On to the decision")
    facilitator.presses("Amend and poll again…")
    facilitator.says("The two counters that pay were forgotten.")
    proposes(facilitator, AMENDED, NEEDED)
    gradients(facilitator, people, {"CEO": 1, "CFO": 2, "COO": 2, "CMO": 3})
    assert AMENDED in plain(facilitator.projector())
    assert "4 will act on it. 4 of 4 answered." in plain(facilitator.projector())
    facilitator.presses_the_large_button("On to the decision")
    facilitator.presses("Outcome: Agreed")
    facilitator.presses("Record the decision")
    text = record_of(facilitator)
    counted = "3 will act on it. 1 veto. 4 of 4 answered.", "4 will act on it. 4 of 4 answered."
    for words in (FIRST, AMENDED, "The two counters that pay were forgotten.", *counted):
        assert words in text, words


def test_everybody_abstains(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, FOUR)
    puts_a_tradeoff(facilitator)
    proposes(facilitator, FIRST)
    facilitator.opens_step("Gradients of agreement")
    gradients(facilitator, people, dict.fromkeys(FOUR, 4))
    seen = plain(facilitator.projector())
    nobody = "Nobody will act on it; all 4 abstain. 4 of 4 answered."
    assert nobody in seen
    assert "Not counted" in seen, "what an abstention counts as stands above it"
    facilitator.presses("Outcome: Parked")
    facilitator.presses("Record the decision")
    assert nobody in record_of(facilitator)


def test_somebody_keeps_out(facilitator: Facilitator) -> None:
    """Recusal, absence and abstaining are three things, in every count."""
    people = sat_down(facilitator, [*FOUR, "GC"])
    puts_a_tradeoff(facilitator)
    facilitator.opens_step("Who keeps out")
    facilitator.chooses("Who keeps out", "GC")
    facilitator.writes("Why (stands in the record)", "Her firm sells counters.")
    facilitator.presses("Keeps out")
    proposes(facilitator, FIRST)
    facilitator.opens_step("Gradients of agreement")
    facilitator.presses_the_large_button("Ask the gradients")
    assert "GC" in plain(facilitator.projector()), "who keeps out is said while the others answer"
    facilitator.presses_the_large_button("Pass the laptop")
    for name, grade in {"CEO": 1, "CFO": 4, "COO": 2}.items():
        people[name].grades(grade)
    people["CMO"].is_away()
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(3)
    counted = "2 will act on it. 1 abstains. 3 of 4 answered."
    for words in (counted, "1 recused (GC)", "1 absent (CMO)"):
        assert words in plain(facilitator.projector()), words
    text = record_of(facilitator)
    for words in (counted, "1 recused (GC)", "1 absent (CMO)", "Her firm sells counters.", OVER):
        assert words in text, words
