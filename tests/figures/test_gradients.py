"""Gradients: everybody on their step, four categories and no line, nothing averaged."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.figures.gradients import HEADS, NARROW_HEADS, Places, gradients, small_gradients
from stratroom.figures.piles import Person
from stratroom.figures.shapes import Drawing, Rect, Text
from stratroom.model.agreement import CATEGORIES, CATEGORY, category
from stratroom.ui.languages import use
from stratroom.words import headed, say
from tests.figures.geometry import box_of, faults, labels, marks

PLACES = [(1744.0, 280.0, 30.0), (933.0, 220.0, 22.0), (476.0, 100.0, 8.0)]
RULES = ("room", "rule3", "dissent")

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
        "Don’t like, will support Serious disagreement Veto "
        "Will act on it Not counted Not ready Will act on it Opposed"
    )


def test_a_step_is_coloured_as_what_it_counts_as() -> None:
    """Who does not like it but will support it acts on it: they do not stand in the grey of who abstains."""
    rules = [shape for shape in drawn({}).shapes if isinstance(shape, Rect) and shape.fill in RULES and shape.y]
    inks = {step: rule.fill for step, rule in enumerate(sorted(rules, key=lambda rule: rule.x), 1)}
    assert {ink: {step for step in inks if inks[step] == ink} for ink in RULES} == {
        "room": set(CATEGORIES["will act on it"]),
        "rule3": {*CATEGORIES["not counted"], *CATEGORIES["not ready"]},
        "dissent": set(CATEGORIES["opposed"]),
    }


def test_what_a_step_counts_as_stands_above_it() -> None:
    figure = drawn({})
    rules = sorted(r.x for r in figure.shapes if isinstance(r, Rect) and r.fill in RULES and r.y)
    said = {headed(category(step)): rules[step - 1] for step in (4, 5, 7)}
    above = {label.text: label.x for label in labels(figure, 30) if label.y < 60}
    assert all(0 < above[text] - x < 30 for text, x in said.items())
    acting = sorted(label.x for label in labels(figure, 30) if label.text == "Will act on it")
    assert [0 < x - left < 30 for x, left in zip(acting, (rules[0], rules[5]), strict=True)] == [True, True]


def test_at_a_glance_each_category_has_its_rule_without_colour() -> None:
    small = small_gradients({}, width=180, height=60, text_size=8)
    column = 180 * 0.008 + (180 - 7 * 180 * 0.008) / 8
    under: dict[int, list[tuple[float, ...]]] = {step: [] for step in range(1, 9)}
    for rule in small.shapes:
        if isinstance(rule, Rect):
            step = int(rule.x / column + 1e-6) + 1
            under[step].append(tuple(round(n, 3) for n in (rule.x - (step - 1) * column, rule.y, rule.w, rule.h)))
    kinds = {name: {tuple(under[step]) for step in members} for name, members in CATEGORIES.items()}
    assert all(len(looks) == 1 for looks in kinds.values())
    assert len(set.union(*kinds.values())) == 4


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
    heads = [say(head) for head in (*HEADS.values(), *NARROW_HEADS.values())]
    whole = {word for said in (*heads, *(headed(say(name)) for name in CATEGORY.values())) for word in said.split()}
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
