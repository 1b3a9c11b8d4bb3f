"""The step in which the room argues, with everything open in it that can be: a criticism restated, a condition worded
again, answers that were given before the conditions were changed."""

from collections.abc import Iterator

from stratroom.house import OpenWorkshop
from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, ItemId, ParticipantId, RoundId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import AmendArgument, AssignAdvocate, MakeArgument, PutTradeoff, SaySupport
from stratroom.stages.tradeoffs.console import Panel
from tests.screens.made_up import Words, joining

T1, FIRST = TradeoffId("t1"), RoundId("first:t1")
CEO, SOMEBODY = ParticipantId("ceo"), ParticipantId("somebody")


def arguing(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """One after the other; the name says what stands open now."""
    _argued(opened, words)
    panel = opened.console.desk.panel
    assert isinstance(panel, Panel)
    step = panel.debates[T1].arguing
    step.argument.by.show_person(SOMEBODY)
    yield "as assigned"
    step.arguments.turned.emit("a0")
    yield "a criticism restated"
    step.arguments.again.emit("a1")
    yield "an argument worded again"
    step.conditions.again.emit("a2")
    yield "a condition worded again"


def _argued(opened: OpenWorkshop, words: Words) -> None:
    do = opened.bridge.do
    do(joining(SOMEBODY, words(1), words(0)))
    do(EnterStage(ItemId("tradeoffs")))
    do(PutTradeoff(T1, words(0), f"{words(1)} 2"))
    do(OpenRound(FIRST))
    for by in (CEO, SOMEBODY):
        do(HandIn(FIRST, by, Position(2, words(2))))
    do(CloseRound(FIRST))
    do(RevealRound(FIRST))
    do(AssignAdvocate(T1, SOMEBODY))
    do(MakeArgument(T1, ArgumentId("a0"), "over", words(3), "evidence", words(4), SOMEBODY, as_advocate=True))
    do(MakeArgument(T1, ArgumentId("a1"), "prefer", words(4), "conjecture"))
    condition = MakeArgument(
        T1, ArgumentId("a2"), "condition", words(5), "conjecture", owner=SOMEBODY, test=words(0), standard=words(1),
        due="2999-03-31", out_of=ArgumentId("a1"),
    )  # fmt: skip
    do(condition)
    do(SaySupport(T1, SOMEBODY, would=True, text=words(2)))
    do(AmendArgument(T1, ArgumentId("a2"), f"{words(5)} 2", "conjecture", owner=SOMEBODY))
    do(SaySupport(T1, CEO, would=False, text=words(3)))
