"""What of trade-offs and priorities has no place in a case is said, and what is told can be rehearsed all the same."""

import pytest

from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.commands import Command
from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.forms import Gradient, Position, Sentence
from stratroom.model.names import PRIORITIES, ArgumentId, DissentId, OptionId, ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.seen_dissents import dissents as seen_dissents
from stratroom.model.workshop import About
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import left_out, retell, to_know
from stratroom.stages.priorities.acts import STAGE, AgreePriority, DrawCutLine, ListOption, Option, Priorities
from stratroom.stages.tradeoffs.acts import (
    AssignAdvocate,
    ConfirmReverse,
    Decide,
    GiveFloor,
    MakeArgument,
    Propose,
    PutTradeoff,
    RemoveTradeoff,
    SaySupport,
    TradeoffId,
    WithdrawArgument,
)
from stratroom.stages.tradeoffs.decided_on import said_of
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.stages.welcome.rules import (
    AddParticipant,
    ChangeParticipant,
    NotePresence,
    RemoveParticipant,
    StartWorkshop,
)
from tests.telling import after, answered, who

T1, ABOUT, FIRST = TradeoffId("t1"), SubjectId("t1"), RoundId("first:t1")
POLL = RoundId("gradients:t1")
A, B = who("A"), who("B")
D1, OPTION = DissentId("d1"), OptionId("x")
CHANGED = "Who would have supported “Towns even over Cities” on conditions that were changed since."


@pytest.fixture
def day() -> MemoryRoom:
    room = MemoryRoom(rule_book())
    people = [AddParticipant(who(name), name) for name in "ABC"]
    after(room, StartWorkshop(About("A day"), rehearsed()), *people, PutTradeoff(T1, "Towns", "Cities"))
    return room


def argument(id: str, side: str = "prefer", **more: object) -> MakeArgument:
    return MakeArgument(T1, ArgumentId(id), side, f"Argument {id}.", "evidence", **more)  # type: ignore[arg-type]


def said(room: MemoryRoom) -> str:
    """What is left out; what is told is rehearsed first."""
    try_out(list(acts(retell(room.workshop), rehearsed())), rule_book())
    return "\n".join(left_out(room.workshop))


@pytest.mark.parametrize(
    ("happened", "sentence"),
    [
        ([GiveFloor(T1, B, 3)], "Who was given the floor on “Towns even over Cities”, and for how long."),
        (
            [ConfirmReverse(T1, B), RemoveParticipant(B)],
            "That somebody who is no longer on the list called the reverse of “Towns even over Cities” sensible.",
        ),
        ([Propose(T1, "One"), Propose(T1, "Two")], "The earlier proposals on “Towns even over Cities”"),
        (
            [NotePresence(B, present=False), Decide(T1, "agreed", "Yes.", owner=B), NotePresence(B, present=True)],
            "That whoever owns the decision on “Towns even over Cities” was away when they were named.",
        ),
        (
            [
                *(
                    Propose(T1, "Yes."),
                    Decide(T1, "agreed", "Yes."),
                    OpenRound(POLL, without_level=True),
                    HandIn(POLL, A, Gradient(8)),
                ),
                *(CloseRound(POLL), RevealRound(POLL)),
            ],
            "That answers on “Towns even over Cities” were shown after the decision was recorded.",
        ),
        (
            [argument("a1", "condition"), SaySupport(T1, B, would=True), WithdrawArgument(T1, ArgumentId("a1"))],
            CHANGED,
        ),
        (
            [argument("a1", "condition"), SaySupport(T1, B, would=True), argument("a2", "condition")],
            CHANGED,
        ),
        (
            [WriteDissent(D1, ABOUT, A, "dissent", "No."), ConfirmDissent(D1), AddToDissent(D1, "Nor now.")],
            "Further words on “t1”, as dissent: their author has not confirmed them yet.",
        ),
        (
            [ListOption(OPTION, "X", ABOUT), RemoveTradeoff(T1)],
            "That “X” comes from a trade-off that was removed since.",
        ),
        (
            [
                *(ListOption(OPTION, "X"), DrawCutLine((OPTION,)), NotePresence(B, present=False)),
                *(AgreePriority(OPTION, B), NotePresence(B, present=True)),
            ],
            "That whoever owns “X” was away when they were named.",
        ),
        (
            [ListOption(OPTION, "X"), DrawCutLine((OPTION,)), AgreePriority(OPTION, B), DrawCutLine(())],
            "What was agreed of “X” before it came below the cut line.",
        ),
    ],
)
def test_it_is_said(day: MemoryRoom, happened: list[Command], sentence: str) -> None:
    after(day, *happened)
    assert sentence in said(day)


def test_an_advocate_of_a_first_round_that_was_asked_again_is_not_told(day: MemoryRoom) -> None:
    answered(day, FIRST, a=Position(1), b=Position(2), c=Position(3))
    after(day, AssignAdvocate(T1, A), argument("a1", "over", by=A, as_advocate=True), AssignAdvocate(T1, B))
    (told,) = retell(day.workshop).tradeoffs
    assert (told.advocate, told.arguments[0].as_advocate) == (B, False)
    assert "assigned to argue the other side of “Towns even over Cities” earlier" in said(day)
    after(day, AskAgain(FIRST, "A slip."))
    answered(day, FIRST, a=Position(1), b=Position(-2), c=Position(3))
    assert retell(day.workshop).tradeoffs[0].advocate is None
    assert "assigned to argue the other side" in said(day)


def test_who_keeps_out_after_an_answer_is_told_from_there_on(day: MemoryRoom) -> None:
    answered(day, FIRST, a=Position(1), b=Position(2), c=Position(3))
    after(day, Recuse(ABOUT, A, "My own team."))
    answered(day, "second:t1", b=Position(2), c=Position(3))
    after(day, Recuse(ABOUT, B))
    (told,) = retell(day.workshop).tradeoffs
    assert [(kept.by, kept.reason, kept.since) for kept in told.recused] == [
        (A, "My own team.", "second"),
        (B, "", "gradients"),
    ]
    assert said(day) == ""


def test_who_said_they_would_support_it_kept_out_of_it_later(day: MemoryRoom) -> None:
    after(day, argument("a1", "condition"), SaySupport(T1, B, would=True), Recuse(ABOUT, B))
    assert retell(day.workshop).tradeoffs[0].recused[0].since == "second"
    assert said(day) == ""


def test_who_kept_out_and_takes_part_again_is_said(day: MemoryRoom) -> None:
    after(day, Recuse(ABOUT, A))
    answered(day, FIRST, b=Position(2), c=Position(3))
    after(day, WithdrawRecusal(ABOUT, A))
    assert retell(day.workshop).tradeoffs[0].recused == ()
    kept_out = "That A kept out of “First position: Towns even over Cities”: a case tells who keeps out to the end."
    assert said(day) == kept_out
    answered(day, "second:t1", a=Position(1), b=Position(2))
    after(day, Recuse(ABOUT, A))
    assert retell(day.workshop).tradeoffs[0].recused[0].since == "gradients"
    assert said(day) == kept_out


def test_who_kept_out_while_nothing_was_answered_is_said(day: MemoryRoom) -> None:
    after(day, Recuse(ABOUT, A), WithdrawRecusal(ABOUT, A))
    assert said(day) == "That A kept out while nothing was answered: a case tells who keeps out to the end."


def test_who_said_what_it_means_for_their_time_needs_no_vote_for_it(day: MemoryRoom) -> None:
    after(day, ListOption(OPTION, "X"), DrawCutLine((OPTION,)), AgreePriority(OPTION, A, half_days=4))
    answered(day, "my-time", a=Sentence("Fridays."), b=Sentence("Nothing."))
    after(day, ChangeParticipant(A, "A", decides=False), Recuse(PRIORITIES, ParticipantId("c")))
    told = retell(day.workshop)
    assert not told.participants[0].decides
    assert told.priorities
    assert [kept.since for kept in told.priorities.recused] == ["gradients"]
    assert said(day) == ""


def test_what_was_said_of_an_earlier_decision_is_told_as_said_before_the_last(day: MemoryRoom) -> None:
    spoken = WriteDissent(D1, ABOUT, A, "dissent", "No."), ConfirmDissent(D1)
    after(day, Decide(T1, "parked", "Later."), *spoken, Decide(T1, "agreed", "Now."))
    ids = DissentId("d2"), DissentId("d3")
    after(day, WriteDissent(ids[0], ABOUT, B, "reservation", "Not yet."), ConfirmDissent(ids[0]))
    after(
        day, ListOption(OPTION, "X"), WriteDissent(ids[1], PRIORITIES, A, "dissent", "Nor X."), ConfirmDissent(ids[1])
    )
    after(day, DrawCutLine((OPTION,)), AgreePriority(OPTION, B))
    told = retell(day.workshop)
    assert [(one.text, one.earlier) for one in told.tradeoffs[0].dissents] == [("No.", True), ("Not yet.", False)]
    assert told.priorities
    assert [one.earlier for one in told.priorities.dissents] == [True]
    assert "What something on “Towns even over Cities”, as dissent, was said of" in said(day)
    assert "as reservation, was said of" not in said(day)
    again = MemoryRoom(rule_book())
    for _, command in acts(told, rehearsed()):
        again.do(command)
    assert retell(again.workshop) == told
    (item,) = tradeoffs(again.workshop).items
    assert [one.said_of for one in seen_dissents(again.workshop, ABOUT, said_of(item))] == [
        "Said before anything was decided, 00:00.",
        "",
    ]


def test_that_the_case_holds_the_author_of_words_without_a_name_is_said(day: MemoryRoom) -> None:
    after(day, WriteDissent(D1, ABOUT, A, "dissent", "No.", named=False))
    assert to_know(day.workshop) == ()
    after(day, ConfirmDissent(D1))
    assert retell(day.workshop).tradeoffs[0].dissents[0].by == A
    (sentence,) = to_know(day.workshop)
    assert sentence == "The case says who wrote the 1 dissent without a name. Keep it as you keep the workshop file."


def test_more_options_than_can_be_weighed_today_are_told_and_it_is_said(day: MemoryRoom) -> None:
    part = Priorities(options=tuple(Option(OptionId(f"o{n}"), f"Option {n}") for n in range(10)))
    older = day.workshop.with_part(STAGE, part)
    told = retell(older).priorities
    assert told is not None
    assert len(told.options) == 10
    (sentence,) = to_know(older)
    assert "all 10 options, and a case is rehearsed with at most 9." in sentence
    assert to_know(day.workshop.with_part(STAGE, Priorities(options=part.options[:9]))) == ()


def test_my_time_is_asked_before_the_poll_as_on_the_console(day: MemoryRoom) -> None:
    after(day, ListOption(OPTION, "X"), DrawCutLine((OPTION,)), AgreePriority(OPTION, A))
    answered(day, "my-time", a=Sentence("Fridays."), b=Sentence("Nothing."), c=Sentence("So."))
    after(day, Recuse(PRIORITIES, B))
    answered(day, "gradients:priorities", a=Gradient(1))
    told = retell(day.workshop)
    assert told.priorities
    assert [kept.since for kept in told.priorities.recused] == ["gradients"]
    played = [command.round for _, command in acts(told, rehearsed()) if isinstance(command, OpenRound)]
    assert played == ["my-time", "gradients:priorities"]
    assert said(day) == ""
