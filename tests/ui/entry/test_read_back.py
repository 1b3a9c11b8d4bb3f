"""A dissent is read back by its author alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.ballots import about
from stratroom.model.dissents import WriteDissent
from stratroom.model.names import PRIORITIES, DissentId, ParticipantId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.room import Room
from stratroom.stages.priorities.acts import DrawCutLine
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.hand_over import HandBackPage
from stratroom.ui.entry.read_back import ReadingBack
from stratroom.ui.entry.wording_page import WordingPage
from stratroom.ui.entry.words_page import WordsPage
from tests.ui.entry.passing import CONTROL, TRADEOFF, dissented, handed_back, held, list_options, reading, texts
from tests.ui.rooms import click, key

NONE = Qt.KeyboardModifier.NoModifier
AMONG_THE_GRADIENTS = "Where the gradients are shown with names, mine stays among them."


def test_the_author_confirms_their_words(qtbot: QtBot, room: Room) -> None:
    words = reading(qtbot, room, dissented(room))
    assert isinstance(words.page, WordsPage)
    assert "It costs what we lack." in texts(words.page)
    assert any("The room sees them when the facilitator shows them." in text for text in texts(words.page))
    assert {"Commits to carrying it out: Not said", "In the record: with my name."} <= set(texts(words.page))
    click(words.page.confirm)
    assert room.workshop.dissents[0].is_confirmed
    assert isinstance(words.page, HandBackPage)
    assert "Confirmed. Hand the laptop back." in texts(words.page)
    assert "It costs what we lack." not in texts(words.page)
    handed_back(qtbot, words)


def test_only_the_facilitators_act_opens_the_console(qtbot: QtBot, room: Room) -> None:
    words = handed_over(qtbot, room)
    left: list[None] = []
    words.done.connect(lambda: left.append(None))
    key(held(words), Qt.Key.Key_Return)
    for chord in (CONTROL, CONTROL, NONE, NONE):
        key(held(words), Qt.Key.Key_Return, chord)
    assert isinstance(words.page, HandBackPage)
    assert (words.is_private, left) == (False, [])
    key(held(words), Qt.Key.Key_Space)
    assert len(left) == 1


def test_the_decision_it_is_about_stands_above_the_words(qtbot: QtBot, room: Room) -> None:
    id = dissented(room)
    assert "Fresh even over Cheap" in texts(reading(qtbot, room, id))
    room.do(Propose(TRADEOFF, "Fresh in 120 stores."))
    assert "Proposal: Fresh in 120 stores." in texts(reading(qtbot, room, id))
    room.do(Decide(TRADEOFF, "not agreed", "Fresh in 100 stores."))
    shown = texts(reading(qtbot, room, id))
    assert "Not agreed: Fresh in 100 stores." in shown
    assert "Proposal: Fresh in 120 stores." not in shown
    assert shown.index("Not agreed: Fresh in 100 stores.") < shown.index("It costs what we lack.")


def test_of_the_priorities_the_list_stands_there(qtbot: QtBot, room: Room) -> None:
    options = list_options(room)
    id = DissentId("d1")
    room.do(WriteDissent(id, PRIORITIES, ParticipantId("cfo"), "dissent", "Not in this order."))
    assert "Option a; Option b; Option c; Option d" in texts(reading(qtbot, room, id))
    room.do(DrawCutLine((options[1], options[0])))
    shown = texts(reading(qtbot, room, id))
    assert shown[shown.index("What it is about") :][1:4] == ["The list of priorities", "1. Option b", "2. Option a"]


def test_the_button_that_confirms_stays_in_sight_over_long_words(qtbot: QtBot, room: Room) -> None:
    id = dissented(room)
    room.do(WriteDissent(id, SubjectId(TRADEOFF), ParticipantId("cfo"), "dissent", "It costs what we lack. " * 80))
    words = reading(qtbot, room, id)
    words.resize(1024, 768)
    page = words.page
    assert isinstance(page, WordsPage)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for at in (0, bar.maximum()):
        bar.setValue(at)
        for button in (page.confirm, page.change, page.leave_it):
            qtbot.waitUntil(lambda button=button: button.visibleRegion().boundingRect() == button.rect())


def rewording(qtbot: QtBot, room: Room) -> tuple[ReadingBack, WordingPage]:
    words = handed_over(qtbot, room)
    key(held(words), Qt.Key.Key_Return)
    assert isinstance(words.page, WordsPage)
    click(words.page.change)
    assert isinstance(words.page, WordingPage)
    return words, words.page


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_changing_the_words_has_a_way_back(qtbot: QtBot, room: Room, way: str) -> None:
    words, wording = rewording(qtbot, room)
    key(held(words), Qt.Key.Key_Escape) if way == "key" else click(wording.back)
    assert isinstance(words.page, WordsPage)
    assert "It costs what we lack." in texts(words.page)


def test_what_was_changed_is_erased_only_once_that_was_said(qtbot: QtBot, room: Room) -> None:
    words, wording = rewording(qtbot, room)
    wording.text.setPlainText("It costs half.")
    key(held(words), Qt.Key.Key_Escape)
    assert words.page is wording
    assert wording.notice.sentence.startswith("What you changed here is not kept: press once more")
    click(wording.commits.button("yes"))
    key(held(words), Qt.Key.Key_Escape)
    assert words.page is wording, "who goes on is asked again"
    assert wording.text.toPlainText() == "It costs half."
    key(held(words), Qt.Key.Key_Escape)
    assert isinstance(words.page, WordsPage)
    assert (room.workshop.dissents[0].text, room.workshop.dissents[0].commits) == ("It costs what we lack.", None)


def handed_over(qtbot: QtBot, room: Room) -> ReadingBack:
    words = ReadingBack(Bridge(room), about)
    qtbot.addWidget(words)
    words.resize(1440, 900)
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
    assert {"Commits to carrying it out: Yes", f"In the record: without my name. {AMONG_THE_GRADIENTS}"} <= set(
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


def test_words_are_written_on_at_their_end(qtbot: QtBot, room: Room) -> None:
    _, page = rewording(qtbot, room)
    assert page.text.toPlainText()
    assert page.text.textCursor().atEnd()
