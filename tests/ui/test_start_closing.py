"""Closing the start screen over something half-written: it is named once where it stands, then the window closes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import programme
from stratroom.ui.languages import use
from stratroom.ui.recent import Recent
from stratroom.ui.start.design_page import DesignPage
from stratroom.ui.start.new_form import NewForm
from stratroom.ui.start.window import StartWindow
from stratroom.words import ENGLISH
from tests.ui.rooms import click


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[StartWindow]:
    new_application()
    own = OwnDesigns(tmp_path / "programmes")
    own.keep_new(programme("half-day"))
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, own)
    door.start.show()
    door.start.activateWindow()
    qtbot.waitUntil(door.start.isActiveWindow)
    yield door.start
    while door.start.isVisible():
        door.start.close()
    use(ENGLISH)


def closes(start: StartWindow) -> bool:
    is_closed = start.close()
    assert start.isVisible() == (not is_closed)
    return is_closed


def form(start: StartWindow, number: int = 0) -> NewForm:
    click(start.designs[number])
    assert start.form
    return start.form


def design(start: StartWindow) -> DesignPage:
    assert start.design_page
    return start.design_page


def test_where_nothing_is_written_it_closes_at_once(start: StartWindow) -> None:
    form(start).change.click()
    assert closes(start)


def test_a_title_page_that_is_half_filled_is_named_and_asked_about_once(start: StartWindow) -> None:
    asked = form(start)
    QTest.keyClicks(asked.fields["title"].edit, "Harbour")
    assert not closes(start)
    assert start.notice.sentence == (
        f"A new workshop is not begun yet (“{asked.design.title}”): closing loses what is typed for it. “Begin the "
        "workshop” keeps it; close once more to close all the same."
    )
    assert asked.fields["title"].text() == "Harbour"
    QTest.keyClicks(asked.fields["title"].edit, " day")
    assert not closes(start), "who types on is asked again"
    assert closes(start)


def test_what_was_typed_and_left_is_turned_to_again(start: StartWindow) -> None:
    for number in (0, 1):
        QTest.keyClicks(form(start, number).fields["place"].edit, "Oslo")
        assert start.form
        click(start.form.back)
    assert not closes(start)
    assert start.form
    assert start.form.isVisible()
    assert start.form.fields["place"].text() == "Oslo"
    for line in start.designs[:2]:
        assert f"“{line.title}”" in start.notice.sentence
    assert closes(start)


@pytest.mark.parametrize("changed", ["promise", "file", "programme"])
def test_what_is_chosen_counts_as_written(start: StartWindow, changed: str) -> None:
    asked = form(start)
    match changed:
        case "promise":
            click(asked.promise.button("unattributed"))
        case "file":
            QTest.keyClicks(asked.path.edit, "x")
        case _:
            click(asked.change)
            click(design(start).editor.row("tradeoffs").remove)
            click(design(start).save)
    assert not closes(start)
    assert closes(start)


def test_what_was_typed_and_taken_out_again_is_not_asked_about(start: StartWindow) -> None:
    asked = form(start)
    asked.fields["title"].set_text("Harbour")
    asked.fields["title"].set_text("")
    assert closes(start)


def test_a_design_of_ones_own_that_is_not_saved_is_asked_about_once(start: StartWindow) -> None:
    click(start.home.designs.own[0].change)
    page = design(start)
    QTest.keyClicks(page.about.edit, "After lunch.")
    assert not closes(start)
    assert page.isVisible()
    assert page.notice.sentence == (
        "What was changed here is not saved yet: closing loses it. “Save the design” keeps it; close once more to "
        "close all the same."
    )
    click(page.editor.row("break").remove)
    assert not closes(start), "who writes on is asked again"
    assert closes(start)


def test_the_programme_of_a_workshop_names_what_keeps_it(start: StartWindow) -> None:
    click(form(start).change)
    click(design(start).editor.row("tradeoffs").remove)
    assert not closes(start)
    assert "“Save as own design…” keeps it" in design(start).notice.sentence
    assert closes(start)


def test_another_language_takes_over_what_is_typed_and_asks_nothing(start: StartWindow) -> None:
    QTest.keyClicks(form(start).fields["title"].edit, "Harbour")
    start.show_designs()
    click(start.home.languages.button("de"))
    assert not start.isVisible()
