"""Points and rankings that were promised by role and shown without roles, told in a case and read back from it."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from stratroom.case import Case, Person
from stratroom.case_priorities import Priorities
from stratroom.case_sealed import Sealed
from stratroom.catalogue import rule_book
from stratroom.model.forms import Points
from stratroom.model.names import OptionId, RoundId, StageId
from stratroom.model.refusals import BeyondRoles, Refused
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, perform, try_out
from stratroom.retelling import left_out, retell
from stratroom.room import Room
from stratroom.stages.priorities.acts import POINTS, ListOption
from stratroom.stages.priorities.public import counted_how
from stratroom.stages.welcome.rules import ChangeParticipant, Promise
from stratroom.storage.file import WorkshopFile
from tests.stages.priorities.test_by_role import RANKED, ROLES, case_of, played
from tests.test_by_role import NAMES, PEOPLE, begun, opened_again

BARE = [{"points": {"a": n, "b": 100 - n}} for n in range(10, 15)]
BARE_RANKED = [{"order": [["a"], ["b"]]}, *[{"order": [["b"], ["a"]]}] * 4]
BOTH = {"points": BARE, "rankings": BARE_RANKED, "without_roles": ["points", "rankings"]}


@pytest.mark.parametrize(
    "told",
    [
        BOTH,
        {"points": BARE, "rankings": RANKED, "without_roles": ["points"]},
        {"points": BARE, "rankings": BARE_RANKED, "without_roles": ["points"]},
        {"rankings": BARE_RANKED, "without_roles": ["rankings"]},
        {**BOTH, "recused": [{"by": "fay", "since": "rankings"}]},
    ],
    ids=["both", "points alone", "rankings with no names", "rankings alone", "kept out"],
)
def test_they_are_told_to_the_letter(told: dict[str, Any]) -> None:
    case = with_fay(told)
    workshop = played(case).workshop
    for part in told["without_roles"]:
        round = workshop.rounds[RoundId(part)]
        assert (round.attribution, round.seen_as) == ("by-role", "unattributed")
        assert {(given.by, given.role) for given in round.answers} == {(None, None)}
        assert "by role" not in counted_how(workshop)[RoundId(part)]
    assert retell(workshop).priorities == case.priorities
    assert not any("role" in sentence for sentence in left_out(workshop))


def with_fay(told: dict[str, Any]) -> Case:
    """Of six people, the last of whom can keep out."""
    case = case_of(**told)
    return replace(case, participants=(*case.participants, Person("fay", "Fay", "Counsel")))


def rehearsed_in(path: Path, case: Case) -> Room:
    rules = rule_book()
    room = Room(WorkshopFile.create(path, rules.kinds), rules)
    perform(list(acts(case, rehearsed())), room, lambda _act: None)
    return room


@pytest.mark.parametrize("sealed", [(), (Sealed("priorities.points", "ada", "wet harbour, nine lamps"),)])
def test_it_is_rehearsed_into_a_file_hidden_or_sealed(tmp_path: Path, sealed: tuple[Sealed, ...]) -> None:
    case = replace(case_of(**BOTH), sealed=sealed)
    room = rehearsed_in(tmp_path / "day.stratroom", case)
    assert in_any_order(retell(room.workshop).priorities) == in_any_order(case.priorities)
    assert room.workshop.rounds[POINTS].is_sealed == bool(sealed)
    room.close()


def test_what_a_slip_left_is_told_as_it_was_shown(tmp_path: Path) -> None:
    """On a real file: three of one role answer, after a restart one of them does again, and one other."""
    room = begun(tmp_path / "day.stratroom")
    room.do(ListOption(OptionId("a"), "Fresh"))
    room.do(ListOption(OptionId("b"), "Cheap"))
    room.do(Promise(StageId("priorities"), "by-role"))
    room.do(AbandonRound(RoundId("statements"), "not today"))
    room.do(OpenRound(POINTS))
    for number in (1, 2, 3):
        room.do(HandIn(POINTS, PEOPLE[number], amounts(number)))
    room = opened_again(room)
    for number in (2, 0):
        room.do(HandIn(POINTS, PEOPLE[number], amounts(10 + number)))
    room.do(CloseRound(POINTS))
    with pytest.raises(BeyondRoles):
        room.do(RevealRound(POINTS))
    room.do(RevealRound(POINTS, without_roles=True))
    told = retell(room.workshop).priorities
    assert told
    assert told.without_roles == ("points",)
    assert sorted(one.points["a"] for one in told.points) == [1, 2, 3, 10, 12]
    assert retell(played(retell(room.workshop)).workshop).priorities == told
    room.do(ChangeParticipant(PEOPLE[4], NAMES[4], "", False, False))
    assert retell(room.workshop).priorities == type(told)(options=told.options)
    assert any("more than participants now have a vote in it" in sentence for sentence in left_out(room.workshop))
    room.close()


def in_any_order(told: Priorities | None) -> list[str]:
    """A reveal shuffles them."""
    assert told
    return sorted(map(repr, (*told.points, *told.rankings, *told.without_roles)))


def amounts(a: int) -> Points:
    return Points({OptionId("a"): a, OptionId("b"): 100 - a})


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"points": [{**BARE[0], "role": ROLES[0]}, *BARE[1:]], "without_roles": ["points"]}, "points[0].role: They"),
        ({"points": [{**BARE[0], "by": "ada"}, *BARE[1:]], "without_roles": ["points"]}, "points[0].by: They were"),
        ({"points": BARE, "without_roles": ["rankings"]}, "priorities.without_roles[0]: there are no answers at"),
        ({**BOTH, "without_roles": ["rankings"]}, "priorities.without_roles[0]: The points carry no names"),
        ({"points": [*BARE, BARE[0]], "without_roles": ["points"]}, "priorities.points[5]: All 5 who may answer"),
        ({"points": BARE[:4], "without_roles": ["points"]}, "priorities.points: Answers without names are shown"),
        ({"points": BARE, "without_roles": ["gradients"]}, "priorities.without_roles[0]"),
    ],
)  # fmt: skip
def test_what_cannot_have_been_is_refused_with_its_place(told: dict[str, Any], said: str) -> None:
    with pytest.raises(Refused) as refusal:
        try_out(list(acts(case_of(**told), rehearsed())), rule_book())
    assert said in str(refusal.value)
