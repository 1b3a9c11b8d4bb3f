"""Lines for a passphrase or a keeper's words: dots unless they are to be seen. Nothing remembers, completes or corrects
what is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from stratroom.ui.widgets.asked import Asked


def make_secret(line: QLineEdit) -> None:
    """From now on what is typed into it is secret."""
    line.setAcceptDrops(False)
    line.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    show_letters(line, is_shown=False)


def show_letters(line: QLineEdit, *, is_shown: bool) -> None:
    """In letters, for as long as that is wanted."""
    line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)


class Secret(Asked):
    """A field of one, with what is said of it below."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.changed.connect(lambda _text: self.refuse(""))
        make_secret(self._line)

    @property
    def _line(self) -> QLineEdit:
        assert isinstance(self.edit, QLineEdit)
        return self.edit

    def show_letters(self, *, is_shown: bool) -> None:
        show_letters(self._line, is_shown=is_shown)
