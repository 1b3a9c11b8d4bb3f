"""Two people of one name: wherever one of them is named, the role stands with it."""

from stratroom.model.forms import Gradient
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.public import collecting, missing_words
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Table
from stratroom.record.polls import in_words, poll
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff, TradeoffId
from stratroom.stages.welcome.rules import AddParticipant, ChangeParticipant, NotePresence, RemoveParticipant
from stratroom.ui.audience.slots import _slots
from tests.record.reading import everything
from tests.telling import after, started

SALES, FINANCE = ParticipantId("ana-costa"), ParticipantId("ana-costa-2")
POLL = RoundId("gradients:t1")


def two() -> MemoryRoom:
    room = started("GC")
    after(room, AddParticipant(SALES, "Ana Costa", "Sales"), AddParticipant(FINANCE, "Ana Costa", "Finance"))
    return room


def called(workshop: Workshop) -> list[str]:
    return [person.called for person in workshop.people]


def test_the_role_stands_with_a_name_as_long_as_two_have_it() -> None:
    room = two()
    assert called(room.workshop) == ["GC", "Ana Costa, Sales", "Ana Costa, Finance"]
    assert called(after(room, ChangeParticipant(FINANCE, "Ana Lima", "Finance"))) == ["GC", "Ana Costa", "Ana Lima"]
    after(room, ChangeParticipant(FINANCE, "ANA COSTA", "Finance"))
    assert called(room.workshop)[1:] == ["Ana Costa, Sales", "ANA COSTA, Finance"]
    assert called(after(room, RemoveParticipant(FINANCE))) == ["GC", "Ana Costa"]


def test_the_collecting_scene_tells_them_apart() -> None:
    workshop = after(two(), OpenRound(RoundId("statements")))
    view = collecting(workshop, workshop.rounds[RoundId("statements")])
    assert [slot.name for slot in _slots(view)] == ["GC", "Ana Costa, Sales", "Ana Costa, Finance"]


def test_a_poll_names_the_roles_of_who_answered_and_who_did_not() -> None:
    room = two()
    after(room, PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"), Propose(TradeoffId("t1"), "Fresh."))
    after(room, NotePresence(FINANCE, False), OpenRound(POLL, without_level=True))
    after(room, HandIn(POLL, SALES, Gradient(2)), HandIn(POLL, ParticipantId("gc"), Gradient(2)))
    workshop = after(room, CloseRound(POLL), RevealRound(POLL))
    assert missing_words(workshop, workshop.rounds[POLL]) == "1 absent (Ana Costa, Finance)"
    assert "Ana Costa, Finance" in in_words(workshop, POLL)
    table = next(block for block in everything(poll(workshop, POLL)) if isinstance(block, Table))
    assert table.rows[0][2] == "GC, Ana Costa, Sales"
