"""The reveal: the room sorts the sentences into noticeably different answers. The machine proposes nothing.

What their authors recognise in each other, blind, may be laid as a proposal: it is theirs, and the room changes it.
"""

from collections.abc import Iterable
from dataclasses import replace

from stratroom.model.cards import cards
from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import CardId, GroupId
from stratroom.model.refusals import Refused
from stratroom.model.rulebook import StageRules
from stratroom.model.text import optional, required
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import (
    COMMANDS,
    ENTRIES,
    CardsPutIntoGroup,
    CardsTakenOut,
    ChooseWay,
    ConfirmGroups,
    GroupMade,
    GroupRenamed,
    GroupsConfirmed,
    GroupsMerged,
    MakeGroup,
    MergeGroups,
    ProposalTaken,
    ProposedGroup,
    PutIntoGroup,
    RenameGroup,
    SecondSortingBegun,
    SortAgain,
    SortingTurnedTo,
    TakeOut,
    TakeProposal,
    TurnToSorting,
    WayChosen,
)
from stratroom.stages.reveal.asking import proposed, question, recognition
from stratroom.stages.reveal.showing import (
    SHOWING_COMMANDS,
    SHOWING_ENTRIES,
    CardsOrdered,
    NamesShown,
    OrderCards,
    ShowNames,
    decide_showing,
    evolve_showing,
    follow,
)
from stratroom.stages.reveal.sortings import (
    STAGE,
    Group,
    Pair,
    Sorting,
    Sortings,
    Way,
    alone,
    at_hand,
    different_answers,
    pair,
    sortings,
    times,
)
from stratroom.words import say


def decide(workshop: Workshop, command: Command) -> Entry:
    """Refused before the reveal, for unknown cards or groups, and for a count with an unnamed group."""
    if isinstance(command, ShowNames | OrderCards):
        return decide_showing(workshop, command)
    if not cards(workshop):
        raise Refused(say("There is nothing to sort before the statements are revealed."))
    return _decide_sorting(workshop, command)


def _decide_sorting(workshop: Workshop, command: Command) -> Entry:
    match command:
        case MakeGroup(group, name, chosen):
            return _make(workshop, group, name, chosen)
        case PutIntoGroup(group, chosen):
            return _put_into(workshop, group, chosen)
        case RenameGroup(group, name):
            _known(workshop, group)
            return GroupRenamed(group=group, name=_new_name(workshop, group, name), second=pair(workshop).at_second)
        case MergeGroups(into, other):
            return _merge(workshop, into, other)
        case TakeOut(chosen):
            return _take_out(workshop, chosen)
        case ConfirmGroups():
            return _confirm(workshop)
        case ChooseWay(way):
            return _choose_way(workshop, way)
        case TakeProposal():
            return _take_proposal(workshop)
        case SortAgain(by):
            return _sort_again(workshop, by)
        case TurnToSorting(second):
            return _turn_to(workshop, second)
        case _:
            raise TypeError(f"reveal does not own {type(command).__name__}")


def _make(workshop: Workshop, id: GroupId, name: str, chosen: tuple[CardId, ...]) -> GroupMade:
    _cards_known(workshop, chosen)
    if any(group.id == id for group in at_hand(workshop).groups):
        raise Refused(say("There is a group with the id “{id}” already.", id=id))
    if len(set(chosen)) != len(chosen):
        raise Refused(say("The same card was chosen twice for one group. Choose each card once."), "cards")
    return GroupMade(group=id, name=_new_name(workshop, id, name), cards=chosen, second=pair(workshop).at_second)


def _put_into(workshop: Workshop, id: GroupId, chosen: tuple[CardId, ...]) -> CardsPutIntoGroup:
    _known(workshop, id)
    _cards_known(workshop, chosen)
    there = next(group.cards for group in at_hand(workshop).groups if group.id == id)
    moved = tuple(card for card in dict.fromkeys(chosen) if card not in there)
    if not moved:
        raise Refused(say("These cards stand in that group already."))
    return CardsPutIntoGroup(group=id, cards=moved, second=pair(workshop).at_second)


def _merge(workshop: Workshop, into: GroupId, other: GroupId) -> GroupsMerged:
    if into == other:
        raise Refused(say("That is one group already. Choose two."))
    _known(workshop, into)
    _known(workshop, other)
    return GroupsMerged(into=into, other=other, second=pair(workshop).at_second)


def _take_out(workshop: Workshop, chosen: tuple[CardId, ...]) -> CardsTakenOut:
    _cards_known(workshop, chosen)
    if set(chosen) <= set(alone(workshop, at_hand(workshop))):
        raise Refused(say("These cards stand alone already."))
    return CardsTakenOut(cards=chosen, second=pair(workshop).at_second)


def _confirm(workshop: Workshop) -> GroupsConfirmed:
    made = at_hand(workshop)
    if any(not group.name and len(group.cards) > 1 for group in made.groups):
        raise Refused(say("One group has no name yet. Name it in the room’s words, then confirm."))
    if made.confirmed_at:
        raise Refused(say("The room has confirmed these groups already."))
    return GroupsConfirmed(different=different_answers(workshop, made), second=pair(workshop).at_second)


def _choose_way(workshop: Workshop, way: Way) -> WayChosen:
    if way == "recognition":
        raise Refused(say("Cards are sorted card by card or freely. What the recognition round gives is taken."), "way")
    if way == at_hand(workshop).way:
        raise Refused(say("The cards are sorted that way already."), "way")
    return WayChosen(way=way, second=pair(workshop).at_second)


def _take_proposal(workshop: Workshop) -> ProposalTaken:
    if recognition(workshop) is None:
        raise Refused(say("Who recognises whom has not been revealed yet. Put that question first."))
    found = proposed(workshop)
    if not found:
        raise Refused(say("No two recognise each other, so there is no group to take."))
    made = at_hand(workshop)
    if made.ways == ("recognition",) and [set(group.cards) for group in made.groups] == [set(cards) for cards in found]:
        raise Refused(say("These groups are taken already."))
    groups = tuple(ProposedGroup(GroupId(f"r{n}"), group) for n, group in enumerate(found, 1))
    return ProposalTaken(groups=groups, second=pair(workshop).at_second)


def _sort_again(workshop: Workshop, by: str) -> SecondSortingBegun:
    both = pair(workshop)
    if both.second:
        raise Refused(say("There is a second sorting already. Turn to it, or take it back."))
    if not both.first.confirmed_at:
        raise Refused(say("The room has not confirmed its own groups yet. Confirm those first."))
    return SecondSortingBegun(by=required(by, say("Who sorts"), "by"))


def _turn_to(workshop: Workshop, second: bool) -> SortingTurnedTo:
    both = pair(workshop)
    if both.second is None:
        raise Refused(say("There is no second sorting yet."))
    if both.at_second == second:
        raise Refused(say("That sorting is before the room already."))
    return SortingTurnedTo(second=second)


def _new_name(workshop: Workshop, id: GroupId, name: str) -> str:
    tidied = optional(name, say("The group’s name"), "name")
    if tidied and any(group.name == tidied and group.id != id for group in at_hand(workshop).groups):
        raise Refused(
            say(
                "There is a group named “{name}” already. Put the cards there, or name this one otherwise.",
                name=tidied,
            ),
            "name",
        )
    return tidied


def _known(workshop: Workshop, id: GroupId) -> None:
    if not any(group.id == id for group in at_hand(workshop).groups):
        raise Refused(say("That group is no longer there. Choose one that is on the screen."))


def _cards_known(workshop: Workshop, chosen: tuple[CardId, ...]) -> None:
    if not chosen:
        raise Refused(say("No card is chosen. Select at least one card first."), "cards")
    if strangers := set(chosen) - {card.id for card in cards(workshop)}:
        raise Refused(say("There is no statement by “{card}”.", card=min(strangers)), "cards")


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """Any change to the groups takes the confirmation back: the count is of these groups or none."""
    both, made = pair(workshop), at_hand(workshop)
    match recorded.entry:
        case NamesShown() | CardsOrdered():
            return evolve_showing(workshop, recorded.entry, recorded)
        case GroupsConfirmed():
            return _with(workshop, replace(made, confirmed_at=recorded.at))
        case WayChosen(way):
            return _with(workshop, replace(made, way=way))
        case ProposalTaken(groups):
            laid = tuple(Group(group.group, "", group.cards) for group in groups)
            return _with(workshop, replace(made, groups=laid, confirmed_at="", ways=("recognition",)))
        case SecondSortingBegun(by):
            return _with_pair(workshop, replace(both, second=Sorting(by=by), at_second=True))
        case SortingTurnedTo(second):
            return _with_pair(workshop, replace(both, at_second=second))
        case GroupRenamed(group, name):
            named = tuple(replace(g, name=name) if g.id == group else g for g in made.groups)
            return _with(workshop, replace(made, groups=named, confirmed_at=""))
        case entry:
            return _with(workshop, _moved(made, _after(made.groups, entry)))


def _after(groups: tuple[Group, ...], entry: Entry) -> Iterable[Group]:
    match entry:
        case GroupMade(group, name, chosen):
            return (*_without(groups, chosen), Group(group, name, chosen))
        case CardsPutIntoGroup(group, chosen):
            left = _without(groups, chosen)
            return (replace(g, cards=(*g.cards, *chosen)) if g.id == group else g for g in left)
        case GroupsMerged(into, other):
            return _merged(groups, into, other)
        case CardsTakenOut(chosen):
            return _without(groups, chosen)
        case _:
            raise TypeError(f"reveal does not own {type(entry).__name__}")


def _moved(made: Sorting, groups: Iterable[Group]) -> Sorting:
    ways = made.ways if made.way in made.ways else (*made.ways, made.way)
    return replace(made, groups=tuple(groups), confirmed_at="", ways=ways)


def _with(workshop: Workshop, new: Sorting) -> Workshop:
    """With the sorting that is being made as it is now."""
    both = pair(workshop)
    return _with_pair(workshop, replace(both, second=new) if both.at_second else replace(both, first=new))


def _with_pair(workshop: Workshop, both: Pair) -> Workshop:
    part = sortings(workshop)
    return workshop.with_part(STAGE, replace(part, by_times={**part.by_times, times(workshop): both}))


def _without(groups: tuple[Group, ...], taken: tuple[CardId, ...]) -> tuple[Group, ...]:
    left = (replace(g, cards=tuple(c for c in g.cards if c not in taken)) for g in groups)
    return tuple(group for group in left if group.cards)


def _merged(groups: tuple[Group, ...], into: GroupId, other: GroupId) -> Iterable[Group]:
    moved = next(group.cards for group in groups if group.id == other)
    kept = (group for group in groups if group.id != other)
    return (replace(g, cards=(*g.cards, *moved)) if g.id == into else g for g in kept)


RULES = StageRules(
    stage=STAGE,
    begin=Sortings(),
    commands=(*COMMANDS, *SHOWING_COMMANDS),
    entries=(*ENTRIES, *SHOWING_ENTRIES),
    decide=decide,
    evolve=evolve,
    question=question,
    follow=follow,
)
