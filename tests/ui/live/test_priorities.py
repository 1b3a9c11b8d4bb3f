"""The priorities on the projector: the line comes next once it is drawn, the poll before what it was about."""

from stratroom.model.forms import Gradient, Points, Ranking
from stratroom.model.names import ItemId, OptionId, ParticipantId, RoundId
from stratroom.model.programme import EnterStage
from stratroom.model.public import Gradients
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.priorities.acts import GRADIENTS, POINTS, RANKINGS, AgreePriority, DrawCutLine, ListOption
from stratroom.stages.priorities.public import Agreed, Compared, PointsTable
from stratroom.ui.live import Live
from tests.ui.live.acts import next_kind
from tests.ui.live.kinds import kind

A, B, CEO = OptionId("o1"), OptionId("o2"), ParticipantId("ceo")


def answered(room: Room, round: RoundId, answer: Points | Ranking | Gradient) -> None:
    for act in (
        OpenRound(round, without_level=True),
        HandIn(round, CEO, answer),
        CloseRound(round),
        RevealRound(round),
    ):
        room.do(act)


def weighed(room: Room) -> None:
    room.do(EnterStage(ItemId("priorities")))
    room.do(ListOption(A, "Fresh counters"))
    room.do(ListOption(B, "Own delivery"))
    answered(room, POINTS, Points({A: 60, B: 40}))


def test_the_table_with_the_line_comes_after_the_rankings(room: Room, live: Live) -> None:
    weighed(room)
    answered(room, RANKINGS, Ranking(((A,), (B,))))
    assert kind(live) is Compared
    assert next_kind(live) is None
    room.do(DrawCutLine((A,)))
    assert kind(live) is Compared, "the picture does not turn by itself"
    assert next_kind(live) is PointsTable
    live.go_on()
    view = live.frame().view
    assert isinstance(view, PointsTable)
    assert view.above == 1
    room.do(DrawCutLine((A, B)))
    assert kind(live) is PointsTable


def test_the_poll_on_the_list_is_shown_before_the_list(room: Room, live: Live) -> None:
    weighed(room)
    room.do(DrawCutLine((A,)))
    room.do(AgreePriority(A, CEO, stops="The courier"))
    answered(room, GRADIENTS, Gradient(2))
    assert kind(live) is Gradients
    assert next_kind(live) is Agreed
