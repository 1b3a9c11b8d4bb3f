"""Something cannot be saved, wherever it is asked for: said there with the ways on, and both ways lead on.

The fault table of trust.md, row by row, with real faults and the real windows; keys alone.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId
from stratroom.ui.carrying.carrying_in import CarryingIn
from stratroom.ui.carrying.pages import CarriedPage, LookPage
from stratroom.ui.console.trouble import TroubleNotice
from stratroom.ui.entry.paper.pages import DonePage
from stratroom.ui.programme.page import ProgrammePage
from tests.stories.broken import blocked, full_disk, posix
from tests.stories.driver import CONTROL, SHIFT, Facilitator
from tests.stories.pages import plain
from tests.stories.person import Person

pytestmark = posix
STATEMENTS = RoundId("statements")
Key = Qt.Key
COULD_NOT = "Could not save. Your text is still here."
WORDS = "Own the small town, store by store."


@pytest.fixture
def at_the_table(facilitator: Facilitator) -> Facilitator:
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(("CEO", "Chief executive"), ("CFO", "Finance"), ("COO", "Operations"))
    return facilitator


def notice(facilitator: Facilitator) -> TroubleNotice:
    """The one people see."""
    seen = [found for found in facilitator.window.findChildren(TroubleNotice) if found.isVisible()]
    assert len(seen) == 1, "it is said once"
    return seen[0]


def is_told(facilitator: Facilitator) -> None:
    """What broke, and three ways on, each with a key or come to by Tab."""
    told = notice(facilitator)
    assert any(line.startswith(COULD_NOT) for line in told.sentence.splitlines()), "drafts may not be kept either"
    assert all(way.isVisible() for way in (told.again, told.elsewhere, told.understood))
    facilitator.sees_no_secret()


def tries_again(facilitator: Facilitator) -> None:
    facilitator.types(Key.Key_R, CONTROL)


def saves_elsewhere(facilitator: Facilitator, folder: Path) -> Path:
    """Ctrl Shift S and a folder; where the workshop is then, as the window says and the list of files knows."""
    folder.mkdir()
    facilitator.opened.console.ask_folder = lambda window, proposed: folder
    facilitator.types(Key.Key_S, CONTROL | SHIFT)
    path = facilitator.opened.room.file.path
    assert path == folder / "offsite rescued.stratroom"
    assert facilitator.front._recent.paths()[0] == path
    assert facilitator.opened.console.desk.status.file.text() == path.name
    return path


# On the desk


def test_a_form_keeps_its_words_and_takes_them_once_when_there_is_room_again(at_the_table: Facilitator) -> None:
    facilitator = at_the_table
    facilitator.types(Key.Key_Escape)
    facilitator.types(Key.Key_K)
    with full_disk():
        facilitator.says("Who pays for the vans?")
        is_told(facilitator)
        tries_again(facilitator)
        is_told(facilitator)
        assert facilitator.notice().startswith("Tried again at "), "it is seen to have tried"
    point = facilitator.opened.console.desk.stage.parking.point
    assert point.text() == "Who pays for the vans?"
    tries_again(facilitator)
    assert [parked.text for parked in facilitator.workshop.parked] == ["Who pays for the vans?"]
    assert facilitator.notice() == ""
    assert point.text() == "", "it is not there to be parked twice"


def test_a_person_added_while_nothing_can_be_saved_is_added_elsewhere(
    at_the_table: Facilitator, tmp_path: Path
) -> None:
    facilitator = at_the_table
    before = facilitator.opened.room.file.path
    with blocked(before):
        facilitator.seats(("GC", "Legal"))
        is_told(facilitator)
        path = saves_elsewhere(facilitator, tmp_path / "stick")
    assert [person.name for person in facilitator.workshop.people] == ["CEO", "CFO", "COO", "GC"]
    assert facilitator.notice() == f"Work goes on in “{path.name}” in {path.parent}."
    assert before.exists(), "what was there stays as it was"
    facilitator.closes_the_window()
    facilitator.opens_again("Aldermoor, Offsite")
    assert facilitator.opened.room.file.path == path


# On the laptop


def hands_out(facilitator: Facilitator) -> None:
    facilitator.goes_to("statements")
    facilitator.asks("Put the question")
    facilitator.types(Key.Key_Space)
    facilitator.secrets.append(WORDS)
    facilitator.writes("Your sentence", WORDS)


def test_an_answer_stays_on_the_laptop_and_goes_in_once(at_the_table: Facilitator) -> None:
    facilitator = at_the_table
    hands_out(facilitator)
    with full_disk():
        facilitator.types(Key.Key_Return)
        is_told(facilitator)
        tries_again(facilitator)
        is_told(facilitator)
    tries_again(facilitator)
    assert facilitator.large_button() == "I am the CFO"
    assert facilitator.opened.room.in_box(STATEMENTS) == 1
    assert not any(found.isVisible() for found in facilitator.window.findChildren(TroubleNotice))


def test_an_answer_goes_in_elsewhere(at_the_table: Facilitator, tmp_path: Path) -> None:
    facilitator = at_the_table
    hands_out(facilitator)
    with blocked(facilitator.opened.room.file.path):
        facilitator.types(Key.Key_Return)
        is_told(facilitator)
        saves_elsewhere(facilitator, tmp_path / "stick")
    assert facilitator.opened.room.in_box(STATEMENTS) == 1
    assert facilitator.large_button() == "I am the CFO"


def test_beneath_the_cover_nothing_is_handed_in(at_the_table: Facilitator) -> None:
    facilitator = at_the_table
    hands_out(facilitator)
    with full_disk():
        facilitator.types(Key.Key_Return)
    facilitator.opened.console.cover()
    tries_again(facilitator)
    assert facilitator.opened.console.laptop.over.notice.sentence == "Take the cover off first, then try again."
    assert facilitator.opened.room.in_box(STATEMENTS) == 0


def test_somebody_who_is_not_here_is_noted_when_there_is_room_again(at_the_table: Facilitator) -> None:
    facilitator = at_the_table
    facilitator.goes_to("statements")
    facilitator.asks("Put the question")
    with full_disk():
        facilitator.presses("CEO is not in the room")
        is_told(facilitator)
    tries_again(facilitator)
    assert facilitator.large_button() == "I am the CFO"
    assert not facilitator.workshop.people[0].present


# Cards and files


def test_cards_that_did_not_go_in_go_in_when_there_is_room_again(at_the_table: Facilitator) -> None:
    facilitator = at_the_table
    facilitator.goes_to("statements")
    facilitator.presses_the_large_button("Put the question")
    facilitator.presses("Paper…")
    facilitator.types(Key.Key_Return)
    for whose, sentence in {"CEO, Chief executive": "From a card.", "CFO, Finance": "From another."}.items():
        facilitator.secrets.append(sentence)
        facilitator.writes(f"{whose}: Sentence", sentence)
    facilitator.types(Key.Key_Return, CONTROL)
    paper = facilitator.opened.console.paper
    with full_disk():
        facilitator.types(Key.Key_Return, CONTROL)
        facilitator.qtbot.waitUntil(lambda: notice(facilitator).sentence.startswith(COULD_NOT))
        is_told(facilitator)
        assert "0 of 2 are in; 2 cards still stand here." in facilitator.on_the_screen()
    tries_again(facilitator)
    facilitator.qtbot.waitUntil(lambda: isinstance(paper.page, DonePage))
    assert facilitator.opened.room.in_box(STATEMENTS) == 2


def test_a_file_is_carried_in_when_there_is_room_again(at_the_table: Facilitator, tmp_path: Path) -> None:
    facilitator = at_the_table
    file = tmp_path / "sent.csv"
    file.write_text("Participant;Statement\nCEO;Fresh before cheap.\nCFO;No excuses.\n", "utf-8")
    facilitator.secrets += ["Fresh before cheap.", "No excuses."]
    facilitator.left_lying.brought.append(file)
    facilitator.goes_to("statements")
    facilitator.presses_the_large_button("Put the question")
    facilitator.opened.console.desk.file_asked.emit(STATEMENTS, file)
    carrying = facilitator.window.findChildren(CarryingIn)[-1]
    facilitator.qtbot.waitUntil(lambda: isinstance(carrying.page, LookPage))
    with full_disk():
        facilitator.types(Key.Key_Return)
        facilitator.qtbot.waitUntil(lambda: notice(facilitator).sentence.startswith(COULD_NOT))
        is_told(facilitator)
    tries_again(facilitator)
    facilitator.qtbot.waitUntil(lambda: isinstance(carrying.page, CarriedPage))
    assert facilitator.opened.room.in_box(STATEMENTS) == 2


# Pages over the desk


def test_the_programme_that_was_written_is_saved_when_there_is_room_again(at_the_table: Facilitator) -> None:
    facilitator = at_the_table
    facilitator.presses("Change the programme…")
    page = facilitator.window.findChild(ProgrammePage)
    assert isinstance(page, ProgrammePage)
    facilitator.tabs_to("Minutes")
    facilitator.types(Key.Key_Up)
    written = page.editor.draft
    with full_disk():
        facilitator.types(Key.Key_Return, CONTROL)
        is_told(facilitator)
        assert page.editor.draft == written
    tries_again(facilitator)
    assert facilitator.opened.console.desk.isVisible()
    assert facilitator.workshop.programme == written.lines


def test_what_is_understood_gives_the_hands_back(at_the_table: Facilitator) -> None:
    facilitator = at_the_table
    hands_out(facilitator)
    field = facilitator.window.focusWidget()
    with full_disk():
        facilitator.types(Key.Key_Return)
        facilitator.presses("Understood")
    assert facilitator.window.focusWidget() is field
    facilitator.types(Key.Key_Return)
    assert facilitator.opened.room.in_box(STATEMENTS) == 1


def test_what_was_said_elsewhere_comes_out_at_the_reveal(at_the_table: Facilitator, tmp_path: Path) -> None:
    facilitator = at_the_table
    hands_out(facilitator)
    with blocked(facilitator.opened.room.file.path):
        facilitator.types(Key.Key_Return)
        saves_elsewhere(facilitator, tmp_path / "stick")
    for other in ("CFO", "COO"):
        Person(facilitator, other).writes(f"As {other} sees it.")
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(3)
    assert plain(WORDS) in plain(facilitator.projector())
    told = facilitator.workshop.shown(STATEMENTS)
    assert told is not None
    assert Sentence(WORDS) in [given.answer for given in told.answers]
