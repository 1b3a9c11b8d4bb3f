"""Whatever people do with the cards: freely, card by card, a second time; and what may be told of it meanwhile."""

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from stratroom.model.cards import cards
from stratroom.model.commands import Command
from stratroom.model.names import CardId, GroupId
from stratroom.stages.reveal.acts import (
    ChooseWay,
    ConfirmGroups,
    LeaveForLater,
    MakeGroup,
    MergeGroups,
    PutIntoGroup,
    RenameGroup,
    SortAgain,
    TakeOut,
    TakeProposal,
    TurnToSorting,
)
from stratroom.stages.reveal.counting import beside
from stratroom.stages.reveal.public import Groups, NextCard, views
from stratroom.stages.reveal.sortings import Sorting, alone, at_hand, cards_to_come, different_answers, pair
from tests.properties.begun import Begun

NAMES = {False: ("", "Towns", "Margin"), True: ("", "Second towns", "Second margin")}
"""Those of the room's groups, and those of the second sorting's."""


class Sorted(Begun):
    """Cards are moved, ways are chosen, sortings begun and turned to, at random."""

    @precondition(lambda self: bool(cards(self.room.workshop)))
    @rule(data=st.data(), number=st.integers(0, 2), times=st.integers(1, 4))
    def sort(self, data: st.DataObject, number: int, times: int) -> None:
        for _ in range(times):
            self.attempt(self._a_move(data, number))

    @precondition(lambda self: bool(cards(self.room.workshop)))
    @rule(
        how=st.sampled_from(
            [
                ChooseWay("free"),
                ChooseWay("card-by-card"),
                TakeProposal(),
                SortAgain("Finance"),
                TurnToSorting(second=False),
                TurnToSorting(second=True),
            ]
        )
    )
    def sort_otherwise(self, how: Command) -> None:
        self.attempt(how)

    @precondition(lambda self: bool(cards(self.room.workshop)))
    @rule()
    def confirm(self) -> None:
        """With names for those that need one."""
        names = NAMES[pair(self.room.workshop).at_second]
        for number, group in enumerate(at_hand(self.room.workshop).groups):
            if not group.name and len(group.cards) > 1:
                self.attempt(RenameGroup(group.id, f"{names[1]} {number}"))
        self.attempt(ConfirmGroups())

    def _a_move(self, data: st.DataObject, number: int) -> Command:
        made = at_hand(self.room.workshop)
        known = [card.id for card in cards(self.room.workshop)]
        groups = st.sampled_from([group.id for group in made.groups] or [GroupId("none")])
        chosen = tuple(data.draw(st.lists(st.sampled_from(known), unique=True)))
        name = NAMES[pair(self.room.workshop).at_second][number]
        moves: list[Command] = [
            MakeGroup(GroupId(f"g{self.room.file.recorded[-1].sequence}"), name, chosen),
            PutIntoGroup(data.draw(groups), chosen),
            MergeGroups(data.draw(groups), data.draw(groups)),
            RenameGroup(data.draw(groups), name),
            TakeOut(chosen),
            LeaveForLater(data.draw(st.sampled_from(known))),
        ]
        return data.draw(st.sampled_from(moves))

    @invariant()
    def each_card_lies_in_one_group_or_is_to_come(self) -> None:
        if not hasattr(self, "room"):
            return
        workshop = self.room.workshop
        known = [card.id for card in cards(workshop)]
        for made in filter(None, (pair(workshop).first, pair(workshop).second)):
            lying = [card for group in made.groups for card in group.cards]
            to_come = cards_to_come(made, known)
            assert sorted([*lying, *to_come]) == sorted(known)
            assert sorted(to_come) == sorted(alone(workshop, made))
            assert all(group.cards for group in made.groups)
            assert different_answers(workshop, made) <= max(len(known), 0)

    @invariant()
    def a_second_sorting_tells_nothing_of_the_first_and_nothing_is_counted_unconfirmed(self) -> None:
        if not hasattr(self, "room"):
            return
        both, shown = pair(self.room.workshop), views(self.room.workshop)
        if both.second and both.at_second and not both.second.confirmed_at:
            told = [group.name for view in shown if isinstance(view, Groups | NextCard) for group in view.groups]
            assert not any(name and not name.startswith("Second") for name in told)
        if not at_hand(self.room.workshop).confirmed_at:
            assert not any("noticeably different" in repr(view) for view in shown)

    @invariant()
    def what_is_said_of_two_sortings_does_not_depend_on_which_came_first(self) -> None:
        if hasattr(self, "room") and (second := pair(self.room.workshop).second):
            first = pair(self.room.workshop).first
            laid, turned = beside(first, second), beside(second, first)
            assert {frozenset(some) for some in laid.both} == {frozenset(some) for some in turned.both}
            assert (laid.only_first, laid.only_second) == (turned.only_second, turned.only_first)
            assert all(_is_together(some, first) and _is_together(some, second) for some in laid.both)
            assert not any(_is_together(some, second) for some in laid.only_first)

    def teardown(self) -> None:
        """Other tools read of the room's groups what the fold holds."""
        if hasattr(self, "room"):
            made = pair(self.room.workshop).first
            self.told_to_others = {
                (group.id, group.name, card)
                for group in made.groups
                for card in group.cards
                if group.name or len(group.cards) > 1
            }
        super().teardown()


def _is_together(some: tuple[CardId, ...], made: Sorting) -> bool:
    return any(set(some) <= set(group.cards) for group in made.groups)
