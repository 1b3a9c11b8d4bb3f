"""Seven to nine options counted as pref_voting and scipy count them: Schulze's whole order, Borda, all without one."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from stratroom.analysis.least_disagreement import least_disagreement
from stratroom.analysis.ranking import (
    borda,
    condorcet_winner,
    kemeny,
    kendall_w,
    leave_one_out,
    majority_cycle,
    options,
    pairwise,
    schulze,
)
from tests.analysis.test_ranking import ballots_of

KEPT = Path(__file__).parent / "rankings"
REFERENCE = (KEPT / "nine.jsonl").read_text("utf-8").splitlines()
NINE = [line for line in REFERENCE if len(options(ballots_of(*json.loads(line)["ballots"]))) == 9]
EVERY_ORDER_TRIED = (KEPT / "kemeny.jsonl").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", REFERENCE, ids=range(len(REFERENCE)))
def test_two_libraries_count_up_to_nine_options_the_same(line: str) -> None:
    told: dict[str, Any] = json.loads(line)
    ballots = ballots_of(*told["ballots"])
    names = options(ballots)
    for by_rule in told["told"]:
        rule = by_rule["unranked"]
        assert list(pairwise(ballots, rule).values()) == by_rule["pairs"]
        assert (condorcet_winner(ballots, rule) or "") == by_rule["condorcet"]
        assert bool(majority_cycle(ballots, rule)) == by_rule["cycles"]
        assert schulze(ballots, rule).order == tuple(frozenset(step) for step in by_rule["order"].split(">"))
        assert [2 * borda(ballots, rule).scores[option] for option in names] == by_rule["twice_borda"]
        for way, method in enumerate(("schulze", "borda")):
            winners = [frozenset(each[way]) for each in by_rule["without"]]
            assert list(leave_one_out(ballots, rule, method).values()) == winners
    if told["kendall_w"] is not None:
        assert kendall_w(ballots) == pytest.approx(told["kendall_w"], abs=1e-9)


@pytest.mark.parametrize(("line", "tried"), list(zip(NINE, EVERY_ORDER_TRIED, strict=True)), ids=range(len(NINE)))
def test_kemeny_of_nine_options_is_what_trying_every_order_comes_to(line: str, tried: str) -> None:
    told: dict[str, Any] = json.loads(line)
    ballots = ballots_of(*told["ballots"])
    for by_rule, (cost, optima, firsts) in zip(told["told"], json.loads(tried), strict=True):
        rule = by_rule["unranked"]
        table, found = pairwise(ballots, rule), kemeny(ballots, rule)
        assert (found.cost, found.optima) == (cost, optima)
        assert found.cost == sum(table[b, a] for a, b in combinations(found.order, 2))
        assert least_disagreement(table, options(ballots)).firsts == frozenset(firsts)


def test_most_of_them_have_nine_options_and_many_a_cycle_a_tie_or_a_gap() -> None:
    told: list[dict[str, Any]] = [json.loads(line) for line in REFERENCE]
    assert sum(len(options(ballots_of(*each["ballots"]))) == 9 for each in told) > len(told) / 2
    assert sum(each["told"][1]["cycles"] for each in told) > 10
    assert sum("=" in ballot for each in told for ballot in each["ballots"]) > 100
