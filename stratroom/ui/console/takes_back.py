"""Where something is typed and asked for that Undo may take back: an act is taken back, its words are not."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stratroom.words import phrase

DRAFT = phrase("A draft: taken back with Undo, not written down.")
KEPT = phrase("A draft, as it was left: not written down yet.")


class TakesBack(QWidget):
    """`asking` is all that stands in it, while it is asked for; `typed_over` what somebody was typing where it was just
    filled with something else. None where there is no such thing."""

    asking: object = None
    typed_over: object = None

    open_again: "Callable[[], TakesBack | None] | None" = None
    """How it is opened again where it goes with what was taken from it; None where that is gone, too."""

    def opened_again(self) -> "TakesBack | None":
        """Where its words come back to; None where that is gone."""
        if self.open_again is not None:
            return self.open_again()
        return self if isValid(self) else None

    def write_again(self, stood: object) -> None:
        """What was asked for from here with all this is taken back: it stands here again."""
        raise NotImplementedError(f"{type(self).__name__} does not take words back")
