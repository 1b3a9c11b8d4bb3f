"""Under the cards: single sentences and their words, shown to the room in place of the wall, each on its own key."""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.marked_public import Large, large, wall_of
from stratroom.stages.reveal.public import Wall
from stratroom.ui.console.page import beside, section
from stratroom.ui.console.panel import Asking
from stratroom.ui.widgets import PlainButton
from stratroom.words import say


class WordsSection(Asking):
    """Hidden before the reveal. A key shows its picture; once more, and the stage's own is back."""

    def __init__(self) -> None:
        super().__init__()
        self._wall: Wall | None = None
        self._shown: object | None = None
        self._current = ""
        self.large = PlainButton(say("One sentence large"), "L")
        self.large.clicked.connect(self._show_large)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section(say("To the room"), beside(self.large)))

    def show_workshop(self, workshop: Workshop, current: str) -> None:
        """`current` is the card the hands stand on. What the room sees of sentences that are others now goes."""
        wall = wall_of(workshop)
        self._current = current
        if wall != self._wall:
            self._take_off()
        self._wall = wall
        self.setVisible(wall is not None)

    def stand_on(self, card: str) -> None:
        """The hands stand on this card now: where one is large before the room, this one is."""
        self._current = card
        if isinstance(self._shown, Large) and (view := large(self._wall, card)) and view != self._shown:
            self.aside_asked.emit(view)

    def show_aside(self, view: object | None) -> None:
        """What the room sees in place of the stage's picture now."""
        self._shown = view if isinstance(view, Large) else None
        self.large.set_label(say("Take off the projector") if self._shown else say("One sentence large"))

    def _show_large(self) -> None:
        self.aside_asked.emit(None if self._shown else large(self._wall, self._current))

    def _take_off(self) -> None:
        if self._shown is not None:
            self.aside_asked.emit(None)
