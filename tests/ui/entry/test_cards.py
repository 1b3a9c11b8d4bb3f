"""Every kind of answer from a card, and what is wrong with it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from stratroom.ballots import paper_ballot
from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Recognition, Sentence
from stratroom.model.names import OptionId, ParticipantId, RoundId, StageId
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.entry.paper.grid_page import GridPage
from tests.ui.entry.cards import (
    CONTROL,
    T1,
    at_the_cards,
    gone_in,
    grid,
    handed_in,
    held,
    listed,
    looked,
    opened,
    problems,
    revealed,
    texts,
    types,
)
from tests.ui.entry.passing import statements_revealed
from tests.ui.rooms import NAMES, STATEMENTS, click, key


def test_sentences_of_those_who_have_not_handed_in(qtbot: QtBot, room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("On the laptop.")))
    paper = at_the_cards(qtbot, room)
    page = grid(paper)
    assert [row.row.label for row in page.rows] == [f"{n}, Head of {n}" for n in NAMES if n != "CFO"]
    types("Fresh first.")
    types("")
    types("Known for fresh.")
    handed_in(qtbot, paper)
    round = revealed(room)
    assert round.answers_by() == {
        "ceo": Sentence("Fresh first."),
        "cfo": Sentence("On the laptop."),
        "cmo": Sentence("Known for fresh."),
    }
    assert round.on_paper == {"ceo", "cmo"}


def test_a_position_takes_a_minus_of_any_kind_and_says_what_it_means(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    paper = opened(qtbot, room, "first:t1")
    grid(paper)
    types("-2", "It costs.")
    assert "More: Cheap" in problems(paper)
    types("+3", "They come back for it.")
    types("−1")
    types("0")
    handed_in(qtbot, paper)
    assert revealed(room, "first:t1").answers_by() == {
        "ceo": Position(-2, "It costs."),
        "cfo": Position(3, "They come back for it."),
        "coo": Position(-1),
        "cmo": Position(0),
    }


def test_in_a_second_round_what_moved_them_has_a_cell(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(OpenRound(RoundId("first:t1")))
    room.do(HandIn(RoundId("first:t1"), ParticipantId("ceo"), Position(2, "MINE")))
    revealed(room, "first:t1")
    paper = opened(qtbot, room, "second:t1")
    assert "MINE" not in texts(grid(paper)), "the facilitator is not shown anybody’s first answer"
    types("1", "Still fresh.", "The figures.")
    handed_in(qtbot, paper)
    given = revealed(room, "second:t1").answers_by()
    assert given == {"ceo": Position(1, "Still fresh.", "The figures.")}


def test_what_moved_them_is_asked_of_nobody_who_gave_no_first_answer(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(OpenRound(RoundId("first:t1")))
    for name in ("ceo", "coo"):
        room.do(HandIn(RoundId("first:t1"), ParticipantId(name), Position(2)))
    revealed(room, "first:t1")
    paper = opened(qtbot, room, "second:t1")
    rows = {row.row.key: row for row in grid(paper).rows}
    assert {key: len(row.cells) for key, row in rows.items()} == {"ceo": 3, "cfo": 2, "coo": 3, "cmo": 2, "gc": 2}
    assert "gave no first answer" in texts(rows["cfo"])
    assert "gave no first answer" in rows["cfo"].cells[0].accessibleDescription()
    assert "gave no first answer" not in texts(rows["coo"])
    (head,) = (label for label in grid(paper).findChildren(QLabel) if label.text() == "What moved them")
    (instead,) = (label for label in rows["cfo"].findChildren(QLabel) if label.text() == "gave no first answer")
    places = {part.mapTo(paper, QPoint(0, 0)).x() for part in (head, instead, rows["ceo"].cells[2])}
    assert len(places) == 1, "each under the head of its column"
    rows["ceo"].cells[2].setFocus()
    key(held(), Qt.Key.Key_Down)
    assert rows["cfo"].cells[1].hasFocus(), "the nearest there is"
    rows["ceo"].cells[0].setFocus()
    types("1", "", "The figures.")
    types("−1", "Cheap.")
    types("2", "", "Nothing.")
    handed_in(qtbot, paper)
    assert revealed(room, "second:t1").answers_by() == {
        "ceo": Position(1, "", "The figures."),
        "cfo": Position(-1, "Cheap."),
        "coo": Position(2, "", "Nothing."),
    }


def test_who_answered_first_stands_on_no_card_but_of_a_second_round(room: Room) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(OpenRound(RoundId("first:t1")))
    room.do(HandIn(RoundId("first:t1"), ParticipantId("ceo"), Position(2)))
    assert paper_ballot(room.workshop, RoundId("first:t1")).answered_first == frozenset()
    revealed(room, "first:t1")
    room.do(OpenRound(RoundId("second:t1")))
    assert paper_ballot(room.workshop, RoundId("second:t1")).answered_first == {"ceo"}
    first = room.workshop.rounds[RoundId("first:t1")]
    unnamed = tuple(replace(given, by=None) for given in first.answers)
    nameless = room.workshop.with_round(replace(first, attribution="unattributed", answers=unnamed))
    assert paper_ballot(nameless, RoundId("second:t1")).answered_first == frozenset(), "nothing ties them to people"
    after_reading = room.workshop.with_round(replace(first, after_reading=True))
    assert paper_ballot(after_reading, RoundId("second:t1")).answered_first == frozenset(), "no names stand there yet"


@pytest.mark.parametrize(
    ("round", "cells", "answer", "echo"),
    [
        ("gradients:t1", ("6",), Gradient(6), "6   Don’t like it, but will support it"),
        ("points", ("88", "12"), Points({OptionId("a"): 88, OptionId("b"): 12}), "100 given, none left"),
        ("points", ("", "100"), Points({OptionId("b"): 100}), "100 given, none left"),
        ("rankings", ("1", "1"), Ranking(((OptionId("a"), OptionId("b")),)), "1. Option a = Option b"),
        ("rankings", ("", "1"), Ranking(((OptionId("b"),),)), "1. Option b   No opinion: Option a"),
        ("recognition", ("0",), Recognition(()), "None of them"),
    ],
)
def test_numbers_in_cells_make_an_answer(
    qtbot: QtBot, room: Room, round: str, cells: tuple[str, ...], answer: Answer, echo: str
) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(Propose(T1, "Fresh in 120 stores.", "No veto."))
    listed(room)
    if round == "recognition":
        statements_revealed(room)
    paper = opened(qtbot, room, round)
    grid(paper)
    types(*cells)
    assert echo in problems(paper)
    handed_in(qtbot, paper)
    assert revealed(room, round).answers_by() == {"ceo": answer}


@pytest.mark.parametrize("between", [" ", ", ", ";", ".", " + ", "\n"])
def test_marks_are_typed_in_by_the_numbers_on_the_card(qtbot: QtBot, room: Room, between: str) -> None:
    statements_revealed(room)
    paper = opened(qtbot, room, "recognition")
    printed = [option for option, _ in paper_ballot(room.workshop, RoundId("recognition")).options]
    second, fourth = (number for number, option in enumerate(printed, 1) if option in ("cfo", "coo"))
    page = grid(paper)
    page.rows[0].cells[0].setPlainText(f"{second}{between}{fourth}{between}")  # type: ignore[union-attr]
    assert "Sentence of the CFO" in problems(paper), "what the numbers mean stands beneath"
    handed_in(qtbot, paper)
    assert revealed(room, "recognition").answers_by() == {"ceo": Recognition((OptionId("cfo"), OptionId("coo")))}


@pytest.mark.parametrize(
    ("round", "cells", "sentence"),
    [
        ("first:t1", ("7", "Because."), "“7” is not a whole number from −3 to 3."),
        ("first:t1", ("", "Because."), "A whole number from −3 to 3 is missing."),
        ("first:t1", ("--2",), "“--2” is not a whole number from −3 to 3."),
        ("gradients:t1", ("9",), "“9” is not a whole number from 1 to 8."),
        ("points", ("60", "30"), "The points add up to 90, not 100: 10 still to give."),
        ("points", ("99", ""), "The points add up to 99, not 100: 1 still to give."),
        ("points", ("6o", "40"), "“6o” is not a whole number from 0 to 100."),
        ("rankings", ("3", ""), "“3” is not a whole number from 0 to 2."),
        ("recognition", ("6",), "“6” is not a whole number from 0 to 5."),
        ("recognition", ("1 and 2",), "“and” is not a whole number from 0 to 5."),
        (
            "recognition",
            ("0 2",),
            "0 says that none is marked, and others are named beside it. Take one of the two out.",
        ),
        ("recognition", (",",), "A whole number from 0 to 5 is missing."),
        (
            "recognition",
            ("1 2 3 4 5",),
            "Mark only sentences of others: everybody says the same as they do themselves.",
        ),
        ("statements", ("x" * 5_001,), "The sentence has 5,001 characters; 5,000 is the most."),
    ],
)
def test_what_is_wrong_stands_beneath_the_card_and_the_card_stays(
    qtbot: QtBot, room: Room, round: str, cells: tuple[str, ...], sentence: str
) -> None:
    room.do(PutTradeoff(T1, "Fresh", "Cheap"))
    room.do(Propose(T1, "Fresh in 120 stores.", "No veto."))
    listed(room)
    if round == "recognition":
        statements_revealed(room)
    paper = opened(qtbot, room, round)
    page = grid(paper)
    for field, cell in zip(page.rows[0].cells, cells, strict=False):
        field.setText(cell) if isinstance(field, QLineEdit) else field.setPlainText(cell)
    click(page.look)
    assert isinstance(paper.page, GridPage)
    assert sentence in problems(paper)
    assert sentence in paper.page.rows[0].cells[0].accessibleDescription()
    assert "1 card is not right yet. What is wrong stands beneath it." in problems(paper)
    assert paper.page.rows[0].typed()[: len(cells)] == cells
    assert paper.page.rows[0].cells[0].hasFocus()
    assert room.in_box(RoundId(round)) == 0


# Without names


def test_without_names_a_card_has_a_number_and_leaves_no_entry(qtbot: QtBot, room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("On the laptop.")))
    before = len(room.file.recorded)
    paper = at_the_cards(qtbot, room)
    assert "handwriting can give an author away" in texts(paper.page)
    assert "Only the total is bounded, at 5 answers." in texts(paper.page)
    page = grid(paper)
    assert [row.row.label for row in page.rows] == [f"Card {number}" for number in range(1, 6)]
    assert not any(name in texts(page) for name in NAMES)
    for number in range(5):
        types(f"Card says {number}.")
    looked(paper)
    key(held(), Qt.Key.Key_Return, CONTROL)
    gone_in(qtbot, paper)
    assert isinstance(paper.page, GridPage)
    assert "4 of 5 are in; 1 card still stands here. All 5 who may answer" in paper.page.notice.sentence
    assert len(room.file.recorded) == before
    shown = revealed(room)
    assert {given.by for given in shown.answers} == {None}
    assert len(shown.answers) == 5
