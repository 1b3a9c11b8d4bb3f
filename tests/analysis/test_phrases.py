"""Words are found to the letter and whole, whatever the capitals and the spaces, in any script; nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.phrases import uses


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Sustainable growth means 4%.", "sustainable growth"),
        ("SUSTAINABLE\n growth", "Sustainable  Growth"),
        ("We want (growth)!", "growth"),
        ("Ungrowth, then growth", "growth"),
        ("Straße für Straße", "STRASSE"),
        ("Βιώσιμη ανάπτυξη παντού", "βιώσιμη ανάπτυξη"),
        ("持続可能な成長を目指す", "成長"),
        ("เติบโตอย่างยั่งยืน", "ยั่งยืน"),
        ("हमारी वृद्धि", "वृद्धि"),
        ("Grow at 25% a year", "25%"),
        ("e\u0301lan", "élan"),
    ],
)
def test_words_are_found(text: str, phrase: str) -> None:
    assert uses(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("We outgrow it", "grow"),
        ("growths", "growth"),
        ("growth that is sustainable", "sustainable growth"),
        ("customer-first", "customer first"),
        ("कामों", "काम"),
        ("Anything", ""),
        ("", "growth"),
        ("Anything", " \n"),
    ],
)
def test_what_is_not_there_to_the_letter_is_not_found(text: str, phrase: str) -> None:
    assert not uses(text, phrase)


@given(st.text(), st.text(), st.text())
def test_words_between_spaces_are_always_found(before: str, phrase: str, after: str) -> None:
    assert uses(f"{before} {phrase} {after}", phrase) == bool(phrase.split())
