"""A small true picture of what is on the projector now. It shows; nothing can be pressed in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from stratroom.ui.theme import light
from stratroom.words import say

_EDGE = 2


class Miniature(QWidget):
    """As wide as its column, as high as the picture then is."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._is_blank = False
        self.setAccessibleName(say("On the projector now"))

    def show_image(self, image: QImage | None, *, is_blank: bool) -> None:
        self._image, self._is_blank = image, is_blank
        self._keep_shape()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_shape()

    def sizeHint(self) -> QSize:
        return QSize(200, 112)

    def _keep_shape(self) -> None:
        shape = self._image.size() if self._image else QSize(16, 9)
        self.setFixedHeight(round(self.width() * shape.height() / shape.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._is_blank or not self._image:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        else:
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(QPen(light().colour("ink"), _EDGE))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
