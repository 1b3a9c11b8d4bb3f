"""On the console: what a dissenter adds later, and who keeps out of a trade-off."""

from PySide6.QtCore import Qt

from stratroom.model.dissents import ConfirmDissent, Dissent, WriteDissent
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import DissentId, ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.console.dissent_row import DissentRow
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import CONTROL, RETURN, SPACE, T1

ESCAPE = Qt.Key.Key_Escape
ABOUT = SubjectId(T1)
CFO, COO = ParticipantId("cfo"), ParticipantId("coo")


def held(hands: Hands) -> Dissent:
    return hands.room.workshop.dissents[0]


def confirmed(hands: Hands) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    said = WriteDissent(DissentId("d1"), ABOUT, CFO, "dissent", "Not with me", alternative="Wait a year")
    hands.do(said, ConfirmDissent(DissentId("d1")))


def begin(hands: Hands) -> None:
    hands.tab_to("Add further words of CFO")
    hands.press(SPACE)


def test_what_they_would_do_instead_is_taken_down_with_the_words(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns."))
    debate.dissents.form.who.show_person(CFO)
    hands.fill(In_their_own_words="Not with me")
    hands.tab_to("What I would do instead (if they say)")
    hands.type("Wait a year")
    hands.press(RETURN, CONTROL)
    assert held(hands).alternative == "Wait a year"
    for said in ("What I would do instead: Wait a year", "Commits to carrying it out: Not said"):
        assert said in hands.can_be_read
    assert debate.dissents.form.instead.text() == ""


def test_further_words_wait_like_the_first_and_stand_beneath_them(
    hands: Hands, panel: Panel, debate: TradeoffDebate
) -> None:
    confirmed(hands)
    begin(hands)
    assert hands.held.accessibleName() == "What CFO adds, in their own words"
    hands.type("And the leases")
    hands.press(RETURN, CONTROL)
    assert (held(hands).text, held(hands).adding) == ("Not with me", "And the leases")
    for said in ("Confirmed by them.", "Said later: And the leases", "The further words are not confirmed yet."):
        assert said in hands.can_be_read
    assert hands.held is panel.primary is debate.dissents.show_them
    assert debate.dissents.show_them.label == "Show CFO their words"
    hands.press(SPACE)
    assert hands.words == ["d1"]
    hands.do(ConfirmDissent(DissentId("d1")))
    assert "not confirmed yet" not in hands.can_be_read
    assert "Said later: And the leases" in hands.can_be_read
    assert panel.primary is not debate.dissents.show_them
    begin(hands)
    assert hands.held.accessibleName() == "What CFO adds, in their own words"


def test_the_step_says_that_further_words_wait(hands: Hands, debate: TradeoffDebate) -> None:
    confirmed(hands)
    assert debate.steps.header("dissents").accessibleDescription() == "1 written, all confirmed"
    begin(hands)
    hands.type("And the leases")
    hands.press(RETURN, CONTROL)
    assert debate.steps.header("dissents").accessibleDescription() == "1 written, 1 not confirmed yet"


def test_escape_keeps_what_was_begun_and_folds_away_what_was_not(hands: Hands, debate: TradeoffDebate) -> None:
    confirmed(hands)
    begin(hands)
    hands.press(ESCAPE)
    (row,) = debate.findChildren(DissentRow)
    assert not row.further.isVisible()
    begin(hands)
    hands.type("And the lea")
    hands.press(ESCAPE)
    assert hands.held is debate.dissents.primary
    assert debate.is_written
    assert (row.further.words.text(), row.further.isVisible()) == ("And the lea", True)
    begin(hands)
    assert hands.held is row.further.words.edit
    assert row.further.words.text() == "And the lea"


def test_nothing_further_is_asked_for_by_its_name(hands: Hands, debate: TradeoffDebate) -> None:
    confirmed(hands)
    begin(hands)
    (row,) = debate.findChildren(DissentRow)
    row.further.submit.click()
    assert row.further.submit.label == "Write their words down"
    assert held(hands).adding == ""


def test_further_words_are_withdrawn_and_the_first_stay(hands: Hands, debate: TradeoffDebate) -> None:
    confirmed(hands)
    begin(hands)
    hands.type("And the leases")
    hands.press(RETURN, CONTROL)
    hands.tab_to("Withdraw the further words of CFO")
    hands.press(SPACE)
    assert (held(hands).text, held(hands).adding) == ("Not with me", "")
    assert "And the leases" not in hands.can_be_read


def open_recusals(hands: Hands) -> None:
    hands.tab_to("Who keeps out, folded")
    hands.press(SPACE)


def test_who_keeps_out_is_said_in_a_step_with_the_reason(hands: Hands, debate: TradeoffDebate) -> None:
    open_recusals(hands)
    assert "Nobody keeps out: everybody with a vote is asked." in hands.can_be_read
    form = debate.recusals.form
    form.submit.click()
    assert (form.submit.label, hands.held) == ("Choose who keeps out", form.who)
    hands.press(Qt.Key.Key_Down, times=2)
    hands.tab_to("Why (stands in the record)")
    hands.type("Owns the lease")
    hands.press(RETURN)
    assert [(r.by, r.reason) for r in hands.room.workshop.recusals] == [(CFO, "Owns the lease")]
    assert (form.who.person, form.reason.text(), form.who.findData(CFO)) == (None, "", -1)
    assert "Owns the lease" in hands.can_be_read
    assert debate.steps.header("recusals").accessibleDescription() == "CFO"
    hands.tab_to("CFO takes part again")
    hands.press(SPACE)
    assert hands.room.workshop.recusals == ()
    assert form.who.findData(CFO) > 0


def test_the_step_is_none_of_those_the_work_comes_to(debate: TradeoffDebate) -> None:
    assert "Who keeps out" not in [step.title for step in debate.progress()]


def test_who_has_handed_in_is_refused_and_what_was_written_stays(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(OpenRound(RoundId("first:t1")), HandIn(RoundId("first:t1"), CFO, Position(1)))
    open_recusals(hands)
    debate.recusals.form.who.show_person(CFO)
    debate.recusals.form.reason.set_text("Owns the lease")
    debate.recusals.form.submit.click()
    assert "Reveal them, or give the round up; then CFO can keep out of what follows." in hands.refusals[0]
    assert debate.recusals.form.reason.text() == "Owns the lease"
    debate.recusals.form.who.show_person(COO)
    debate.recusals.form.submit.click()
    assert hands.room.workshop.rounds[RoundId("first:t1")].recused == (COO,)


def test_one_poll_tells_abstaining_recused_and_absent_apart(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns."), Recuse(ABOUT, CFO), NotePresence(COO, present=False))
    hands.do(OpenRound(RoundId("gradients:t1"), without_level=True))
    assert "0 of 2 handed in, 1 recused (CFO), 1 still to answer, 1 absent" in hands.can_be_read
    for said in ("keeps out", "absent", "to answer"):
        assert said in hands.can_be_read.split("\n")
    hands.answer("gradients:t1", ceo=Gradient(4))
    assert "1 of 2 handed in, 1 recused (CFO). Closed: no answer can be added or changed." in hands.can_be_read
    (reveal,) = [bar.primary_button for name, bar in debate.polls.items() if name == "gradients"]
    assert reveal
    reveal.click()
    debate.steps.turn_to("gradients")
    assert "the only one who answered abstains. 1 of 2 answered." in hands.can_be_read
    assert "Revealed. 1 of 2 answered; 1 recused (CFO); 1 absent (COO)." in hands.can_be_read
