"""Words are found to the letter and whole, whatever the capitals and the spaces, in any script; nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.phrases import places, uses


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


@pytest.mark.parametrize(
    ("text", "phrase", "stands"),
    [
        ("Growth, then GROWTH; no outgrowth", "growth", ["Growth", "GROWTH"]),
        ("SUSTAINABLE\n growth", "Sustainable  Growth", ["SUSTAINABLE\n growth"]),
        ("Straße für Straße", "STRASSE", ["Straße", "Straße"]),
        ("持続可能な成長を成長で", "成長", ["成長", "成長"]),
        ("We want (growth)!", "(growth)", ["(growth)"]),
        ("e\u0301lan", "élan", ["e\u0301lan"]),
        ("We outgrow it", "grow", []),
    ],
)
def test_where_the_words_stand_is_told(text: str, phrase: str, stands: list[str]) -> None:
    assert [text[start:end] for start, end in places(text, phrase)] == stands


@given(st.text(alphabet="abß éÉ成長 -\n\u0301"), st.text(alphabet="abß éÉ成長 -\u0301"))
def test_words_stand_where_they_are_used_and_nowhere_else(text: str, phrase: str) -> None:
    found = places(text, phrase)
    assert all(uses(text[start:end], phrase) for start, end in found)
    assert [*found] == sorted(found)
    assert bool(found) == uses(text, phrase)
