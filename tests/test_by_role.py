"""By role on a real file: what is kept, what fits, what other tools read, and who is in no byte beside an answer."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.catalogue import rule_book
from stratroom.model.entries import AnswerHandedIn
from stratroom.model.forms import Sentence
from stratroom.model.names import Naming, ParticipantId, RoundId, StageId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.model.text import LONGEST, LONGEST_ROLE
from stratroom.model.workshop import About
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant, ChangeParticipant, Promise, StartWorkshop
from stratroom.storage.file import WorkshopFile
from tests.telling import PROGRAMME

STATEMENTS = RoundId("statements")
ROLES = ("Chief executive", "Manager", "manager", "Manager", "")
PEOPLE = tuple(ParticipantId(f"who-{n}-NOBODYSEES") for n in range(len(ROLES)))
NAMES = tuple(f"Name{n} Nobodysees" for n in range(len(ROLES)))
LONG = "\U0001f9ea" * LONGEST
"""Four bytes each, as long as a text may be."""


def begun(path: Path, roles: tuple[str, ...] = ROLES, promise: Naming = "by-role") -> Room:
    rules = rule_book()
    room = Room(WorkshopFile.create(path, rules.kinds), rules)
    room.do(StartWorkshop(About("A day"), PROGRAMME))
    for id, name, role in zip(PEOPLE, NAMES, roles, strict=True):
        room.do(AddParticipant(id, name, role))
    room.do(Promise(StageId("statements"), promise))
    room.do(OpenRound(STATEMENTS))
    return room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    opened = begun(tmp_path / "day.stratroom")
    yield opened
    opened.close()


def opened_again(room: Room) -> Room:
    room.close()
    return Room(WorkshopFile.open(room.file.path, room.rules.kinds), room.rules)


def writes(room: Room, number: int, text: str = "") -> None:
    room.do(HandIn(STATEMENTS, PEOPLE[number], Sentence(text or f"Sentence {number}.")))


def shows(room: Room) -> None:
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))


def read(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_an_answer_leaves_no_entry_and_cannot_be_taken_out_again(room: Room) -> None:
    before = len(room.file.recorded)
    writes(room, 1)
    assert len(room.file.recorded) == before
    with pytest.raises(Refused, match="cannot be taken out again"):
        writes(room, 1)
    assert room.counted(room.workshop.rounds[STATEMENTS]) == 0, "in steps of five"
    room.do(CloseRound(STATEMENTS))
    assert room.counted(room.workshop.rounds[STATEMENTS]) == 1, "nobody is said not to have answered who has"


def test_under_a_role_stand_as_many_answers_as_people_have_it(room: Room) -> None:
    card = HandInOnPaper(STATEMENTS, Sentence("From a card."), ROLES[0])
    writes(room, 0)
    with pytest.raises(Refused, match="No further answer can stand under “Chief executive”"):
        room.do(card)
    room.do(AbandonRound(STATEMENTS, "again"))
    room.do(OpenRound(STATEMENTS))
    room.do(card)
    with pytest.raises(Refused, match="No further answer"):
        writes(room, 0)
    assert room.in_box(STATEMENTS) == 1


def test_one_who_answered_twice_over_a_restart_is_found_before_anything_is_written(room: Room) -> None:
    for number in range(4):
        writes(room, number)
    again = opened_again(room)
    again.do(HandInOnPaper(STATEMENTS, Sentence("From a card."), ROLES[0]))
    said = r"under a role than people have it: .*Chief executive \(2 answers, 1 person\)"
    is_not_revealed(again, said)


@pytest.mark.parametrize(
    ("promise", "foreign"),
    [
        ("by-role", b'{"answer":{"form":"sentence","text":"x"},"role":"Nobody"}'),
        ("by-role", b'{"answer":{"form":"sentence","text":"x"}}'),
        ("by-role", b"{}"),
        ("by-role", b'{"answer":{"x":' + b"[" * 9000 + b"]" * 9000 + b"}}"),
        ("unattributed", b'{"answer":{"form":"sentence","text":"x"},"by":"who-1-NOBODYSEES"}'),
        ("unattributed", b'{"answer":{"form":"gradient","gradient":3}}'),
        ("unattributed", b"no json \xff"),
    ],
)
def test_a_foreign_answer_in_the_box_costs_the_round_and_no_more(
    tmp_path: Path, promise: Naming, foreign: bytes
) -> None:
    """Whoever has the file can seal one to the key that lies in it."""
    room = begun(tmp_path / "day.stratroom", promise=promise)
    for number in range(4):
        writes(room, number)
    room.file.put("2026-01-01T00:00:00+00:00", None, STATEMENTS, room.file.seal(STATEMENTS, foreign))
    is_not_revealed(room, "not those that were handed in")


def is_not_revealed(room: Room, said: str) -> None:
    """Nothing is written, the box is there, the file opens; the round can be given up and asked again."""
    room.do(CloseRound(STATEMENTS))
    before = [recorded.entry for recorded in room.file.recorded]
    with pytest.raises(Refused, match=said):
        room.do(RevealRound(STATEMENTS))
    again = opened_again(room)
    assert [recorded.entry for recorded in again.file.recorded] == before
    assert again.in_box(STATEMENTS) == 5
    again.do(AbandonRound(STATEMENTS, "a foreign answer"))
    again.do(OpenRound(STATEMENTS))
    for number in range(5):
        writes(again, number)
    shows(again)
    assert len(again.workshop.rounds[STATEMENTS].answers) == 5
    again.close()


def test_the_longest_role_has_room_beside_the_longest_answer(tmp_path: Path) -> None:
    room = begun(tmp_path / "long.stratroom", (LONG[:LONGEST_ROLE], *ROLES[1:]))
    for number in range(len(PEOPLE)):
        writes(room, number, LONG)
    shows(room)
    answers = room.workshop.rounds[STATEMENTS].answers
    assert sorted(len(given.role or "") for given in answers) == [0, 7, 7, 7, LONGEST_ROLE]
    room.close()


def test_other_tools_read_the_role_and_no_name(room: Room) -> None:
    for number in range(len(PEOPLE)):
        writes(room, number)
    shows(room)
    found = read(room.file.path, "SELECT role, name, text FROM statements ORDER BY text")
    told = ("Chief executive", "Manager", "Manager", "Manager", "")
    assert found == [(role, None, f"Sentence {number}.") for number, role in enumerate(told)]
    assert read(room.file.path, "SELECT DISTINCT participant FROM answers") == [(None,)]


Change = tuple[int, str]


@settings(max_examples=25, deadline=None)
@given(
    order=st.permutations(range(len(PEOPLE))),
    changes=st.lists(st.tuples(st.integers(0, len(PEOPLE) - 1), st.sampled_from(["Manager", "Chief", ""])), max_size=4),
    is_opened_again=st.booleans(),
)
def test_whatever_is_changed_meanwhile_no_answer_is_anybodys(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], changes: list[Change], is_opened_again: bool
) -> None:
    """In whatever order they write, whoever gets another role meanwhile: each answer stands under the role its author
    had when the question was put, and neither a name nor an id is in the entry that holds it."""
    path = tmp_path_factory.mktemp("by-role") / "day.stratroom"
    room = begun(path)
    for turn, number in enumerate(order):
        writes(room, number)
        if turn < len(changes):
            who, role = changes[turn]
            room.do(ChangeParticipant(PEOPLE[who], NAMES[who], role, True, False))
        if is_opened_again and turn == 2:
            room.close()
            room = Room(WorkshopFile.open(path, rule_book().kinds), rule_book())
    shows(room)
    spelt = {0: "Chief executive", 4: ""}
    told = {given.answer: given.role for given in room.workshop.rounds[STATEMENTS].answers}
    assert told == {Sentence(f"Sentence {n}."): spelt.get(n, "Manager") for n in range(len(PEOPLE))}
    assert not any(isinstance(recorded.entry, AnswerHandedIn) for recorded in room.file.recorded)
    room.close()
    ((body,),) = read(path, "SELECT body FROM entries WHERE kind = 'round-revealed'")
    assert "NOBODYSEES" not in str(body).upper()
    assert {tuple(sorted(given)) for given in json.loads(str(body))["answers"]} == {("answer", "role")}
