"""Further words on a dissent, and who keeps out, on a real file: what the room sees of it, and what undo gives back."""

import pytest

from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.forms import Position
from stratroom.model.names import DissentId, ItemId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.public import Collecting
from stratroom.model.recusals import Recuse
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.tradeoffs.seen import PublicDecision
from stratroom.ui.live import Live

D1, D2, T1 = DissentId("d1"), DissentId("d2"), TradeoffId("t1")
CFO, CMO = ParticipantId("cfo"), ParticipantId("cmo")
FIRST = RoundId("first:t1")


def decided(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(Decide(T1, "agreed", "Fresh first."))
    for id, by in ((D1, CFO), (D2, CMO)):
        room.do(WriteDissent(id, SubjectId(T1), by, "dissent", f"{by} is against it."))
    room.do(ConfirmDissent(D1))
    while live.can_go_on:
        live.go_on()


def against(live: Live) -> list[tuple[str, tuple[str, ...]]]:
    view = live.frame().view
    assert isinstance(view, PublicDecision)
    return [(dissent.text, dissent.additions) for dissent in view.dissents]


def test_further_words_come_into_no_picture_that_is_live(room: Room, live: Live) -> None:
    decided(room, live)
    first, second = ("cfo is against it.", ()), ("cmo is against it.", ())
    for act in (AddToDissent(D1, "And the leases."), ConfirmDissent(D1), ConfirmDissent(D2)):
        room.do(act)
        assert against(live) == [first]
    live.go_on()
    assert against(live) == [(first[0], ("And the leases.",))]
    live.go_on()
    assert against(live) == [(first[0], ("And the leases.",)), second]


def test_further_words_that_are_taken_back_are_on_no_picture(room: Room, live: Live) -> None:
    decided(room, live)
    room.do(AddToDissent(D1, "And the leases."))
    room.undo()
    assert against(live) == [("cfo is against it.", ())]
    assert room.workshop.dissents[0].adding == ""
    room.do(AddToDissent(D1, "And the leases."))
    room.do(ConfirmDissent(D1))
    with pytest.raises(Refused, match="confirmed"):
        room.undo()


def test_a_recusal_undone_while_the_round_is_open_asks_them_again(room: Room, live: Live) -> None:
    decided(room, live)
    room.do(OpenRound(FIRST))
    room.do(Recuse(SubjectId(T1), CFO, "Owns the lease"))
    view = live.frame().view
    assert isinstance(view, Collecting)
    assert [who.id for who in view.recused] == [CFO]
    room.undo()
    assert (room.workshop.rounds[FIRST].recused, room.workshop.recusals) == ((), ())
    for act in (HandIn(FIRST, CFO, Position(1)), CloseRound(FIRST), RevealRound(FIRST)):
        room.do(act)
    assert CFO in room.workshop.rounds[FIRST].answers_by()
