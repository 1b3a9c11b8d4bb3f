"""What comes next on the projector, small: the next page, the next view, or a layout without words before a reveal.
While the picture is blank or frozen it is what the room sees when that ends.

For the facilitator's eyes alone. It is drawn from public views; no word that is still hidden can stand here.
"""

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.public import Frame
from stratroom.ui.audience.ahead import Ahead, in_words
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.live import Live
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say

_SHARE = 0.46


class NextView(QWidget):
    """The picture at the left, what it is at the right. It shows; `live` is asked, never moved.

    The picture is painted in a turn of its own: the room's comes first.
    """

    def __init__(self, live: Live, audience: AudienceWindow) -> None:
        super().__init__()
        self._live, self._audience = live, audience
        self._drawn: object = None
        self._words: tuple[str, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._paint)
        self.title, self.said = PlainLabel("", "strong"), PlainLabel("", "small")
        self.picture = _Picture()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.said)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.picture)
        row.addLayout(column, 1)

    def draw(self) -> None:
        """As it stands now."""
        self.title.setText(self._called())
        self.said.setText(self._behind_in_words() if self._audience.behind else self._in_words(self._frame))
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes its share of the new width, and leaves the rest to what it is."""
        super().resizeEvent(event)
        self._soon.start()

    @property
    def words(self) -> tuple[str, ...]:
        """What can be read on the picture; one that is due is painted first."""
        if self._soon.isActive():
            self._paint()
        return self._words

    @property
    def _frame(self) -> Frame | None:
        return self._audience.behind or self._live.next_frame()

    def _paint(self) -> None:
        """What has not changed is not painted again."""
        self._soon.stop()
        audience, frame, width = self._audience, self._frame, max(80, round(self.width() * _SHARE))
        wanted = frame, width, audience.theme.shade, audience.shown_size, audience.floor
        if wanted == self._drawn:
            return
        self._drawn = wanted
        made = audience.ahead(frame, width) if frame else None
        self._words = made.words if made else ()
        self.picture.show_image(made.image if made else None, width)

    def _called(self) -> str:
        if self._audience.is_blank:
            return say("When shown again")
        return say("Next, at the thaw") if self._audience.is_frozen else say("Next")

    def _behind_in_words(self) -> str:
        live, audience = self._live, self._audience
        if audience.is_frozen and (audience.is_blank or not audience.thaws_to_another):
            return say("The picture that stands frozen.")
        return say("View {number} of {count}.", number=live.index + 1, count=live.count)

    def _in_words(self, frame: Frame | None) -> str:
        live = self._live
        if frame is None:
            return say("Nothing waits.")
        if isinstance(frame.view, Ahead):
            return in_words(frame.view)
        if frame.page:
            return say("Page {page} of {pages} of what is live.", page=frame.page + 1, pages=live.page_count)
        if live.following:
            return say("More of what is live.")
        if live.aside:
            return say("Back to view {number} of {count}.", number=live.index + 1, count=live.count)
        return say("View {number} of {count}.", number=live.index + 2, count=live.count)


class _Picture(QWidget):
    """Thin edged: it is not live. Empty where nothing comes."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setAccessibleName(say("Next on the projector"))

    def show_image(self, image: QImage | None, width: int) -> None:
        self._image = image
        shape = image.size() if image else None
        self.setFixedSize(width, round(width * shape.height() / shape.width()) if shape else width * 9 // 16)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._image:
                painter.drawImage(QRectF(self.rect()), self._image)
            painter.setPen(QPen(laptop().colour("rule3"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
