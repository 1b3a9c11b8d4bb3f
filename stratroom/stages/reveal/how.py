"""How the sentences are sorted: card by card or freely, as their authors recognised each other, a second time.

Which cards lie together is not decided here, but for a proposal that is taken.
"""

from stratroom.analysis.recognition import together
from stratroom.model.cards import cards
from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import CardId
from stratroom.model.refusals import Refused
from stratroom.model.text import required
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import (
    CardLeftForLater,
    ChooseWay,
    LeaveForLater,
    ProposalTaken,
    ProposedGroup,
    SecondSortingBegun,
    SortAgain,
    SortingTurnedTo,
    TakeProposal,
    TurnToSorting,
    WayChosen,
    proposed_id,
)
from stratroom.stages.reveal.asking import proposed, recognition
from stratroom.stages.reveal.sortings import Way, alone, at_hand, pair
from stratroom.words import say

LONGEST_WHO = 60


def decide_how(workshop: Workshop, command: Command) -> Entry:
    """Refused for what holds already, and for what is not there yet: a recognition round, a confirmed first sorting."""
    match command:
        case ChooseWay(way):
            return _choose_way(workshop, way)
        case LeaveForLater(card):
            return _leave_for_later(workshop, card)
        case TakeProposal():
            return _take_proposal(workshop)
        case SortAgain(by):
            return _sort_again(workshop, by)
        case TurnToSorting(second):
            return _turn_to(workshop, second)
        case _:
            raise TypeError(f"reveal does not own {type(command).__name__}")


def cards_known(workshop: Workshop, chosen: tuple[CardId, ...]) -> None:
    if not chosen:
        raise Refused(say("No card is chosen. Select at least one card first."), "cards")
    if strangers := set(chosen) - {card.id for card in cards(workshop)}:
        raise Refused(say("There is no statement by “{card}”.", card=min(strangers)), "cards")


def _choose_way(workshop: Workshop, way: Way) -> WayChosen:
    if way == "recognition":
        raise Refused(say("Cards are sorted card by card or freely. What the recognition round gives is taken."), "way")
    if way == at_hand(workshop).way:
        raise Refused(say("The cards are sorted that way already."), "way")
    return WayChosen(way=way, second=pair(workshop).at_second)


def _leave_for_later(workshop: Workshop, card: CardId) -> CardLeftForLater:
    cards_known(workshop, (card,))
    left = alone(workshop, at_hand(workshop))
    if card not in left:
        raise Refused(say("This card stands in a group already."))
    if len(left) == 1:
        raise Refused(say("It is the last card. Say which group it belongs to, or that it is a new answer."))
    return CardLeftForLater(card=card, second=pair(workshop).at_second)


def _take_proposal(workshop: Workshop) -> ProposalTaken:
    if recognition(workshop) is None:
        raise Refused(say("Who recognises whom has not been revealed yet. Put that question first."))
    found = proposed(workshop)
    if not found:
        raise Refused(say("No two recognise each other, so there is no group to take."))
    made = at_hand(workshop)
    if made.ways == ("recognition",) and together(group.cards for group in made.groups) == together(found):
        raise Refused(say("These groups are taken already."))
    groups = tuple(ProposedGroup(proposed_id(n), group) for n, group in enumerate(found))
    return ProposalTaken(groups=groups, second=pair(workshop).at_second)


def _sort_again(workshop: Workshop, by: str) -> SecondSortingBegun:
    both = pair(workshop)
    if both.second:
        raise Refused(say("There is a second sorting already. Turn to it, or take it back."))
    if not both.first.confirmed_at:
        raise Refused(say("The room has not confirmed its own groups yet. Confirm those first."))
    who = " ".join(required(by, say("Who sorts"), "by").split())
    if len(who) > LONGEST_WHO:
        raise Refused(say("Say in {most} letters who sorts: it stands above what they find.", most=LONGEST_WHO), "by")
    return SecondSortingBegun(by=who)


def _turn_to(workshop: Workshop, second: bool) -> SortingTurnedTo:
    both = pair(workshop)
    if both.second is None:
        raise Refused(say("There is no second sorting yet."))
    if both.at_second == second:
        raise Refused(say("That sorting is before the room already."))
    return SortingTurnedTo(second=second)
