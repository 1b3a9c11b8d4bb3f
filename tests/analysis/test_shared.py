"""The same words are the same however they are written; nothing else is. In any script, of any length, no crash."""

import string
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.analysis.marks import Marking, Marks

MARKING = Marking()


def marks(*sentences: str, usual: str = "en") -> Marks:
    return MARKING.marks([(f"p{number}", text) for number, text in enumerate(sentences)], usual)


def shared(*sentences: str) -> dict[str, str]:
    """Phrases as they were first said, with the numbers of those who said them."""
    return {phrase.text: "".join(by[1:] for by in phrase.by) for phrase in marks(*sentences).phrases}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We want sustainable growth", "SUSTAINABLE GROWTH FOR ALL OF US"),
        ("sustainable growth", "growth that is sustainable"),
        ("Low-cost stores", "low cost stores"),
        ("our e-commerce", "ecommerce"),
        ("after-sales", "Aftersales"),
        ("Grow small towns", "growing a small town"),
        ("the organisation’s programme", "the organization's program"),
        ("“Customer first”", "customers first"),
        ("the customer at the centre", "put the customer at the center of it"),
        ("food & drink", "food and drink"),
        ("food/drink", "drink"),
        ("ramp up Airbus", "the ramp-up"),
        ("win the custmer", "win the customer"),
        ("Own the small town", "the small town is ours"),
    ],
)
def test_the_same_words_are_found(first: str, second: str) -> None:
    assert shared(first, second)
    assert shared(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the company and its strategy", "our company has a strategy"),
        ("grow", "growth"),
        ("the trams", "the trains"),
        ("by 2028 we will", "in 2028 they did"),
        ("a branded store", "the brands we love"),
        ("of the and", "of the and"),
        ("Vision 2030", "2030"),
    ],
)
def test_other_words_are_not(first: str, second: str) -> None:
    assert not shared(first, second)


def test_the_longest_that_is_shared_is_named_and_a_part_only_where_more_said_it() -> None:
    found = shared("sustainable growth, store by store", "we fund sustainable growth", "growth without debt", "debt")
    assert found == {"growth": "012", "sustainable growth": "01", "debt": "23"}


def test_everywhere_it_stands_is_told() -> None:
    (phrase,) = marks("Growth? Growth!", "no growth").phrases
    assert phrase.places == (("p0", 0, 6), ("p0", 8, 14), ("p1", 3, 9))


def test_what_one_person_alone_said() -> None:
    found = marks("fresh food from the farm", "fresh food online")
    assert [(one.text, one.by) for one in found.unique] == [("farm", "p0"), ("online", "p1")]


def test_what_is_shared_in_another_spelling_is_nobodys_alone() -> None:
    found = marks("aftersales first", "after-sales pays", "a low-cost leader", "the lowcost bank")
    assert {phrase.text for phrase in found.phrases} >= {"aftersales", "lowcost"}
    assert {unique.text for unique in found.unique}.isdisjoint({"aftersales", "sales", "lowcost", "low", "cost"})


def test_a_long_text_that_all_share_is_one_phrase() -> None:
    long = " ".join(
        f"{thing} of {place}" for thing in ("bread", "milk", "fish", "fruit") for place in ("towns", "farms")
    )
    found = marks(f"{long} sold {long[::-1]}", long, long.upper())
    (phrase,) = [phrase for phrase in found.phrases if len(phrase.by) == 3]
    assert phrase.text == long
    assert not any("was said by" in question for question in found.questions), "no question quotes so much"


def test_a_phrase_is_called_the_same_whoever_sits_first() -> None:
    told = ("growth that is sustainable", "Sustainable growth", "sustainable growth first", "a city")
    assert {max(shared(*order), key=len) for order in permutations(told)} == {"sustainable growth"}


@pytest.mark.parametrize(
    ("first", "second", "phrase", "is_lossy"),
    [
        ("Wachstum in kleinen Städten ist uns alles", "die Stadt und der Kunde sind wichtig", "Stadt", True),
        ("Une croissance durable dans les villes", "et nous voulons la croissance durable", "croissance durable", True),
        ("Crecimiento en las ciudades pequeñas", "el cliente de la ciudad es lo primero", "ciudad", True),
        ("Βιώσιμη ανάπτυξη στις μικρές πόλεις και", "με βιώσιμη ανάπτυξη και την", "βιώσιμη ανάπτυξη", True),
        ("持続的な成長と顧客第一", "顧客第一で売上を伸ばす", "顧客第一", True),
        ("Growth in small towns", "the small town", "small town", False),
    ],
)
def test_other_languages(first: str, second: str, phrase: str, is_lossy: bool) -> None:
    found = marks(first, second)
    assert phrase in [one.text for one in found.phrases]
    assert bool(found.loss) == is_lossy


@pytest.mark.parametrize(
    "sentences",
    [
        (),
        ("Only one of us",),
        ("", "  "),
        ("!!!", "…", "—"),
        ("Everyone the same",) * 8,
        ("growth " * 700, "growth " * 700),
        ("abcd " * 1_000, string.printable * 49),
        ("\u200b\u202e", "🙂🙂", "نمو مستدام للجميع"),
    ],
    ids=range(8),
)
def test_nothing_odd_breaks_it(sentences: tuple[str, ...]) -> None:
    found = marks(*sentences)
    assert all(len(phrase.by) > 1 for phrase in found.phrases)
    assert len(found.phrases) <= 5


def test_a_question_is_a_fact() -> None:
    found = marks("customer first", "the customer first, by 2028", "customer first", "fresh food")
    assert "3 of 4 name no amount or date: ask how we would know." in found.questions
    assert "“customer first” was said by 3 of 4: ask what each would stop for it." in found.questions
    assert not marks("one person alone").questions


WORDS = st.sampled_from(
    ["fresh", "food", "stores", "store", "grow", "in", "the", "small-town", "customers", "2028", "."]
)


@settings(max_examples=30)
@given(st.lists(st.lists(WORDS, max_size=8).map(" ".join), max_size=6))
def test_what_is_marked_stands_there_and_is_shared(sentences: list[str]) -> None:
    found = marks(*sentences)
    for phrase in found.phrases:
        assert tuple(dict.fromkeys(place.by for place in sorted(phrase.places))) == phrase.by
        assert len(phrase.by) > 1
    for place in [place for phrase in found.phrases for place in phrase.places]:
        assert sentences[int(place.by[1:])][place.start : place.end].strip()
    named = {by for phrase in found.phrases for by in phrase.by}
    again = marks(*reversed(sentences))
    assert {len(sentences) - 1 - int(by[1:]) for phrase in again.phrases for by in phrase.by} == {
        int(by[1:]) for by in named
    }
