"""Words of dissent stay with the decision they were said of: beside a later one it is said, and nothing is dropped."""

from dataclasses import replace

import pytest

from stratroom.binding import book
from stratroom.model.dissents import AddToDissent, ConfirmDissent, Dissent, WriteDissent
from stratroom.model.forms import Gradient
from stratroom.model.names import DissentId, ParticipantId, SubjectId
from stratroom.model.rounds import AskAgain
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.decided_on import decision_of
from stratroom.stages.tradeoffs.nouns import round_of, tradeoffs
from stratroom.stages.tradeoffs.public import of_one
from stratroom.stages.tradeoffs.record import glance, sections
from stratroom.stages.tradeoffs.seen import PublicDecision
from stratroom.ui.theme import light
from tests.record.reading import AT, AT_IN_WORDS, dissented, everything, read, room
from tests.screens.laid_out import FULL, painted
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import T1
from tests.telling import after

CFO, D1 = ParticipantId("cfo"), DissentId("t1-cfo-dissent")
BEFORE = f"Said of what was decided before, {AT_IN_WORDS}."
BARE = "Said of what was decided before."


@pytest.fixture
def put() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO")
    after(begun, PutTradeoff(T1, "Towns", "Cities"))
    return begun


@pytest.fixture
def again(put: MemoryRoom) -> MemoryRoom:
    """The CFO is against what was not agreed at first; then something else is agreed."""
    after(put, Decide(T1, "not agreed", "Not all towns."))
    dissented(put, "t1", "cfo", "All towns or none.", commits=False)
    after(put, Decide(T1, "agreed", "Most towns."))
    return put


def seen(room: MemoryRoom) -> list[tuple[str, str, tuple[str, ...]]]:
    """What the room sees said against it: the words, what they were said of, and what stands over further ones."""
    (item,) = tradeoffs(room.workshop).items
    view = of_one(room.workshop, item)[-1]
    assert isinstance(view, PublicDecision)
    return [(one.text, one.said_of, one.said_later) for one in view.dissents]


def test_the_fold_keeps_when_words_were_confirmed_and_what_held_then(again: MemoryRoom) -> None:
    (item,) = tradeoffs(again.workshop).items
    (dissent,) = again.workshop.dissents
    assert (dissent.at, dissent.nth) == (AT, 1)
    assert [decision_of(item, nth) for nth in (1, 2)] == [1, 2]
    assert [held.confirmed for held in item.decisions] == [0, 1]


def test_words_on_what_holds_say_nothing_more(put: MemoryRoom) -> None:
    after(put, Decide(T1, "agreed", "Towns."))
    dissented(put, "t1", "cfo", "Not I.")
    assert seen(put) == [("Not I.", "", ())]
    after(put, Decide(T1, "agreed", "Towns.", owner=ParticipantId("ceo"), review="2027-06-30"))
    assert seen(put) == [("Not I.", "", ())], "with another owner it is still the same decision"
    assert "decided before" not in read(book(put.workshop, (), AT))


@pytest.mark.usefixtures("qapp")
def test_beside_a_later_decision_it_is_said_in_the_room(again: MemoryRoom) -> None:
    assert seen(again) == [("All towns or none.", "Said of what was decided before, 10:42.", ())]
    (item,) = tradeoffs(again.workshop).items
    (picture,) = painted(of_one(again.workshop, item)[-1], FULL, light())
    words = " ".join(picture.words)
    assert words.index("Said of what was decided before") < words.index("All towns or none.")


def test_beside_a_later_decision_it_is_said_in_the_record(again: MemoryRoom) -> None:
    (row,) = glance(again.workshop)
    assert [(one.text, one.said_of) for one in row.dissents] == [("All towns or none.", BEFORE)]
    words = read(sections(again.workshop))
    decided, earlier = words.split("Earlier wordings of this decision")
    assert "All towns or none." in decided
    assert BEFORE in decided
    assert "Not all towns." in earlier
    places = [earlier.index(text) for text in ("Not all towns.", "Said of this wording", "All towns or none.")]
    assert places == sorted(places)
    assert "Dissent, CFO" in earlier
    assert "decided before" not in earlier


def test_without_a_name_it_stands_without_one_under_the_earlier_wording_too(put: MemoryRoom) -> None:
    after(put, Decide(T1, "parked", "We wait."))
    dissented(put, "t1", "cfo", "Not I.", named=False)
    after(put, Decide(T1, "agreed", "Towns."))
    (section,) = sections(put.workshop)
    assert read(section).count("Not I.") == 2
    assert "CFO" not in read(section)
    assert not any(getattr(found, "initials", "") == "CFO" for found in everything(section))


def test_what_was_said_before_anything_was_decided_is_not_against_it(put: MemoryRoom) -> None:
    dissented(put, "t1", "cfo", "Not I.")
    assert glance(put.workshop)[0].dissents[0].said_of == ""
    after(put, Decide(T1, "agreed", "Towns."))
    assert seen(put)[0][1] == "Said before anything was decided, 10:42."
    assert glance(put.workshop)[0].dissents[0].said_of == f"Said before anything was decided, {AT_IN_WORDS}."


def test_what_they_add_on_the_later_decision_is_said_of_that(again: MemoryRoom) -> None:
    after(again, AddToDissent(D1, "Nor most."), ConfirmDissent(D1))
    before = "Said of what was decided before, 10:42."
    assert seen(again) == [("All towns or none.", before, ("Said later, of what holds now",))]
    (row,) = glance(again.workshop)
    assert row.dissents[0].later == ((f"Said later, {AT_IN_WORDS}, of what holds now", "Nor most."),)
    after(again, Decide(T1, "agreed", "Two towns."))
    assert seen(again) == [("All towns or none.", before, (before,))]
    earlier = read(sections(again.workshop)).split("Earlier wordings of this decision")[1]
    places = [earlier.index(text) for text in ("Not all", "All towns or", "Most towns.", "Nor most.")]
    assert places == sorted(places)


def test_decided_as_before_the_words_are_against_it_again(again: MemoryRoom) -> None:
    after(again, Decide(T1, "not agreed", "Not all towns."))
    assert seen(again) == [("All towns or none.", "", ())]


def test_on_the_console_it_is_said_and_who_is_still_against_it_is_asked_again(
    hands: Hands, debate: TradeoffDebate
) -> None:
    poll = round_of("gradients", T1)
    hands.do(Propose(T1, "All towns.", "No veto"))
    hands.show_answers(poll, ceo=Gradient(8), cfo=Gradient(8), coo=Gradient(1))
    hands.do(Decide(T1, "parked", "We wait."))
    hands.do(WriteDissent(D1, SubjectId(T1), CFO, "dissent", "All or none."), ConfirmDissent(D1))
    dissents = debate.dissents
    debate.steps.turn_to("dissents")
    assert dissents.write.label == "Write the dissent of CEO"
    dissents.none_from.click()
    assert dissents.primary is dissents.way_on
    assert "Said of" not in hands.can_be_read
    hands.do(AskAgain(poll, "Vetoed"), Propose(T1, "Most towns.", "No veto"))
    hands.show_answers(poll, ceo=Gradient(8), cfo=Gradient(8), coo=Gradient(1))
    assert dissents.primary is dissents.way_on, "nobody is asked what they have against what is not decided"
    hands.do(Decide(T1, "agreed", "Most towns."))
    debate.steps.turn_to("dissents")
    assert "Said of what was decided before, 00:00.\nAll or none." in hands.can_be_read
    assert dissents.write.label == "Write the dissent of CEO", "nobody said yet that there is none on this"
    dissents.none_from.click()
    assert dissents.write.label == "Write the dissent of CFO", "what they said was said of something else"
    hands.do(AddToDissent(D1, "Nor most."), ConfirmDissent(D1))
    assert dissents.primary is dissents.way_on
    assert "Said later, of what holds now: Nor most." in hands.can_be_read


def test_words_that_are_not_read_back_say_only_that(put: MemoryRoom) -> None:
    after(put, Decide(T1, "parked", "We wait."))
    dissented(put, "t1", "cfo", "Not I.", read_back=False)
    after(put, Decide(T1, "agreed", "Towns."))
    (dissent,) = put.workshop.dissents
    assert dissent == replace(Dissent(dissent.id, SubjectId(T1), CFO, "dissent", "Not I."), nth=0, at="")
    (row,) = glance(put.workshop)
    assert [(one.title, one.said_of) for one in row.dissents] == [("Dissent, CFO (not confirmed)", "")]
    assert "Not I." not in read(sections(put.workshop)).split("Earlier wordings of this decision")[1]


def test_beside_no_name_there_is_no_time_that_tells_whose_words_they_are(put: MemoryRoom) -> None:
    after(put, Decide(T1, "not agreed", "Not all towns."))
    after(put, WriteDissent(D1, SubjectId("t1"), CFO, "dissent", "All or none.", named=False), ConfirmDissent(D1))
    after(put, AddToDissent(D1, "Still."), ConfirmDissent(D1))
    after(put, Decide(T1, "agreed", "Most towns."))
    assert seen(put) == [("All or none.", BARE, (BARE,))]
    printed = everything(book(put.workshop, (), AT))
    assert BARE in printed
    assert BEFORE not in printed
