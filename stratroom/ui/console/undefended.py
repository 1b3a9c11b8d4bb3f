"""What Stratroom does not defend against, in plain words, on one page (F2). Nothing of any workshop enters here.

README.md says the same to the letter; a test holds the two together.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent

from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import phrase, say

NOT_DEFENDED = {
    phrase("Hidden is not sealed"): phrase(
        "Hidden is what every round is: nobody sees an answer before the reveal, but the key to them lies in the file, "
        "so whoever has the file and the skill could open it. Sealed is more: one participant, the keeper, chooses "
        "words that lock this key, and nobody can open the answers without them."
    ),
    phrase("Copies from before and after an answer"): phrase(
        "Whoever copies the file just before and just after somebody answers sees which answer was added. If they can "
        "open the round as well, they know what that person wrote, even where answers have no names."
    ),
    phrase("What a disk keeps"): phrase(
        "While something is written, what stood there before lies beside the workshop for a moment; then it is "
        "deleted, not overwritten. A workshop that was left when work went on elsewhere stays where it is. Whoever "
        "finds either has a copy from before an answer, and of a hidden round its key."
    ),
    phrase("A voice"): phrase(
        "A way of writing, the handwriting on a card, or what only one person can know gives an author away. Names "
        "can be left out, voices cannot."
    ),
    phrase("A role of one person"): phrase(
        "By role an answer carries no name, but a role that only one person has says who it is. How many such roles "
        "there are is said before the first answer."
    ),
    phrase("What the facilitator reads"): phrase(
        "Whoever types cards in reads them, and whoever collected answers before the day has read those. Without "
        "names nothing stops one person from answering both on the laptop and on a card."
    ),
    phrase("Dissent without a name"): phrase(
        "It has no name on the projector and in the record, but the gradients beside it may tell; the workshop file, "
        "and a case exported from it, say whose it is."
    ),
    phrase("Pictures of the screen"): phrase(
        "Anybody can photograph a screen. Under X11, which many Linux systems use, any program on this laptop can "
        "take a picture of it, and nothing prevents that."
    ),
    phrase("Changes by somebody who knows how"): phrase(
        "An entry that was simply changed is recognised. Where somebody computed the chain anew after a change, cut "
        "off the last entries or wrote the whole file anew, it is found only with the six words that somebody noted "
        "on paper."
    ),
    phrase("Forgotten words"): phrase(
        "There is no second key. If the passphrase of a workshop is forgotten, the workshop is lost; if a keeper’s "
        "words are forgotten, the round can only be given up, unread."
    ),
    phrase("What lies beside a locked workshop"): phrase(
        "A passphrase locks the workshop, its drafts and the copies made from then on. Copies from before are locked "
        "or erased by your choice; one in which work went on, that was restored or is open is left as it is. Your "
        "own notes, what was chosen for its record with the logo, the list of workshops with their names and folders, "
        "records and exports lie on this computer for anybody to read."
    ),
    phrase("Somebody at this laptop"): phrase(
        "Whoever may look into running programs on this laptop can read what Stratroom has in memory: what is being "
        "typed, the keys of what is open, and the answers of a reveal that could not be saved, until it is tried again "
        "or something else is done."
    ),
}
"""Head and sentence, the most likely first."""
_STEP, _KEPT = 60, 40
"""Pixels: what an arrow key scrolls by, and what stays in sight of a page when it is turned."""
_WHOLE = 1_000
_TURNS = {"PgDown": 1, "Space": 1, "PgUp": -1, "Shift+Space": -1, "End": _WHOLE, "Home": -_WHOLE}
"""The keys that scroll by pages. As shortcuts: the two of a clicker pass by whatever has the focus."""


class Undefended(Column):
    """`done` when it is put away. F2 is its window's: there and back."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = PlainButton(say("Back"), "Esc")
        self.back.clicked.connect(self.done)
        self.add(LargeLabel.headline(say("What is not defended")))
        self.add(PlainLabel(say("Stratroom keeps answers from the eyes in the room. It does nothing against these:")))
        for head, sentence in NOT_DEFENDED.items():
            self.space(6)
            self.add(PlainLabel(say(head), "strong"), PlainLabel(say(sentence)))
        self.dock(beside(self.back))
        self.verticalScrollBar().setSingleStep(_STEP)
        for key, pages in _TURNS.items():
            turn = QShortcut(QKeySequence(key), self, partial(self._turn, pages))
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _turn(self, pages: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - _KEPT))

    def showEvent(self, event: QShowEvent) -> None:
        """From its top, under the arrow keys."""
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)
        self.setFocus()
