"""All pages of the record as small pictures, to find one. Where the pictures come from is not known here."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from stratroom.ui.record.making import Made
from stratroom.ui.theme import laptop
from stratroom.words import listed, say

_WIDE, _BELOW, _AROUND, _APART, _INSIDE = 168, 84, 24, 8, 4
_REST = 40
"""Milliseconds that the list stands still before pictures are asked for: of pages that only rush by there are none."""


class AllPages(QListWidget):
    """Arrow keys go from page to page, Return, Space or a press opens one. `reached` and `opened` carry its number from
    0; `pictures_wanted` the numbers of those in sight that have no picture yet."""

    reached = Signal(int)
    opened = Signal(int)
    pictures_wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("All pages"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self._soon = QTimer(self, interval=_REST, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._pictured: set[int] = set()
        self.verticalScrollBar().valueChanged.connect(self._soon.start)
        self.currentRowChanged.connect(self._reach)
        self.itemClicked.connect(lambda item: self.opened.emit(self.row(item)))

    @property
    def picture_width(self) -> int:
        """In pixels of the screen's own."""
        return round(_WIDE * self.devicePixelRatio())

    @property
    def is_pictured(self) -> bool:
        """Whether every page in sight has its picture."""
        return not self._soon.isActive() and not self._wanted()

    def show_pages(self, made: Made, shape: float, number: int) -> None:
        """These pages, without pictures yet; `number` is the one that is read, `shape` the height of a page over its
        width."""
        size = QSize(_WIDE, round(_WIDE * shape))
        self.setIconSize(size)
        self.setGridSize(size + QSize(_AROUND, _BELOW))
        blank = self._framed(QImage())
        self.blockSignals(True)
        self.clear()
        for at, (section, begins) in enumerate(zip(made.sections, made.begins, strict=True), 1):
            item = QListWidgetItem(blank, "\n".join(filter(None, (str(at), listed(begins)))), self)
            on_it = listed(list(dict.fromkeys((section, *begins))))
            said = say("Page {number} of {all}: {section}", number=at, all=len(made.sections), section=on_it)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setSizeHint(self._size_of(item.text()))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._pictured.clear()
        self.blockSignals(False)
        self.turn(number)
        self._soon.start()

    def turn(self, number: int) -> None:
        """The ring goes to this page; nobody has opened it by that."""
        self.blockSignals(True)
        self.setCurrentRow(number)
        self.blockSignals(False)

    def show_picture(self, number: int, image: QImage) -> None:
        self._pictured.add(number)
        if item := self.item(number):
            item.setIcon(self._framed(image))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scrollToItem(self.currentItem())
        self._soon.start()

    def _reach(self, number: int) -> None:
        if number >= 0:
            self.reached.emit(number)

    def _ask(self) -> None:
        if self.isVisible() and (wanted := self._wanted()):
            self.pictures_wanted.emit(wanted)

    def _wanted(self) -> list[int]:
        seen = self.viewport().rect()
        rows = (row for row in range(self.count()) if row not in self._pictured)
        return [row for row in rows if self.visualItemRect(self.item(row)).intersects(seen)]

    def _size_of(self, label: str) -> QSize:
        """Of a page with its label, and no further down: what is chosen is tinted as far as that."""
        most = self.gridSize() - QSize(_APART, _APART)
        room = QRect(0, 0, most.width() - 2 * _INSIDE, most.height())
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label)
        return QSize(most.width(), min(most.height(), self.iconSize().height() + words.height() + 3 * _INSIDE))

    def _framed(self, image: QImage) -> QIcon:
        """On its sheet, with an edge; a page that is chosen is not tinted."""
        size = self.iconSize() * self.devicePixelRatio()
        sheet = QPixmap(size)
        sheet.fill(laptop().colour("paper"))
        with QPainter(sheet) as painter:
            if not image.isNull():
                painter.drawImage(sheet.rect(), image)
            painter.setPen(laptop().colour("rule3"))
            painter.drawRect(sheet.rect().adjusted(0, 0, -1, -1))
        sheet.setDevicePixelRatio(self.devicePixelRatio())
        icon = QIcon(sheet)
        icon.addPixmap(sheet, QIcon.Mode.Selected)
        return icon
