"""Owners on the console: their half days, who is not in the room, who carries too much, and what stops."""

from pytestqt.qtbot import QtBot

from stratroom.model.forms import Gradient
from stratroom.model.names import ParticipantId
from stratroom.stages.priorities.acts import GRADIENTS, AgreePriority, DrawCutLine, priorities
from stratroom.stages.priorities.console import Panel
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import DOWN, RETURN, SPACE, A, B

CEO, CFO, COO = ParticipantId("ceo"), ParticipantId("cfo"), ParticipantId("coo")


def test_owners_are_named_one_after_the_other(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)))
    pointed.press(SPACE)
    assert panel.steps.opened == "owners"
    pointed.tab_to("Owner")
    pointed.press(DOWN, times=2)
    pointed.fill(First_result="Ten vans", By="2027-06-30", People="4", Money="£2m", What_stops="The courier")
    pointed.press(RETURN)
    agreed = priorities(pointed.room.workshop).agreed[0]
    assert (agreed.owner, agreed.first_result, agreed.by) == (CFO, "Ten vans", "2027-06-30")
    assert (agreed.people, agreed.money, agreed.stops) == ("4", "£2m", "The courier")
    assert panel.owners.primary is panel.owners.form(A).submit


def test_a_priority_has_an_owner_and_a_real_date(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)))
    panel.steps.turn_to("owners")
    form = panel.owners.form(B)
    pointed.fill(By="in June", What_stops="The courier")
    pointed.press(RETURN)
    assert form.submit.label == "Choose one owner"
    assert pointed.held is form.owner
    form.owner.show_person(CEO)
    form.submit.click()
    assert "not a date" in pointed.refusals[0]
    assert form.by.text() == "in June"


def test_a_date_that_is_over_is_refused_in_one_sentence_and_all_that_was_written_stays(
    pointed: Hands, panel: Panel
) -> None:
    pointed.do(DrawCutLine((B,)))
    panel.steps.turn_to("owners")
    form = panel.owners.form(B)
    form.owner.show_person(CEO)
    pointed.fill(First_result="Ten vans", By="1 June 1999", What_stops="The courier")
    pointed.press(RETURN)
    assert pointed.refusals == ["The date is 1 June 1999, before today, 1 January 2000. Choose a day to come."]
    assert (form.first_result.text(), form.by.text(), form.stops.text()) == ("Ten vans", "1999-06-01", "The courier")
    assert priorities(pointed.room.workshop).agreed[0].owner is None


def test_the_hands_go_from_one_owner_to_the_next(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)))
    panel.to_owners.click()
    first, second = panel.owners.form(B), panel.owners.form(A)
    assert pointed.held is first.owner
    for form, owner, following in ((first, CEO, second.owner), (second, CFO, None)):
        form.owner.show_person(owner)
        form.stops.set_text("The courier")
        form.stops.setFocus()
        pointed.press(RETURN)
        assert pointed.held is (following or panel.primary), "what it means for their time comes last"


def test_an_empty_stop_is_pointed_out_once_and_not_forced(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)))
    panel.to_owners.click()
    form, question = panel.owners.form(B), "what makes room for it?"
    form.owner.show_person(CEO)
    assert question not in pointed.can_be_read
    panel.write()
    pointed.press(RETURN)
    assert question in pointed.can_be_read
    assert pointed.held is form.stops.edit
    assert not pointed.asked
    pointed.press(RETURN)
    assert priorities(pointed.room.workshop).agreed[0].owner == CEO
    panel.steps.turn_to("owners")
    panel.owners.press(B)
    assert question not in pointed.can_be_read
    form.first_result.set_text("Ten vans")
    form.submit.click()
    assert priorities(pointed.room.workshop).agreed[0].first_result == "Ten vans", "once is once"


def test_half_days_are_shown_as_days_and_agreed(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)))
    panel.steps.turn_to("owners")
    panel.owners.form(B).owner.show_person(CEO)
    pointed.tab_to("Half days a week")
    assert "nobody said" in pointed.can_be_read
    pointed.type("5")
    assert "2½ days a week" in pointed.can_be_read
    pointed.fill(What_stops="The courier")
    pointed.press(RETURN)
    assert priorities(pointed.room.workshop).agreed[0].half_days == 5
    panel.steps.turn_to("owners")
    assert "CEO, 2½ days a week" in pointed.can_be_read


def test_an_owner_who_is_not_in_the_room_is_said_and_may_be_chosen(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), NotePresence(COO, present=False))
    panel.steps.turn_to("owners")
    form, away = panel.owners.form(B), "COO is not in the room: ask them before the record goes out."
    form.owner.show_person(CEO)
    assert away not in pointed.can_be_read
    form.owner.show_person(COO)
    assert away in pointed.can_be_read
    pointed.do(NotePresence(COO, present=True))
    assert away not in pointed.can_be_read
    pointed.do(NotePresence(COO, present=False))
    pointed.fill(What_stops="The courier")
    pointed.press(RETURN)
    assert priorities(pointed.room.workshop).agreed[0].owner_was_away


def test_who_carries_too_much_is_said_above_the_owners(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)), AgreePriority(B, COO, half_days=7), AgreePriority(A, COO, half_days=3))
    panel.steps.turn_to("owners")
    assert "more than a week has" not in pointed.can_be_read
    pointed.do(AgreePriority(A, COO, half_days=6))
    panel.steps.turn_to("owners")
    assert "COO: 6½ days a week in 2 priorities, more than a week has." in pointed.can_be_read


def test_without_a_level_the_large_button_leads_to_it(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), AgreePriority(B, CEO, stops="The courier"))
    panel.steps.turn_to("gradients")
    panel.steps.turned_to.emit("gradients")
    assert panel.primary is panel.level.large
    assert panel.polls[GRADIENTS].primary_button is None
    pointed.tab_to("Write the level needed")
    pointed.press(SPACE)
    assert panel.level.needed in (pointed.held, pointed.held.parentWidget())
    pointed.type("No veto.")
    assert panel.primary is panel.polls[GRADIENTS].primary_button
    assert panel.level.large.isHidden()


def test_a_level_that_is_typed_holds_when_the_poll_is_put(pointed: Hands, panel: Panel) -> None:
    """Pressed without fixing it first, the question is put with what stands in the field."""
    pointed.do(DrawCutLine((B,)), AgreePriority(B, CEO, stops="The courier"))
    panel.steps.turn_to("gradients")
    pointed.tab_to("The level needed, fixed before anybody answers")
    pointed.type("No veto.")
    ask = panel.polls[GRADIENTS].primary_button
    assert ask
    ask.click()
    assert pointed.room.workshop.rounds[GRADIENTS].needed == "No veto."
    assert priorities(pointed.room.workshop).needed == "No veto."


def test_who_stands_against_the_list_is_asked_for_their_dissent(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), AgreePriority(B, CEO, stops="The courier"))
    pointed.show_answers(GRADIENTS, ceo=Gradient(1), cfo=Gradient(7), coo=Gradient(8))
    assert panel.steps.opened == "dissents"
    for asked in ("CFO", "COO"):
        assert panel.primary is panel.dissents.write
        assert panel.dissents.write.label == f"Write the dissent of {asked}"
        panel.dissents.none_from.click()
    assert panel.primary is panel.dissents.way_on


def test_who_carries_too_much_is_told_once_as_it_is_agreed(qtbot: QtBot, pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)), AgreePriority(B, COO, half_days=7, stops="The courier"))
    panel.steps.turn_to("owners")
    form = panel.owners.form(A)
    form.owner.show_person(COO)
    form.half_days.setValue(6)
    form.stops.set_text("The courier")
    with qtbot.waitSignal(panel.told) as told:
        form.submit.click()
    assert told.args == ["COO: 6½ days a week in 2 priorities, more than a week has."]
    panel.owners.press(A)
    panel.owners.form(A).first_result.set_text("Ten vans")
    with qtbot.assertNotEmitted(panel.told):
        panel.owners.form(A).submit.click()


def test_the_list_of_owners_says_who_is_or_was_not_in_the_room(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B, A)), AgreePriority(B, COO, half_days=2), NotePresence(CFO, present=False))
    pointed.do(AgreePriority(A, CFO), NotePresence(CFO, present=True))
    panel.steps.turn_to("owners")
    assert "CFO (was not in the room)" in pointed.can_be_read
    assert "COO, 1 day a week\n" in pointed.can_be_read
    pointed.do(NotePresence(COO, present=False))
    panel.steps.turn_to("owners")
    assert "COO, 1 day a week (not in the room now)" in pointed.can_be_read


def test_an_owner_is_chosen_first_where_none_is_named(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)))
    panel.to_owners.click()
    form = panel.owners.form(B)
    assert pointed.held is form.owner
    panel.write()
    assert pointed.held is form.first_result.edit
    pointed.do(AgreePriority(B, CEO))
    panel.steps.turn_to("owners")
    panel.owners.press(B)
    assert panel.owners.hold is form.fields[0]
