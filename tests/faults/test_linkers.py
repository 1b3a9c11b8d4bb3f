"""Answers without names cannot be tied to people by what lies in any file; in files that leak they can."""

import random
from collections import Counter

import pytest

from tests.faults import linkers
from tests.faults.linking.controls import detached
from tests.faults.linking.odds import Tally, right_by_chance


def test_nobody_is_tied_to_an_answer_more_often_than_by_chance() -> None:
    list(linkers.run(18, seed=7))


@pytest.mark.parametrize(("guessed", "among"), [(3, 3), (5, 8), (12, 12)])
def test_chance_is_counted_to_the_letter(guessed: int, among: int) -> None:
    chances, by, drawn = right_by_chance(guessed, among), random.Random(3), Counter[int]()
    assert sum(chances) == pytest.approx(1)
    assert sum(right * chance for right, chance in enumerate(chances)) == pytest.approx(guessed / among)
    for _ in range(20_000):
        order = by.sample(range(among), among)
        drawn[sum(order[place] == place for place in range(guessed))] += 1
    assert all(abs(drawn[right] / 20_000 - chance) < 0.02 for right, chance in enumerate(chances))


def test_one_guess_more_than_the_bound_is_found() -> None:
    tally = Tally(Counter({(8, 8): 300}))
    tally.right = tally.most_that_pass(1e-9)
    assert tally.likelihood >= 1e-9
    tally.right += 1
    assert tally.likelihood < 1e-9
    tally.right = 0
    assert tally.likelihood < 1e-9, "too few is as far from chance as too many"


def test_a_linker_that_reads_no_file_that_leaks_makes_the_row_void(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkers, "CONTROLS", [detached])
    with pytest.raises(AssertionError, match=r"these read no file that leaks: .*trunks_of_the_free_list"):
        list(linkers.run(1))
