"""The check of what stands beside people's words finds it where it is turned, in each form and on the projector."""

from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from stratroom.record import forms, spreadsheets
from stratroom.record.blocks import Facts, Heading
from stratroom.ui.typefaces import font, register_reading
from stratroom.ui.typeset import Run, Setting
from tests.faults import hostile_held as held
from tests.faults.hostile_found import Executed
from tests.faults.hostile_turned import printed, turn_nothing
from tests.record.test_press import book

HEBREW, TURNED, PLAIN = "שלום q1z", "Li\u202ela q2z", "Anna q3z"
FIELDS = {"name": HEBREW, "role": f"one\n{TURNED}", "other": PLAIN}


@pytest.mark.parametrize(
    ("line", "is_turned"),
    [
        (f"3. \u2068{HEBREW}\u2069", False),
        (f"\u2068{TURNED}\u2069, CFO\n{TURNED}", False),
        (f"one\n{TURNED}", False),
        (f"“\u2068{HEBREW}\u2069”", False),
        (f"\u200f“\u2068{HEBREW}\u2069”", False),
        (f"{PLAIN} (\u2068{HEBREW}\u2069), \u2068{TURNED}\u2069", False),
        (f"\u2068one\u2028{HEBREW}\u2069, CFO", True),
        (f"because: \u2068{TURNED}.\u2069 CFO", False),
        (f"because: \u2068{TURNED}.. CFO\u2069", True),
        (f"because: {TURNED}. CFO", True),
        (f"3. {HEBREW}", True),
        (f"{HEBREW}, CFO", True),
        (f"CFO ({TURNED})", True),
        (f"{TURNED}, {PLAIN}", True),
        (f"{HEBREW}, \u2068{TURNED}\u2069", True),
        (f"\u200f\u2068{HEBREW}\u2069, CFO", True),
    ],
)
def test_a_line_is_turned_where_anything_beside_the_words_is(line: str, is_turned: bool) -> None:
    with pytest.raises(Executed, match="turn what stands beside") if is_turned else nullcontext():
        turn_nothing(FIELDS, [PLAIN, line])


@pytest.mark.parametrize(
    ("text", "is_turned"),
    [
        (f"\u200f{HEBREW}\u2028{TURNED}", False),
        (f"\u200e7 \u2068one\u2028{HEBREW}\u2069, CFO", False),
        (f"\u200f7\u2028\u2068{HEBREW}\u2069, CFO", True),
    ],
)
def test_on_the_projector_all_lines_of_a_text_are_one_and_each_is_judged(text: str, is_turned: bool) -> None:
    with pytest.raises(Executed, match="turn what stands beside") if is_turned else nullcontext():
        turn_nothing(FIELDS, [text], are_painted=True)


@pytest.mark.parametrize("form", [".pdf", ".docx", ".md", " tables"])
def test_what_each_form_prints_is_heard(form: str, tmp_path: Path) -> None:
    bound = book(Heading("Who", 2), Facts((("Owner", f"{HEBREW}, CFO"),)))
    with printed() as lines:
        if form == " tables":
            spreadsheets.write(bound, tmp_path / "tables")
        else:
            forms.write(bound, tmp_path / f"x{form}")
    with pytest.raises(Executed, match="q1z"):
        turn_nothing(FIELDS, lines)


@pytest.mark.parametrize(("words", "is_turned"), [((f"{HEBREW}, CFO",), True), ((HEBREW, ", CFO"), False)])
def test_what_the_projector_lays_out_is_heard_with_its_direction(
    words: tuple[str, ...], is_turned: bool, qapp: object
) -> None:
    register_reading()
    whole, image = set[str](), QImage(800, 80, QImage.Format.Format_RGB32)
    setting = Setting([Run(text, font(40), QColor("black")) for text in words], 800, 48)
    with held.painting(whole), QPainter(image) as painter:
        setting.draw(painter, 0, 0)
    assert len(whole) == 1
    with pytest.raises(Executed, match="q1z") if is_turned else nullcontext():
        turn_nothing(FIELDS, whole, are_painted=True)
