import pytest

from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId
from stratroom.record.blocks import Together
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import ChooseWay, ConfirmGroups, MakeGroup, RenameGroup, SortAgain
from stratroom.stages.reveal.record import blocks, count, group_names
from tests.record.reading import AT, AT_IN_WORDS, read, room
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
    assert "3 people gave 3 noticeably different answers. No two share one." in words


def test_nothing_sorted_leaves_nothing(shown: MemoryRoom) -> None:
    assert blocks(shown.workshop) == ()


def test_groups_of_statements_without_names_name_nobody() -> None:
    begun = room(*(f"Person {letter}" for letter in "ABCDE"), without_names=True)
    answered(begun, "statements", **{f"person-{letter}": Sentence(f"Words {letter}") for letter in "abcde"})
    words = read(blocks(after(begun, group("Growth", "card-1", "card-4"), ConfirmGroups())))
    assert "Growth\n2" in words
    assert "Person" not in words


def test_who_sorted_and_how_stands_in_the_record(shown: MemoryRoom) -> None:
    workshop = after(shown, ChooseWay("card-by-card"), group("", "ceo"), group("Margin", "coo", "cfo"), ConfirmGroups())
    words = read(blocks(workshop))
    assert "Sorted by the room, card by card. The groups, their names and the count are the room’s." in words
    assert "Left on their own, each an answer by itself\nCEO\n1" in words
    assert "Not named" not in words


def test_a_second_sorting_stands_beside_the_first(shown: MemoryRoom) -> None:
    workshop = after(shown, group("Growth", "ceo", "coo"), ConfirmGroups(), SortAgain("Finance"))
    assert "second sorting" not in read(blocks(workshop)), "nothing is sorted in it yet"
    words = read(blocks(after(shown, group("Margin", "ceo", "cfo"))))
    assert "The sorting by Finance" in words
    assert "not confirmed" in words
    assert "3 people gave 2 noticeably different answers." in words
    words = read(blocks(after(shown, ConfirmGroups())))
    assert "A second sorting, by Finance" in words
    assert "Sorted by Finance, freely." in words
    assert "The two sortings side by side" in words
    assert "Only the room put CEO and COO together." in words
    assert count(workshop) == "3 people gave 2 noticeably different answers"


def test_a_count_that_was_replaced_is_told(shown: MemoryRoom) -> None:
    by_card = (ChooseWay("card-by-card"), group("Growth", "ceo", "coo"), ConfirmGroups())
    after(shown, *by_card, group("All", "ceo", "coo", "cfo"))
    words = read(blocks(shown.workshop))
    assert f"A count of 2, confirmed at {AT[11:16]}, fell when the groups were changed." in words
    words = read(blocks(after(shown, ConfirmGroups())))
    assert f"An earlier count of 2, confirmed at {AT[11:16]}, card by card, was replaced." in words


def test_a_count_whose_groups_were_only_named_otherwise_is_not(shown: MemoryRoom) -> None:
    after(shown, group("Growth", "ceo", "coo"), ConfirmGroups())
    after(shown, RenameGroup(GroupId("g-Growth"), "Wide"), ConfirmGroups())
    assert "An earlier count" not in read(blocks(shown.workshop))


def test_what_tells_two_sortings_apart_stands_with_the_second(shown: MemoryRoom) -> None:
    workshop = after(shown, ConfirmGroups(), SortAgain("Finance"), group("Ours", "ceo", "coo"), ConfirmGroups())
    last = blocks(workshop)[-1]
    assert isinstance(last, Together)
    assert "A second sorting, by Finance" in read((last,))
    assert "The two sortings side by side" in read((last,))
