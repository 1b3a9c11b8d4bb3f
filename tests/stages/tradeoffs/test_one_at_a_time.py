"""Of one trade-off one question at a time: nothing is put while answers on it lie in the box."""

from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.public import Collecting
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.tradeoffs.public import views
from tests.stages.tradeoffs.stands import T1, T2
from tests.telling import after, answered, at, refused, started

SECOND, POLL = RoundId("second:t1"), RoundId("gradients:t1")


def test_the_poll_waits_until_the_second_positions_are_shown_or_given_up() -> None:
    room = at(started("CEO", "CFO"), "tradeoffs")
    after(room, PutTradeoff(T1, "Towns", "Cities"), PutTradeoff(T2, "Own drivers", "Speed"))
    answered(room, "first:t1", ceo=Position(1), cfo=Position(2))
    after(room, OpenRound(SECOND), HandIn(SECOND, ParticipantId("ceo"), Position(1)), CloseRound(SECOND))
    after(room, Propose(T1, "Only towns."))
    assert "Reveal them, or give that round up; then put this one." in refused(
        room, OpenRound(POLL, without_level=True)
    )
    after(room, OpenRound(RoundId("first:t2")), CloseRound(RoundId("first:t2")))
    after(room, AbandonRound(SECOND, "The talk went on."), OpenRound(POLL, without_level=True))
    shown = views(room.workshop)[-1]
    assert isinstance(shown, Collecting)
    assert shown.title.startswith("Gradients of agreement")
