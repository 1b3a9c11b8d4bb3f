"""Whatever happens in whatever order: a record is never final while something changed after it was confirmed, and what
nobody confirmed is in no picture of the read-back."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.catalogue import rule_book, views
from stratroom.model.commands import Command
from stratroom.model.dissents import ConfirmDissent, DissentConfirmed, WithdrawDissent, WriteDissent
from stratroom.model.entries import Entry, Recorded, RoundRevealed
from stratroom.model.forms import Position
from stratroom.model.names import NO_SUBJECT, PRIORITIES, DissentId, ItemId, SubjectId
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import Workshop
from stratroom.register import is_read_back, standing
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, priorities
from stratroom.stages.readback.acts import AmendmentAsked, AskAmendment, ConfirmDecision, DecisionConfirmed, ReadOut
from stratroom.stages.tradeoffs.acts import Propose
from stratroom.stages.tradeoffs.entries import Decided
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.readback.decided import BOATS, EVERYBODY, ONE, SPEED, T1, TOWNS, TRAINS, TWO, decided_room

CEO, CFO, COO = EVERYBODY
SECRET = "What nobody has confirmed yet."
LATER = DissentId("later")
FIRST = round_of("first", T1)
HAPPENS: tuple[Command, ...] = (
    *(ConfirmDecision(subject, by) for subject in (ONE, TWO, PRIORITIES) for by in (EVERYBODY, (CEO, COO), (CEO,))),
    *(ReadOut(subject) for subject in (ONE, TWO, PRIORITIES, NO_SUBJECT)),
    *(AskAmendment(subject, "Not like this.") for subject in (ONE, TWO, PRIORITIES)),
    TOWNS, replace(TOWNS, text="Towns alone."), replace(TOWNS, owner=COO), SPEED, replace(SPEED, outcome="agreed"),
    Propose(SPEED.tradeoff, "Speed in June."),
    DrawCutLine((BOATS,)), DrawCutLine((TRAINS, BOATS)), AgreePriority(BOATS, CEO), AgreePriority(BOATS, COO),
    WriteDissent(LATER, ONE, COO, "dissent", SECRET, named=False), ConfirmDissent(LATER), WithdrawDissent(LATER),
    OpenRound(FIRST), HandIn(FIRST, CEO, Position(2, SECRET)), CloseRound(FIRST), RevealRound(FIRST),
    NotePresence(COO, present=False), NotePresence(COO, present=True),
    EnterStage(ItemId("priorities")), EnterStage(ItemId("readback")),
)  # fmt: skip


class Watched(MemoryRoom):
    """A room that keeps its ledger, and whose decision was changed since the room confirmed it last."""

    def __init__(self) -> None:
        super().__init__(rule_book())
        self.ledger: list[Recorded] = []
        self.open: set[SubjectId] = {ONE, TWO, PRIORITIES}

    def _evolve(self, entry: Entry) -> None:
        before = _list(self.workshop) if self.sequence else None
        super()._evolve(entry)
        self.ledger.append(Recorded(self.sequence, self._at, entry))
        match entry:
            case DecisionConfirmed(subject):
                self.open.discard(subject)
            case AmendmentAsked(subject):
                self.open.add(subject)
            case Decided(tradeoff):
                self.open.add(SubjectId(tradeoff))
            case DissentConfirmed() | RoundRevealed():
                self.open.add(ONE)
            case _ if before and _list(self.workshop) != before:
                self.open.add(PRIORITIES)
            case _:
                pass


def _list(workshop: Workshop) -> object:
    part = priorities(workshop)
    return part.options, part.agreed, bool(part.cut_at)


@settings(max_examples=150)
@given(st.lists(st.sampled_from(HAPPENS), max_size=30))
def test_a_record_is_never_final_while_something_changed_after_it_was_confirmed(happens: list[Command]) -> None:
    room = Watched()
    decided_room(room)
    for command in happens:
        try:
            room.do(command)
        except Refused:
            continue
        workshop = room.workshop
        if is_read_back(workshop):
            assert not room.open
            assert not any(dissent.waits for dissent in workshop.dissents)
        assert is_read_back(workshop) or room.open or _waits(workshop)
        is_confirmed = any(one.id == LATER and one.is_confirmed for one in workshop.dissents)
        if workshop.stage == "readback" and not is_confirmed:
            assert SECRET not in repr(views(workshop))
    assert rule_book().fold(room.ledger) == room.workshop


def _waits(workshop: Workshop) -> bool:
    return any(dissent.waits for dissent in workshop.dissents) or any(each.waits for each in standing(workshop))
