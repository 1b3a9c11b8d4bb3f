"""Half on paper and half on the laptop, an answer replaced, somebody absent, a question asked again: through the real
windows, into the record."""

from pathlib import Path

from PySide6.QtCore import Qt

from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId
from tests.stories.driver import CONTROL, Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person

STATEMENTS = RoundId("statements")
PEOPLE = {"CEO": "Chief executive", "CFO": "Finance", "COO": "Operations", "CMO": "Marketing", "GC": "Legal"}


def sat_down(facilitator: Facilitator) -> list[Person]:
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    facilitator.goes_to("statements")
    return [Person(facilitator, name) for name in PEOPLE]


def test_half_on_paper_half_on_the_laptop(facilitator: Facilitator, tmp_path: Path) -> None:
    people = sat_down(facilitator)
    cards = tmp_path / "cards.pdf"
    facilitator.prints_cards("Letter", cards)
    printed = text_of(cards)
    assert "No. 2 CFO, Finance" in printed
    assert "The facilitator types this card in and sees it." in printed
    facilitator.asks("Put the question")
    for person in people[:2]:
        person.writes(f"As {person.name} sees it.")
    facilitator.presses("Back to the console")
    facilitator.types_cards_in(**{"COO, Operations": "From a card.", "GC, Legal": "From a card, too."})
    assert "From a card." not in facilitator.projector()
    assert "4 of 5" in plain(facilitator.projector())
    facilitator.presses_the_large_button("Pass the laptop")
    people[3].writes("As CMO sees it.")
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(5)
    assert "From a card, too." in plain(facilitator.projector())
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    text = text_of(record)
    assert "Statements: 2 answers of 5 were typed in from paper." in text
    assert "From a card, too." in text


def test_somebody_changes_their_mind_and_somebody_is_not_there(facilitator: Facilitator) -> None:
    ceo, cfo, coo, cmo, _gc = sat_down(facilitator)
    facilitator.asks("Put the question")
    ceo.writes("My first thought.")
    facilitator.presses("Change my answer")
    assert "A second answer replaces the first" in facilitator.on_the_screen()
    ceo.writes("My second thought.")
    assert facilitator.large_button() == "I am the CFO"
    facilitator.presses("CFO is not in the room")
    assert not facilitator.workshop.people[1].present
    coo.writes("Fresh.")
    cmo.writes("Known.")
    facilitator.presses("Back to the console")
    facilitator.presses("Replace the answer of COO")
    coo.writes("Fresh, and never out of stock.")
    facilitator.presses("Back to the console")
    facilitator.presses("Close now: 2 have not answered")
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(3)
    round = facilitator.workshop.rounds[STATEMENTS]
    assert round.answers_by() == {
        "ceo": Sentence("My second thought."),
        "coo": Sentence("Fresh, and never out of stock."),
        "cmo": Sentence("Known."),
    }
    assert (round.missing, round.absent) == (("cfo", "gc"), (cfo.name.lower(),))


def test_statements_are_asked_again_and_both_are_in_the_record(facilitator: Facilitator, tmp_path: Path) -> None:
    people = sat_down(facilitator)
    ask_the_room(facilitator, people, "at first")
    facilitator.presses("Confirm: 5 noticeably different answers")
    facilitator.presses_the_large_button("Confirm: 5 noticeably different answers")
    facilitator.shows_next()
    assert "5 people. 5 noticeably different answers." in facilitator.projector()
    facilitator.goes_to("statements")
    facilitator.presses("Ask again…")
    facilitator.says("Two had misread the question.")
    assert "at first" not in facilitator.projector()
    ask_the_room(facilitator, people, "the second time")
    shown = plain(facilitator.projector())
    assert "CEO says, the second time." in shown
    assert "at first" not in shown
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    text = text_of(record)
    for name in PEOPLE:
        assert f"{name} says, at first." in text
        assert f"{name} says, the second time." in text
    assert "asked again because: Two had misread the question." in text
    assert "5 people gave 5 noticeably different answers" in text


def ask_the_room(facilitator: Facilitator, people: list[Person], when: str) -> None:
    facilitator.asks("Put the question")
    for person in people:
        person.writes(f"{person.name} says, {when}.")
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(len(people))


def test_cards_left_covered_are_gone_when_put_aside(facilitator: Facilitator) -> None:
    sat_down(facilitator)
    facilitator.presses_the_large_button("Put the question")
    facilitator.presses("Paper…")
    facilitator.types(Qt.Key.Key_Return)
    facilitator.writes("CEO, Chief executive: Sentence", "Half a sentence")
    facilitator.opened.console.cover()
    assert facilitator.large_button() == "Show the cards being typed in"
    for _ in ("asked", "done"):
        assert facilitator.large_button() == "Show the cards being typed in"
        facilitator.types(Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert facilitator.large_button() == "Type the cards in"
    assert "Half a sentence" not in facilitator.on_the_screen()
