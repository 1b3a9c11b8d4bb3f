"""Hostile texts pasted into the fields that no case reaches.

Each comes back as it was written, tidied and nothing else, or is refused in one sentence; no label takes it for more
than words, and nothing of it is logged.
"""

import logging
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.commands import Command
from stratroom.model.judged_words import WithholdWord
from stratroom.model.names import ItemId, RoundId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import AbandonRound
from stratroom.model.text import is_blank, tidy
from stratroom.ui.console.bank_list import BankList
from stratroom.ui.console.giving_up import giving_up
from stratroom.ui.console.newcomers import NewcomerForm
from stratroom.ui.notes_file import NotesFile
from stratroom.ui.passphrase_fields import NewPassphrase
from stratroom.ui.programme.row import ProgrammeRow
from stratroom.ui.record.telling import TellingPane
from tests.faults.hostile_texts import BLANK, TEXTS
from tests.ui.planned_day import Console, console, tools, window
from tests.ui.rooms import click, key

__all__ = ["console"]
SOME = [*TEXTS[::13], *BLANK[1:4]]


def paste(field: QWidget, text: str) -> str:
    """What stands in the field then, tidied. Nothing but ends of lines and halves of signs may be another."""
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    QApplication.clipboard().setText(text)
    field.selectAll()
    field.paste()
    found = tidy(field.text() if isinstance(field, QLineEdit) else field.toPlainText())
    said = tidy(text.encode("utf-8", "ignore").decode())
    assert _bare(found) == _bare(said), f"{text[:40]!a} became {found[:40]!a}"
    return found


def _bare(text: str) -> str:
    """Without what parts lines and words: one line holds no ends of lines. Qt keeps U+FDD0 and U+FDD1, which are no
    signs, for its own frames, and makes ends of lines of them (6.11)."""
    return re.sub("[\\s\ufdd0\ufdd1]+", "", text)


def all_plain(whole: QWidget) -> None:
    for label in whole.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()[:60]


@pytest.fixture(autouse=True)
def _nothing_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "stratroom")


def assert_unlogged(caplog: pytest.LogCaptureFixture, texts: list[str]) -> None:
    told = " ".join(record.getMessage() for record in caplog.records)
    assert not [text for text in texts if len(text) > 6 and text in told]


def test_the_parking_lot(console: Console, caplog: pytest.LogCaptureFixture) -> None:
    console.opened.bridge.do(EnterStage(ItemId("reveal")))
    lot = window(console).desk.stage.parking
    click(tools(console).park)
    for text in SOME:
        before = len(console.opened.room.workshop.parked)
        found = paste(lot.point.edit, text)
        key(lot.point.edit, Qt.Key.Key_Return)
        parked = console.opened.room.workshop.parked
        if len(parked) == before:
            assert is_blank(found)
            assert window(console).desk.notice.sentence
        else:
            assert parked[-1].text == found.strip() or parked[-1].text == found
            click(lot.row(parked[-1].id).settle)
            how = lot.row(parked[-1].id).how
            found = paste(how, text)
            key(how, Qt.Key.Key_Return)
            assert console.opened.room.workshop.parked[-1].how in (found, found.strip())
    all_plain(console.opened.console)
    assert_unlogged(caplog, SOME)


def test_the_facilitator_s_notes(console: Console, caplog: pytest.LogCaptureFixture) -> None:
    notes = window(console).desk.projector.guide.notes
    for text in SOME:
        paste(notes.field, text)
        typed = notes.field.toPlainText()
        file = NotesFile(console.opened.room.file.path.parent, "n")
        file.write(file.read().with_text(ItemId("welcome"), typed))
        assert file.read().lines["welcome"] == typed
    assert_unlogged(caplog, SOME)


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
def test_why_a_round_is_given_up_a_withheld_word_and_a_title(text: str, qtbot: QtBot) -> None:
    why, word, row = giving_up(RoundId("statements")), TellingPane(), ProgrammeRow()
    heard = list[Command]()
    titles = list[str]()
    for widget in (why, word, row):
        qtbot.addWidget(widget)
    why.asked.connect(heard.append)
    word.asked.connect(heard.append)
    row.titled.connect(titles.append)
    why.ask_why()
    (reason,) = why.findChildren(QLineEdit)
    typed = paste(reason, text)
    key(reason, Qt.Key.Key_Return)
    withheld = paste(word.word.edit, text)
    key(word.word.edit, Qt.Key.Key_Return)
    title = paste(row.title, text)
    row.title.textEdited.emit(row.title.text())
    given, other = heard
    assert isinstance(given, AbandonRound)
    assert isinstance(other, WithholdWord)
    assert tidy(given.reason) == typed
    assert tidy(other.word) == withheld
    assert not titles or tidy(titles[-1]) == title
    for widget in (why, word, row):
        all_plain(widget)


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
def test_a_passphrase_and_a_search(text: str, qtbot: QtBot) -> None:
    fields, bank = NewPassphrase(lambda: ""), BankList()
    qtbot.addWidget(fields)
    qtbot.addWidget(bank)
    found = [paste(field.edit, text) for field in (fields.first, fields.again)]
    assert fields.is_in_order() != is_blank(found[0])
    bank.open()
    paste(bank.search, text)
    assert bank.said.isVisibleTo(bank) or bank.list.count()
    all_plain(fields)
    all_plain(bank)


def test_who_comes_late(console: Console, caplog: pytest.LogCaptureFixture) -> None:
    console.opened.bridge.do(EnterStage(ItemId("welcome")))
    (form,) = console.opened.console.findChildren(NewcomerForm)
    room = console.opened.room
    for text in SOME:
        if "\n" in text.strip() or "\t" in text.strip():
            continue  # several lines or cells are a list, which is looked at first
        before = room.workshop.people
        found = " ".join(paste(form.name.edit, text).split())
        form.role.set_text("Late")
        key(form.name.edit, Qt.Key.Key_Return)
        if room.workshop.people == before:
            assert window(console).desk.notice.sentence or is_blank(found)
            form.name.clear()
        else:
            assert " ".join(room.workshop.people[-1].name.split()) == found
    all_plain(console.opened.console)
    assert_unlogged(caplog, SOME)


def test_a_label_that_would_take_words_for_more_is_found(qtbot: QtBot) -> None:
    """A control."""
    whole = QWidget()
    qtbot.addWidget(whole)
    QLabel("<b>we lose", whole)
    with pytest.raises(AssertionError, match="we lose"):
        all_plain(whole)
