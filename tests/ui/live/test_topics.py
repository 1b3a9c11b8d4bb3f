"""Of a trade-off or a phrase, what is live and what waits; another one in the background turns nothing."""

from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.entries import (
    PlannedStage,
)
from stratroom.model.forms import Gradient, Sentence
from stratroom.model.names import (
    ArgumentId,
    DissentId,
    ItemId,
    ParticipantId,
    PhraseId,
    RoundId,
    StageId,
    SubjectId,
    TradeoffId,
)
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.model.public import Gradients
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.meanings.acts import (
    RecordNoMeaning,
    ReturnToPhrase,
    TakeUpPhrase,
)
from stratroom.stages.meanings.public import AgreedMeaning, SideBySide, TakenUp
from stratroom.stages.tradeoffs.acts import (
    Decide,
    MakeArgument,
    Propose,
    PutTradeoff,
    TakeUpTradeoff,
)
from stratroom.stages.tradeoffs.seen import Listed, Positions, PublicDecision, Reasons, Wording
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.live import Live
from tests.telling import PROGRAMME
from tests.ui.live.acts import next_kind, position
from tests.ui.live.kinds import kind
from tests.ui.rooms import NAMES


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


def test_the_gradients_stay_until_the_decision_is_shown(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(Propose(TradeoffId("t1"), "Fresh first."))
    round = RoundId("gradients:t1")
    room.do(OpenRound(round, without_level=True))
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
        room.do(OpenRound(round, without_level=True))
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
    room.do(OpenRound(round, without_level=True))
    room.do(HandIn(round, ParticipantId("ceo"), Sentence(f"As the CEO means {phrase}.")))
    room.do(CloseRound(round))
    room.do(RevealRound(round))
