"""The passphrase of a file that is looked into where it lies: asked for on the page that looks, once it is locked.

Whether it is the right one is found by whoever looks. Nothing of it is kept.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui.console.page import beside
from stratroom.ui.widgets import PlainButton
from stratroom.ui.widgets.secret import Secret
from stratroom.words import say


class PassphraseAsked(QWidget):
    """Hidden until `ask`. `given` when it was typed and is to be tried. `label` where other passphrases are asked for
    beside it."""

    given = Signal()

    def __init__(self, label: str = "") -> None:
        super().__init__()
        self.secret, self.look = Secret(label or say("Passphrase")), PlainButton(say("Look with its passphrase"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.secret)
        column.addWidget(beside(self.look))
        self.secret.submitted.connect(lambda _text: self.given.emit())
        self.look.clicked.connect(self.given)
        self.hide()

    @property
    def text(self) -> str:
        """What is typed, "" where nothing is."""
        return self.secret.text()

    def ask(self, why: str = "") -> None:
        """Show it, with why what was typed did not do."""
        self.show()
        if self.text:
            self.secret.refuse(why)

    def hold(self) -> None:
        """The hands in the field; what stands there is replaced by what is typed next."""
        self.secret.setFocus()
        self.secret.edit.selectAll()

    def put_away(self) -> None:
        """It is not needed, and not kept."""
        self.secret.clear()
        self.hide()
