"""What is promised stays true: once cards are typed in, the room and the console say who has seen those."""

from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId
from stratroom.model.public import collecting
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.ui.round_words import promise
from tests.telling import after, started, who

STATEMENTS = RoundId("statements")
SEES = "Cards are typed in by the facilitator, who sees those."


def test_the_promise_changes_with_the_first_card_and_not_before() -> None:
    room = started("CEO", "CFO")
    workshop = after(room, OpenRound(STATEMENTS), HandIn(STATEMENTS, who("CEO"), Sentence("Grow.")))
    assert SEES not in collecting(workshop, workshop.rounds[STATEMENTS]).promise
    workshop = after(room, HandIn(STATEMENTS, who("CFO"), Sentence("Earn."), how="paper"))
    round = workshop.rounds[STATEMENTS]
    assert collecting(workshop, round).promise.endswith(SEES)
    assert promise(workshop, round).endswith(SEES)
