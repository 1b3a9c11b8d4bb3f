"""What counts as written: something that can be seen."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.model.refusals import Refused
from stratroom.model.text import required, tidy


@pytest.mark.parametrize("unseen", ["", " \t\n", "\u200b\u2060", "\ufe0f", "\u034f", "\u3164", "\u2800", "\U000e0100"])
def test_what_nobody_would_see_is_empty(unseen: str) -> None:
    with pytest.raises(Refused, match="is empty"):
        required(unseen, "The sentence")


@pytest.mark.parametrize("seen", ["–", "\U0001fae8", "\ue000", "❤\ufe0f", "ᄀ\u1160"])
def test_signs_newer_than_this_python_and_private_ones_are_kept(seen: str) -> None:
    assert required(seen, "The sentence") == seen


@given(
    st.text(
        st.sampled_from("ae\u00e9\u0301\u0316\u0344\u0f73\u0f71\uac00\u1100\u1161\u11a8\u0327ę\u0328 "), min_size=190
    )
)
def test_a_long_pile_of_marks_is_composed_as_a_short_one_is(text: str) -> None:
    assert tidy(text) == unicodedata.normalize("NFC", text)


def test_a_pile_that_is_a_million_high_is_tidied_at_once() -> None:
    begun = time.process_time()
    tidy("a" + "\u0316\u0301" * 500_000)
    assert time.process_time() - begun < 10


def test_a_phrase_in_one_sign_is_written_in_its_words() -> None:
    """No line could break within it, and it is wider than a column."""
    assert tidy("\ufdfd, then") == "بسم الله الرحمن الرحيم, then"
    assert tidy(tidy("\ufdfd")) == tidy("\ufdfd")
