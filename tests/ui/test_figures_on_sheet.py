"""Every figure, set in real type at every projector size and for any number of people, is legible."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from stratroom.figures.gradients import gradients
from stratroom.figures.piles import Person
from stratroom.figures.points import points
from stratroom.figures.shapes import Drawing
from stratroom.figures.table import Option
from stratroom.figures.votes import Vote, votes
from stratroom.ui import roles
from stratroom.ui.sheet import Sheet
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_reading
from tests.ui.legible import SIZES, faults

Figure = Callable[[int, float, float, float], Drawing]
"""Draws so many people into width, height and text size."""

COUNTS = [4, 8, 12, 17, 20, 60, 200]
ROLES = ["CEO", "CFO", "COO", "CMO", "CHRO", "CTO", "CSO", "GC"]
NAMES = ["Fresh rebuild in 30 stores", "Depot and shelf availability", "Store-team pay and tenure"]


def vote(count: int, width: float, height: float, size: float) -> Drawing:
    rows = [Vote(seat, ROLES[seat % 8], seat % 7 - 3, (seat * 3) % 7 - 3) for seat in range(count)]
    return votes(rows, "Fresh quality", "Lowest price", width=width, height=height, text_size=size)


def poll(count: int, width: float, height: float, size: float) -> Drawing:
    steps = (1, 1, 2, 2, 2, 3, 6, 7)
    people = [(steps[seat % 8], Person(seat, ROLES[seat % 8])) for seat in range(count)]
    places = {step: [person for at, person in people if at == step] for step in set(steps)}
    return gradients(places, width=width, height=height, text_size=size)


def allocation(count: int, width: float, height: float, size: float) -> Drawing:
    options = [Option(name, [(0, 25, 100)[(seat + n) % 3] for seat in range(count)]) for n, name in enumerate(NAMES)]
    people = [ROLES[seat % 8] for seat in range(count)]
    return points(
        options, people, width=width, height=height, text_size=size, cut_after=2, cut_words="We fund the two above."
    )


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("figure", [vote, poll, allocation])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_text_is_cut_small_or_over_another(
    figure: Callable[[int, float, float, float], Drawing], size: QSize
) -> None:
    register_reading()
    image = QImage(size, QImage.Format.Format_RGB32)
    for count in COUNTS:
        with QPainter(image) as painter:
            sheet = Sheet(painter, size.width(), size.height(), light())
            place = sheet.band(0.2, 0.65)
            sheet.drawing(figure(count, place.width(), place.height(), sheet.size(roles.LABEL)), place)
        assert faults(sheet.boxes, size) == [], f"{count} people"
