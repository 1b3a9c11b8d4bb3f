"""Stepping through pages and views, on and back."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.entries import (
    Entry,
    Recorded,
)
from stratroom.room import Room
from stratroom.stages.statements.public import Asked
from stratroom.ui.live import Live


@dataclass
class Shown:
    """A view of no stage."""

    name: str


@dataclass
class Portion:
    """Shown aside, with or without another that comes after it."""

    following: "Portion | None" = None


class Act(Entry, frozen=True):
    """Something that shows nothing."""

    kind: ClassVar[str] = "act"


def test_stepping_goes_through_pages_then_views_and_stays_at_the_ends(room: Room) -> None:
    live = Live(lambda workshop, in_box: (Shown("first"), Asked("", "", "")))
    live.follow(room.workshop)
    live.go_back()
    live.has_pages(2)
    live.go_on()
    assert (live.index, live.page) == (0, 1)
    live.go_on()
    live.has_pages(2)
    assert (live.index, live.page, live.can_go_on) == (1, 0, True)
    live.has_pages(1)
    live.go_on()
    assert (live.index, live.page, live.can_go_on) == (1, 0, False)
    live.go_back()
    live.go_back()
    assert (live.index, live.can_go_back) == (0, False)


def test_the_next_page_comes_before_the_next_view(room: Room) -> None:
    live = Live(lambda workshop, in_box: (Shown("first"), Asked("", "", "")))
    live.follow(room.workshop)
    live.go_back()
    live.has_pages(2)
    following = live.next_frame()
    assert following
    assert (following.view, following.page) == (Shown("first"), 1)
    live.go_on()
    following = live.next_frame()
    assert following
    assert (following.view, following.page) == (Asked("", "", ""), 0)


def test_stepping_back_leads_to_the_page_one_came_from(room: Room) -> None:
    live = Live(lambda workshop, in_box: (Shown("long"), Asked("", "", "")))
    live.follow(room.workshop)
    live.go_back()
    live.has_pages(3)
    for _ in range(3):
        live.go_on()
    live.has_pages(1)
    live.go_back()
    assert (live.index, live.frame().page, live.page_count) == (0, 2, 3)
    live.has_pages(2)
    assert live.frame().page == 1, "it is shorter by now"


def test_who_stepped_back_stays_there_while_only_the_content_changes(room: Room) -> None:
    shown: list[object] = [Shown("first"), Asked("", "", "")]
    live = Live(lambda workshop, in_box: tuple(shown))
    live.follow(room.workshop)
    live.go_back()
    shown[0] = Shown("first, with one more")
    act = Recorded(99, "2027-03-01T09:00:00+01:00", Act())
    assert live.follow(room.workshop, 0, act).view == Shown("first, with one more")


def test_a_page_that_is_no_longer_there_is_left(room: Room) -> None:
    live = Live(lambda workshop, in_box: (Shown("long"),))
    live.follow(room.workshop)
    live.has_pages(3)
    live.go_on()
    live.go_on()
    live.has_pages(1)
    assert live.frame().page == 0


def test_what_is_shown_aside_goes_on_before_the_stage_comes_back(room: Room) -> None:
    live = Live(lambda workshop, in_box: (Shown("first"), Asked("", "", "")))
    live.follow(room.workshop)
    live.go_back()
    last = Portion()
    live.show_aside(Portion(following=last))
    for view in (last, Shown("first")):
        coming = live.next_frame()
        assert coming
        assert coming.view == view
        live.go_on()
        assert live.frame().view == view
    assert live.index == 0
