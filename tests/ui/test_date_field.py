"""The one field for a date: written as people write it, understood out loud, kept as ISO."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.ui.console.owners import OwnerForm
from stratroom.ui.languages import use
from stratroom.ui.widgets import DateField, Field
from stratroom.words import ENGLISH


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    new_application()
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made = DateField("Date")
    column.addWidget(made)
    column.addWidget(Field("Place"))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.setFocus()
    yield made
    use(ENGLISH)


def line(field: DateField) -> QLineEdit:
    assert isinstance(field.edit, QLineEdit)
    return field.edit


def leave(field: DateField) -> None:
    page = field.parentWidget()
    assert page
    page.findChildren(Field)[1].setFocus()


def test_what_is_understood_is_said_in_full_and_kept_as_iso(field: DateField) -> None:
    QTest.keyClicks(field.edit, "26/11/2026")
    assert field.understood.isVisible()
    assert field.understood.text() == "26 November 2026"
    assert field.edit.accessibleDescription() == "26 November 2026"
    assert field.text() == "2026-11-26"


def test_whoever_listens_to_it_reads_the_new_day(field: DateField) -> None:
    heard: list[str] = []
    field.changed.connect(lambda _: heard.append(field.text()))
    QTest.keyClicks(field.edit, "26/11/2026")
    assert heard[-2:] == ["26/11/202", "2026-11-26"]


def test_an_iso_day_that_is_filled_in_stands_there_in_full(field: DateField) -> None:
    field.set_text("2026-11-26")
    assert line(field).text() == "26 November 2026"
    assert not field.understood.isVisible()
    assert (field.text(), field.is_written) == ("2026-11-26", False)
    QTest.keyClicks(field.edit, " ")
    assert not field.is_written, "it is the same day"


def test_while_it_is_written_nothing_is_wrong_once_it_is_left_it_is_said(field: DateField) -> None:
    QTest.keyClicks(field.edit, "03/04/2026")
    assert not field.said.isVisible()
    assert field.text() == "03/04/2026"
    leave(field)
    assert field.said.text() == "“03/04/2026” is 3 April 2026 or 4 March 2026. Write the name of the month."
    assert field.edit.accessibleDescription() == field.said.text()
    field.setFocus()
    line(field).selectAll()
    QTest.keyClicks(field.edit, "3 Apr 2026")
    assert not field.said.isVisible()
    assert field.text() == "2026-04-03"


def test_nothing_is_no_mistake(field: DateField) -> None:
    leave(field)
    assert not field.said.isVisible()
    assert field.text() == ""


def test_a_day_written_in_one_language_outlives_it(field: DateField) -> None:
    use("de")
    QTest.keyClicks(field.edit, "3. Dezember 2027")
    use("fr")
    assert field.text() == "2027-12-03"
    other = DateField("Date")
    other.set_text(field.text())
    assert line(other).text() == "3 décembre 2027"


def test_what_is_said_below_a_date_leaves_the_field_beside_it_in_its_line(qtbot: QtBot) -> None:
    new_application()
    form = OwnerForm()
    qtbot.addWidget(form)
    form.resize(620, 480)
    form.show()
    QTest.keyClicks(form.by.edit, "26/11/2026")
    qtbot.waitUntil(form.by.understood.isVisible)
    tops = {field.edit.mapTo(form, field.edit.rect().topLeft()).y() for field in (form.first_result, form.by)}
    assert max(tops) - min(tops) <= 2
