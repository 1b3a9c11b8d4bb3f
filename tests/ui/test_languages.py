"""From one language to another, and what goes along: words, numbers of things, dates, Qt's own dialogs."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from stratroom import resources
from stratroom.model.refusals import Trouble
from stratroom.programmes import programme
from stratroom.stages.statements.rules import STAGE as STATEMENTS
from stratroom.ui.console.guide import guide_lines
from stratroom.ui.languages import of_the_system, use
from stratroom.ui.start.language_choice import LanguageChoice
from stratroom.words import LANGUAGES, day, grouped, language, listed, say, say_of


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    before = QLocale()
    yield
    use("en")
    QLocale.setDefault(before)


def test_what_is_said_and_how_numbers_and_days_are_said() -> None:
    use("de")
    assert say("Yes") == "Ja"
    assert [say_of(n, "{n} abstains.", "{n} abstain.") for n in (0, 1, 2)] == [
        "0 enthalten sich.",
        "1 enthält sich.",
        "2 enthalten sich.",
    ]
    assert (day(date(2027, 5, 1)), grouped(5000), listed(["a", "b", "c"])) == ("1. Mai 2027", "5.000", "a, b und c")
    use("fr")
    assert [say_of(n, "{n} abstains.", "{n} abstain.") for n in (0, 1, 2)] == [
        "0 s’abstient.",
        "1 s’abstient.",
        "2 s’abstiennent.",
    ]
    assert (day(date(2027, 5, 1)), day(date(2027, 5, 2))) == ("1er mai 2027", "2 mai 2027")


def test_designs_and_guides_are_told_in_it() -> None:
    use("fr")
    assert programme().stages[0].title == "Accueil"
    assert guide_lines(STATEMENTS)[0] == "# Énoncés"
    use("en")
    assert (programme().stages[0].title, guide_lines(STATEMENTS)[0]) == ("Welcome", "# Statements")


def test_qt_s_own_words_and_numbers_go_along(qtbot: QtBot) -> None:
    use("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert (QLocale().toString(1.5), language()) == ("1,5", "de")
    use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().toString(1.5) == "1.5"


def test_without_a_choice_it_is_the_system_s() -> None:
    use()
    assert language() == of_the_system()
    use("xx")
    assert language() == of_the_system()


def test_words_that_are_missing_are_told_and_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "path", lambda *parts: resources.Path("/nowhere", *parts))
    with pytest.raises(Trouble, match="Deutsch are missing"):
        use("de")
    assert language() == "en"


def test_a_language_is_chosen_by_its_own_name(qtbot: QtBot) -> None:
    choice = LanguageChoice()
    qtbot.addWidget(choice)
    assert choice.value == "en"
    assert [choice.button(code).text() for code in LANGUAGES] == ["English", "Deutsch", "Français"]
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.button("fr").click()
    assert chosen.args == ["fr"]
