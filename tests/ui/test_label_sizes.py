"""What a label keeps of its size is what a new one would measure."""

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from stratroom.ui.widgets import PlainLabel

TEXTS = st.sampled_from(
    [
        "", "P1", "0\t", "Own the small town", "one\ntwo",
        "Fresh food, near people, at prices a nurse can pay.  ", "نريد أن",
        "We become the shop that every small town in the region would miss if it closed, whoever else stays open.",
    ]
) | st.text(max_size=60)  # fmt: skip


@given(text=TEXTS, widths=st.lists(st.integers(24, 1200), min_size=1, max_size=5))
def test_a_size_that_is_kept_is_the_one_that_is_measured(qapp: object, text: str, widths: list[int]) -> None:
    label = PlainLabel(text, "voice")
    asked = [(width, label.heightForWidth(width), label.sizeHint()) for width in widths]
    for width, height, hint in asked:
        alone = PlainLabel(text, "voice")
        assert (alone.heightForWidth(width), PlainLabel(text, "voice").sizeHint()) == (height, hint)


def test_a_label_with_other_words_or_marks_is_measured_anew(qtbot: QtBot) -> None:
    label = PlainLabel("Short", "voice")
    qtbot.addWidget(label)
    single = label.heightForWidth(600), label.sizeHint().width()
    label.mark(((0, 5),))
    assert label.sizeHint().width() > single[1], "heavier letters are wider"
    label.setText("one\ntwo")
    assert label.heightForWidth(600) > single[0]
