"""Whether words that were written blind lie about during a story and after it: in the home, the temporary folder,
beside the workshop, on the clipboard, in a window, in the log.

Hidden, they may be nowhere but in their sealed slot. Shown, they may be on the screens, in the workshop's file, its
backups and what was exported from it; still not in what the app keeps for itself, nor in the log.
"""

import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from stratroom.model.workshop import Workshop
from stratroom.ui.entry.private_text import PrivateText
from tests.faults.markers import found_in, found_in_text

_OWN = ("recent.json", "programmes")
"""What the app keeps for itself; in a story it lies beside the workshop."""
_PROPERTIES = ("text", "plainText", "windowTitle", "accessibleName", "accessibleDescription", "toolTip", "currentText")


class Log(logging.Handler):
    """Every record of whatever level from every part of the program, with its values and where it came from."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.getMessage()} {record.args!r} {record.exc_info!r}")


class LeftLying:
    """Looks in the home with all that a system keeps there, in the temporary folder, and in the workshop's `folder`.

    `brought` are files that were there before: whoever brings a list of what people wrote has it lying there.
    """

    def __init__(self, folder: Path) -> None:
        self.home, self.temporary, self.folder = Path.home(), Path(tempfile.gettempdir()), folder
        self.brought: list[Path] = []
        self.log, self._level = Log(), logging.getLogger().level
        logging.getLogger().addHandler(self.log)
        logging.getLogger().setLevel(logging.DEBUG)

    def looks_no_more(self) -> None:
        logging.getLogger().removeHandler(self.log)
        logging.getLogger().setLevel(self._level)

    def of_hidden(self, words: list[str]) -> list[str]:
        """Where they are and may not be while they lie in the box."""
        return [*self._in_files([self.home, self.temporary, self.folder], words), *self._elsewhere(words)]

    def of_shown(self, words: list[str]) -> list[str]:
        """Where they are and may never be."""
        kept = [self.folder / name for name in _OWN]
        return [*self._in_files([self.home, self.temporary, *kept], words), *self._elsewhere(words)]

    def _in_files(self, places: list[Path], words: list[str]) -> list[str]:
        found = found_in(places, words)
        return [one for one in found if not one.startswith(tuple(f"{path}:" for path in self.brought))]

    def _elsewhere(self, words: list[str]) -> Iterator[str]:
        said = {"the log": "\n".join(self.log.said), "the clipboard": _clipboard(), "a title": _titles()}
        for where, text in said.items():
            if found_in_text(text, words):
                yield where


def revealed_in(workshop: Workshop) -> set[str]:
    """All words that stand in answers that were revealed."""
    rounds = [each for round in workshop.rounds.values() for each in (round, *(past.round for past in round.earlier))]
    return set(_strings(msgspec.to_builtins([round.answers for round in rounds])))


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict() | list() | tuple():
            for inner in value.values() if isinstance(value, dict) else value:
                yield from _strings(inner)
        case _:
            return


def in_windows(words: list[str]) -> list[str]:
    """Which parts of any window, seen or not, still hold what was handed in, or give back what was typed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = list[str]()
    for widget in QApplication.allWidgets():
        if any(word in text for text in _texts(widget) for word in words):
            found.append(type(widget).__name__)
        if isinstance(widget, PrivateText) and _gives_back(widget):
            found.append(f"{type(widget).__name__} gives back what was typed")
        for document in widget.findChildren(QTextDocument, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if any(word in document.toPlainText() for word in words):
                found.append(f"a text of {type(widget).__name__}")
    return found


def _texts(widget: QWidget) -> Iterator[str]:
    yield from _properties(widget)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface:
        for part in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            yield interface.text(part)


def _properties(thing: QObject) -> Iterator[str]:
    yield from (value for name in _PROPERTIES if isinstance(value := thing.property(name), str))


def _gives_back(field: PrivateText) -> bool:
    document = field.document()
    return document.isUndoAvailable() or document.isRedoAvailable()


def _clipboard() -> str:
    clipboard, found = QGuiApplication.clipboard(), list[str]()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode) or QMimeData()  # not every screen has a selection
        found += [bytes(data.data(form).data()).decode(errors="replace") for form in data.formats()]
    return "\n".join(found)


def _titles() -> str:
    return "\n".join(window.windowTitle() for window in QApplication.topLevelWidgets())
