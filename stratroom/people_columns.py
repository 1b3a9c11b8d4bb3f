"""Which column of a list means what, by its header in English, German or French; and what stands for yes and for no."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stratroom.model.refusals import Refused
from stratroom.words import briefly, say

Flag = bool | None
"""Yes, no, or nothing said."""

_HEADERS: Mapping[str, frozenset[str]] = {
    "first": frozenset({"first name", "given name", "forename", "vorname", "rufname", "prénom", "prenom"}),
    "last": frozenset({"last name", "surname", "family name", "nachname", "familienname", "nom de famille"}),
    "name": frozenset(
        {"name", "names", "full name", "participant", "participants", "person", "teilnehmer", "teilnehmerin"}
        | {"teilnehmende", "teilnehmer/in", "nom", "noms", "nom complet", "nom et prénom", "participant(e)", "personne"}
    ),
    "role": frozenset(
        {"role", "function", "position", "title", "job title", "rolle", "funktion", "stelle", "aufgabe"}
        | {"rôle", "fonction", "poste", "titre"}
    ),
    "vote": frozenset(
        {"vote", "votes", "has a vote", "voting", "decides", "stimme", "stimmrecht", "stimmberechtigt", "entscheidet"}
        | {"votant", "votante", "droit de vote", "décide", "voix"}
    ),
    "leads": frozenset(
        {"leads", "lead", "leader", "chair", "leitet", "leitung", "leiter", "leiterin", "vorsitz", "chef", "chefin"}
        | {"dirige", "direction", "préside", "présidence"}
    ),
}
NAMES = frozenset({"first", "last", "name"})
"""Columns of which one at least says who it is."""
OF_PEOPLE = {what: words for what, words in _HEADERS.items() if what in NAMES or what == "role"}
"""What tells people from each other."""
_YES = frozenset({"yes", "y", "ja", "j", "oui", "o", "x", "1", "true", "wahr", "vrai", "✓", "✔", "☒", "☑"})
_NO = frozenset({"no", "n", "nein", "non", "0", "false", "falsch", "faux", "-", "–", "—", "☐"})


@dataclass(frozen=True, slots=True)
class Columns:
    """Where what stands. `unused` are the headings of columns that mean nothing here."""

    places: Mapping[str, int]
    unused: tuple[str, ...]

    def name(self, cells: Sequence[str]) -> str:
        """The name, put together from first and last name where they stand apart."""
        parts = [self.cell(part, cells) for part in ("first", "name", "last")]
        return " ".join(filter(None, parts))

    def role(self, cells: Sequence[str]) -> str:
        return self.cell("role", cells)

    def flag(self, what: str, cells: Sequence[str]) -> Flag:
        """Refused when the cell is neither yes nor no."""
        cell = self.cell(what, cells)
        found = flag(cell)
        if cell and found is None:
            raise Refused(say("“{cell}” is neither yes nor no.", cell=briefly(cell)))
        return found

    def cell(self, what: str, cells: Sequence[str]) -> str:
        """What a row says of this, "" where it says nothing."""
        place = self.places.get(what)
        return cells[place] if place is not None and place < len(cells) else ""


def flag(cell: str) -> Flag:
    """Yes, no, or None for anything else.

    >>> flag("Ja"), flag("non"), flag("x"), flag("maybe")
    (True, False, True, None)
    """
    word = cell.strip().casefold()
    return True if word in _YES else False if word in _NO else None


def columns_of(cells: Sequence[str]) -> Columns | None:
    """The columns a header row names; None when the row is no header. Refused when a header names no name."""
    columns = columns_named(cells, _HEADERS)
    if not NAMES & set(columns.places):
        if len([cell for cell in cells if _meaning(cell, _HEADERS)]) > 1:
            raise Refused(say("The first row is a header, but no column is called “name”. Give that column its name."))
        return None
    return columns


def columns_named(cells: Sequence[str], headers: Mapping[str, frozenset[str]]) -> Columns:
    """The columns that a row names in the words of `headers`, the first of each; none where it is no header."""
    meant = [_meaning(cell, headers) for cell in cells]
    places = {what: n for n, what in reversed(list(enumerate(meant))) if what}
    used = set(places.values())
    return Columns(places, tuple(cell for n, cell in enumerate(cells) if n not in used and cell))


def as_header(cell: str) -> str:
    """A header as it is compared: no matter how it is spaced, joined or capitalised.

    >>> as_header(" First_Name: ")
    'first name'
    """
    return " ".join(cell.replace("_", " ").replace("-", " ").split()).strip(" :*?").casefold()


def _meaning(cell: str, headers: Mapping[str, frozenset[str]]) -> str:
    word = as_header(cell)
    return next((what for what, words in headers.items() if word in words), "")
