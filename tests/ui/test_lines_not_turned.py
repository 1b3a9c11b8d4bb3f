"""What stands on one line of the projector with words from right to left stands where it would beside any others."""

import pytest
from PySide6.QtGui import QColor

from stratroom.ui.typefaces import font, register_reading
from stratroom.ui.typeset import Run, Setting, reads_leftwards

HEBREW = "\u05d0\u05d1\u05d9"


@pytest.mark.parametrize("name", [HEBREW, f"\u2067{HEBREW}", f"{HEBREW}\u2069 Lund", f"({HEBREW})"])
def test_a_label_stays_at_the_left_of_words_and_what_follows_at_their_right(qapp: object, name: str) -> None:
    register_reading()
    face, ink = font(40), QColor("black")
    setting = Setting([Run(text, face, ink) for text in ("7  ", name, "  3 days")], 2_000, 48)
    ends = [setting.stretches(run, 0, len(text)) for run, text in enumerate(("7", name, "  3 days"))]
    (first,), middle, (last, *_) = ends
    assert middle
    assert first.right <= min(stretch.left for stretch in middle)
    assert max(stretch.right for stretch in middle) <= last.left


@pytest.mark.parametrize(
    ("line", "leftwards"),
    [
        (f"\u2068{HEBREW}\u2069, CFO", False),
        (f"\u2068{HEBREW}\u2069 · \u2068{HEBREW}\u2069", False),
        (f"3. \u2068{HEBREW}\u2069", False),
        (f"\u2068{HEBREW}\u2069 →", False),
        (f"“\u2068{HEBREW}\u2069”", True),
        (f"{HEBREW}, CFO", True),
        (f"3 {HEBREW}", True),
    ],
)
def test_a_line_of_ours_reads_from_the_left_and_a_quotation_as_what_is_quoted(line: str, leftwards: bool) -> None:
    assert reads_leftwards(line) is leftwards
