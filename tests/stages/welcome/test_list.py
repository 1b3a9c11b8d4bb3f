"""A list of people is pasted, dropped or opened: looked at first, then added in one act."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.model.text import LONGEST
from stratroom.stages.welcome.console import Panel
from tests.stages.hands import Hands
from tests.stages.welcome.typed import RETURN, SPACE, names
from tests.telling import started


def paste(hands: Hands, panel: Panel, text: str) -> None:
    QApplication.clipboard().setText(text)
    panel.newcomer.name.edit.setFocus()
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_several_lines_are_looked_at_and_added_in_one_act(hands: Hands, panel: Panel) -> None:
    paste(hands, panel, "CEO, Chief executive\nCFO\tFinance\n\nAnna Lund")
    assert names(hands) == []
    assert "3 people in 3 rows" in hands.can_be_read
    assert hands.held.accessibleName() == "Add 3 people"
    hands.press(RETURN)
    assert names(hands) == [("CEO", "Chief executive"), ("CFO", "Finance"), ("Anna Lund", "")]
    assert len(hands.asked) == 1
    assert "3 people added; undo takes all back." in hands.can_be_read
    assert not panel.newcomer.preview.isVisible()
    assert hands.held is panel.newcomer.name.edit


def test_rows_that_add_nobody_are_said_and_the_others_are_added(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO"))
    paste(hands, panel, "Name;Rolle;Stimme\nCFO;Finance;nein\nCFO;Finance;ja\n;Sales;ja\nCEO;;ja\nGC;Legal;wer weiß")
    for row in (
        "Row 3: CFO, Finance stands in row 2 already.",
        "Row 4: No name.",
        "Row 5: CEO is on the list already.",
    ):
        assert row in hands.can_be_read
    assert "1 person in 5 rows" in hands.can_be_read
    hands.press(RETURN)
    assert names(hands) == [("CEO", ""), ("CFO", "Finance")]
    assert not hands.room.workshop.people[1].decides


def test_escape_puts_the_list_away(hands: Hands, panel: Panel) -> None:
    paste(hands, panel, "CEO\nCFO")
    hands.press(Qt.Key.Key_Escape)
    assert not panel.newcomer.preview.isVisible()
    assert hands.held is panel.newcomer.name.edit
    assert not hands.asked


def test_a_list_with_nobody_in_it_can_only_be_closed(hands: Hands, panel: Panel) -> None:
    paste(hands, panel, "\u200b\n\u200b, Finance")
    assert not panel.newcomer.preview.add.isVisible()
    assert "Row 2: No name." in hands.can_be_read
    hands.press(RETURN)
    assert not panel.newcomer.preview.isVisible()


def test_a_list_that_is_refused_is_one_sentence(hands: Hands, panel: Panel) -> None:
    paste(hands, panel, "Rolle;Stimme\nFinanzen;ja")
    assert "no column is called “name”" in hands.can_be_read


def cell(panel: Panel, row: int, column: int) -> str:
    item = panel.newcomer.preview.table.item(row, column)
    assert item
    return item.text()


def drop(panel: Panel, *, file: Path | None = None, text: str = "") -> bool:
    """Let something go over the panel; whether it is taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))]) if file else data.setText(text)
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(300, 300), *args))
    dropped = QDropEvent(QPointF(300, 300), *args)
    QApplication.sendEvent(panel, dropped)
    return dropped.isAccepted()


def test_a_file_dropped_on_the_panel_is_looked_at(hands: Hands, panel: Panel, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("Name;Rolle\nJürg;Führung\nÄnne;Recht".encode("windows-1252"))
    assert drop(panel, file=file)
    assert "2 people in 2 rows" in hands.can_be_read
    assert "Read as Windows-1252" in hands.can_be_read
    assert cell(panel, 0, 2) == "Führung"


def test_a_text_dropped_on_the_panel_is_looked_at(hands: Hands, panel: Panel) -> None:
    assert drop(panel, text="CEO\nCFO, Finance")
    assert "2 people in 2 rows" in hands.can_be_read


def test_a_file_is_chosen_and_one_that_is_no_list_is_one_sentence(hands: Hands, panel: Panel, tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    file.write_bytes(b"PK\x03\x04")
    panel.newcomer.ask_list = lambda window: file
    hands.tab_to("Add from a file…")
    hands.press(SPACE)
    assert "Save the list as CSV" in hands.can_be_read


def test_hostile_cells_are_shown_as_letters(hands: Hands, panel: Panel) -> None:
    paste(hands, panel, "<b>CEO</b>\t=1+1\n@x\t\n" + "y" * (LONGEST + 1))
    assert cell(panel, 0, 1) == "<b>CEO</b>"
    assert "Row 3: The name has 5,001 characters" in hands.can_be_read
    hands.press(RETURN)
    assert names(hands) == [("<b>CEO</b>", "=1+1"), ("@x", "")]


def test_a_role_after_a_comma_is_a_role(hands: Hands, panel: Panel) -> None:
    panel.newcomer.name.edit.setFocus()
    hands.type("CFO, Finance")
    hands.press(RETURN)
    assert names(hands) == [("CFO", "Finance")]


def test_one_pasted_line_is_only_typing(hands: Hands, panel: Panel) -> None:
    QApplication.clipboard().setText("CEO")
    panel.newcomer.name.edit.setFocus()
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (names(hands), panel.newcomer.name.text()) == ([], "CEO")
