"""Every way of taking an answer along that was written, and every way of bringing it back once it has gone."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QLineEdit, QMenu, QPlainTextEdit, QSpinBox, QWidget

from tests.ui.rooms import key

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAKING = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_C)


def take(page: QWidget) -> None:
    for field in fields_of(page):
        before = text_of(field)
        for taking in TAKING:
            key(field, taking, CONTROL)
        assert text_of(field) == before, "cut leaves what was written where it is"
    for field in page.findChildren(QPlainTextEdit):
        field.selectAll()
        assert field.createMimeDataFromSelection().formats() == [], "nothing is dragged out of it"
    assert not any(edit.dragEnabled() for edit in page.findChildren(QLineEdit))
    for edit in (box.lineEdit() for box in page.findChildren(QSpinBox)):
        edit.selectAll()
        QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
        QTest.mouseMove(edit, QPoint(60, 8))
        QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=QPoint(60, 8))


def text_of(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QSpinBox | QLineEdit)
    return field.text()


def by_keys(page: QWidget) -> None:
    """Undo, redo, paste, the old chords for it, completion, and the arrows that call up history elsewhere."""
    chords = [(letter, CONTROL) for letter in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V, Qt.Key.Key_Space)]
    chords += [(Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Insert, SHIFT)]
    for field in fields_of(page):
        for pressed, modifiers in chords:
            key(field, pressed, modifiers)
        for pressed in (Qt.Key.Key_Undo, Qt.Key.Key_Paste, Qt.Key.Key_Escape, Qt.Key.Key_Back):
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, pressed, Qt.KeyboardModifier.NoModifier))


def by_the_middle_button(page: QWidget) -> None:
    for field in fields_of(page):
        inside = field.viewport() if isinstance(field, QPlainTextEdit) else field
        QTest.mouseClick(inside, Qt.MouseButton.MiddleButton)


def by_a_menu(page: QWidget) -> None:
    for field in fields_of(page):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(field, event)
    assert not [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]


def by_a_completer(page: QWidget) -> None:
    assert not page.findChildren(QCompleter)
    assert not page.findChildren(QComboBox)
    assert not any(edit.completer() for edit in page.findChildren(QLineEdit))


def by_the_input_method(page: QWidget) -> None:
    """What a field of words tells the input method has no form in Python; it is its text, which is looked at below."""
    boxes = page.findChildren(QSpinBox)
    for field in (*boxes, *(box.lineEdit() for box in boxes)):
        for query in (Qt.InputMethodQuery.ImSurroundingText, Qt.InputMethodQuery.ImCurrentSelection):
            assert field.inputMethodQuery(query) in ("", None, "0", "–")
    for field in fields_of(page):
        hints = field.inputMethodHints()
        assert isinstance(field, QSpinBox) or hints & Qt.InputMethodHint.ImhNoPredictiveText


def by_going_round_with_tab(page: QWidget) -> None:
    for pressed, modifiers in ((Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Backtab, SHIFT)):
        for _ in range(8):
            held = page.window().focusWidget() or page
            key(held, pressed, modifiers)


def by_dropping(page: QWidget) -> None:
    """Nothing dropped from elsewhere comes in: what comes in by a drag could go out by one."""
    data = QMimeData()
    data.setData("text/plain", QByteArray(b"DROPPED"))
    for field in fields_of(page):
        assert not field.acceptDrops()
        drop = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(field, drop)
        assert "DROPPED" not in text_of(field)


WAYS_BACK: tuple[Callable[[QWidget], None], ...] = (
    by_keys,
    by_the_middle_button,
    by_a_menu,
    by_a_completer,
    by_the_input_method,
    by_going_round_with_tab,
    by_dropping,
)


def fields_of(page: QWidget) -> list[QWidget]:
    """Those with words, with numbers, and the lines inside them."""
    kinds = (QPlainTextEdit, QSpinBox, QLineEdit)
    return [field for kind in kinds for field in page.findChildren(kind)]
