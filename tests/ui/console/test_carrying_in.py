"""Statements collected before the day: chosen or dropped, looked at unseen, confirmed, in the box, and nowhere else."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import Workshop
from stratroom.stages.statements.console import Panel
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.carrying.carrying_in import CarryingIn
from stratroom.ui.carrying.pages import CarriedPage, LookPage, RefusedPage
from stratroom.ui.entry.paper.pages import HandingInPage
from tests.ui.everything_said import everything_said
from tests.ui.rooms import STATEMENTS, click, key

FOUR = "Name;Statement\nCEO;SECRET0\nHead of CFO;SECRET1\nCOO;SECRET2\nNobody;SECRET3\nGC;\n"


@pytest.fixture
def panel(opened: OpenWorkshop) -> Panel:
    """The statements' panel; the question is put."""
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    found = opened.console.desk.panel
    assert isinstance(found, Panel)
    return found


def written(folder: Path, text: str = FOUR) -> Path:
    file = folder / "before.csv"
    file.write_text(text)
    return file


def looked(qtbot: QtBot, opened: OpenWorkshop, file: Path) -> CarryingIn:
    """The file was chosen by the button, and read."""
    panel = opened.console.desk.panel
    assert isinstance(panel, Panel)
    panel.collected.ask_file = lambda _window: file
    click(panel.collected)
    return read(qtbot, opened)


def read(qtbot: QtBot, opened: OpenWorkshop) -> CarryingIn:
    found = opened.console.findChildren(CarryingIn)[-1]
    qtbot.waitUntil(lambda: isinstance(found.page, LookPage | RefusedPage))
    return found


def confirmed(qtbot: QtBot, carrying: CarryingIn) -> None:
    key(QApplication.focusWidget() or carrying, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(carrying.page, CarriedPage))


def words(carrying: CarryingIn) -> str:
    return "\n".join(labels(carrying.page))


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def drop(panel: Panel, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(300, 300), *args))
    QApplication.sendEvent(panel, QDropEvent(QPointF(300, 300), *args))


def test_who_has_a_statement_is_shown_and_nothing_is_in_until_it_is_confirmed(
    qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path
) -> None:
    carrying = looked(qtbot, opened, written(tmp_path))
    said = words(carrying)
    for line in (
        "3 of 5 people have a statement in this file",
        "To be carried in: CEO, CFO, COO",
        "Not in this file, and still to answer: CMO, GC",
        "1 line fits nobody: row 5. Write the name or the role there as it stands under Welcome.",
        "No statement: row 6.",
    ):
        assert line in said
    assert "Whoever collected them has seen them" in said
    assert opened.room.in_box(STATEMENTS) == 0
    confirmed(qtbot, carrying)
    assert opened.room.workshop.rounds[STATEMENTS].beforehand == {"ceo", "cfo", "coo"}
    assert "3 statements are carried in." in words(carrying)
    key(QApplication.focusWidget() or carrying, Qt.Key.Key_Return)
    assert panel.isVisible()
    counted = "3 of 5 handed in (3 before the day), 2 still to answer"
    qtbot.waitUntil(lambda: counted in labels(panel))
    assert "Collected before the day: whoever collected them has seen those." in "\n".join(labels(panel))


def test_no_word_of_the_file_is_anywhere_before_the_reveal(
    qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path
) -> None:
    file = written(tmp_path)
    drop(panel, file)
    carrying = read(qtbot, opened)
    for _ in range(2):
        opened.audience.grab()
        shown = "\n".join((everything_said(opened.console), *opened.audience.words))
        assert "CFO" in shown
        assert "SECRET" not in shown
        assert b"SECRET" not in opened.room.file.path.read_bytes()
        if isinstance(carrying.page, LookPage):
            confirmed(qtbot, carrying)
    opened.bridge.do(CloseRound(STATEMENTS))
    opened.bridge.do(RevealRound(STATEMENTS))
    answers = opened.room.workshop.rounds[STATEMENTS].answers_by()
    assert answers == {"ceo": Sentence("SECRET0"), "cfo": Sentence("SECRET1"), "coo": Sentence("SECRET2")}
    assert b"SECRET0" in opened.room.file.path.read_bytes(), "or the test above would look in vain"


@pytest.mark.parametrize("way", ["Esc", "button", "Return on a file that fits nobody"])
def test_what_is_not_confirmed_is_not_carried_in(
    qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path, way: str
) -> None:
    text = "Nobody;SECRET\n" if "nobody" in way else FOUR
    carrying = looked(qtbot, opened, written(tmp_path, text))
    assert isinstance(carrying.page, LookPage)
    if way == "button":
        click(carrying.page.back)
    else:
        key(QApplication.focusWidget() or carrying, Qt.Key.Key_Escape if way == "Esc" else Qt.Key.Key_Return)
    assert panel.isVisible()
    assert opened.room.in_box(STATEMENTS) == 0


def test_what_was_written_in_the_room_stays(qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path) -> None:
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Mine.")))
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("By mail."), "before"))
    carrying = looked(qtbot, opened, written(tmp_path))
    assert "Answered in the room; that stays as it is: CEO" in words(carrying)
    assert "Carried in before; what stands in this file takes its place: CFO" in words(carrying)
    confirmed(qtbot, carrying)
    opened.bridge.do(CloseRound(STATEMENTS))
    opened.bridge.do(RevealRound(STATEMENTS))
    given = opened.room.workshop.rounds[STATEMENTS].answers_by()
    assert (given[ParticipantId("ceo")], given[ParticipantId("cfo")]) == (Sentence("Mine."), Sentence("SECRET1"))


def test_a_question_that_is_not_put_takes_nothing_and_says_what_to_do(
    qtbot: QtBot, opened: OpenWorkshop, tmp_path: Path
) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    panel = opened.console.desk.panel
    assert isinstance(panel, Panel)
    assert not panel.collected.isVisible()
    drop(panel, written(tmp_path))
    carrying = read(qtbot, opened)
    assert "Put the question first, also the evening before" in words(carrying)
    key(QApplication.focusWidget() or carrying, Qt.Key.Key_Return)
    assert panel.isVisible()


def test_a_file_that_is_none_is_one_sentence(qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path) -> None:
    carrying = looked(qtbot, opened, tmp_path / "gone.csv")
    assert "“gone.csv” cannot be read" in words(carrying)


def test_without_names_a_file_of_sentences_alone_is_cards(qtbot: QtBot, opened: OpenWorkshop, tmp_path: Path) -> None:
    opened.bridge.do(Promise(StageId("statements"), "unattributed"))
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    before = len(opened.room.file.recorded)
    carrying = looked(qtbot, opened, written(tmp_path))
    assert "whoever has the file could tell whose each statement is" in words(carrying)
    key(QApplication.focusWidget() or carrying, Qt.Key.Key_Escape)
    carrying = looked(qtbot, opened, written(tmp_path, "SECRET0\nSECRET1\n"))
    assert "2 statements without names" in words(carrying)
    assert "keeps no trace of where they came from" in words(carrying)
    confirmed(qtbot, carrying)
    assert opened.room.in_box(STATEMENTS) == 2
    assert len(opened.room.file.recorded) == before, "a card leaves no entry"


@pytest.mark.parametrize("way", ["button", "Esc", "close"])
def test_what_is_stopped_midway_can_go_on(
    qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path, way: str
) -> None:
    carrying = looked(qtbot, opened, written(tmp_path))
    first = carrying.page
    assert isinstance(first, LookPage)
    click(first.carry_in)
    page = carrying.page
    assert isinstance(page, HandingInPage)
    stop = {
        "button": lambda: click(page.stop),
        "Esc": lambda: key(page.stop, Qt.Key.Key_Escape),
        "close": opened.console.close,
    }[way]
    opened.room.when_changed(lambda workshop: stop() if len(workshop.rounds[STATEMENTS].handed_in) == 1 else None)
    qtbot.waitUntil(lambda: isinstance(carrying.page, LookPage))
    assert isinstance(carrying.page, LookPage)
    assert carrying.notice.sentence == "1 of 3 are in; 2 are not. You stopped it."
    assert carrying.page.carry_in.label == "Carry in 2 statements"
    QApplication.processEvents()
    assert opened.room.in_box(STATEMENTS) == 1
    confirmed(qtbot, carrying)
    assert opened.room.in_box(STATEMENTS) == 3


def test_closing_a_day_under_way_is_asked_about_on_the_page(
    qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path
) -> None:
    carrying = looked(qtbot, opened, written(tmp_path))
    assert not opened.console.close()
    assert carrying.notice.isVisible()
    assert carrying.notice.window() is opened.console
    assert "close once more to close the workshop all the same" in carrying.notice.sentence
    key(QApplication.focusWidget() or carrying, Qt.Key.Key_Escape)
    assert panel.isVisible()


def test_one_goes_in_a_turn_and_the_desk_is_drawn_when_all_are_in(
    qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path
) -> None:
    carrying = looked(qtbot, opened, written(tmp_path))
    first = carrying.page
    assert isinstance(first, LookPage)
    click(first.carry_in)
    page, said, drawn = carrying.page, list[str](), list[int]()
    assert isinstance(page, HandingInPage)
    show = panel.show_workshop

    def note(workshop: Workshop, in_box: int = 0) -> None:
        drawn.append(len(workshop.rounds[STATEMENTS].handed_in))
        show(workshop, in_box)

    panel.show_workshop = note
    opened.room.when_changed(lambda _workshop: said.append(page.how_far.text()))
    assert opened.room.in_box(STATEMENTS) == 0
    qtbot.waitUntil(lambda: bool(drawn))
    assert said == ["0 of 3 handed in", "1 of 3 handed in", "2 of 3 handed in"]
    assert drawn == [3]


def test_a_disk_that_is_full_midway_leaves_the_rest_to_be_carried_in(
    qtbot: QtBot, opened: OpenWorkshop, panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrying = looked(qtbot, opened, written(tmp_path))
    assert isinstance(carrying.page, LookPage)
    put, calls = opened.room.file.put, []

    def full_at_the_second(*args: Any, **named: Any) -> Any:
        calls.append(args)
        if len(calls) == 2:
            raise Trouble("Could not save: the disk is full.")
        return put(*args, **named)

    monkeypatch.setattr(opened.room.file, "put", full_at_the_second)
    click(carrying.page.carry_in)
    qtbot.waitUntil(lambda: isinstance(carrying.page, LookPage))
    assert carrying.notice.sentence == "1 of 3 are in; 2 are not."
    assert opened.console.saving.bar.sentence == "Could not save: the disk is full."
    confirmed(qtbot, carrying)
    assert opened.room.workshop.rounds[STATEMENTS].beforehand == {"ceo", "cfo", "coo"}
    assert "SECRET" not in everything_said(opened.console)
