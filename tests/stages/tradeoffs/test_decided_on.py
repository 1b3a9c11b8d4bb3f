"""A decision stands with the answers that had been shown when it was recorded, and never with later ones."""

import pytest

from stratroom.model.forms import Gradient, Position
from stratroom.model.rounds import AskAgain
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff
from stratroom.stages.tradeoffs.asking import is_settled
from stratroom.stages.tradeoffs.decided_on import as_it_stood, shown_since
from stratroom.stages.tradeoffs.nouns import round_of, tradeoffs
from stratroom.stages.tradeoffs.public import of_one, views
from stratroom.stages.tradeoffs.record import glance, sections
from stratroom.stages.tradeoffs.seen import Proposal, PublicDecision
from tests.record.reading import AT_IN_WORDS, everything, read, room
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered

FIRST, SECOND, POLL = (round_of(poll, T1) for poll in ("first", "second", "gradients"))
SINCE = "Shown after this decision was recorded; nothing is decided on it yet"


@pytest.fixture
def put() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO")
    after(begun, PutTradeoff(T1, "Towns", "Cities"))
    return begun


@pytest.fixture
def agreed(put: MemoryRoom) -> MemoryRoom:
    """Agreed on the first positions alone; then everybody moves, and vetoes what is proposed."""
    answered(put, "first:t1", ceo=Position(1), cfo=Position(2), coo=Position(3))
    after(put, Decide(T1, "agreed", "Towns."))
    answered(put, "second:t1", ceo=Position(-1), cfo=Position(-2), coo=Position(-3))
    after(put, Propose(T1, "All towns.", "No veto"))
    answered(put, POLL, ceo=Gradient(8), cfo=Gradient(8), coo=Gradient(8))
    return put


@pytest.fixture
def refused(put: MemoryRoom) -> MemoryRoom:
    """Not agreed on a veto, asked again on other words with another level, and polled."""
    after(put, Propose(T1, "All towns.", "No veto"))
    answered(put, POLL, ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(1))
    after(put, Decide(T1, "not agreed", "Not all towns.", reached=False))
    after(put, AskAgain(POLL, "Vetoed"), Propose(T1, "Most towns.", "All act on it"))
    answered(put, POLL, ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(1))
    return put


def page(room: MemoryRoom) -> tuple[str, str]:
    """What stands in the decision, and what in the part on what came after it."""
    words = read(sections(room.workshop))
    decided = words[: words.index("The trade-off\n")]
    before, _, since = decided.partition(SINCE)
    return before, since


def cover(room: MemoryRoom) -> str:
    return glance(room.workshop)[0].note


def test_a_decision_sees_what_was_shown_by_then_and_nothing_later(agreed: MemoryRoom) -> None:
    (item,) = tradeoffs(agreed.workshop).items
    assert item.decision is not None
    stood = as_it_stood(agreed.workshop, item, item.decision)
    assert [stood.shown(round) is not None for round in (FIRST, SECOND, POLL)] == [True, False, False]
    assert [poll for poll, _ in shown_since(agreed.workshop, item, item.decision)] == ["second", "gradients"]
    after(agreed, Decide(T1, "parked", "We wait."))
    (item,) = tradeoffs(agreed.workshop).items
    assert is_settled(agreed.workshop, item)
    first, second = item.decisions
    assert as_it_stood(agreed.workshop, item, second) == agreed.workshop
    assert as_it_stood(agreed.workshop, item, first).shown(POLL) is None
    assert list(shown_since(agreed.workshop, item, second)) == []


def test_a_poll_that_was_asked_again_stands_with_the_decision_that_saw_it(refused: MemoryRoom) -> None:
    (item,) = tradeoffs(refused.workshop).items
    assert item.decision is not None
    seen = as_it_stood(refused.workshop, item, item.decision).shown(POLL)
    assert seen is not None
    assert (seen.prompt, seen.needed) == ("All towns.", "No veto")
    assert [shown.prompt for _, shown in shown_since(refused.workshop, item, item.decision)] == ["Most towns."]


def test_an_agreed_decision_is_not_printed_with_what_came_after_it(agreed: MemoryRoom) -> None:
    decided, since = page(agreed)
    assert "First position\n3 lean to “Towns”. 3 of 3 answered." in decided
    assert "Second position" not in decided
    assert "veto" not in decided.lower()
    assert "Was it reached?" not in decided
    assert "Second position\n3 lean to “Cities”. 3 of 3 answered." in since
    polled = f"All towns.\nLevel needed\nNo veto\nPolled {AT_IN_WORDS}\n3 vetoes. 3 of 3 answered."
    assert polled in since
    assert cover(agreed) == f"Agreed. No dissent recorded. {SINCE}: 3 vetoes. 3 of 3 answered."
    assert glance(agreed.workshop)[0].picture is None


def test_only_a_later_position_is_said_on_the_cover_too(put: MemoryRoom) -> None:
    answered(put, "first:t1", ceo=Position(1), cfo=Position(2), coo=Position(3))
    after(put, Decide(T1, "agreed", "Towns."))
    answered(put, "second:t1", ceo=Position(-1), cfo=Position(-2), coo=Position(-3))
    assert cover(put) == f"Agreed. No dissent recorded. {SINCE}: 3 lean to “Cities”. 3 of 3 answered."


def test_a_refused_decision_keeps_its_own_level_and_poll(refused: MemoryRoom) -> None:
    decided, since = page(refused)
    assert "Level needed\nNo veto\nWas it reached?\nNo, says the room" in decided
    assert "All act on it" not in decided
    assert "Most towns.\nLevel needed\nAll act on it" in since
    other = "Polled on another wording: “All towns”."
    both = "2 will act on it. 1 veto. 3 of 3 answered.", f"{SINCE}: 3 will act on it. 3 of 3 answered."
    assert cover(refused) == " ".join(("Not agreed. No dissent recorded.", other, *both))
    assert glance(refused.workshop)[0].picture is not None


def test_once_it_is_decided_again_all_of_it_counts_and_the_earlier_one_keeps_its_level(refused: MemoryRoom) -> None:
    after(refused, Decide(T1, "agreed", "Most towns.", reached=True))
    assert SINCE not in read(sections(refused.workshop)) + cover(refused)
    words = read(sections(refused.workshop))
    assert "Level needed\nAll act on it\nWas it reached?\nYes, says the room" in words
    earlier = words[words.index("Not agreed, replaced") :]
    assert "Level needed\nNo veto\nWas it reached?\nNo, says the room" in earlier


def test_a_decision_asked_again_is_printed_with_its_poll_until_there_is_another(put: MemoryRoom) -> None:
    after(put, Propose(T1, "All towns.", "No veto"))
    answered(put, POLL, ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(1))
    after(put, Decide(T1, "parked", "We wait."), AskAgain(POLL, "Vetoed"))
    other = "Polled on another wording: “All towns”."
    assert cover(put) == f"Parked. No dissent recorded. {other} 2 will act on it. 1 veto. 3 of 3 answered."
    assert "Level needed\nNo veto\nWas it reached?\nNot said" in page(put)[0]


@pytest.mark.parametrize("told", ["agreed", "refused"])
def test_the_room_does_not_see_a_decision_over_what_came_after_it(told: str, request: pytest.FixtureRequest) -> None:
    room: MemoryRoom = request.getfixturevalue(told)
    (item,) = tradeoffs(room.workshop).items
    assert not any(isinstance(view, PublicDecision) for view in of_one(room.workshop, item))
    after(room, Decide(T1, "agreed", "Most towns."))
    (item,) = tradeoffs(room.workshop).items
    view = of_one(room.workshop, item)[-1]
    assert isinstance(view, PublicDecision)
    assert view.text == "Most towns."
    assert view.gradients is not None
    assert view.gradients.proposal == item.proposal


def test_the_room_does_not_see_a_parked_decision_over_the_next_proposal(put: MemoryRoom) -> None:
    after(put, Propose(T1, "All towns."), Decide(T1, "parked", "We wait."))
    assert isinstance(views(put.workshop)[-1], PublicDecision)
    after(put, Propose(T1, "Most towns."))
    assert isinstance(views(put.workshop)[-1], Proposal)


def test_the_poll_at_a_glance_is_the_one_the_decision_saw(refused: MemoryRoom) -> None:
    before = glance(refused.workshop)[0].picture
    after(refused, Decide(T1, "agreed", "Most towns."))
    assert list(everything(before)) != list(everything(glance(refused.workshop)[0].picture))
