"""The card of a trade-off: who feels it, and whether somebody in the room calls the reverse a sensible choice too."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from stratroom.ballots import ballot
from stratroom.catalogue import views as all_views
from stratroom.faces import scenes
from stratroom.model.names import ParticipantId, TradeoffId
from stratroom.model.rounds import OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import ConfirmReverse, PutTradeoff, RewordTradeoff
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import Tradeoff, reverse_in_words, round_of, tradeoffs
from stratroom.stages.tradeoffs.record import sections
from stratroom.stages.tradeoffs.seen import Wording
from stratroom.stages.welcome.rules import RemoveParticipant
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import frame_of
from stratroom.ui.theme import light
from tests.record.reading import read
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import RETURN, SPACE, STANDS, T1
from tests.telling import after, at, refused, started

CEO, CFO = ParticipantId("ceo"), ParticipantId("cfo")
NOBODY = "Not yet a trade-off: nobody here has called the reverse a sensible choice."
CFO_DOES = "CFO calls the reverse sensible too."
LEASES = "The crews of the two city lines, by June"
PUT = PutTradeoff(T1, "Small towns", "Big cities", "Where?", "9 % of sales", "The city lease", LEASES)


@pytest.fixture
def begun() -> MemoryRoom:
    begun = at(started("CEO", "CFO"), "tradeoffs")
    begun.do(PUT)
    return begun


def item(begun: MemoryRoom) -> Tradeoff:
    return tradeoffs(begun.workshop).items[0]


def said(begun: MemoryRoom) -> str:
    return reverse_in_words(begun.workshop, item(begun))


def test_the_card_keeps_who_feels_it(begun: MemoryRoom) -> None:
    assert item(begun).feels == LEASES
    after(begun, RewordTradeoff(T1, "Small towns", "Big cities", feels="The city crews"))
    assert item(begun).feels == "The city crews"
    assert "Who feels it" in refused(begun, RewordTradeoff(T1, "A", "B", feels="x" * 5_001))


def test_one_named_person_calls_the_reverse_sensible_and_may_take_it_back(begun: MemoryRoom) -> None:
    assert said(begun) == NOBODY
    after(begun, ConfirmReverse(T1, CFO))
    assert said(begun) == CFO_DOES
    assert "stands already" in refused(begun, ConfirmReverse(T1, CFO))
    after(begun, ConfirmReverse(T1, CEO))
    assert said(begun) == "CEO calls the reverse sensible too."
    after(begun, ConfirmReverse(T1, None))
    assert said(begun) == NOBODY
    assert "stands already" in refused(begun, ConfirmReverse(T1, None))


def test_whoever_is_not_on_the_list_can_call_nothing_sensible(begun: MemoryRoom) -> None:
    assert "“cmo”" in refused(begun, ConfirmReverse(T1, ParticipantId("cmo")))
    assert "no trade-off “t9”" in refused(begun, ConfirmReverse(TradeoffId("t9"), CFO))


def test_of_other_sides_nobody_has_said_it_yet(begun: MemoryRoom) -> None:
    after(begun, ConfirmReverse(T1, CFO), RewordTradeoff(T1, "Small towns", "Big cities", cost="12 % of sales"))
    assert said(begun) == CFO_DOES, "the sides are the same"
    after(begun, RewordTradeoff(T1, "Small towns", "The three big cities"))
    assert said(begun) == NOBODY


def test_who_was_taken_off_the_list_before_the_day_says_nothing_any_more() -> None:
    begun = started("CEO", "CFO")
    after(begun, PUT, ConfirmReverse(T1, CFO), RemoveParticipant(CFO))
    assert said(begun) == NOBODY
    assert wording(at(begun, "tradeoffs")).reverse == NOBODY


def wording(begun: MemoryRoom) -> Wording:
    return next(view for view in all_views(begun.workshop) if isinstance(view, Wording))


@pytest.mark.usefixtures("qapp")
def test_the_room_reads_who_feels_it_and_whether_it_is_a_trade_off_yet(begun: MemoryRoom) -> None:
    shown = words_shown(begun)
    assert {"Who feels it", LEASES, NOBODY} <= shown
    after(begun, ConfirmReverse(T1, CFO))
    assert CFO_DOES in words_shown(begun)
    assert NOBODY not in words_shown(begun)


def words_shown(begun: MemoryRoom) -> set[str]:
    shown = frame_of(begun.workshop, wording(begun))
    return set(picture(shown, scenes(), QSize(1024, 768), light()).words)


def test_a_ballot_says_who_feels_it_and_whether_it_is_a_trade_off_yet(begun: MemoryRoom) -> None:
    workshop = after(begun, OpenRound(round_of("first", T1)))
    assert ballot(workshop, round_of("first", T1), CEO).lines[-2:] == (f"Who feels it: {LEASES}", NOBODY)
    workshop = after(begun, ConfirmReverse(T1, CFO))
    assert ballot(workshop, round_of("first", T1), CEO).lines[-1] == CFO_DOES


def test_the_record_says_who_feels_it_and_who_called_the_reverse_sensible(begun: MemoryRoom) -> None:
    assert f"Who feels it\n{LEASES}\nThe reverse\n{NOBODY}" in read(sections(begun.workshop))
    assert f"The reverse\n{CFO_DOES}" in read(sections(after(begun, ConfirmReverse(T1, CFO))))


# On the console


def choose(hands: Hands, debate: TradeoffDebate, down: int) -> None:
    """Unfold the list with an arrow, walk so many lines from the top, and choose with Return."""
    debate.steps.turn_to("wording")
    hands.tab_to("Who calls the reverse sensible")
    hands.press(Qt.Key.Key_Down)
    unfolded = debate.reverse.person.view()
    assert unfolded.isVisible()
    QTest.keyClick(unfolded, Qt.Key.Key_Home)
    for _ in range(down):
        QTest.keyClick(unfolded, Qt.Key.Key_Down)
    QTest.keyClick(unfolded, RETURN)
    hands.panel.activateWindow()
    assert QTest.qWaitForWindowActive(hands.panel)


def test_the_debate_says_at_its_first_line_that_it_is_not_a_trade_off_yet(hands: Hands) -> None:
    assert "not yet a trade-off" in hands.can_be_read
    hands.do(ConfirmReverse(T1, CFO))
    assert "not yet a trade-off" not in hands.can_be_read


def test_choosing_a_person_is_one_act_and_can_be_taken_back(hands: Hands, debate: TradeoffDebate) -> None:
    debate.steps.turn_to("wording")
    assert "Is “Big cities even over Small towns” a sensible choice too? Who says so?" in hands.can_be_read
    assert NOBODY in hands.can_be_read
    choose(hands, debate, 2)
    assert hands.asked == [ConfirmReverse(T1, CFO)], "nobody is named on the way to another"
    assert CFO_DOES in hands.can_be_read
    choose(hands, debate, 2)
    assert len(hands.asked) == 1, "who stands there is not asked for again"
    choose(hands, debate, 0)
    assert hands.asked[-1] == ConfirmReverse(T1, None)
    assert NOBODY in hands.can_be_read


def test_nothing_waits_for_the_reverse(hands: Hands, debate: TradeoffDebate) -> None:
    hands.press(SPACE)
    assert hands.room.workshop.open_round is not None
    hands.answer("first:t1", **STANDS)
    choose(hands, debate, 2)
    assert CFO_DOES in hands.can_be_read, "it may be said later"


def test_worded_again_with_who_feels_it(hands: Hands, debate: TradeoffDebate) -> None:
    debate.steps.turn_to("wording")
    hands.fill(Who_feels_it="The city crews")
    hands.press(RETURN)
    assert item(hands.room).feels == "The city crews"


def test_before_positions_are_asked_it_is_said_who_would_have_to_say_so(hands: Hands, debate: TradeoffDebate) -> None:
    assert debate.steps.opened == "first"
    assert "Not yet a trade-off: nobody here has called the reverse a sensible choice." in hands.can_be_read
    assert debate.primary is debate.polls["first"].primary_button, "it is said, and holds nobody up"
    hands.tab_to("Say who calls it so")
    hands.press(SPACE)
    assert (debate.steps.opened, hands.held) == ("wording", debate.reverse.person)
    hands.do(ConfirmReverse(T1, CFO))
    debate.steps.come_back()
    assert not debate.remark.isVisible()
    hands.do(ConfirmReverse(T1, None), OpenRound(round_of("first", T1)))
    assert not debate.remark.isVisible(), "it was asked"
