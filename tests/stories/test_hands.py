"""The whole day with keys alone, from the start screen to the record. The same without keys is in test_mouse.py."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.stories.hands import OnlyKeys
from tests.stories.pages import text_of
from tests.stories.person import Person
from tests.stories.test_day import (
    AGREED_MEANING,
    MEANINGS,
    agree_a_meaning,
    agree_priorities,
    decide_a_tradeoff,
    sat_down,
    sort_the_answers,
    write_statements,
)


@pytest.fixture
def keys(qtbot: QtBot, tmp_path: Path) -> Iterator[OnlyKeys]:
    facilitator = OnlyKeys(qtbot, tmp_path)
    yield facilitator
    facilitator.goes_home()


def test_a_day_with_keys_alone(keys: OnlyKeys, tmp_path: Path) -> None:
    people: list[Person] = sat_down(keys)
    write_statements(keys, people)
    sort_the_answers(keys)
    agree_a_meaning(keys, people)
    decide_a_tradeoff(keys, people)
    agree_priorities(keys, people)
    read_back(keys)
    record = tmp_path / "record.pdf"
    keys.exports(record)
    written = text_of(record)
    read = ("2 of 2 decisions are confirmed", "by 5 of 5 who could confirm it")
    for words in (*MEANINGS.values(), f"What we mean by it {AGREED_MEANING}", "The loyalty card.", *read):
        assert words in written, words


def read_back(keys: OnlyKeys) -> None:
    """The last line of the day is come to in the programme."""
    keys.tabs_to("Read-back, ")
    keys.types(Qt.Key.Key_Return)
    for title in ("Decision 1", "Priorities"):
        keys.presses_the_large_button(f"Read out: {title}")
        keys.presses_the_large_button("Confirmed by all 5 present")
    keys.presses_the_large_button("Show the register")
