"""Which words the room may see marked: at most three phrases at a time, none over another, nobody by name without."""

from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.marks import Marks, Measured
from stratroom.analysis.shared import Phrase, Unique
from stratroom.analysis.spoken import Place
from stratroom.model.forms import Sentence
from stratroom.model.names import StageId
from stratroom.stages.reveal.marked_public import (
    AT_MOST,
    WordsPlace,
    amounts_and_dates,
    large,
    only_once,
    shared_words,
    wall_of,
    who_used,
)
from stratroom.stages.reveal.public import Wall
from stratroom.stages.welcome.rules import Promise
from tests.telling import after, answered, started

TEXT = "Sustainable growth for us"


def wall(*names: str, named: bool = True) -> Wall:
    room = started(*names)
    if not named:
        after(room, Promise(StageId("statements"), "unattributed"))
    given = {name.lower(): Sentence(TEXT) for name in names}
    made = wall_of(answered(room, "statements", **given))
    assert made is not None
    return made


def phrase(text: str, *places: tuple[str, int, int]) -> Phrase:
    return Phrase(text, text, tuple(dict.fromkeys(by for by, _, _ in places)), tuple(Place(*each) for each in places))


GROWTH = phrase("sustainable\ngrowth", ("a", 0, 18), ("b", 0, 18))
GROW, US = phrase("growth", ("b", 12, 18), ("c", 12, 18)), phrase("us", ("a", 23, 25), ("b", 23, 25))


def test_words_that_lie_over_each_other_are_marked_one_after_the_other() -> None:
    first, second = shared_words(wall(*"ABC"), Marks((GROWTH, GROW, US)))
    assert [each.text for each in first.phrases] == ["sustainable growth", "us"]
    assert [each.text for each in second.phrases] == ["growth"]
    assert (first.number, second.number, first.count) == (1, 2, 2)
    assert first.wall is second.wall
    assert (first.following, second.following) == (second, None)


def test_without_shared_words_there_is_no_picture_of_them() -> None:
    assert shared_words(wall(*"AB"), Marks()) == ()


def test_only_who_used_the_words_stands_beside_them() -> None:
    view = who_used(wall(*"ABC"), GROWTH)
    assert [card.by.name for card in view.cards if card.by] == ["A", "B"]
    assert (view.phrase.people, view.of) == (2, 3)


def test_without_names_nobody_is_named() -> None:
    shown = wall(*"ABCDE", named=False)
    cards = [card.id for card in shown.cards][:2]
    view = who_used(shown, phrase("us", *((card, 23, 25) for card in cards)))
    assert [(card.id, card.by) for card in view.cards] == [(card, None) for card in cards]


def test_what_only_one_says_is_marked_where_there_are_others() -> None:
    alone = Marks(unique=(Unique("us", "a", Place("a", 23, 25)),))
    view = only_once(wall(*"AB"), alone)
    assert view is not None
    assert view.places == (WordsPlace(wall("A").cards[0].id, 23, 25),)
    assert only_once(wall("A"), alone) is None
    assert only_once(wall(*"AB"), Marks()) is None


def test_people_who_name_an_amount_are_counted_once() -> None:
    measured = (Measured("percentage", "4%", Place("a", 0, 2)), Measured("date", "2030", Place("a", 5, 9)))
    view = amounts_and_dates(wall(*"AB"), Marks(measures=measured))
    assert view is not None
    assert (view.people, len(view.places)) == (1, 2)
    assert amounts_and_dates(wall(*"AB"), Marks()) is None


def test_a_card_that_is_gone_is_not_large() -> None:
    assert large(wall("A"), "b") is None
    assert large(None, "a") is None
    assert wall_of(started("A").workshop) is None


PLACES = st.tuples(st.sampled_from("abc"), st.integers(0, 9), st.integers(1, 6)).map(
    lambda p: (p[0], p[1], p[1] + p[2])
)
PHRASES = st.lists(st.lists(PLACES, min_size=1, max_size=4).map(lambda places: phrase("w", *places)), max_size=12)


@given(PHRASES)
def test_every_phrase_is_marked_once_and_none_over_another(phrases: list[Phrase]) -> None:
    pictures = shared_words(wall(*"ABC"), Marks(tuple(phrases)))
    assert sum(len(view.phrases) for view in pictures) == len(phrases)
    for view in pictures:
        assert 1 <= len(view.phrases) <= AT_MOST
        spots = [
            {(place.card, at) for place in each.places for at in range(place.start, place.end)} for each in view.phrases
        ]
        assert sum(map(len, spots)) == len(set().union(*spots))
