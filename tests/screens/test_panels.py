"""Every panel of the console and every page over it, in three languages, at every size: no text is cut or over another.

Short, ordinary, long and hostile words. Nor is anything unnamed that a hand or a screen reader comes to.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.ui.languages import use
from stratroom.ui.typefaces import register_every_script
from stratroom.words import ENGLISH, LANGUAGES
from tests.screens.arguing_states import arguing
from tests.screens.desk import opened_parts
from tests.screens.made_up import Words
from tests.screens.measuring import SORTS, all_wrong, settle, wrong_at_every_size
from tests.screens.over import pages
from tests.screens.reading_desk import reading_back
from tests.screens.set_apart_desk import set_apart
from tests.screens.sorting_states import sorting
from tests.screens.states import day, told_in
from tests.ui.rooms import leave, room_in

in_all_words = pytest.mark.parametrize("words", SORTS, ids=lambda words: words.__name__)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    new_application()
    register_every_script()
    use(request.param)
    yield request.param
    use(ENGLISH)


@pytest.fixture
def opened(language: str, tmp_path: Path) -> Iterator[OpenWorkshop]:
    made = OpenWorkshop(room_in(tmp_path), keeps_backups=False, notes=tmp_path / "notes")
    made.show()
    yield made
    leave(made.console)


@in_all_words
def test_every_panel_holds_its_words(words: Words, language: str, tmp_path: Path) -> None:
    found: dict[str, list[str]] = {}
    for where, opened in day(told_in(words), tmp_path, settle):
        if wrong := wrong_at_every_size(opened.console):
            found[where] = wrong
    assert found == {}


@in_all_words
def test_every_page_over_the_desk_holds_its_words(words: Words, opened: OpenWorkshop) -> None:
    assert all_wrong(pages(opened, words), lambda: opened.console) == {}


@in_all_words
def test_whatever_opens_on_the_desk_holds_its_words(words: Words, opened: OpenWorkshop) -> None:
    assert all_wrong(opened_parts(opened, words), lambda: opened.console) == {}


@in_all_words
def test_the_desk_where_the_room_sorts_holds_its_words(words: Words, opened: OpenWorkshop) -> None:
    assert all_wrong(sorting(opened, words), lambda: opened.console) == {}


@in_all_words
def test_the_step_in_which_the_room_argues_holds_its_words(words: Words, opened: OpenWorkshop) -> None:
    assert all_wrong(arguing(opened, words), lambda: opened.console) == {}


@in_all_words
def test_dissents_and_who_keeps_out_hold_their_words(words: Words, opened: OpenWorkshop) -> None:
    assert all_wrong(set_apart(opened, words), lambda: opened.console) == {}


@in_all_words
def test_the_desk_where_decisions_are_read_back_holds_its_words(words: Words, opened: OpenWorkshop) -> None:
    assert all_wrong(reading_back(opened, words), lambda: opened.console) == {}
