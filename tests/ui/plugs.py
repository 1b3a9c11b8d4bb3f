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
from stratroom.ui.entry.screen import PrivateScreen
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
        self.has_fetched = False
        self.opened.bridge.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
        self.opened.show()
        self.settle()

    @staticmethod
    def settle() -> None:
        for _turn in range(2):
            QApplication.processEvents()

    def does_something(self) -> None:
        acts = [
            *(self.goes, self.goes, self.asks, self.answers, self.reveals, self.steps, self.turns),
            *(self.writes, self.types_in, self.goes_on_writing, self.strays),
        ]
        while_hidden = [self.strays, self.strays, self.insists, self.shuts]
        self.random.choice(while_hidden if self.audience.place.is_console_hidden else acts)()

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
        if self._is_asking:
            self.console.pass_laptop(STATEMENTS)
            self._begins(self.console.laptop, Qt.Key.Key_Space)

    def types_in(self) -> None:
        """The facilitator is in the middle of a card."""
        if self._is_asking:
            self._leaves_the_laptop()
            self.console.type_in(STATEMENTS)
            self._begins(self.console.paper, Qt.Key.Key_Return)

    def goes_on_writing(self) -> None:
        """Whoever was covered by a plug lifts the cover, if they may."""
        for private in self.private:
            if private.is_private and private.is_covered:
                private.over.go_on.click()

    def reveals(self) -> None:
        if self.random.random() < 0.1:
            self._do(CloseRound(STATEMENTS))
            self._do(RevealRound(STATEMENTS))

    def steps(self) -> None:
        column = self.console.desk.projector
        self.random.choice([column.on, column.back, column.blank, column.freeze, column.dark]).click()

    def turns(self) -> None:
        """Lays the picture over the only screen, or takes it off again."""
        place = self.audience.place
        if place.is_over_console:
            place.leave_console()
        elif place.screen is None and not any(private.is_private for private in self.private):
            place.lie_over_console()

    def strays(self) -> None:
        """The keys of a clicker's start button, which fetch nothing: Esc and F5, one after the other."""
        if self.audience.isVisible():
            for pressed in self.random.choice([(Qt.Key.Key_F5,), (Qt.Key.Key_Escape, Qt.Key.Key_F5)]):
                key(self.audience, pressed)

    def insists(self) -> None:
        """Esc twice: a hidden console comes out, if need be on the projector; somebody tries to write there."""
        for _press in range(2):
            key(self.audience, Qt.Key.Key_Escape)
        self.has_fetched = self.console.isVisible()
        self.random.choice([self.writes, self.types_in, self.goes_on_writing])()

    def shuts(self) -> None:
        """The picture of a hidden console by the window manager's key: it stays."""
        self.audience.close()

    def looks(self) -> None:
        """A console that is hidden again, or at home, is not one that was fetched any more."""
        self.has_fetched &= self.console.isVisible() and self.audience.place.is_console_astray

    def _do(self, command: Command) -> None:
        self.opened.bridge.do(command)

    @property
    def private(self) -> tuple[PrivateScreen, ...]:
        return self.console.laptop, self.console.paper, self.console.words

    @property
    def _is_asking(self) -> bool:
        round = self.opened.room.workshop.round(STATEMENTS)
        return round is not None and round.phase is Phase.OPEN

    @staticmethod
    def _begins(private: PrivateScreen, pressed: Qt.Key) -> None:
        key(private, pressed)
        for field in private.findChildren(QPlainTextEdit):
            field.setPlainText(f"{SECRET} half a sentence")

    def _leaves_the_laptop(self) -> None:
        for private in self.private:
            if private.page:
                private.leave()

    def goes_home(self) -> None:
        self.console.close()
        self.settle()


def leaks(hands: Hands, walls: Iterable[object]) -> list[str]:
    """What the room could see and must not: [] when all is well. `walls` are the rectangles of projectors there are."""
    hands.looks()
    return [*_windows_on(hands, walls), *_sealed_words(hands), *_open_entries(hands, walls), *_out_of_place(hands)]


def is_anything_left(hands: Hands) -> bool:
    """When all has come to rest: an app without any window is gone for whoever stands before it."""
    return hands.audience.isVisible() or hands.console.isVisible()


def _windows_on(hands: Hands, walls: Iterable[object]) -> Iterator[str]:
    """Windows beside the audience's whose inside stands on a projector, even with a corner."""
    if are_mirrored():
        return
    for window in QApplication.topLevelWidgets():
        may_be_there = window is hands.audience or (window is hands.console and hands.has_fetched)
        if not may_be_there and window.isVisible() and _is_on(window, walls) and not _is_covered(hands, window):
            yield f"{type(window).__name__} stands on the projector"


def _is_on(window: QWidget, walls: Iterable[object]) -> bool:
    return any(window.geometry().intersects(wall) for wall in walls)  # type: ignore[arg-type]


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


def _open_entries(hands: Hands, walls: Iterable[object]) -> Iterator[str]:
    """Entries, cards and read-back where the room reads along, whoever fetched the console there."""
    for private in hands.private:
        if not private.isVisible() or not private.is_private or private.is_covered:
            continue
        if are_mirrored():
            yield f"{type(private).__name__} lies open on mirrored screens"
        elif _is_on(private.window(), walls):
            yield f"{type(private).__name__} lies open on the projector"


def _out_of_place(hands: Hands) -> Iterator[str]:
    audience, screen = hands.audience, hands.audience.place.screen
    if audience.isVisible() and screen and audience.geometry() != screen.geometry():
        yield f"the picture does not fill the projector: {audience.geometry()} on {screen.geometry()}"
    if not audience.isVisible() and screen:
        yield "the picture is not on its projector"
