"""What the record prints of an earlier wording of a decision: what differs in full, what was the same in a sentence."""

from dataclasses import replace

import pytest

from stratroom.model.names import ArgumentId, ParticipantId
from stratroom.model.withholding import without_names
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import AmendArgument, Decide, MakeArgument, PutTradeoff
from stratroom.stages.tradeoffs.record import sections
from tests.record.reading import AT_IN_WORDS, read, room
from tests.stages.tradeoffs.stands import T1
from tests.telling import after

CEO, CFO, RENTS = ParticipantId("ceo"), ParticipantId("cfo"), ArgumentId("c1")
WHOLE = Decide(
    T1,
    "agreed",
    "Six weekends.",
    "They pay.",
    options=("None", "Six"),
    owner=CEO,
    review="2027-06-30",
    tripwire="A bad May",
    changed_because="The six were kept.",
    accepted="Cities wait.",
    conditions=(RENTS,),
    reversible=True,
)
AS = "As in the decision that replaced it: "


@pytest.fixture
def put() -> MemoryRoom:
    begun = room("CEO", "CFO")
    after(begun, PutTradeoff(T1, "Towns", "Cities"), MakeArgument(T1, RENTS, "condition", "Rents stay.", "inference"))
    return begun


def earlier(put: MemoryRoom, *decided: Decide) -> str:
    return read(sections(after(put, *decided))).split("Earlier wordings of this decision")[1]


def test_where_one_word_changed_all_else_is_one_sentence(put: MemoryRoom) -> None:
    words = earlier(put, WHOLE, replace(WHOLE, text="Eight weekends."))
    same = (
        "who owns it, when the review is, what the tripwire is, whether it can be taken back, the reason, what is "
        "given up, what was changed because of an objection, what was considered and what is assumed to be true."
    )
    assert words.strip().splitlines()[1:] == ["Six weekends.", "Recorded", AT_IN_WORDS, f"{AS}{same}"]


def test_each_field_that_was_another_one_stands_in_full(put: MemoryRoom) -> None:
    other = Decide(
        T1,
        "agreed",
        "Six weekends.",
        "They cost.",
        options=("All",),
        owner=CFO,
        review="2028-06-30",
        tripwire="A bad June",
        changed_because="Eight were asked for.",
        accepted="Towns wait.",
        reversible=False,
    )
    words = earlier(put, WHOLE, other)
    for text in ("CEO, Head of CEO", "30 June 2027", "A bad May", "Easily", "They pay.", "The six were kept.",
                 "Cities wait.", "None\nSix", "Rents stay."):  # fmt: skip
        assert text in words, text
    assert AS not in words


def test_what_was_said_only_later_is_told_as_not_said(put: MemoryRoom) -> None:
    words = earlier(put, Decide(T1, "agreed", "Six weekends."), WHOLE)
    for label in ("Tripwire", "Can it be taken back?", "Why", "Trade-offs accepted", "Options considered",
                  "Changed because of an objection", "Assumed to be true"):  # fmt: skip
        assert f"{label}\nNot said" in words, label
    assert "No owner was named" in words
    assert "No date was set" in words


def test_what_nobody_ever_said_is_in_neither(put: MemoryRoom) -> None:
    words = earlier(put, Decide(T1, "parked", "Later."), Decide(T1, "agreed", "Six weekends."))
    assert "Not said" not in words
    assert AS not in words


def test_what_changes_twice_stands_where_it_held_last(put: MemoryRoom) -> None:
    words = earlier(put, WHOLE, replace(WHOLE, text="Seven."), replace(WHOLE, text="Eight.", rationale="All say so."))
    first, second = words.split("Seven.")
    assert "They pay." not in first
    assert "Why\nThey pay." in second


def test_a_condition_worded_again_since_stands_as_it_was_assumed(put: MemoryRoom) -> None:
    words = earlier(put, WHOLE, replace(WHOLE, text="Eight."))
    assert "Rents stay." not in words
    after(put, AmendArgument(T1, RENTS, "Rents stay.", "inference", owner=CFO))
    words = read(sections(put.workshop)).split("Earlier wordings of this decision")[1]
    assert "Rents stay." in words, "who sees to it is another since"


def test_another_owner_is_not_told_as_the_same_where_names_are_withheld(put: MemoryRoom) -> None:
    after(put, WHOLE, replace(WHOLE, owner=CFO))
    words = read(sections(without_names(put.workshop))).split("Earlier wordings of this decision")[1]
    assert "Owner\n" in words
    assert "who owns it" not in words
