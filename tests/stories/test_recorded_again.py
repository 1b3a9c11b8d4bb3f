"""A decision recorded again, whose owner then keeps out, and one more trade-off: each is seen where one works."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.stories.choosing import EIGHT, OVER, PREFER, puts_a_tradeoff, record_of, sat_down
from tests.stories.driver import CONTROL, Facilitator

FOUR = list(EIGHT)[:4]
AGAIN, ONE_MORE = "this is wording 2", "Own drivers even over Hired drivers"


def is_in_sight(facilitator: Facilitator, words: str) -> bool:
    """Not only on the page: where it stands on the screen, whole."""
    found = [label for label in facilitator.window.findChildren(QLabel) if words in label.text()]
    return any(label.isVisible() and label.visibleRegion().boundingRect() == label.rect() for label in found)


def sees(facilitator: Facilitator, words: str) -> None:
    facilitator.qtbot.waitUntil(lambda: is_in_sight(facilitator, words))


def test_a_decision_recorded_again_and_one_more_trade_off(facilitator: Facilitator) -> None:
    sat_down(facilitator, FOUR)
    puts_a_tradeoff(facilitator)
    facilitator.opens_step("Decision")
    facilitator.presses("Outcome: Agreed")
    facilitator.writes("The decision", "City counters first.")
    facilitator.chooses("Owner", "CFO")
    facilitator.presses("Record the decision")
    facilitator.opens_step("Decision")
    sees(facilitator, "Agreed, recorded at ")
    assert facilitator.large_button() == "Back to: Dissent"
    facilitator.writes("The decision", "City counters first, for two years.")
    sees(facilitator, "What you change here is not recorded yet.")
    facilitator.types(Qt.Key.Key_Return, CONTROL)
    sees(facilitator, AGAIN)
    assert not is_in_sight(facilitator, "What you change here is not recorded yet.")
    facilitator.presses_the_large_button("Back to: Dissent")
    facilitator.opens_step("Put a trade-off")
    facilitator.writes("even over this one", "Hired drivers")
    facilitator.writes("This good thing", "Own drivers")
    facilitator.types(Qt.Key.Key_Return)
    sees(facilitator, ONE_MORE)
    assert facilitator.notice().startswith("Put as trade-off 2, and it waits on the list")
    facilitator.opens_step("Who keeps out")
    facilitator.chooses("Who keeps out", "CFO")
    facilitator.presses("Keeps out")
    sees(facilitator, "CFO owns the decision. Name another owner for it.")
    facilitator.presses_the_large_button("Back to: Dissent")
    facilitator.presses_the_large_button(f"Take up: {ONE_MORE}")
    assert "Trade-off 2 of 2" in facilitator.on_the_screen()
    text = record_of(facilitator)
    assert "CFO, Finance; has kept out of this question since" in text
    assert PREFER in text
    assert OVER in text
