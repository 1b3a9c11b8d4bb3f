"""Where lines break: no word alone on the last one, and no line shorter than that takes."""

from functools import partial

from PySide6.QtGui import QColor

from stratroom.ui.breaking import without_lonely_word
from stratroom.ui.typefaces import font, register_reading
from stratroom.ui.typeset import Run, Setting

SAID = "What would change my mind  Half of Vik says yes in a survey."


def test_a_word_alone_on_the_last_line_gets_one_more_and_the_line_before_keeps_the_rest(qapp: object) -> None:
    register_reading()
    set_at = partial(Setting, [Run(SAID, font(40), QColor("black"))], leading=48)
    width = next(w for w in range(1_200, 400, -4) if set_at(w).texts()[-1].strip() == "survey.")
    first, last = without_lonely_word(set_at, width).texts()
    assert (first.split()[-2:], last.split()) == (["yes", "in"], ["a", "survey."])
