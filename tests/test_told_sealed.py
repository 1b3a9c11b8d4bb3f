"""A case says which rounds were sealed: played with the words they are again, without them they are only hidden."""

import json
from pathlib import Path
from typing import Any

import pytest

from stratroom.case import from_json
from stratroom.catalogue import rule_book
from stratroom.house import open_room
from stratroom.model.names import RoundId, TradeoffId
from stratroom.model.refusals import Refused
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import left_out, retell
from stratroom.stages.statements.rules import ROUND as STATEMENTS
from stratroom.stages.tradeoffs.nouns import round_of
from tests.at_the_door import run

WORDS = "otter kettle marble window"
FIRST = round_of("first", TradeoffId("t1"))
CASE: dict[str, Any] = {
    "stratroom_case": 1,
    "title": "A day",
    "participants": [{"id": id, "name": id.upper(), "role": ""} for id in ("ceo", "cfo")],
    "statements": [{"by": "ceo", "text": "Begin with harbours."}, {"by": "cfo", "text": "Wait a year."}],
    "tradeoffs": [
        {
            "id": "t1",
            "prefer": "Small towns",
            "over": "Big cities",
            "first": [{"by": "ceo", "position": 2}, {"by": "cfo", "position": -1}],
        }
    ],
}


def told(*sealed: dict[str, str]) -> dict[str, Any]:
    return CASE | {"sealed": list(sealed)}


def sealed_is(of: str, keeper: str = "cfo", words: str = WORDS) -> dict[str, str]:
    return {"of": of, "keeper": keeper} | ({"words": words} if words else {})


def rehearsed_to(tmp_path: Path, case: dict[str, Any]) -> Path:
    (tmp_path / "case.json").write_text(json.dumps(case), "utf-8")
    assert run("rehearse", tmp_path / "case.json", "--to", tmp_path / "day.stratroom") == 0
    return tmp_path / "day.stratroom"


def test_with_the_words_it_is_sealed_and_told_again_without_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = rehearsed_to(tmp_path, told(sealed_is("statements"), sealed_is("tradeoffs[0].first", "ceo")))
    assert capsys.readouterr().err == ""
    assert WORDS.encode() not in path.read_bytes()
    room = open_room(path)
    assert (room.workshop.rounds[STATEMENTS].keeper, room.workshop.rounds[FIRST].keeper) == ("cfo", "ceo")
    assert len(room.workshop.rounds[FIRST].answers) == 2
    again = retell(room.workshop)
    assert [(one.of, one.keeper, one.words) for one in again.sealed] == [
        ("statements", "cfo", ""),
        ("tradeoffs[0].first", "ceo", ""),
    ]
    said = [sentence for sentence in left_out(room.workshop) if "sealed" in sentence]
    assert len(said) == 2
    assert said[0].startswith("The words that “Statements” was sealed with: nobody but CFO has them.")
    room.close()


def test_without_words_it_is_hidden_and_that_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = rehearsed_to(tmp_path, told(sealed_is("statements", words="")))
    assert capsys.readouterr().err == (
        "sealed[0]: the words of “statements” are not told, so its answers are hidden here, not sealed.\n"
    )
    room = open_room(path)
    assert not room.workshop.rounds[STATEMENTS].is_sealed
    assert retell(room.workshop).sealed == ()
    assert not [sentence for sentence in left_out(room.workshop) if "sealed" in sentence]
    room.close()


@pytest.mark.parametrize(
    ("sealed", "why"),
    [
        ((sealed_is("statements", "gc"),), "sealed[0].keeper: there is no participant “gc”."),
        ((sealed_is("statements", words="ceo"),), "sealed[0].words: Too easy to guess"),
        ((sealed_is("recognition"),), "sealed[0].of: there are no answers at “recognition”."),
        ((sealed_is("statements"), sealed_is("statements")), "sealed[1].of: “statements” is told already."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(sealed: tuple[dict[str, str], ...], why: str) -> None:
    case = from_json(json.dumps(told(*sealed)).encode())
    with pytest.raises(Refused) as refused:
        try_out(list(acts(case, rehearsed())), rule_book())
    assert str(refused.value).startswith(why)


def test_a_round_that_was_not_sealed_is_not_told_as_sealed(tmp_path: Path) -> None:
    room = open_room(rehearsed_to(tmp_path, CASE))
    assert retell(room.workshop).sealed == ()
    assert RoundId("statements") in room.workshop.rounds
    room.close()
