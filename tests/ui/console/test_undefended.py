"""What is not defended: one page, the same words as README.md, a key away from wherever a promise stands."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.rounds import OpenRound
from stratroom.ui.console.undefended import NOT_DEFENDED, Undefended
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import HandOverPage
from tests.ui.console.pressing import press
from tests.ui.rooms import STATEMENTS, click, key

README = Path(__file__).parents[3] / "README.md"


def test_readme_says_the_same() -> None:
    said = " ".join(README.read_text("utf-8").split())
    for head, sentence in NOT_DEFENDED.items():
        assert f"- **{head}.** {sentence}" in said


def test_a_key_leads_there_from_the_console_and_back_to_where_one_was(opened: OpenWorkshop) -> None:
    console = opened.console
    press(console, Qt.Key.Key_F2)
    assert console.limits.isVisible()
    told = [label.text() for label in console.limits.findChildren(QLabel)]
    assert all(sentence in told for pair in NOT_DEFENDED.items() for sentence in pair)
    press(console, Qt.Key.Key_F2)
    assert console.desk.isVisible()
    press(console, Qt.Key.Key_F1)
    click(console.keys.limits)
    assert console.limits.isVisible()
    press(console, Qt.Key.Key_Escape)
    assert console.keys.isVisible()


def test_the_promise_names_the_key_on_the_console_and_on_the_entry(opened: OpenWorkshop) -> None:
    """What was begun to be written is there when one comes back, and closing over the page asks about it."""
    console = opened.console
    opened.bridge.do(OpenRound(STATEMENTS))
    console.pass_laptop(STATEMENTS)
    assert isinstance(console.laptop.page, HandOverPage)
    click(console.laptop.page.here)
    page = console.laptop.page
    assert isinstance(page, EntryPage)
    assert any(label.text().endswith("F2: what is not defended.") for label in page.findChildren(QLabel))
    (field,) = page.findChildren(QPlainTextEdit)
    QTest.keyClicks(field, "Grow")
    press(console, Qt.Key.Key_F2)
    assert console.limits.isVisible()
    assert not console.close()
    assert (console.laptop.isVisible(), field.toPlainText()) == (True, "Grow")
    assert "closing erases it" in page.notice.sentence


def test_the_page_says_where_it_ends(qtbot: QtBot) -> None:
    page = Undefended()
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    with qtbot.waitSignal(page.done):
        click(page.back)


def test_hidden_and_sealed_are_told_apart_first(qtbot: QtBot) -> None:
    head, sentence = next(iter(NOT_DEFENDED.items()))
    assert head == "Hidden is not sealed"
    assert sentence.startswith("Hidden is what every round is")
    assert "Sealed is more: one participant, the keeper, chooses words that lock this key" in sentence


@pytest.mark.parametrize(
    ("there", "back"),
    [
        (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        (Qt.Key.Key_Space, Qt.Key.Key_PageUp),
        (Qt.Key.Key_End, Qt.Key.Key_Home),
    ],
)
def test_each_key_that_scrolls_leads_to_its_end_and_back(
    opened: OpenWorkshop, qtbot: QtBot, there: Qt.Key, back: Qt.Key
) -> None:
    console, page = opened.console, opened.console.limits
    console.resize(1024, 700)
    press(console, Qt.Key.Key_F2)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for turning, end in ((there, bar.maximum()), (back, 0)):
        for _page in range(1 + bar.maximum() // (bar.pageStep() // 2)):
            key(page, turning)
        assert bar.value() == end
    assert page.isVisible()
