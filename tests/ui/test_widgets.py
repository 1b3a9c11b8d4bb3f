"""The console's building blocks: named, reachable by keyboard, whole words, targets large enough."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ui import styling
from stratroom.ui.widgets import (
    Choice,
    Field,
    FoldedList,
    Heading,
    MarkLabel,
    Notice,
    NumberBox,
    PlainButton,
    PlainLabel,
    PrimaryButton,
)

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A shown window with a column to put widgets in."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    styling.dress(app)
    made = QWidget()
    QVBoxLayout(made)
    made.resize(744, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def put(page: QWidget, widget: W) -> W:
    layout = page.layout()
    assert layout
    layout.addWidget(widget)
    QApplication.processEvents()
    return widget


def spoken_name(widget: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface
    return interface.text(QAccessible.Text.Name)


def test_buttons_are_large_enough_to_hit(page: QWidget) -> None:
    assert put(page, PlainButton("Reopen one…")).height() >= 36
    assert put(page, PrimaryButton("Reveal all 8 at once")).height() >= 96


def test_every_control_has_a_spoken_name(page: QWidget) -> None:
    field, choice = put(page, Field("Name of the group")), put(page, Choice("Order", {"role": "By role"}))
    names = [
        spoken_name(put(page, PlainButton("Reopen one…", "R"))),
        spoken_name(put(page, PrimaryButton("Reveal", name="Reveal the statements"))),
        spoken_name(field.edit),
        spoken_name(choice.button("role")),
        spoken_name(put(page, NumberBox("Points for the harbour"))),
        spoken_name(put(page, MarkLabel(1, "CFO", name="CFO, Finance"))),
        spoken_name(put(page, Heading("All 8 statements are sealed"))),
    ]
    assert names == [
        "Reopen one…", "Reveal the statements", "Name of the group", "Order: By role", "Points for the harbour",
        "CFO, Finance", "All 8 statements are sealed",
    ]  # fmt: skip


def test_the_primary_action_is_pressed_with_space(page: QWidget, qtbot: QtBot) -> None:
    button = put(page, PrimaryButton("Open"))
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_Space)


def test_space_on_another_focused_button_presses_that_one(page: QWidget, qtbot: QtBot) -> None:
    primary, other = put(page, PrimaryButton("Open")), put(page, PlainButton("Undo"))
    pressed: list[str] = []
    primary.clicked.connect(lambda: pressed.append("primary"))
    other.clicked.connect(lambda: pressed.append("other"))
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Space)
    assert pressed == ["other"]


def test_return_presses_the_focused_button_once_and_no_other(page: QWidget, qtbot: QtBot) -> None:
    primary, plain = put(page, PrimaryButton("Reveal")), put(page, PlainButton("Not yet"))
    pressed: list[str] = []
    primary.clicked.connect(lambda: pressed.append("primary"))
    plain.clicked.connect(lambda: pressed.append("plain"))
    plain.setFocus()
    qtbot.keyClick(plain, Qt.Key.Key_Return)
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(plain, held)
    assert pressed == ["plain"]


def test_a_key_is_typed_into_a_field_instead_of_pressing_a_button(page: QWidget, qtbot: QtBot) -> None:
    button, field = put(page, PlainButton("Blackout", "B")), put(page, Field("Name"))
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "b B")
    assert field.text() == "b B"
    assert pressed == []


def test_new_words_on_a_button_keep_its_key_and_an_ampersand_is_no_key(page: QWidget, qtbot: QtBot) -> None:
    button = put(page, PlainButton("Open", "O"))
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.set_label("AT&T")
    qtbot.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert pressed == []
    qtbot.keyClick(page, Qt.Key.Key_O)
    assert pressed == [True], "at once"
    assert button.accessibleName() == "AT&T"


def test_a_label_is_plain_text_and_breaks_a_long_word(page: QWidget) -> None:
    label = put(page, PlainLabel("<b>x</b>" + "Donaudampfschiff" * 30, "voice"))
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.heightForWidth(200) > 5 * label.heightForWidth(5000)


def test_a_label_is_given_the_height_its_words_need(page: QWidget) -> None:
    page.setFixedWidth(300)
    label = put(page, PlainLabel("What would have to be true for this to be right? " * 6))
    assert label.height() >= label.heightForWidth(label.width())


def test_return_in_a_field_hands_over_what_was_written(page: QWidget, qtbot: QtBot) -> None:
    field = put(page, Field("Name of the group"))
    qtbot.keyClicks(field.edit, "Own the small town")
    with qtbot.waitSignal(field.submitted) as handed:
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert handed.args == ["Own the small town"]


@pytest.mark.parametrize("lines", [1, 3])
def test_the_key_that_leads_to_a_field_is_not_shown_in_it(page: QWidget, qtbot: QtBot, lines: int) -> None:
    field, button = put(page, Field("Name", lines=lines, key="W")), put(page, PlainButton("Add"))
    hint = next(label for label in field.findChildren(PlainLabel) if label.text() == "W")
    qtbot.waitUntil(page.isActiveWindow)
    button.setFocus()
    place = field.edit.geometry()
    assert hint.isVisible()
    field.edit.setFocus()
    assert not hint.isVisible()
    QApplication.processEvents()
    assert field.edit.geometry() == place, "nothing jumps"
    button.setFocus()
    assert hint.isVisible()


def test_in_several_lines_return_breaks_and_control_return_hands_over(page: QWidget, qtbot: QtBot) -> None:
    field = put(page, Field("Dissent", lines=3, is_voice=True))
    qtbot.keyClicks(field.edit, "one")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(field.edit, "two")
    with qtbot.waitSignal(field.submitted) as handed:
        qtbot.keyClick(field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert handed.args == ["one\ntwo"]


def test_setting_the_same_text_leaves_the_caret(page: QWidget, qtbot: QtBot) -> None:
    field = put(page, Field("Dissent", lines=3))
    qtbot.keyClicks(field.edit, "Two stores")
    qtbot.keyClick(field.edit, Qt.Key.Key_Left)
    field.set_text("Two stores")
    qtbot.keyClicks(field.edit, "!")
    assert field.text() == "Two store!s"


def test_a_choice_is_made_with_the_arrow_keys_and_said_once(page: QWidget, qtbot: QtBot) -> None:
    choice = put(page, Choice("Order", {"role": "By role", "shuffled": "Shuffled"}, "role"))
    choice.button("role").setFocus()
    with qtbot.waitSignal(choice.chosen) as made:
        qtbot.keyClick(choice.button("role"), Qt.Key.Key_Right)
    assert made.args == ["shuffled"]
    assert choice.value == "shuffled"


def test_showing_a_choice_says_nothing(page: QWidget, qtbot: QtBot) -> None:
    choice = put(page, Choice("Order", {"role": "By role", "shuffled": "Shuffled"}))
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_value("shuffled")
        choice.show_value(None)
    assert choice.value is None


def test_a_notice_is_hidden_until_there_is_something_to_say(page: QWidget) -> None:
    notice = put(page, Notice())
    assert not notice.isVisible()
    notice.refuse("Answers can be given only while the round is open. Press Open to begin.")
    assert notice.isVisible()
    notice.clear()
    assert not notice.isVisible()


def test_trouble_stays_below_a_refusal_until_it_is_put_right_and_offers_a_way_on(page: QWidget) -> None:
    retry = PlainButton("Retry")
    notice = put(page, Notice(retry))
    notice.warn("Could not save. Your text is still here.")
    notice.refuse("Not now.")
    assert notice.sentence == "Not now.\nCould not save. Your text is still here."
    assert retry.isVisible()


def test_a_number_box_keeps_to_its_range(page: QWidget, qtbot: QtBot) -> None:
    box = put(page, NumberBox("Points", 0, 100))
    box.setValue(140)
    assert box.value() == 100


def test_tab_comes_to_the_segment_that_holds_and_the_arrows_choose_another(page: QWidget, qtbot: QtBot) -> None:
    field, choice = put(page, Field("Name")), put(page, Choice("Order", {"role": "By role", "name": "By name"}, "name"))
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is choice.button("name")
    qtbot.keyClick(choice.button("name"), Qt.Key.Key_Left)
    assert (choice.value, chosen) == ("role", ["role"])


def test_tab_comes_to_the_first_segment_while_none_holds(page: QWidget) -> None:
    choice = put(page, Choice("Order", {"role": "By role", "name": "By name"}))
    stops = [bool(choice.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus) for key in ("role", "name")]
    assert stops == [True, False]


def test_folded_a_list_leaves_letters_to_the_window_and_unfolded_they_look_for_a_line(
    qtbot: QtBot, page: QWidget
) -> None:
    people, heard = put(page, FoldedList()), list[str]()
    people.addItems(["Choose who", "CEO", "CFO", "COO", "2nd driver", "Works council"])
    QShortcut(QKeySequence("W"), page, lambda: heard.append("W"))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    people.setFocus()
    QTest.keyClicks(people, "cw2")
    assert (people.currentText(), heard) == ("Choose who", ["W"])
    QTest.keyClick(people, Qt.Key.Key_Down)
    assert people.currentText() == "CEO"
    QTest.keyClick(people, Qt.Key.Key_Space)
    qtbot.waitUntil(people.view().isVisible)
    QTest.keyClicks(people.view(), "coo")
    QTest.keyClick(people.view(), Qt.Key.Key_Return)
    assert (people.currentText(), heard) == ("COO", ["W"])
