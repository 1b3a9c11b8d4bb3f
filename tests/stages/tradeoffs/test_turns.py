"""Who speaks when: those furthest apart, the minority's first before all, the leader last, the rest as drawn."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.speaking import after_gradients, after_positions, minority
from stratroom.catalogue import rule_book
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Facts, Section
from stratroom.rehearsal import MemoryRoom
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.tradeoffs.in_words import looks_like
from stratroom.stages.tradeoffs.nouns import Tradeoff, current
from stratroom.stages.tradeoffs.public import views
from stratroom.stages.tradeoffs.record import sections
from stratroom.stages.tradeoffs.seen import Positions, SpeakingOrder
from stratroom.stages.tradeoffs.turns import Speaker, about_minority, after_first, after_poll
from stratroom.stages.welcome.rules import AddParticipant, ChangeParticipant, NotePresence
from stratroom.storage.file import WorkshopFile
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered, at, started
from tests.ui.rooms import NAMES, room_in

CEO, CFO, COO, CMO = map(ParticipantId, ("ceo", "cfo", "coo", "cmo"))
PEOPLE = st.integers(0, 11).map(lambda n: ParticipantId(f"p{n}"))
STANDS = st.dictionaries(PEOPLE, st.integers(-3, 3)).map(lambda found: list(found.items()))
LEADERS = st.sets(PEOPLE, max_size=3)


@pytest.fixture
def room() -> MemoryRoom:
    """The first of four leads."""
    room = started()
    for id in (CEO, CFO, COO, CMO):
        room.do(AddParticipant(id, id.upper(), "", leads=id == CEO))
    room.do(PutTradeoff(T1, "Towns", "Cities"))
    return at(room, "tradeoffs")


def first(room: MemoryRoom, **places: int) -> Tradeoff:
    answered(room, "first:t1", **{by: Position(place) for by, place in places.items()})
    return item(room)


def item(room: MemoryRoom) -> Tradeoff:
    found = current(room.workshop)
    assert found
    return found


def told(speakers: tuple[Speaker, ...]) -> dict[str, str]:
    return {speaker.who.name: speaker.why for speaker in speakers}


# The pure order


@given(STANDS, LEADERS)
def test_everybody_who_answered_once_and_whoever_leads_last(
    stands: list[tuple[ParticipantId, int]], leaders: set[ParticipantId]
) -> None:
    turns = after_positions(stands, leaders)
    assert sorted(turn.who for turn in turns) == sorted(who for who, _ in stands)
    leads = [turn.who in leaders for turn in turns]
    assert leads == sorted(leads)
    assert [turn.why == "leads" for turn in turns] == leads


@given(STANDS, LEADERS)
def test_all_of_a_minority_that_does_not_lead_come_first_the_furthest_before_the_others(
    stands: list[tuple[ParticipantId, int]], leaders: set[ParticipantId]
) -> None:
    few = [who for who in minority(stands) if who not in leaders]
    turns, at = after_positions(stands, leaders), dict(stands)
    first = [turn.who for turn in turns if turn.why == "minority"]
    assert [turn.who for turn in turns[: len(few)]] == first == sorted(few, key=lambda who: -abs(at[who]))


@given(STANDS, LEADERS)
def test_after_a_minority_the_far_end_of_the_other_side_is_heard(
    stands: list[tuple[ParticipantId, int]], leaders: set[ParticipantId]
) -> None:
    turns, at = after_positions(stands, leaders), dict(stands)
    if few := [turn.who for turn in turns if turn.why == "minority"]:
        side = 1 if at[few[0]] < 0 else -1
        across = {who: at[who] * side for who, _ in stands if at[who] * side > 0 and who not in leaders}
        far = [who for who in across if across[who] == max(across.values())]
        assert [turn.who for turn in turns[len(few) : len(few) + len(far)]] == far


@given(STANDS, LEADERS)
def test_those_between_the_ends_stay_in_the_order_in_which_they_were_drawn(
    stands: list[tuple[ParticipantId, int]], leaders: set[ParticipantId]
) -> None:
    drawn = [turn.who for turn in after_positions(stands, leaders) if turn.why == "drawn"]
    assert drawn == [who for who, _ in stands if who in drawn]


@given(st.dictionaries(PEOPLE, st.integers(1, 8)).map(lambda found: list(found.items())), LEADERS)
def test_after_the_gradients_those_against_are_heard_before_those_with_reservations(
    gradients: list[tuple[ParticipantId, int]], leaders: set[ParticipantId]
) -> None:
    turns = after_gradients(gradients, leaders)
    at = dict(gradients)
    assert sorted(turn.who for turn in turns) == sorted(who for who, each in gradients if each in (3, 5, 6, 7, 8))
    ranks = [(turn.who in leaders, at[turn.who] == 3) for turn in turns]
    assert ranks == sorted(ranks)


# In the room


def test_a_lone_voice_has_the_floor_first_and_the_reasons_are_said(room: MemoryRoom) -> None:
    held = first(room, ceo=3, cfo=-2, coo=3, cmo=1)
    speakers = after_first(room.workshop, held)
    assert speakers[0].who.id == CFO
    assert [speaker.has_floor_first for speaker in speakers] == [True, False, False, False]
    assert told(speakers) == {
        "CFO": "stands alone · the minority: has the floor first",
        "COO": "stands furthest from CFO",
        "CMO": "drawn",
        "CEO": "leads, so last",
    }
    assert about_minority(room.workshop, held) == ""


def test_all_of_a_minority_have_the_floor_first(room: MemoryRoom) -> None:
    after(room, AddParticipant(ParticipantId("gc"), "GC", ""), AddParticipant(ParticipantId("cto"), "CTO", ""))
    held = first(room, ceo=3, cfo=-1, coo=3, cmo=1, gc=-3, cto=1)
    speakers = after_first(room.workshop, held)
    floor = "the minority: has the floor first"
    assert [(speaker.who.name, speaker.why) for speaker in speakers[:3]] == [
        ("GC", floor),
        ("CFO", floor),
        ("COO", "stands furthest from GC"),
    ]
    assert [speaker.has_floor_first for speaker in speakers] == [True, True, False, False, False, False]
    order = next(view for view in views(room.workshop) if isinstance(view, SpeakingOrder))
    assert order.rule.startswith("The minority has the floor first")
    assert [turn.has_floor_first for turn in order.turns][:3] == [True, True, False]


def test_who_leads_later_changes_no_order(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=-2, coo=3, cmo=1)
    after(room, Propose(T1, "Only towns."))
    answered(room, "gradients:t1", ceo=Gradient(8), cfo=Gradient(3), coo=Gradient(7), cmo=Gradient(1))
    shown, printed = views(room.workshop), sections(room.workshop)
    orders = [view for view in shown if isinstance(view, SpeakingOrder)]
    assert len(orders) == 2
    after(room, ChangeParticipant(CEO, "CEO", ""), ChangeParticipant(CFO, "CFO", "", leads=True))
    assert [view for view in views(room.workshop) if isinstance(view, SpeakingOrder)] == orders
    assert sections(room.workshop) == printed


def test_whoever_leads_when_they_are_asked_again_is_last_then(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2, coo=1)
    after(room, ChangeParticipant(CEO, "CEO", ""), ChangeParticipant(CFO, "CFO", "", leads=True))
    after(room, AskAgain(RoundId("first:t1"), "One word was wrong"))
    held = first(room, ceo=3, cfo=2, coo=1)
    assert after_first(room.workshop, held)[-1].who.id == CFO


def test_a_minority_that_leads_is_heard_last_all_the_same(room: MemoryRoom) -> None:
    held = first(room, ceo=-3, cfo=2, coo=3, cmo=1)
    speakers = after_first(room.workshop, held)
    assert speakers[-1].why == "leads, so last · of the minority"
    assert not any(speaker.has_floor_first for speaker in speakers)
    assert about_minority(room.workshop, held) == "CEO is the minority, and leads: heard last all the same."
    assert told(speakers)["CMO"] == "stands furthest from CEO", "of everybody, not of those before the leader alone"


def test_where_both_sides_are_as_many_nobody_is_a_minority(room: MemoryRoom) -> None:
    held = first(room, ceo=3, cfo=-2, coo=-3, cmo=2)
    assert about_minority(room.workshop, held).startswith("2 lean to each side: nobody is a minority")
    assert not any(speaker.has_floor_first for speaker in after_first(room.workshop, held))
    assert looks_like(room.workshop, held, "first").startswith("Two camps: ")


def test_who_did_not_answer_is_not_in_the_order(room: MemoryRoom) -> None:
    held = first(room, cfo=1, coo=-1)
    assert {speaker.who.id for speaker in after_first(room.workshop, held)} == {CFO, COO}


def test_whoever_comes_or_goes_later_changes_nothing(room: MemoryRoom) -> None:
    held = first(room, ceo=3, cfo=-2, coo=1, cmo=1)
    before = told(after_first(room.workshop, held))
    after(room, NotePresence(CFO, False), AddParticipant(ParticipantId("new"), "NEW", ""))
    assert list(told(after_first(room.workshop, held)).items()) == list(before.items())


def test_whoever_keeps_out_since_stands_where_they_stood_and_is_heard_no_more(room: MemoryRoom) -> None:
    held = first(room, ceo=3, cfo=-2, coo=3, cmo=1)
    printed = sections(room.workshop)
    after(room, Recuse(SubjectId(T1), CFO))
    speakers = after_first(room.workshop, held)
    assert (speakers[0].who.id, speakers[0].why, speakers[0].keeps_out) == (CFO, "keeps out", True)
    assert not any(speaker.has_floor_first or speaker.keeps_out for speaker in speakers[1:])
    order = next(view for view in views(room.workshop) if isinstance(view, SpeakingOrder))
    assert order.turns[0].why == "keeps out"
    assert not any(turn.has_floor_first for turn in order.turns)
    assert order.rule.startswith("The minority has the floor first"), "that is how the order was made"
    assert _talk(sections(room.workshop)) == _talk(printed), "by the rule it was their turn"


def _talk(printed: tuple[Section, ...]) -> list[Facts]:
    return [block for section in printed for block in section.blocks if isinstance(block, Facts)]


def test_the_order_is_the_same_once_the_file_is_opened_again(tmp_path: Path) -> None:
    """The reveal draws it, and nothing else does."""
    rules, round = rule_book(), RoundId("first:t1")
    room = room_in(tmp_path)
    room.do(PutTradeoff(T1, "Towns", "Cities"))
    room.do(OpenRound(round, without_level=True))
    for place, name in enumerate(NAMES, start=-2):
        room.do(HandIn(round, ParticipantId(name.lower()), Position(place)))
    room.do(CloseRound(round))
    room.do(RevealRound(round))
    before = order(room.workshop)
    assert len(before) == len(NAMES)
    room.file.close()
    with closing(WorkshopFile.open(room.file.path, rules.kinds)) as again:
        assert order(Room(again, rules).workshop) == before


def order(workshop: Workshop) -> tuple[Speaker, ...]:
    held = current(workshop)
    assert held
    return after_first(workshop, held)


def test_nothing_is_said_of_the_order_before_the_reveal(room: MemoryRoom) -> None:
    assert after_first(room.workshop, item(room)) == ()
    assert about_minority(room.workshop, item(room)) == ""
    assert not any(isinstance(view, SpeakingOrder) for view in views(room.workshop))


def test_the_order_comes_after_the_positions(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=-2, coo=1)
    kinds = [type(view) for view in views(room.workshop)]
    assert kinds.index(SpeakingOrder) == kinds.index(Positions) + 1


def test_after_the_gradients_reasons_are_the_gradients_and_the_leader_comes_last(room: MemoryRoom) -> None:
    after(room, Propose(T1, "Only towns."))
    answered(room, "gradients:t1", ceo=Gradient(8), cfo=Gradient(3), coo=Gradient(7), cmo=Gradient(1))
    speakers = after_poll(room.workshop, item(room))
    assert list(told(speakers).items()) == [
        ("COO", "7 Serious disagreement"),
        ("CFO", "3 Support with reservations"),
        ("CEO", "8 Veto · leads, so last"),
    ]


def test_who_joined_for_the_second_round_alone_and_who_left_are_both_told(room: MemoryRoom) -> None:
    first(room, ceo=3, cfo=2, coo=1, cmo=-1)
    after(room, NotePresence(CMO, False), AddParticipant(ParticipantId("new"), "NEW", ""))
    second = {by: Position(1) for by in ("ceo", "cfo", "coo", "new")}
    answered(room, "second:t1", **second)
    shown = [view for view in views(room.workshop) if isinstance(view, Positions)][-1]
    assert (
        shown.missing
        == "3 of 5 answered both times; 4 of 5 answered the second time; 1 absent (CMO); 1 the second time only (NEW)"
    )
    assert [(row.before, row.after) for row in shown.rows][-2:] == [(-1, None), (None, 1)]


def test_that_who_leads_comes_last_is_said_where_somebody_leads(room: MemoryRoom) -> None:
    rule = "Those furthest apart take turns, then as drawn."
    first(room, ceo=3, cfo=-3, coo=1, cmo=-1)
    assert [view.rule for view in views(room.workshop) if isinstance(view, SpeakingOrder)] == [
        f"{rule} Whoever leads comes last."
    ]


def test_nobody_is_said_to_lead_where_nobody_does(room: MemoryRoom) -> None:
    room.do(ChangeParticipant(CEO, "CEO", "", leads=False))
    first(room, ceo=3, cfo=-3, coo=1, cmo=-1)
    assert [view.rule for view in views(room.workshop) if isinstance(view, SpeakingOrder)] == [
        "Those furthest apart take turns, then as drawn."
    ]
