"""What counts as written: something that can be seen."""

import pytest

from stratroom.model.refusals import Refused
from stratroom.model.text import required


@pytest.mark.parametrize("unseen", ["", " \t\n", "\u200b\u2060", "\ufe0f", "\u034f", "\u3164", "\u2800", "\U000e0100"])
def test_what_nobody_would_see_is_empty(unseen: str) -> None:
    with pytest.raises(Refused, match="is empty"):
        required(unseen, "The sentence")


@pytest.mark.parametrize("seen", ["–", "\U0001fae8", "\ue000", "❤\ufe0f", "ᄀ\u1160"])
def test_signs_newer_than_this_python_and_private_ones_are_kept(seen: str) -> None:
    assert required(seen, "The sentence") == seen
