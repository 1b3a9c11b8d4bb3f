"""Which question is put where none is written stands below the field, whole, for as long as it is empty."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.catalogue import rule_book
from stratroom.model.workshop import DEFAULT_QUESTION, About
from stratroom.programmes import programme
from stratroom.stages.welcome.console import TitlePageForm
from stratroom.ui.languages import use
from stratroom.ui.programme.draft import Draft
from stratroom.ui.programme.editor import ProgrammeEditor
from stratroom.ui.start.new_form import NewForm
from stratroom.ui.widgets import Asked, Field
from stratroom.words import ENGLISH, LANGUAGES, say
from tests.ui.fitting import misfits

Where = Callable[[], tuple[QWidget, Field]]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    new_application()
    use(request.param)
    yield request.param
    use(ENGLISH)


def new_form() -> tuple[QWidget, Field]:
    form = NewForm(programme(), Path("/nowhere"), "2026-11-26")
    return form, form.fields["question"]


def title_page() -> tuple[QWidget, Field]:
    form = TitlePageForm()
    empty = rule_book().empty()
    form.show_workshop(replace(empty, about=About("Offsite")))
    return form, form.question


def editor() -> tuple[QWidget, Field]:
    made = ProgrammeEditor(())
    made.show_draft(Draft(programme().stages))
    return made, made.question


@pytest.mark.parametrize("where", [new_form, title_page, editor])
@pytest.mark.parametrize("width", [640, 960, 1920])
def test_it_is_said_whole_while_the_field_is_empty(qtbot: QtBot, language: str, where: Where, width: int) -> None:
    page, field = where()
    assert isinstance(field, Asked)
    qtbot.addWidget(page)
    page.show()
    page.resize(width, 900)
    for _ in range(4):
        QApplication.processEvents()
    assert say(DEFAULT_QUESTION) in field.usual.text()
    assert field.usual.isVisible()
    assert field.edit.accessibleDescription() == field.usual.text()
    assert misfits(page) == []
    field.set_text("Whom do we serve?")
    assert not field.usual.isVisible()
    assert field.edit.accessibleDescription() == ""
    field.clear()
    assert field.usual.isVisible()


def test_why_it_was_refused_comes_first(qtbot: QtBot) -> None:
    new_application()
    field = Asked("Question", usual="Left empty, the usual one is put.")
    qtbot.addWidget(field)
    field.refuse("Too long.")
    assert field.edit.accessibleDescription() == "Too long."
    field.refuse("")
    assert field.edit.accessibleDescription() == "Left empty, the usual one is put."


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_hint_that_does_not_fit_is_a_misfit(qtbot: QtBot, kind: type[QLineEdit] | type[QPlainTextEdit]) -> None:
    new_application()
    page = QWidget()
    qtbot.addWidget(page)
    field = kind(page)
    page.resize(900, 200)
    field.resize(160, 40)
    page.show()
    field.setPlaceholderText("09:00")
    assert misfits(page) == []
    field.setPlaceholderText(DEFAULT_QUESTION)
    assert any(DEFAULT_QUESTION[:20] in wrong for wrong in misfits(page))
    field.resize(800, 40)
    assert misfits(page) == []
