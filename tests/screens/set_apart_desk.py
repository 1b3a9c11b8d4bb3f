"""What stands apart on the desk itself: dissents with further words on them, and who keeps out of a subject, a decision
recorded again whose owner does."""

from collections.abc import Iterator

from stratroom.house import OpenWorkshop
from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.names import PRIORITIES, DissentId, ItemId, OptionId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import AbandonRound, OpenRound
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.stages.priorities.console import Panel as PrioritiesPanel
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff
from stratroom.stages.tradeoffs.console import Panel as TradeoffsPanel
from stratroom.ui.console.dissent_row import DissentRow
from tests.screens.made_up import Words

T1, D1, D2 = TradeoffId("t1"), DissentId("d1"), DissentId("d2")
CEO, CFO, COO = (ParticipantId(each) for each in ("ceo", "cfo", "coo"))
O1 = OptionId("o1")


def set_apart(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """One after the other; the name says what stands open now."""
    yield from _recusals(opened, words)
    yield from _dissents(opened, words)
    yield from _recorded_again(opened, words)
    yield from _owners_gone(opened, words)


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


def _recorded_again(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    do = opened.bridge.do
    do(Decide(T1, "parked", words(1), owner=CEO))
    do(Recuse(SubjectId(T1), CEO))
    panel = opened.console.desk.panel
    assert isinstance(panel, TradeoffsPanel)
    debate = panel.debates[T1]
    debate.steps.header("decision").click()
    yield "recorded again, its owner keeps out"
    debate.decision.text.write(words(2))
    yield "changed and not recorded"
    panel.more.header("put").click()
    panel.put.prefer.write(words(3))
    panel.put.over.write(words(4))
    panel.put.submit.click()
    assert len(panel.agenda.rows.widgets) == 2
    yield "one more is put"


def _owners_gone(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    do = opened.bridge.do
    do(EnterStage(ItemId("priorities")))
    do(ListOption(O1, words(0)))
    do(DrawCutLine((O1,)))
    do(AgreePriority(O1, CEO))
    do(Recuse(PRIORITIES, CEO))
    panel = opened.console.desk.panel
    assert isinstance(panel, PrioritiesPanel)
    panel.steps.turn_to("owners")
    yield "the owner of a priority keeps out"
