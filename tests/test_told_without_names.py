"""Points and rankings without names, told in a case: nobody is asked for, nobody is told."""

import json
from typing import Any

import pytest

from stratroom import case as cases
from stratroom.case import Case
from stratroom.catalogue import rule_book
from stratroom.model.names import RoundId, StageId
from stratroom.model.refusals import Refused
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts, try_out
from stratroom.retelling import left_out, retell
from stratroom.stages.welcome.rules import Promise
from tests.telling import after

PEOPLE = [{"id": id, "name": id.upper(), "role": ""} for id in "abcde"]
OPTIONS = [{"id": "x", "text": "Fresh"}, {"id": "y", "text": "Cheap"}]
POINTS = [{"points": {"x": amount, "y": 100 - amount}} for amount in (70, 60, 50, 10, 5)]
RANKINGS = [{"order": [["x"], ["y"]]}, {"order": [["y"], ["x"]]}, *[{"order": [["x", "y"]]}] * 3]


def told(**priorities: Any) -> Case:
    whole = {"options": OPTIONS, **priorities}
    return cases.from_json(
        json.dumps({"stratroom_case": 1, "title": "A day", "participants": PEOPLE, "priorities": whole}).encode()
    )


def played(case: Case) -> MemoryRoom:
    room = MemoryRoom(rule_book())
    after(room, *(command for _, command in acts(case, rehearsed())))
    return room


def wrong(case: Case) -> str:
    with pytest.raises(Refused) as refusal:
        try_out(list(acts(case, rehearsed())), rule_book())
    return str(refusal.value)


@pytest.mark.parametrize(
    "given", [{"points": POINTS}, {"rankings": RANKINGS}, {"points": POINTS, "rankings": RANKINGS}], ids=list
)
def test_they_are_played_without_names_and_told_to_the_letter(given: dict[str, Any]) -> None:
    case = told(**given)
    workshop = played(case).workshop
    for part in given:
        assert {answer.by for answer in workshop.rounds[RoundId(part)].answers} == {None}
    assert retell(workshop).priorities == case.priorities
    assert not any("without names" in sentence for sentence in left_out(workshop))


def test_rankings_may_have_no_names_where_points_have_them() -> None:
    named = [{"by": by, **each} for by, each in zip("abcde", POINTS, strict=True)]
    workshop = played(told(points=named, rankings=RANKINGS)).workshop
    assert [workshop.rounds[RoundId(id)].is_named for id in ("points", "rankings")] == [True, False]


def test_what_has_some_names_only_is_refused_with_its_place() -> None:
    some = [{"by": "a", **POINTS[0]}, *POINTS[1:]]
    assert wrong(told(points=some)) == "priorities.points[1]: the key “by” is missing. Add it."
    named = [{"by": by, **each} for by, each in zip("abcde", RANKINGS, strict=True)]
    assert wrong(told(points=POINTS, rankings=named)).startswith("priorities.rankings[0].by: The points carry no names")


def test_fewer_than_five_are_refused_as_in_the_room() -> None:
    assert "five" in wrong(told(points=POINTS[:4]))


def test_a_promise_under_which_nothing_was_shown_is_left_out_and_said() -> None:
    room = played(told())
    after(room, Promise(StageId("priorities"), "unattributed"))
    assert any("promised without names" in sentence for sentence in left_out(room.workshop))
