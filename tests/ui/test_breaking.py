"""Where lines break: no word alone on the last one, and no line shorter than that takes."""

from functools import partial

import pytest
from PySide6.QtGui import QColor

from stratroom.ui.breaking import pieces, without_lonely_word
from stratroom.ui.typefaces import font, register_reading
from stratroom.ui.typeset import Run, Setting

SAID = "What would change my mind  Half of Vik says yes in a survey."


def test_a_word_alone_on_the_last_line_gets_one_more_and_the_line_before_keeps_the_rest(qapp: object) -> None:
    register_reading()
    set_at = partial(Setting, [Run(SAID, font(40), QColor("black"))], leading=48)
    width = next(w for w in range(1_200, 400, -4) if set_at(w).texts()[-1].strip() == "survey.")
    first, last = without_lonely_word(set_at, width).texts()
    assert (first.split()[-2:], last.split()) == (["yes", "in"], ["a", "survey."])


@pytest.mark.parametrize("words", ["Four cadets a year (bis 1. September 2027)", "HR, People  ·  600 a year  ·  0.4m"])
def test_a_date_stays_on_one_line_and_no_line_begins_with_a_dot(qapp: object, words: str) -> None:
    register_reading()
    for width in range(900, 340, -5):
        found = Setting([Run(words, font(40), QColor("black"))], width, 48).texts()
        assert "".join(found) == words, "what is said stays as it is written"
        assert not [line for line in found if line.startswith("·")]
        assert "2027" not in words or any("1. September 2027" in line for line in found)


def test_a_date_for_which_no_line_has_room_breaks_between_its_words(qapp: object) -> None:
    register_reading()
    setting = Setting([Run("bis 1. September 2027", font(40), QColor("black"))], 210, 48)
    assert [line.strip() for line in setting.texts()] == ["bis 1.", "September", "2027"]


def test_a_text_that_begins_with_a_mark_of_byte_order_is_whole(qapp: object) -> None:
    register_reading()
    setting = Setting([Run("\ufeffNorth first, then the islands", font(40), QColor("black"))], 210, 48)
    assert "".join(setting.texts()) == "\ufeffNorth first, then the islands"
    assert "".join(pieces(setting, 100)) == "\ufeffNorth first, then the islands"
