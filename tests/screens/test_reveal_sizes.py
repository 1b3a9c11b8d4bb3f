"""The reveal and the meanings with four, eight, twenty and sixty people, each at every size, in words people write.

The other tests of pictures take unruly words, and one size for each crowd.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.screens.laid_out import FULL, SMALL, check, named, painted
from tests.screens.made_up import Words, usual
from tests.screens.marked_views import (
    amounts_and_dates,
    large,
    large_without_name,
    only_once,
    shared_words,
    who_used,
)
from tests.screens.recognised_views import recognised
from tests.screens.sorting_views import groups, next_card, next_card_unattributed, second_groups, two_sortings
from tests.screens.told import Told
from tests.screens.views import side_by_side, unattributed_wall, wall
from tests.ui.legible import SIZES

VIEWS = (
    wall, unattributed_wall, large, large_without_name, shared_words, who_used, only_once, amounts_and_dates,
    groups, second_groups, next_card, next_card_unattributed, two_sortings, recognised, side_by_side,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("people", [4, 8, 20, 60])
@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_every_number_of_people_is_legible_at_every_size(
    make: Callable[[int, Words], Told], people: int, size: QSize
) -> None:
    check(make(people, usual), size, light())


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
def test_the_next_card_is_held_against_whole_sentences(size: QSize) -> None:
    whole = "Honestly I do not think we have a strategy beyond opening stores wherever rents are low."
    (shown,) = painted(next_card(4, lambda number: whole if not number else "Grow.").view, size, light())
    assert whole in " ".join(" ".join(shown.words).split())
