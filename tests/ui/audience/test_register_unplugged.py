"""The projector goes while the register is on it: the read-back goes on, and what comes back is the register of now."""

from stratroom.house import OpenWorkshop
from stratroom.model.names import ItemId, ParticipantId, SubjectId, TradeoffId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.stages.readback.acts import ConfirmDecision, ReadOut
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from tests.stages.readback.decided import LINE
from tests.telling import PROGRAMME
from tests.ui import screens
from tests.ui.audience.standing import stands_on
from tests.ui.screens import LAPTOP, PROJECTOR


def seen(opened: OpenWorkshop) -> str:
    opened.audience.grab()
    return " ".join(opened.audience.words)


def test_the_register_comes_back_as_the_workshop_stands(opened: OpenWorkshop) -> None:
    do, one = opened.bridge.do, SubjectId("t1")
    do(ChangeProgramme((*PROGRAMME, LINE)))
    do(PutTradeoff(TradeoffId("t1"), "Towns", "Cities"))
    do(Decide(TradeoffId("t1"), "agreed", "Towns first."))
    do(EnterStage(ItemId("readback")))
    do(ReadOut(one))
    do(ReadOut())
    assert "0 of 1 decision is confirmed" in seen(opened)
    screens.plug(LAPTOP)
    assert opened.console.isVisible()
    assert opened.console.desk.notice.is_trouble
    do(ReadOut(one))
    do(ConfirmDecision(one, (ParticipantId("ceo"),)))
    do(ReadOut())
    screens.plug(LAPTOP, PROJECTOR)
    assert stands_on(opened) == "PROJECTOR"
    assert "1 of 1 decision is confirmed" in seen(opened)
    opened.bridge.undo()
    assert "Towns first." in seen(opened)
    assert "1 of 1 decision" not in seen(opened)
