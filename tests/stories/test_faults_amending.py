"""At the end of the day the disk is full: what is confirmed and amended, and which words are withheld in the record.

Nothing written is lost, and one Retry saves all that one press asked for.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from stratroom.register import REGISTER, is_read_back
from stratroom.ui.console.trouble import TroubleNotice
from stratroom.ui.record.page import RecordPage
from tests.stories.broken import blocked, full_disk, posix
from tests.stories.driver import CONTROL, Facilitator
from tests.stories.pages import plain
from tests.stories.test_faults_saving import is_told, tries_again
from tests.stories.test_read_back import AMENDED, WHY, WORDS, decides

pytestmark = posix
Key = Qt.Key


@pytest.fixture
def read_out(facilitator: Facilitator) -> Facilitator:
    decides(facilitator)
    facilitator.goes_to("readback")
    facilitator.presses_the_large_button("Read out: Decision 1")
    return facilitator


def amends(facilitator: Facilitator) -> None:
    facilitator.presses("Amended, folded")
    facilitator.writes("Why? The record keeps it.", WHY)
    facilitator.writes("What was decided, in the words that hold from now on", AMENDED)


def stands(facilitator: Facilitator) -> str:
    (decision,) = REGISTER.standing(facilitator.workshop)
    return decision.text


def settles(facilitator: Facilitator, text: str) -> None:
    facilitator.qtbot.waitUntil(lambda: stands(facilitator) == text)


def test_an_amendment_is_saved_whole_by_one_retry(read_out: Facilitator) -> None:
    facilitator = read_out
    amends(facilitator)
    before = len(facilitator.opened.room.file.recorded)
    with full_disk():
        facilitator.types(Key.Key_Return, CONTROL)
        is_told(facilitator)
        tries_again(facilitator)
        is_told(facilitator)
    assert stands(facilitator) == WORDS
    tries_again(facilitator)
    settles(facilitator, AMENDED)
    assert len(facilitator.opened.room.file.recorded) == before + 2, "the reason once, and the decision"
    facilitator.qtbot.waitUntil(lambda: facilitator.notice() == "", timeout=20_000)
    assert "Amended: is this what we decided?" in plain(facilitator.projector())
    facilitator.presses_the_large_button("Confirmed by all 4 present")
    assert is_read_back(facilitator.workshop)


def test_an_amendment_goes_on_elsewhere(read_out: Facilitator, tmp_path: Path) -> None:
    facilitator = read_out
    amends(facilitator)
    with blocked(facilitator.opened.room.file.path):
        facilitator.types(Key.Key_Return, CONTROL)
        is_told(facilitator)
        goes_on_in(facilitator, tmp_path / "stick")
    settles(facilitator, AMENDED)


def goes_on_in(facilitator: Facilitator, folder: Path) -> None:
    folder.mkdir()
    facilitator.opened.console.ask_folder = lambda window, proposed: folder
    facilitator.types(Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert facilitator.opened.room.file.path.parent == folder


def test_what_is_written_on_after_it_failed_is_what_is_saved(read_out: Facilitator) -> None:
    facilitator = read_out
    amends(facilitator)
    with full_disk():
        facilitator.types(Key.Key_Return, CONTROL)
        facilitator.presses("Understood")
    facilitator.writes("What was decided, in the words that hold from now on", f"{AMENDED} Then we look again.")
    facilitator.types(Key.Key_Return, CONTROL)
    settles(facilitator, f"{AMENDED} Then we look again.")


def test_a_confirmation_is_saved_when_there_is_room_again(read_out: Facilitator) -> None:
    facilitator = read_out
    with full_disk():
        facilitator.types(Key.Key_Space)
        is_told(facilitator)
        assert not is_read_back(facilitator.workshop)
    tries_again(facilitator)
    assert is_read_back(facilitator.workshop)
    assert "by 4 of 4 who could confirm it" in plain(facilitator.projector())


# The record


def at_the_record(facilitator: Facilitator) -> RecordPage:
    """Its page, without names, and the pages made."""
    facilitator.types(Key.Key_E, CONTROL)
    facilitator.qtbot.waitUntil(lambda: facilitator.window.findChild(RecordPage) is not None)
    page = facilitator.window.findChild(RecordPage)
    assert isinstance(page, RecordPage)
    page.choices.edition.button("unattributed").click()
    facilitator.qtbot.waitUntil(lambda: page.is_settled and page.telling.word.isVisible(), timeout=60_000)
    return page


def withheld(facilitator: Facilitator) -> list[str]:
    return [judged.word for judged in facilitator.workshop.judged_words]


def test_a_word_is_withheld_once_when_there_is_room_again(read_out: Facilitator) -> None:
    facilitator = read_out
    page = at_the_record(facilitator)
    facilitator.writes(page.telling.word.label.text(), "counters")
    with full_disk():
        facilitator.types(Key.Key_Return)
        is_told(facilitator)
        tries_again(facilitator)
        is_told(facilitator)
        assert page.telling.word.text() == "counters"
    assert withheld(facilitator) == []
    tries_again(facilitator)
    assert withheld(facilitator) == ["counters"]
    assert page.isVisible()
    assert page.telling.word.text() == "", "it is not there to be withheld twice"
    assert not any(found.isVisible() for found in facilitator.window.findChildren(TroubleNotice))


def test_what_was_said_of_a_word_goes_on_elsewhere(read_out: Facilitator, tmp_path: Path) -> None:
    facilitator = read_out
    page = at_the_record(facilitator)
    facilitator.writes(page.telling.word.label.text(), "counters")
    with blocked(facilitator.opened.room.file.path):
        facilitator.types(Key.Key_Return)
        is_told(facilitator)
        goes_on_in(facilitator, tmp_path / "stick")
    assert withheld(facilitator) == ["counters"]
    facilitator.types(Key.Key_Z, CONTROL)
    assert withheld(facilitator) == []
