"""A change begun while decisions are read back, with its reason, stands there again after the program was torn off:
each with its own decision."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.entries import PlannedStage
from stratroom.model.names import StageId, SubjectId, TradeoffId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.register import REGISTER
from stratroom.stages.readback.acts import ReadOut
from stratroom.stages.readback.console import Panel
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from tests.screens.measuring import settle
from tests.stages.readback.at_the_panel import amending, reading
from tests.ui.debated import T1, Console
from tests.ui.rooms import key, leave
from tests.ui.torn_off import console, notice, opened_again, torn_off, type_into, wait_until_kept

__all__ = ["console"]
T2 = TradeoffId("t2")
ONE, TWO = "One year, not two XYZZY", "The board asked XYZZY"


def panel(opened: OpenWorkshop) -> Panel:
    found = opened.console.desk.panel
    assert isinstance(found, Panel)
    return found


def subjects(opened: OpenWorkshop) -> tuple[SubjectId, ...]:
    return tuple(standing.subject for standing in REGISTER.standing(opened.room.workshop))


def reads_out(opened: OpenWorkshop, subject: SubjectId) -> None:
    opened.bridge.do(ReadOut(subject))
    settle()
    reading(panel(opened)).steps.turn_to("amend")
    settle()


def test_changes_of_two_decisions_come_back_each_with_its_own(console: Console, qtbot: QtBot) -> None:
    console.do(PutTradeoff(T2, "Vans", "Counters"))
    console.do(Decide(T1, "agreed", "City counters first."))
    console.do(Decide(T2, "agreed", "Vans from May."))
    programme = console.opened.room.workshop.programme
    console.do(ChangeProgramme((*programme, PlannedStage(StageId("readback"), "Read-back", 20))))
    console.do(EnterStage(console.opened.room.workshop.programme[-1].key))
    settle()
    first, second = subjects(console.opened)
    reads_out(console.opened, first)
    type_into(amending(panel(console.opened)).text, ONE)
    reads_out(console.opened, second)
    form = amending(panel(console.opened))
    type_into(form.reason, TWO)
    form.outcome.button("parked").click()
    wait_until_kept(console.opened, qtbot)
    again = opened_again(torn_off(console.opened), qtbot)
    assert "Why? The record keeps it." in notice(again)
    form = amending(panel(again))
    assert form.isVisible(), "it is not folded away"
    assert (form.reason.text(), form.text.text(), form.outcome.value) == (TWO, "Vans from May.", "parked")
    assert form.draft.is_draft
    reads_out(again, first)
    qtbot.waitUntil(lambda: ONE in amending(panel(again)).text.text(), timeout=20_000)
    type_into(amending(panel(again)).reason, "So it was said.")
    key(amending(panel(again)).reason.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    stands = {standing.subject: standing.text for standing in REGISTER.standing(again.room.workshop)}
    assert ONE in stands[first]
    assert stands[second] == "Vans from May."
    assert all("XYZZY" not in str(value) or value == TWO for value in wait_until_kept(again, qtbot).typed.values())
    leave(again.console)
