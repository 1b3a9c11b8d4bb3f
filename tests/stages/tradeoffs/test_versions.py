"""The wordings of a proposal, and which poll was put with which of them."""

import pytest

from stratroom.model.entries import RoundOpened
from stratroom.model.forms import Gradient
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, RevealRound
from stratroom.model.workshop import Workshop
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.tradeoffs.answers import as_shown
from stratroom.stages.tradeoffs.nouns import STAGE, round_of, tradeoffs
from stratroom.stages.tradeoffs.versions import versions
from tests.older import put_as_before
from tests.record.reading import read
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered, refused, started

POLL = round_of("gradients", T1)


@pytest.fixture
def room() -> MemoryRoom:
    begun = started("A", "B", "C")
    after(begun, PutTradeoff(T1, "Towns", "Cities"))
    return begun


def polled(workshop: Workshop) -> list[tuple[str, list[str], tuple[str, ...]]]:
    """Each wording with the wordings its polls were put with, and why those were asked again."""
    found = versions(workshop, tradeoffs(workshop).items[0])
    return [(each.proposal.text, [poll.prompt for poll in each.polls], each.asked_again) for each in found]


def test_a_wording_replaced_before_its_poll_has_none(room: MemoryRoom) -> None:
    workshop = after(room, Propose(T1, "Towns only.", "No veto."), Propose(T1, "Mostly towns.", "No veto."))
    assert polled(workshop) == [("Towns only.", [], ()), ("Mostly towns.", [], ())]
    assert [each.number for each in versions(workshop, tradeoffs(workshop).items[0])] == [1, 2]


def test_each_poll_stands_with_the_wording_it_was_put_with(room: MemoryRoom) -> None:
    after(room, Propose(T1, "Towns only.", "All of us."), Propose(T1, "Towns.", "All of us."))
    answered(room, "gradients:t1", a=Gradient(8), b=Gradient(1))
    after(room, AskAgain(POLL, "Changed after the veto"), Propose(T1, "Mostly towns.", "No veto."))
    workshop = answered(room, "gradients:t1", a=Gradient(3), b=Gradient(1))
    assert polled(workshop) == [
        ("Towns only.", [], ()),
        ("Towns.", ["Towns."], ("Changed after the veto",)),
        ("Mostly towns.", ["Mostly towns."], ("",)),
    ]


def test_the_same_wording_polled_twice_has_both_polls_and_a_wording_taken_up_again_its_own(room: MemoryRoom) -> None:
    after(room, Propose(T1, "Towns."))
    answered(room, "gradients:t1", a=Gradient(5))
    after(room, AskAgain(POLL, "Somebody came late"))
    answered(room, "gradients:t1", a=Gradient(5), b=Gradient(7))
    after(room, AskAgain(POLL, "Amended"), Propose(T1, "Mostly towns."), Propose(T1, "Towns.", "No veto."))
    workshop = answered(room, "gradients:t1", a=Gradient(2))
    assert [len(each.polls) for each in versions(workshop, tradeoffs(workshop).items[0])] == [2, 0, 1]


def test_a_poll_on_the_trade_off_itself_is_on_no_wording(room: MemoryRoom) -> None:
    """As older files have it, where a poll needed no proposal."""
    opened = RoundOpened(
        round=POLL,
        stage=STAGE,
        title="Gradients",
        prompt="Towns even over Cities",
        form="gradient",
        attribution="named",
        eligible=tuple(person.id for person in room.workshop.people),
    )
    put_as_before(room, opened)
    given = HandIn(POLL, room.workshop.people[0].id, Gradient(5))
    assert polled(after(room, given, CloseRound(POLL), RevealRound(POLL))) == []
    workshop = after(room, AskAgain(POLL, "Nothing was proposed"), Propose(T1, "Towns."))
    assert polled(workshop) == [("Towns.", [], ())]


def test_an_earlier_poll_is_printed_with_the_level_it_was_put_with(room: MemoryRoom) -> None:
    """Put without a level, it is not printed with the one that was fixed later."""
    after(room, Propose(T1, "Towns only."))
    answered(room, "gradients:t1", a=Gradient(8))
    workshop = after(room, AskAgain(POLL, "Vetoed"), Propose(T1, "Mostly towns.", "No veto."))
    first = workshop.rounds[POLL].earlier[0].round
    printed = read(as_shown(workshop.with_round(first), POLL))
    assert "Towns only." in printed
    assert "No veto." not in printed


def test_a_proposal_that_stands_like_this_is_not_fixed_twice(room: MemoryRoom) -> None:
    after(room, Propose(T1, "Towns.", "No veto."))
    assert "stand like this already" in refused(room, Propose(T1, "Towns.", "No veto."))
    assert len(tradeoffs(after(room, Propose(T1, "Towns.", "All of us."))).items[0].proposals) == 2
