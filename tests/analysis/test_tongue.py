"""In which language a room writes: told by several of its little words, never by one that is said often."""

import pytest

from stratroom.analysis.marks import Marking
from stratroom.analysis.tongue import tongue

MARKING = Marking()


@pytest.mark.parametrize(
    "team",
    [
        ("Store by store growth", "Best store, best price", "Fresh food, store after store", "Store margin first"),
        ("Win the store", "Store profit", "Local store hero", "Fewer stores, bigger store, better store"),
        ("Store first", "Best store", "Own the store", "No store, no brand"),
    ],
)
def test_a_terse_team_is_read_in_the_usual_language(team: tuple[str, ...]) -> None:
    assert tongue(team, "en") == "en"
    found = MARKING.marks([(str(n), text) for n, text in enumerate(team)])
    assert [(phrase.lemma, len(phrase.by)) for phrase in found.phrases] == [("store", 4)]


@pytest.mark.parametrize(
    "team",
    [
        ("Men and machines", "Sell more, men", "Men over margin", "Per store margin"),
        ("Come to the end of debt", "Net debt to zero", "Next door, like a local", "State of the net"),
        ("Plus one", "Care plus price", "Total care", "Raise the bar", "Bet on net margin"),
    ],
)
def test_english_words_that_are_little_ones_elsewhere_tell_nothing(team: tuple[str, ...]) -> None:
    assert tongue(team, "en") == "en"


@pytest.mark.parametrize("usual", ["en", "de", "fr"])
@pytest.mark.parametrize(
    ("language", "team"),
    [
        ("en", ("We grow with the customers of the town", "the store is the brand")),
        ("de", ("Kunden zuerst in jeder Filiale", "Wir senken die Kosten", "Wachstum mit der Stadt")),
        ("fr", ("Le client d’abord", "Des magasins plus simples", "Une croissance durable pour la ville")),
        ("es", ("El cliente primero", "Las tiendas de la ciudad", "Crecer sin deuda")),
        ("it", ("Il cliente prima di tutto", "Crescere con la qualità", "I negozi della città")),
        ("nb", ("Kunden først i alle butikker", "Vi skal vokse med de små byene", "Ikke flere store butikker")),
        ("nl", ("De klant eerst in elke winkel", "Wij groeien met onze klanten")),
        ("el", ("Ο πελάτης και η πόλη", "με τον πελάτη για την πόλη")),
    ],
)
def test_another_language_is_told_by_several_of_its_words(language: str, team: tuple[str, ...], usual: str) -> None:
    assert tongue(team, usual) == language


def test_in_a_room_of_two_languages_the_little_words_of_neither_are_marked() -> None:
    room = (
        "We grow with the customers of the town",
        "Wir wachsen mit den Kunden der Stadt",
        "Wachstum mit Kunden",
        "growth with the customer",
    )
    found = MARKING.marks([(str(n), text) for n, text in enumerate(room)])
    assert {phrase.text.lower() for phrase in found.phrases} == {"customer", "kunden"}
    assert [one.text for one in found.unique if one.by == "1"] == ["wachsen", "Stadt"]


def test_a_little_word_of_a_language_that_nobody_writes_is_marked() -> None:
    found = MARKING.marks([("a", "Store by store growth"), ("b", "Own the store, with our customers in the town")])
    assert [phrase.lemma for phrase in found.phrases] == ["store"]
