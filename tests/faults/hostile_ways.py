"""The ways out of a hostile day: the file, a case told again, the projector, paper, tables, and nothing beside them."""

import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from docx import Document

from stratroom import case as cases
from stratroom.binding import book
from stratroom.catalogue import rule_book, views
from stratroom.model.entries import Recorded
from stratroom.model.public import parked
from stratroom.model.workshop import Workshop
from stratroom.noted import reveals
from stratroom.programmes import rehearsed
from stratroom.record import spreadsheets
from stratroom.record.book import Book
from stratroom.record.forms import FORMS, write
from stratroom.record.naming import file_name
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import retell
from stratroom.room import Room
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import frame_of
from stratroom.ui.theme import light
from tests.faults.hostile_acts import NUMBER, Told
from tests.faults.hostile_checks import (
    computes_nothing,
    docx_starts_nothing,
    has_all,
    is_one_calendar,
    markdown_is_words,
    pdf_starts_nothing,
    turns_nothing,
)  # fmt: skip
from tests.record.pages import by_pdfium
from tests.record.reading import texts as texts_of
from tests.screens.laid_out import FULL, SCENES, SMALL
from tests.ui.legible import faults

_TURNS = (
    "stage-entered",
    "tradeoff-taken-up",
    "round-opened",
    "round-revealed",
    "round-asked-again",
    "parked-point-settled",
)
"""What follows one picture by another: the last before each of these shows all that came together until then."""
_REPLACED = (
    r"AddParticipant\.|AddParticipants\.people\[0\]|ListOption|RewordOption|MakeArgument|MakeGroup|PutTradeoff|TakeUpPhrase"
    r"|DescribeWorkshop\.about\.question"
)
_FIRST_TITLE = "title|organisation|place|purpose|facilitator"
NOT_ON_PAPER = re.compile(rf"({_REPLACED}|({_FIRST_TITLE})$)")
"""Places whose words were replaced or taken away before anybody answered them: the file has them."""
NOT_IN_TABLES = re.compile(rf"({_REPLACED}|({_FIRST_TITLE})$|DescribeWorkshop\.about\.(title|organisation)|SortAgain)")
NOT_IN_THE_ROOM = re.compile(
    rf"({_REPLACED}|facilitator$|DescribeWorkshop\.about\.facilitator|ChangeProgramme|SettleParked|ChangeParticipant\.role"
    r"|RewordTradeoff\.(question|cost|stops|feels)|.*\.reason\b(?<!first\[\d\]\.reason)|.*\.support\[\d+\]\.text)"
)
"""Places whose words the projector has no picture of, or had none of on this day: the console and the record have."""


def are_in_the_file(told: Told, room: Room) -> None:
    kept = {text for _, text in texts_in(room)}
    lost = [place for place, text in told.typed.items() if _as_kept(place, text) not in kept]
    assert not lost, f"not in the file as typed: {lost[:5]}: {[told.typed[place][:80] for place in lost[:2]]!r}"
    for recorded in room.file.recorded:
        turns_nothing(recorded.entry.describe())


def _as_kept(place: str, text: str) -> str:
    """Who made a second sorting stands in a heading: one line, one space between words."""
    return " ".join(text.split()) if place.startswith("SortAgain") else text


def texts_in(room: Room) -> Iterator[tuple[str, str]]:
    """Each text of each entry with the entry's class and where it stands: "PointParked.text"."""
    for recorded in room.file.recorded:
        yield from _strings(msgspec.to_builtins(recorded.entry), type(recorded.entry).__name__)


def _strings(part: Any, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(part, str):
        yield place, part
    elif isinstance(part, dict):
        for key, inner in part.items():
            yield from _strings(inner, f"{place}.{key}")
    elif isinstance(part, list | tuple):
        for inner in part:
            yield from _strings(inner, f"{place}[]")


def go_out_and_in(told: Told, room: Room) -> None:
    """What the case told is told again, to the letter, and can be played."""
    exported = cases.to_json(retell(room.workshop))
    again = {text for _, text in _strings(json.loads(exported))}
    lost = [place for place, text in told.typed.items() if place[0].islower() and text not in again]
    assert not lost, f"not in the export: {lost[:5]}"
    try_out(list(acts(cases.from_json(exported), rehearsed())), rule_book())


def are_on_paper(told: Told, room: Room, folder: Path) -> None:
    """All forms of the record hold all that was typed, and none does anything with it."""
    bound = book(room.workshop, room.file.words, room.file.recorded[-1].at, reveals=reveals(room.file))
    numbers = set(NUMBER.findall("\n".join(texts_of(bound))))
    _all_but(told, NOT_ON_PAPER, numbers, "record")
    name = file_name(bound, "2026-11-27", "attributed")
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\u202a-\u202e\u2066-\u2069]', name), f"the name {name!r}"
    assert len(name.encode()) < 240
    for form in FORMS:
        write(bound, folder / f"{name}{form}", boxes=True)
    _in_each_form(numbers, folder / name, bound)
    spreadsheets.write(bound, folder / "tables")
    tables = "".join(file.read_text("utf-8-sig") for file in (folder / "tables").iterdir())
    _all_but(told, NOT_IN_TABLES, set(NUMBER.findall(tables)), "tables")
    computes_nothing(folder / "tables")


def _in_each_form(numbers: set[str], path: Path, bound: Book) -> None:
    has_all(numbers, "".join(by_pdfium(Path(f"{path}.pdf"))), "PDF")
    pdf_starts_nothing(Path(f"{path}.pdf"))
    has_all(numbers, "".join(Document(f"{path}.docx").element.body.itertext()), "DOCX")
    docx_starts_nothing(Path(f"{path}.docx"))
    said = Path(f"{path}.md").read_text("utf-8")
    has_all(numbers, said, "Markdown")
    markdown_is_words(said)
    is_one_calendar(Path(f"{path}.ics").read_bytes().decode(), len(bound.due))


def _all_but(told: Told, beside: re.Pattern[str], numbers: set[str], form: str) -> None:
    of = {NUMBER.findall(text)[-1]: place for place, text in told.typed.items()}
    lost = sorted(place for number, place in of.items() if number not in numbers and not beside.match(place))
    assert not lost, f"not in the {form}: {lost[:10]}"


def are_on_the_projector(told: Told, room: Room) -> int:
    """All pages of all that can be seen over the day; on the one size or the other, from day to day."""
    size, shown, looked = (SMALL, FULL)[told.start % 2], set[object](), list[str]()
    pages = 0
    for workshop in _moments(list(room.rules.steps(room.file.recorded))):
        for view in (*views(workshop, 0), *filter(None, (parked(workshop),))):
            if repr(view) not in shown:
                shown.add(repr(view))
                for words in _pictures(workshop, view, size):
                    looked.append(words)
                    pages += 1
    _all_but(told, NOT_IN_THE_ROOM, set(NUMBER.findall("\n".join(looked))), "pictures")
    return pages


def _moments(steps: list[tuple[Recorded, Workshop]]) -> Iterator[Workshop]:
    kinds = [recorded.entry.kind for recorded, _ in steps[1:]] + [_TURNS[0]]
    return (workshop for (_, workshop), follows in zip(steps, kinds, strict=True) if follows in _TURNS)


def _pictures(workshop: Workshop, view: Any, size: Any) -> Iterator[str]:
    frame, page, pages = frame_of(workshop, view), 0, 1
    while page < pages:
        taken = picture(replace(frame, page=page), SCENES, size, light(), scale=0.1)
        found = faults(taken.boxes, size)
        assert found == [], f"{type(view).__name__}, page {page}: {found[0][:300]}"
        yield " ".join(taken.words)
        page, pages = page + 1, taken.page_count


def are_nowhere(told: Told, folder: Path) -> None:
    """Not in any file of the day, nor in what is packed in one."""
    marks = [NUMBER.findall(secret)[-1].encode() for secret in told.secrets]
    for path in (path for path in folder.rglob("*") if path.is_file()):
        found = path.read_bytes() + _unpacked(path)
        assert not [mark for mark in marks if mark in found], f"a secret in {path.name}"


def _unpacked(path: Path) -> bytes:
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as parts:
            return b"".join(map(parts.read, parts.namelist()))
    return "".join(by_pdfium(path)).encode() if path.suffix == ".pdf" else b""
