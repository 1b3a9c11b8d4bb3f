"""One backup on the page: of when it is, what is in it, whether it is whole, and going back to it."""

from PySide6.QtCore import QDate, QDateTime, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.time_words import said_of
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.words import say, say_of

_WHEN = 190


def when(at: str) -> str:
    """A moment (ISO 8601) as one says it today; a day that is not today has its time, too.

    >>> when("")
    ''
    """
    moment = QDateTime.fromString(at[:19], Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    day, time, today = moment.date(), moment.time(), QDate.currentDate()
    said = said_of(day, time, today)
    return said if day == today else say("{day}, {time}", day=said, time=time.toString("hh:mm"))


def holds(entries: int, last: str) -> str:
    """What is in it."""
    return say_of(entries, "{n} entry; the last: {last}", "{n} entries; the last: {last}", last=last)


class BackupRow(QWidget):
    """`restore_asked` when it is to be gone back to; offered once it is known to be whole."""

    restore_asked = Signal()

    def __init__(self, at: str) -> None:
        super().__init__()
        self.when, self.what = PlainLabel(when(at), "strong"), PlainLabel(say("Not checked yet"), "quiet")
        self.restore = PlainButton(say("Restore"), name=say("Restore: {when}", when=when(at)))
        self.restore.hide()
        self.restore.clicked.connect(self.restore_asked)
        self.when.setFixedWidth(_WHEN)
        across = QHBoxLayout()
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(16)
        across.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.what, 1, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across)
        column.addWidget(rule())

    def tell(self, said: str, *, is_whole: bool) -> None:
        """What was found in it."""
        self.what.setText(said)
        self.restore.setVisible(is_whole)


def about(most: int) -> str:
    """What backups there are at all."""
    return say(
        "A backup is made at each reveal and when the workshop is closed, in a folder beside it; none while a question "
        "without names is out, because two copies would show who answered between them. The newest dozen stay, then "
        "one for each hour and each day, {most} at most. Restoring makes a new file and changes no other.",
        most=most,
    )
