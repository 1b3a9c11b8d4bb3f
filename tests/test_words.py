"""One place says everything: in English as written, in another language through the translation it was handed."""

import doctest
from collections.abc import Iterator

import pytest

from stratroom import words
from stratroom.words import phrase, say, say_of, speak


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak()


def test_without_a_translation_it_is_said_as_written() -> None:
    assert say("Saved {at}", at="10:12") == "Saved 10:12"
    assert say("A brace { without a gap stays") == "A brace { without a gap stays"


def test_a_translation_is_filled_like_the_source() -> None:
    german = {"{count} of {all}": "{count} von {all}"}
    speak(lambda text, _note: german[text])
    assert say("{count} of {all}", count=3, all=8) == "3 von 8"


def test_which_numbers_are_one_is_the_language_s_business() -> None:
    assert say_of(0, "{n} person", "{n} people") == "0 people"
    speak(is_one=lambda number: number in (0, 1))
    assert say_of(0, "{n} person", "{n} people") == "0 person"


def test_a_phrase_is_only_marked() -> None:
    assert phrase("Votes") == "Votes"


def test_the_examples_hold() -> None:
    tried = doctest.testmod(words)
    assert tried.attempted
    assert not tried.failed
