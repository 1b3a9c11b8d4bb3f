"""A workshop under random hands while screens come and go: what is done, and what must hold after every plug.

Used on the off-screen platform and on a real X server; how screens are plugged is not known here.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from stratroom.house import OpenWorkshop
from stratroom.model.commands import Command
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, Phase, RevealRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.ui.audience.screens import are_mirrored
from stratroom.ui.settings import Settings
from tests.telling import STAGES
from tests.ui.rooms import NAMES, STATEMENTS, key, room_in

SECRET = "SEALED"


def many(usual: int) -> int:
    """How many plugs: `STRATROOM_PLUGS` for a long run."""
    return int(os.environ.get("STRATROOM_PLUGS", usual))


class Hands:
    """Both windows on a real workshop; `does_something` is one random act of the facilitator or a participant."""

    def __init__(self, folder: Path, seed: int, settings: Settings | None = None) -> None:
        self.random = Random(seed)
        self.opened = OpenWorkshop(room_in(folder), settings=settings)
        self.console, self.audience = self.opened.console, self.opened.audience
        self.opened.bridge.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
        self.opened.show()
        self.settle()

    @staticmethod
    def settle() -> None:
        for _turn in range(2):
            QApplication.processEvents()

    def does_something(self) -> None:
        acts = [self.goes, self.goes, self.asks, self.answers, self.writes, self.reveals, self.steps, self.turns]
        self.random.choice(acts)()

    def goes(self) -> None:
        self._leaves_the_laptop()
        self._do(EnterStage(ItemId(self.random.choice(STAGES))))

    def asks(self) -> None:
        self._do(OpenRound(STATEMENTS))

    def answers(self) -> None:
        by = ParticipantId(self.random.choice(NAMES).lower())
        self._do(HandIn(STATEMENTS, by, Sentence(f"{SECRET} {by} wants to grow")))

    def writes(self) -> None:
        """Somebody has the laptop and is in the middle of a sentence."""
        round = self.opened.room.workshop.round(STATEMENTS)
        if round is None or round.phase is not Phase.OPEN:
            return
        self.console.pass_laptop(STATEMENTS)
        key(self.console.laptop, Qt.Key.Key_Space)
        for field in self.console.laptop.findChildren(QPlainTextEdit):
            field.setPlainText(f"{SECRET} half a sentence")

    def reveals(self) -> None:
        if self.random.random() < 0.1:
            self._do(CloseRound(STATEMENTS))
            self._do(RevealRound(STATEMENTS))

    def steps(self) -> None:
        column = self.console.desk.projector
        self.random.choice([column.on, column.back, column.blank, column.freeze, column.dark]).click()

    def turns(self) -> None:
        """Swaps the screens, or lays the picture over the only one, or takes it off again."""
        place = self.audience.place
        if place.is_over_console:
            place.leave_console()
        elif place.screen is None and not self.console.laptop.is_private:
            place.lie_over_console()

    def _do(self, command: Command) -> None:
        self.opened.bridge.do(command)

    def _leaves_the_laptop(self) -> None:
        if self.console.laptop.page:
            self.console.laptop.leave()

    def goes_home(self) -> None:
        self.console.close()
        self.settle()


def leaks(hands: Hands, walls: Iterable[object]) -> list[str]:
    """What the room could see and must not: [] when all is well. `walls` are the rectangles of projectors there are."""
    return [*_windows_on(hands, walls), *_sealed_words(hands), *_out_of_place(hands)]


def _windows_on(hands: Hands, walls: Iterable[object]) -> Iterator[str]:
    """Windows beside the audience's whose inside stands on a projector, even with a corner."""
    if are_mirrored():
        return
    for window in QApplication.topLevelWidgets():
        on_wall = any(window.geometry().intersects(wall) for wall in walls)  # type: ignore[arg-type]
        if window is not hands.audience and window.isVisible() and on_wall and not _is_covered(hands, window):
            yield f"{type(window).__name__} stands on the projector"


def _is_covered(hands: Hands, window: QWidget) -> bool:
    """With one screen: by the room's picture, which fills it."""
    audience = hands.audience
    return audience.place.is_over_console and audience.geometry().contains(window.geometry())


def _sealed_words(hands: Hands) -> Iterator[str]:
    hands.audience.grab()
    round = hands.opened.room.workshop.round(STATEMENTS)
    is_shown = round is not None and round.phase is Phase.SHOWN
    shown = " ".join((*hands.audience.words, *hands.console.desk.projector.next.words))
    if SECRET in shown and not is_shown:
        yield f"sealed words are shown: {shown}"
    for private in (hands.console.laptop, hands.console.words):
        if are_mirrored() and private.isVisible() and private.is_private and not private.is_covered:
            yield "an entry lies open on mirrored screens"


def _out_of_place(hands: Hands) -> Iterator[str]:
    audience, screen = hands.audience, hands.audience.place.screen
    if audience.isVisible() and screen and audience.geometry() != screen.geometry():
        yield f"the picture does not fill the projector: {audience.geometry()} on {screen.geometry()}"
    if not audience.isVisible() and screen:
        yield "the picture is not on its projector"
