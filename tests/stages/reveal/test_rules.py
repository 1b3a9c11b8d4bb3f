"""Sorting by the room: made, named, split, merged, counted; any change takes the count back."""

from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, MergeGroups, PutIntoGroup, RenameGroup, TakeOut
from stratroom.stages.reveal.counting import headline
from stratroom.stages.reveal.public import Groups, views
from stratroom.stages.reveal.sortings import alone, different_answers, sorting
from tests.telling import after, answered, refused, started


def revealed() -> MemoryRoom:
    room = started(*"ABCD")
    answered(room, "statements", **{by: Sentence(f"Sentence of {by}.") for by in "abcd"})
    return room


def group(id: str, name: str, *cards: str) -> MakeGroup:
    return MakeGroup(GroupId(id), name, tuple(CardId(card) for card in cards))


def test_nothing_is_sorted_before_the_reveal() -> None:
    assert "before the statements are revealed" in refused(started("A"), group("g1", "One", "a"))


def test_the_count_is_groups_and_cards_left_alone_and_waits_for_the_room() -> None:
    room = revealed()
    workshop = after(room, group("g1", "Towns", "a", "b"))
    made = sorting(workshop)
    assert (different_answers(workshop, made), alone(workshop, made), headline(workshop, made)) == (3, ("c", "d"), "")
    workshop = after(room, ConfirmGroups())
    assert headline(workshop, sorting(workshop)) == "4 people. 3 noticeably different answers."


def test_any_change_takes_the_count_back() -> None:
    room = revealed()
    after(room, group("g1", "Towns", "a", "b"), ConfirmGroups())
    workshop = after(room, TakeOut((CardId("b"),)))
    assert headline(workshop, sorting(workshop)) == ""


def test_a_card_stands_in_one_group_and_an_empty_group_is_gone() -> None:
    room = revealed()
    workshop = after(room, group("g1", "Towns", "a", "b"), group("g2", "Margin", "a", "b", "c"))
    assert [g.name for g in sorting(workshop).groups] == ["Margin"]


def test_splitting_takes_some_cards_into_a_new_group() -> None:
    room = revealed()
    workshop = after(room, group("g1", "Towns", "a", "b", "c"), group("g2", "Margin", "c"))
    assert [g.cards for g in sorting(workshop).groups] == [("a", "b"), ("c",)]


def test_cards_are_put_into_a_group_in_one_act() -> None:
    room = revealed()
    after(room, group("g1", "Towns", "a", "b"), group("g2", "Margin", "c"))
    workshop = after(room, PutIntoGroup(GroupId("g1"), (CardId("c"), CardId("a"))))
    assert [(g.name, g.cards) for g in sorting(workshop).groups] == [("Towns", ("a", "b", "c"))]
    assert "in that group already" in refused(room, PutIntoGroup(GroupId("g1"), (CardId("c"),)))
    assert "no longer there" in refused(room, PutIntoGroup(GroupId("g2"), (CardId("d"),)))


def test_merging_keeps_the_first_name_and_every_card() -> None:
    room = revealed()
    after(room, group("g1", "Towns", "a"), group("g2", "Margin", "c"))
    workshop = after(room, MergeGroups(GroupId("g1"), GroupId("g2")))
    assert [(g.name, g.cards) for g in sorting(workshop).groups] == [("Towns", ("a", "c"))]


def test_a_group_is_named_before_the_room_counts() -> None:
    room = revealed()
    after(room, group("g1", "", "a", "b"))
    assert "has no name yet" in refused(room, ConfirmGroups())
    after(room, RenameGroup(GroupId("g1"), "Towns"), ConfirmGroups())
    assert "confirmed these groups already" in refused(room, ConfirmGroups())


def test_what_is_not_there_is_refused() -> None:
    room = revealed()
    after(room, group("g1", "Towns", "a"))
    assert "no statement by “z”" in refused(room, group("g2", "Other", "z"))
    assert "No card is chosen" in refused(room, group("g2", "Other"))
    assert "chosen twice" in refused(room, group("g2", "Other", "b", "b"))
    assert "named “Towns” already" in refused(room, group("g2", "Towns", "b"))
    assert "no longer there" in refused(room, RenameGroup(GroupId("g9"), "X"))
    assert "one group already" in refused(room, MergeGroups(GroupId("g1"), GroupId("g1")))
    assert "stand alone already" in refused(room, TakeOut((CardId("b"),)))


def test_the_room_sees_its_groups_and_the_cards_left_alone() -> None:
    room = revealed()
    _, groups = views(after(room, group("g1", "Towns", "a", "b"), ConfirmGroups()))
    assert isinstance(groups, Groups)
    assert [(g.name, len(g.cards)) for g in groups.groups] == [("Towns", 2), ("", 1), ("", 1)]
    assert groups.largest == "The largest is shared by 2."
