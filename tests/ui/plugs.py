"""A workshop under random hands while screens come and go: what the facilitator and the participants do.

Used on the off-screen platform and on a real X server; how screens are plugged is not known here, nor what must hold
after every plug (`leaks.py`).
"""

import os
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from stratroom.house import OpenWorkshop
from stratroom.model.commands import Command
from stratroom.model.forms import FormName
from stratroom.model.names import ItemId, ParticipantId, RoundId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import (
    AbandonRound,
    AskAgain,
    CloseRound,
    HandIn,
    OpenRound,
    Phase,
    ReopenRound,
    RevealRound,
    Round,
)
from stratroom.ui.entry.screen import PrivateScreen
from stratroom.ui.settings import Settings
from tests.telling import WHOLE_PROGRAMME
from tests.ui.rooms import NAMES, key, leave, room_in
from tests.ui.sealed import QUESTIONS, Sealed, prepared


def many(usual: int) -> int:
    """How many plugs: `STRATROOM_PLUGS` for a long run."""
    return int(os.environ.get("STRATROOM_PLUGS", usual))


class Hands:
    """Both windows on a real workshop; `does_something` is one random act of the facilitator or a participant.

    `visited`, `shown` and `written` are what came of it so far: stages, rounds, and forms somebody wrote words in.
    """

    def __init__(self, folder: Path, seed: int, settings: Settings | None = None) -> None:
        self.random = Random(seed)
        self.sealed = Sealed(self.random)
        self.opened = OpenWorkshop(room_in(folder, WHOLE_PROGRAMME), settings=settings)
        self.console, self.audience = self.opened.console, self.opened.audience
        self.has_fetched = False
        self.visited: set[str] = set()
        self.shown: set[RoundId] = set()
        self.written: set[FormName] = set()
        for command in prepared():
            assert self._do(command)
        self.opened.show()
        self.settle()

    @staticmethod
    def settle() -> None:
        for _turn in range(2):
            QApplication.processEvents()

    def does_something(self) -> None:
        acts = [
            *(self.goes, self.goes_on, self.goes_on, self.goes_on, self.goes_on, self.answers, self.answers),
            *(self.steps, self.turns, self.writes, self.types_in, self.goes_on_writing, self.strays),
        ]
        while_hidden = [self.strays, self.strays, self.insists, self.shuts]
        self.random.choice(while_hidden if self.audience.place.is_console_hidden else acts)()

    # A workshop

    def goes(self) -> None:
        self._goes_to(self.random.choice(WHOLE_PROGRAMME).key)

    def goes_on(self) -> None:
        """With the round that is open or waits to be shown; sometimes past it, otherwise with another question."""
        pending = [round for round in self.opened.room.workshop.rounds.values() if round.is_pending]
        if pending and (self._open or self.random.random() < 0.7):
            self._ends(self._open or self.random.choice(pending))
        else:
            self._asks()

    def _asks(self) -> None:
        """A question that was not shown yet, where it belongs, and some answer at once; when all were shown, one of
        them is put anew."""
        known = self.opened.room.workshop.rounds
        free = [id for id in QUESTIONS if id not in known or not known[id].is_pending]
        round = self.random.choice([id for id in free if id not in self.shown] or free)
        self._goes_to(QUESTIONS[round])
        if self.opened.room.workshop.shown(round):
            self._do(AskAgain(round, "We know more now."))
        if self._do(OpenRound(round, without_level=True)) and self.random.random() < 0.7:
            self.answers()

    def answers(self) -> None:
        """Some of the people; who has answered already changes their mind."""
        round = self._open
        for name in self.random.sample(NAMES, 2) if round else ():
            by = ParticipantId(name.lower())
            assert round
            if self._do(HandIn(round.id, by, self.sealed.answer(round))):
                self.sealed.handed_in(round.id, by)

    def _ends(self, round: Round) -> None:
        """It is closed, opened again, given up, or shown."""
        if self.random.random() < 0.1:
            self._gives_up(round)
        elif round.phase is Phase.OPEN:
            self._do(CloseRound(round.id))
        elif self.random.random() < 0.2:
            self._do(ReopenRound(round.id))
        else:
            self._reveals(round)

    def _gives_up(self, round: Round) -> None:
        if self._do(AbandonRound(round.id, "The question was not understood.")):
            self.sealed.erased(round.id)

    def _reveals(self, round: Round) -> None:
        if not self.opened.room.counted(round):
            return
        self.sealed.shown(round.id)
        self.shown.add(round.id)
        assert self._do(RevealRound(round.id))

    # Private words

    def writes(self) -> None:
        """Somebody has the laptop and is in the middle of a sentence."""
        if self._open:
            self.console.pass_laptop(self._open.id)
            self._begins(self.console.laptop, Qt.Key.Key_Space)

    def types_in(self) -> None:
        """The facilitator is in the middle of a card."""
        if self._open:
            self._leaves_the_laptop()
            self.console.type_in(self._open.id)
            self._begins(self.console.paper, Qt.Key.Key_Return)

    def goes_on_writing(self) -> None:
        """Whoever was covered by a plug lifts the cover, if they may."""
        for private in self.private:
            if private.is_private and private.is_covered:
                private.over.go_on.click()

    # The picture

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

    def _do(self, command: Command) -> bool:
        return self.opened.bridge.do(command)

    @property
    def private(self) -> tuple[PrivateScreen, ...]:
        return self.console.laptop, self.console.paper, self.console.words

    @property
    def _open(self) -> Round | None:
        return self.opened.room.workshop.open_round

    def _goes_to(self, item: str) -> None:
        self._leaves_the_laptop()
        self._do(EnterStage(ItemId(item)))
        self.visited.add(self.opened.room.workshop.stage)

    def _begins(self, private: PrivateScreen, pressed: Qt.Key) -> None:
        """A sentence nobody ever hands in."""
        key(private, pressed)
        fields = [*private.findChildren(QPlainTextEdit), *private.findChildren(QLineEdit)]
        if private.is_private and self._open and fields:
            self.written.add(self._open.form)
        for field in fields:
            field.setText(self.sealed.new()) if isinstance(field, QLineEdit) else field.setPlainText(self.sealed.new())

    def _leaves_the_laptop(self) -> None:
        for private in self.private:
            if private.page:
                private.leave()

    def goes_home(self) -> None:
        """For good: what is half written goes with it."""
        self._leaves_the_laptop()
        leave(self.console)
        self.settle()
