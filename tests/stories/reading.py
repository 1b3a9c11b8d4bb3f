"""Everything a person reads on the screens, word by word, and which of it is English that should not be."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from stratroom.ui.audience.window import AudienceWindow
from tests.translations.catalogue import read
from tests.translations.source import texts


def tokens(text: str) -> set[str]:
    """The words of a text, in small letters; gaps and numbers are none."""
    return {word.lower() for word in re.findall(r"[^\W\d_]{2,}", re.sub(r"\{\w+\}", " ", text))}


def english_only(code: str) -> set[str]:
    """Words the source says in English and the language never says: seen on a screen, they were not translated."""
    said = read(code)
    foreign = set().union(*(tokens(text) for text in said.values()))
    return set().union(*(tokens(text.said) for text in texts())) - foreign


def on_the_screens() -> list[str]:
    """What every visible window says now, to the eye and to a screen reader; of the projector what is painted."""
    found: list[str] = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            found += [window.windowTitle(), *_of_window(window)]
    return [text for text in found if text]


def _of_window(window: QWidget) -> Iterator[str]:
    if isinstance(window, AudienceWindow):
        window.grab()
        yield from window.words
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), *_shown(widget))


def _shown(widget: QWidget) -> Iterable[str]:
    match widget:
        case QLabel() | QAbstractButton():
            return (widget.text(),)
        case QLineEdit():
            return widget.placeholderText(), widget.text()
        case QPlainTextEdit():
            return widget.placeholderText(), widget.toPlainText()
        case QComboBox():
            return [widget.itemText(row) for row in range(widget.count())]
        case QListWidget():
            return [widget.item(row).text() for row in range(widget.count())]
        case QAbstractSpinBox():
            return (widget.text(),)
        case _:
            return ()
