"""Dissents in full and who kept out, as the record prints them beside a decision."""

from pathlib import Path

import pytest

from stratroom.figures.shapes import Text
from stratroom.model.commands import Command
from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.forms import Gradient
from stratroom.model.names import PRIORITIES, DissentId, OptionId, ParticipantId, SubjectId, TradeoffId
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.model.rounds import AskAgain, RoundId
from stratroom.model.workshop import Workshop
from stratroom.record.dissenting import at_a_glance, in_full
from stratroom.record.pdf.press import write
from stratroom.record.recusals import kept_out, recused
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities import record as priorities
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff
from stratroom.stages.tradeoffs.record import glance, sections
from tests.record.pages import by_pypdf
from tests.record.reading import AT_IN_WORDS, away, everything, read, room
from tests.record.test_press import book
from tests.telling import after, answered

T1, D1 = SubjectId("t1"), DissentId("d1")
CFO, COO = ParticipantId("cfo"), ParticipantId("coo")


@pytest.fixture
def put() -> MemoryRoom:
    begun = room("CEO", "CFO", "CMO", "COO", "CSO", "CTO", "GC")
    after(begun, PutTradeoff(TradeoffId("t1"), "Towns", "Cities"), Propose(TradeoffId("t1"), "Towns only."))
    return begun


def dissenting(begun: MemoryRoom, *, named: bool = True) -> None:
    words = ("Not on one year.", "Two years", False, named, "Keep the two cities.")
    after(begun, WriteDissent(D1, T1, COO, "dissent", *words), ConfirmDissent(D1))


def test_what_they_would_do_instead_stands_above_what_would_change_their_mind(put: MemoryRoom) -> None:
    dissenting(put)
    words = read(in_full(put.workshop, T1))
    assert "What I would do instead\nKeep the two cities.\nWhat would change my mind\nTwo years" in words


def test_further_words_stand_with_their_time_and_unconfirmed_ones_say_so(put: MemoryRoom) -> None:
    dissenting(put)
    after(put, AddToDissent(D1, "Nor the leases."), ConfirmDissent(D1), AddToDissent(D1, "Nor the vans."))
    added = f"Said later, {AT_IN_WORDS}\nNor the leases.\nSaid later (not confirmed)\nNor the vans."
    for part in (in_full(put.workshop, T1), at_a_glance(put.workshop, T1)):
        assert added in read(part)


def test_further_words_of_somebody_unnamed_give_nobody_away(put: MemoryRoom) -> None:
    dissenting(put, named=False)
    workshop = after(put, AddToDissent(D1, "Nor the leases."), ConfirmDissent(D1))
    for part in (sections(workshop), glance(workshop)):
        assert "Nor the leases." in read(part)
        assert "COO" not in read(part)
        assert not any(getattr(found, "initials", "") == "COO" for found in everything(part))


def test_on_paper_further_words_are_as_large_as_the_first(put: MemoryRoom, tmp_path: Path) -> None:
    after(put, Decide(TradeoffId("t1"), "agreed", "Towns."))
    dissenting(put)
    workshop = after(put, AddToDissent(D1, "Nor the leases."), ConfirmDissent(D1))
    path = tmp_path / "record.pdf"
    write(book(*sections(workshop)[0].blocks), path)
    words = " ".join(" ".join(by_pypdf(path)).split())
    assert f"Said later, {AT_IN_WORDS} “Nor the leases.”" in words
    assert "What I would do instead Keep the two cities." in words


def test_who_keeps_out_stands_on_the_decisions_page_with_the_reason(put: MemoryRoom) -> None:
    workshop = after(put, Recuse(T1, COO), Recuse(T1, CFO, "Owns the lease"))
    assert recused(workshop, T1) == (("Keeps out", "CFO (Owns the lease); COO"),)
    assert "Keeps out\nCFO (Owns the lease); COO" in read(sections(workshop))
    workshop = after(put, Decide(TradeoffId("t1"), "agreed", "Towns."), WithdrawRecusal(T1, COO))
    assert "Keeps out\nCFO (Owns the lease)\n" in read(sections(workshop))
    after(put, WithdrawRecusal(T1, CFO))
    assert "Keeps out" not in read(sections(put.workshop))


def at(begun: MemoryRoom, time: str, *commands: Command) -> Workshop:
    """As it stands after these, given at this time."""
    then = MemoryRoom(begun.rules, time)
    then.workshop = begun.workshop
    begun.workshop = after(then, *commands)
    return begun.workshop


def test_since_when_they_keep_out_and_when_they_were_back_stands_under_it(put: MemoryRoom) -> None:
    workshop = at(put, "2026-10-15T11:05:00+02:00", Recuse(T1, COO), Recuse(T1, CFO, "Owns the lease"))
    assert kept_out(workshop, T1) == (("Kept out", "COO from 11:05; CFO from 11:05"),)
    at(put, "2026-10-15T11:40:00+02:00", WithdrawRecusal(T1, COO))
    workshop = at(put, "2026-10-16T09:00:00+02:00", Recuse(T1, COO), WithdrawRecusal(T1, CFO))
    told = (
        "COO from 11:05, back in at 11:40; CFO from 11:05, back in at 16 October 2026, 09:00; "
        "COO from 16 October 2026, 09:00"
    )
    assert kept_out(workshop, T1) == (("Kept out", told),)
    assert f"Keeps out\nCOO\nKept out\n{told}" in read(sections(workshop))
    assert kept_out(workshop, PRIORITIES) == ()
    decided = after(put, Decide(TradeoffId("t1"), "agreed", "Towns."))
    assert f"Kept out\n{told}" in read(sections(decided))


def test_who_keeps_out_of_the_priorities_stands_on_their_page(put: MemoryRoom) -> None:
    workshop = after(put, *(ListOption(OptionId(id), id) for id in "xy"), Recuse(PRIORITIES, CFO))
    section = priorities.section(workshop)
    assert section is not None
    assert "Keeps out\nCFO\nKept out\nCFO from 10:42" in read(section)


def test_abstaining_recused_and_absent_are_three_things_in_one_poll(put: MemoryRoom) -> None:
    after(put, Recuse(T1, CFO, "Owns the lease"))
    away(put, "cmo")
    gradients = {"ceo": Gradient(1), "coo": Gradient(4), "cso": Gradient(2), "cto": Gradient(3), "gc": Gradient(7)}
    workshop = answered(put, "gradients:t1", **gradients)
    words = read(sections(workshop))
    counted = "3 will act on it. 1 opposed. 1 abstains. 5 of 6 answered. 1 recused (CFO); 1 absent (CMO)."
    assert counted in words
    assert counted in read(glance(workshop))
    assert "COO\n1" in words[words.index("Abstain") :]
    drawn = {shape.text for shape in everything(sections(workshop)) if isinstance(shape, Text)}
    assert {"COO"} <= drawn
    assert not {"CFO", "CMO"} & drawn
    again = read(sections(after(put, AskAgain(RoundId("gradients:t1"), "Once more"))))
    assert "Keeps out\nCFO (Owns the lease)" in again
