"""Whatever opens on the desk itself: lists of people, the parking lot, times to speak, reasons asked for, the test
pattern, what went wrong."""

from collections.abc import Iterator

from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, ParkedId, ParticipantId, StageId
from stratroom.model.parked import Park, SettleParked
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, OpenRound
from stratroom.stages.statements.console import Panel as StatementsPanel
from stratroom.stages.welcome.console import Panel as WelcomePanel
from tests.screens.made_up import Words, joining
from tests.ui.rooms import STATEMENTS


def opened_parts(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """One after the other; the name says what stands open now."""
    opened.bridge.do(joining(ParticipantId("somebody"), words(1), words(0)))
    yield from _welcome(opened, words)
    yield from _below_the_stage(opened, words)
    yield from _beside_the_stage(opened, words)
    yield from _asked_for_reasons(opened)
    yield from _said(opened, words)


def _welcome(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    panel = opened.console.desk.panel
    assert isinstance(panel, WelcomePanel)
    panel._fold.turn_to("title page")
    yield "title page"
    panel.people.row("somebody")._press()
    yield "somebody changed"
    panel.newcomer.show_text("\n".join(f"{one_line(words(n))}\tRole {n}" for n in range(9)) + "\n\t\nCEO\tHead of CEO")
    yield "list of people"
    panel.newcomer.preview.leave.click()
    for promise in ("after-reading", "unattributed"):
        panel.promises.choices[StageId("statements")].chosen.emit(promise)
        yield promise
    panel.promises.choices[StageId("priorities")].chosen.emit("unattributed")
    yield "points without names"


def one_line(text: str) -> str:
    """As it comes in a cell of a spreadsheet."""
    return " ".join(text.split())


def _below_the_stage(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    stage, do = opened.console.desk.stage, opened.bridge.do
    stage.tools.park.click()
    yield "empty parking lot"
    for number in range(3):
        do(Park(ParkedId(f"p{number}"), words(number)))
    do(SettleParked(ParkedId("p0"), words(1)))
    yield "parking lot"
    stage.parking.row("p1").settle.click()
    yield "point to settle"
    stage.parking.close_it.click()
    stage.tools.speak.click()
    yield "time to speak"
    stage.speaking.begun.emit(3)
    yield "somebody speaks"
    stage.speaking.done_asked.emit()


def _beside_the_stage(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    desk = opened.console.desk
    desk.rail.why.ask_why(ItemId("welcome"), words(0))
    yield "stage reopened"
    desk.rail.why.put_away()
    desk.projector.as_text.fold.header.click()
    yield "as text"
    desk.projector.test.click()
    yield "test pattern"
    desk.projector.setting_up.distance.setValue(60)
    yield "too far away"
    desk.projector.test.click()
    desk.projector.blank.click()
    yield "blank"
    desk.projector.blank.click()


def _asked_for_reasons(opened: OpenWorkshop) -> Iterator[str]:
    do = opened.bridge.do
    do(EnterStage(ItemId("statements")))
    do(OpenRound(STATEMENTS))
    panel = opened.console.desk.panel
    assert isinstance(panel, StatementsPanel)
    panel.round_bar._give_up.click()
    yield "round given up"
    panel.round_bar._print.click()
    yield "cards printed"
    do(CloseRound(STATEMENTS))
    yield "round closed"


def _said(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    desk = opened.console.desk
    opened.bridge.refused.emit(words(0))
    yield "refused"
    opened.bridge.troubled.emit(words(0))
    yield "trouble"
    desk.notice.understood.click()
    desk.projector._lose()
    yield "projector lost"
