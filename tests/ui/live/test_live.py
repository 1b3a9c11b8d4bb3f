"""What is live turns for acts of showing alone; everything else waits as what comes next, and never with a word."""

import pytest

from stratroom.catalogue import rule_book
from stratroom.house import shown_last
from stratroom.model.entries import (
    RoundOpened,
    RoundReopened,
    RoundRevealed,
)
from stratroom.model.forms import Sentence
from stratroom.model.names import (
    CardId,
    GroupId,
    ItemId,
    OptionId,
    ParticipantId,
    TradeoffId,
)
from stratroom.model.programme import EnterStage, StageEntered, StageReopened
from stratroom.model.public import Collecting
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.meanings.acts import (
    PhraseReturnedTo,
    PhraseTakenUp,
)
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.priorities.public import Options
from stratroom.stages.readback.acts import DecisionReadOut
from stratroom.stages.reveal.acts import (
    GroupsConfirmed,
    MakeGroup,
    ProposalTaken,
    SecondSortingBegun,
    SortingTurnedTo,
    WayChosen,
)
from stratroom.stages.reveal.public import Groups, Wall
from stratroom.stages.reveal.showing import NamesShown
from stratroom.stages.statements.public import Asked
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.entries import TradeoffTakenUp
from stratroom.stages.tradeoffs.seen import Listed, Positions, Reasons, Wording
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.audience.ahead import Ahead
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.live import Live
from tests.ui.live.acts import FIRST, hand_in, next_kind, position, reveal
from tests.ui.live.kinds import kind
from tests.ui.rooms import NAMES, STATEMENTS


def test_just_the_acts_of_showing_show() -> None:
    showing = {entry for entry in rule_book().kinds.values() if entry.shows}
    assert showing == {
        StageEntered,
        StageReopened,
        RoundOpened,
        RoundReopened,
        RoundRevealed,
        PhraseTakenUp,
        PhraseReturnedTo,
        TradeoffTakenUp,
        NamesShown,
        GroupsConfirmed,
        WayChosen,
        ProposalTaken,
        SecondSortingBegun,
        SortingTurnedTo,
        DecisionReadOut,
    }


def test_going_asking_and_revealing_turn_the_picture(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("statements")))
    assert (kind(live), next_kind(live)) == (StageTitle, Asked), "the question is not put yet"
    room.do(OpenRound(STATEMENTS))
    assert kind(live) is Collecting
    frame = live.frame()
    assert (frame.stage_number, frame.stage_title, frame.current) == (2, "Statements", 1)
    assert (frame.note, frame.footer) == ("1 March 2027", "Aldermoor · Offsite")
    hand_in(room)
    room.do(CloseRound(STATEMENTS))
    room.do(EnterStage(ItemId("reveal")))
    assert kind(live) is Collecting
    room.do(RevealRound(STATEMENTS))
    assert kind(live) is Wall


def test_what_the_room_makes_waits_until_it_is_shown_and_then_changes_in_place(room: Room, live: Live) -> None:
    reveal(room)
    room.do(MakeGroup(GroupId("g1"), "Towns", (CardId("ceo"), CardId("cfo"))))
    assert (kind(live), next_kind(live)) == (Wall, Groups)
    live.go_on()
    assert (kind(live), next_kind(live)) == (Groups, None)
    room.do(MakeGroup(GroupId("g2"), "Margin", (CardId("coo"),)))
    view = live.frame().view
    assert isinstance(view, Groups)
    assert [group.name for group in view.groups[:2]] == ["Towns", "Margin"]


def test_a_live_view_changes_in_place(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("statements")))
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Own the small town.")))
    view = live.frame().view
    assert isinstance(view, Collecting)
    assert view.count == 1


def test_of_two_views_a_reveal_brings_the_first_is_live(room: Room, live: Live) -> None:
    """The room sees where it stands before it reads why."""
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    position(room, "first", 2)
    assert (kind(live), next_kind(live)) == (Positions, Reasons)
    position(room, "second", 1)
    view = live.frame().view
    assert isinstance(view, Positions)
    assert view.has_second
    assert next_kind(live) is Reasons


def test_going_to_a_stage_shows_its_title_and_what_is_prepared_waits(room: Room, live: Live) -> None:
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(EnterStage(ItemId("tradeoffs")))
    seen = [kind(live)]
    while live.can_go_on:
        live.go_on()
        seen.append(kind(live))
    assert seen == [StageTitle, Listed, Wording]
    room.do(EnterStage(ItemId("statements")))
    room.do(EnterStage(ItemId("tradeoffs")))
    assert kind(live) is Wording, "what was shown there before"


def test_a_stage_gone_back_to_by_an_undo_stands_as_it_was_shown(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("statements")))
    room.do(EnterStage(ItemId("priorities")))
    room.undo()
    assert (kind(live), next_kind(live)) == (StageTitle, Asked), "the question was never shown"


def test_an_opened_file_does_not_put_the_question(room: Room) -> None:
    room.do(EnterStage(ItemId("statements")))
    live = shown_last(room)
    live.follow(room.workshop, 0, room.file.recorded[-1])
    assert (kind(live), next_kind(live)) == (StageTitle, Asked)
    room.do(OpenRound(STATEMENTS))
    live = shown_last(room)
    live.follow(room.workshop, 0, room.file.recorded[-1])
    assert kind(live) is Collecting


def test_a_stage_with_nothing_to_show_shows_its_title_until_more_is_shown(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("priorities")))
    assert live.frame().view == StageTitle("Priorities")
    assert next_kind(live) is None
    room.do(ListOption(OptionId("a"), "Counters"))
    room.do(ListOption(OptionId("b"), "Data"))
    assert (kind(live), next_kind(live)) == (StageTitle, Options)
    live.go_on()
    room.do(ListOption(OptionId("c"), "Leave"))
    assert (kind(live), live.count) == (Options, 1)


def test_what_is_undone_gives_way_to_what_was_before_it(room: Room, live: Live) -> None:
    reveal(room)
    room.do(MakeGroup(GroupId("g1"), "Towns", (CardId("ceo"), CardId("cfo"))))
    live.go_on()
    room.undo()
    assert (kind(live), next_kind(live)) == (Wall, None)
    room.do(EnterStage(ItemId("tradeoffs")))
    assert kind(live) is StageTitle
    room.undo()
    assert kind(live) is Wall


def test_a_round_given_up_leaves_the_picture(room: Room, live: Live) -> None:
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(OpenRound(FIRST))
    assert kind(live) is Collecting
    room.do(AbandonRound(FIRST, "a slip"))
    assert kind(live) is Wording


def test_back_in_a_stage_what_was_never_shown_there_still_waits(room: Room, live: Live) -> None:
    reveal(room)
    room.do(MakeGroup(GroupId("g1"), "Towns", (CardId("ceo"), CardId("cfo"))))
    room.do(EnterStage(ItemId("statements")))
    room.do(EnterStage(ItemId("reveal")))
    assert (kind(live), next_kind(live)) == (Wall, Groups)


def test_an_opened_file_shows_what_was_shown_last(room: Room) -> None:
    reveal(room)
    room.do(MakeGroup(GroupId("g1"), "Towns", (CardId("ceo"), CardId("cfo"))))
    live = shown_last(room)
    live.follow(room.workshop, 0, room.file.recorded[-1])
    assert (kind(live), next_kind(live)) == (Wall, Groups)


def test_an_answer_without_a_name_turns_nothing(room: Room, live: Live) -> None:
    """It rings the bell and leaves no entry: the last one is still the opening, which shows."""
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(EnterStage(ItemId("tradeoffs")))
    live.go_on()
    assert kind(live) is Listed
    live.follow(room.workshop, 3, room.file.recorded[-1])
    assert kind(live) is Listed
    room.do(NotePresence(ParticipantId("gc"), False))
    assert kind(live) is Listed


@pytest.mark.parametrize("how_far", ["open", "handed in", "closed"])
def test_before_a_reveal_next_is_a_layout_of_who_was_asked(room: Room, live: Live, how_far: str) -> None:
    room.do(EnterStage(ItemId("statements")))
    room.do(OpenRound(STATEMENTS))
    if how_far != "open":
        hand_in(room)
    if how_far == "closed":
        room.do(CloseRound(STATEMENTS))
    following = live.next_frame()
    assert following
    assert isinstance(following.view, Ahead)
    assert following.view.people
    assert [person.id for person in following.view.people] == [name.lower() for name in NAMES]
    assert not live.can_go_on, "it cannot be sent to the projector"
