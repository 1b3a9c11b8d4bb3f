"""How the statements are sorted: card by card or freely, a second time by others; what is told of it."""

import pytest

from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId, StageId
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import (
    ChooseWay,
    ConfirmGroups,
    LeaveForLater,
    MakeGroup,
    MergeGroups,
    RenameGroup,
    SortAgain,
    TakeOut,
    TakeProposal,
    TurnToSorting,
)
from stratroom.stages.reveal.counting import headline, sorted_by, sorted_when
from stratroom.stages.reveal.public import Groups, NextCard, TwoSortings, Wall, views
from stratroom.stages.reveal.recognised import Recognised
from stratroom.stages.reveal.sortings import at_hand, pair, sorting
from stratroom.stages.welcome.rules import Promise
from tests.stages.reveal.sorted_room import card_by_card, card_ids, group, laid, put, recognised, revealed
from tests.telling import after, answered, refused, started


@pytest.fixture
def room() -> MemoryRoom:
    return revealed()


def shown(room: MemoryRoom) -> list[object]:
    return list(views(room.workshop))


def coming(room: MemoryRoom) -> str:
    """The card that is before the room now, and how many are left with it."""
    (view,) = [view for view in shown(room) if isinstance(view, NextCard)]
    return f"{view.card.id} of {view.left}"


def again(room: MemoryRoom) -> str:
    """Who the wall says sorts once more."""
    (wall,) = [view for view in shown(room) if isinstance(view, Wall)]
    return wall.by


def test_the_next_card_is_the_newest_picture_while_cards_are_left(room: MemoryRoom) -> None:
    assert [type(view) for view in shown(room)] == [Wall]
    card_by_card(room)
    assert [type(view) for view in shown(room)] == [Wall, NextCard]
    after(room, group("g1", "", "a"), put("g1", "b"), group("g2", "", "c"))
    assert [type(view) for view in shown(room)] == [Wall, Groups, NextCard]
    assert coming(room) == "d of 1"
    after(room, put("g2", "d"))
    assert [type(view) for view in shown(room)] == [Wall, Groups]


def test_nothing_is_counted_before_it_is_confirmed(room: MemoryRoom) -> None:
    card_by_card(room)
    after(room, group("g1", "Towns", "a"), put("g1", "b"))
    assert not any("noticeably" in str(view) for view in shown(room))


def test_a_card_left_for_later_comes_round_again_after_the_others(room: MemoryRoom) -> None:
    card_by_card(room)
    after(room, LeaveForLater(CardId("a")))
    assert coming(room) == "b of 4"
    after(room, group("g1", "", "b"), LeaveForLater(CardId("c")), put("g1", "d"))
    assert coming(room) == "a of 2"
    after(room, LeaveForLater(CardId("a")))
    assert coming(room) == "c of 2"
    after(room, put("g1", "c"))
    assert "the last card" in refused(room, LeaveForLater(CardId("a")))
    assert "in a group already" in refused(room, LeaveForLater(CardId("b")))
    assert "no statement by" in refused(room, LeaveForLater(CardId("z")))
    after(room, put("g1", "a"), TakeOut(card_ids("a", "b")))
    assert coming(room) == "a of 2", "once it was sorted it is not waiting any more"


def test_a_new_answer_of_one_needs_no_name_and_counts(room: MemoryRoom) -> None:
    card_by_card(room)
    after(room, group("g1", "", "a"), group("g2", "", "b"), put("g1", "c"), group("g3", "Brand", "d"))
    assert "has no name yet" in refused(room, ConfirmGroups())
    workshop = after(room, RenameGroup(GroupId("g1"), "Towns"), ConfirmGroups())
    assert headline(workshop, sorting(workshop)) == "4 people. 3 noticeably different answers."


def test_the_way_that_holds_is_not_chosen_again(room: MemoryRoom) -> None:
    assert "sorted that way already" in refused(room, ChooseWay("free"))
    assert "card by card or freely" in refused(room, ChooseWay("recognition"))
    card_by_card(room)
    assert "sorted that way already" in refused(room, ChooseWay("card-by-card"))


def test_how_it_was_sorted_is_told_in_words(room: MemoryRoom) -> None:
    assert sorted_by(sorting(room.workshop)) == "Sorted by the room"
    after(room, group("g1", "Towns", "a", "b"))
    assert sorted_by(sorting(room.workshop)) == "Sorted by the room, freely"
    card_by_card(room)
    assert sorted_by(sorting(room.workshop)) == "Sorted by the room, freely", "choosing a way moves no card"
    workshop = after(room, put("g1", "c"), ConfirmGroups())
    made = sorting(workshop)
    assert sorted_by(made) == "Sorted by the room, freely, then card by card"
    assert sorted_when(made) == f"{sorted_by(made)}, {made.confirmed_at[11:16]}."
    (view,) = [view for view in shown(room) if isinstance(view, Groups)]
    assert (view.told, view.by, view.topic) == (sorted_when(made), "", "")


def test_a_proposal_that_was_taken_is_told_and_so_is_its_change(room: MemoryRoom) -> None:
    recognised(room, a="b", b="a", c="a", d="")
    after(room, TakeProposal())
    assert sorted_by(sorting(room.workshop)) == "From the recognition round, confirmed by the room"
    after(room, RenameGroup(GroupId("r1"), "Towns"), group("g1", "Margin", "d"))
    assert sorted_by(sorting(room.workshop)) == "From the recognition round, confirmed by the room", "only named"
    after(room, put("r1", "c"))
    assert sorted_by(sorting(room.workshop)) == "From the recognition round, changed by the room"
    after(room, TakeProposal())
    assert laid(sorting(room.workshop)) == ["ab"], "what was changed is given up"


def test_a_second_sorting_waits_for_the_first_and_for_who_makes_it(room: MemoryRoom) -> None:
    assert "has not confirmed its own groups yet" in refused(room, SortAgain("Finance"))
    after(room, group("g1", "Towns", "a", "b"), ConfirmGroups())
    assert "Who sorts is empty" in refused(room, SortAgain(" "))
    assert "Say in 60 letters" in refused(room, SortAgain("W" * 61))
    assert "no second sorting yet" in refused(room, TurnToSorting(second=True))
    after(room, SortAgain("Finance\nand Legal"))
    assert pair(room.workshop).second is not None
    assert at_hand(room.workshop).by == "Finance and Legal"
    assert "already" in refused(room, SortAgain("Legal"))
    assert "before the room already" in refused(room, TurnToSorting(second=True))


def test_a_second_sorting_does_not_know_the_first(room: MemoryRoom) -> None:
    card_by_card(room)
    after(room, group("g1", "Towns", "a"), put("g1", "b", "c", "d"), ConfirmGroups(), SortAgain("Finance"))
    assert [type(view) for view in shown(room)] == [Wall]
    assert again(room) == "Finance", "the room sees that it goes on"
    assert at_hand(room.workshop).groups == ()
    workshop = after(room, group("g1", "Towns", "a", "b"))
    assert laid(at_hand(workshop)) == ["ab"], "ids and names of the first are free"
    assert laid(sorting(workshop)) == ["abcd"]
    _, view = shown(room)
    assert isinstance(view, Groups)
    assert (view.by, view.topic, view.headline) == ("Finance", "second", "")
    assert "Towns" in str(view)
    after(room, ChooseWay("card-by-card"))
    assert coming(room) == "c of 2"
    after(room, put("g1", "c", "d"), ConfirmGroups())
    assert again(room) == ""


def test_who_recognises_whom_is_not_before_those_who_sort_a_second_time(room: MemoryRoom) -> None:
    recognised(room, a="b", b="a", c="a", d="")
    after(room, TakeProposal(), RenameGroup(GroupId("r1"), "Towns"), ConfirmGroups())
    assert [type(view) for view in shown(room)] == [Wall, Recognised, Groups]
    after(room, SortAgain("Finance"))
    assert [type(view) for view in shown(room)] == [Wall]
    after(room, TakeProposal())
    assert [type(view) for view in shown(room)] == [Wall, Recognised, Groups], "unless they take it up themselves"


def test_cards_without_names_come_up_in_the_order_of_the_wall() -> None:
    begun = started(*"DCBA")
    after(begun, Promise(StageId("statements"), "after-reading"))
    answered(begun, "statements", **{by: Sentence(f"Sentence of {by}.") for by in "abcd"})
    card_by_card(begun)
    wall, coming_up = shown(begun)
    assert isinstance(wall, Wall)
    assert isinstance(coming_up, NextCard)
    assert coming_up.card == wall.cards[0]
    after(begun, MakeGroup(GroupId("g1"), "", (coming_up.card.id,)))
    *_, coming_up = shown(begun)
    assert isinstance(coming_up, NextCard)
    assert coming_up.card == wall.cards[1]
    assert coming_up.card.by is None


def test_two_sortings_lie_side_by_side_once_both_are_confirmed(room: MemoryRoom) -> None:
    after(room, group("g1", "Towns", "a", "b", "c"), ConfirmGroups(), SortAgain("Finance"))
    after(room, group("g1", "Fresh", "a", "b"), group("g2", "Margin", "c", "d"))
    assert not any(isinstance(view, TwoSortings) for view in shown(room))
    after(room, ConfirmGroups())
    both = shown(room)[-1]
    assert isinstance(both, TwoSortings)
    assert both.headline == "Both find 2 noticeably different answers."
    assert both.in_words == (
        "Both put A and B together.",
        "Only the room put A, B and C together.",
        "Only Finance put C and D together.",
    )
    assert [(one.name, len(one.cards)) for one in both.first.groups] == [("Towns", 3), ("", 1)]
    assert both.second.sorted_by == "Sorted by Finance, freely"
    after(room, TurnToSorting(second=False))
    assert [type(view) for view in shown(room)] == [Wall, Groups, TwoSortings]
    after(room, put("g1", "d"))
    assert not any(isinstance(view, TwoSortings) for view in shown(room)), "a change takes the first count back"
    assert laid(pair(room.workshop).second or sorting(room.workshop)) == ["ab", "cd"]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (["ab"], ["ab"], ["Both sortings put the same together."]),
        ([], [], ["In neither of them do two lie together."]),
        (["ab"], [], ["No two lie together in both.", "Only the room put A and B together."]),
        (["ab"], ["abc"], ["Both put A and B together.", "Only Finance put A, B and C together."]),
        (
            ["ab", "cd"],
            ["ac", "bd"],
            [
                "No two lie together in both.",
                "Only the room put A and B together.",
                "Only the room put C and D together.",
                "Only Finance put A and C together.",
                "Only Finance put B and D together.",
            ],
        ),
    ],
)
def test_what_only_one_put_together_is_said(
    room: MemoryRoom, first: list[str], second: list[str], told: list[str]
) -> None:
    def sort(groups: list[str]) -> None:
        after(room, *(group(f"g{n}", f"Name {n}", *cards) for n, cards in enumerate(groups)), ConfirmGroups())

    sort(first)
    after(room, SortAgain("Finance"))
    sort(second)
    both = shown(room)[-1]
    assert isinstance(both, TwoSortings)
    assert list(both.in_words) == told


def test_a_group_keeps_its_number_until_one_before_it_is_gone(room: MemoryRoom) -> None:
    after(room, group("g1", "", "a"), group("g2", "", "b", "c"))
    _, view = shown(room)
    assert isinstance(view, Groups)
    assert [one.number for one in view.groups] == [1, 2, 0]
    after(room, MergeGroups(GroupId("g2"), GroupId("g1")))
    _, view = shown(room)
    assert isinstance(view, Groups)
    assert [(one.number, len(one.cards)) for one in view.groups] == [(1, 3), (0, 1)]
