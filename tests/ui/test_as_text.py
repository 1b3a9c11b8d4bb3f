"""What the room sees, as a list on the console: the same words in reading order; nothing while the room sees none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import About
from stratroom.stages.welcome.rules import DescribeWorkshop
from stratroom.ui.console.as_text import AsText, in_reading_order
from stratroom.ui.sheet import TextBox
from tests.ui.rooms import NAMES, STATEMENTS, key, leave, room_in


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWorkshop]:
    new_application()
    workshop = OpenWorkshop(room_in(tmp_path), keeps_backups=False, notes=tmp_path / "notes")
    workshop.show()
    yield workshop
    leave(workshop.console)


def listed(opened: OpenWorkshop) -> list[str]:
    shown = opened.console.desk.projector.as_text.list
    return [shown.item(row).text() for row in range(shown.count())]


def test_the_list_says_what_the_picture_says(opened: OpenWorkshop) -> None:
    opened.audience.grab()
    assert sorted(listed(opened)) == sorted(words.strip() for words in opened.audience.words if words.strip())


def test_sealed_words_are_not_in_it_and_revealed_ones_are(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    for name in NAMES:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"{name} says: grow")))
    assert "grow" not in " ".join(listed(opened))
    opened.bridge.do(CloseRound(STATEMENTS))
    opened.bridge.do(EnterStage(ItemId("reveal")))
    opened.bridge.do(RevealRound(STATEMENTS))
    assert [words for words in listed(opened) if "grow" in words] == [f"{name} says: grow" for name in NAMES]


def test_a_blank_projector_says_nothing(opened: OpenWorkshop) -> None:
    opened.console.desk.projector.blank.click()
    assert listed(opened) == []
    opened.console.desk.projector.blank.click()
    assert listed(opened)


def test_it_is_opened_and_folded_by_key_and_says_its_name(opened: OpenWorkshop) -> None:
    shown = opened.console.desk.projector.as_text
    assert not shown.list.isVisible()
    key(shown.fold.header, Qt.Key.Key_Return)
    assert shown.list.isVisible()
    assert shown.list.accessibleName() == "What the room sees"
    key(shown.fold.header, Qt.Key.Key_Return)
    assert not shown.list.isVisible()


def test_a_sign_no_font_has_is_named(opened: OpenWorkshop) -> None:
    shown = opened.console.desk.projector.as_text
    assert shown.boxes.isHidden()
    opened.bridge.do(DescribeWorkshop(About("Offsite ᚠ", "Aldermoor", "2027-03-01")))
    assert "U+16A0 RUNIC LETTER FEHU" in shown.boxes.text()
    assert not shown.boxes.isHidden()


def test_reading_order_is_across_and_then_down() -> None:
    def box(text: str, x: float, y: float) -> TextBox:
        return TextBox(text, QRectF(x, y, 50, 20), QRectF(), 20, 10)

    boxes = [box("d", 60, 43), box("b", 60, 2), box(" ", 0, 0), box("c", 0, 40), box("a", 0, 5)]
    assert in_reading_order(boxes) == ("a", "b", "c", "d")


def test_nothing_is_said_of_an_empty_picture(qtbot: QtBot) -> None:
    shown = AsText()
    qtbot.addWidget(shown)
    shown.show_boxes((), is_seen=True)
    assert shown.list.count() == 0


@pytest.mark.parametrize("width", [1024, 1440, 1920])
def test_the_miniature_is_a_true_one(opened: OpenWorkshop, qtbot: QtBot, width: int) -> None:
    opened.console.showNormal()
    opened.console.resize(width, 900)
    miniature = opened.console.desk.projector.miniature
    qtbot.waitUntil(lambda: abs(miniature.height() - miniature.heightForWidth(miniature.width())) <= 1)
    shown = opened.audience.shown_size
    assert miniature.height() / miniature.width() == pytest.approx(shown.height() / shown.width(), abs=0.01)
