"""A facilitator with only the mouse and a clicker, who is held to it.

What is out of sight is brought there with the wheel first: nothing is clicked that nobody could see.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stratroom.model.cards import Card, cards
from stratroom.ui.console.cut_list import CutList
from stratroom.ui.widgets import PrimaryButton
from tests.stories.driver import Facilitator
from tests.stories.hands import Watch

LEFT, NOTHING = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_CLICKER = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Period)
"""On, back, and the black screen; the makes differ in the last one."""


class MouseAndClicker(Facilitator):
    """Never touches a key but the clicker's three. `somebody_writes` is who has the keyboard just then, or ""."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder)
        self.somebody_writes = ""
        self.watch = Watch(self.app, self._is_typed)

    def goes_home(self) -> None:
        super().goes_home()
        self.app.removeEventFilter(self.watch)
        assert self.watch.seen == []

    def _is_typed(self, event: QEvent) -> bool:
        """A key that no clicker has, while nobody else has the keyboard."""
        if self.somebody_writes or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return event.key() not in _CLICKER

    def opens_again(self, name: str) -> None:
        """In the smallest window there is."""
        super().opens_again(name)
        self.window.resize(1024, 768)

    def types(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
        self._has_the_keys()
        super().types(key, modifiers)

    def _has_the_keys(self) -> None:
        """The window has them again once a list or a menu over it is closed; off-screen nobody sees to that."""
        if not self.window.isActiveWindow():
            self._wait_for(self.window)

    # The clicker

    def clicks_on(self) -> None:
        self.types(Qt.Key.Key_PageDown)

    def clicks_back(self) -> None:
        self.types(Qt.Key.Key_PageUp)

    def clicks_the_black_screen(self) -> None:
        self._has_the_keys()
        QTest.keyClicks(self.window.focusWidget() or self.window, ".")

    def shows_next(self) -> None:
        self.clicks_on()

    def plays_with_the_clicker(self) -> None:
        """As people do who hold one, on and back again: nothing may come of it but pages, and no act."""
        before, place = self._done(), self.opened.console.desk.projector.place
        live = place.text()
        for there, back in ((self.clicks_on, self.clicks_back), (self.clicks_back, self.clicks_on)):
            there()
            if place.text() != live:
                back()
        assert (self._done(), place.text()) == (before, live)

    def _done(self) -> tuple[int, int]:
        return len(self.opened.room.file.recorded), self.opened.bridge.in_box()

    # The mouse

    def presses(self, name: str) -> None:
        button = self._on_screen(name, (QAbstractButton,))
        self.brings_into_sight(button)
        QTest.mouseClick(button, LEFT)

    def presses_the_large_button(self, label: str) -> None:
        button = self.opened.console.desk.panel.primary
        assert isinstance(button, PrimaryButton)
        assert button.label == label, f"it says “{button.label}”; {self.notice()}"
        self.presses(label)

    def presses_into(self, name: str) -> None:
        """A field, so that somebody can write in it."""
        field = self._on_screen(name, (QLineEdit, QPlainTextEdit))
        self.brings_into_sight(field)
        QTest.mouseClick(field.viewport() if isinstance(field, QPlainTextEdit) else field, LEFT)

    def opens_step(self, title: str) -> None:
        if any(b.isVisible() and b.accessibleName() == f"{title}, folded" for b in self._buttons()):
            self.presses(f"{title}, folded")

    def goes_to(self, stage: str) -> None:
        line = next(line for line in self.workshop.programme if line.stage == stage)
        row = self.opened.console.desk.rail.rows[line.key]
        self.brings_into_sight(row)
        QTest.mouseClick(row, LEFT, pos=QPoint(60, 12))
        assert self.workshop.stage == stage

    def takes_the_laptop_back(self) -> None:
        self.presses("Back to the console")

    def chooses(self, name: str, words: str) -> None:
        """Unfolds the list, and clicks the line once Qt no longer takes that for the second half of a double click."""
        box = self._on_screen(name, (QComboBox,))
        assert isinstance(box, QComboBox)
        self.brings_into_sight(box)
        QTest.mouseClick(box, LEFT)
        row = next(n for n in range(box.count()) if box.itemText(n).startswith(words))
        lines = box.view()
        self.qtbot.waitUntil(lines.isVisible)

        def click() -> bool:
            place = lines.visualRect(box.model().index(row, 0)).center()
            QTest.mouseMove(lines.viewport(), place)
            QTest.mouseClick(lines.viewport(), LEFT, pos=place)
            return box.currentText().startswith(words)

        self.qtbot.waitUntil(click)

    def chooses_from_the_menu(self, stage: str, words: str) -> None:
        """The three dots of a line of the programme."""
        rail = self.opened.console.desk.rail
        self.brings_into_sight(rail.rows[stage])
        QTest.mouseClick(rail.rows[stage].acts, LEFT)
        assert isinstance(rail.menu, QMenu)
        act = next(action for action in rail.menu.actions() if action.text().startswith(words))
        QTest.mouseClick(rail.menu, LEFT, pos=rail.menu.actionGeometry(act).center())

    def steps(self, name: str, times: int) -> None:
        """The arrow of a number, so many times."""
        box = self._on_screen(name, (QSpinBox,))
        assert isinstance(box, QSpinBox)
        self.brings_into_sight(box)
        option = QStyleOptionSpinBox()
        box.initStyleOption(option)
        arrow = QStyle.SubControl.SC_SpinBoxUp
        place = box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, arrow, box).center()
        for _ in range(times):
            QTest.mouseClick(box, LEFT, NOTHING, place)

    def drags(self, widget: QWidget, onto: QWidget) -> None:
        """Take it by its middle and let it go in the middle of another."""
        self.brings_into_sight(widget)
        start, end = widget.rect().center(), widget.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
        QTest.mousePress(widget, LEFT, pos=start)
        for place in (start + QPoint(0, 20), end):
            QTest.mouseMove(widget, place)
        QTest.mouseRelease(widget, LEFT, pos=end)

    def drops(self, file: Path, onto: QWidget) -> None:
        """A file from the desktop."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        args = (Qt.DropAction.CopyAction, data, LEFT, NOTHING)
        QApplication.sendEvent(onto, QDragEnterEvent(QPoint(300, 300), *args))
        QApplication.sendEvent(onto, QDropEvent(QPointF(300, 300), *args))

    def brings_into_sight(self, widget: QWidget) -> None:
        """With the wheel, over the part of the window it stands in."""
        QApplication.processEvents()  # people look at what was drawn
        area = _around(widget)
        while area and not widget.visibleRegion().contains(widget.rect().center()):
            before, port = area.verticalScrollBar().value(), area.viewport()
            place = widget.mapTo(port, widget.rect().center())
            assert 0 <= place.x() < port.width(), f"{widget.accessibleName()} is cut at the side"
            is_below = place.y() > port.height() / 2
            middle, turn = QPointF(port.rect().center()), QPoint(0, -120 if is_below else 120)
            where = QPointF(port.mapToGlobal(port.rect().center()))
            phase = Qt.ScrollPhase.NoScrollPhase
            wheel = QWheelEvent(middle, where, QPoint(), turn, Qt.MouseButton.NoButton, NOTHING, phase, False)
            QApplication.sendEvent(port, wheel)
            assert area.verticalScrollBar().value() != before, f"the wheel does not lead to {widget.accessibleName()}"

    def reads_back_and_saves_the_record(self) -> Path:
        """The end of the day: everybody confirms one decision and the list, then the register is shown."""
        self.presses_the_large_button("Go to Read-back")
        for title in ("Decision 1", "Priorities"):
            self.presses_the_large_button(f"Read out: {title}")
            self.presses_the_large_button("Confirmed by all 5 present")
        self.presses_the_large_button("Show the register")
        return self.saves_the_record()

    def saves_the_record(self) -> Path:
        """Through the dialog itself, under the name it proposes; the clicker is pressed while it is open."""
        opened = QTimer(self.watch)
        opened.timeout.connect(lambda: self._save(opened))
        opened.start(50)
        bar = self.opened.console.desk.export
        self.presses_the_large_button("Write the record")
        self.qtbot.waitUntil(lambda: self.opened.record is not None and self.opened.record.isVisible())
        with self.qtbot.waitSignal(bar.ended, timeout=60_000):
            self.presses("Write the record…")
        opened.stop()
        _, said, where = bar.said.text().partition(": ")
        assert said, bar.said.text()
        self.presses("Back to the console")
        return Path(where)

    def cards(self) -> tuple[Card, ...]:
        """The revealed sentences, in the order of the board."""
        return cards(self.workshop)

    def option_row(self, option: str) -> QWidget:
        """The line of an option beside the cut line, where it can be seen."""
        listed = self.window.findChild(CutList)
        assert listed
        row = listed.row(option)
        self.brings_into_sight(row)
        return row

    def _save(self, opened: QTimer) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        opened.stop()
        for pressed in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            QTest.keyClick(dialog.focusWidget() or dialog, pressed)
        assert dialog.isVisible(), "a clicker saves nothing"
        save = next(b for b in dialog.findChildren(QAbstractButton) if b.text().replace("&", "") == "Save")
        QTest.mouseClick(save, LEFT)

    def _buttons(self) -> list[QAbstractButton]:
        return self.window.findChildren(QAbstractButton)


def _around(widget: QWidget) -> QScrollArea | None:
    """The part of the window that scrolls, in which it stands."""
    above = widget.parentWidget()
    while above and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
