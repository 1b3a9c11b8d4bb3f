"""One file, opened in every language: the same question, and what was undone in the words of whoever reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.house import new_room, open_room
from stratroom.model.entries import RoundOpened, Undone, WorkshopDescribed, WorkshopStarted
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.people_noted import ParticipantJoined
from stratroom.model.rounds import AbandonRound, OpenRound
from stratroom.model.undoing import told
from stratroom.model.workshop import DEFAULT_QUESTION, About, Workshop
from stratroom.record.blocks import Facts
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant, DescribeWorkshop
from stratroom.storage.file import WorkshopFile
from stratroom.ui.languages import use
from stratroom.words import LANGUAGES, say
from tests.telling import PROGRAMME

STATEMENTS = RoundId("statements")
UNDONE = {
    "en": "Undone: Ada added",
    "de": "Rückgängig gemacht: Ada eingetragen",
    "fr": "Annulé\u00a0: Ada\u00a0: ajout",
}


@pytest.fixture(autouse=True)
def _english_after() -> Iterator[None]:
    before = QLocale()
    yield
    use("en")
    QLocale.setDefault(before)


@pytest.fixture(params=LANGUAGES)
def begun_in(request: pytest.FixtureRequest) -> str:
    use(request.param)
    return str(request.param)


def questions(workshop: Workshop) -> set[str]:
    """The question wherever it is told: for the next round, in the round that is open, in the record."""
    found = {workshop.question, rule_book().question(workshop, STATEMENTS).prompt}
    found |= {workshop.rounds[STATEMENTS].prompt} if STATEMENTS in workshop.rounds else set()
    blocks = [block for section in book(workshop, (), "2027-03-01T09:00:00+00:00").sections for block in section.blocks]
    facts = dict(fact for block in blocks if isinstance(block, Facts) for fact in block.rows)
    return found | {facts[label] for label in (say("Opening question"),) if label in facts}


def room_with_ada(tmp_path: Path, question: str = "") -> Room:
    room = new_room(About("Offsite", question=question), PROGRAMME, tmp_path / "day.stratroom")
    room.do(AddParticipant(ParticipantId("ceo"), "CEO"))
    room.do(AddParticipant(ParticipantId("ada"), "Ada"))
    return room


def test_the_question_that_was_asked_is_the_one_that_is_found(begun_in: str, tmp_path: Path) -> None:
    asked = say(DEFAULT_QUESTION)
    room = room_with_ada(tmp_path)
    room.do(OpenRound(STATEMENTS))
    room.close()
    for code in LANGUAGES:
        use(code)
        room = open_room(tmp_path / "day.stratroom")
        assert questions(room.workshop) == {asked}
        room.close()


def test_a_question_put_once_more_in_another_language_is_the_same(begun_in: str, tmp_path: Path) -> None:
    asked = say(DEFAULT_QUESTION)
    room = room_with_ada(tmp_path)
    room.do(OpenRound(STATEMENTS))
    for code in LANGUAGES:
        use(code)
        room.do(AbandonRound(STATEMENTS, "A slip."))
        room.do(OpenRound(STATEMENTS))
    opened = [r.entry.prompt for r in room.file.recorded if isinstance(r.entry, RoundOpened)]
    assert opened == [asked] * 4
    room.close()


def test_a_title_page_without_a_question_stores_the_usual_one_as_it_is_said() -> None:
    use("de")
    entry = rule_book().decide(rule_book().empty(), DescribeWorkshop(About("Klausur")))
    assert isinstance(entry, WorkshopDescribed)
    assert (entry.question, entry.question != DEFAULT_QUESTION) == (say(DEFAULT_QUESTION), True)


def old_file(path: Path) -> None:
    """As it was written before the question stood in it, by somebody who read German."""
    file = WorkshopFile.create(path, rule_book().kinds)
    entries = (
        WorkshopStarted(title="Offsite", programme=PROGRAMME),
        ParticipantJoined(participant=ParticipantId("ada"), name="Ada"),
        Undone(sequence=2, what="Ada hinzugefügt"),
    )
    for entry in entries:
        file.append("2027-03-01T09:00:00+00:00", entry)
    file.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_old_file_means_the_question_it_always_meant(code: str, tmp_path: Path) -> None:
    old_file(tmp_path / "old.stratroom")
    use(code)
    room = open_room(tmp_path / "old.stratroom")
    assert room.workshop.question == "In one sentence, off the top of your head: what is our strategy?"
    last = room.file.recorded[-1]
    assert told(last, room.file.recorded) == UNDONE[code]
    assert "Ada hinzugefügt" in last.entry.describe()
    room.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_was_undone_is_said_in_the_readers_language(begun_in: str, code: str, tmp_path: Path) -> None:
    room = room_with_ada(tmp_path)
    room.undo()
    room.close()
    assert "Ada" not in WorkshopFile.open(tmp_path / "day.stratroom", rule_book().kinds).recorded[-1].entry.describe()
    use(code)
    room = open_room(tmp_path / "day.stratroom", read_only=True)
    assert told(room.file.recorded[-1], room.file.recorded) == UNDONE[code]
    room.close()
