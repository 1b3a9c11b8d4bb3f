"""A list of what there is to talk about has room for the words, also in a narrow column."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.ui.console.agenda import Agenda, AgendaItem, AgendaRow
from stratroom.ui.languages import ENGLISH, LANGUAGES, use
from tests.ui.fitting import misfits

WORDS = "Decision 1: From November 2027 one ship is held in reserve all winter."


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("width", [310, 900])
def test_the_words_have_most_of_the_line(qtbot: QtBot, code: str, width: int) -> None:
    new_application()
    use(code)
    try:
        agenda = Agenda()
        qtbot.addWidget(agenda)
        agenda.resize(width, 300)
        agenda.show_items([AgendaItem("d1", WORDS, "confirmed 14:38, 8 of 8", is_current=False)])
        agenda.show()
        QApplication.processEvents()
        row = agenda.rows.widgets["d1"]
        assert isinstance(row, AgendaRow)
        assert row._words.width() > 0.6 * width
        assert (row._state.y() > row._words.y()) == (width < 560)
        assert misfits(agenda) == []
    finally:
        use(ENGLISH)
