"""A workshop in German and one in French, through the real windows: no English word is left anywhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from stratroom.storage.six_words import WORDS
from stratroom.ui.entry.turns import addressed
from stratroom.ui.languages import use
from stratroom.words import say
from tests.stories.driver import Facilitator
from tests.stories.person import Person
from tests.stories.reading import english_only, on_the_screens, tokens

PEOPLE = {"CEO": "Vorstand", "CFO": "Finanzen", "COO": "Betrieb", "CMO": "Marketing", "GC": "Recht"}
SENTENCE = "Frisch in jeder kleinen Stadt"
OWN = {"offsite", "aldermoor", "stratroom", "pdf", "english", *map(str.lower, PEOPLE), *map(str.lower, PEOPLE.values())}
"""Words of the people in the story, and names that are the same in every language: one says its own name."""


class Elsewhere(Facilitator):
    """Sits at a console in another language: the same hands, what they look for is said in it."""

    def presses(self, name: str) -> None:
        super().presses(say(name))

    def writes(self, name: str, text: str) -> None:
        super().writes(say(name), text)

    def presses_the_large_button(self, label: str) -> None:
        super().presses_the_large_button(say(label))

    def reveals(self, count: int) -> None:
        super().presses_the_large_button(say("Reveal all {n} at once").replace("{n}", str(count)))
        self.sees_the_answers()

    def takes_the_laptop_back(self) -> None:
        assert self.large_button() == say("Back to the console")
        self.types(Qt.Key.Key_Space)


class Participant(Person):
    """Is handed the laptop in that language."""

    def _takes_the_laptop(self) -> None:
        person = next(p for p in self._facilitator.workshop.people if p.name == self.name)
        assert self._facilitator.large_button() == say("I am {person}", person=addressed(person))
        self._facilitator.types(Qt.Key.Key_Space)


@pytest.fixture(params=["de", "fr"])
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    use(request.param)
    yield request.param
    use("en")
    QLocale.setDefault(before)


@pytest.fixture
def facilitator(qtbot: QtBot, tmp_path: Path, code: str) -> Iterator[Elsewhere]:
    at_the_console = Elsewhere(qtbot, tmp_path)
    yield at_the_console
    at_the_console.goes_home()


@pytest.fixture
def reads(code: str, tmp_path: Path) -> Callable[[], None]:
    """Reads every screen, and finds no English on it."""
    english = english_only(code) - OWN - set(WORDS) - tokens(str(tmp_path)) - tokens(SENTENCE)

    def read() -> None:
        left = {text: found for text in on_the_screens() if (found := tokens(text) & english)}
        assert not left

    return read


def test_a_workshop_in_another_language(
    facilitator: Elsewhere, reads: Callable[[], None], code: str, tmp_path: Path
) -> None:
    reads()
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    reads()
    facilitator.seats(*PEOPLE.items())
    reads()
    write_statements(facilitator, reads)
    sort_the_answers(facilitator, reads)
    for stage in ("tradeoffs", "priorities"):
        facilitator.goes_to(stage)
        reads()
    facilitator.goes_to("tradeoffs")
    put_a_tradeoff(facilitator, reads)
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    written = "\n".join(page.extract_text() for page in pypdf.PdfReader(record).pages)
    title_of_a_book = {"guide", "decision", "making"}
    assert not tokens(written) & (english_only(code) - OWN - set(WORDS) - tokens(SENTENCE) - title_of_a_book)
    assert SENTENCE in written


def write_statements(facilitator: Elsewhere, reads: Callable[[], None]) -> None:
    facilitator.goes_to("statements")
    reads()
    facilitator.asks("Put the question")
    reads()
    for name in PEOPLE:
        Participant(facilitator, name).writes(f"{SENTENCE} {name}")
        reads()
    facilitator.takes_the_laptop_back()
    reads()
    facilitator.closes()
    reads()


def sort_the_answers(facilitator: Elsewhere, reads: Callable[[], None]) -> None:
    facilitator.goes_to("reveal")
    reads()
    facilitator.reveals(5)
    reads()
    facilitator.tabs_to("CEO")
    facilitator.types(Qt.Key.Key_X)
    facilitator.types(Qt.Key.Key_G)
    facilitator.says("Aldermoor")
    reads()
    assert facilitator.opened.console.desk.panel.primary
    facilitator.opened.console.desk.panel.primary.click()
    reads()


def put_a_tradeoff(facilitator: Elsewhere, reads: Callable[[], None]) -> None:
    facilitator.writes("even over this one", "Aldermoor")
    facilitator.writes("This good thing", "Offsite")
    facilitator.presses("Put the trade-off")
    reads()
    facilitator.asks("Ask the first position")
    reads()
    for name in PEOPLE:
        Participant(facilitator, name).stands(2, SENTENCE)
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(5)
    reads()
