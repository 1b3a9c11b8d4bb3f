import pytest

from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup
from stratroom.stages.reveal.record import blocks, count, group_names
from tests.record.reading import AT_IN_WORDS, read, room
from tests.telling import after, answered


@pytest.fixture
def shown() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO")
    answered(begun, "statements", **{by: Sentence(f"{by} says") for by in ("ceo", "cfo", "coo")})
    return begun


def group(name: str, *members: str) -> MakeGroup:
    return MakeGroup(GroupId(f"g-{name}"), name, tuple(map(CardId, members)))


def test_the_rooms_count_stands_there_with_when_and_whose(shown: MemoryRoom) -> None:
    workshop = after(shown, group("Growth", "ceo", "coo"), ConfirmGroups())
    words = read(blocks(workshop))
    assert "3 people gave 2 noticeably different answers. The largest is shared by 2." in words
    assert f"confirmed {AT_IN_WORDS}" in words
    assert "Growth\nCEO, COO\n2" in words
    assert "Left on their own, each an answer by itself\nCFO\n1" in words
    assert group_names(workshop) == {"ceo": "Growth", "coo": "Growth"}


def test_without_the_rooms_yes_there_is_no_count(shown: MemoryRoom) -> None:
    workshop = after(shown, group("Growth", "ceo"))
    assert count(workshop) == ""
    assert "not confirmed by the room" in read(blocks(workshop))
    assert "noticeably different" not in read(blocks(workshop))


def test_a_count_of_people_who_all_differ(shown: MemoryRoom) -> None:
    words = read(blocks(after(shown, ConfirmGroups())))
    assert "3 people gave 3 noticeably different answers. No two people share one." in words


def test_nothing_sorted_leaves_nothing(shown: MemoryRoom) -> None:
    assert blocks(shown.workshop) == ()


def test_groups_of_statements_without_names_name_nobody() -> None:
    begun = room(*(f"Person {letter}" for letter in "ABCDE"), without_names=True)
    answered(begun, "statements", **{f"person-{letter}": Sentence(f"Words {letter}") for letter in "abcde"})
    words = read(blocks(after(begun, group("Growth", "card-1", "card-4"), ConfirmGroups())))
    assert "Growth\n2" in words
    assert "Person" not in words
