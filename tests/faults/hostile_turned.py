"""What stands beside people's words on a line of ours runs as it would beside any others.

Held to that: the book of either edition, every line that a form of it prints, and what the projector lays out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from types import ModuleType
from typing import Any
from unicodedata import bidirectional, category
from unittest.mock import patch

from PySide6.QtCore import Qt

from stratroom.record import markdown, spreadsheets
from stratroom.record.docx import runs
from stratroom.record.pdf import bidi, lines
from stratroom.ui import typeset
from stratroom.words import LINE_END
from tests.faults.hostile_acts import NUMBER
from tests.faults.hostile_found import Executed

_TURNING = {
    "R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
}  # fmt: skip
_MARKS = re.compile("[\u2066-\u2069]")
_STOP = "(?:\\.(?=\u2069))?"
"""A full stop of ours that is set apart with the words it ends is read where they are read to their end."""
_QUOTES = '“”„‘’«»" \u202f'
_PRINTS: tuple[tuple[ModuleType, str], ...] = (
    (lines, "clusters"), (markdown, "escaped"), (runs, "_by_direction"), (spreadsheets, "guarded"),
)  # fmt: skip
"""What each form of the record is handed a line with, or a cell."""
LEFTWARDS, RIGHTWARDS = "\u200f", "\u200e"
"""At the head of a text: in which direction its lines run."""


def turn_nothing(fields: Mapping[str, str], texts: Iterable[str], *, are_painted: bool = False) -> None:
    """Executed where anything that stands on a line with the words of a field is turned."""
    shown, lines_in = (as_painted, _lines_painted) if are_painted else (str, _lines_printed)
    last = [LINE_END.split(words)[-1] for words in fields.values()]
    turning = {NUMBER.findall(words)[-1]: _flat(shown(words)) for words in last if _turns(words)}
    for line, levels in {found for text in set(texts) for found in lines_in(text)}:
        there = {turning[number] for number in NUMBER.findall(line) if number in turning}
        if there and _is_turned(_flat(line), levels, there):
            raise Executed(f"words turn what stands beside them: {line[:200]!a}")


def _lines_printed(text: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Each line, and the level of each sign in it. On paper a line has its own direction."""
    return ((line, tuple(bidi.levels(line))) for line in LINE_END.split(text))


def _lines_painted(text: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """On the projector all lines of a text have the same, and what is set apart may go on from line to line."""
    levels, place = bidi.levels(text), 0
    for line in text.split(typeset._LINE_SEPARATOR):
        yield line, tuple(levels[place : place + len(line)])
        place += len(line) + 1


def _turns(words: str) -> bool:
    return not _TURNING.isdisjoint(map(bidirectional, words))


def _flat(line: str) -> str:
    return line.replace("\xa0", " ")


def _is_turned(line: str, levels: Sequence[int], there: Iterable[str]) -> bool:
    """Not judged: words alone or in quotation marks, and lines with others of which no one knows where they end, as
    they were made shorter or withheld."""
    parts = re.split(f"((?:{'|'.join(map(re.escape, there))}){_STOP})", line)
    ours = _MARKS.sub("", "".join(parts[::2])).lstrip(LEFTWARDS + RIGHTWARDS)
    is_alone = len(parts) < 4 and not ours.strip(_QUOTES)
    if len(parts) < 2 or is_alone or _turns(ours):
        return False
    place = 0
    for number, part in enumerate(parts):
        here = zip(part, levels[place : place + len(part)], strict=True)
        if not number % 2 and any(level for sign, level in here if category(sign) != "Cf"):
            return True
        place += len(part)
    return False


@contextmanager
def printed() -> Iterator[set[str]]:
    """Every line and cell that is printed meanwhile in any form of the record."""
    heard = set[str]()
    with ExitStack() as patches:
        for module, name in _PRINTS:
            patches.enter_context(patch.object(module, name, _heard_by(heard, getattr(module, name))))
        yield heard


def _heard_by(heard: set[str], print_it: Any) -> Any:
    def printing(text: str, *rest: Any) -> Any:
        heard.add(text)
        return print_it(text, *rest)

    return printing


def as_painted(words: str) -> str:
    """As the projector lays them out."""
    return words.translate(typeset._LINED).translate(typeset._OVERRIDES)


def directed(text: str, option: Any) -> str:
    """A text of the projector with its direction at its head."""
    return (LEFTWARDS if option.textDirection() == Qt.LayoutDirection.RightToLeft else RIGHTWARDS) + text
