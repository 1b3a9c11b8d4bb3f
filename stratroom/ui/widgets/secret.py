"""A field for a passphrase: dots unless it is to be seen. Nothing remembers, completes or corrects what is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from stratroom.ui.widgets.asked import Asked


class Secret(Asked):
    """`is_shown`: in letters, for as long as that is wanted."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.edit.setAcceptDrops(False)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.changed.connect(lambda _text: self.refuse(""))
        self.show_letters(is_shown=False)

    def show_letters(self, *, is_shown: bool) -> None:
        assert isinstance(self.edit, QLineEdit)
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
