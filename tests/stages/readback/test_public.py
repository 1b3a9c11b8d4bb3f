"""What the room sees while its decisions are read back: one at a time, then the register; nothing that waits."""

from dataclasses import replace

from stratroom.catalogue import views
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Position
from stratroom.model.names import NO_SUBJECT, PRIORITIES, DissentId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.public import Agreed
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision, ReadOut
from stratroom.stages.readback.public import PublicRegister
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.tradeoffs.seen import PublicDecision
from tests.stages.readback.decided import EVERYBODY, ONE, T1, TOWNS, TWO, at_read_back
from tests.telling import after, answered

CEO, CFO, COO = EVERYBODY


def read_out(room: MemoryRoom, subject: SubjectId = ONE) -> PublicDecision:
    view, register = views(after(room, ReadOut(subject)))
    assert isinstance(view, PublicDecision)
    assert isinstance(register, PublicRegister)
    return view


def said(room: MemoryRoom) -> list[str]:
    *_, register = views(room.workshop)
    assert isinstance(register, PublicRegister)
    return [row.said for row in register.rows]


def test_before_one_is_read_out_there_is_the_register_alone() -> None:
    (register,) = views(at_read_back().workshop)
    assert isinstance(register, PublicRegister)
    told = [(row.number, row.text, row.outcome, row.owner) for row in register.rows]
    assert told == [
        (1, "Small towns first.", "agreed", "CEO"),
        (2, "We come back to speed in May.", "parked", "no owner yet"),
        (0, "1.\xa0Two boats", "", "COO"),
    ]


def test_a_decision_stands_with_its_dissent_and_without_its_poll() -> None:
    view = read_out(at_read_back())
    assert (view.text, view.owner, view.review) == ("Small towns first.", "CEO", "2001-06-30")
    assert [dissent.text for dissent in view.dissents] == ["The cities pay for the towns."]
    assert (view.gradients, view.read_back) == (None, "Is this what we decided?")


def test_the_list_is_read_out_as_its_own_stage_shows_it() -> None:
    view, _ = views(after(at_read_back(), ReadOut(PRIORITIES)))
    assert isinstance(view, Agreed)
    assert (view.priorities[0].text, view.below, view.read_back) == (
        "Two boats",
        ("Trains",),
        "Is this what we decided?",
    )


def test_what_the_room_says_of_it_stands_with_it_without_a_name() -> None:
    room = at_read_back()
    after(room, ReadOut(ONE), ConfirmDecision(ONE, (CEO, COO)))
    view, _ = views(room.workshop)
    assert isinstance(view, PublicDecision)
    assert view.read_back == "Confirmed 00:00 by 2 of 3 who could confirm it"
    assert said(room) == ["confirmed 00:00, 2 of 3", "not confirmed yet", "not confirmed yet"]
    after(room, replace(TOWNS, owner=COO))
    assert said(room)[0] == "changed since it was confirmed"
    after(room, AskAmendment(ONE, "A secret reason."))
    assert said(room)[0] == "to be amended"
    after(room, replace(TOWNS, text="Towns."))
    assert said(room)[0] == "amended, to be confirmed"


def test_words_that_are_not_confirmed_are_not_there_and_a_nameless_author_is_not_told() -> None:
    room = at_read_back()
    after(room, WriteDissent(DissentId("d2"), ONE, COO, "reservation", "If it pays.", named=False))
    assert "If it pays." not in repr((read_out(room), said(room)))
    view, _ = views(after(room, ConfirmDissent(DissentId("d2"))))
    assert isinstance(view, PublicDecision)
    assert [(one.text, one.by) for one in view.dissents[1:]] == [("If it pays.", None)]


def test_a_decision_that_is_being_made_again_is_held_back() -> None:
    room = at_read_back()
    after(room, ReadOut(ONE), OpenRound(round_of("first", T1)))
    (register,) = views(room.workshop)
    assert isinstance(register, PublicRegister)
    assert "Small towns first." not in repr(register)
    assert register.rows[0].said == "Not read back: it is being decided again"


def test_the_register_comes_back_after_all() -> None:
    room = at_read_back()
    after(room, ReadOut(TWO), ReadOut(NO_SUBJECT))
    assert [type(view) for view in views(room.workshop)] == [PublicRegister]


def test_an_owner_who_keeps_out_since_is_said_to() -> None:
    room = at_read_back()
    (register,) = views(after(room, Recuse(ONE, CEO)))
    assert isinstance(register, PublicRegister)
    assert register.rows[0].owner == "CEO, keeps out of this question"


def test_answers_shown_since_hold_it_back_until_the_room_decides_again() -> None:
    room = at_read_back()
    answered(room, round_of("first", T1), ceo=Position(1))
    (register,) = views(room.workshop)
    assert "Small towns first." not in repr(register)
    assert read_out(room, TWO).text == "We come back to speed in May."
    after(room, TOWNS)
    assert read_out(room).text == "Small towns first."
