"""What was argued, in the record: by side, the conditions with all that belongs to them, who would support it then."""

import pytest

from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import (
    AmendArgument,
    AssignAdvocate,
    MakeArgument,
    PutTradeoff,
    SaySupport,
    WithdrawArgument,
)
from stratroom.stages.tradeoffs.record import sections
from tests.record.reading import read, room
from tests.stages.tradeoffs.stands import T1
from tests.stages.tradeoffs.test_arguing import A1, C1, C2, CFO, CMO, CONDITION, CRITICISM
from tests.telling import after, answered


@pytest.fixture
def argued() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO", "CMO")
    after(begun, PutTradeoff(T1, "Small towns", "Big cities"), CRITICISM, CONDITION)
    return begun


def told(room: MemoryRoom) -> str:
    return read(sections(room.workshop))


def test_a_condition_stands_with_all_that_belongs_to_it(argued: MemoryRoom) -> None:
    words = told(argued)
    assert "For “Big cities”\nTowns will not pay more.\nEvidence\nAccounts\nCFO" in words
    assert (
        "What would have to be true\nTowns pay more.\nOwner\nCOO, Head of COO\nTest\nRaise prices in two\n"
        "Standard of proof\nNo fewer baskets\nBy\n31 March 2999\nMade of\nTowns will not pay more." in words
    )


def test_evidence_without_a_source_says_that_there_is_none(argued: MemoryRoom) -> None:
    after(argued, MakeArgument(T1, ArgumentId("e"), "prefer", "Towns grow.", "evidence"))
    words = told(argued)
    assert "Towns grow.\nEvidence\nno source named" in words
    assert words.count("no source named") == 1


def test_whoever_keeps_out_after_saying_is_not_counted(argued: MemoryRoom) -> None:
    after(argued, SaySupport(T1, CMO, would=True), Recuse(SubjectId(T1), CMO))
    words = told(argued)
    assert "0 of 3 have said." in words
    assert "Yes; keeps out since" in words


def test_who_would_support_it_then_stands_in_their_own_words(argued: MemoryRoom) -> None:
    after(argued, SaySupport(T1, CMO, would=True), SaySupport(T1, CFO, would=False, text="It never was <true>."))
    words = told(argued)
    assert "1 would support it then: CMO. 1 would not: CFO. 2 of 4 have said." in words
    assert "CFO\nNo\nIt never was <true>." in words


def test_an_answer_to_other_words_says_so(argued: MemoryRoom) -> None:
    after(argued, SaySupport(T1, CFO, would=True))
    after(argued, AmendArgument(T1, C1, "Towns pay far more.", "conjecture"))
    words = told(argued)
    assert "1 answered before the conditions were changed: CFO. 1 of 4 have said." in words
    assert "Yes, to conditions as they were worded before" in words


def test_when_no_condition_stands_any_more_what_was_said_still_does(argued: MemoryRoom) -> None:
    after(argued, SaySupport(T1, CFO, would=True, text="Only then"), WithdrawArgument(T1, C1))
    words = told(argued)
    assert "No condition stands any more." in words
    assert "Only then" in words


def test_an_advocate_argued_as_assigned(argued: MemoryRoom) -> None:
    answered(argued, "first:t1", ceo=Position(1), coo=Position(3))
    after(argued, AssignAdvocate(T1, CMO))
    after(argued, MakeArgument(T1, C2, "over", "Cities grow.", "conjecture", by=CMO, as_advocate=True))
    assert "Cities grow.\nConjecture\nargued as assigned\nCMO" in told(argued)


def test_who_is_not_named_is_not_in_it() -> None:
    begun = room("CEO", "CFO", "ZZZ")
    after(begun, PutTradeoff(T1, "Small towns", "Big cities"), MakeArgument(T1, A1, "over", "Cities.", "conjecture"))
    assert "Cities." in told(begun)
    assert "ZZZ" not in told(begun)
