"""Amounts, percentages, dates and deadlines are found with their kind; numbers that are names are not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.measures import measures


def found(text: str) -> list[tuple[str, str]]:
    return [(measure.kind, text[measure.start : measure.end]) for measure in measures(text)]


@pytest.mark.parametrize(
    ("text", "kind", "marked"),
    [
        ("grow to €40m", "amount", "€40m"),
        ("a $1.2bn plan", "amount", "$1.2bn"),
        ("90 Mio. Euro mehr", "amount", "90 Mio. Euro"),
        ("open 200 stores", "amount", "200 stores"),
        ("nine big stores shut", "amount", "nine big stores"),
        ("double it", "amount", "double"),
        ("one in four managers", "amount", "one in four managers"),
        ("10x the volume", "amount", "10x"),
        ("top 3 in fresh", "amount", "top 3"),
        ("the no 1 choice", "amount", "no 1"),
        ("be number 1", "amount", "number 1"),
        ("double-digit growth", "amount", "double-digit"),
        ("1 in 4 customers", "amount", "1 in 4 customers"),
        ("9 out of 10 customers", "amount", "9 out of 10"),
        ("a billion in sales", "amount", "a billion"),
        ("NPS 60", "amount", "60"),
        ("at the end of March", "date", "the end of March"),
        ("live by Dec-27", "deadline", "by Dec-27"),
        ("before the summer", "deadline", "before the summer"),
        ("15 % margin", "percentage", "15 %"),
        ("up 3 percent", "percentage", "3 percent"),
        ("5 pts more", "percentage", "5 pts"),
        ("99.9% uptime", "percentage", "99.9%"),
        ("um 15 Prozent", "percentage", "15 Prozent"),
        ("Q3 2026 opening", "date", "Q3 2026"),
        ("done FY28", "date", "FY28"),
        ("on 30 June 2027", "date", "30 June 2027"),
        ("next spring", "date", "next spring"),
        ("by end of 2027", "deadline", "by end of 2027"),
        ("within 18 months", "deadline", "within 18 months"),
        ("in three years", "deadline", "in three years"),
        ("by Christmas", "deadline", "by Christmas"),
        ("over the next 2 years", "deadline", "over the next 2 years"),
        ("bis Ende 2027", "deadline", "bis Ende 2027"),
        ("d’ici 2028", "deadline", "d’ici 2028"),
    ],
)
def test_a_measure_is_marked(text: str, kind: str, marked: str) -> None:
    assert found(text) == [(kind, marked)]


@pytest.mark.parametrize(
    "text",
    [
        "One bank. One app.", "first in everything", "ISO 27001 done", "our Plan 360", "the Vision 2030", "open 24/7",
        "B2B and 5G", "a Tier 1 supplier", "phase two of it", "the 2027 bond", "", "our Wexley 2030", "a 4* rating",
        "double down on fresh", "a second half push",
    ],
)  # fmt: skip
def test_a_name_is_no_measure(text: str) -> None:
    assert not found(text)


@given(st.text(max_size=200))
def test_measures_stand_in_order_and_apart(text: str) -> None:
    places = [(measure.start, measure.end) for measure in measures(text)]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
