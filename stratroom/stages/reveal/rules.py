"""The reveal: the room sorts the sentences into noticeably different answers. The machine proposes nothing.

What their authors recognise in each other, blind, may be laid as a proposal: it is theirs, and the room changes it.
"""

from collections.abc import Iterable
from dataclasses import replace

from stratroom.analysis.recognition import together
from stratroom.model.cards import cards, times_stated_before
from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import CardId, GroupId
from stratroom.model.refusals import Refused
from stratroom.model.rulebook import StageRules
from stratroom.model.text import optional
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import (
    COMMANDS,
    ENTRIES,
    CardLeftForLater,
    CardsPutIntoGroup,
    CardsTakenOut,
    ConfirmGroups,
    GroupMade,
    GroupRenamed,
    GroupsConfirmed,
    GroupsMerged,
    MakeGroup,
    MergeGroups,
    ProposalTaken,
    PutIntoGroup,
    RenameGroup,
    SecondSortingBegun,
    SortingTurnedTo,
    TakeOut,
    WayChosen,
)
from stratroom.stages.reveal.asking import question
from stratroom.stages.reveal.how import cards_known, decide_how
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
    EarlierCount,
    Group,
    Pair,
    Sorting,
    Sortings,
    alone,
    at_hand,
    different_answers,
    pair,
    sortings,
)
from stratroom.words import say, say_of


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
        case _:
            return decide_how(workshop, command)


def _make(workshop: Workshop, id: GroupId, name: str, chosen: tuple[CardId, ...]) -> GroupMade:
    cards_known(workshop, chosen)
    if any(group.id == id for group in at_hand(workshop).groups):
        raise Refused(say("There is a group with the id “{id}” already.", id=id))
    if len(set(chosen)) != len(chosen):
        raise Refused(say("The same card was chosen twice for one group. Choose each card once."), "cards")
    return GroupMade(group=id, name=_new_name(workshop, id, name), cards=chosen, second=pair(workshop).at_second)


def _put_into(workshop: Workshop, id: GroupId, chosen: tuple[CardId, ...]) -> CardsPutIntoGroup:
    _known(workshop, id)
    cards_known(workshop, chosen)
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
    cards_known(workshop, chosen)
    if set(chosen) <= set(alone(workshop, at_hand(workshop))):
        raise Refused(say("These cards stand alone already."))
    return CardsTakenOut(cards=chosen, second=pair(workshop).at_second)


def _confirm(workshop: Workshop) -> GroupsConfirmed:
    made = at_hand(workshop)
    if unnamed := [n for n, group in enumerate(made.groups, 1) if not group.name and len(group.cards) > 1]:
        raise Refused(_no_name(unnamed))
    if made.confirmed_at:
        raise Refused(say("The room has confirmed these groups already."))
    return GroupsConfirmed(different=different_answers(workshop, made), second=pair(workshop).at_second)


def _no_name(numbers: list[int]) -> str:
    """Which groups are still to be named."""
    return say_of(
        len(numbers),
        "Group {numbers} has no name yet. Name it in the room’s words, then confirm.",
        "Groups {numbers} have no name yet. Name them in the room’s words, then confirm.",
        numbers=", ".join(map(str, numbers)),
    )


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


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """Any change to the groups takes the confirmation back: the count is of these groups or none."""
    both, made = pair(workshop), at_hand(workshop)
    changed = _unconfirmed(workshop, made)
    match recorded.entry:
        case NamesShown() | CardsOrdered():
            return evolve_showing(workshop, recorded.entry, recorded)
        case GroupsConfirmed():
            return _with(workshop, replace(made, confirmed_at=recorded.at))
        case WayChosen(way):
            return _with(workshop, replace(made, way=way))
        case CardLeftForLater(card):
            later = (*(other for other in made.later if other != card), card)
            return _with(workshop, replace(made, later=later))
        case ProposalTaken(groups):
            laid = tuple(Group(group.group, "", group.cards) for group in groups)
            return _with(workshop, replace(changed, groups=laid, ways=("recognition",)))
        case SecondSortingBegun(by):
            return _with_pair(workshop, replace(both, second=Sorting(by=by), at_second=True))
        case SortingTurnedTo(second):
            return _with_pair(workshop, replace(both, at_second=second))
        case GroupRenamed(group, name):
            named = tuple(replace(g, name=name) if g.id == group else g for g in made.groups)
            return _with(workshop, replace(changed, groups=named))
        case entry:
            return _with(workshop, _moved(changed, _after(made.groups, entry)))


def _unconfirmed(workshop: Workshop, made: Sorting) -> Sorting:
    """As it is once the groups change: a count that was confirmed is an earlier one then."""
    if not made.confirmed_at:
        return made
    count = EarlierCount(different_answers(workshop, made), made.confirmed_at, made.ways)
    return replace(made, confirmed_at="", earlier=(*made.earlier, count))


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
    laid = tuple(groups)
    ways = made.ways if made.way in made.ways or _is_laid_so(made, laid) else (*made.ways, made.way)
    grouped = {card for group in laid for card in group.cards}
    later = tuple(card for card in made.later if card not in grouped)
    return replace(made, groups=laid, ways=ways, later=later)


def _is_laid_so(made: Sorting, groups: tuple[Group, ...]) -> bool:
    """Whether what recognition gave still lies together as it did: who names a single card has changed nothing."""
    return made.ways == ("recognition",) and _together(groups) == _together(made.groups)


def _together(groups: Iterable[Group]) -> frozenset[frozenset[str]]:
    return together(group.cards for group in groups)


def _with(workshop: Workshop, new: Sorting) -> Workshop:
    """With the sorting that is being made as it is now."""
    both = pair(workshop)
    return _with_pair(workshop, replace(both, second=new) if both.at_second else replace(both, first=new))


def _with_pair(workshop: Workshop, both: Pair) -> Workshop:
    part = sortings(workshop)
    return workshop.with_part(STAGE, replace(part, by_times={**part.by_times, times_stated_before(workshop): both}))


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
