"""The words several people used: marked after the reveal, shown on a key, picked, asked about, and in the record."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt

from stratroom.analysis import kept
from stratroom.analysis.marks import Marks
from stratroom.ui.marking import still_reading
from tests.stories.driver import Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person

PEOPLE = {"CEO": "Chief executive", "CFO": "Finance", "COO": "Operations"}
SENTENCES = {
    "CEO": "Sustainable growth, store by store.",
    "CFO": "GROWTH THAT IS SUSTAINABLE at a 4% margin.",
    "COO": "Fresh in every town by 2030.",
}
MEANINGS = {"CEO": "Refits.", "CFO": "Payback in five years.", "COO": "Volume without overtime."}
Key = Qt.Key


def revealed(facilitator: Facilitator) -> list[Person]:
    facilitator.begins("One-day alignment", title="Offsite", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    people = [Person(facilitator, name) for name in PEOPLE]
    facilitator.goes_to("statements")
    collected(facilitator, people, "Put the question", SENTENCES)
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(3)
    return people


def collected(facilitator: Facilitator, people: list[Person], label: str, sentences: dict[str, str]) -> None:
    facilitator.asks(label)
    for person in people:
        person.writes(sentences[person.name])
    facilitator.takes_the_laptop_back()
    facilitator.closes()


def waits_for_marks(facilitator: Facilitator) -> None:
    facilitator.qtbot.waitUntil(lambda: not facilitator.opened.marker.is_reading, timeout=60_000)


@pytest.mark.reads_language
def test_words_are_marked_shown_picked_and_asked_about(facilitator: Facilitator, tmp_path: Path) -> None:
    people = revealed(facilitator)
    assert all(sentence in plain(facilitator.projector()) for sentence in SENTENCES.values()), "they wait for nothing"
    waits_for_marks(facilitator)
    facilitator.types(Key.Key_U)
    shown = plain(facilitator.projector())
    assert "Same words: Sustainable growth ×2" in shown
    assert "The same words are not yet the same meaning." in shown
    facilitator.types(Key.Key_Y)
    assert "“Sustainable growth” was used by 2 of 3." in plain(facilitator.projector())
    assert SENTENCES["COO"] not in plain(facilitator.projector())
    facilitator.shows_next()
    facilitator.goes_to("meanings")
    facilitator.tabs_to("Sustainable growth, 2 people")
    facilitator.types(Key.Key_Return)
    assert "2 people used it: CEO, CFO." in facilitator.on_the_screen()
    facilitator.types(Key.Key_Return)
    assert "2 people used it: CEO, CFO." in plain(facilitator.projector())
    collected(facilitator, people, "Ask what each means by it", MEANINGS)
    facilitator.reveals(3)
    assert "2 people used it. 3 people said what they mean by it." in plain(facilitator.projector())
    facilitator.presses("No agreed meaning")
    facilitator.exports(tmp_path / "record.pdf")
    assert "“Sustainable growth” 2 people used it: CEO, CFO." in text_of(tmp_path / "record.pdf")
    facilitator.closes_the_window()
    facilitator.opens_again("Offsite")
    facilitator.goes_to("reveal")
    waits_for_marks(facilitator)
    facilitator.types(Key.Key_U)
    assert "Sustainable growth ×2" in plain(facilitator.projector())


def test_the_workshop_is_closed_while_the_sentences_are_read(
    facilitator: Facilitator, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_read, may_end = Event(), Event()

    def slowly(sentences: object, usual: str) -> Marks:
        is_read.set()
        assert may_end.wait(60)
        return Marks(loss="Too late.")

    monkeypatch.setattr(kept, "marks", slowly)
    revealed(facilitator)
    facilitator.qtbot.waitUntil(is_read.is_set)
    marker = facilitator.opened.marker
    facilitator.closes_the_window()
    may_end.set()
    facilitator.qtbot.waitUntil(lambda: not still_reading())
    assert marker.said == "Shared words are being looked for."
    facilitator.opens_again("Offsite")
    assert facilitator.opened.marker is not marker
    waits_for_marks(facilitator)
    assert facilitator.opened.marker.said == "Too late."
