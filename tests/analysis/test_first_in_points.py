"""Points without one person: the first so many as a set, a tie at the edge said as one."""

from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis import first_in_points
from stratroom.analysis.first_in_points import first

NAMES = {"a": "A", "b": "B", "c": "C", "d": "D"}
People = dict[str, dict[str, int]]
POINTS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 100))


def one_fewer(people: People, count: int, names: dict[str, str]) -> str:
    """With the first so many of these above the line."""
    return first_in_points.one_fewer(list(people), list(people.values()), list(names)[:count], names)


def test_nobody_changes_the_first() -> None:
    people = {"Ann": {"a": 60, "b": 40}, "Ben": {"a": 50, "b": 50}, "Cy": {"a": 40, "b": 40, "c": 20}}
    assert one_fewer(people, 2, NAMES) == "Without any one person the same 2 options have the most points."
    lone = {"Ann": {"a": 60, "b": 40}, "Ben": {"a": 60, "b": 40}}
    assert one_fewer(lone, 1, NAMES) == "Without any one person the same option has the most points."


def test_one_person_brings_another_option_among_the_first() -> None:
    people = {"Ann": {"a": 50, "b": 50}, "Ben": {"a": 80, "c": 20}, "Cy": {"a": 80, "d": 20}, "Di": {"a": 75, "c": 25}}
    said = one_fewer(people, 2, NAMES)
    assert said == "Without Ann, “C” would be among the 2 with most points and not “B”. Nobody else changes it."


def test_a_tie_at_the_edge_is_said_as_one() -> None:
    people = {"Ann": {"a": 60, "b": 40}, "Ben": {"a": 80, "c": 20}, "Cy": {"a": 80, "c": 20}}
    said = one_fewer(people, 2, NAMES)
    assert said.startswith("Without Ann, “C” would be among the 2 with most points and not “B”. ")
    assert "Without Ben alone, or Cy alone, “B” would be among the 2 with most points and not “C”." in said
    without_any = {"Ann": {"a": 100}, "Ben": {"a": 100}}
    assert one_fewer(without_any, 2, NAMES) == (
        "Without any one person “B”, “C” and “D” stay tied, too many for the 2 with most points."
    )
    comes = {"Ann": {"a": 80, "b": 20}, "Ben": {"a": 50, "b": 30, "c": 20}, "Cy": {"a": 90, "c": 10}}
    assert one_fewer(comes, 2, NAMES) == (
        "Without Ann, “B” and “C” would be tied, too many for the 2 with most points. Nobody else changes it."
    )


def test_of_one_option_it_is_said_who_has_most() -> None:
    people = {"Ann": {"a": 60, "b": 40}, "Ben": {"a": 40, "b": 50, "c": 10}}
    assert one_fewer(people, 1, NAMES) == "Without Ann, “B” would have the most points. Nobody else changes it."
    tie = {"Ann": {"a": 60, "b": 40}, "Ben": {"a": 50, "b": 50}}
    assert one_fewer(tie, 1, NAMES).startswith("Without Ann, “A” and “B” would be tied for the most points.")
    even = {"Ann": {"a": 50, "b": 50}, "Ben": {"a": 50, "b": 50}}
    assert one_fewer(even, 1, NAMES) == "Without any one person “A” and “B” stay tied for the most points."


def test_what_many_would_change_in_many_ways_is_told_briefly_in_a_picture() -> None:
    people = [f"P{n}" for n in range(3)]
    points = [{"a": 60, "b": 40}, {"b": 60, "c": 40}, {"c": 60, "a": 40}]
    full, brief = (first_in_points.one_fewer(people, points, "ab", NAMES, brief=brief) for brief in (False, True))
    assert full.count("Without") == 3
    assert brief == (
        "Without any one of P0, P1 and P2, the 2 with most points, or those tied for it, would not be the same."
    )


def test_briefly_told_fewer_that_are_tied_are_not_called_another() -> None:
    """All three are tied for the most; without anyone two of them stay tied for it."""
    people, points = ["P0", "P1", "P2"], [{"a": 100}, {"b": 100}, {"c": 100}]
    brief = first_in_points.one_fewer(people, points, "a", NAMES, brief=True)
    assert brief == (
        "Without any one of P0, P1 and P2, what has the most points, or is tied for them, would not be the same."
    )


def test_briefly_told_who_only_changes_what_is_tied_is_said_to() -> None:
    """“B” is sure of its place and “C” and “D” are tied for the third; without Ann all three are tied for two."""
    people, first = ["Ann", "Ben", "Cy", "Di"], {"a": 40, "b": 40, "c": 10, "d": 10}
    points = [first, {"a": 80, "c": 20}, {"a": 80, "d": 20}, {"a": 80, "b": 20}]
    full, brief = (first_in_points.one_fewer(people, points, "abc", NAMES, brief=brief) for brief in (False, True))
    assert "Without Ann, “B”, “C” and “D” would be tied, too many for the 3 with most points." in full
    assert brief == (
        "Without Ann, only which options are tied for a place among the 3 with most points would change. "
        "Without Ben alone, or Cy alone, the 3 with most points, or those tied for it, would not be the same. "
        "Nobody else changes it."
    )


def test_where_the_line_is_not_by_points_those_with_most_are_named() -> None:
    """“D” is above the line and “E” has more points than it."""
    names, totals = NAMES | {"e": "E"}, {"a": 22, "b": 29, "c": 20, "d": 10, "e": 19}
    points = [totals] * 3
    said = first_in_points.one_fewer(["Ann", "Ben", "Cy"], points, "abcd", names)
    assert said == "Without any one person “A”, “B”, “C” and “E” still have the most points."
    alone = first_in_points.one_fewer(["Ann", "Ben"], points[:2], "a", names)
    assert alone == "Without any one person “B” still has the most points."
    by_points = first_in_points.one_fewer(["Ann", "Ben", "Cy"], points, "ecba", names)
    assert by_points == "Without any one person the same 4 options have the most points."


def test_there_is_nothing_to_say_of_one_person_no_line_or_all_options() -> None:
    two = {"Ann": {"a": 100}, "Ben": {"b": 100}}
    assert one_fewer({"Ann": {"a": 100}}, 1, NAMES) == ""
    assert one_fewer(two, 0, NAMES) == one_fewer(two, 1, NAMES) != "", "before there is a line it is said of the first"
    assert one_fewer(two, 4, NAMES) == ""


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 9)), st.integers(0, 6))
def test_the_first_are_a_set_whatever_the_order(totals: dict[str, int], count: int) -> None:
    found = first(totals, count)
    assert found == first(dict(reversed(totals.items())), count)
    assert found.sure.isdisjoint(found.tied)
    if 0 < count <= len(totals):
        assert len(found.sure) <= count <= len(found.sure | found.tied)
        least = min((totals[option] for option in found.sure | found.tied), default=0)
        assert all(total <= least for option, total in totals.items() if option not in found.sure | found.tied)
        assert not found.tied or len(found.sure) < count < len(found.sure | found.tied)


@given(st.lists(POINTS, min_size=2, max_size=6), st.integers(1, 3))
def test_somebody_who_gave_nothing_changes_nothing(given: list[dict[str, int]], count: int) -> None:
    people = {f"P{n}": points for n, points in enumerate(given)} | {"Nobody": {}}
    assert "Nobody" not in one_fewer(people, count, NAMES).replace("Nobody else", "")
