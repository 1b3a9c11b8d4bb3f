"""What every stage's panel is: a widget that is shown the workshop and asks for commands. It keeps only typing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from stratroom.model.workshop import Workshop


class StagePanel(QWidget):
    """The middle of the console for one stage.

    `asked` carries a command; `laptop_asked` a round id: pass the laptop to those who have not answered it;
    `words_asked` a dissent id: show its words to their author alone, to confirm or change them; `stage_asked` a line of
    the programme: turn to it.
    A panel draws itself from the workshop, from nothing, every time its part is not the one it last drew; what is
    being typed stays. `primary` is the one large button (Space), or None.
    """

    asked = Signal(object)
    laptop_asked = Signal(str)
    words_asked = Signal(str)
    stage_asked = Signal(str)

    primary: QPushButton | None = None

    def first_hold(self) -> QWidget:
        """Where the hands begin when the work comes here: nothing is under them unless a stage says what."""
        return self

    def show_workshop(self, workshop: Workshop, in_box: int = 0) -> None:
        """Draw this stage as it stands; `in_box` is what may be known of a pending round without names."""
        raise NotImplementedError(f"{type(self).__name__} does not draw itself")
