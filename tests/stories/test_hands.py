"""The whole day with one way of working: from the start screen to the record with keys alone, and with none."""

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from stratroom.house import new_room
from stratroom.model.names import ParticipantId, RoundId, TradeoffId
from stratroom.model.workshop import About
from stratroom.programmes import programme
from stratroom.stages.reveal.rules import sorting
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant
from tests.stories.driver import Person
from tests.stories.hands import MouseAndClicker, OnlyKeys, Writer
from tests.stories.test_day import (
    PEOPLE,
    SENTENCES,
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


@pytest.fixture
def clicker(qtbot: QtBot, tmp_path: Path) -> Iterator[MouseAndClicker]:
    """The workshop was prepared at the office: title, people and a trade-off are in it, and it is in the list."""
    facilitator = MouseAndClicker(qtbot, tmp_path)
    path = tmp_path / "prepared.stratroom"
    room = new_room(About("Offsite", "Aldermoor", "2027-03-01"), programme().stages, path)
    for name, role in PEOPLE.items():
        room.do(AddParticipant(ParticipantId(name.lower()), name, role))
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh first", "Cheap first"))
    room.close()
    facilitator.front._recent.remember(path)
    facilitator.front.start.list_recent()
    yield facilitator
    facilitator.goes_home()


def test_a_day_with_keys_alone(keys: OnlyKeys, tmp_path: Path) -> None:
    people: list[Person] = sat_down(keys)
    write_statements(keys, people)
    sort_the_answers(keys)
    decide_a_tradeoff(keys, people)
    agree_priorities(keys, people)
    record = tmp_path / "record.pdf"
    keys.exports(record)
    assert "The loyalty card." in _text(record)


def test_a_day_with_the_mouse_and_a_clicker(clicker: MouseAndClicker, tmp_path: Path) -> None:
    clicker.opens_again("Aldermoor, Offsite")
    people = [Writer(clicker, name) for name in PEOPLE]
    clicker.goes_to("statements")
    clicker.asks("Put the question")
    for person in people:
        person.writes(SENTENCES[person.name])
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.presses_the_large_button("Go to Reveal")
    clicker.reveals(5)
    assert all(_plain(sentence) in _plain(clicker.projector()) for sentence in SENTENCES.values())
    clicker.presses("Confirm: 5 noticeably different answers")
    clicker.presses_the_large_button("Confirm: 5 noticeably different answers")
    assert sorting(clicker.workshop).confirmed_at
    clicker.shows_next()
    assert "5 noticeably different answers" in _plain(clicker.projector())
    _take_positions(clicker, people)
    record = tmp_path / "record.pdf"
    clicker.exports(record)
    assert all(_plain(sentence) in _text(record) for sentence in SENTENCES.values())


def _take_positions(clicker: MouseAndClicker, people: list[Writer]) -> None:
    clicker.goes_to("tradeoffs")
    clicker.asks("Ask the first position")
    for person in people:
        person.stands_in_the_middle()
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.reveals(5)
    assert len(clicker.workshop.rounds[RoundId("first:t1")].answers) == len(people)


def _text(record: Path) -> str:
    return _plain("".join(page.extract_text() for page in pypdf.PdfReader(record).pages))


def _plain(text: str) -> str:
    """Without line ends: where a line breaks is the page's business."""
    return " ".join(text.split())
