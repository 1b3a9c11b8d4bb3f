"""The reveal: the room sorts the sentences into noticeably different answers. The machine proposes nothing."""

from collections.abc import Iterable
from dataclasses import replace

from stratroom.model.cards import STATEMENTS, cards
from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import CardId, GroupId, RoundId, StageId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Question
from stratroom.model.rulebook import StageRules
from stratroom.model.text import optional
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import (
    CardsPutIntoGroup,
    CardsTakenOut,
    ConfirmGroups,
    Group,
    GroupMade,
    GroupRenamed,
    GroupsConfirmed,
    GroupsMerged,
    MakeGroup,
    MergeGroups,
    PutIntoGroup,
    RenameGroup,
    Sorting,
    Sortings,
    TakeOut,
)
from stratroom.words import say

STAGE = StageId("reveal")


def sorting(workshop: Workshop) -> Sorting:
    """How the room has sorted the statements that are shown; nothing yet when they were asked again."""
    return _part(workshop).by_times.get(_times(workshop), Sorting())


def _part(workshop: Workshop) -> Sortings:
    part = workshop.parts[STAGE]
    assert isinstance(part, Sortings)
    return part


def _times(workshop: Workshop) -> int:
    """How often the statements were asked again: each time has a sorting of its own."""
    round = workshop.round(STATEMENTS)
    return len(round.earlier) if round else 0


def alone(workshop: Workshop) -> tuple[CardId, ...]:
    """The cards in no group, in order."""
    grouped = {card for group in sorting(workshop).groups for card in group.cards}
    return tuple(card.id for card in cards(workshop) if card.id not in grouped)


def different_answers(workshop: Workshop) -> int:
    """Groups, and each card left alone as an answer of its own."""
    return len(sorting(workshop).groups) + len(alone(workshop))


def decide(workshop: Workshop, command: Command) -> Entry:
    """Refused before the reveal, for unknown cards or groups, and for a count with an unnamed group."""
    if not cards(workshop):
        raise Refused(say("There is nothing to sort before the statements are revealed."))
    match command:
        case MakeGroup(group, name, chosen):
            return _make(workshop, group, name, chosen)
        case PutIntoGroup(group, chosen):
            return _put_into(workshop, group, chosen)
        case RenameGroup(group, name):
            _known(workshop, group)
            return GroupRenamed(group=group, name=_new_name(workshop, group, name))
        case MergeGroups(into, other):
            return _merge(workshop, into, other)
        case TakeOut(chosen):
            return _take_out(workshop, chosen)
        case ConfirmGroups():
            return _confirm(workshop)
        case _:
            raise TypeError(f"reveal does not own {type(command).__name__}")


def _make(workshop: Workshop, id: GroupId, name: str, chosen: tuple[CardId, ...]) -> GroupMade:
    _cards_known(workshop, chosen)
    if any(group.id == id for group in sorting(workshop).groups):
        raise Refused(say("There is a group with the id “{id}” already.", id=id))
    if len(set(chosen)) != len(chosen):
        raise Refused(say("The same card was chosen twice for one group. Choose each card once."), "cards")
    return GroupMade(group=id, name=_new_name(workshop, id, name), cards=chosen)


def _put_into(workshop: Workshop, id: GroupId, chosen: tuple[CardId, ...]) -> CardsPutIntoGroup:
    _known(workshop, id)
    _cards_known(workshop, chosen)
    there = next(group.cards for group in sorting(workshop).groups if group.id == id)
    moved = tuple(card for card in dict.fromkeys(chosen) if card not in there)
    if not moved:
        raise Refused(say("These cards stand in that group already."))
    return CardsPutIntoGroup(group=id, cards=moved)


def _merge(workshop: Workshop, into: GroupId, other: GroupId) -> GroupsMerged:
    if into == other:
        raise Refused(say("That is one group already. Choose two."))
    _known(workshop, into)
    _known(workshop, other)
    return GroupsMerged(into=into, other=other)


def _take_out(workshop: Workshop, chosen: tuple[CardId, ...]) -> CardsTakenOut:
    _cards_known(workshop, chosen)
    if set(chosen) <= set(alone(workshop)):
        raise Refused(say("These cards stand alone already."))
    return CardsTakenOut(cards=chosen)


def _confirm(workshop: Workshop) -> GroupsConfirmed:
    for group in sorting(workshop).groups:
        if not group.name:
            raise Refused(say("One group has no name yet. Name it in the room’s words, then confirm."))
    if sorting(workshop).confirmed_at:
        raise Refused(say("The room has confirmed these groups already."))
    return GroupsConfirmed(different=different_answers(workshop))


def _new_name(workshop: Workshop, id: GroupId, name: str) -> str:
    tidied = optional(name, say("The group’s name"), "name")
    if tidied and any(group.name == tidied and group.id != id for group in sorting(workshop).groups):
        raise Refused(
            say(
                "There is a group named “{name}” already. Put the cards there, or name this one otherwise.",
                name=tidied,
            ),
            "name",
        )
    return tidied


def _known(workshop: Workshop, id: GroupId) -> None:
    if not any(group.id == id for group in sorting(workshop).groups):
        raise Refused(say("That group is no longer there. Choose one that is on the screen."))


def _cards_known(workshop: Workshop, chosen: tuple[CardId, ...]) -> None:
    if not chosen:
        raise Refused(say("No card is chosen. Select at least one card first."), "cards")
    if strangers := set(chosen) - {card.id for card in cards(workshop)}:
        raise Refused(say("There is no statement by “{card}”.", card=min(strangers)), "cards")


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """Any change to the groups takes the confirmation back: the count is of these groups or none."""
    groups = sorting(workshop).groups
    match recorded.entry:
        case GroupMade(group, name, chosen):
            return _sorted(workshop, (*_without(groups, chosen), Group(group, name, chosen)))
        case CardsPutIntoGroup(group, chosen):
            left = _without(groups, chosen)
            return _sorted(workshop, (replace(g, cards=(*g.cards, *chosen)) if g.id == group else g for g in left))
        case GroupRenamed(group, name):
            return _sorted(workshop, (replace(g, name=name) if g.id == group else g for g in groups))
        case GroupsMerged(into, other):
            return _sorted(workshop, _merged(groups, into, other))
        case CardsTakenOut(chosen):
            return _sorted(workshop, _without(groups, chosen))
        case GroupsConfirmed():
            return _with(workshop, Sorting(groups, confirmed_at=recorded.at))
        case _:
            raise TypeError(f"reveal does not own {type(recorded.entry).__name__}")


def _sorted(workshop: Workshop, groups: Iterable[Group]) -> Workshop:
    return _with(workshop, Sorting(tuple(groups)))


def _with(workshop: Workshop, new: Sorting) -> Workshop:
    return workshop.with_part(STAGE, Sortings({**_part(workshop).by_times, _times(workshop): new}))


def _without(groups: tuple[Group, ...], taken: tuple[CardId, ...]) -> tuple[Group, ...]:
    left = (replace(g, cards=tuple(c for c in g.cards if c not in taken)) for g in groups)
    return tuple(group for group in left if group.cards)


def _merged(groups: tuple[Group, ...], into: GroupId, other: GroupId) -> Iterable[Group]:
    moved = next(group.cards for group in groups if group.id == other)
    kept = (group for group in groups if group.id != other)
    return (replace(g, cards=(*g.cards, *moved)) if g.id == into else g for g in kept)


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """The reveal asks nothing blind; it opens the statements’ box."""
    return None


RULES = StageRules(
    stage=STAGE,
    begin=Sortings(),
    commands=(MakeGroup, PutIntoGroup, RenameGroup, MergeGroups, TakeOut, ConfirmGroups),
    entries=(GroupMade, CardsPutIntoGroup, GroupRenamed, GroupsMerged, CardsTakenOut, GroupsConfirmed),
    decide=decide,
    evolve=evolve,
    question=question,
)
