"""Hostile texts pasted into the fields that no case reaches.

Each comes back as it was written, tidied and nothing else, or is refused in one sentence; no label takes it for more
than words, and nothing of it is logged.
"""

import logging
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.commands import Command
from stratroom.model.judged_words import WithholdWord
from stratroom.model.names import ItemId, ParticipantId, RoundId
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AbandonRound
from stratroom.model.text import is_blank, tidy
from stratroom.noted import words_in
from stratroom.programmes import rehearsed
from stratroom.storage.keeping import new_seal, unlocked
from stratroom.ui.console.bank_list import BankList
from stratroom.ui.console.giving_up import giving_up
from stratroom.ui.console.newcomers import NewcomerForm
from stratroom.ui.entry.keeping_pages import SecretLine
from stratroom.ui.notes_file import NotesFile
from stratroom.ui.passphrase_asked import PassphraseAsked
from stratroom.ui.passphrase_fields import NewPassphrase
from stratroom.ui.programme.draft import Draft
from stratroom.ui.programme.row import ProgrammeRow
from stratroom.ui.record.telling import TellingPane
from stratroom.ui.start.check_page import CheckPage
from stratroom.ui.start.design_page import DesignPage
from stratroom.ui.start.unlocking import UnlockPage
from stratroom.ui.widgets.asked import DateField
from stratroom.ui.widgets.secret import Secret
from stratroom.ui.widgets.tips import tip
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


def test_a_keeper_s_words(qtbot: QtBot) -> None:
    """What is chosen opens what it sealed, as it is typed there."""
    for text in TEXTS[::50]:
        line = SecretLine("W")
        qtbot.addWidget(line)
        paste(line, text)
        seal = new_seal(line.text(), ParticipantId("k"))
        assert unlocked(seal, line.text())
        with pytest.raises(Refused, match="not the words"):
            unlocked(seal, f"{line.text()} more")


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
def test_secrets_that_are_asked_for(text: str, qtbot: QtBot) -> None:
    asked, unlock, secret = PassphraseAsked(), UnlockPage(Path(f"{text[:40]}.stratroom"), read_only=False), Secret("S")
    for widget, line in ((asked, asked.secret), (unlock, unlock.passphrase), (secret, secret)):
        qtbot.addWidget(widget)
        assert paste(line.edit, text) == tidy(line.text())
        assert isinstance(line.edit, QLineEdit)
        assert line.edit.echoMode() == QLineEdit.EchoMode.Password
        all_plain(widget)


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
def test_six_words_that_were_noted(text: str, qtbot: QtBot) -> None:
    """None of them is what was noted: which is said."""
    page = CheckPage(lambda _path, _words, _passphrase: pytest.fail("no file is chosen"), lambda: None)
    qtbot.addWidget(page)
    typed = paste(page.words.edit, text)
    key(page.words.edit, Qt.Key.Key_Return)
    with pytest.raises(Refused, match=r"[.?]$"):
        words_in(typed)
    all_plain(page)


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
def test_a_design_s_own_words(text: str, qtbot: QtBot) -> None:
    page = DesignPage(Draft(rehearsed()))
    qtbot.addWidget(page)
    named = list[str]()
    page.keep_as.named.connect(named.append)
    for field in (page.name, page.about, page.editor.starts, page.editor.question):
        paste(field.edit, text)
    page.keep_as.open()
    typed = paste(page.keep_as.name, text)
    key(page.keep_as.name, Qt.Key.Key_Return)
    assert [tidy(name) for name in named] == [typed]
    all_plain(page)


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
def test_a_date_is_read_or_stays_as_it_is_written(text: str, qtbot: QtBot) -> None:
    field = DateField("Date")
    qtbot.addWidget(field)
    typed = paste(field.edit, text)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", field.text()) or tidy(field.text()) == typed
    all_plain(field)


@pytest.mark.parametrize("text", ["<b>we lose", "<img src='file:///etc/passwd'>", "a <i>b</i>", "&lt;x&gt; <b>y</b>"])
def test_a_tip_is_words_alone(text: str, qtbot: QtBot) -> None:
    widget, shown = QWidget(), QTextDocument()
    qtbot.addWidget(widget)
    tip(widget, text)
    shown.setHtml(widget.toolTip())
    assert shown.toPlainText() == text
    assert "<b>" not in widget.toolTip()
    assert "<img" not in widget.toolTip()


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
