"""A poll put without a level, as an old case tells of it, says so on the projector as it does in the record."""

import pytest

from stratroom.model.forms import Gradient
from stratroom.model.names import OptionId, ParticipantId
from stratroom.stages.priorities import public as of_the_list
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, FixLevel, ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.tradeoffs.public import views
from stratroom.ui.theme import light
from tests.record.reading import room
from tests.screens.laid_out import FULL, painted
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered

NONE, NONE_OF_THE_LIST, SOME = "No level was fixed.", "None was fixed", "Needed, fixed before the poll:"
GIVEN = {"ceo": Gradient(1), "cfo": Gradient(2)}


def words(view: object) -> str:
    return " ".join(word for page in painted(view, FULL, light()) for word in page.words)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("level", ["", "No veto"])
def test_on_a_proposal(level: str) -> None:
    begun = room("CEO", "CFO")
    after(begun, PutTradeoff(T1, "Towns", "Cities"), Propose(T1, "All towns.", level))
    assert NONE not in words(views(begun.workshop)[-1]), "it may still be fixed"
    answered(begun, "gradients:t1", **GIVEN)
    shown = words(views(begun.workshop)[-1])
    assert (NONE in shown, SOME in shown) == (not level, bool(level))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("level", ["", "No veto"])
@pytest.mark.parametrize("moves_on", [False, True])
def test_on_the_list(level: str, moves_on: bool) -> None:
    begun, x = room("CEO", "CFO"), OptionId("x")
    after(begun, ListOption(x, "Vans"), ListOption(OptionId("y"), "Rotas"), DrawCutLine((x,)))
    after(begun, AgreePriority(x, ParticipantId("ceo")), *([FixLevel(level)] if level else []))
    answered(begun, "gradients:priorities", **GIVEN)
    if moves_on:
        after(begun, DrawCutLine((OptionId("y"),)))
    seen = of_the_list.views(begun.workshop)
    for view in [view for view in seen if isinstance(view, of_the_list.Agreed | of_the_list.Gradients)]:
        shown = words(view)
        assert (NONE in shown or NONE_OF_THE_LIST in shown, SOME in shown) == (not level, bool(level))
