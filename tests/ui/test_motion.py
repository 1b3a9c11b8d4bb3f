"""Only what carries meaning moves: answers revealed, cards put together, marks moved, screens. Black is at once."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.faces import scenes
from stratroom.model.names import CardId, ParticipantId, TradeoffId
from stratroom.model.public import Collecting, Frame, PersonMark, PublicClock
from stratroom.stages.reveal.public import Groups, PublicCard, PublicGroup, Wall
from stratroom.stages.tradeoffs.seen import Positions, PublicPosition
from stratroom.ui.audience.motion import MOVES, REVEAL, SCREEN, Shot, transition
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.settings import Preferences
from stratroom.ui.theme import light

PEOPLE = tuple(PersonMark(ParticipantId(f"p{n}"), n, f"P{n}", f"Person {n}", "Head of it") for n in range(5))
CARDS = tuple(PublicCard(CardId(who.id), f"{who.name} wants to grow.", who) for who in PEOPLE)
ASKED = Collecting("Statements", "What is our strategy?", "Hidden.", PEOPLE, (), (), 0, 5, True)
WALL = Wall("What is our strategy?", CARDS, "")
GROUPED = Groups((PublicGroup("Grow", CARDS[1:4:2]), *(PublicGroup("", (c,)) for c in CARDS[::2])), 5, "", "", "")
ROWS = tuple(PublicPosition(who, n - 2, 2 - n, "", "") for n, who in enumerate(PEOPLE))
POSITIONS = Positions(1, 1, "Fresh", "Cheap", ROWS, (), True, "", "", "", "", TradeoffId("t1"))


def frame(view: object, page: int = 0, current: int = 2) -> Frame:
    return Frame(3, "Reveal", (20, 30, 40), current, "1 March 2027", "Aldermoor", view, page)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[AudienceWindow]:
    new_application()
    made = AudienceWindow(scenes())
    qtbot.addWidget(made)
    made.open()
    made.show_view(frame(ASKED))
    made.grab()
    yield made
    made.close()


def between(window: AudienceWindow, before: Frame, after: Frame) -> tuple[int, int, int] | None:
    """How long it fades, how long it takes, how many things move."""
    shots = [Shot(each, window.picture(each)) for each in (before, after)]
    found = transition(shots[0], shots[1], light())
    return (found.fade, found.duration, len(found.sprites)) if found else None


def test_a_reveal_fades_all_cards_at_once(window: AudienceWindow) -> None:
    assert between(window, frame(ASKED), frame(WALL)) == (REVEAL, REVEAL, 0)


def test_another_screen_fades_quickly(window: AudienceWindow) -> None:
    assert between(window, frame(WALL), frame(ASKED)) == (SCREEN, SCREEN, 0)
    assert between(window, frame(ASKED, current=1), frame(WALL)) == (SCREEN, SCREEN, 0)
    assert between(window, frame(WALL), frame(WALL, page=1)) == (SCREEN, SCREEN, 0)


def test_cards_go_to_their_groups_with_their_marks(window: AudienceWindow) -> None:
    found = between(window, frame(WALL), frame(GROUPED))
    assert found
    assert found[:2] == (SCREEN, MOVES["card"])
    assert found[2] >= len(CARDS)
    moved = replace(GROUPED, groups=(PublicGroup("Grow", CARDS[:3]), *(PublicGroup("", (c,)) for c in CARDS[3:])))
    again = between(window, frame(GROUPED), frame(moved))
    assert again
    assert again[0] == 0, "nothing fades where only cards move"


def test_where_names_come_to_the_sentences_these_make_room_for_them(window: AudienceWindow) -> None:
    without = replace(WALL, cards=tuple(replace(card, by=None) for card in CARDS))
    found = between(window, frame(without), frame(WALL))
    assert found
    assert found[1:] == (MOVES["card"], len(CARDS)), "each card is still the same one"


def test_marks_go_from_where_people_stood_to_where_they_stand(window: AudienceWindow) -> None:
    assert between(window, frame(ASKED), frame(POSITIONS)) == (REVEAL, MOVES["dot"], 4), "who stayed does not move"


def test_two_hundred_marks_move_from_pile_to_pile(window: AudienceWindow) -> None:
    crowd = tuple(PersonMark(ParticipantId(f"p{n}"), n, f"P{n}", f"Person {n}", "") for n in range(200))
    rows = tuple(PublicPosition(who, n % 7 - 3, 3 - n % 7, "", "") for n, who in enumerate(crowd))
    found = between(window, frame(ASKED), frame(replace(POSITIONS, rows=rows)))
    assert found
    assert found[2] == 200


def test_what_changes_in_place_does_not_move(window: AudienceWindow) -> None:
    assert between(window, frame(ASKED), frame(replace(ASKED, count=1, done=(PEOPLE[0].id,)))) is None
    assert between(window, frame(WALL), frame(replace(WALL, missing="1 absent"))) is None


def test_while_it_moves_the_new_words_are_those_that_are_shown_and_then_it_stands(
    window: AudienceWindow, qtbot: QtBot
) -> None:
    window.show_view(frame(WALL))
    assert window.is_moving
    window.grab()
    assert "Person 1 wants to grow." in " ".join(window.words)
    qtbot.waitUntil(lambda: not window.is_moving)
    assert window.grab().toImage() == window.picture(frame(WALL), window.size()).image


@pytest.mark.parametrize("how", ["blank", "off", "test"])
def test_nothing_moves_where_it_must_not(window: AudienceWindow, how: str) -> None:
    if how == "blank":
        window.set_blank(True)
    elif how == "test":
        window.set_test(True)
    else:
        window.settings.change(lambda now: Preferences(moves=False))
    window.show_view(frame(WALL))
    assert not window.is_moving


def test_black_is_at_once_even_while_something_moves(window: AudienceWindow) -> None:
    window.show_view(frame(WALL))
    window.set_blank(True)
    assert not window.is_moving
    assert window.words == (), "painted before the call returned"


# The clock


def test_a_clock_ticks_over_the_kept_picture(window: AudienceWindow) -> None:
    window.show_clock(PublicClock("CFO", 760, 1_200))
    window.grab()
    assert {"12:40", "left of 20:00", "CFO"} <= set(window.words)
    assert "1 March 2027" not in window.words, "it stands in the place of the note"
    kept = window._kept[0]
    window.show_clock(PublicClock("CFO", 759, 1_200))
    window.grab()
    assert "12:39" in window.words
    assert window._kept[0] is kept, "the scene was not painted again"


def test_overtime_is_said_not_shouted(window: AudienceWindow) -> None:
    window.show_clock(PublicClock("", -80, 1_200))
    window.grab()
    assert {"+1:20", "over 20:00"} <= set(window.words)
    window.show_clock(None)
    window.grab()
    assert "1 March 2027" in window.words


def test_frozen_the_clock_stands_still_and_thawed_it_is_right(window: AudienceWindow) -> None:
    window.show_clock(PublicClock("", 60, 60))
    window.set_frozen(True)
    window.show_clock(PublicClock("", 50, 60))
    window.grab()
    assert "1:00" in window.words
    window.set_frozen(False)
    window.grab()
    assert "0:50" in window.words


def test_the_miniature_ticks_too(window: AudienceWindow) -> None:
    window.show_clock(PublicClock("", 60, 60))
    first = window.miniature(400)
    window.show_clock(PublicClock("", 59, 60))
    second = window.miniature(400)
    assert first
    assert second
    assert first.image != second.image
