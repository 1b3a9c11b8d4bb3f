"""Every picture the audience can see holds all its words: none cut, none over another, none too small to read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.model.public import Frame
from stratroom.stages.priorities import scene as priorities
from stratroom.stages.reveal import scene as reveal
from stratroom.stages.statements import scene as statements
from stratroom.stages.tradeoffs import scene as tradeoffs
from stratroom.stages.tradeoffs.public import Positions
from stratroom.stages.welcome import scene as welcome
from stratroom.ui.audience import common
from stratroom.ui.audience.frame import Picture, Scenes, picture
from stratroom.ui.theme import Theme, dark, light
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.screens.views import (
    VIEWS,
    Told,
    Words,
    collecting,
    gradients,
    groups,
    points_table,
    positions,
    reasons,
    terse,
    title_page,
    unattributed_wall,
    unruly,
    wall,
)
from tests.ui.legible import SIZES, faults

SCENES: Scenes = {
    **common.SCENES,
    **welcome.SCENES,
    **statements.SCENES,
    **reveal.SCENES,
    **tradeoffs.SCENES,
    **priorities.SCENES,
}
CROWDS = (1, 3, 8, 17, 60, 200)
WORDY = (wall, unattributed_wall, groups, reasons)
SMALL, HD, FULL, HUGE = SIZES
Make = Callable[[int, Words], Told]


def sampled() -> Iterator[tuple[Make, int, Words, QSize]]:
    """Every view with every crowd and both sorts of words; sizes take turns, so that each view is seen in each.

    Two hundred people who all write at length fill more pages than anybody turns: there sixty are enough.
    """
    for number, (make, words) in enumerate(product(VIEWS, (terse, unruly))):
        for turn, crowd in enumerate(CROWDS):
            if words is terse or crowd <= 60 or make not in WORDY:
                yield make, crowd, words, SIZES[(number + turn) % len(SIZES)]


def named(case: object) -> str:
    if isinstance(case, QSize):
        return f"{case.width()}x{case.height()}"
    return getattr(case, "__name__", str(case))


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


def frame(view: object) -> Frame:
    return Frame(3, "Trade-offs", (40, 50, 110), 1, "15 October 2026", "Northfield Grocers", view)


def painted(view: object, size: QSize, theme: Theme) -> list[Picture]:
    """All pages, laid out at `size` and painted small: a true miniature is quick and breaks its lines alike."""
    paint = partial(picture, scenes=SCENES, size=size, theme=theme, scale=0.1)
    first = paint(frame(view))
    return [first, *(paint(replace(frame(view), page=n)) for n in range(1, first.page_count))]


def squeezed(text: str) -> str:
    """Without what line ends, pages and typography add or take away."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in "“”←→")


def is_readable(text: str, shown: Sequence[str]) -> bool:
    """Whether the text stands in one piece, or in pieces one after the other."""
    left = squeezed(text)
    if any(left in piece for piece in shown):
        return True
    for piece in shown:
        if piece and left.startswith(piece):
            left = left.removeprefix(piece)
    return not left


@pytest.mark.parametrize(("make", "crowd", "words", "size"), list(sampled()), ids=named)
def test_nothing_is_cut_hidden_or_too_small(make: Make, crowd: int, words: Words, size: QSize) -> None:
    told = make(crowd, words)
    pages = painted(told.view, size, light())
    for page in pages:
        assert faults(page.boxes, size) == []
        assert page.page_count == len(pages)
    shown = [squeezed(word) for page in pages for word in page.words]
    assert [text for text in told.texts if not is_readable(text, shown)] == []


@pytest.mark.parametrize("crowd", [1, 8, 20])
@pytest.mark.parametrize("make", [title_page, collecting, wall, groups, gradients, points_table, positions], ids=named)
def test_up_to_twenty_people_are_one_picture(make: Make, crowd: int) -> None:
    view = make(crowd, terse).view
    if isinstance(view, Positions):
        view = replace(view, arguments=())
    assert len(painted(view, FULL, light())) == 1


@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_dark_says_the_same_in_other_colours(make: Make) -> None:
    view = make(8, unruly).view
    in_light, in_dark = painted(view, HD, light()), painted(view, HD, dark())
    assert [page.words for page in in_light] == [page.words for page in in_dark]
    assert in_light[0].image.pixelColor(2, 2) != in_dark[0].image.pixelColor(2, 2)


def test_a_page_that_is_not_there_shows_the_last() -> None:
    view = VIEWS[0](8, terse).view
    assert "P8" in "".join(picture(replace(frame(view), page=9), SCENES, SMALL, light()).words)
