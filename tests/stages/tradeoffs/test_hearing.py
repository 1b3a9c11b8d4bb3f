"""Who is heard, on the console: the order with its reasons, the floor by keys, somebody assigned."""

from PySide6.QtCore import Qt

from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ParticipantId, SubjectId
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.nouns import Tradeoff, tradeoffs
from stratroom.stages.welcome.rules import AddParticipant, NotePresence
from stratroom.ui.console.speakers import FEW, SpeakerRow, Speakers
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import SPACE, STANDS, T1

ONE_SIDE = {"ceo": Position(3), "cfo": Position(1), "coo": Position(2)}


def item(hands: Hands) -> Tradeoff:
    return tradeoffs(hands.room.workshop).items[0]


def test_the_order_stands_before_the_arguments_with_the_reasons(hands: Hands, debate: TradeoffDebate) -> None:
    assert not debate.speakers.isVisible()
    hands.show_answers("first:t1", **STANDS)
    assert list(debate.speakers.rows.widgets)[-1] == "coo", "between the ends"
    for said in ("Who speaks first", "stands furthest from", "drawn"):
        assert said in hands.can_be_read


def test_the_floor_is_given_by_keys_and_its_time_begins(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    begun: list[tuple[str, int]] = []
    panel.speaking_asked.connect(lambda whose, minutes: begun.append((whose, minutes)))
    hands.do(AddParticipant(ParticipantId("gc"), "GC", ""))
    hands.show_answers("first:t1", **STANDS, gc=Position(1))
    assert "the minority: has the floor first" in hands.can_be_read
    hands.tab_to("Minutes of the floor: 2 min")
    hands.press(Qt.Key.Key_Right)
    hands.tab_to("Give the floor: CFO")
    hands.press(SPACE)
    assert [(floor.to, floor.minutes) for floor in item(hands).floors] == [("cfo", 3)]
    assert begun == [("CFO, uninterrupted", 3)]
    assert "given the floor: 3 min" in hands.can_be_read
    assert hands.held is debate.to_second, "Space is not the same floor once more"


def test_another_number_of_minutes_is_typed(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    debate.speakers.minutes.choice.button("other").click()
    hands.tab_to("Other minutes of the floor")
    hands.type("9")
    debate.speakers.floor("coo").click()
    assert item(hands).floors[0].minutes == 9


def test_a_refused_floor_begins_no_time(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    begun: list[str] = []
    panel.speaking_asked.connect(lambda whose, _minutes: begun.append(whose))
    hands.show_answers("first:t1", **STANDS)
    debate.speakers.floor_asked.emit("coo", 99)
    assert "1 to 60 minutes" in hands.refusals[0]
    assert begun == []


def test_a_floor_that_is_taken_back_is_over(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    over: list[str] = []
    panel.speaking_over.connect(over.append)
    hands.show_answers("first:t1", **STANDS)
    before = hands.room.workshop
    debate.speakers.floor("cfo").click()
    assert over == []
    panel.show_workshop(before)
    assert over == ["CFO, uninterrupted"]
    assert "given the floor" not in hands.can_be_read


def test_who_left_stays_in_the_order_and_is_said_to_be_away(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    before = list(debate.speakers.rows.widgets)
    hands.do(NotePresence(ParticipantId("coo"), False))
    assert list(debate.speakers.rows.widgets) == before
    assert "not in the room now" in hands.can_be_read


def test_the_floor_is_not_offered_to_whoever_keeps_out(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("first:t1", **STANDS)
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(3), coo=Gradient(7))
    hands.do(Recuse(SubjectId(T1), ParticipantId("coo")))
    for speakers, step in ((debate.speakers, "arguments"), (debate.heard, "gradients")):
        debate.steps.turn_to(step)
        assert speakers.floor("cfo").isVisible()
        assert not speakers.floor("coo").isVisible()
    assert "keeps out" in hands.can_be_read.split("\n")
    hands.do(WithdrawRecusal(SubjectId(T1), ParticipantId("coo")))
    assert debate.heard.floor("coo").isVisible()


def test_where_all_stand_on_one_side_somebody_is_assigned(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **ONE_SIDE)
    assert "Everybody who answered leans to “Small towns”." in hands.can_be_read
    assert debate.advocate.who.person is None, "nobody is chosen beforehand"
    hands.tab_to("Assign somebody to argue the other side")
    hands.press(SPACE)
    assert hands.held is debate.advocate.who
    assert "Choose who argues the other side first." in hands.can_be_read
    hands.press(Qt.Key.Key_Down, times=2)
    assert "Choose who argues the other side first." not in hands.can_be_read
    hands.tab_to("Assign somebody to argue the other side")
    hands.press(SPACE)
    assert [each.to for each in item(hands).advocates] == ["cfo"]
    assert "CFO argues the other side, as assigned." in hands.can_be_read
    hands.tab_to("Nobody argues the other side any more")
    hands.press(SPACE)
    assert "CFO argues the other side, as assigned." not in hands.can_be_read
    assert not debate.advocate.nobody.isVisible()
    debate.advocate.assign.click()
    hands.do(Decide(T1, "parked", "We wait."))
    assert not debate.advocate.isVisible(), "the talk is over"


def test_whoever_leads_is_last_among_those_who_can_be_assigned(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(AddParticipant(ParticipantId("chair"), "Chair", "", leads=True), AddParticipant(ParticipantId("gc"), "GC"))
    hands.show_answers("first:t1", **ONE_SIDE)
    who = debate.advocate.who
    assert [who.itemText(n) for n in range(who.count())] == ["Choose a person", "CEO", "CFO", "COO", "GC", "Chair"]


def test_where_a_minority_speaks_nobody_is_offered(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **STANDS)
    assert not debate.advocate.isVisible()


def test_where_all_stand_in_the_middle_nobody_is_offered_and_it_is_said(hands: Hands, debate: TradeoffDebate) -> None:
    hands.show_answers("first:t1", **dict.fromkeys(STANDS, Position(0)))
    assert not debate.advocate.isVisible()
    assert "Everybody who answered stands in the middle." in hands.can_be_read


def test_after_the_gradients_the_same_list_gives_the_floor(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(3), coo=Gradient(7))
    assert debate.steps.opened == "gradients", "the veto is heard before anything is decided"
    assert list(debate.heard.rows.widgets) == ["coo", "cfo"]
    assert "7 Serious disagreement" in hands.can_be_read
    hands.tab_to("Give the floor: COO")
    hands.press(SPACE)
    assert item(hands).floors[0].to == "coo"


def test_whoever_is_not_for_it_is_heard_before_the_decision(hands: Hands, panel: Panel, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(8))
    assert panel.primary is debate.to_decision
    hands.press(SPACE)
    assert (debate.steps.opened, panel.primary) == ("decision", debate.decision.submit)
    hands.do(NotePresence(ParticipantId("coo"), False))
    assert debate.steps.opened == "decision", "it is not asked twice of one poll"


def test_a_poll_without_doubts_leads_to_the_decision(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Propose(T1, "We stay in towns.", "No veto"))
    hands.show_answers("gradients:t1", ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(4))
    assert debate.steps.opened == "decision"


def test_while_somebody_has_the_floor_the_large_button_ends_it(hands: Hands, panel: Panel) -> None:
    panel.speaking_asked.connect(lambda whose, _minutes: panel.show_speaking(whose))
    panel.speaking_over.connect(lambda _whose: panel.show_speaking(""))
    panel.hands_free.connect(lambda: panel.first_hold().setFocus())
    hands.show_answers("first:t1", **STANDS)
    debate = panel.debates[T1]
    debate.speakers.floor("cfo").click()
    assert hands.held is panel.primary is debate.to_second
    assert debate.to_second.label == "Done: CFO has finished"
    hands.press(SPACE)
    assert (debate.steps.opened, debate.to_second.label) == ("arguments", "On to the second position")
    hands.press(SPACE)
    assert debate.steps.opened == "second"


def test_what_the_round_looks_like_stands_under_the_lean(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(AddParticipant(ParticipantId("gc"), "GC", ""))
    hands.show_answers("first:t1", ceo=Position(3), cfo=Position(-3), coo=Position(2), gc=Position(-2))
    assert "nobody is a minority" in hands.can_be_read
    debate.steps.turn_to("first")
    said = "Two camps: 2 far toward “Small towns”; 2 far toward “Big cities”; nobody between them."
    assert said in hands.can_be_read


def test_a_long_list_begins_with_its_first_few(hands: Hands) -> None:
    speakers = Speakers("Who speaks first")
    speakers.show_speakers(SpeakerRow(f"p{n}", n + 1, f"P{n}", n, "P", "drawn") for n in range(60))
    assert (len(speakers.rows.widgets), speakers.all.label) == (FEW, "All 60")
    speakers.all.click()
    assert (len(speakers.rows.widgets), speakers.all.label) == (60, f"The first {FEW} only")
    speakers.all.click()
    assert len(speakers.rows.widgets) == FEW
