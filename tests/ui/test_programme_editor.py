"""Writing a programme: lines added, moved, timed and removed with keys and mouse; every change taken back by name."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.model.names import ItemId, StageId
from stratroom.programmes import BREAKS, KINDS, programme
from stratroom.ui.programme.draft import Draft, problems
from stratroom.ui.programme.page import ProgrammePage
from tests.ui.rooms import click, key

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
DAY = programme("half-day")
BEGUN = (ItemId("welcome"), ItemId("statements"))


@pytest.fixture
def page(qtbot: QtBot) -> ProgrammePage:
    new_application()
    page = ProgrammePage(DAY.stages, "9:00", tuple(KINDS), BEGUN)
    page.resize(1024, 768)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.hold()
    return page


def order(page: ProgrammePage) -> list[str]:
    return [line.key for line in page.editor.draft.lines]


def held() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def texts(page: ProgrammePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def write(field: QWidget, text: str) -> None:
    field.setFocus()
    key(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, text)


def test_the_end_follows_what_is_typed(page: ProgrammePage) -> None:
    assert "3 h 45 in all, ends at 12:45" in texts(page)
    write(page.editor.row("tradeoffs").minutes, "90")
    assert "4 h 00 in all, ends at 13:00" in texts(page)
    write(page.editor.starts.edit, "10.30")
    assert "ends at 14:30" in texts(page)
    assert "11:35" in texts(page), "the break"
    write(page.editor.starts.edit, "half past")
    assert "Write it as hours:minutes" in texts(page)
    assert "ends at" not in texts(page)


def test_alt_and_an_arrow_move_a_line_and_the_hands_stay_on_it(page: ProgrammePage) -> None:
    title = page.editor.row("tradeoffs").title
    title.setFocus()
    key(title, Qt.Key.Key_Down, ALT)
    assert order(page)[-3:] == ["priorities", "tradeoffs", "readback"]
    assert held() is title
    key(title, Qt.Key.Key_Down, ALT)
    key(title, Qt.Key.Key_Down, ALT)
    assert order(page)[-1] == "tradeoffs", "further down is nothing"
    minutes = page.editor.row("tradeoffs").minutes
    minutes.setFocus()
    for _ in range(3):
        key(minutes, Qt.Key.Key_Up, ALT)
    assert order(page)[-4:] == ["tradeoffs", "break", "priorities", "readback"]
    assert minutes.value() == 75


def test_a_line_is_dragged_to_its_place_and_one_undo_takes_it_back(page: ProgrammePage) -> None:
    handle, goal = page.editor.row("break").handle, page.editor.row("readback")
    middle = handle.rect().center()
    end = handle.mapFromGlobal(goal.mapToGlobal(goal.rect().bottomLeft()))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(handle, middle + QPoint(0, 30))
    QTest.mouseMove(handle, QPoint(middle.x(), end.y()))
    QApplication.processEvents()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert order(page)[-1] == "break"
    assert page.editor.undo.label == "Undo: Break moved"
    click(page.editor.undo)
    assert order(page) == [line.key for line in DAY.stages]


def test_a_line_of_any_kind_is_added_below_where_the_hands_are(page: ProgrammePage) -> None:
    page.editor.row("tradeoffs").title.setFocus()
    page.editor.add_line(BREAKS)
    assert order(page)[4:6] == ["tradeoffs", "breaks"]
    assert held() is page.editor.row("breaks").title
    QTest.keyClicks(held(), "Lunch")
    assert page.editor.draft.line(ItemId("breaks")).title == "Lunch"
    page.editor.add_line(BREAKS)
    assert order(page)[6] == "breaks-2"


def test_a_longer_undo_leaves_the_button_that_adds_where_the_mouse_is(page: ProgrammePage) -> None:
    before = page.editor.add.geometry()
    page.editor.add_line(BREAKS)
    QApplication.processEvents()
    assert page.editor.undo.label == "Undo: Break added"
    assert page.editor.add.geometry() == before


def test_the_menu_offers_every_kind(page: ProgrammePage) -> None:
    click(page.editor.add)
    menu = QApplication.activePopupWidget()
    assert menu
    assert [action.text() for action in menu.actions()] == [kind.title for kind in KINDS.values()]
    key(menu, Qt.Key.Key_Up)
    key(menu, Qt.Key.Key_Return)
    assert order(page)[-1] == "breaks" or "breaks" in order(page)


def test_a_removed_line_leaves_the_hands_on_the_next_and_comes_back(page: ProgrammePage) -> None:
    click(page.editor.row("break").remove)
    assert "break" not in order(page)
    assert held() is page.editor.row("tradeoffs").title
    assert page.editor.undo.label == "Undo: Break removed"
    key(held(), Qt.Key.Key_Z, CONTROL)
    assert order(page) == [line.key for line in DAY.stages]


def test_what_has_begun_stays_and_the_reason_stands_beside_it(page: ProgrammePage) -> None:
    assert not page.editor.row("welcome").remove.isVisible()
    assert page.editor.row("reveal").remove.isVisible()
    assert texts(page).count("It has begun, so it stays.") == 2


def test_nothing_is_moved_past_what_has_begun(page: ProgrammePage) -> None:
    before, begun = order(page), page.editor.row("welcome")
    assert not begun.up.isEnabled()
    assert not begun.down.isEnabled()
    assert not begun.handle.isEnabled()
    key(begun.title, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    first = page.editor.row("reveal")
    assert first.up.isEnabled()
    key(first.title, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(page) == before
    assert not page.editor.undo.isEnabled(), "nothing that did not happen is taken back"
    key(first.title, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(page) != before


def test_ctrl_z_is_one_for_all_fields_and_typing_is_one_change(page: ProgrammePage) -> None:
    write(page.editor.row("reveal").title, "All at once")
    write(page.editor.row("reveal").minutes, "45")
    write(page.editor.starts.edit, "10:00")
    seen: list[str] = []
    while page.editor.undo.isEnabled():
        seen.append(page.editor.undo.label)
        key(held(), Qt.Key.Key_Z, CONTROL)
    assert seen == ["Undo: beginning", "Undo: minutes for All at once", "Undo: title of Reveal"]
    assert page.editor.draft == Draft(DAY.stages, "9:00")
    assert page.editor.starts.text() == "9:00"
    assert page.editor.row("reveal").title.text() == "Reveal"


def test_what_cannot_be_is_said_beside_its_line(page: ProgrammePage) -> None:
    write(page.editor.row("priorities").title, " ")
    write(page.editor.row("tradeoffs").minutes, "601")
    click(page.editor.row("reveal").remove)
    said = texts(page)
    assert "The title is empty" in said
    assert "From 1 to 600 minutes" in said
    assert "put a Reveal after them" in said


def test_a_line_in_an_impossible_order_is_named() -> None:
    draft = Draft(DAY.stages).moved(ItemId("reveal"), 0)
    assert "put Statements before it" in problems(draft)[ItemId("reveal")]
    assert not problems(Draft(DAY.stages))


def test_saving_carries_what_was_written_and_the_refusal_stands_on_the_page(page: ProgrammePage, qtbot: QtBot) -> None:
    write(page.editor.row("reveal").title, "All at once")
    with qtbot.waitSignal(page.saved) as saved:
        key(held(), Qt.Key.Key_Return, CONTROL)
    assert saved.args == [page.editor.draft.lines, "9:00"]
    page.say("Two lines go by the same name.")
    assert page.notice.sentence == "Two lines go by the same name."
    write(page.editor.row("reveal").title, "Reveal")
    assert not page.notice.isVisible(), "it was about what stood there before"


def test_escape_goes_back_and_no_key_falls_through(page: ProgrammePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.done):
        key(page.editor.row("reveal").title, Qt.Key.Key_Escape)


def test_escape_loses_nothing_that_was_written(page: ProgrammePage, qtbot: QtBot) -> None:
    write(page.editor.row("reveal").title, "All at once")
    with qtbot.assertNotEmitted(page.done):
        key(held(), Qt.Key.Key_Escape)
    assert "not saved yet" in page.notice.sentence
    with qtbot.waitSignal(page.done):
        click(page.leave)


def test_a_name_is_asked_for_where_the_button_stands(page: ProgrammePage, qtbot: QtBot) -> None:
    click(page.keep_as.ask)
    QTest.keyClicks(held(), "Our half day")
    with qtbot.waitSignal(page.kept) as kept:
        key(held(), Qt.Key.Key_Return)
    assert kept.args == ["Our half day", page.editor.draft]
    key(held(), Qt.Key.Key_Escape)
    assert held() is page.keep_as.ask


def test_tab_goes_down_the_rows_as_they_stand(page: ProgrammePage) -> None:
    page.editor.row("break").title.setFocus()
    key(held(), Qt.Key.Key_Up, ALT)
    page.editor.starts.edit.setFocus()
    titles: list[str] = []
    for _ in range(60):
        key(held(), Qt.Key.Key_Tab)
        if held() is page.save:
            break
        titles += [held().accessibleName()] if held().accessibleName().startswith("Title of") else []
    assert titles == [f"Title of {line.title}" for line in page.editor.draft.lines]


def test_everything_has_a_name(page: ProgrammePage) -> None:
    for kind in (QAbstractButton, QLineEdit, QAbstractSpinBox):
        for widget in page.findChildren(kind):
            is_inside = isinstance(widget.parentWidget(), QAbstractSpinBox)
            assert widget.accessibleName() or is_inside, widget


def test_a_kind_that_is_not_offered_is_not_in_the_menu(qtbot: QtBot) -> None:
    page = ProgrammePage(DAY.stages, "", (StageId("breaks"),))
    qtbot.addWidget(page)
    page.show()
    click(page.editor.add)
    menu = QApplication.activePopupWidget()
    assert menu
    assert [action.text() for action in menu.actions()] == ["Break"]
    menu.close()
