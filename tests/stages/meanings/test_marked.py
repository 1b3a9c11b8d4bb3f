"""A phrase taken up as it is marked: who used it in any form is the same in the list, on every face, in the record."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.analysis.marks import Marking, Marks
from stratroom.memory_room import MemoryRoom
from stratroom.model.cards import STATEMENTS, cards
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, PhraseId
from stratroom.model.rounds import AskAgain
from stratroom.record.blocks import Paragraph
from stratroom.retelling import left_out
from stratroom.stages.meanings.acts import RewordPhrase, TakeUpPhrase, current
from stratroom.stages.meanings.answers import used_it
from stratroom.stages.meanings.console import Panel
from stratroom.stages.meanings.public import TakenUp, views
from stratroom.stages.meanings.record import section
from tests.stages.hands import Hands
from tests.telling import after, answered, refused, started

SAID = {
    "ceo": "Sustainable growth in every small town",
    "cfo": "Growth that is sustainable",
    "coo": "Fresh in every SMALL TOWN",
    "cmo": "The most loved brand of the small towns",
    "cto": "Half of it online",
}
M1, TOWN = PhraseId("m1"), tuple(map(CardId, ("ceo", "coo", "cmo")))
MARKING = Marking()
RETURN, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def stated() -> MemoryRoom:
    room = started("CEO", "CFO", "COO", "CMO", "CTO")
    answered(room, STATEMENTS, **{by: Sentence(text) for by, text in SAID.items()})
    return room


def marks(room: MemoryRoom) -> Marks:
    return MARKING.marks([(card.id, card.text) for card in cards(room.workshop)])


@pytest.fixture
def room() -> MemoryRoom:
    return stated()


def said(room: MemoryRoom) -> str:
    now = current(room.workshop)
    assert now is not None
    return used_it(room.workshop, now)


def test_variants_count_where_the_phrase_was_marked(room: MemoryRoom) -> None:
    after(room, TakeUpPhrase(M1, "small town", TOWN))
    assert said(room) == "3 people used it: CEO, COO, CMO."
    (taken_up,) = views(room.workshop)
    assert isinstance(taken_up, TakenUp)
    assert taken_up.used == said(room)
    in_record = section(room.workshop)
    assert in_record is not None
    assert Paragraph(said(room)) in in_record.blocks


def test_a_phrase_that_is_typed_counts_to_the_letter(room: MemoryRoom) -> None:
    after(room, TakeUpPhrase(M1, "small town"))
    assert said(room) == "2 people used it: CEO, COO."


def test_other_words_are_counted_anew(room: MemoryRoom) -> None:
    after(room, TakeUpPhrase(M1, "small town", TOWN), RewordPhrase(M1, "small towns"))
    assert said(room) == "1 person used it: CMO."


def test_it_says_nothing_of_statements_that_came_later(room: MemoryRoom) -> None:
    after(room, TakeUpPhrase(M1, "small town", TOWN), AskAgain(STATEMENTS, "Not understood"))
    assert said(room) == ""
    answered(room, STATEMENTS, **{by: Sentence("A small town") for by in ("cfo", "cto")})
    assert said(room) == "2 people used it: CFO, CTO."


def test_nobody_used_it_who_said_nothing(room: MemoryRoom) -> None:
    refusal = refused(room, TakeUpPhrase(M1, "small town", (CardId("ceo"), CardId("nobody"))))
    assert refusal == "There is no statement by “nobody”."


def test_export_says_what_a_case_cannot_hold(room: MemoryRoom) -> None:
    lost = "Who used “{}” in another form: a case counts these words to the letter."
    after(room, TakeUpPhrase(M1, "small town", TOWN))
    after(room, TakeUpPhrase(PhraseId("m2"), "Half of it", (CardId("cto"),)))
    assert lost.format("small town") in left_out(room.workshop)
    assert lost.format("Half of it") not in left_out(room.workshop)


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel, room: MemoryRoom) -> Hands:
    made = Hands(qtbot, panel, room)
    panel.show_marks(marks(room), "")
    panel.show_workshop(room.workshop)
    return made


def test_a_marked_phrase_is_picked_with_the_keys_and_taken_up(hands: Hands, panel: Panel) -> None:
    assert [panel.offered.list.row(id).accessibleName() for id in panel.offered.list.rows.widgets] == [
        "small town, 3 people",
        "Sustainable growth, 2 people",
    ]
    held = hands.tab_to("small town, 3 people")
    assert held.accessibleDescription() == "CEO, COO, CMO"
    hands.press(DOWN)
    hands.press(RETURN)
    assert panel.take_up.words.text() == "Sustainable growth"
    assert "2 people used it: CEO, CFO." in hands.can_be_read
    assert panel.take_up.words.isAncestorOf(hands.held)
    hands.press(RETURN)
    assert hands.asked == [TakeUpPhrase(M1, "Sustainable growth", (CardId("ceo"), CardId("cfo")))]
    assert "2 people used it: CEO, CFO." in hands.can_be_read


def test_the_same_words_typed_say_the_same_as_the_list(hands: Hands, panel: Panel) -> None:
    panel.take_up.fields[0].setFocus()
    hands.type("SMALL  town")
    assert "3 people used it: CEO, COO, CMO." in hands.can_be_read
    hands.type("small tow")
    assert "Nobody used these words in their sentence." in hands.can_be_read
    hands.press(RETURN)
    assert hands.asked == [TakeUpPhrase(M1, "small tow")]


def test_who_used_it_is_marked_in_their_words_in_whatever_form(hands: Hands, panel: Panel) -> None:
    panel.offered.list.picked.emit("1")
    row = panel.sentences.list.rows.widgets["cfo"]
    assert getattr(row, "marked", ()) == ("Growth that is sustainable",)
    assert "CFO · used it" in hands.can_be_read


def test_without_marks_the_phrase_is_typed_and_it_is_said_why(hands: Hands, panel: Panel) -> None:
    panel.show_marks(Marks(), "Shared words are not marked: “spacy” is not installed.")
    assert "“spacy” is not installed" in hands.can_be_read
    assert not panel.offered.list.isVisible()
    panel.take_up.fields[0].setFocus()
    hands.type("small town")
    hands.press(RETURN)
    assert hands.asked == [TakeUpPhrase(M1, "small town")]
