"""After the laptop has gone on, nothing brings the last answer back: not one way in, for no kind of answer."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QTextDocument,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QLineEdit, QMenu, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import OptionId, ParticipantId, PhraseId, RoundId, TradeoffId
from stratroom.model.rounds import OpenRound
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.gradient import GradientForm
from stratroom.ui.entry.forms.numbers import Numbers
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.entry.forms.steps import Steps
from stratroom.ui.entry.hand_over import HandedInPage, HandOverPage
from stratroom.ui.entry.laptop import PassingLaptop
from tests.ui.rooms import click, key, leave, room_in

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MARKER, NUMBER = "MARKER", 37
ROUNDS = ("statements", "meaning:m1", "first:t1", "gradients:t1", "points", "rankings")
PROPERTIES = ("text", "plainText", "windowTitle", "accessibleName", "accessibleDescription", "toolTip", "cleanText")
TAKING = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_C)


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[ConsoleWindow]:
    room = room_in(tmp_path)
    room.do(TakeUpPhrase(PhraseId("m1"), "growth"))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    room.do(Propose(TradeoffId("t1"), "Fresh in 120 stores.", "No veto."))
    for number in range(NUMBER):
        room.do(ListOption(OptionId(f"o{number}"), f"Option {chr(65 + number % 26)}{number // 26}"))
    QGuiApplication.clipboard().clear()
    new_application()
    opened = OpenWorkshop(room)
    opened.show()
    opened.console.activateWindow()
    qtbot.waitUntil(opened.console.isActiveWindow)
    yield opened.console
    leave(opened.console)


def entry(laptop: PassingLaptop) -> EntryPage:
    assert isinstance(laptop.page, HandOverPage | HandedInPage)
    click(laptop.page.here)
    assert isinstance(laptop.page, EntryPage)
    return laptop.page


def started(console: ConsoleWindow, round: str) -> EntryPage:
    console._bridge.do(OpenRound(RoundId(round)))
    console.pass_laptop(round)
    return entry(console.laptop)


def fill(page: EntryPage) -> None:
    """As a person does, and takes what can be taken: copied, cut, selected with the mouse, dragged."""
    form = page.form
    if isinstance(form, SentenceForm):
        QTest.keyClicks(form.text, f"{MARKER} one")
    elif isinstance(form, PositionForm):
        form.steps.choose(-2)
        QTest.keyClicks(form.reason, f"{MARKER} one")
    elif isinstance(form, GradientForm):
        form.steps.choose(7)
    for numbers in form.findChildren(Numbers):
        first, second, *_ = numbers.boxes.values()
        for box, given in ((first, str(NUMBER)), (second, "63" if second.maximum() == 100 else "2")):
            box.setFocus()
            box.selectAll()
            QTest.keyClicks(box, given)
    take(page)


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


# How the laptop goes on


def hands_in(laptop: PassingLaptop) -> None:
    assert isinstance(laptop.page, EntryPage)
    page = laptop.page
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage), page.notice.sentence


def skips(laptop: PassingLaptop) -> None:
    assert isinstance(laptop.page, EntryPage)
    page = laptop.page
    click(page.not_yet)
    assert laptop.page is page, "it asks once before it erases"
    click(page.not_yet)


def is_covered_and_put_aside(laptop: PassingLaptop) -> None:
    laptop.cover()
    key(laptop.focusWidget() or laptop, Qt.Key.Key_Return, CONTROL | SHIFT)


WAYS_ON = (hands_in, skips, is_covered_and_put_aside)


# What is looked at


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


def assert_nothing_left(console: ConsoleWindow) -> None:
    said = everything_said(console)
    assert MARKER not in said
    for chosen in (f"value {NUMBER}", "value 63", "chosen -2", "chosen 7"):
        assert chosen not in said
    texts = [QGuiApplication.clipboard().text(mode) for mode in QClipboard.Mode]
    assert not any(str(NUMBER) in text or "63" in text for text in texts)


# Every way of bringing it back


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


# The tests


@pytest.mark.parametrize("go_on", WAYS_ON, ids=lambda way: way.__name__)
@pytest.mark.parametrize("round", ROUNDS)
def test_nothing_brings_the_last_answer_back(
    qtbot: QtBot, console: ConsoleWindow, round: str, go_on: Callable[[PassingLaptop], None]
) -> None:
    page = started(console, round)
    fill(page)
    del page
    go_on(console.laptop)
    assert_nothing_left(console)
    following = entry(console.laptop)
    assert_blank(following)
    for way_back in WAYS_BACK:
        way_back(following)
        assert console.laptop.page is following, f"{way_back.__name__} leads away from the entry"
    assert_blank(following, keys_chose=True)
    assert_nothing_left(console)


@pytest.mark.parametrize("round", ROUNDS)
def test_going_to_the_same_person_again_brings_nothing_back(qtbot: QtBot, console: ConsoleWindow, round: str) -> None:
    fill(started(console, round))
    hands_in(console.laptop)
    assert isinstance(console.laptop.page, HandedInPage)
    click(console.laptop.page.change)
    again = entry(console.laptop)
    assert again.person.id == "ceo"
    assert_blank(again)
    assert_nothing_left(console)


@pytest.mark.parametrize("round", ROUNDS)
def test_back_at_the_console_nothing_brings_it_back(qtbot: QtBot, console: ConsoleWindow, round: str) -> None:
    fill(started(console, round))
    hands_in(console.laptop)
    console.laptop.leave()
    assert_nothing_left(console)
    for pressed in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
        key(console.desk, pressed, CONTROL)
    console.hand_to(round, ParticipantId("ceo"))
    assert_blank(entry(console.laptop))
    assert_nothing_left(console)


def assert_blank(page: EntryPage, *, keys_chose: bool = False) -> None:
    """Nothing stands in the form; keys pressed since may have chosen a step, as the same person's own do."""
    assert [edit.toPlainText() for edit in page.findChildren(QPlainTextEdit) if edit.toPlainText()] == []
    assert {box.value() for box in page.findChildren(QSpinBox)} <= {0}
    chosen = {steps.value for steps in page.findChildren(Steps)}
    assert chosen <= {None} or (keys_chose and not chosen & {-2, 7})


def test_the_check_itself_finds_an_answer_that_is_there(qtbot: QtBot, console: ConsoleWindow) -> None:
    """Without this the tests above could pass by looking nowhere."""
    page = started(console, "statements")
    fill(page)
    assert MARKER in everything_said(console)
    QGuiApplication.clipboard().setText("MARKER in the clipboard")
    hands_in(console.laptop)
    assert MARKER in everything_said(console)
    QGuiApplication.clipboard().clear()
