"""What stands on one line of the projector with words from right to left stands where it would beside any others."""

import pytest
from PySide6.QtGui import QColor, QFontMetricsF

from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId
from stratroom.model.public import PersonMark
from stratroom.ui.audience.grouped import whose
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.paper.rows import said
from stratroom.ui.typefaces import font, register_reading
from stratroom.ui.typeset import Run, Setting, reads_leftwards

HEBREW = "\u05d0\u05d1\u05d9"


@pytest.mark.parametrize("name", [HEBREW, f"\u2067{HEBREW}", f"{HEBREW}\u2069 Lund", f"({HEBREW})"])
def test_a_label_stays_at_the_left_of_words_and_what_follows_at_their_right(qapp: object, name: str) -> None:
    register_reading()
    face, ink = font(40), QColor("black")
    texts, gap = ("7  ", f"  {name}", "  3 days"), QFontMetricsF(face).horizontalAdvance("  ")
    setting = Setting([Run(text, face, ink) for text in texts], 2_000, 48)
    (first,), middle, (last, *_) = [setting.stretches(run, 0, len(text)) for run, text in enumerate(texts)]
    assert middle
    assert first.right + 1.9 * gap <= min(stretch.left for stretch in middle)
    assert max(stretch.right for stretch in middle) + 0.9 * gap <= last.left


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
        (f"“\u2068{HEBREW}\u2069\u2028\u2068{HEBREW}\u2069”", True),
        (f"\u2068{HEBREW}\u2069\u2028CFO (Finance)", False),
        (f"7 \u2068{HEBREW}\u2028{HEBREW}\u2069, CFO", False),
    ],
)
def test_a_line_of_ours_reads_from_the_left_and_a_quotation_as_what_is_quoted(line: str, leftwards: bool) -> None:
    assert reads_leftwards(line) is leftwards


@pytest.mark.parametrize("line_end", ["\n", "\u2028", "\u2029"])
def test_letters_are_found_where_they_stand_in_words_of_several_lines(qapp: object, line_end: str) -> None:
    register_reading()
    face, ink, words = font(40), QColor("black"), f"{HEBREW}{line_end}one {HEBREW} two"
    setting = Setting([Run("7  ", face, ink), Run(words, face, ink)], 2_000, 48)
    assert setting.line_count == 2
    (found,) = setting.stretches(1, words.index("two"), len(words))
    alone = Setting([Run("two", face, ink)], 2_000, 48).natural_width
    assert found.right - found.left == pytest.approx(alone, abs=1)


def test_words_marked_in_a_text_stay_in_its_order(qapp: object) -> None:
    """“Before Anna after”, all of it from right to left: of one text nothing is set apart."""
    register_reading()
    face, ink = font(40), QColor("black")
    runs = [Run(text, face, ink) for text in (f"{HEBREW} ", "Anna", f" {HEBREW}")]
    setting = Setting(runs, 2_000, 48, is_one_text=True)
    (before,), (name,), (after,) = (setting.stretches(run, 0, len(each.text)) for run, each in enumerate(runs))
    assert after.right <= name.left
    assert name.right <= before.left


def test_a_role_under_a_name_and_a_reason_under_a_position_run_their_own_way() -> None:
    by = PersonMark(ParticipantId("a"), 1, "A", HEBREW, "CFO (Finance)")
    assert whose(by) == f"\u2068{HEBREW}\u2069\nCFO (Finance)"
    ballot = Ballot("1", "Where?", "", "position", prefer="Towns", over="Cities")
    where, reason, moved_by = said(ballot, Position(2, HEBREW, "Figures (new)")).split("\n")
    assert (reason, moved_by) == (f"\u2068{HEBREW}\u2069", "Figures (new)")
    assert "Towns" in where
