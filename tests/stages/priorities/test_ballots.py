"""What stands before one person who answers on the list: the level needed, the owners, what they own themselves."""

from stratroom.ballots import ballot, paper_ballot
from stratroom.decks import deck
from stratroom.model.names import OptionId, ParticipantId
from stratroom.model.rounds import OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import GRADIENTS, MY_TIME, AgreePriority, DrawCutLine, FixLevel, ListOption
from tests.telling import after, started

X, Y = OptionId("x"), OptionId("y")
ANN, BEN = ParticipantId("ann"), ParticipantId("ben")
LIST = ("1. Own delivery (owner Ann)", "2. School meals")


def owned() -> MemoryRoom:
    room = started("Ann", "Ben")
    after(room, ListOption(X, "Own delivery"), ListOption(Y, "School meals"), DrawCutLine((X, Y)))
    after(room, AgreePriority(X, ANN, half_days=5), FixLevel("Nobody opposed"))
    return room


def test_each_sees_the_list_and_what_they_own_themselves() -> None:
    workshop = after(owned(), OpenRound(MY_TIME))
    assert ballot(workshop, MY_TIME, ANN).prompt == "What do these priorities mean for my time?"
    assert ballot(workshop, MY_TIME, ANN).lines == (*LIST, "You own: Own delivery (2½ days a week)")
    assert ballot(workshop, MY_TIME, BEN).lines == (*LIST, "You own none of these.")


def test_on_paper_the_owners_stand_in_the_list_and_nobody_is_addressed() -> None:
    room = owned()
    cards = deck(room.workshop, room.rules, MY_TIME)
    assert (cards.lines, cards.form, cards.count) == (LIST, "sentence", 2)
    assert paper_ballot(after(room, OpenRound(MY_TIME)), MY_TIME).lines == LIST


def test_the_level_needed_stands_on_every_ballot_of_the_poll() -> None:
    room = owned()
    assert deck(room.workshop, room.rules, GRADIENTS).needed == "Nobody opposed"
    workshop = after(room, OpenRound(GRADIENTS, without_level=True))
    assert ballot(workshop, GRADIENTS, BEN).needed == "Nobody opposed"
    assert ballot(workshop, GRADIENTS, BEN).lines == LIST
