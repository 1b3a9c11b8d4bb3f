"""Trade-offs and priorities told in a case with all that belongs to them, played from it, and told again."""

from hypothesis import given

from stratroom import case
from stratroom.case import Case
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.retelling import left_out, retell
from tests.choices import any_case


def played(told: Case) -> MemoryRoom:
    room = MemoryRoom(rule_book())
    for _, command in acts(told, rehearsed()):
        room.do(command)
    return room


@given(any_case())
def test_whatever_is_told_of_choices_is_told_again(any: Case) -> None:
    told = case.from_json(case.to_json(any))
    assert told == any
    room = played(told)
    assert retell(room.workshop) == any
    assert left_out(room.workshop) == ()
