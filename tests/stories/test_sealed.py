"""A round sealed with words that one of the room keeps: chosen before it, typed again at the reveal, nowhere between.
Through the real windows and a file that is closed and opened meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from stratroom.model.names import RoundId
from stratroom.ui.entry.hand_over import HandBackPage
from tests.stories.driver import Facilitator
from tests.stories.pages import text_of
from tests.stories.person import Person

STATEMENTS = RoundId("statements")
WORDS = "Wet harbour, nine lamps"
OTHERS = "Dry harbour, nine lamps"


def begun(facilitator: Facilitator) -> None:
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(("CEO", "Chief executive"), ("CFO", "Finance"), ("COO", "Operations"))
    facilitator.goes_to("statements")


def handed_back(facilitator: Facilitator) -> None:
    """Once the worker is done with the words the page says so, and the facilitator opens the console."""
    keeping = facilitator.opened.console.keeping
    facilitator.qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    facilitator.presses("I am the facilitator")
    assert facilitator.opened.console.desk.isVisible()


def sealed(facilitator: Facilitator, keeper: str) -> None:
    facilitator.presses("Seal it with a keeper’s words…")
    assert "If the words are forgotten, nobody can open the answers" in facilitator.on_the_screen()
    for _ in range(["CEO", "CFO", "COO"].index(keeper)):
        facilitator.types(Qt.Key.Key_Down)
    facilitator.types(Qt.Key.Key_Return)
    assert facilitator.large_button() == f"I am the {keeper}"
    facilitator.types(Qt.Key.Key_Space)
    facilitator.writes("Your words", WORDS)
    facilitator.types(Qt.Key.Key_Return)
    facilitator.writes("The same words once more", WORDS.upper())
    facilitator.types(Qt.Key.Key_Return)
    handed_back(facilitator)


def everybody_writes(facilitator: Facilitator) -> None:
    facilitator.presses_the_large_button("Pass the laptop")
    for name in ("CEO", "CFO", "COO"):
        Person(facilitator, name).writes(f"What the {name} thinks.")
    facilitator.takes_the_laptop_back()


def opened_by(facilitator: Facilitator, keeper: str, words: str) -> None:
    facilitator.presses_the_large_button(f"Let {keeper} open the box")
    assert facilitator.large_button() == f"I am the {keeper}"
    facilitator.types(Qt.Key.Key_Space)
    facilitator.writes("Your words", words)
    facilitator.types(Qt.Key.Key_Return)


def test_only_the_keepers_words_reveal_it_also_after_the_app_was_closed(facilitator: Facilitator) -> None:
    begun(facilitator)
    sealed(facilitator, "COO")
    assert "sealed with words that only COO knows" in facilitator.projector()
    assert "hidden" not in facilitator.projector()
    everybody_writes(facilitator)
    facilitator.closes_the_window()
    file = next(facilitator.folder.glob("**/*.stratroom"))
    for secret in (WORDS, WORDS.casefold(), *facilitator.secrets):
        assert secret.encode() not in file.read_bytes()
    facilitator.opens_again("Aldermoor, Offsite")
    facilitator.closes()
    facilitator.goes_to("reveal")
    opened_by(facilitator, "COO", OTHERS)
    keeping = facilitator.opened.console.keeping
    facilitator.qtbot.waitUntil(lambda: keeping.notice is not None and "not the words" in keeping.notice.sentence)
    assert facilitator.workshop.rounds[STATEMENTS].is_pending
    facilitator.sees_no_secret()
    facilitator.writes("Your words", WORDS)
    facilitator.types(Qt.Key.Key_Return)
    handed_back(facilitator)
    assert len(facilitator.workshop.rounds[STATEMENTS].answers) == 3
    assert all(secret in facilitator.projector() for secret in facilitator.secrets)
    facilitator.secrets.clear()
    record = facilitator.folder / "record.pdf"
    facilitator.exports(record)
    printed = " ".join(text_of(record).split())
    assert "Statements: What is written on the laptop is sealed with words that only COO knows." in printed
    assert "hidden;" not in printed


def test_forgotten_words_leave_only_giving_up_and_then_it_may_be_hidden(facilitator: Facilitator) -> None:
    begun(facilitator)
    sealed(facilitator, "CEO")
    everybody_writes(facilitator)
    facilitator.closes()
    facilitator.goes_to("reveal")
    opened_by(facilitator, "CEO", OTHERS)
    keeping = facilitator.opened.console.keeping
    facilitator.qtbot.waitUntil(lambda: keeping.notice is not None and "not the words" in keeping.notice.sentence)
    facilitator.presses("Not now")
    handed_back(facilitator)
    facilitator.presses("Give up…")
    facilitator.says("The words are forgotten.")
    facilitator.goes_to("statements")
    facilitator.presses("Put it without a keeper: hidden")
    assert not facilitator.workshop.rounds[STATEMENTS].is_sealed
    assert "answers are hidden" in facilitator.projector()
    assert "sealed" not in facilitator.projector()


def test_an_opening_is_taken_back_without_words_and_the_next_one_is_sealed_unless_said_otherwise(
    facilitator: Facilitator,
) -> None:
    begun(facilitator)
    sealed(facilitator, "CFO")
    facilitator.undoes("Round opened")
    assert STATEMENTS not in facilitator.workshop.rounds
    assert WORDS not in QGuiApplication.clipboard().text()
