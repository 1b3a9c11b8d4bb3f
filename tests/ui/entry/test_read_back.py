"""A dissent is read back by its author alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.model.dissents import WriteDissent
from stratroom.model.names import ParticipantId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.room import Room
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.read_back import ReadingBack
from stratroom.ui.entry.wording_page import WordingPage
from stratroom.ui.entry.words_page import WordsPage
from tests.ui.entry.passing import CONTROL, TRADEOFF, dissented, held, reading, texts
from tests.ui.rooms import click, key

AMONG_THE_GRADIENTS = "Where the gradients are shown with names, mine stays among them."


def test_the_author_confirms_their_words(qtbot: QtBot, room: Room) -> None:
    words = reading(qtbot, room, dissented(room))
    assert isinstance(words.page, WordsPage)
    assert "It costs what we lack." in texts(words.page)
    assert any("The room sees them when the facilitator shows them." in text for text in texts(words.page))
    assert {"Did not say whether to carry it out.", "In the record: with my name."} <= set(texts(words.page))
    with qtbot.waitSignal(words.done):
        click(words.page.confirm)
    assert room.workshop.dissents[0].is_confirmed


def handed_over(qtbot: QtBot, room: Room) -> ReadingBack:
    words = ReadingBack(Bridge(room))
    qtbot.addWidget(words)
    words.show()
    words.activateWindow()
    words.start(dissented(room))
    qtbot.waitUntil(words.isActiveWindow)
    return words


def test_nothing_is_confirmed_by_a_return_or_space_in_passing(qtbot: QtBot, room: Room) -> None:
    words = handed_over(qtbot, room)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        key(held(words), pressed)
    assert isinstance(words.page, WordsPage)
    assert not room.workshop.dissents[0].is_confirmed


def test_words_are_confirmed_by_moving_to_the_button_first(qtbot: QtBot, room: Room) -> None:
    words = handed_over(qtbot, room)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        key(held(words), pressed)
    assert room.workshop.dissents[0].is_confirmed


def test_words_are_confirmed_by_a_chord(qtbot: QtBot, room: Room) -> None:
    words = handed_over(qtbot, room)
    key(held(words), Qt.Key.Key_Return)
    key(held(words), Qt.Key.Key_Return, CONTROL)
    assert room.workshop.dissents[0].is_confirmed


def test_the_author_words_it_again_and_reads_it_once_more(qtbot: QtBot, room: Room) -> None:
    words = reading(qtbot, room, dissented(room))
    assert isinstance(words.page, WordsPage)
    click(words.page.change)
    wording = words.page
    assert isinstance(wording, WordingPage)
    wording.text.setPlainText(" ")
    click(wording.keep)
    assert wording.notice.sentence == "The dissent is empty. Write it, then try again."
    wording.text.setPlainText("It costs money we do not have.")
    click(wording.commits.button("yes"))
    click(wording.named.button("no"))
    click(wording.keep)
    assert isinstance(words.page, WordsPage)
    written = room.workshop.dissents[0]
    assert (written.text, written.commits, written.named) == ("It costs money we do not have.", True, False)
    assert {"Will carry it out all the same.", f"In the record: without my name. {AMONG_THE_GRADIENTS}"} <= set(
        texts(words.page)
    )
    assert not written.is_confirmed


@pytest.mark.parametrize(
    ("named", "sentence"),
    [
        (True, "I keep out of this question. That stands beside my name."),
        (False, "I keep out of this question. That is not said beside words without my name."),
    ],
)
def test_whoever_keeps_out_reads_where_that_is_said(qtbot: QtBot, room: Room, *, named: bool, sentence: str) -> None:
    id = dissented(room)
    subject, cfo = SubjectId(TRADEOFF), ParticipantId("cfo")
    room.do(WriteDissent(id, subject, cfo, "dissent", "It costs what we lack.", named=named))
    assert sentence not in texts(reading(qtbot, room, id))
    room.do(Recuse(subject, cfo))
    assert sentence in texts(reading(qtbot, room, id))
