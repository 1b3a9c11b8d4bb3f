"""A small true picture of what is on the projector now. It shows; nothing can be pressed in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from stratroom.ui import styling
from stratroom.ui.theme import laptop
from stratroom.ui.typefaces import font
from stratroom.ui.typeset import Run, Setting
from stratroom.words import say

_EDGE, _PAD, _ONE_LINE = 2, 10, 1e6
_USUAL, _LEAST_WIDTH = QSize(16, 9), 200


class Miniature(QWidget):
    """As wide as its column, as high as the picture then is. What stops the room from seeing it is said on it."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._is_blank = False
        self._said = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(say("On the projector now"))

    def show_image(self, image: QImage | None, *, is_blank: bool, said: str = "") -> None:
        self._image, self._is_blank, self._said = image, is_blank, said
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shape = self._image.size() if self._image else _USUAL
        return round(width * shape.height() / shape.width())

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.heightForWidth(_LEAST_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._is_blank or not self._image:
                painter.fillRect(self.rect(), Qt.GlobalColor.black)
            else:
                painter.drawImage(QRectF(self.rect()), self._image)
            if self._said:
                self._say(painter)
            painter.setPen(QPen(laptop().colour("ink"), _EDGE))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _say(self, painter: QPainter) -> None:
        """On a band of its own in the middle, so that it reads on any picture."""
        theme = laptop()
        words = Setting([Run(self._said, font(styling.SECTION, weight=700), theme.colour("ink"))], _ONE_LINE, 24)
        band = QRectF(0, 0, words.natural_width + 2 * _PAD, words.height + _PAD)
        band.moveCenter(QRectF(self.rect()).center())
        painter.fillRect(band, theme.colour("paper"))
        words.draw(painter, band.x() + _PAD, band.y() + _PAD / 2)
