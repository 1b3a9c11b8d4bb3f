"""A count that the room confirms is shown to it, wherever the picture stands."""

import pytest

from stratroom.model.names import CardId, GroupId, RoundId
from stratroom.model.rounds import OpenRound
from stratroom.room import Room
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, SortAgain
from stratroom.stages.reveal.public import Groups, TwoSortings, Wall
from stratroom.ui.live import Live
from tests.ui.live.acts import reveal
from tests.ui.live.kinds import kind

GROUPED = MakeGroup(GroupId("g1"), "Ours", (CardId("ceo"), CardId("cfo")))


@pytest.fixture
def room(room: Room) -> Room:
    reveal(room)
    return room


def headline(live: Live) -> str:
    view = live.frame().view
    assert isinstance(view, Groups)
    return view.headline


def test_confirmed_from_the_wall_the_room_sees_its_count(room: Room, live: Live) -> None:
    room.do(GROUPED)
    assert kind(live) is Wall
    room.do(ConfirmGroups())
    assert "noticeably different" in headline(live)


def test_the_groups_that_are_live_get_their_count_in_place(room: Room, live: Live) -> None:
    room.do(GROUPED)
    live.go_on()
    room.do(ConfirmGroups())
    assert "noticeably different" in headline(live)
    room.undo()
    assert headline(live) == ""


def test_the_count_comes_before_a_question_that_is_being_answered(room: Room, live: Live) -> None:
    room.do(GROUPED)
    room.do(OpenRound(RoundId("recognition")))
    room.do(ConfirmGroups())
    assert "noticeably different" in headline(live)


def test_the_second_count_is_shown_beside_the_first(room: Room, live: Live) -> None:
    room.do(GROUPED)
    room.do(ConfirmGroups())
    room.do(SortAgain("Finance"))
    assert kind(live) is Wall
    room.do(GROUPED)
    room.do(ConfirmGroups())
    assert kind(live) is TwoSortings
    live.go_back()
    assert "noticeably different" in headline(live)
