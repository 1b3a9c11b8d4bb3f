"""Words are the same at the beginning of a sentence, in capitals and in haste, where a table knows their forms."""

import catalogue
import pytest

from stratroom.analysis.marks import Marking, Marks

MARKING = Marking()


def marks(*sentences: str, marking: Marking = MARKING) -> Marks:
    return marking.marks([(f"p{number}", text) for number, text in enumerate(sentences)], "en")


@pytest.mark.parametrize(
    ("first", "second", "phrase"),
    [
        (
            "Nachhaltiges Wachstum für alle Kunden und die Stadt",
            "Wir wollen nachhaltiges Wachstum, und das ist es",
            "Nachhaltiges Wachstum",
        ),
        (
            "NACHHALTIGES WACHSTUM MIT UNSEREN KUNDEN IN DEN STÄDTEN",
            "Wir wollen nachhaltiges Wachstum mit unseren Kunden in den Städten und der Region",
            "NACHHALTIGES WACHSTUM MIT UNSEREN KUNDEN IN DEN STÄDTEN",
        ),
        (
            "Clientes primero en todas las tiendas de la ciudad",
            "Los clientes primero, en cada tienda",
            "Clientes primero",
        ),
        ("CLIENTES PRIMERO EN LAS TIENDAS", "Los clientes primero en las tiendas", "CLIENTES PRIMERO EN LAS TIENDAS"),
        ("FILIALEN sind in der Stadt und da", "die filialen sind auch für die Kunden da", "FILIALEN"),
        ("die kunden sind in der stadt", "der Kunde ist in den Städten", "kunden sind in der stadt"),
        ("DIE STRASSE IST NICHT IN DER STADT", "auf der Straße sind wir auch", "STRASSE"),
        ("DURABLE POUR LES CLIENTS DE NOS MAGASINS", "être durable pour les villes", "DURABLE"),
        ("Ο ΣΤΌΧΟΣ ΚΑΙ Η ΠΌΛΗ ΓΙΑ ΤΗΝ", "ο στόχος και για την", "ΣΤΌΧΟΣ"),
    ],
)
def test_capitals_make_no_other_word(first: str, second: str, phrase: str) -> None:
    assert phrase.casefold() in [one.text.casefold() for one in marks(first, second).phrases]
    assert len(marks(second, first).phrases) == len(marks(first, second).phrases)


def test_without_the_tables_words_that_are_spelt_alike_are_the_same_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As spaCy has it where the package of the tables is missing."""
    own = catalogue.Registry.get_entry_point

    def hidden(self: catalogue.Registry, name: str, default: object = None) -> object:
        return default if "lookups" in self.namespace else own(self, name, default)

    monkeypatch.setattr(catalogue.Registry, "get_entry_point", hidden)
    monkeypatch.setattr(catalogue.Registry, "get_entry_points", lambda self: {})
    found = marks("Wir wollen die Kunden in der Stadt", "Kunden und die Städte sind das Ziel", marking=Marking())
    assert [phrase.text for phrase in found.phrases] == ["Kunden"]
    assert found.loss.startswith("The tables of word forms are not installed")
