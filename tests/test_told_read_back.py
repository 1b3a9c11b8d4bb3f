"""The read-back told in a case, played from it and told again; what of it a case has no place for is said."""

import json
from dataclasses import replace
from typing import Any

import pytest
from msgspec.structs import replace as with_fields

from stratroom.case import Case, from_json, to_json
from stratroom.case_read_back import Amendment, ReadBack
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.commands import Command
from stratroom.model.names import PRIORITIES
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Refused
from stratroom.programmes import rehearsed
from stratroom.register import is_read_back, standing
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import left_out, retell
from stratroom.stages.priorities.acts import DrawCutLine
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision, ReadOut
from stratroom.stages.readback.states import amendments, confirmation
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.readback.decided import BOATS, EVERYBODY, ONE, TOWNS, TRAINS, TWO, at_read_back, confirmed_all
from tests.telling import after

CEO, CFO, COO = EVERYBODY
CONFIRMED = ConfirmDecision(ONE, EVERYBODY)


def told(*happened: Command) -> Case:
    """What a read-back with all this in it is told as."""
    room = at_read_back()
    return retell(after(room, *happened))


def played(case: Case) -> MemoryRoom:
    room = MemoryRoom(rule_book())
    for _, command in acts(from_json(to_json(case)), rehearsed()):
        room.do(command)
    return room


def said(*happened: Command) -> str:
    """All that is said to be left out of it."""
    room = at_read_back()
    return "\n".join(left_out(after(room, *happened)))


def test_a_read_back_is_told_and_told_again() -> None:
    room = at_read_back()
    confirmed_all(room)
    case = retell(room.workshop)
    assert case.read_back == tuple(ReadBack(subject, (), EVERYBODY) for subject in (ONE, TWO, PRIORITIES))
    again = played(case)
    assert is_read_back(again.workshop)
    assert retell(again.workshop) == case


def test_an_amendment_is_told_with_its_reason_and_the_decision_before_it() -> None:
    case = told(AskAmendment(ONE, "In July."), replace(TOWNS, text="Towns, from July."), CONFIRMED)
    (first, *_), (one,) = case.tradeoffs, case.read_back
    assert first.decision
    assert first.decision.text == "Small towns first."
    (amendment,) = one.amendments
    assert amendment.reason == "In July."
    assert amendment.decision
    assert amendment.decision.text == "Towns, from July."
    workshop = played(case).workshop
    (back,) = amendments(workshop, standing(workshop)[0])
    assert back.amendment.stood.text == "Small towns first."
    assert back.came_of_it
    assert back.came_of_it.text == "Towns, from July."
    assert retell(workshop) == case


def test_an_amendment_that_was_dropped_is_told_without_a_decision() -> None:
    case = told(AskAmendment(ONE, "In July."), CONFIRMED)
    assert case.read_back == (ReadBack(ONE, (Amendment("In July."),), EVERYBODY),)
    assert retell(played(case).workshop) == case


def test_who_is_not_named_is_not_in_the_case() -> None:
    case = told(ConfirmDecision(ONE, (CFO, COO), names=False))
    assert case.read_back == (ReadBack(ONE, count=2),)
    last = confirmation(played(case).workshop, ONE)
    assert last
    assert (last.count, last.of, last.by) == (2, 3, ())


def test_what_changed_since_is_not_told_as_confirmed_and_said() -> None:
    changed = (CONFIRMED, replace(TOWNS, owner=COO))
    assert told(*changed).read_back == (ReadBack(ONE),)
    assert "That “Decision 1” was confirmed, and changed or amended since." in said(*changed)
    assert "was confirmed" not in said(CONFIRMED)


@pytest.mark.parametrize(
    ("happened", "sentence"),
    [
        ((CONFIRMED, AskAmendment(ONE, "No."), CONFIRMED), "That “Decision 1” was confirmed, and changed or amended"),
        (
            (NotePresence(COO, present=False), ConfirmDecision(ONE, (CEO, CFO)), NotePresence(COO, present=True)),
            "That some were away when “Decision 1” was confirmed.",
        ),
        (
            (AskAmendment(PRIORITIES, "Trains."), DrawCutLine((BOATS, TRAINS)), ConfirmDecision(PRIORITIES, EVERYBODY)),
            "What was put right of the priorities in the read-back",
        ),
        (
            (AskAmendment(ONE, "A."), replace(TOWNS, text="X."), replace(TOWNS, text="Y."), CONFIRMED),
            "The earlier wordings of the decision on “Small towns even over Big cities”.",
        ),
    ],
)
def test_what_a_case_has_no_place_for_is_said(happened: tuple[Command, ...], sentence: str) -> None:
    assert sentence in said(*happened)
    assert sentence not in said(CONFIRMED)


@pytest.mark.parametrize(
    ("read_back", "sentence"),
    [
        ({"of": "ghost"}, "read_back[0].of: There is no trade-off “ghost”."),
        ({"of": "t3"}, "read_back[0].subject: No decision stands on “t3”."),
        ({"of": "t1", "by": ["ghost"]}, "read_back[0].by: There is no participant “ghost”"),
        ({"of": "t1", "by": ["ceo"], "count": 1}, "read_back[0].count: Those who confirmed it are named already."),
        ({"of": "t1", "count": 3}, "read_back[0].count: Fewer confirmed it than are there."),
        ({"of": "t1", "amendments": [{"reason": " "}]}, "read_back[0].amendments[0].reason: The reason is empty"),
        (
            {"of": "priorities", "amendments": [{"reason": "x", "decision": {"outcome": "agreed", "text": "y"}}]},
            "read_back[0].amendments[0].decision: The list is told as it stands.",
        ),
        (
            {"of": "t1", "amendments": [{"reason": "x", "decision": {"outcome": "agreed", "text": " "}}]},
            "read_back[0].amendments[0].decision.text: The decision is empty",
        ),
        ({"of": "t1", "yes": True}, "read_back[0]: unknown key “yes”."),
    ],
)
def test_what_is_wrong_with_it_is_said_with_its_place(read_back: dict[str, Any], sentence: str) -> None:
    base = to_json(with_fields(told(), read_back=()))
    text = base.rstrip()[:-1] + b', "read_back": [' + _json(read_back) + b"]}"
    with pytest.raises(Refused) as refusal:
        try_out(list(acts(from_json(text), rehearsed())), rule_book())
    assert str(refusal.value).startswith(sentence)


def _json(told: dict[str, Any]) -> bytes:
    return json.dumps(told).encode()


def test_the_room_goes_to_the_read_back_once_and_reads_each_out() -> None:
    room = at_read_back()
    confirmed_all(room)
    commands = [command for _, command in acts(retell(room.workshop), rehearsed())]
    assert sum(isinstance(command, EnterStage) and command.item == "readback" for command in commands) == 1
    assert [each for each in commands if isinstance(each, ReadOut)] == [ReadOut(one) for one in (ONE, TWO, PRIORITIES)]


def test_all_that_an_amendment_puts_right_is_told_and_told_again() -> None:
    amended = replace(
        TOWNS,
        rationale="They all pay.",
        accepted="Cities wait.",
        changed_because="Eight were kept.",
        tripwire="A bad May",
        options=("None", "Eight"),
        reached=True,
    )
    case = told(AskAmendment(ONE, "Eight."), amended, CONFIRMED)
    decision = case.read_back[0].amendments[0].decision
    assert decision
    for key in ("rationale", "accepted", "changed_because", "tripwire", "options", "reached"):
        assert getattr(decision, key) == getattr(amended, key)
    assert retell(played(case).workshop) == case
