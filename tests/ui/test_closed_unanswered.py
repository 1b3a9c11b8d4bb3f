"""Every kind of round that was closed with no answer: the large button opens it again, wherever that stands."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.faces import new_panels
from stratroom.model.commands import Command
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, OptionId, PhraseId, RoundId, TradeoffId
from stratroom.model.programme import ChangeProgramme, EnterStage
from stratroom.model.rounds import CloseRound, OpenRound, Phase
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from tests.stages.hands import Hands
from tests.telling import WHOLE_PROGRAMME, answered, started

T1 = TradeoffId("t1")
PREPARED: tuple[Command, ...] = (
    ChangeProgramme(WHOLE_PROGRAMME),
    PutTradeoff(T1, "Fresh", "Cheap"),
    Propose(T1, "Fresh first."),
    TakeUpPhrase(PhraseId("p1"), "own the towns"),
    ListOption(OptionId("o1"), "Towns"),
    ListOption(OptionId("o2"), "Cities"),
)
ROUNDS = {
    "statements": ("statements", "reveal"),
    "meaning:p1": ("meanings",),
    "first:t1": ("tradeoffs",),
    "gradients:t1": ("tradeoffs",),
    "points": ("priorities",),
    "rankings": ("priorities",),
    "gradients:priorities": ("priorities",),
    "recognition": ("reveal",),
}


@pytest.mark.parametrize(("id", "stage"), [(id, stage) for id, stages in ROUNDS.items() for stage in stages])
def test_closed_with_no_answer_it_is_opened_again(qtbot: QtBot, id: str, stage: str) -> None:
    room, round = started("CEO", "CFO"), RoundId(id)
    if id == "recognition":
        answered(room, "statements", ceo=Sentence("Towns first."), cfo=Sentence("Margin first."))
    for command in (*PREPARED, EnterStage(ItemId(stage)), OpenRound(round, without_level=True), CloseRound(round)):
        room.do(command)
    panel = next(panel for key, panel in new_panels().items() if key == stage)
    hands = Hands(qtbot, panel, room)
    assert panel.primary
    panel.primary.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert room.workshop.rounds[round].phase is Phase.OPEN
    assert not hands.refusals
