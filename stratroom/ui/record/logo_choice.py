"""The line that chooses a logo for the record, or takes it away. A picture is read in a worker."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from stratroom.model.refusals import Refused, Trouble
from stratroom.ui.console.page import beside
from stratroom.ui.record.logo_file import LogoFile
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say

AskPicture = Callable[[QWidget], Path | None]


class _Keeping(QThread):
    """`refusal`, once it is finished, is why the picture was not taken; "" where it was."""

    def __init__(self, logo: LogoFile, picture: Path) -> None:
        super().__init__()
        self._logo, self._picture = logo, picture
        self.refusal = ""

    def run(self) -> None:
        try:
            self._logo.keep(self._picture)
        except (Refused, Trouble) as sentence:
            self.refusal = str(sentence)


class LogoChoice(QWidget):
    """`changed` when there is another logo or none; `refused` with the reason why a picture was not taken."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, logo: LogoFile) -> None:
        super().__init__()
        self._logo = logo
        self._keeping: _Keeping | None = None
        self.ask_picture: AskPicture = _ask_picture
        self.said = PlainLabel("", "small")
        self.choose, self.take_away = PlainButton(""), PlainButton(say("Take the logo away"))
        self.choose.clicked.connect(self._choose)
        self.take_away.clicked.connect(self._take_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(beside(self.choose, self.take_away))
        column.addWidget(self.said)
        self.show_kept()

    @property
    def logo(self) -> Path | None:
        return self._logo.kept

    def wait(self) -> None:
        """Until no picture is being read any more."""
        if self._keeping:
            self._keeping.wait()

    def show_kept(self) -> None:
        """Whether a logo is there now: its copy may be gone since it was chosen."""
        has_logo = self.logo is not None
        self.choose.set_label(say("Another logo…") if has_logo else say("Choose a logo…"))
        self.take_away.setVisible(has_logo)
        self.said.setText(
            say("It stands on the first page. It is kept on this laptop, not in the workshop.")
            if has_logo
            else say("A PNG or JPEG picture, for the first page.")
        )

    def _choose(self) -> None:
        picture = None if self._keeping else self.ask_picture(self)
        if picture is None:
            return
        self._keeping = _Keeping(self._logo, picture)
        self._keeping.finished.connect(self._kept)
        self._keeping.start()

    def _kept(self) -> None:
        assert self._keeping
        refusal, self._keeping = self._keeping.refusal, None
        self.show_kept()
        if refusal:
            self.refused.emit(refusal)
        else:
            self.changed.emit()

    def _take_away(self) -> None:
        try:
            self._logo.remove()
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return
        self.show_kept()
        self.choose.setFocus()
        self.changed.emit()


def _ask_picture(window: QWidget) -> Path | None:
    name, _kind = QFileDialog.getOpenFileName(window, say("Choose a logo"), "", "PNG, JPEG (*.png *.jpg *.jpeg)")
    return Path(name) if name else None
