"""What is live turns for acts of showing alone; everything else waits as what comes next, and never with a word."""

import pytest

from stratroom.catalogue import rule_book
from stratroom.house import shown_last
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.entries import (
    PlannedStage,
    RoundOpened,
    RoundReopened,
    RoundRevealed,
)
from stratroom.model.forms import Gradient, Position, Sentence
from stratroom.model.names import (
    ArgumentId,
    CardId,
    DissentId,
    GroupId,
    ItemId,
    OptionId,
    ParticipantId,
    PhraseId,
    RoundId,
    StageId,
    SubjectId,
    TradeoffId,
)
from stratroom.model.programme import ChangeProgramme, EnterStage, StageEntered, StageReopened
from stratroom.model.public import Collecting, Gradients
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.meanings.acts import (
    PhraseReturnedTo,
    PhraseTakenUp,
    RecordNoMeaning,
    ReturnToPhrase,
    TakeUpPhrase,
)
from stratroom.stages.meanings.public import AgreedMeaning, SideBySide, TakenUp
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.priorities.public import Options
from stratroom.stages.reveal.acts import MakeGroup
from stratroom.stages.reveal.public import Groups, Wall
from stratroom.stages.statements.public import Asked
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Propose, PutTradeoff, TakeUpTradeoff, TradeoffTakenUp
from stratroom.stages.tradeoffs.public import Listed, Positions, PublicDecision, Reasons, Wording
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.audience.ahead import Ahead
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.live import Live
from tests.telling import PROGRAMME
from tests.ui.live.kinds import kind
from tests.ui.rooms import NAMES, STATEMENTS

FIRST = RoundId("first:t1")


def next_kind(live: Live) -> type | None:
    following = live.next_frame()
    return type(following.view) if following else None


def hand_in(room: Room) -> None:
    for name in NAMES:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"As {name} sees it.")))


def reveal(room: Room) -> None:
    room.do(EnterStage(ItemId("statements")))
    room.do(OpenRound(STATEMENTS))
    hand_in(room)
    room.do(CloseRound(STATEMENTS))
    room.do(EnterStage(ItemId("reveal")))
    room.do(RevealRound(STATEMENTS))


def position(room: Room, poll: str, number: int, tradeoff: str = "t1") -> None:
    round = RoundId(f"{poll}:{tradeoff}")
    room.do(OpenRound(round))
    room.do(HandIn(round, ParticipantId("ceo"), Position(number, "Because.")))
    room.do(CloseRound(round))
    room.do(RevealRound(round))


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


def test_arguments_and_decisions_are_written_without_being_shown(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    position(room, "first", 2)
    room.do(MakeArgument(TradeoffId("t1"), ArgumentId("a1"), "prefer", "Baskets are larger.", "evidence"))
    view = live.frame().view
    assert isinstance(view, Positions)
    assert view.arguments, "the live view has it at once"
    room.do(Decide(TradeoffId("t1"), "agreed", "Fresh first."))
    assert kind(live) is Positions
    live.go_on()
    live.go_on()
    assert kind(live) is PublicDecision


def dissents(room: Room, *names: str) -> None:
    for name in names:
        id, by = DissentId(f"d-{name}"), ParticipantId(name.lower())
        room.do(WriteDissent(id, SubjectId("t1"), by, "dissent", f"{name} is against it."))


def against(live: Live) -> list[str]:
    view = live.frame().view
    assert isinstance(view, PublicDecision)
    return [dissent.text for dissent in view.dissents]


def test_a_dissent_that_is_confirmed_waits_until_it_is_shown(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(Decide(TradeoffId("t1"), "agreed", "Fresh first."))
    while live.can_go_on:
        live.go_on()
    dissents(room, *NAMES[:2])
    for name, shown_before in zip(reversed(NAMES[:2]), ([], [f"{NAMES[1]} is against it."]), strict=True):
        room.do(ConfirmDissent(DissentId(f"d-{name}")))
        assert against(live) == shown_before, "it comes into no picture that is live"
        live.go_on()
        assert against(live) == [*shown_before, f"{name} is against it."]
    room.undo()
    assert against(live) == [f"{NAMES[1]} is against it."]


def test_the_gradients_stay_until_the_decision_is_shown(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(Propose(TradeoffId("t1"), "Fresh first."))
    round = RoundId("gradients:t1")
    room.do(OpenRound(round))
    room.do(HandIn(round, ParticipantId("ceo"), Gradient(8)))
    room.do(CloseRound(round))
    room.do(RevealRound(round))
    assert (kind(live), next_kind(live)) == (Gradients, None)
    room.do(Decide(TradeoffId("t1"), "not agreed", "Not fresh first."))
    assert (kind(live), next_kind(live)) == (Gradients, PublicDecision)
    live.go_on()
    live.go_back()
    assert kind(live) is Gradients


def test_taking_up_a_tradeoff_shows_it(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    for number in "12":
        room.do(PutTradeoff(TradeoffId(f"t{number}"), f"A{number}", f"B{number}"))
    assert kind(live) is StageTitle
    room.do(TakeUpTradeoff(TradeoffId("t2")))
    view = live.frame().view
    assert isinstance(view, Wording)
    assert view.prefer == "A2"


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


def two_tradeoffs(room: Room) -> None:
    """Both were asked once; the first is before the room again."""
    room.do(EnterStage(ItemId("tradeoffs")))
    for number in "12":
        room.do(PutTradeoff(TradeoffId(f"t{number}"), f"A{number}", f"B{number}"))
    position(room, "first", 2)
    room.do(TakeUpTradeoff(TradeoffId("t2")))
    position(room, "first", 1, "t2")


def test_taking_up_another_tradeoff_by_mistake_gives_way_to_what_was_shown(room: Room, live: Live) -> None:
    two_tradeoffs(room)
    room.do(Propose(TradeoffId("t1"), "One before the other."))
    room.do(TakeUpTradeoff(TradeoffId("t1")))
    view = live.frame().view
    assert isinstance(view, Positions)
    assert (view.prefer, next_kind(live)) == ("A1", Reasons)
    live.go_on()
    room.undo()
    view = live.frame().view
    assert isinstance(view, Positions), "where the second stood, not the reasons of the second"
    assert view.prefer == "A2"


def test_a_tradeoff_in_the_background_turns_nothing(room: Room, live: Live) -> None:
    two_tradeoffs(room)
    for _ in range(2):
        live.go_back()
    assert kind(live) is Listed
    room.do(Propose(TradeoffId("t1"), "One before the other."))
    room.do(Decide(TradeoffId("t1"), "parked", "Not today."))
    assert kind(live) is Listed
    live.go_on()
    before = live.frame().view
    room.undo()
    assert live.frame().view == before
    room.do(TakeUpTradeoff(TradeoffId("t1")))
    room.undo()
    assert live.frame().view == before


def test_the_gradients_of_one_tradeoff_are_not_those_of_another(room: Room, live: Live) -> None:
    two_tradeoffs(room)
    for id in ("t1", "t2"):
        room.do(Propose(TradeoffId(id), f"As {id} says."))
        round = RoundId(f"gradients:{id}")
        room.do(OpenRound(round))
        room.do(HandIn(round, ParticipantId("ceo"), Gradient(3)))
        room.do(CloseRound(round))
        room.do(RevealRound(round))
    room.do(TakeUpTradeoff(TradeoffId("t1")))
    live.go_on()
    before = live.frame().view
    room.undo()
    view = live.frame().view
    assert isinstance(view, Gradients)
    assert view != before
    assert view.proposal == "As t2 says."


def test_a_phrase_taken_up_by_mistake_and_undone_gives_way_to_the_meanings_before(room: Room, live: Live) -> None:
    room.do(ChangeProgramme((*PROGRAMME, PlannedStage(StageId("meanings"), "Same words", 20))))
    room.do(EnterStage(ItemId("meanings")))
    room.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    mean(room, "m1")
    room.do(RecordNoMeaning(PhraseId("m1")))
    assert (kind(live), next_kind(live)) == (SideBySide, AgreedMeaning)
    room.do(TakeUpPhrase(PhraseId("m2"), "fresh"))
    assert (kind(live), live.can_go_on) == (TakenUp, False)
    room.undo()
    assert (kind(live), next_kind(live)) == (SideBySide, AgreedMeaning)
    room.do(TakeUpPhrase(PhraseId("m2"), "fresh"))
    mean(room, "m2")
    room.do(ReturnToPhrase(PhraseId("m1")))
    view = live.frame().view
    assert isinstance(view, SideBySide)
    assert (view.phrase, next_kind(live)) == ("grow", AgreedMeaning)


def mean(room: Room, phrase: str) -> None:
    round = RoundId(f"meaning:{phrase}")
    room.do(OpenRound(round))
    room.do(HandIn(round, ParticipantId("ceo"), Sentence(f"As the CEO means {phrase}.")))
    room.do(CloseRound(round))
    room.do(RevealRound(round))


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


# What comes next


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
