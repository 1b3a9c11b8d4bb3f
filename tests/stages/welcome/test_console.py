"""Welcome on the console: people are added, changed and promised something with the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.model.text import LONGEST
from stratroom.stages.welcome.console import Panel
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.hands import Hands
from tests.telling import started

RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    return Hands(qtbot, panel, started())


def names(hands: Hands) -> list[tuple[str, str]]:
    return [(person.name, person.role) for person in hands.room.workshop.people]


def test_return_adds_a_person_and_goes_on_to_the_next(hands: Hands, panel: Panel) -> None:
    hands.fill(Name="CFO", Role="Finance")
    hands.press(RETURN)
    assert hands.held is panel.newcomer.name.edit
    hands.type("Anna Lund")
    hands.press(RETURN)
    assert names(hands) == [("CFO", "Finance"), ("Anna Lund", "")]
    assert "2 people here; 2 with a vote" in hands.can_be_read


def test_what_was_typed_stays_when_it_is_refused(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CFO"))
    panel.newcomer.name.edit.setFocus()
    hands.type("CFO")
    hands.press(RETURN)
    assert "CFO is on the list already" in hands.refusals[0]
    assert panel.newcomer.name.text() == "CFO"


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


def test_somebody_can_be_without_a_vote(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Has a vote: Has a vote")
    hands.press(Qt.Key.Key_Right)
    panel.newcomer.name.edit.setFocus()
    hands.type("Observer")
    hands.press(RETURN)
    assert [person.decides for person in hands.room.workshop.people] == [False]


def test_a_name_is_changed_where_it_stands(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Panel(), started("CEO", "CFO"))
    hands.tab_to("Change: CFO")
    hands.press(SPACE)
    hands.type("Treasurer")
    hands.press(RETURN)
    assert [name for name, _ in names(hands)] == ["CEO", "Treasurer"]


def test_escape_leaves_the_name_as_it_was(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO"))
    hands.tab_to("Change: CEO")
    hands.press(SPACE)
    hands.type("Somebody")
    hands.press(Qt.Key.Key_Escape)
    assert not hands.asked
    assert not panel.people.row("ceo").name.isVisible()
    assert hands.held is panel.people.row("ceo").change


def test_presence_leadership_and_votes_are_ticked(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Panel(), started("CEO", "CFO"))
    for what in ("Has a vote: CEO", "Leads: CEO", "Is here: CEO"):
        hands.tab_to(what)
        hands.press(SPACE)
    person = hands.room.workshop.people[0]
    assert (person.decides, person.leads, person.present) == (False, True, False)
    assert "1 person here, 1 absent; 1 with a vote" in hands.can_be_read


def test_a_tick_that_is_refused_goes_back(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    for name in ("CEO", "CFO"):
        hands.tab_to(f"Leads: {name}")
        hands.press(SPACE)
    assert "leads already" in hands.refusals[0]
    assert not panel.people.row("cfo").leads.isChecked()


def test_a_redrawn_row_keeps_the_focus_and_the_half_typed_name(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.tab_to("Change: CFO")
    hands.press(SPACE)
    hands.type("Treas")
    hands.do(NotePresence(hands.room.workshop.people[0].id, present=False))
    row = panel.people.row("cfo")
    assert (hands.held, row.name.text()) == (row.name, "Treas")


def test_the_row_of_somebody_removed_is_gone(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.tab_to("Change: CFO")
    hands.press(SPACE)
    hands.tab_to("Remove: CFO")
    hands.press(SPACE)
    assert list(panel.people.rows.widgets) == ["ceo"]


def test_the_title_page_is_saved_and_a_bad_date_stays_to_be_put_right(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Title page, folded")
    hands.press(SPACE)
    hands.fill(Organisation="Northfield", Date="tomorrow")
    hands.press(RETURN)
    assert "not a date" in hands.refusals[0]
    assert panel.title_page.date.text() == "tomorrow"
    hands.type("2027-06-30")
    hands.press(RETURN)
    about = hands.room.workshop.about
    assert (about.title, about.organisation, about.date) == ("A day", "Northfield", "2027-06-30")


def test_the_promise_is_said_in_plain_words(hands: Hands, panel: Panel) -> None:
    assert "with names" in hands.can_be_read
    hands.tab_to("Who will see the statements: With names")
    hands.press(Qt.Key.Key_Right)
    assert "The file keeps no author." in hands.can_be_read
    panel.promise.button("named").click()
    assert "only be made tighter" in hands.refusals[0]
    assert panel.promise.value == "unattributed"


def test_there_is_no_way_on_without_people(hands: Hands, panel: Panel) -> None:
    assert panel.primary is panel.add
    panel.setFocus()
    hands.press(SPACE)
    assert hands.held is panel.newcomer.name.edit
    assert panel.add.key == "Return"
    hands.type("CEO")
    hands.press(RETURN)
    assert panel.primary is panel.go_on
    panel.setFocus()
    hands.press(SPACE)
    assert hands.stages == ["statements"]


def test_the_way_on_and_the_next_name_stand_above_everybody(qtbot: QtBot) -> None:
    panel = Panel()
    Hands(qtbot, panel, started(*(f"P{n}" for n in range(20))))
    first = panel.people.row("p0")
    for part in (panel.go_on, panel.newcomer.submit):
        assert part.mapTo(panel, QPoint(0, part.height())).y() < first.mapTo(panel, QPoint()).y() < 700


def test_escape_leaves_the_name_for_the_large_button(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO"))
    panel.newcomer.name.edit.setFocus()
    hands.press(Qt.Key.Key_Escape)
    assert hands.held is panel.go_on


def test_when_somebody_is_removed_the_next_name_can_be_typed(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO"))
    hands.tab_to("Change: CEO")
    hands.press(SPACE)
    hands.tab_to("Remove: CEO")
    hands.press(SPACE)
    assert hands.held is panel.newcomer.name.edit


def test_everything_a_hand_can_be_put_on_has_a_name(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Panel(), started("CEO", "CFO"))
    assert all(control.accessibleName() for control in hands.controls())
