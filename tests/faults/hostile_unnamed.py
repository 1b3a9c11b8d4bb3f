"""The edition without names, held by what was typed alone: nothing is asked here of how the product finds names.

Each text has a number that no other has: that of a name, a role, or of whoever led through the day must be in no form.
A text that shares no word with any of these must stand as it was written; of one that does, its number.
"""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from unicodedata import category, normalize

import pypdf

from tests.faults.hostile_acts import NUMBER
from tests.faults.hostile_found import Leaked, Lost
from tests.faults.hostile_held import squeezed
from tests.record.pages import by_pdfium

WHO = re.compile(
    r"participants\[\d+\]\.(name|role)$|ChangeParticipant|AddParticipants?\b|(.*\.)?facilitator\b|SortAgain"
)
"""Where it is typed what people are called: whoever sorted once more among them."""
NOT_SHOWN = re.compile(r".*\.recused\[\d+\]\.reason$")
"""Why somebody keeps out of a subject tells who it is: left out by design."""


def apart_from_names(typed: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """What belongs in this edition: the texts that must stand as they are, and those in which a word of a name or a
    role occurs, of which the number must stand. Letter by letter where words run together, as in Chinese;
    pictures are words, too."""
    names = set[str]().union(*(_words(text) for place, text in typed.items() if WHO.match(place)))
    belongs = {place: text for place, text in typed.items() if not (WHO.match(place) or NOT_SHOWN.match(place))}
    as_written = {place: text for place, text in belongs.items() if not _words(text) & names}
    return as_written, {place: text for place, text in belongs.items() if place not in as_written}


def _words(text: str) -> set[str]:
    words = re.findall(r"\w+", normalize("NFKD", text).casefold())
    pictures = {sign for sign in text if category(sign) == "So"}
    return pictures.union(part for word in words for part in ([word] if word.isascii() else (word, *word)))


def hold_numbers(typed: Mapping[str, str], withheld: Mapping[str, str]) -> None:
    """Lost where the number of a text went with a name in it."""
    lost = [place for place, text in withheld.items() if _number(typed[place]) not in text]
    if lost:
        raise Lost("with names", lost)


def names_nobody(typed: Mapping[str, str], said: str) -> None:
    """Leaked where the number of what somebody is called, or of what tells of them, stands in it."""
    shown = set(NUMBER.findall(squeezed(said)))
    named = [place for place, text in typed.items() if _number(text) in shown and _tells(place)]
    if named:
        raise Leaked(f"who it was: {', '.join(named[:5])}")


def _tells(place: str) -> bool:
    return bool(WHO.match(place) or NOT_SHOWN.match(place))


def _number(text: str) -> str:
    return NUMBER.findall(text)[-1]


def all_in(path: Path) -> str:
    """All texts in a form, also those beside its pages: what it says of itself, its outline, its parts of
    text."""
    if path.is_dir():
        return "\0".join(f"{each.name}\0{all_in(each)}" for each in sorted(path.iterdir()))
    if path.suffix == ".pdf":
        return "\0".join((*by_pdfium(path), *_beside_pages(path)))
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as parts:
            told = [parts.read(name).decode() for name in parts.namelist() if name.endswith((".xml", ".rels"))]
        return "\0".join((*told, *(re.sub("<[^>]*>", "", part) for part in told)))
    return re.sub("\r\n[ \t]", "", path.read_bytes().decode("utf-8-sig", "replace"))


def _beside_pages(path: Path) -> list[str]:
    reader = pypdf.PdfReader(path)
    return [*map(str, (reader.metadata or {}).values()), str(reader.outline), str(reader.xmp_metadata or "")]
