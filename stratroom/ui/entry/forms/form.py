"""What every form of an answer is: something one person fills in, read once when they hand it in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stratroom.model.forms import Answer
from stratroom.ui.entry.pinned import Pinned
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import phrase


class AnswerForm(QWidget):
    """`finished` when Return is pressed in a text of it, `chosen` when what was missing may be there now.

    `hand_in_label` is what its button says at first, `labelled` carries what it says from now on. What is `pinned`
    lies over the page where its own place is out of sight; what is `counted` of it stands beside the button.
    `says_rule` where the form itself says how its answers are counted. `untouched` is said to a Return that came before
    anything was touched, where the form itself refuses nothing.
    """

    pinned: Pinned | None = None
    counted: PlainLabel | None = None
    says_rule = False
    untouched = ""

    finished = Signal()
    chosen = Signal()
    labelled = Signal(str)
    hand_in_label = phrase("Hand in my answer")

    def answer(self) -> Answer:
        """What stands in the form. Refused, in a sentence, where nothing is chosen yet."""
        raise NotImplementedError(f"{type(self).__name__} cannot be read")

    def begin(self) -> None:
        """Puts the cursor where the person starts."""
        raise NotImplementedError(f"{type(self).__name__} has no beginning")
