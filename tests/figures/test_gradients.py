"""Gradients: everybody on their step, three kinds of step, nothing averaged."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.figures.gradients import HEADS, NARROW_HEADS, Places, gradients, small_gradients
from stratroom.figures.piles import Person
from stratroom.figures.shapes import Drawing, Text
from stratroom.ui.languages import use
from stratroom.words import say
from tests.figures.geometry import box_of, faults, labels, marks

PLACES = [(1744.0, 280.0, 30.0), (933.0, 220.0, 22.0), (476.0, 100.0, 8.0)]

rooms = st.lists(st.integers(1, 8), min_size=1, max_size=200).map(
    lambda steps: {
        step: [Person(seat, f"P{seat}") for seat, chosen in enumerate(steps) if chosen == step] for step in set(steps)
    }
)


def drawn(places: Places, place: tuple[float, float, float] = PLACES[0]) -> Drawing:
    return gradients(places, width=place[0], height=place[1], text_size=place[2])


def room(count: int) -> Places:
    return {
        step: [Person(seat, "CHRO") for seat in range(count) if (1, 1, 2, 2, 2, 3, 6, 7)[seat % 8] == step]
        for step in range(1, 9)
    }


def test_all_eight_steps_are_worded_also_the_empty_ones() -> None:
    words = " ".join(word.text for word in labels(drawn({1: [Person(0, "CEO")]}), 30))
    assert words == (
        "Endorse Agree, a minor point Support with reservations Abstain More talk needed "
        "Don’t like, will support Serious disagreement Veto"
    )


def test_a_person_stands_in_the_column_of_the_step() -> None:
    columns = [box_of(marks(drawn({step: [Person(0, "CEO")]}))[0])[0] for step in range(1, 9)]
    assert columns == sorted(columns)
    assert len(set(columns)) == 8


def test_with_few_people_the_marks_carry_initials_with_many_the_steps_carry_counts() -> None:
    few, many = drawn(room(8)), drawn(room(200))
    assert [shape.text for shape in few.shapes if isinstance(shape, Text)].count("CHRO") == 8
    counts = [word.text for word in labels(many, 30) if word.text.isdigit()]
    assert counts == ["50", "75", "25", "25", "25"]


def test_the_figure_in_words() -> None:
    figure = drawn({1: [Person(0, "A"), Person(1, "B")], 8: [Person(2, "C")]})
    assert figure.alt == "Gradients of agreement: 2 whole-hearted endorsement, 1 veto."


@pytest.mark.parametrize("place", PLACES[:2], ids=str)
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_word_of_a_step_is_broken(language: str, place: tuple[float, float, float]) -> None:
    use(language)
    whole = {word for head in (*HEADS.values(), *NARROW_HEADS.values()) for word in say(head).split()}
    shown = {word for label in labels(drawn({}, place), place[2]) for word in label.text.split()}
    use("en")
    assert shown <= whole


@pytest.mark.parametrize("place", PLACES, ids=str)
@pytest.mark.parametrize("count", [0, 1, 4, 8, 12, 20, 60, 200])
def test_nothing_is_cut_or_overlaps(place: tuple[float, float, float], count: int) -> None:
    assert list(faults(drawn(room(count), place), place[2])) == []


@settings(max_examples=40, deadline=None)
@given(places=rooms)
def test_every_person_is_one_mark_large_or_small(places: Places) -> None:
    people = sum(len(crowd) for crowd in places.values())
    assert len(marks(drawn(places))) == people
    small = small_gradients(places, width=180, height=60, text_size=8)
    assert len(marks(small)) == people
    assert list(faults(small, 8)) == []
