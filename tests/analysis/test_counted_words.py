"""Rankings in words: Borda beside Schulze, and what one person changes; sets are said as sets, people by their seat."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.counted import Counted, counted
from stratroom.analysis.counted_words import (
    GAPS,
    WHY,
    both_ways,
    finding,
    further_down,
    one_fewer,
    unplaced,
    without_one,
)
from stratroom.analysis.ranking import Ballot, borda, leave_one_out, schulze
from tests.analysis.test_ranking import BALLOTS, ballots_of

NAMES = {option: f"Option {option}" for option in "abcd"}
PEOPLE = ("Ann", "Ben", "Cy", "Di", "Ed", "Flo", "Gil")


def of(*texts: str, put: Sequence[str] = "abc") -> Counted:
    return counted(ballots_of(*(f"1:{text}" for text in texts)), put)


def told(*texts: str, put: Sequence[str] = "abc") -> str:
    return one_fewer(of(*texts, put=put), NAMES, PEOPLE[: len(texts)])


# Borda beside Schulze


def test_both_ways_of_counting_agree() -> None:
    assert both_ways(of("a>b>c", "a>c>b"), NAMES) == "Borda and Schulze agree: “Option a” comes first."
    tied = both_ways(of("a>b>c", "b>a>c"), NAMES)
    assert tied == "Borda and Schulze agree: “Option a” and “Option b” are tied first."


def test_both_ways_say_no_other_than_two_options_at_a_time() -> None:
    """Where no option comes before every other, both may still count one first: then they break a circle, or choose."""
    circle = of(*["a>b>c"] * 3, *["b>c>a"] * 2, *["c>a>b"] * 2)
    going_round = "they go round in a circle, each before the next: “Option a”, “Option b”, “Option c”, “Option a”."
    assert finding(circle, NAMES) == f"Among 7 rankings no option comes before every other: {going_round}"
    assert both_ways(circle, NAMES) == "Borda and Schulze agree: both break the circle for “Option a”."
    even = both_ways(of("a>b>c", "b>c>a", "c>a>b"), NAMES)
    assert even == ("Borda and Schulze agree: both leave “Option a”, “Option b” and “Option c” tied first.")
    is_open = of("a>b>c", "c>a>b", "a>c>b", "a=c>b", "b>a=c", "b>c>a")
    assert "comes first" not in finding(is_open, NAMES) + both_ways(is_open, NAMES)


def test_a_circle_below_what_comes_first_is_said_beside_it() -> None:
    five = of("a>b>c>d", "a>c>d>b", "a>d>b>c", "a>b>c>d", "a>c>d>b", put="abcd")
    assert finding(five, NAMES) == "Among 5 rankings, more put “Option a” before each other option than after it."
    around = "“Option b”, “Option c”, “Option d”, “Option b”"
    assert further_down(five, NAMES) == f"Further down these go round in a circle, each before the next: {around}."


@given(BALLOTS)
def test_one_comes_first_only_where_it_comes_before_every_other(ballots: list[Ballot]) -> None:
    one = counted(ballots, "abcd")
    assert not ("agree" in (said := both_ways(one, NAMES)) and "comes first" in said and not one.winners("condorcet"))
    people = [f"P{n}" for n in range(len(ballots))]
    assert one.winners("condorcet") or "same option stays first" not in one_fewer(one, NAMES, people)


def test_where_they_differ_each_is_said_with_what_it_does() -> None:
    """Three put a before b; the other two put a last."""
    said = both_ways(of("a>b>c", "a>b>c", "a>b>c", "b>c>a", "b>c>a"), NAMES)
    assert said == f"The two ways of counting differ. By Schulze: “Option a”. By Borda: “Option b”. {WHY}"
    assert "rewards" not in said, "Borda’s winner may stand last on a ranking: nothing is said of where it stands"


def test_why_they_differ_names_gaps_only_where_there_are_some() -> None:
    """Both who compare a with b put b first; a has more below it over all rankings."""
    said = both_ways(of("b>a", "b>a", "a>c", "a>c", "a>c"), NAMES)
    assert said.endswith(f"By Schulze: “Option b”. By Borda: “Option a”. {WHY} {GAPS}")


def test_sets_that_differ_are_said_as_sets() -> None:
    said = both_ways(of("a>b>c>d", "b>c>d>a", put="abcd"), NAMES)
    assert "By Schulze: tied first “Option a” and “Option b”. By Borda: “Option b”." in said


def test_with_one_option_there_is_nothing_to_compare() -> None:
    one = of("a", "a")
    assert finding(one, NAMES) == "In 2 rankings only “Option a” has a place."
    assert both_ways(one, NAMES) == one_fewer(one, NAMES, PEOPLE[:2]) == ""


def test_an_option_nobody_ranked_is_tied_with_nobody_and_said_apart() -> None:
    three = of("a>b", "a>b", "b>a", put="abcd")
    assert finding(three, NAMES) == "Among 3 rankings, more put “Option a” before each other option than after it."
    said = "No ranking has a place for “Option c” and “Option d”: they are compared with nothing."
    assert unplaced(three, NAMES) == said
    assert unplaced(of("a>b>c"), NAMES) == ""
    assert "it is compared with nothing" in unplaced(of("a>b"), NAMES)


# Leave one out


def test_nobody_changes_what_comes_first() -> None:
    assert told("a>b>c", "a>c>b", "a>b>c") == "Without any one person the same option stays first."
    assert told("a=b>c", "a=b>c", "a=b>c") == "Without any one person the same options stay tied first."
    differ = ["a>b>c>d"] * 5 + ["b>c>d>a"] * 3
    eight = of(*differ, put="abcd")
    assert both_ways(eight, NAMES).startswith("The two ways of counting differ.")
    people = [f"P{n}" for n in range(8)]
    assert one_fewer(eight, NAMES, people) == "Without any one person each way of counting puts the same first."


def test_those_who_change_it_alike_are_told_together_in_the_order_they_sit() -> None:
    said = told("a>b", "b>a", "a>b")
    tied = "“Option a” and “Option b” would be tied first by both ways of counting"
    assert said == f"Without Ann alone, or Cy alone, {tied}. Nobody else changes it."


def test_a_tie_is_broken_by_each() -> None:
    said = told("a>b", "b>a")
    first = "“Option b” would come first by both ways of counting"
    second = "“Option a” would come first by both ways of counting"
    assert said == f"Without Ann, {first}. Without Ben, {second}."


def test_what_only_one_way_of_counting_would_say_is_said_of_it() -> None:
    """By Schulze a has three of five. By Borda a has 9 and b 12; without one of the last two both have 9."""
    said = told(*["a>b>c>d"] * 3, *["b>c>d>a"] * 2, put="abcd")
    tied = "“Option a” and “Option b” would be tied first"
    assert (
        said
        == f"Without any one of Ann, Ben and Cy, {tied} by Schulze. Without Di alone, or Ed alone, {tied} by Borda."
    )


def test_many_people_are_counted_and_named() -> None:
    said = told(*["a>b"] * 4, *["b>a"] * 3)
    assert said.startswith("Without any one of Ann, Ben, Cy and Di, ")
    said = one_fewer(of(*["a>b"] * 6, *["b>a"] * 5), NAMES, [f"P{n}" for n in range(11)])
    assert said.startswith("Without any one of 6 (P0, P1, P2, P3, P4 and P5), ")


def test_without_one_the_option_that_beats_all_others_may_be_gone() -> None:
    said = without_one(of("a>b>c", "b>a>c", "a>c>b"), NAMES, PEOPLE[:3], "condorcet")
    none = "no option would come before each other one"
    assert said == f"Without Ann alone, or Cy alone, {none}. Nobody else changes it."


def test_an_option_that_only_one_ranked_has_no_place_without_them() -> None:
    three = of("b", "c", "a>b")
    assert three.without["schulze"][2] == three.without["borda"][2] == {"b", "c"}
    assert "“Option b” and “Option c” would be tied first by both ways of counting" in told("b", "c", "a>b")


def test_where_nothing_would_be_ranked_nothing_comes_first() -> None:
    """Two rankings; of one only an option is left that has been taken off the list."""
    nothing = counted([Ballot((("a",), ("b",))), Ballot(())], "ab")
    assert one_fewer(nothing, NAMES, PEOPLE[:2]) == (
        "Without Ann, no option would have a place by both ways of counting. Nobody else changes it."
    )


def test_briefly_told_fewer_that_are_tied_are_not_called_something_else() -> None:
    """A circle of three, all tied first; without anyone two of them, or one."""
    circle = of("a>b>c", "b>c>a", "c>a>b")
    brief = one_fewer(circle, NAMES, PEOPLE[:3], brief=True)
    assert brief == (
        "Without any one of Ann, Ben and Cy, what comes first, or is tied for it, would not be the same by one way of "
        "counting or by both."
    )


# What must hold of any ballots


@given(BALLOTS)
def test_what_is_counted_is_what_each_way_counts(ballots: list[Ballot]) -> None:
    one = counted(ballots, "abcd")
    assert one.winners("borda") == borda(ballots, "no_opinion").winners
    assert one.winners("schulze") == schulze(ballots, "no_opinion").winners
    assert set(one.placed).isdisjoint(one.unplaced)
    if beats := one.winners("condorcet"):
        assert one.winners("schulze") == beats
    assert one.without["schulze"] == leave_one_out(ballots, "no_opinion", "schulze")


@given(BALLOTS, st.permutations("abcd"))
def test_other_names_for_the_options_say_the_same_of_them(ballots: list[Ballot], other: list[str]) -> None:
    """Whatever an option is called inside, its words come out alike."""
    new = dict(zip("abcd", other, strict=True))
    renamed = [Ballot(tuple(tuple(new[o] for o in tier) for tier in ballot.tiers)) for ballot in ballots]
    names, put = {new[option]: NAMES[option] for option in "abcd"}, [new[option] for option in "abcd"]
    before, after = counted(ballots, "abcd"), counted(renamed, put)
    people = [f"P{n}" for n in range(len(ballots))]
    assert both_ways(before, NAMES) == both_ways(after, names)
    assert one_fewer(before, NAMES, people) == one_fewer(after, names, people)


@given(BALLOTS)
def test_who_hands_in_first_changes_no_winner(ballots: list[Ballot]) -> None:
    backwards = ballots[::-1]
    assert both_ways(counted(ballots, "abcd"), NAMES) == both_ways(counted(backwards, "abcd"), NAMES)
