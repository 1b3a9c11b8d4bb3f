"""Rankings counted: the hand checks of the method, what must hold of any ballots, and what two libraries say."""

import json
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.ranking import (
    Ballot,
    Unranked,
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

RULES: tuple[Unranked, Unranked] = ("last", "no_opinion")
REFERENCE = (Path(__file__).parent / "rankings" / "reference.jsonl").read_text("utf-8").splitlines()


def ballots_of(*texts: str) -> list[Ballot]:
    """ "2:a=b>c": two people put a and b first, tied, then c."""
    split = [text.partition(":") for text in texts]
    return [
        Ballot(tuple(tuple(tier.split("=")) for tier in tiers.split(">")), int(weight)) for weight, _, tiers in split
    ]


def tiered(order: list[str], tiers: list[int]) -> Ballot:
    """The first options of the order on the tiers that are named for them; the others are left out."""
    placed = list(zip(order, tiers, strict=False))
    return Ballot(tuple(tuple(o for o, tier in placed if tier == wanted) for wanted in sorted(set(tiers))))


BALLOT = st.builds(tiered, st.permutations("abcd"), st.lists(st.integers(0, 2), min_size=1, max_size=4))
"""One person's ballot with ties, and with gaps where there are fewer tiers than options."""
BALLOTS = st.lists(BALLOT, min_size=1, max_size=7)


# By hand


def test_45_voters_over_five_options_as_in_the_textbook() -> None:
    voters = ballots_of(
        "5:A>C>B>E>D", "5:A>D>E>C>B", "8:B>E>D>A>C", "3:C>A>B>E>D", "7:C>A>E>B>D", "2:C>B>A>D>E", "7:D>C>E>B>A",
        "8:E>B>A>D>C",
    )  # fmt: skip
    table = pairwise(voters)
    assert (table["A", "B"], table["B", "A"], table["E", "D"]) == (20, 25, 31)
    assert schulze(voters).order == tuple(frozenset(option) for option in "EACBD")
    assert condorcet_winner(voters) is None
    assert majority_cycle(voters)


def test_borda_gives_half_for_a_tie() -> None:
    found = borda(ballots_of("1:A>B=C"))
    assert (found.scores, found.winners) == ({"A": 2.0, "B": 0.5, "C": 0.5}, {"A"})


def test_kemeny_of_a_hundred_voters_going_round() -> None:
    found = kemeny(ballots_of("25:A>B>C", "40:B>C>A", "35:C>A>B"))
    assert (found.cost, found.order, found.optima) == (120, ("B", "C", "A"), 1)


def test_kemeny_counts_the_orders_that_cost_as_little() -> None:
    assert kemeny(ballots_of("1:A>B>C", "1:B>C>A", "1:C>A>B")).optima == 3
    assert kemeny(ballots_of("1:A=B=C")).optima == 6


def test_nine_options_going_round_are_counted_exactly() -> None:
    names = "abcdefghi"
    turned = [">".join(names[n:] + names[:n]) for n in range(9)]
    assert kemeny(ballots_of(*(f"1:{order}" for order in turned))).optima == 9


def test_w_of_four_people_and_five_options() -> None:
    people = ballots_of("1:a>b>c>d>e", "1:b>c>a>d>e", "1:c>a>b>e>d", "1:b>c>a>e>d")
    sums = {o: sum(next(n for n, t in enumerate(b.tiers, 1) if o in t) for b in people) for o in "abcde"}
    assert sorted(sums.values()) == [7, 8, 9, 18, 18]
    assert kendall_w(people) == pytest.approx(122 * 12 / (16 * 120))


@pytest.mark.parametrize(
    ("ballots", "w"),
    [(["3:a=b=c"], None), ([], None), (["1:a"], None), (["2:a>b>c"], 1.0), (["1:a>b", "1:b>a"], 0.0)],
)
def test_w_at_its_edges(ballots: list[str], w: float | None) -> None:
    assert kendall_w(ballots_of(*ballots)) == w


def test_w_is_not_defined_where_somebody_has_no_opinion() -> None:
    half = ballots_of("1:a>b>c", "1:a>b")
    assert kendall_w(half, "no_opinion") is None
    assert kendall_w(half, "last") == 1.0


def test_what_is_left_out_is_last_or_not_compared() -> None:
    ballots = ballots_of("1:a", "1:b>a")
    assert (pairwise(ballots, "last")["a", "b"], pairwise(ballots, "no_opinion")["a", "b"]) == (1, 0)
    assert (condorcet_winner(ballots, "last"), condorcet_winner(ballots, "no_opinion")) == (None, "b")


def test_one_person_can_break_a_tie() -> None:
    ballots = ballots_of("1:a>b", "1:b>a", "2:a>b")
    assert leave_one_out(ballots, method="condorcet") == {0: {"a"}, 1: {"a"}, 2: {"a"}}
    two = ballots_of("1:a>b", "1:b>a")
    for method in ("borda", "schulze"):
        assert leave_one_out(two, method=method) == {0: {"b"}, 1: {"a"}}
    assert leave_one_out(ballots_of("1:a>b"), method="condorcet") == {0: frozenset()}


def test_who_wins_without_one_person_may_be_nobody_alone() -> None:
    assert leave_one_out(ballots_of("2:a>b", "1:b>a"), method="schulze") == {0: {"a", "b"}, 1: {"a"}}


def test_nobody_has_ranked() -> None:
    assert (pairwise([]), borda([]).winners, schulze([]).order, kemeny([]).order, majority_cycle([])) == (
        {}, frozenset(), (), (), (),
    )  # fmt: skip


@pytest.mark.parametrize("ballot", [Ballot((("a",), ("a",))), Ballot((("a", "a"),)), Ballot((("a",),), 0)])
def test_a_ballot_that_is_none_is_refused(ballot: Ballot) -> None:
    with pytest.raises(ValueError, match="ballot"):
        pairwise([ballot])


# What holds of any ballots


def renamed(ballots: list[Ballot], names: dict[str, str]) -> list[Ballot]:
    return [Ballot(tuple(tuple(names[o] for o in tier) for tier in b.tiers), b.weight) for b in ballots]


@given(BALLOTS, st.permutations("abcd"), st.sampled_from(RULES))
def test_names_of_options_and_order_of_people_change_nothing(
    ballots: list[Ballot], others: list[str], rule: Unranked
) -> None:
    names = dict(zip("abcd", others, strict=True))
    turned = renamed(ballots[::-1], names)
    for count in (borda, schulze):
        assert count(turned, rule).winners == {names[o] for o in count(ballots, rule).winners}
    assert kemeny(turned, rule).cost == kemeny(ballots, rule).cost
    assert kemeny(turned, rule).optima == kemeny(ballots, rule).optima
    assert bool(majority_cycle(turned, rule)) == bool(majority_cycle(ballots, rule))
    assert kendall_w(turned, rule) == pytest.approx(kendall_w(ballots, rule))


@given(BALLOTS, st.sampled_from(RULES))
def test_every_ballot_twice_leaves_winners_and_w(ballots: list[Ballot], rule: Unranked) -> None:
    for count in (borda, schulze):
        assert count(ballots * 2, rule).winners == count(ballots, rule).winners
    assert condorcet_winner(ballots * 2, rule) == condorcet_winner(ballots, rule)
    assert kendall_w(ballots * 2, rule) == pytest.approx(kendall_w(ballots, rule))
    assert kemeny(ballots * 2, rule).order == kemeny(ballots, rule).order


@given(st.lists(st.permutations("abcd"), min_size=1, max_size=7))
def test_every_ballot_the_other_way_round_leaves_w_and_reverses_borda(orders: list[list[str]]) -> None:
    ballots = [Ballot(tuple((option,) for option in order)) for order in orders]
    turned = [Ballot(ballot.tiers[::-1]) for ballot in ballots]
    assert kendall_w(turned) == pytest.approx(kendall_w(ballots))
    scores, others = borda(ballots).scores, borda(turned).scores
    assert all(scores[o] + others[o] == 3 * len(ballots) for o in scores)


@given(BALLOTS, st.sampled_from(RULES))
def test_a_ballot_with_everything_tied_changes_no_margin(ballots: list[Ballot], rule: Unranked) -> None:
    everything = options(ballots)
    assert pairwise([*ballots, Ballot((everything,))], rule) == pairwise(ballots, rule)


@given(BALLOTS, st.sampled_from(RULES))
def test_who_beats_all_is_schulzes_only_winner_and_a_circle_is_one(ballots: list[Ballot], rule: Unranked) -> None:
    if first := condorcet_winner(ballots, rule):
        assert schulze(ballots, rule).winners == {first}
    table, way = pairwise(ballots, rule), majority_cycle(ballots, rule)
    assert all(table[a, b] > table[b, a] for a, b in zip(way, way[1:] + way[:1], strict=True))
    assert len(way) != 1


# What pref_voting and scipy say


@pytest.mark.parametrize("line", REFERENCE, ids=range(len(REFERENCE)))
def test_two_libraries_count_the_same(line: str) -> None:
    told: dict[str, Any] = json.loads(line)
    ballots = ballots_of(*told["ballots"])
    names = options(ballots)
    for by_rule in told["told"]:
        rule = by_rule["unranked"]
        assert list(pairwise(ballots, rule).values()) == by_rule["pairs"]
        first = by_rule["condorcet"]
        assert condorcet_winner(ballots, rule) == (None if first is None else names[first])
        assert schulze(ballots, rule).winners == {names[option] for option in by_rule["schulze"]}
        assert bool(majority_cycle(ballots, rule)) == by_rule["cycles"]
        found = kemeny(ballots, rule)
        assert (found.cost, found.optima) == (by_rule["cost"], by_rule["optima"])
        assert found.cost == sum(pairwise(ballots, rule)[b, a] for a, b in permutations(found.order, 2)
                                 if found.order.index(a) < found.order.index(b))  # fmt: skip
    people, scores = sum(ballot.weight for ballot in ballots), borda(ballots).scores
    assert [2 * scores[o] - people * (len(names) - 1) for o in names] == told["symmetric_borda"]
    if told["kendall_w"] is not None:
        assert kendall_w(ballots) == pytest.approx(told["kendall_w"], abs=1e-9)
    if "kemeny_young" in told:
        assert [kemeny(ballots).cost, kemeny(ballots).optima] == told["kemeny_young"]


@given(BALLOTS, st.sampled_from(RULES))
def test_leaving_one_out_is_counting_the_others_anew(ballots: list[Ballot], unranked: Unranked) -> None:
    """What nobody else ranks is out where it is compared with nothing, and last of all where it counts as last."""
    for n in range(len(ballots)):
        others = ballots[:n] + ballots[n + 1 :]
        if unranked == "no_opinion" or options(others) == options(ballots):
            assert leave_one_out(ballots, unranked, "schulze")[n] == schulze(others, unranked).winners
            assert leave_one_out(ballots, unranked, "borda")[n] == borda(others, unranked).winners
            winner = condorcet_winner(others, unranked)
            assert leave_one_out(ballots, unranked, "condorcet")[n] == frozenset([winner] if winner else [])
            assert leave_one_out(ballots, unranked, "kemeny")[n] == first_in_any_best_order(others, unranked)


def first_in_any_best_order(ballots: list[Ballot], unranked: Unranked) -> frozenset[str]:
    """Every order tried."""
    table = pairwise(ballots, unranked)
    cost = {order: sum(table[b, a] for a, b in combinations(order, 2)) for order in permutations(options(ballots))}
    return frozenset(first for order, much in cost.items() if much == min(cost.values()) for first in order[:1])


def test_what_is_not_asked_for_by_a_name_it_has_is_refused() -> None:
    ballots = ballots_of("1:a>b", "1:b>a")
    method: Any = "shulze"
    with pytest.raises(ValueError, match="condorcet, borda, schulze, kemeny, not by shulze"):
        leave_one_out(ballots, method=method)
    rule: Any = "first"
    for count in (pairwise, condorcet_winner, majority_cycle, borda, schulze, kemeny, kendall_w, leave_one_out):
        with pytest.raises(ValueError, match="not as first"):
            count(ballots, rule)


def test_options_that_could_not_be_chosen_are_refused_where_a_ballot_ranks_them() -> None:
    with pytest.raises(ValueError, match="ranks b, which could not be chosen"):
        pairwise(ballots_of("1:a>b"), among=["a", "c"])


def test_a_ballot_may_rank_nothing() -> None:
    """As one does whose only option was taken off the list."""
    assert options([Ballot(()), Ballot(((),))]) == ()
    assert leave_one_out([Ballot((("a",),)), Ballot(())]) == {0: frozenset(), 1: {"a"}}
