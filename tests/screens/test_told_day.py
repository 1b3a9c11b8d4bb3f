"""A whole day told in German and in French: what the stages themselves say stands whole and legible on its pictures."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom import catalogue
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.commands import Command
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, ParticipantId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.public import Collecting, Frame, Gradients, PersonMark, PublicDissent
from stratroom.model.rounds import HandIn
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.stages.readback.public import RegisterRow
from stratroom.stages.reveal.public import Groups
from stratroom.stages.tradeoffs.acts import TakeUpTradeoff
from stratroom.stages.tradeoffs.seen import Positions, PublicPosition, Stood
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.languages import use
from stratroom.ui.live import frame_of, stage_index
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script, register_reading
from stratroom.words import ENGLISH, say
from tests.screens.laid_out import check, is_readable, named, painted, squeezed
from tests.screens.states import northfield
from tests.screens.views import Told
from tests.ui.legible import SIZES

LEAVES = ParticipantId("chro")
AT = "2026-10-15T10:42:00+02:00"
LUNCH = ItemId("lunch")
Elsewhere = set[tuple[type, str]]
ELSEWHERE: Elsewhere = {
    (Positions, "in_short"),
    (PersonMark, "role"),
    (Collecting, "title"),
    (PublicPosition, "reason"),
    (PublicPosition, "moved_by"),
    (Gradients, "proposal"),
    (Gradients, "needed"),
    (PublicDissent, "kind"),
    (Groups, "largest"),
    (RegisterRow, "title"),
    (RegisterRow, "said"),
    (RegisterRow, "state"),
}
"""What a view holds and does not say in these letters on every picture."""
COUNTS = {(Positions, name) for name in ("before", "after", "movement", "looks")}
COMPUTED = {
    "de": {
        "8 Personen. 7 merklich verschiedene Antworten.",
        "3 Personen haben es gebraucht: CEO, CFO, CMO.",
        "5 tragen es mit. 1 möchte weiter darüber sprechen. 6 von 7 haben geantwortet.",
        "1 abwesend (CHRO)",
    },
    "fr": {
        "8 personnes. 7 réponses nettement différentes.",
        "3 personnes l’ont employé\u00a0: CEO, CFO, CMO.",
        "5 agiront en ce sens. 1 veut en discuter encore. Réponses\u00a0: 6 sur 7.",
        "1 absence (CHRO)",
    },
}
"""Some of what the stages make up, so that it is the stages that speak and in that language."""


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> Iterator[None]:
    register_reading()
    register_every_script()
    yield
    use(ENGLISH)


def played() -> Iterator[Command]:
    """The whole day; one person leaves before the second trade-off, and at the end there is lunch."""
    programme = (*rehearsed(), PlannedStage(StageId("breaks"), say("Lunch"), 40, LUNCH))
    has_left = False
    for _, command in acts(northfield(), programme):
        if isinstance(command, TakeUpTradeoff):
            yield NotePresence(LEAVES, present=False)
            has_left = True
        if not (has_left and isinstance(command, HandIn) and command.by == LEAVES):
            yield command
    yield EnterStage(LUNCH)


def frames() -> Iterator[Frame]:
    """Everything the room sees that day, each once; while answers come in, the first picture and the last ones."""
    room, seen = MemoryRoom(rule_book(), AT), list[object]()
    for command in played():
        room.do(command)
        workshop = room.workshop
        title = StageTitle(workshop.programme[stage_index(workshop)].title)
        for view in (title, *catalogue.views(workshop)):
            if view not in seen and not is_half_collected(view):
                seen.append(view)
                yield frame_of(workshop, view)


def is_half_collected(view: object) -> bool:
    return isinstance(view, Collecting) and 0 < view.count < view.asked - 1


def sentences(view: object, but: Elsewhere = ELSEWHERE) -> Iterator[str]:
    """Every text of a view that is more than a word, but for what stands elsewhere."""
    match view:
        case str():
            yield from [view] if " " in view else []
        case tuple():
            for part in view:
                yield from sentences(part, but)
        case _ if is_dataclass(view):
            for field in fields(view):
                if (type(view), field.name) not in but:
                    yield from sentences(getattr(view, field.name), but)
        case _:
            return


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("code", ["de", "fr"])
def test_a_day_told_in_another_language_is_legible(code: str, size: QSize) -> None:
    use(code)
    told = list(frames())
    assert COMPUTED[code] <= {text for frame in told for text in sentences(frame.view)}
    for frame in told:
        check(Told(frame, tuple(sentences(frame.view, ELSEWHERE | COUNTS))), size, light())
        if isinstance(frame.view, Positions):
            assert says_the_counts(frame, frame.view, size)


def says_the_counts(frame: Frame, view: Positions, size: QSize) -> bool:
    """Whole, or in short where they would not stand on one picture with the dots."""
    shown = [squeezed(word) for page in painted(frame, size, light()) for word in page.words]
    whole = Stood(view.before, view.after, view.movement, view.looks)
    said = [
        (stood.looks or stood.after or stood.before, *((stood.before, stood.movement) if view.has_second else ()))
        for stood in (whole, *view.in_short)
    ]
    return any(all(is_readable(text, shown) for text in texts) for texts in said)
