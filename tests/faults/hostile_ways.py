"""The ways out of a hostile day: the file, a case told again, the projector, paper, tables, and nothing beside them."""

import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from stratroom import case as cases
from stratroom.binding import book
from stratroom.catalogue import rule_book, views
from stratroom.model.entries import Recorded
from stratroom.model.named_in import names_of, withheld_in
from stratroom.model.names import Edition
from stratroom.model.public import parked
from stratroom.model.text import tidy
from stratroom.model.workshop import Workshop
from stratroom.noted import reveals
from stratroom.programmes import rehearsed
from stratroom.record import spreadsheets
from stratroom.record.book import Book
from stratroom.record.forms import write
from stratroom.record.naming import file_name
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import retell
from stratroom.room import Room
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import frame_of
from stratroom.ui.theme import light
from tests.faults import hostile_held as held
from tests.faults.hostile_acts import NUMBER, Told
from tests.faults.hostile_checks import (
    computes_nothing,
    docx_starts_nothing,
    is_one_calendar,
    markdown_is_words,
    pdf_starts_nothing,
    turns_nothing,
)  # fmt: skip
from tests.faults.hostile_found import Found, Leaked, Lost
from tests.faults.hostile_texts import TEXTS
from tests.faults.hostile_turned import printed, turn_nothing
from tests.faults.hostile_unnamed import all_in, apart_from_names, hold_numbers, names_nobody
from tests.record.pages import by_pdfium
from tests.record.reading import texts as texts_of
from tests.screens.laid_out import FULL, SCENES, SMALL
from tests.ui.legible import faults

Hold = Callable[[Mapping[str, str], Path], None]
_OF_WINDOWS = re.compile(r"(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])( *\.|$)", re.IGNORECASE)
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
_KEPT = re.compile(r"(^|\.)organisation\b")
"""The edition without names keeps it as it is."""
NOT_IN_TABLES = re.compile(rf"({_REPLACED}|({_FIRST_TITLE})$|DescribeWorkshop\.about\.(title|organisation)|SortAgain)")
NOT_IN_THE_ROOM = re.compile(
    rf"({_REPLACED}|facilitator$|DescribeWorkshop\.about\.facilitator|ChangeProgramme|SettleParked|ChangeParticipant\.role"
    r"|RewordTradeoff\.(question|cost|stops|feels)|.*\.reason\b(?<!first\[\d\]\.reason)|.*\.support\[\d+\]\.text)"
)
"""Places whose words the projector has no picture of, or had none of on this day: the console and the record have."""
NAMED_NO_MORE = re.compile(rf"{NOT_IN_THE_ROOM.pattern}|ChangeParticipant\.name")
"""And who came last, where the last rounds are without names: nothing says then who was not there."""


def are_in_the_file(told: Told, room: Room) -> None:
    kept = {text for _, text in texts_in(room)}
    _none("in the file", [place for place, text in told.typed.items() if _as_kept(place, text) not in kept])


def are_said_as_words(room: Room) -> None:
    """The sentence that each entry is told in."""
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
    _none("in the export", [place for place, text in told.typed.items() if place[0].islower() and text not in again])
    try_out(list(acts(cases.from_json(exported), rehearsed())), rule_book())


def are_on_paper(told: Told, room: Room, folder: Path, found: Found) -> None:
    """Both editions hold all that belongs in them to the letter, in every form, and none does anything with it."""
    belongs: dict[Edition, dict[str, str]] = {
        "attributed": told.typed,
        "unattributed": _without_names(told, room, found),
    }
    for edition, fields in belongs.items():
        with found.on(f"{edition} edition"):
            bound = book(room.workshop, room.file.words, room.file.recorded[-1].at, edition, reveals=reveals(room.file))
            on_paper = {place: words for place, words in fields.items() if not NOT_ON_PAPER.match(place)}
            with found.on(f"{edition} edition, bound"):
                held.hold(on_paper, "\0".join(texts_of(bound)), "in the record")
            with found.on(f"{edition} edition, bound"):
                _tells_of(told, bound, "\0".join(texts_of(bound)))
            with printed() as lines:
                _in_each_form(told, on_paper, bound, folder / _named(told, bound), found)
            with found.on(f"{edition} edition, beside words"):
                turn_nothing(fields, (*texts_of(bound), *lines))


def _without_names(told: Told, room: Room, found: Found) -> dict[str, str]:
    """What the edition without names says: what has no word of a name as it was written, an organisation's name always;
    of the rest what the product leaves of it, with its number."""
    as_written, rest = apart_from_names(told.typed)
    withheld = withheld_in(names_of(room.workshop))
    said = {place: text if _KEPT.search(place) else withheld(text) for place, text in rest.items()}
    with found.on("names withheld"):
        hold_numbers(told.typed, said)
    return {place: text for place, text in (as_written | said).items() if NUMBER.search(text)}


def _named(told: Told, bound: Book) -> str:
    """The files' name, of a workshop that has one of the texts alone as its title."""
    title = tidy(TEXTS[told.start % len(TEXTS)])
    name = file_name(replace(bound, title=title, organisation=""), "", bound.edition)
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\u202a-\u202e\u2066-\u2069]|^[ .-]|[ .]$', name), f"the name {name!r}"
    assert not _OF_WINDOWS.match(name), f"the name {name!r} is a device's"
    assert len(name.encode()) < 240, f"the name {name!r} is too long"
    return name


def _tells_of(told: Told, bound: Book, said: str) -> None:
    """Of nobody in the edition without names."""
    if bound.edition == "unattributed":
        names_nobody(told.typed, said)


def _in_each_form(told: Told, fields: Mapping[str, str], bound: Book, path: Path, found: Found) -> None:
    """Each written, then held to what belongs in it, then looked through; whatever goes wrong in one."""
    due = {each.id: each.what for each in bound.due}
    in_tables = {place: words for place, words in fields.items() if not NOT_IN_TABLES.match(place)}
    forms: dict[str, tuple[Mapping[str, str], Hold, Hold]] = {
        ".pdf": (fields, held.hold_pdf, lambda _, path: pdf_starts_nothing(path)),
        ".docx": (fields, held.hold_docx, lambda _, path: docx_starts_nothing(path)),
        ".md": (fields, held.hold_markdown, lambda _, path: markdown_is_words(path.read_text("utf-8"))),
        ".ics": (due, held.hold_calendar, lambda due, path: is_one_calendar(path.read_bytes().decode(), len(due))),
        " tables": (in_tables, held.hold_tables, lambda _, path: computes_nothing(path)),
    }
    for form, (belongs, *checks) in forms.items():
        with found.on(f"{bound.edition} edition, {form}, written"):
            file = path.with_name(f"{path.name}{form}")
            spreadsheets.write(bound, file) if form == " tables" else write(bound, file, boxes=True)
            for check in (*checks, lambda _, path: _tells_of(told, bound, all_in(path))):
                with found.on(f"{bound.edition} edition, {form}"):
                    check(belongs, file)


def are_on_the_projector(told: Told, room: Room, found: Found) -> int:
    """All pages of all that can be seen over the day; on the one size or the other, from day to day."""
    size, shown, pictures = (SMALL, FULL)[told.start % 2], set[object](), list[list[str]]()
    pages, whole = 0, set[str]()
    for workshop in _moments(list(room.rules.steps(room.file.recorded))):
        for view in (*views(workshop, 0), *filter(None, (parked(workshop),))):
            if repr(view) not in shown:
                shown.add(repr(view))
                with found.on(f"pictures of {type(view).__name__}"), held.painting(whole) as painted:
                    pictures.append(painted)
                    pages += _pictures(workshop, view, size)
    beside = NAMED_NO_MORE if told.promised else NOT_IN_THE_ROOM
    in_the_room = {place: words for place, words in told.typed.items() if not beside.match(place)}
    with found.on("pictures"):
        held.hold_pictures(in_the_room, pictures)
    with found.on("pictures, beside words"):
        turn_nothing(told.typed, whole, are_painted=True)
    return pages


def _moments(steps: list[tuple[Recorded, Workshop]]) -> Iterator[Workshop]:
    kinds = [recorded.entry.kind for recorded, _ in steps[1:]] + [_TURNS[0]]
    return (workshop for (_, workshop), follows in zip(steps, kinds, strict=True) if follows in _TURNS)


def _pictures(workshop: Workshop, view: Any, size: Any) -> int:
    """How many pages; Lost where words leave their room, lie over others, or are too small to be read."""
    frame, page, pages, cut = frame_of(workshop, view), 0, 1, list[str]()
    while page < pages:
        taken = picture(replace(frame, page=page), SCENES, size, light(), scale=0.1)
        cut += [f"page {page}: {fault[:300]}" for fault in faults(taken.boxes, size)]
        page, pages = page + 1, taken.page_count
    _none("to eyes", cut)
    return page


def are_nowhere(told: Told, folder: Path) -> None:
    """Not in any file of the day, nor in what is packed in one."""
    marks = [NUMBER.findall(secret)[-1].encode() for secret in told.secrets]
    for path in (path for path in folder.rglob("*") if path.is_file()):
        found = path.read_bytes() + _unpacked(path)
        if [mark for mark in marks if mark in found]:
            raise Leaked(f"a secret in {path.name}")


def _unpacked(path: Path) -> bytes:
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as parts:
            return b"".join(map(parts.read, parts.namelist()))
    return "".join(by_pdfium(path)).encode() if path.suffix == ".pdf" else b""


def _none(where: str, lost: list[str]) -> None:
    if lost:
        raise Lost(where, lost)
