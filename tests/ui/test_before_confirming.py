"""What is to be known before a decision is confirmed is in sight beside the button, in the smallest usual window, also
where a dozen people confirm."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, ParticipantId, StageId, SubjectId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.stages.readback.acts import ReadOut
from stratroom.stages.readback.console import Panel
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui.widgets import PlainLabel
from tests.stages.readback.decided import LINE
from tests.telling import PROGRAMME
from tests.ui.rooms import leave, room_in


def test_that_nobody_owns_it_is_read_before_it_is_confirmed(tmp_path: Path) -> None:
    room = room_in(tmp_path, (*PROGRAMME, LINE))
    for number in range(8):
        room.do(AddParticipant(ParticipantId(f"p{number}"), f"Person {number}", f"Role {number}"))
    room.do(PutTradeoff(TradeoffId("t1"), "Towns", "Cities"))
    room.do(Decide(TradeoffId("t1"), "agreed", "Towns first."))
    room.do(EnterStage(ItemId("readback")))
    new_application()
    opened = OpenWorkshop(room, notes=tmp_path, keeps_backups=False)
    opened.show()
    opened.console.showNormal()
    opened.console.resize(1024, 768)
    opened.bridge.do(ReadOut(SubjectId("t1")))
    panel = opened.console.desk.panels[StageId("readback")]
    assert isinstance(panel, Panel)
    labels = panel.readings[SubjectId("t1")].findChildren(PlainLabel)
    (told,) = [label for label in labels if label.text().startswith("It has no owner yet.")]
    page = opened.console.desk._scrolls[StageId("readback")].viewport()
    for _turn in range(3):
        QApplication.processEvents()  # what is brought into sight is brought there in turns of its own
    assert page.rect().contains(told.rect().translated(told.mapTo(page, QPoint())))
    leave(opened.console)
