"""Same words, different meanings: taken up, asked blind, shown, none agreed, that undone, one agreed, in the record."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.stories.driver import Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person

PEOPLE = {"CEO": "Chief executive", "CFO": "Finance", "COO": "Operations"}
SENTENCES = {
    "CEO": "Sustainable growth, store by store.",
    "CFO": "SUSTAINABLE GROWTH at a 4% margin.",
    "COO": "Fresh in every town within 24 hours.",
}
MEANINGS = {
    "CEO": "Refits of the oldest twelve stores.",
    "CFO": "Nothing that pays back later than in five years.",
    "COO": "Volume without overtime in the depots.",
}
QUESTION = "When you say “sustainable growth”, what would you fund, stop or measure by it?"


def sat_down(facilitator: Facilitator) -> list[Person]:
    facilitator.begins("One-day alignment", title="Offsite", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    people = [Person(facilitator, name) for name in PEOPLE]
    facilitator.goes_to("statements")
    collect(facilitator, people, "Put the question", SENTENCES)
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(3)
    return people


def collect(facilitator: Facilitator, people: list[Person], label: str, sentences: dict[str, str]) -> None:
    facilitator.asks(label)
    for person in people:
        person.writes(sentences[person.name])
    facilitator.takes_the_laptop_back()
    facilitator.closes()


def take_up(facilitator: Facilitator, words: str) -> None:
    facilitator.writes("Words that several used", words)
    facilitator.types(Qt.Key.Key_Return)


def test_the_same_words_mean_different_things(facilitator: Facilitator, tmp_path: Path) -> None:
    people = sat_down(facilitator)
    facilitator.goes_to("meanings")
    facilitator.writes("Words that several used", "sustainable growth")
    assert "2 people used it: CEO, CFO." in facilitator.on_the_screen()
    assert QUESTION not in plain(facilitator.projector()), "typing shows nothing"
    facilitator.types(Qt.Key.Key_Return)
    shown = plain(facilitator.projector())
    assert QUESTION in shown
    assert "until all are shown with names" in shown, "the promise is told beforehand"
    collect(facilitator, people, "Ask what each means by it", MEANINGS)
    facilitator.sees_no_secret()
    facilitator.reveals(3)
    shown = plain(facilitator.projector())
    for words in (*MEANINGS.values(), "2 people used it. 3 people said what they mean by it.", *PEOPLE.values()):
        assert words in shown
    facilitator.presses("No agreed meaning")
    assert "No agreed meaning" not in facilitator.projector(), "it waits until it is shown"
    facilitator.shows_next()
    assert "No agreed meaning" in plain(facilitator.projector())
    facilitator.undoes("No agreed meaning: “sustainable growth”")
    assert MEANINGS["COO"] in plain(facilitator.projector()), "back to what was shown before"
    facilitator.writes("We mean", "It pays for itself within five years.")
    facilitator.types(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    facilitator.shows_next()
    assert "We mean: It pays for itself within five years." in plain(facilitator.projector())
    assert facilitator.large_button() == "Go to Break"
    facilitator.exports(tmp_path / "record.pdf")
    text = text_of(tmp_path / "record.pdf")
    for words in ("“sustainable growth”", "2 people used it: CEO, CFO.", QUESTION, *MEANINGS.values()):
        assert words in text, words
    assert "What we mean by it It pays for itself within five years." in text
    assert "No agreed meaning" not in text


def test_one_phrase_after_the_other_and_no_agreed_meaning_in_the_record(
    facilitator: Facilitator, tmp_path: Path
) -> None:
    people = sat_down(facilitator)
    facilitator.goes_to("meanings")
    take_up(facilitator, "growt")
    facilitator.undoes("Taken up: “growt”")
    take_up(facilitator, "sustainable growth")
    collect(facilitator, people, "Ask what each means by it", MEANINGS)
    facilitator.reveals(3)
    facilitator.presses("No agreed meaning")
    facilitator.opens_step("Take up words")
    take_up(facilitator, "fresh")
    assert "1 person used it: COO." in plain(facilitator.projector())
    assert facilitator.large_button() == "Ask what each means by it"
    facilitator.exports(tmp_path / "record.pdf")
    text = text_of(tmp_path / "record.pdf")
    assert "No agreed meaning Recorded" in text
    assert "“fresh” 1 person used it: COO. Nobody was asked what they mean by it." in text
