"""What the record says of the read-back: who confirmed what, what was put right and why; that there was none."""

from dataclasses import replace

import pytest

from stratroom.binding import book
from stratroom.model.names import PRIORITIES, ItemId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.model.withholding import without_names
from stratroom.model.workshop import Workshop
from stratroom.register import standing
from stratroom.stages.priorities.acts import AgreePriority
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision
from stratroom.stages.readback.record import said_of_each, section
from stratroom.stages.welcome.rules import NotePresence
from tests.record.reading import AT, read
from tests.stages.readback.decided import BOATS, EVERYBODY, ONE, TOWNS, TWO, at_read_back, confirmed_all, decided_room
from tests.telling import WHOLE_PROGRAMME, after, started

CEO, CFO, COO = EVERYBODY
AMENDED = replace(TOWNS, text="Small towns first, from July.")


def told(workshop: Workshop) -> str:
    return read(section(workshop, standing(workshop)))


def test_without_a_read_back_the_record_says_so() -> None:
    assert "No read-back was held: the room has not confirmed what stands here." in told(decided_room().workshop)
    assert said_of_each(decided_room().workshop, standing(decided_room().workshop)) == {}


def test_where_nothing_was_decided_there_is_nothing_to_say_until_the_room_came_to_it() -> None:
    room = started("CEO")
    assert section(room.workshop, ()) is None
    after(room, ChangeProgramme(WHOLE_PROGRAMME), EnterStage(ItemId("readback")))
    assert "Nothing was decided, so there was nothing to read back." in told(room.workshop)


def test_who_confirmed_what_stands_in_the_order_of_the_record() -> None:
    room = at_read_back()
    after(room, ConfirmDecision(ONE, (CEO, COO)), ConfirmDecision(TWO, (CEO,), names=False))
    words = told(room.workshop)
    assert "2 of 3 decisions are confirmed" in words
    assert (
        "Decision 1\nConfirmed 1 January 2000, 00:00, by 2 of 3 who could confirm it\nCEO and COO; not by CFO" in words
    )
    assert (
        "Decision 2\nConfirmed 1 January 2000, 00:00, by 1 of 3 who could confirm it\nPriorities\nNot confirmed"
        in words
    )


def test_who_was_not_asked_stands_beside_those_who_confirmed_as_it_was_then() -> None:
    room = at_read_back()
    after(room, NotePresence(COO, present=False), Recuse(TWO, CFO), ConfirmDecision(TWO, (CEO,)))
    after(room, NotePresence(COO, present=True), WithdrawRecusal(TWO, CFO))
    assert "by 1 of 1 who could confirm it\nCEO; kept out: CFO; absent: COO" in told(room.workshop)
    nameless = told(without_names(room.workshop))
    assert "by 1 of 1 who could confirm it" in nameless
    assert "kept out" not in nameless
    assert "absent" not in nameless


def test_who_was_not_asked_is_named_where_those_who_did_not_confirm_are_not() -> None:
    room = at_read_back()
    after(room, NotePresence(COO, present=False), ConfirmDecision(TWO, (CEO,), names=False))
    assert "by 1 of 2 who could confirm it\nabsent: COO" in told(room.workshop)


def test_what_was_amended_stands_in_both_wordings_with_the_reason() -> None:
    room = at_read_back()
    after(room, AskAmendment(ONE, "We said July."), AMENDED, ConfirmDecision(ONE, EVERYBODY))
    words = told(room.workshop)
    assert "Decision 1, 1 January 2000, 00:00\nWhy\nWe said July." in words
    assert "As it was read out\nSmall towns first.\nAs it was put right\nSmall towns first, from July." in words


def test_another_owner_is_told_beside_the_words() -> None:
    room = at_read_back()
    after(room, AskAmendment(ONE, "She owns it."), replace(TOWNS, owner=COO))
    words = told(room.workshop)
    assert "Amended, and not confirmed again" in words
    assert "Small towns first.\nOutcome\nAgreed\nOwner\nCEO" in words
    assert "Small towns first.\nOutcome\nAgreed\nOwner\nCOO" in words


def test_an_amendment_that_was_dropped_and_one_that_changed_no_words_are_told_as_that() -> None:
    room = at_read_back()
    after(room, AskAmendment(TWO, "May?"), ConfirmDecision(TWO, EVERYBODY))
    assert "It was left as it stood." in told(room.workshop)
    after(room, AskAmendment(PRIORITIES, "What stops?"), AgreePriority(BOATS, COO, stops="The old ferry"))
    assert "These words stayed; what was put right stands with the decision." in told(room.workshop)


def test_what_changed_since_is_told_as_not_confirmed_again() -> None:
    room = at_read_back()
    confirmed_all(room)
    after(room, AMENDED)
    assert "by 3 of 3 who could confirm it; changed since, and not confirmed again" in told(room.workshop)


@pytest.mark.parametrize("page", ["Decision 1: agreed", "Decision 2: parked", "1 of 2 options above the cut line."])
def test_each_decision_says_on_its_own_page_that_it_was_read_back(page: str) -> None:
    room = at_read_back()
    confirmed_all(room)
    words = read(book(room.workshop, (), AT))
    _, _, after_it = words.rpartition(page)
    assert "Read back\nConfirmed 1 January 2000, 00:00, by 3 of 3 who could confirm it" in after_it[:600]


def test_the_section_comes_after_the_priorities() -> None:
    titles = [section.title for section in book(at_read_back().workshop, (), AT).sections]
    assert titles.index("Read-back") == titles.index("Priorities") + 1
