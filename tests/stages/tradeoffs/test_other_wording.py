"""A decision worded otherwise than what was polled: the room, the record and the console say on which words it was."""

import pytest

from stratroom.binding import book
from stratroom.model.forms import Gradient
from stratroom.model.rounds import AskAgain
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.tradeoffs.public import views
from stratroom.stages.tradeoffs.record import glance, sections
from stratroom.stages.tradeoffs.seen import PublicDecision
from stratroom.ui.theme import light
from tests.record.reading import AT, read, room
from tests.screens.laid_out import FULL, painted
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered

POLL = round_of("gradients", T1)
SIX, FIVE = "Six city counters close.", "Five city counters close."
COUNTS = "2 will act on it. 1 opposed. 3 of 3 answered."


@pytest.fixture
def polled() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO")
    after(begun, PutTradeoff(T1, "Towns", "Cities"), Propose(T1, SIX, "No veto"))
    answered(begun, POLL, ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(1))
    return begun


def seen(room: MemoryRoom) -> PublicDecision:
    view = views(room.workshop)[-1]
    assert isinstance(view, PublicDecision)
    return view


@pytest.mark.parametrize("text", [SIX, "six city counters close", "  Six City  counters\nclose. "])
def test_on_the_same_words_nothing_is_said(polled: MemoryRoom, text: str) -> None:
    after(polled, Decide(T1, "agreed", text))
    assert seen(polled).polled_on == ""
    assert glance(polled.workshop)[0].note == f"Agreed. No dissent recorded. {COUNTS}"
    assert "another wording" not in read(book(polled.workshop, (), AT))


@pytest.mark.parametrize("text", [FIVE, "Six city counters close. Not before May.", "Six city counters close?"])
def test_on_other_words_they_are_said_in_the_room_and_in_the_record(polled: MemoryRoom, text: str) -> None:
    after(polled, Decide(T1, "agreed", text))
    assert seen(polled).polled_on == SIX
    said = "Polled on another wording: “Six city counters close”."
    assert glance(polled.workshop)[0].note == f"Agreed. No dissent recorded. {said} {COUNTS}"
    words = read(sections(polled.workshop))
    decided = words[: words.index("The trade-off\n")]
    assert f"Polled on another wording\n“{SIX}”\nLevel needed\nNo veto" in decided


def test_a_decision_nobody_was_polled_on_says_nothing_of_one() -> None:
    begun = room("CEO", "CFO", "COO")
    after(begun, PutTradeoff(T1, "Towns", "Cities"), Propose(T1, SIX, "No veto"), Decide(T1, "agreed", FIVE))
    assert seen(begun).polled_on == ""
    answered(begun, POLL, ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(1))
    assert "another wording" not in read(book(begun.workshop, (), AT)), "what came after it is said to have"


def test_polled_again_on_its_words_it_is_the_earlier_decision_that_says_it(polled: MemoryRoom) -> None:
    after(polled, Decide(T1, "parked", FIVE), AskAgain(POLL, "Five now"), Propose(T1, FIVE, "No veto"))
    answered(polled, POLL, ceo=Gradient(1), cfo=Gradient(1), coo=Gradient(1))
    after(polled, Decide(T1, "agreed", FIVE))
    assert seen(polled).polled_on == ""
    words = read(sections(polled.workshop))
    assert words.count("Polled on another wording") == 1
    assert words.index("Polled on another wording") > words.index("Parked, replaced")


@pytest.mark.usefixtures("qapp")
def test_the_projector_says_it_over_the_poll(polled: MemoryRoom) -> None:
    after(polled, Decide(T1, "agreed", FIVE))
    words = " ".join(word for page in painted(seen(polled), FULL, light()) for word in page.words)
    assert words.index(f"Polled on another wording  “{SIX}”") < words.index("2 will act on it. 1 opposed.")


def test_the_console_says_it_once_it_is_recorded(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, SIX, "No veto"))
    hands.show_answers(POLL, ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(1))
    debate.steps.turn_to("decision")
    assert "another wording" not in hands.can_be_read
    hands.do(Decide(T1, "agreed", FIVE))
    debate.steps.turn_to("decision")
    assert f"{COUNTS}\nPolled on another wording: “Six city counters close”." in hands.can_be_read
