"""A decision in the record: what belongs to it, where people stood before, and the wordings it grew out of."""

import pytest

from stratroom.binding import book
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ArgumentId, ParticipantId
from stratroom.model.rounds import AskAgain
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import AmendArgument, Decide, MakeArgument, Propose, PutTradeoff, WithdrawArgument
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.tradeoffs.record import sections
from tests.record.reading import AT, AT_IN_WORDS, away, read, room
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered

CFO, RENTS, DRIVERS = ParticipantId("cfo"), ArgumentId("c1"), ArgumentId("c2")
POLL = round_of("gradients", T1)


@pytest.fixture
def put() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO")
    after(
        begun,
        PutTradeoff(T1, "Towns", "Cities"),
        MakeArgument(
            T1,
            RENTS,
            "condition",
            "Rents stay.",
            "inference",
            owner=CFO,
            test="The leases",
            standard="Signed",
            due="2027-01-31",
        ),
        MakeArgument(T1, DRIVERS, "condition", "Drivers stay.", "inference"),
    )
    return begun


def test_what_is_accepted_assumed_and_hard_to_take_back_is_printed(put: MemoryRoom) -> None:
    workshop = after(
        put,
        Decide(T1, "agreed", "Towns.", "They pay", accepted="Cities wait", conditions=(RENTS,), reversible=False),
    )
    words = read(sections(workshop))
    assert "Can it be taken back?\nHardly" in words
    assert "Why\nThey pay\nTrade-offs accepted\nCities wait" in words
    head = "Assumed to be true\nCondition\nOwner\nTest\nStandard of proof\nBy"
    assert f"{head}\nRents stay.\nCFO, Head of CFO\nThe leases\nSigned\n31 January 2027" in words
    assert words.index("Drivers stay.") > words.index("The trade-off"), "it is an argument, and not assumed"


@pytest.mark.parametrize(
    ("reached", "printed"), [(True, "Yes, says the room"), (False, "No, says the room"), (None, "Not said")]
)
def test_of_the_level_it_is_printed_what_the_room_said(put: MemoryRoom, reached: bool | None, printed: str) -> None:
    after(put, Propose(T1, "Towns only.", "No veto"))
    answered(put, POLL, ceo=Gradient(1), cfo=Gradient(8))
    words = read(sections(after(put, Decide(T1, "agreed", "Towns.", reached=reached))))
    assert f"Level needed\nNo veto\nWas it reached?\n{printed}" in words


def test_what_nobody_said_is_not_printed(put: MemoryRoom) -> None:
    words = read(sections(after(put, Decide(T1, "agreed", "Towns."))))
    for label in ("Can it be taken back?", "Trade-offs accepted", "Assumed to be true", "First position"):
        assert label not in words


def test_an_owner_who_was_not_in_the_room_is_said(put: MemoryRoom) -> None:
    away(put, "cfo")
    words = read(sections(after(put, Decide(T1, "agreed", "Towns.", owner=CFO))))
    assert "CFO, Head of CFO; not in the room when this was recorded" in words


def test_an_owner_who_left_later_is_said(put: MemoryRoom) -> None:
    workshop = after(put, Decide(T1, "agreed", "Towns.", owner=CFO))
    assert "CFO, Head of CFO\n" in read(sections(workshop))
    away(put, "cfo")
    assert "CFO, Head of CFO; absent at the end\n" in read(sections(put.workshop))


def test_a_decision_against_a_unanimous_first_round_stands_beside_it_in_counts(put: MemoryRoom) -> None:
    answered(put, "first:t1", ceo=Position(-3), cfo=Position(-2), coo=Position(-1))
    away(put, "coo")
    answered(put, "second:t1", ceo=Position(-1), cfo=Position(0))
    page = read(sections(after(put, Decide(T1, "agreed", "Towns only."))))
    decided = page[: page.index("The trade-off")]
    assert "First position\n3 lean to “Cities”. 3 of 3 answered." in decided
    assert "Second position\n1 stands in the middle, 1 leans to “Cities”. 2 of 3 answered. 1 absent (COO)." in decided


def test_each_wording_of_the_proposal_stands_with_its_level_and_its_poll(put: MemoryRoom) -> None:
    after(put, Propose(T1, "Only towns.", "All of us"))
    answered(put, POLL, ceo=Gradient(8), cfo=Gradient(1), coo=Gradient(1))
    after(put, AskAgain(POLL, "The CEO vetoed it."), Propose(T1, "Towns first.", "No veto"))
    workshop = answered(put, POLL, ceo=Gradient(3), cfo=Gradient(1))
    words = read(sections(after(put, Decide(T1, "agreed", "Towns first."))))
    assert (
        f"First wording, fixed {AT_IN_WORDS}\nOnly towns.\nLevel needed\nAll of us\nPolled {AT_IN_WORDS}\n"
        "2 will act on it. 1 veto. 3 of 3 answered.\nAsked again because\nThe CEO vetoed it." in words
    )
    assert (
        f"Second wording, fixed {AT_IN_WORDS}\nTowns first.\nLevel needed\nNo veto\nPolled {AT_IN_WORDS}\n"
        "2 will act on it. 2 of 3 answered. 1 did not answer (COO)." in words
    )
    appendix = read(book(workshop, (), AT))
    assert "Asked before, then asked again" in appendix
    before = appendix[appendix.index("Asked before, then asked again") :]
    assert "Only towns.\nLevel needed\nAll of us" in before
    assert "No veto" not in before


def test_a_proposal_worded_once_has_no_list_of_wordings(put: MemoryRoom) -> None:
    assert "earlier wordings" not in read(sections(after(put, Propose(T1, "Towns.", "No veto"))))


def test_an_earlier_wording_keeps_what_it_assumed_though_it_was_taken_back(put: MemoryRoom) -> None:
    workshop = after(
        put,
        Decide(T1, "parked", "Later.", conditions=(DRIVERS,)),
        Decide(T1, "agreed", "Towns."),
        WithdrawArgument(T1, DRIVERS),
    )
    words = read(sections(workshop))
    assert "Parked, replaced" in words
    assert "Drivers stay." in words[words.index("Parked, replaced") :]


def test_an_earlier_wording_keeps_the_words_of_what_it_assumed(put: MemoryRoom) -> None:
    workshop = after(
        put,
        Decide(T1, "parked", "Later.", conditions=(DRIVERS,)),
        Decide(T1, "agreed", "Towns."),
        AmendArgument(T1, DRIVERS, "Drivers come.", "inference"),
    )
    words = read(sections(workshop))
    earlier = words[words.index("Parked, replaced") :]
    assert "Drivers stay." in earlier
    assert "Drivers come." not in earlier


def test_who_sees_to_a_condition_of_the_decision_that_holds_is_told_as_it_is_now(put: MemoryRoom) -> None:
    again = AmendArgument(T1, DRIVERS, "Drivers stay.", "inference", owner=CFO)
    words = read(sections(after(put, Decide(T1, "agreed", "Towns.", conditions=(DRIVERS,)), again)))
    assert "Drivers stay.\nCFO, Head of CFO" in words[words.index("Assumed to be true") :]
