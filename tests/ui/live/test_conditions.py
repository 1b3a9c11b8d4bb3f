"""What would have to be true waits as next: writing it down turns no picture, and what is said to it comes in place."""

from stratroom.model.names import ArgumentId, ItemId, ParticipantId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import MakeArgument, PutTradeoff, SaySupport, WithdrawArgument
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.tradeoffs.seen import Conditions, Positions, Reasons
from stratroom.ui.live import Live
from tests.ui.live.acts import next_kind, position
from tests.ui.live.kinds import kind

T1, C1 = TradeoffId("t1"), ArgumentId("c1")


def argued(room: Room) -> None:
    """Positions were shown; then a condition was written down."""
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(PutTradeoff(T1, "Towns", "Cities"))
    position(room, "first", 2)
    room.do(MakeArgument(T1, C1, "condition", "Towns pay more.", "conjecture"))


def test_a_condition_comes_after_the_positions_and_their_reasons(room: Room, live: Live) -> None:
    argued(room)
    assert (kind(live), next_kind(live)) == (Positions, Reasons)
    live.go_on()
    assert next_kind(live) is Conditions
    live.go_on()
    assert (kind(live), next_kind(live)) == (Conditions, None)


def test_what_is_said_to_them_comes_into_the_picture_that_is_live(room: Room, live: Live) -> None:
    argued(room)
    live.go_on()
    live.go_on()
    room.do(SaySupport(T1, ParticipantId("ceo"), would=True))
    view = live.frame().view
    assert isinstance(view, Conditions)
    assert view.answers[0] == "1 would support it then: CEO."


def test_the_last_condition_taken_back_gives_way_to_the_picture_before(room: Room, live: Live) -> None:
    argued(room)
    live.go_on()
    live.go_on()
    room.do(WithdrawArgument(T1, C1))
    assert kind(live) is Reasons


def test_while_the_second_position_is_asked_one_can_go_back_to_them(room: Room, live: Live) -> None:
    argued(room)
    room.do(OpenRound(round_of("second", T1)))
    live.go_back()
    assert kind(live) is Conditions
