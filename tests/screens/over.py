"""Every page that lies over the desk, reached as a person reaches it: entries of every form, cards, programme, keys."""

import csv
from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from stratroom.house import OpenWorkshop
from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.names import DissentId, OptionId, ParticipantId, PhraseId, RoundId, SubjectId, TradeoffId
from stratroom.model.rounds import AbandonRound, CloseRound, OpenRound, RevealRound
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.reveal.sortings import RECOGNITION
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.tradeoffs.preparing import Preparing
from stratroom.ui.carrying.carrying_in import CarryingIn
from stratroom.ui.carrying.pages import CarriedPage, LookPage, RefusedPage
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.entry.hand_over import HandedInPage, HandOverPage
from stratroom.ui.entry.paper.grid_page import GridPage
from stratroom.ui.entry.paper.pages import BeforePage, DonePage
from stratroom.ui.entry.paper.pages import LookPage as CardsOnceMore
from stratroom.ui.entry.private_text import PrivateText
from stratroom.ui.entry.wording_page import AddingPage
from stratroom.ui.entry.words_page import WordsPage
from stratroom.ui.programme.page import ProgrammePage
from stratroom.ui.programme.preparing import PreparationPage
from tests.screens.made_up import Words, joining

ROUNDS = ("statements", "meaning:m1", "first:t1", "gradients:t1", "points", "rankings", RECOGNITION)
Page = TypeVar("Page", bound=QWidget)
SOMEBODY = ParticipantId("somebody")


def prepared(opened: OpenWorkshop, words: Words) -> None:
    """What the rounds need to be asked about: somebody of that name, a phrase, a trade-off with a proposal, options."""
    do = opened.bridge.do
    do(joining(SOMEBODY, words(1), words(0)))
    do(TakeUpPhrase(PhraseId("m1"), words(0)))
    do(PutTradeoff(TradeoffId("t1"), words(0), words(1), words(2), words(3), words(4)))
    do(Propose(TradeoffId("t1"), words(0), words(1)))
    for number in range(6):
        do(ListOption(OptionId(f"o{number}"), f"{number} {words(number)}"))


def pages(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """One after the other; the name says which page lies over the desk now."""
    prepared(opened, words)
    for round in map(RoundId, ROUNDS):
        if round == RECOGNITION:
            opened.bridge.do(RevealRound(RoundId("statements")))
        opened.bridge.do(OpenRound(round, without_level=True))
        yield from _entries(opened, round, words)
        yield from _cards(opened, round, words)
        opened.bridge.do(CloseRound(round))
        if opened.room.workshop.rounds[round].subject:
            opened.bridge.do(AbandonRound(round, words(0)))
    yield from _read_back(opened, words)
    yield from _preparing(opened, words)
    yield from _programme(opened, words)
    opened.console.show_desk()
    opened.console.desk.rail.keys.click()
    yield "keys"


def _entries(opened: OpenWorkshop, round: RoundId, words: Words) -> Iterator[str]:
    laptop = opened.console.laptop
    opened.console.hand_to(round, SOMEBODY)
    assert isinstance(laptop.page, HandOverPage)
    yield f"hand over {round}"
    laptop.page.here.click()
    assert isinstance(laptop.page, EntryPage)
    laptop.page.refuse(words(0))
    yield f"entry {round}"
    if isinstance(laptop.page.form, SentenceForm):
        yield from _handed_in(opened, laptop.page.form, words)
    laptop.cover()
    yield f"covered {round}"
    laptop.put_aside()
    laptop.leave()


def _handed_in(opened: OpenWorkshop, form: SentenceForm, words: Words) -> Iterator[str]:
    """One sentence is handed in; then the list of all, and from it the same person once more."""
    laptop = opened.console.laptop
    form.text.setPlainText(words(0))
    form.finished.emit()
    assert isinstance(laptop.page, HandedInPage)
    yield "handed in"
    laptop.page.other.click()
    yield "everybody"
    opened.console.hand_to("statements", SOMEBODY)
    assert isinstance(laptop.page, HandOverPage)
    yield "hand over again"
    laptop.page.here.click()


def _cards(opened: OpenWorkshop, round: RoundId, words: Words) -> Iterator[str]:
    paper = opened.console.paper
    opened.console.type_in(round)
    assert isinstance(paper.page, BeforePage)
    yield f"before cards {round}"
    paper.page.begin.click()
    assert isinstance(paper.page, GridPage)
    paper.page.refuse(words(0))
    yield f"cards {round}"
    if round == "statements":
        yield from _looked_at(opened, paper.page, words)
    paper.throw_away()
    paper.leave()
    if round == "statements":
        yield from _carried_in(opened, words)


def _looked_at(opened: OpenWorkshop, page: GridPage, words: Words) -> Iterator[str]:
    """Cards are looked at once more, and go in."""
    paper = opened.console.paper
    for row in page.rows[:2]:
        cell = row.cells[0]
        assert isinstance(cell, PrivateText)
        cell.setPlainText(words(0))
    page.look.click()
    assert isinstance(paper.page, CardsOnceMore)
    yield "cards once more"
    paper.page.hand_in.click()
    while not isinstance(paper.page, DonePage):
        QApplication.processEvents()
    yield "cards handed in"


def _carried_in(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """Statements collected before the day, from a file with something wrong in it; then from one that is none."""
    file = opened.room.file.path.with_name("before.csv")
    with file.open("w", encoding="utf-8", newline="") as csv_file:
        csv.writer(csv_file).writerows([("CFO", "short"), ("GC", ""), ("CMO", "a"), ("CMO", "b"), (words(2), "c")])
    opened.console.desk.file_asked.emit("statements", file)
    page = _at(opened, LookPage)
    opened.console.findChildren(CarryingIn)[-1].notice.refuse(words(0))
    yield "statements to carry in"
    page.carry_in.click()
    yield "statements going in"
    _at(opened, CarriedPage)
    yield "statements carried in"
    opened.console.desk.file_asked.emit("statements", file.with_name(f"{words(1)[:40]}.csv"))
    _at(opened, RefusedPage)
    yield "nothing to carry in"
    opened.console.show_desk()


def _at(opened: OpenWorkshop, kind: type[Page]) -> Page:
    """The page of this kind, once carrying in has come to it."""
    carrying = opened.console.findChildren(CarryingIn)[-1]
    while not isinstance(carrying.page, kind):
        QApplication.processEvents()
    return carrying.page


def _read_back(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    read = opened.console.words
    said = WriteDissent(DissentId("d1"), SubjectId("t1"), SOMEBODY, "dissent", words(0), words(1), alternative=words(2))
    opened.bridge.do(said)
    opened.console.read_back("d1")
    assert isinstance(read.page, HandOverPage)
    yield "words handed over"
    read.page.here.click()
    assert isinstance(read.page, WordsPage)
    yield "words read back"
    read.page.change.click()
    yield "words changed"
    read.leave()
    for act in (ConfirmDissent(DissentId("d1")), AddToDissent(DissentId("d1"), words(2))):
        opened.bridge.do(act)
    opened.console.read_back("d1")
    assert isinstance(read.page, HandOverPage)
    read.page.here.click()
    assert isinstance(read.page, WordsPage)
    yield "further words read back"
    read.page.change.click()
    assert isinstance(read.page, AddingPage)
    yield "further words changed"
    read.page.back.click()
    assert isinstance(read.page, WordsPage)
    read.page.confirm.click()
    yield "laptop handed back"
    read.leave()


def _preparing(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """Beside what was asked already two that can be moved, one of them unfolded."""
    for number in range(2, 4):
        opened.bridge.do(PutTradeoff(TradeoffId(f"t{number}"), words(number), words(number + 1)))
    opened.console.desk.prepare_asked.emit("tradeoffs")
    page = opened.console.findChild(PreparationPage)
    assert page
    assert isinstance(page.preparation, Preparing)
    page.preparation.row("t2").header.click()
    yield "preparing"
    opened.console.show_desk()


def _programme(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    opened.console.desk.programme_asked.emit()
    page = opened.console.findChild(ProgrammePage)
    assert page
    yield "programme"
    for line in page.editor.draft.lines:
        page.editor.row(line.key).titled.emit(words(0))
    page.say(words(1))
    yield "programme in other words"
