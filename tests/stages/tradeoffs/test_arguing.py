"""Arguments and the conditions they are turned into: every refusal, what amending keeps, who would support it then."""

from dataclasses import replace

import msgspec
import pytest

from stratroom.model.commands import Command
from stratroom.model.entries import Recorded
from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, ParticipantId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import (
    AmendArgument,
    AssignAdvocate,
    Decide,
    MakeArgument,
    PutTradeoff,
    SaySupport,
    WithdrawArgument,
)
from stratroom.stages.tradeoffs.argued import in_words, rests_on_these, to_ask
from stratroom.stages.tradeoffs.entries import ArgumentAmended
from stratroom.stages.tradeoffs.folding import evolve
from stratroom.stages.tradeoffs.nouns import Tradeoff, tradeoffs
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered, at, refused, started

A1, C1, C2 = ArgumentId("a1"), ArgumentId("c1"), ArgumentId("c2")
CEO, CFO, COO, CMO = map(ParticipantId, ("ceo", "cfo", "coo", "cmo"))
CRITICISM = MakeArgument(T1, A1, "over", "Towns will not pay more.", "evidence", "Accounts", CFO)
CONDITION = MakeArgument(
    T1, C1, "condition", "Towns pay more.", "conjecture",
    owner=COO, test="Raise prices in two", standard="No fewer baskets", due="2999-03-31", out_of=A1,
)  # fmt: skip
AGAIN = AmendArgument(
    T1, C1, "Towns pay more.", "conjecture", owner=COO, test="Raise prices in two", standard="No fewer baskets",
    due="2999-03-31",
)  # fmt: skip


@pytest.fixture
def room() -> MemoryRoom:
    room = at(started("CEO", "CFO", "COO", "CMO"), "tradeoffs")
    room.do(PutTradeoff(T1, "Small towns", "Big cities"))
    room.do(CRITICISM)
    return room


@pytest.fixture
def turned(room: MemoryRoom) -> MemoryRoom:
    """The criticism was turned into a condition."""
    room.do(CONDITION)
    return room


def item(room: MemoryRoom) -> Tradeoff:
    return tradeoffs(room.workshop).items[0]


def test_a_criticism_becomes_a_condition_with_all_that_belongs_to_it(turned: MemoryRoom) -> None:
    (condition,) = item(turned).conditions
    assert (condition.out_of, condition.owner, condition.due) == (A1, COO, "2999-03-31")
    assert (condition.test, condition.standard) == ("Raise prices in two", "No fewer baskets")
    assert [argument.id for argument in item(turned).arguments] == [A1, C1], "the criticism stays"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (CRITICISM, "id “a1” is taken"),
        (replace(CRITICISM, argument=C1, text=" "), "The argument is empty"),
        (replace(CRITICISM, argument=C1, by=ParticipantId("ghost")), "no participant “ghost”"),
        (replace(CRITICISM, argument=C1, owner=CEO), "are a condition’s, not an argument’s"),
        (replace(CRITICISM, argument=C1, test="Ask"), "are a condition’s, not an argument’s"),
        (replace(CRITICISM, argument=C1, standard="All"), "are a condition’s, not an argument’s"),
        (replace(CRITICISM, argument=C1, due="2999-01-01"), "are a condition’s, not an argument’s"),
        (replace(CRITICISM, argument=C1, out_of=A1), "Only an argument is turned into a condition"),
        (replace(CRITICISM, argument=C1, as_advocate=True), "Only whoever was assigned"),
        (replace(CONDITION, owner=ParticipantId("ghost")), "no participant “ghost”"),
        (replace(CONDITION, due="soon"), "not a date"),
        (replace(CONDITION, due="1999-12-31"), "before today"),
        (replace(CONDITION, out_of=ArgumentId("gone")), "no longer there"),
        (AGAIN, "no longer there"),
        (WithdrawArgument(T1, C1), "no longer there"),
        (SaySupport(T1, CEO, would=True), "Nothing would have to be true yet"),
    ],
)
def test_what_is_refused_of_an_argument(room: MemoryRoom, command: Command, said: str) -> None:
    assert said in refused(room, command)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (replace(CONDITION, argument=C2), "turned into a condition already"),
        (replace(CONDITION, argument=C2, out_of=C1), "Only an argument is turned into a condition"),
        (AmendArgument(T1, A1, "Towns will not pay.", "evidence", "Accounts", test="Ask"), "are a condition’s"),
        (AmendArgument(T1, A1, "Towns will not pay more.", "evidence", "Accounts"), "stands already"),
        (AGAIN, "stands already"),
        (replace(AGAIN, text=" "), "The argument is empty"),
        (replace(AGAIN, due="1999-12-31"), "before today"),
        (WithdrawArgument(T1, A1), "A condition was made of this argument"),
        (SaySupport(T1, ParticipantId("ghost"), would=True), "no participant “ghost”"),
    ],
)
def test_what_is_refused_once_there_is_a_condition(turned: MemoryRoom, command: Command, said: str) -> None:
    assert said in refused(turned, command)


def test_worded_again_an_argument_keeps_whose_it_is_and_what_it_was_made_of(turned: MemoryRoom) -> None:
    after(turned, AmendArgument(T1, A1, "Towns cannot pay.", "inference"), replace(AGAIN, test="Ask 200 of them"))
    after(turned, replace(AGAIN, test="Ask 300 of them", owner=CMO))
    criticism, condition = item(turned).arguments
    assert (criticism.text, criticism.basis, criticism.source, criticism.by) == (
        "Towns cannot pay.",
        "inference",
        "",
        CFO,
    )
    assert (condition.test, condition.owner, condition.out_of) == ("Ask 300 of them", CMO, A1)


def test_worded_again_for_the_other_side_by_nobody_named(turned: MemoryRoom) -> None:
    said = AmendArgument(T1, A1, "Towns will not pay more.", "evidence", "Accounts", side="over", by=CFO)
    assert "stands already" in refused(turned, said)
    after(turned, replace(said, by=None))
    assert (item(turned).arguments[0].side, item(turned).arguments[0].by) == ("over", None)
    after(turned, replace(said, side="prefer", by=CMO))
    assert (item(turned).arguments[0].side, item(turned).arguments[0].by) == ("prefer", CMO)
    assert item(turned).conditions[0].out_of == A1, "the condition is still made of it"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (AmendArgument(T1, A1, "T", "evidence", side="condition"), "stays one"),
        (AmendArgument(T1, C1, "T", "evidence", side="over"), "stays one"),
        (AmendArgument(T1, A1, "T", "evidence", side="over", by=ParticipantId("ghost")), "no participant “ghost”"),
        (AmendArgument(T1, A1, "T", "evidence", side="over", by=CFO, as_advocate=True), "Only whoever was assigned"),
    ],
)
def test_what_is_refused_of_whose_an_argument_is(turned: MemoryRoom, command: Command, said: str) -> None:
    assert said in refused(turned, command)


def test_an_entry_of_before_leaves_side_and_name_as_they_are(turned: MemoryRoom) -> None:
    body = {"tradeoff": "t1", "argument": "a1", "text": "Towns cannot pay.", "basis": "inference"}
    again = msgspec.convert(body, ArgumentAmended)
    now = evolve(turned.workshop, Recorded(1, "2027-03-01T10:00:00+01:00", again))
    argument = tradeoffs(now).items[0].arguments[0]
    assert (argument.text, argument.side, argument.by) == ("Towns cannot pay.", "over", CFO)


def test_a_date_that_has_come_since_stays_with_other_words(turned: MemoryRoom) -> None:
    """The day of a workshop is that of its last entry."""
    late = MemoryRoom(turned.rules, "3000-01-01T10:00:00+00:00")
    late.workshop = turned.workshop
    after(late, SaySupport(T1, CFO, would=True), replace(AGAIN, test="Ask 200 of them"))
    assert item(late).conditions[0].due == "2999-03-31"
    assert "before today" in refused(late, replace(AGAIN, due="2999-04-01"))


def test_a_condition_that_a_decision_assumes_stays_as_it_is_worded(turned: MemoryRoom) -> None:
    after(turned, Decide(T1, "agreed", "Towns.", conditions=(C1,)))
    assert "so it stays" in refused(turned, WithdrawArgument(T1, C1))
    assert "so its words stay" in refused(turned, replace(AGAIN, standard="Hardly fewer baskets"))
    after(turned, replace(AGAIN, owner=CMO, due="2999-06-30"))
    after(turned, Decide(T1, "agreed", "Towns."), WithdrawArgument(T1, C1))
    assert item(turned).conditions == ()


def test_an_advocate_argues_as_assigned(room: MemoryRoom) -> None:
    answered(room, "first:t1", ceo=Position(2), cfo=Position(1))
    after(room, AssignAdvocate(T1, CMO))
    after(room, MakeArgument(T1, C1, "over", "Cities grow.", "conjecture", by=CMO, as_advocate=True))
    assert item(room).arguments[-1].as_advocate
    other = MakeArgument(T1, C2, "over", "Cities pay.", "conjecture", by=CFO, as_advocate=True)
    assert "Only whoever was assigned" in refused(room, other)


def test_said_again_the_later_answer_holds(turned: MemoryRoom) -> None:
    after(turned, SaySupport(T1, CFO, would=False, text="Not yet"), SaySupport(T1, CMO, would=True))
    after(turned, SaySupport(T1, CFO, would=True, text="If the COO owns it"))
    said = item(turned).support
    assert [(each.by, each.would, each.text) for each in said] == [
        (CMO, True, ""),
        (CFO, True, "If the COO owns it"),
    ]
    assert in_words(turned.workshop, item(turned)) == ("2 would support it then: CFO and CMO.", "2 of 4 have said.")


def test_an_answer_is_to_the_conditions_as_they_were_worded(turned: MemoryRoom) -> None:
    after(turned, SaySupport(T1, CFO, would=True), replace(AGAIN, owner=CMO))
    assert rests_on_these(item(turned), item(turned).support[0]), "who sees to it does not change what must be true"
    after(turned, replace(AGAIN, owner=CMO, standard="Hardly fewer baskets"), SaySupport(T1, CMO, would=False))
    assert in_words(turned.workshop, item(turned)) == (
        "1 would not: CMO.",
        "1 answered before the conditions were changed: CFO.",
        "2 of 4 have said.",
    )


def test_who_keeps_out_is_not_asked(turned: MemoryRoom) -> None:
    after(turned, Recuse(SubjectId(T1), CMO, "Family there"))
    assert "keeps out of this trade-off" in refused(turned, SaySupport(T1, CMO, would=True))
    assert CMO not in [person.id for person in to_ask(turned.workshop, item(turned))]
    after(turned, SaySupport(T1, CFO, would=True))
    assert in_words(turned.workshop, item(turned))[-1] == "1 of 3 have said."


def test_asked_first_is_whose_criticism_it_was_then_who_stands_furthest_from_most(room: MemoryRoom) -> None:
    answered(room, "first:t1", ceo=Position(3), cfo=Position(1), coo=Position(0), cmo=Position(-3))
    assert [person.id for person in to_ask(room.workshop, item(room))] == [CMO, COO, CEO, CFO]
    after(room, CONDITION)
    assert [person.id for person in to_ask(room.workshop, item(room))] == [CFO, CMO, COO, CEO]
    after(room, SaySupport(T1, CFO, would=False))
    assert [person.id for person in to_ask(room.workshop, item(room))] == [CMO, COO, CEO, CFO]


def test_where_as_many_lean_either_way_nobody_is_the_minority(room: MemoryRoom) -> None:
    answered(room, "first:t1", ceo=Position(3), cfo=Position(1), coo=Position(-3), cmo=Position(-2))
    assert [person.id for person in to_ask(room.workshop, item(room))] == [CEO, CFO, COO, CMO]


def test_worded_again_it_is_given_to_nobody_who_keeps_out_and_stays_whose_it_was(turned: MemoryRoom) -> None:
    after(turned, *(Recuse(SubjectId("t1"), who, "Interest") for who in (CFO, CMO)))
    said = AmendArgument(T1, A1, "Towns cannot pay.", "evidence", "Accounts", side="over", by=CMO)
    assert "keeps out" in refused(turned, said)
    after(turned, replace(said, by=CFO))
    assert (item(turned).arguments[0].text, item(turned).arguments[0].by) == ("Towns cannot pay.", CFO)
