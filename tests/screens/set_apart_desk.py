"""What stands apart on the desk itself: dissents with further words on them, and who keeps out of a subject."""

from collections.abc import Iterator

from stratroom.house import OpenWorkshop
from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.names import PRIORITIES, DissentId, ItemId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import AbandonRound, OpenRound
from stratroom.stages.priorities.console import Panel as PrioritiesPanel
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff
from stratroom.stages.tradeoffs.console import Panel as TradeoffsPanel
from stratroom.ui.console.dissent_row import DissentRow
from tests.screens.made_up import Words

T1, D1, D2 = TradeoffId("t1"), DissentId("d1"), DissentId("d2")
CFO, COO = ParticipantId("cfo"), ParticipantId("coo")


def set_apart(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """One after the other; the name says what stands open now."""
    yield from _recusals(opened, words)
    yield from _dissents(opened, words)


def _recusals(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    do, subject = opened.bridge.do, SubjectId(T1)
    do(EnterStage(ItemId("tradeoffs")))
    do(PutTradeoff(T1, words(0), words(1)))
    do(Propose(T1, words(0), words(1)))
    panel = opened.console.desk.panel
    assert isinstance(panel, TradeoffsPanel)
    panel.debates[T1].steps.turn_to("recusals")
    yield "nobody keeps out"
    do(Recuse(subject, CFO, words(2)))
    do(Recuse(subject, COO))
    yield "some keep out"
    do(OpenRound(RoundId("gradients:t1"), without_level=True))
    yield "asked without them"
    do(AbandonRound(RoundId("gradients:t1"), "Asked too early"))
    do(EnterStage(ItemId("priorities")))
    do(Recuse(PRIORITIES, CFO, words(2)))
    priorities = opened.console.desk.panel
    assert isinstance(priorities, PrioritiesPanel)
    priorities.steps.turn_to("recusals")
    yield "some keep out of the priorities"


def _dissents(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    do, subject = opened.bridge.do, SubjectId(T1)
    do(EnterStage(ItemId("tradeoffs")))
    do(Decide(T1, "agreed", words(0)))
    for id, by in ((D1, CFO), (D2, COO)):
        do(WriteDissent(id, subject, by, "dissent", words(0), words(1), False, by == COO, words(2)))
        do(ConfirmDissent(id))
    do(AddToDissent(D1, words(3)))
    do(ConfirmDissent(D1))
    do(AddToDissent(D1, words(4)))
    panel = opened.console.desk.panel
    assert isinstance(panel, TradeoffsPanel)
    panel.debates[T1].steps.turn_to("dissents")
    yield "further words wait"
    panel.findChildren(DissentRow)[-1].further.begin()
    yield "further words begun"
