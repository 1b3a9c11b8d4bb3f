"""What the room sees of a poll in which one abstains, one keeps out and one is away: three things, each by its name."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.catalogue import views
from stratroom.model.forms import Gradient
from stratroom.model.names import RoundId, SubjectId, TradeoffId
from stratroom.model.public import Collecting, Gradients
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import OpenRound
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.theme import light
from tests.screens.laid_out import painted
from tests.telling import after, answered, at, started, who

POLL, NAMES = "gradients:t1", ("CEO", "CFO", "CMO", "COO", "CSO", "CTO", "GC")


def said_on(workshop: Workshop, kind: type[Collecting] | type[Gradients]) -> str:
    """All that is said on the pages of the one view of this kind."""
    (view,) = (view for view in views(workshop) if isinstance(view, kind))
    return " ".join(word for page in painted(view, QSize(1920, 1080), light()) for word in page.words)


def test_abstaining_recused_and_absent_are_told_apart(qtbot: QtBot) -> None:
    room = at(started(*NAMES), "tradeoffs")
    t1 = TradeoffId("t1")
    after(room, PutTradeoff(t1, "Towns", "Cities"), Propose(t1, "Towns only."), Recuse(SubjectId(t1), who("CFO")))
    said = said_on(
        after(room, NotePresence(who("CMO"), present=False), OpenRound(RoundId(POLL), without_level=True)), Collecting
    )
    for words in ("0 of 6", "CFO, keeps out", "CMO, away", "5 still to answer", "1 away", "1 recused"):
        assert words in said
    given = dict(zip(("ceo", "coo", "cso", "cto", "gc"), map(Gradient, (1, 4, 2, 3, 7)), strict=True))
    room = at(started(*NAMES), "tradeoffs")
    after(room, PutTradeoff(t1, "Towns", "Cities"), Propose(t1, "Towns only."), Recuse(SubjectId(t1), who("CFO")))
    after(room, NotePresence(who("CMO"), present=False))
    workshop = answered(room, POLL, **given)
    said = said_on(workshop, Gradients)
    for words in ("1 abstains", "5 of 6 answered", "1 recused (CFO); 1 absent (CMO)"):
        assert words in said
    assert set(workshop.rounds[RoundId(POLL)].answers_by()) == set(given)
