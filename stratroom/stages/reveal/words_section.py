"""Under the cards: single sentences and their words, shown to the room in place of the wall, each on its own key.

The marks come when they are ready; the sentences never wait for them.
"""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.analysis.marks import Marks
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.marked_public import (
    AmountsAndDates,
    Large,
    OnlyOnce,
    SharedWords,
    WhoUsed,
    amounts_and_dates,
    large,
    only_once,
    shared_words,
    wall_of,
    who_used,
)
from stratroom.stages.reveal.public import Wall
from stratroom.stages.reveal.words_told import WordsTold
from stratroom.ui.console.page import beside, section, show_words
from stratroom.ui.console.panel import Asking
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import phrase, say

Aside = Large | SharedWords | WhoUsed | OnlyOnce | AmountsAndDates
_OFF = phrase("Take off the projector")


class WordsSection(Asking):
    """Hidden before the reveal. A key shows its picture; once more, and the stage's own is back."""

    def __init__(self) -> None:
        super().__init__()
        self._wall: Wall | None = None
        self._marks, self._shown = Marks(), None
        self._current = ""
        self.said = PlainLabel("", "quiet")
        self.large, self.shared = PlainButton("", "L"), PlainButton("", "U")
        self.who, self.alone, self.measures = PlainButton("", "Y"), PlainButton("", "I"), PlainButton("", "Q")
        self.told = WordsTold()
        self._listen()
        buttons = beside(self.large, self.shared, self.who, self.alone, self.measures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section(say("To the room"), buttons, self.said, self.told))
        self._draw()
        self.hide()

    def show_workshop(self, workshop: Workshop, current: str) -> None:
        """`current` is the card the hands stand on. What the room sees of sentences that are others now goes."""
        wall = wall_of(workshop)
        if wall == self._wall:
            self.stand_on(current)
            return
        self._current = current
        self._wall = wall
        self._take_off()
        self.setVisible(wall is not None)
        self._draw()

    def show_marks(self, marks: Marks, said: str) -> None:
        """What is marked now, and a sentence about what is not."""
        self._marks = marks
        show_words(self.said, said)
        if not isinstance(self._shown, Large):
            self._take_off()
        self._draw()

    def stand_on(self, card: str) -> None:
        """The hands stand on this card now: where one is large before the room, this one is."""
        self._current = card
        if isinstance(self._shown, Large) and (view := large(self._wall, card)) and view != self._shown:
            self.aside_asked.emit(view)

    def show_aside(self, view: object | None) -> None:
        """What the room sees in place of the stage's picture now."""
        self._shown = view if isinstance(view, Aside) else None
        self._say_labels()

    def _listen(self) -> None:
        self.large.clicked.connect(lambda: self._show(large(self._wall, self._current)))
        self.shared.clicked.connect(self._show_shared)
        self.who.clicked.connect(lambda: self._show(self._who))
        self.alone.clicked.connect(lambda: self._show(self._alone))
        self.measures.clicked.connect(lambda: self._show(self._measures))
        self.told.phrases.picked.connect(lambda _id: self._show(self._who))
        self.told.phrases.reached.connect(self._follow)

    def _draw(self) -> None:
        """The pictures there are, and what the facilitator reads of them."""
        wall, marks = self._wall, self._marks
        self._shared = shared_words(wall, marks) if wall else ()
        self._alone = only_once(wall, marks) if wall else None
        self._measures = amounts_and_dates(wall, marks) if wall else None
        self.told.show_marks(wall, marks)
        for button, view in (
            (self.shared, self._shared),
            (self.who, self._shared),
            (self.alone, self._alone),
            (self.measures, self._measures),
        ):
            button.setVisible(bool(view))
        self._say_labels()

    @property
    def _who(self) -> WhoUsed | None:
        """Who used the phrase the keys stand on."""
        chosen = self.told.phrase
        return who_used(self._wall, chosen) if self._wall and chosen else None

    def _say_labels(self) -> None:
        shown, off = self._shown, say(_OFF)
        self.shared.set_label(_shared_label(shown))
        self.large.set_label(off if isinstance(shown, Large) else say("One sentence large"))
        self.who.set_label(off if shown and shown == self._who else say("Who used it"))
        self.alone.set_label(off if isinstance(shown, OnlyOnce) else say("Said by one only"))
        self.measures.set_label(off if isinstance(shown, AmountsAndDates) else say("Amounts and dates"))

    def _show(self, view: Aside | None) -> None:
        """Once more takes it off."""
        is_shown = view == self._shown or (isinstance(view, Large) and isinstance(self._shown, Large))
        self.aside_asked.emit(None if is_shown else view)

    def _show_shared(self) -> None:
        """The first phrases, then the next ones, then the stage's own picture."""
        place = self._shared.index(self._shown) + 1 if self._shown in self._shared else 0
        self.aside_asked.emit(self._shared[place] if place < len(self._shared) else None)

    def _follow(self) -> None:
        """Where the room sees who used a phrase, it sees that of the one the keys stand on now."""
        if isinstance(self._shown, WhoUsed) and (view := self._who):
            self.aside_asked.emit(view)
        self._say_labels()

    def _take_off(self) -> None:
        if self._shown is not None:
            self.aside_asked.emit(None)


def _shared_label(shown: Aside | None) -> str:
    """What the key does next."""
    if not isinstance(shown, SharedWords):
        return say("Shared words marked")
    return say("Next shared words") if shown.number < shown.count else say(_OFF)
