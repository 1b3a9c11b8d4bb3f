"""Rankings two at a time: winners are sets, ties are said, a circle is named with every option on it."""

from collections.abc import Iterable, Sequence
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis import ranking
from stratroom.analysis.ranking import Ballot, circle
from stratroom.analysis.ranking_words import circles_below, further_down, in_words, is_level, unbeaten_set

OPTIONS = ["a", "b", "c", "d"]
NAMES = {option: option.upper() for option in OPTIONS}


def pairwise(orders: Iterable[Sequence[Sequence[str]]], options: Sequence[str]) -> dict[tuple[str, str], int]:
    ballots = [Ballot(tuple(map(tuple, order))) for order in orders]
    return ranking.pairwise(ballots, "no_opinion", options)


BALLOTS = st.lists(st.permutations(OPTIONS).map(lambda order: [[option] for option in order]), max_size=9)


def test_one_winner_a_tie_and_a_circle_in_words() -> None:
    one = pairwise([[["a"], ["b", "c", "d"]]], OPTIONS)
    assert in_words(one, OPTIONS, NAMES, 1) == "In one ranking, more put “A” before each other option than after it."
    tied = pairwise([[["a", "b"], ["c", "d"]]] * 2, OPTIONS)
    assert in_words(tied, OPTIONS, NAMES, 2).endswith("Tied first: “A” and “B”.")
    round_and_round = pairwise([[[x], [y], [z], ["d"]] for x, y, z in ("abc", "bca", "cab")], OPTIONS)
    assert in_words(round_and_round, OPTIONS, NAMES, 3).endswith("each before the next: “A”, “B”, “C”, “A”.")


def test_where_one_beats_another_and_none_beats_all_it_is_open_and_not_tied() -> None:
    """Everybody puts a before b, and c is level with both: a and c would be tied, but c is not before b."""
    table = pairwise(["abc", "cab"], "abc")
    said = in_words(table, "abc", NAMES, 2)
    assert said == "Among 2 rankings no option comes before every other; it is open among “A”, “B” and “C”."


def test_what_is_not_on_the_circle_though_none_on_it_stands_before_all_is_said() -> None:
    """d is put before a by as many as after it, and so with b and c."""
    table = pairwise(["abcd", "dabc", "bcad", "dbca", "cabd", "dcab"], OPTIONS)
    said = in_words(table, OPTIONS, NAMES, 6)
    assert said.endswith("“A”, “B”, “C”, “A”. It is open between these and “D”.")


def test_a_circle_below_what_comes_first_is_said() -> None:
    table = pairwise(["abcd", "acdb", "adbc", "abcd", "acdb"], OPTIONS)
    said = "Further down these go round in a circle, each before the next: “B”, “C”, “D”, “B”."
    assert further_down(table, OPTIONS, NAMES) == said
    assert further_down(pairwise(["abcd"], OPTIONS), OPTIONS, NAMES) == ""


def test_circles_one_below_the_other_are_each_said() -> None:
    names = {option: option.upper() for option in "abcdefg"}
    table = pairwise(["abcdefg", "acdbfge", "adbcgef"], "abcdefg")
    said = further_down(table, "abcdefg", names)
    assert said.endswith("each before the next: “B”, “C”, “D”, “B”; “E”, “F”, “G”, “E”.")


def test_a_circle_at_the_top_is_none_further_down() -> None:
    table = pairwise(["abcd", "bcad", "cabd"], OPTIONS)
    assert further_down(table, OPTIONS, NAMES) == ""


@given(BALLOTS)
def test_whatever_goes_round_is_said_at_the_top_or_further_down(ballots: list[list[list[str]]]) -> None:
    table = pairwise(ballots, OPTIONS)
    said = " ".join((in_words(table, OPTIONS, NAMES, len(ballots)), further_down(table, OPTIONS, NAMES)))
    assert ("in a circle" in said) == bool(circle(table, OPTIONS))
    for way in circles_below(table, OPTIONS):
        assert all(table[a, b] > table[b, a] for a, b in zip(way, [*way[1:], *way[:1]], strict=True))


@given(BALLOTS)
def test_what_schulze_ties_is_level_or_on_a_circle(ballots: list[list[list[str]]]) -> None:
    """So nothing but a circle has to be named where options on one step are not level."""
    table = pairwise(ballots, OPTIONS)
    for step in ranking.schulze([Ballot(tuple(map(tuple, order))) for order in ballots], "no_opinion").order:
        for a, b in permutations(step, 2):
            assert is_level(table, (a, b)) or {a, b} <= beaten_over_others(table, a) & beaten_over_others(table, b)


def beaten_over_others(table: ranking.Table, start: str) -> set[str]:
    found, reached = [start], set[str]()
    for option in found:
        beaten = {other for other in OPTIONS if table.get((option, other), 0) > table.get((other, option), 0)}
        found += beaten - reached
        reached |= beaten
    return reached


@given(BALLOTS)
def test_tied_first_are_only_those_of_whom_none_beats_another(ballots: list[list[list[str]]]) -> None:
    table = pairwise(ballots, OPTIONS)
    said, first = in_words(table, OPTIONS, NAMES, len(ballots)), unbeaten_set(table, OPTIONS)
    is_tied = len(first) > 1 and all(table[a, b] == table[b, a] for a, b in permutations(first, 2))
    assert ("Tied first" in said) == is_tied
    assert all(NAMES[option] in said for option in first)


@given(BALLOTS)
def test_the_first_beat_everybody_else_and_a_circle_is_one(ballots: list[list[list[str]]]) -> None:
    table = pairwise(ballots, OPTIONS)
    first = unbeaten_set(table, OPTIONS)
    assert first
    assert all(table[a, b] > table[b, a] for a in first for b in OPTIONS if b not in first)
    way = circle(table, first)
    for a, b in zip(way, [*way[1:], *way[:1]], strict=True):
        assert table[a, b] > table[b, a]


@given(BALLOTS)
def test_every_ballot_twice_changes_no_winner_and_an_all_tied_one_nothing(ballots: list[list[list[str]]]) -> None:
    once = pairwise(ballots, OPTIONS)
    assert unbeaten_set(pairwise(ballots * 2, OPTIONS), OPTIONS) == unbeaten_set(once, OPTIONS)
    assert pairwise([*ballots, [OPTIONS]], OPTIONS) == once


@given(BALLOTS, st.permutations(OPTIONS))
def test_other_names_change_nothing(ballots: list[list[list[str]]], other: list[str]) -> None:
    new = dict(zip(OPTIONS, other, strict=True))
    renamed = [[[new[option] for option in step] for step in ballot] for ballot in ballots]
    winners = {new[option] for option in unbeaten_set(pairwise(ballots, OPTIONS), OPTIONS)}
    assert set(unbeaten_set(pairwise(renamed, OPTIONS), OPTIONS)) == winners
