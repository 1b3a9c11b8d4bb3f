"""The panel of the read-back: one large button leads through; amended in place; a sentence where there is no way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.model.dissents import WriteDissent
from stratroom.model.names import NO_SUBJECT, PRIORITIES, DissentId, ItemId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.register import REGISTER, is_read_back
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision, ReadOut
from stratroom.stages.readback.console import Panel
from stratroom.stages.readback.rules import NOBODY, NOTHING
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.hands import Hands
from tests.stages.readback.at_the_panel import amending, large, press_large, reading
from tests.stages.readback.decided import EVERYBODY, LINE, ONE, T1, TOWNS, TWO, confirmed_all
from tests.telling import PROGRAMME, at, started, who

CEO, CFO, COO = EVERYBODY
SPACE = Qt.Key.Key_Space


def test_one_large_button_leads_from_the_first_decision_to_the_record(hands: Hands, panel: Panel) -> None:
    pressed = []
    while large(panel) != "Write the record":
        pressed.append(large(panel))
        press_large(panel)
    assert pressed == [
        "Read out: Decision 1",
        "Confirmed by all 3 present",
        "Read out: Decision 2",
        "Confirmed by all 3 present",
        "Read out: Priorities",
        "Confirmed by all 3 present",
        "Show the register",
    ]
    assert hands.asked[0] == ReadOut(ONE)
    assert hands.asked[-1] == ReadOut(NO_SUBJECT)
    assert hands.refusals == []
    assert is_read_back(hands.room.workshop)
    assert "3 of 3 decisions are confirmed" in hands.can_be_read


def test_the_decision_before_the_room_stands_with_its_words_and_facts(hands: Hands, panel: Panel) -> None:
    press_large(panel)
    assert "Small towns first." in hands.can_be_read
    assert "Agreed · Owner: CEO · Review: 30 June 2001" in hands.can_be_read
    press_large(panel)
    press_large(panel)
    assert "It has no owner yet. Name one under Amended, or confirm it without." in hands.can_be_read


def test_who_does_not_confirm_is_taken_out_and_named_or_not(hands: Hands, panel: Panel) -> None:
    press_large(panel)
    confirmers = reading(panel).confirmers
    assert confirmers.names.isHidden(), "nothing is to be asked while all confirm"
    confirmers.row(CFO).tick.click()
    assert large(panel) == "Confirmed by 2 of 3 present"
    assert confirmers.names.isVisible()
    press_large(panel)
    assert hands.asked[-1] == ConfirmDecision(ONE, (CEO, COO), names=True)
    press_large(panel)
    reading(panel).confirmers.row(COO).tick.click()
    reading(panel).confirmers.names.click()
    press_large(panel)
    assert hands.asked[-1] == ConfirmDecision(TWO, (CEO, CFO), names=False)


def test_the_next_decision_begins_with_everybody(hands: Hands, panel: Panel) -> None:
    press_large(panel)
    reading(panel).confirmers.row(CFO).tick.click()
    press_large(panel)
    hands.do(replace(TOWNS, text="Other words."))
    assert large(panel) == "Confirmed by all 3 present", "who was taken out of one wording is not out of the next"


def test_somebody_who_comes_in_is_one_of_those_who_confirm(hands: Hands, panel: Panel) -> None:
    hands.do(NotePresence(COO, present=False), ReadOut(ONE))
    assert large(panel) == "Confirmed by all 2 present"
    hands.do(NotePresence(COO, present=True))
    assert large(panel) == "Confirmed by all 3 present"


def test_it_is_amended_with_a_reason_in_the_decisions_own_words(hands: Hands, panel: Panel) -> None:
    press_large(panel)
    reading(panel).steps.header("amend").click()
    assert large(panel) == "Write the reason"
    form = amending(panel)
    assert (form.text.text(), form.owner.person, form.outcome.value) == ("Small towns first.", CEO, "agreed")
    form.reason.edit.setFocus()
    hands.type("We said from July.")
    form.text.edit.setFocus()
    hands.type("Small towns first, from July.")
    press_large(panel)
    assert hands.asked[-2:] == [
        AskAmendment(ONE, "We said from July."),
        replace(TOWNS, text="Small towns first, from July."),
    ]
    assert hands.refusals == []
    assert "Small towns first, from July." in hands.can_be_read
    assert large(panel) == "Confirmed by all 3 present", "it is read back again"
    assert "We said from July." not in form.reason.text()


def test_what_is_refused_of_an_amendment_is_asked_once_more_without_its_reason(hands: Hands, panel: Panel) -> None:
    press_large(panel)
    reading(panel).steps.header("amend").click()
    form = amending(panel)
    form.reason.set_text("")
    form.reason.edit.setFocus()
    hands.type("It was another day.")
    press_large(panel)
    assert hands.refusals == ["The decision stands like this already. Change something in it, or go on."]
    assert "To be amended: It was another day." in hands.can_be_read
    assert large(panel) == "Record the amendment"
    form.text.edit.setFocus()
    hands.type("Towns, in July.")
    press_large(panel)
    assert len([command for command in hands.asked if isinstance(command, AskAmendment)]) == 1
    assert "Towns, in July." in hands.can_be_read


def test_an_amendment_that_is_dropped_leaves_the_decision_to_be_confirmed(hands: Hands, panel: Panel) -> None:
    hands.do(ReadOut(ONE), AskAmendment(ONE, "It was another day."))
    reading(panel).steps.header("confirm").click()
    press_large(panel)
    assert hands.asked[-1] == ConfirmDecision(ONE, EVERYBODY)
    assert "confirmed" in hands.can_be_read


def test_the_list_is_put_right_in_its_own_stage(hands: Hands, panel: Panel) -> None:
    hands.do(ReadOut(PRIORITIES))
    reading(panel).steps.header("amend").click()
    reading(panel).form.reason.edit.setFocus()
    hands.type("Trains, too.")
    press_large(panel)
    assert hands.asked[-1] == AskAmendment(PRIORITIES, "Trains, too.")
    assert hands.stages == ["priorities"]


def test_what_was_begun_of_an_amendment_stays_while_another_decision_is_read(hands: Hands, panel: Panel) -> None:
    press_large(panel)
    reading(panel).steps.header("amend").click()
    amending(panel).reason.edit.setFocus()
    hands.type("Half a reason")
    panel.agenda.taken_up.emit(TWO)
    assert "Half a reason" not in amending(panel).reason.text()
    panel.agenda.taken_up.emit(ONE)
    assert amending(panel).reason.text() == "Half a reason"


def test_what_changed_since_asks_again(hands: Hands, panel: Panel) -> None:
    confirmed_all(hands.room)
    hands.do(ReadOut(ONE), replace(TOWNS, owner=COO))
    assert "It was changed since: read it out again." in hands.can_be_read
    assert "2 of 3 decisions are confirmed" in hands.can_be_read
    assert large(panel) == "Confirmed by all 3 present"


def test_a_decision_that_is_being_made_again_waits_with_the_way_on(hands: Hands, panel: Panel) -> None:
    hands.do(ReadOut(ONE), OpenRound(round_of("first", T1)))
    assert "is not revealed yet. Reveal it, decide on it, then read it back." in hands.can_be_read
    assert large(panel) == "Read out: Decision 2"


def test_words_that_wait_are_said_without_what_they_are(hands: Hands, panel: Panel) -> None:
    hands.do(ReadOut(ONE), WriteDissent(DissentId("d2"), ONE, COO, "reservation", "If it pays."))
    assert "Somebody’s words on it wait for them to confirm." in hands.can_be_read
    assert "If it pays" not in hands.can_be_read


def test_with_nobody_here_there_is_a_sentence_and_no_button(hands: Hands, panel: Panel) -> None:
    hands.do(*(NotePresence(person, present=False) for person in EVERYBODY))
    press_large(panel)
    assert NOBODY in hands.can_be_read
    assert large(panel) == "Read out: Decision 2"


def test_before_anything_is_decided_there_is_a_sentence_and_the_way_on(qtbot: QtBot) -> None:
    room = started("CEO")
    room.do(ChangeProgramme((*PROGRAMME, LINE)))
    panel = Panel(REGISTER)
    hands = Hands(qtbot, panel, at(room, "readback"))
    assert NOTHING in hands.can_be_read
    assert large(panel) == "Write the record"
    panel.show_workshop(hands.room.workshop)
    hands.do(EnterStage(ItemId("priorities")))


@pytest.mark.parametrize("name", ["Confirms it: CFO", "Confirmed by the room, open", "Amended, folded"])
def test_all_of_it_is_reached_by_keys(hands: Hands, panel: Panel, name: str) -> None:
    press_large(panel)
    panel.setFocus()
    hands.tab_to(name)


def test_space_ticks_and_return_presses(hands: Hands, panel: Panel) -> None:
    hands.do(ReadOut(ONE))
    hands.tab_to(f"Confirms it: {CFO.upper()}")
    hands.press(SPACE)
    assert reading(panel).confirmers.ticked == (CEO, COO)
    assert who("CFO") == CFO
