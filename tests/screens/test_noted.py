"""The six words of a reveal on the projector: whole, on one line, as large as what is read at the back of the room."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.storage.six_words import WORDS
from stratroom.ui.audience.frame import picture
from stratroom.ui.languages import use
from stratroom.ui.roles import CONTENT_LEAST, FLOOR_MOST
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script, register_reading
from stratroom.words import ENGLISH, LANGUAGES
from tests.screens.laid_out import SCENES, SMALL, frame, named
from tests.screens.made_up import Words, unruly
from tests.screens.views import VIEWS, Told, wall
from tests.ui.legible import SIZES, faults

LONG = " ".join(sorted(WORDS, key=len)[-6:])
SHORT = "ice oak fox owl gem bee"
Make = Callable[[int, Words], Told]


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> Iterator[None]:
    register_reading()
    register_every_script()
    yield
    use(ENGLISH)


@pytest.mark.parametrize("make", VIEWS, ids=named)
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_nothing_lies_over_them_on_any_picture(make: Make, size: QSize) -> None:
    noted = replace(frame(make(8, unruly).view), noted=LONG)
    first = picture(noted, SCENES, size, light(), scale=0.1)
    for page in range(first.page_count):
        taken = picture(replace(noted, page=page), SCENES, size, light(), scale=0.1)
        assert faults(taken.boxes, size) == []


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("words", [LONG, SHORT], ids=["long", "short"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_they_stand_whole_on_one_line_and_read_at_the_back(size: QSize, words: str, code: str) -> None:
    use(code)
    taken = picture(replace(frame(wall(8, unruly).view), noted=words), SCENES, size, light(), scale=0.1)
    (line,) = [box for box in taken.boxes if words in box.text]
    assert line.pixels >= round(CONTENT_LEAST * size.height())
    assert line.rect.height() < 1.5 * line.pixels


@pytest.mark.parametrize("code", LANGUAGES)
def test_in_a_long_room_they_are_never_cut(code: str) -> None:
    use(code)
    taken = picture(
        replace(frame(wall(8, unruly).view), noted=LONG), SCENES, SMALL, light(), scale=0.1, floor=FLOOR_MOST
    )
    assert faults(taken.boxes, SMALL) == []
    (line,) = [box for box in taken.boxes if LONG in box.text]
    assert line.pixels > CONTENT_LEAST * SMALL.height()
