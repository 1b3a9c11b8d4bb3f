"""What a workshop made in the windows cannot say as a case is said aloud, and what it says can be rehearsed."""

from stratroom import case
from stratroom.catalogue import rule_book
from stratroom.model.forms import Position, Sentence
from stratroom.model.names import CardId, GroupId, OptionId, PhraseId, RoundId, StageId
from stratroom.model.rounds import AbandonRound, OpenRound
from stratroom.model.workshop import About
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts, try_out
from stratroom.retelling import left_out, retell
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import DrawCutLine, ListOption
from stratroom.stages.reveal.acts import ChooseWay, ConfirmGroups, MakeGroup, SortAgain
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff, TradeoffId
from stratroom.stages.welcome.rules import AddParticipant, ChangeParticipant, NotePresence, Promise, StartWorkshop
from tests.telling import after, answered, started, who

T1 = TradeoffId("t1")


def one_day() -> MemoryRoom:
    room = MemoryRoom(rule_book())
    people = [AddParticipant(who(name), name) for name in "ABC"]
    after(room, StartWorkshop(About("A day"), rehearsed()), *people, PutTradeoff(T1, "Towns", "Cities"))
    return room


def test_a_plain_day_leaves_nothing_out() -> None:
    room = one_day()
    answered(room, "first:t1", a=Position(2))
    assert left_out(room.workshop) == ()


def test_a_vote_taken_away_later_is_said_and_the_case_can_be_rehearsed() -> None:
    room = one_day()
    answered(room, "first:t1", a=Position(2))
    workshop = after(room, ChangeParticipant(who("A"), "A", decides=False))
    assert any("A has no vote any more" in sentence for sentence in left_out(workshop))
    told = case.from_json(case.to_json(retell(workshop)))
    try_out(list(acts(told, rehearsed())), rule_book())


def test_everything_a_case_has_no_place_for_is_said() -> None:
    room = one_day()
    after(room, OpenRound(RoundId("first:t1")), AbandonRound(RoundId("first:t1"), "wrong wording"))
    answered(room, "statements", a=Sentence("Grow."), b=Sentence("Shrink."))
    after(room, ConfirmGroups(), NotePresence(who("C"), present=False))
    after(room, Decide(T1, "parked", "Later."), Decide(T1, "agreed", "Now."))
    after(room, ListOption(OptionId("x"), "X"), DrawCutLine(()))
    said = " ".join(left_out(room.workshop))
    for expected in ("C is absent", "was given up", "The room’s count", "earlier wordings", "nothing stands above it"):
        assert expected in said


def test_meanings_without_names_are_left_out_and_said() -> None:
    names = [f"P{n}" for n in range(5)]
    room = started(*names)
    after(room, Promise(StageId("statements"), "unattributed"), TakeUpPhrase(PhraseId("m1"), "grow"))
    answered(room, "meaning:m1", **{name.lower(): Sentence("More boats.") for name in names})
    assert retell(room.workshop).meanings == ()
    assert any("“grow” and its meanings: they carry no names" in sentence for sentence in left_out(room.workshop))


def test_another_programme_is_said() -> None:
    assert any("one-day design" in sentence for sentence in left_out(started("A").workshop))


def test_how_it_was_sorted_and_a_second_sorting_are_said() -> None:
    room, a, b = one_day(), CardId("a"), CardId("b")
    answered(room, "statements", a=Sentence("Grow."), b=Sentence("More."), c=Sentence("Shrink."))
    after(room, ChooseWay("card-by-card"), MakeGroup(GroupId("g1"), "", (CardId("c"),)))
    after(room, MakeGroup(GroupId("g2"), "Growth", (a, b)), ConfirmGroups(), SortAgain("Finance"))
    workshop = after(room, MakeGroup(GroupId("g1"), "All", (a, b, CardId("c"))), ConfirmGroups())
    assert left_out(workshop) == (
        "How the statements were sorted (Sorted by the room, card by card): a case tells the groups.",
        "The second sorting, by Finance: a case tells the room’s.",
    )
    told = retell(workshop)
    assert [(group.name, group.members) for group in told.groups] == [("Growth", ("a", "b"))]
    try_out(list(acts(told, rehearsed())), rule_book())
