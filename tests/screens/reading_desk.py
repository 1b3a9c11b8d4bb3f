"""The desk while decisions are read back: before, confirmed by some, to be amended, amended, the list, the register."""

from collections.abc import Iterator
from dataclasses import replace

from stratroom.house import OpenWorkshop
from stratroom.model.names import NO_SUBJECT, PRIORITIES, ItemId, OptionId, ParticipantId, SubjectId, TradeoffId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.register import REGISTER
from stratroom.stages.priorities.acts import DrawCutLine, ListOption
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision, ReadOut
from stratroom.stages.readback.console import Panel
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.welcome.rules import NotePresence
from tests.screens.made_up import Words, joining
from tests.telling import planned

T1, T2 = TradeoffId("t1"), TradeoffId("t2")
ONE, TWO, A, B = SubjectId(T1), SubjectId(T2), ParticipantId("a"), ParticipantId("b")


def reading_back(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """One after the other; the name says what stands open now."""
    do, desk = opened.bridge.do, opened.console.desk
    do(ChangeProgramme((*opened.room.workshop.programme, *planned("readback"))))
    do(EnterStage(ItemId("readback")))
    yield "nothing decided"
    for number, person in enumerate((A, B)):
        do(joining(person, f"{number} {words(number)}", words(number + 1)))
    for number, id in enumerate((T1, T2)):
        do(PutTradeoff(id, words(number), f"{words(number + 1)} {number}"))
    do(Decide(T1, "agreed", words(2), owner=A, review="2099-06-30"))
    do(Decide(T2, "parked", words(3)))
    do(ListOption(OptionId("x"), words(0)))
    do(DrawCutLine((OptionId("x"),)))
    yield "nothing read out"
    do(ReadOut(TWO))
    yield "read out, without an owner"
    panel = desk.panel
    assert isinstance(panel, Panel)
    panel.readings[TWO].confirmers.row(B).tick.click()
    yield "one of two confirms"
    do(ConfirmDecision(TWO, (A,)))
    panel.readings[TWO].steps.header("confirm").click()
    yield "confirmed"
    do(AskAmendment(TWO, words(4)))
    yield "to be amended"
    wording = REGISTER.wording(opened.room.workshop, TWO)
    assert wording
    do(REGISTER.amended(opened.room.workshop, TWO, replace(wording, text=words(5))))
    yield "amended"
    panel.readings[TWO].steps.header("amend").click()
    yield "to amend once more"
    do(ReadOut(PRIORITIES))
    panel.readings[PRIORITIES].steps.header("amend").click()
    yield "the list to be amended"
    do(ReadOut(NO_SUBJECT))
    yield "register"
    for person in (A, B):
        do(NotePresence(person, present=False))
    do(ReadOut(ONE))
    yield "nobody here"
