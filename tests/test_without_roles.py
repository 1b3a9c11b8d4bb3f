"""One slip after the app was started again, on a real file: no round is lost, and no role stands beside an answer."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.model.entries import RoundRevealed
from stratroom.model.forms import Sentence
from stratroom.model.refusals import BeyondRoles, Refused
from stratroom.model.rounds import CloseRound, RevealRound
from stratroom.room import Room
from tests.test_by_role import STATEMENTS, begun, opened_again, read, writes

BARE = RevealRound(STATEMENTS, without_roles=True)
CHIEF, KEEPER = "Chief NOROLELEFT", "Keeper NOROLELEFT"
ROLES = (CHIEF, KEEPER, KEEPER, KEEPER, "")


def slipped(path: Path, order: tuple[int, ...] = (1, 2, 3), twice: int = 2, last: int = 0) -> Room:
    """The three of one role answer; after the app was started again one of them once more, and one other."""
    room = begun(path, ROLES)
    for number in order:
        writes(room, number)
    room = opened_again(room)
    writes(room, twice, "Sentence once more.")
    writes(room, last)
    room.do(CloseRound(STATEMENTS))
    return room


def test_with_roles_it_is_refused_and_without_them_it_is_shown(tmp_path: Path) -> None:
    room = slipped(tmp_path / "day.stratroom")
    with pytest.raises(
        BeyondRoles, match=r"NOROLELEFT \(4 answers, 3 people\).*Reveal all answers without roles, or give"
    ):
        room.do(RevealRound(STATEMENTS))
    room.do(BARE)
    round = room.workshop.rounds[STATEMENTS]
    said = {"Sentence 0.", "Sentence 1.", "Sentence 2.", "Sentence 3.", "Sentence once more."}
    assert {given.answer for given in round.answers} == {Sentence(text) for text in said}, "not a word is lost"
    again = opened_again(room)
    assert again.workshop == room.workshop
    again.close()


@settings(max_examples=15, deadline=None)
@given(order=st.permutations((1, 2, 3)), twice=st.sampled_from((1, 2, 3)), last=st.sampled_from((0, 4)))
def test_no_role_is_beside_an_answer_in_the_file(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], twice: int, last: int
) -> None:
    path = tmp_path_factory.mktemp("bare") / "day.stratroom"
    room = slipped(path, tuple(order), twice, last)
    room.do(BARE)
    room.close()
    with_role = [str(kind) for kind, body in read(path, "SELECT kind, body FROM entries") if "NOROLELEFT" in str(body)]
    assert with_role == ["participant-joined"] * 4
    assert path.read_bytes().count(b"NOROLELEFT") == 4, "nor anywhere else in its bytes"
    ((body,),) = read(path, "SELECT body FROM entries WHERE kind = 'round-revealed'")
    assert {tuple(given) for given in json.loads(str(body))["answers"]} == {("answer",)}
    assert json.loads(str(body))["without_roles"] is True
    for view in ("answers", "statements"):
        assert read(path, f"SELECT DISTINCT role, name FROM {view}") == [(None, None)]


@pytest.mark.parametrize(
    "foreign",
    [
        b'{"answer":{"form":"sentence","text":"x"},"role":"Nobody"}',
        b'{"answer":{"form":"sentence","text":"x"}}',
        b'{"answer":{"form":"gradient","gradient":3},"role":"Chief NOROLELEFT"}',
        b'{"answer":{"form":"sentence","text":"x"},"by":"who-1-NOBODYSEES","role":"Chief NOROLELEFT"}',
    ],
)
def test_what_nobody_gave_is_not_shown_without_roles_either(tmp_path: Path, foreign: bytes) -> None:
    room = begun(tmp_path / "day.stratroom", ROLES)
    for number in range(4):
        writes(room, number)
    room.file.put("2026-01-01T00:00:00+00:00", None, STATEMENTS, room.file.seal(STATEMENTS, foreign))
    room.do(CloseRound(STATEMENTS))
    with pytest.raises(Refused, match="not those that were handed in") as refusal:
        room.do(BARE)
    assert not isinstance(refusal.value, BeyondRoles)
    assert room.in_box(STATEMENTS) == 5
    room.close()


def test_five_are_needed_as_without_names(tmp_path: Path) -> None:
    room = begun(tmp_path / "day.stratroom", ROLES)
    for number in (1, 2, 3):
        writes(room, number)
    room = opened_again(room)
    writes(room, 2)
    room.do(CloseRound(STATEMENTS))
    with pytest.raises(Refused, match="from five on"):
        room.do(BARE)
    assert not any(isinstance(recorded.entry, RoundRevealed) for recorded in room.file.recorded)
    room.close()
