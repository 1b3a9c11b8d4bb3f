"""What is kept of words lately is bounded by their letters, and given as it was found."""

import pytest

from stratroom.lately import Lately


def test_long_words_take_no_more_room_than_short_ones() -> None:
    kept = Lately[str](1_000)
    for number in range(500):
        text = f"{number}" * (number % 400 + 1)
        assert kept.of(text, len(text), text.upper) == text
    assert kept.letters <= 1_000


def test_what_was_asked_for_last_is_not_found_out_again() -> None:
    kept, asked = Lately[int](200), list[str]()

    def find(text: str) -> int:
        return kept.of(text, len(text), lambda: asked.append(text) or len(text))

    for text in ("one", "two", "one", "three", "four", "five", "six", "one", "two"):
        find(text)
    assert asked == ["one", "two", "three", "four", "five", "six", "two"]


def test_what_cannot_be_found_is_not_kept() -> None:
    kept = Lately[int](200)
    with pytest.raises(ValueError, match="invalid literal"):
        kept.of("x", 1, lambda: int("x"))
    assert kept.of("x", 1, lambda: 3) == 3


def test_words_longer_than_all_that_is_kept_are_found_and_not_kept() -> None:
    kept = Lately[int](10)
    assert kept.of("x" * 50, 50, lambda: 50) == 50
    assert kept.letters == 0
