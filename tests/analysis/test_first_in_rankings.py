"""Which options stand first by the rankings, as many as above the line, and whether one person changes it."""

from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.counted import counted
from stratroom.analysis.first_in_rankings import first, one_fewer
from stratroom.analysis.ranking import Ballot, orders_without, schulze
from tests.analysis.test_ranking import BALLOTS, ballots_of

NAMES = {option: f"Option {option}" for option in "abcd"}
PEOPLE = ("Ann", "Ben", "Cy", "Di")


def told(above: str, *texts: str, brief: bool = False) -> str:
    found = counted(ballots_of(*(f"1:{text}" for text in texts)), "abcd")
    return one_fewer(found, above, NAMES, PEOPLE[: len(texts)], brief=brief)


def test_a_tie_across_the_line_is_said_though_the_same_option_stays_first() -> None:
    said = told("ab", "a>b>c>d", "a>b>c>d", "a>c>b>d")
    tied = "“Option b” and “Option c” would be tied, too many for the first 2 by the rankings"
    assert said == f"Without Ann alone, or Ben alone, {tied}. Nobody else changes it."


def test_other_options_above_the_line_are_named() -> None:
    said = told("ab", "a>b>c>d", "a>c>b>d")
    assert said == (
        "Without Ann, “Option c” would be among the first 2 by the rankings and not “Option b”. "
        "Without Ben, “Option b” would be among the first 2 by the rankings and not “Option c”."
    )


def test_nobody_changes_what_stands_above_the_line() -> None:
    same = ["a>b>c>d"] * 3
    assert told("ab", *same) == "Without any one person the same 2 options stand first by the rankings."
    assert told("a", *same) == "Without any one person the same option stands first by the rankings."
    assert told("ac", *same) == "Without any one person “Option a” and “Option b” still stand first by the rankings."
    tied = told("ab", *["a>b=c>d"] * 3)
    assert tied == (
        "Without any one person “Option b” and “Option c” stay tied, too many for the first 2 by the rankings."
    )


def test_briefly_told_who_only_changes_what_is_tied_is_said_to() -> None:
    """“b” is sure of its place and “c” and “d” are level for the third; without Ann all three are level for two."""
    ballots = ("a>b>c=d", "a>b=c>d", "a>b=d>c", "a>c=d>b")
    assert "Without Ann, “Option b”, “Option c” and “Option d” would be tied, too many" in told("abc", *ballots)
    assert told("abc", *ballots, brief=True) == (
        "Without Ann, only which options are tied for a place among the first 3 by the rankings would change. "
        "Without Ben alone, or Cy alone, the first 3 by the rankings, or those tied for it, would not be the same. "
        "Nobody else changes it."
    )


def test_there_is_nothing_to_say_of_one_person_or_of_no_line() -> None:
    assert told("ab", "a>b>c>d") == ""
    assert told("", "a>b>c>d", "a>b>c>d") == ""
    assert told("abcd", "a>b>c>d", "b>a>c>d") == ""


@given(BALLOTS)
def test_the_order_without_one_person_is_that_of_the_others(ballots: list[Ballot]) -> None:
    for n, order in orders_without(ballots, "no_opinion").items():
        assert order == schulze(ballots[:n] + ballots[n + 1 :], "no_opinion").order


@given(BALLOTS, st.integers(1, 3))
def test_somebody_is_named_where_and_only_where_another_set_stands_first(ballots: list[Ballot], count: int) -> None:
    found, people = counted(ballots, "abcd"), [f"P{n}" for n in range(len(ballots))]
    said = one_fewer(found, "abcd"[:count], NAMES, people)
    now = first(found.schulze.order, count)
    for n, name in enumerate(people):
        others = schulze(ballots[:n] + ballots[n + 1 :], "no_opinion").order
        assert not said or (name in said) == (first(others, count) != now)
