"""What is written when the window is closed, and whether it closes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from stratroom.house import OpenWorkshop
from stratroom.model.names import RoundId
from stratroom.model.rounds import OpenRound
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.entry.paper.grid_page import GridPage
from stratroom.ui.entry.paper.pages import BeforePage
from stratroom.ui.programme.page import ProgrammePage
from tests.ui.rooms import STATEMENTS, click, key

ENTRY = "What is written here is not kept yet: closing erases it. Close once more to close all the same."
PROGRAMME = (
    "The programme is not saved yet: closing loses your changes. “Save the programme” keeps them; "
    "close once more to close all the same."
)
DESK = "Something is typed into “This good thing: Fresh” and not taken: it is not in the workshop,"
CARD = "1 card typed here is not handed in yet: closing erases it. Close once more to close all the same."
ROUND = "A round is not revealed yet. Everything so far is saved; close once more to close the workshop all the same."
DAY = "The day is under way. Close the workshop? Everything so far is saved."


def closes(opened: OpenWorkshop) -> bool:
    """Whether the window went with this press of its button; if not, its file is still open."""
    is_closed = opened.console.close()
    assert opened.console.isVisible() == opened.audience.isVisible() == (not is_closed)
    return is_closed


def entry(opened: OpenWorkshop, round: str = STATEMENTS) -> EntryPage:
    opened.bridge.do(OpenRound(RoundId(round), without_level=True))
    opened.console.pass_laptop(round)
    page = opened.console.laptop.page
    assert isinstance(page, HandOverPage)
    click(page.here)
    page = opened.console.laptop.page
    assert isinstance(page, EntryPage)
    return page


def grid(opened: OpenWorkshop) -> GridPage:
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.type_in(STATEMENTS)
    page = opened.console.paper.page
    assert isinstance(page, BeforePage)
    click(page.begin)
    page = opened.console.paper.page
    assert isinstance(page, GridPage)
    return page


def write(page: GridPage, row: int, words: str) -> None:
    field = page.rows[row].cells[0]
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(words)


def programme(opened: OpenWorkshop) -> ProgrammePage:
    opened.console.desk.programme_asked.emit()
    page = opened.console.findChild(ProgrammePage)
    assert page is not None
    return page


def close_key(opened: OpenWorkshop) -> None:
    key(opened.console, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
