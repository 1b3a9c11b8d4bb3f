"""What is let go over a part of a window: a file or a text. It tells what came; what it means is known elsewhere."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """`files` carries the paths of what was dropped on the widget, `text` a text that was."""

    files = Signal(object)
    text = Signal(str)

    def __init__(self, widget: QWidget, *, takes_text: bool = False) -> None:
        super().__init__(widget)
        self._takes_text = takes_text
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and self._wants(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._take(event)
        return super().eventFilter(watched, event)

    def _wants(self, data: QMimeData) -> bool:
        return bool(_local(data)) or (self._takes_text and data.hasText() and not data.hasUrls())

    def _take(self, event: QDropEvent) -> bool:
        if not self._wants(event.mimeData()):
            return False
        event.acceptProposedAction()
        if paths := _local(event.mimeData()):
            self.files.emit(paths)
        else:
            self.text.emit(event.mimeData().text())
        return True


def _local(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
