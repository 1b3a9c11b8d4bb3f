"""Every text there is anywhere in the app: what nobody may find again is looked for in it."""

import gc
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from shiboken6 import isValid

from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.entry.forms.marks import Marks
from stratroom.ui.entry.forms.steps import Steps

PROPERTIES = ("text", "plainText", "windowTitle", "accessibleName", "accessibleDescription", "toolTip", "cleanText")


def everything_said(console: ConsoleWindow) -> str:
    """Every text there is: of widgets, of any live object's properties and documents, read aloud, on a clipboard."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    found: list[str] = []
    for thing in gc.get_objects():
        if isinstance(thing, QObject) and isValid(thing):
            found += properties(thing)
    for widget in QApplication.allWidgets():
        found += [*properties(widget), *read_aloud(widget)]
    for window in QApplication.topLevelWidgets():
        for inside in window.findChildren(QObject):
            found += properties(inside)
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        found.append(clipboard.text(mode))
    found.append(console.windowTitle())
    return "\n".join(found)


def properties(thing: QObject) -> Iterator[str]:
    yield from (str(thing.property(name)) for name in PROPERTIES)
    ours = [bytes(name.data()).decode() for name in thing.dynamicPropertyNames()]
    yield from (_value(thing, name) for name in ours)
    if isinstance(thing, QTextDocument):
        yield thing.toPlainText()
        assert not thing.isUndoAvailable()
        assert not thing.isRedoAvailable()
    if isinstance(thing, QSpinBox):
        yield f"value {thing.value()}"
    if isinstance(thing, Marks):
        yield f"marked {len(thing.marked)}"
    if isinstance(thing, Steps):
        yield f"chosen {thing.value}"


def _value(thing: QObject, name: str) -> str:
    try:
        return str(thing.property(name))
    except RuntimeError:  # what Qt keeps there for itself is no text and has no form in Python
        return ""


def read_aloud(widget: QWidget) -> Iterator[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface:
        for part in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            yield interface.text(part)
