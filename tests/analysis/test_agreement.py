"""The spread of positions: hand checks, edges, and what must hold of any counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.agreement import one_voice_range, two_camps, van_der_eijk

COUNTS = st.lists(st.integers(0, 9), min_size=2, max_size=9).filter(any)


@pytest.mark.parametrize(
    ("counts", "agreement"),
    [
        ([30, 40, 210, 130, 530, 50, 10], 0.6113),
        ([1, 1, 0, 0, 0], 0.75),
        ([5, 0, 0, 0, 5], -1),
        ([4, 4, 4, 4], 0),
        ([0, 7, 0], 1),
        ([0, 0], None),
        ([3], None),
        ([], None),
    ],
)
def test_agreement_by_hand(counts: list[int], agreement: float | None) -> None:
    assert van_der_eijk(counts) == pytest.approx(agreement, abs=5e-5)


@pytest.mark.parametrize(
    ("counts", "is_so"),
    [
        ([4, 0, 1, 0, 4], True),
        ([1, 0, 0, 0, 8], False),
        ([2, 2, 0, 0, 0, 0, 4], True),
        ([2, 0, 2, 0, 0, 2, 0], False),
        ([2, 0, 1, 0, 0, 2, 0], True),
        ([0, 0, 9, 0, 0], False),
        ([4, 4], True),
        ([9], False),
        ([], False),
    ],
)
def test_two_camps_by_the_rule(counts: list[int], is_so: bool) -> None:
    assert two_camps(counts) is is_so


def test_one_voice_moves_the_number_of_a_small_room() -> None:
    least, most = one_voice_range([4, 0, 0, 0, 0, 0, 4])
    assert least <= -1 + 1e-9
    assert most - least > 0.1
    with pytest.raises(ValueError, match="not defined"):
        one_voice_range([0, 0, 0])


def test_a_count_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="below zero"):
        van_der_eijk([3, -1])


@given(COUNTS)
def test_the_mirror_image_agrees_as_much_and_stays_between_the_ends(counts: list[int]) -> None:
    found = van_der_eijk(counts)
    assert found == pytest.approx(van_der_eijk(counts[::-1]))
    assert found is not None
    assert -1 - 1e-9 <= found <= 1 + 1e-9
    assert two_camps(counts) == two_camps(counts[::-1])


@given(COUNTS, st.integers(2, 5))
def test_as_many_times_more_people_agree_as_much(counts: list[int], times: int) -> None:
    assert van_der_eijk([count * times for count in counts]) == pytest.approx(van_der_eijk(counts))


@given(COUNTS)
def test_the_range_of_one_voice_holds_what_is(counts: list[int]) -> None:
    least, most = one_voice_range(counts)
    now = van_der_eijk(counts)
    assert now is not None
    assert least <= now <= most
