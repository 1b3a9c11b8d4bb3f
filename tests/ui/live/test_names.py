"""Names that come after reading come into the picture the room is reading, and into whatever it sees after."""

import pytest

from stratroom.house import shown_last
from stratroom.model.names import CardId, GroupId, ItemId, StageId
from stratroom.model.programme import EnterStage
from stratroom.room import Room
from stratroom.stages.reveal.acts import MakeGroup
from stratroom.stages.reveal.public import Groups, Wall
from stratroom.stages.reveal.showing import ShowNames
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.live import Live
from tests.ui.live.acts import reveal
from tests.ui.live.kinds import kind

GROUPED = MakeGroup(GroupId("g1"), "Ours", (CardId("card-1"), CardId("card-2")))


@pytest.fixture
def room(room: Room) -> Room:
    """The sentences are revealed without names."""
    room.do(Promise(StageId("statements"), "after-reading"))
    reveal(room)
    return room


def named(live: Live) -> bool:
    """Whether every card before the room has a name."""
    view = live.frame().view
    assert isinstance(view, Wall | Groups)
    cards = view.cards if isinstance(view, Wall) else [card for group in view.groups for card in group.cards]
    return all(card.by for card in cards)


def test_the_room_stays_at_the_wall_it_reads(room: Room, live: Live) -> None:
    room.do(GROUPED)
    assert (kind(live), named(live)) == (Wall, False)
    room.do(ShowNames())
    assert (kind(live), named(live)) == (Wall, True), "groups that nobody has shown are not turned to"
    live.go_on()
    assert (kind(live), named(live)) == (Groups, True)


def test_the_room_stays_at_the_groups_it_sees(room: Room, live: Live) -> None:
    room.do(GROUPED)
    live.go_on()
    room.do(ShowNames())
    assert (kind(live), named(live)) == (Groups, True)


def test_what_stands_aside_gives_way_to_the_names(room: Room, live: Live) -> None:
    live.show_aside("the parking lot")
    room.do(ShowNames())
    assert live.aside is None
    assert named(live)


def test_opened_again_the_names_stand_where_they_stood(room: Room, live: Live) -> None:
    room.do(GROUPED)
    room.do(ShowNames())
    again = shown_last(room)
    assert again.frame() == live.frame()
    assert named(again)


def test_names_shown_from_elsewhere_are_there_when_the_room_comes_back(room: Room, live: Live) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    room.do(ShowNames())
    assert not isinstance(live.frame().view, Wall)
    room.do(EnterStage(ItemId("reveal")))
    assert named(live)
