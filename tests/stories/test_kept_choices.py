"""The edition for whoever was not in the room: chosen one evening, written the next morning, nobody named in it."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.stories.driver import CONTROL, Facilitator
from tests.stories.pages import text_of
from tests.stories.test_day import sat_down, write_statements


def test_an_edition_chosen_in_the_evening_is_written_the_next_morning(facilitator: Facilitator, tmp_path: Path) -> None:
    write_statements(facilitator, sat_down(facilitator))
    facilitator.types(Qt.Key.Key_E, CONTROL)
    facilitator.tabs_to("Edition: Attributed")
    facilitator.types(Qt.Key.Key_Right)
    facilitator.types(Qt.Key.Key_Escape)
    facilitator.closes_the_window()
    facilitator.opens_again("Aldermoor, Offsite")
    facilitator.exports(tmp_path / "record.pdf")
    text = text_of(tmp_path / "record.pdf")
    assert "Unattributed edition" in text
    assert "CFO" not in text
