"""Hostile texts go through every field of a day: into the file, over the projector, onto paper, out and in again.

In each try every field that takes words gets another of the five hundred, with a number that no other has; after five
hundred each has been through every field. A text may be refused in one sentence that names its place (too long for a
name); it then makes room for a plain one. What is taken must be whole everywhere, tidied and nothing else; nothing is
computed, linked, started or logged.
"""

import csv
import json
import logging
import os
import random
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import msgspec
import pypdf
from docx import Document
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from stratroom import case as cases
from stratroom.binding import book
from stratroom.catalogue import rule_book, views
from stratroom.checking import verify
from stratroom.commands import rehearse
from stratroom.model.refusals import Refused
from stratroom.model.text import tidy
from stratroom.noted import reveals
from stratroom.programmes import rehearsed
from stratroom.record import spreadsheets
from stratroom.record.book import Book
from stratroom.record.forms import FORMS, write
from stratroom.record.naming import file_name
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import retell
from stratroom.room import Room, begun
from stratroom.storage.file import WorkshopFile
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import frame_of
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.faults.hostile_texts import BLANK, TEXTS
from tests.record.pages import by_pdfium
from tests.record.reading import texts as texts_of
from tests.screens.laid_out import FULL, SCENES, SMALL
from tests.ui.legible import faults

CASE = Path(__file__).parents[2] / "resources" / "samples" / "harbour-ferries.json"
_CODES = {
    "id", "by", "kind", "side", "basis", "outcome", "members", "order", "option", "owner", "reverse_by", "advocate",
    "out_of", "of", "date", "review", "due", "same_as", "named", "since", "to", "withheld", "kept",
}  # fmt: skip
_NUMBER = re.compile(r"q\d+z")
_NEVER = ("/JavaScript", "/JS", "/Launch", "/URI", "/SubmitForm", "/GoToR", "/ImportData")
_NEEDED = ("statements[0].text", "participants[0].name", "title", "groups[0].name")
"""Ends of places that must not be left blank."""
_MOST_REFUSED = 200
_kept: dict[str, QGuiApplication] = {}
_PICTURES = 3


@dataclass
class Told:
    """A case full of them: what was typed at each place, as it is kept; `refused` are the sentences on the way."""

    raw: Any
    typed: dict[str, str] = field(default_factory=dict[str, str])
    refused: list[str] = field(default_factory=list[str])


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many days, each with other texts in its fields."""
    _can_paint()
    chance, refused, fields, pictures = random.Random(seed), 0, 0, 0
    said = time.monotonic()
    for number in range(times):
        told = _told(number + seed)
        with tempfile.TemporaryDirectory() as name, _Listening() as heard:
            try:
                pictures += _through(told, Path(name), chance)
                _blanks_are_refused(told, chance)
                heard.assert_nothing_was_said()
            except AssertionError as why:
                raise AssertionError(f"seed {seed}, day {number}: {why}") from why
        refused, fields = refused + len(told.refused), fields + len(told.typed)
        if time.monotonic() - said > 10:
            said = time.monotonic()
            yield f"{number + 1} days, {fields} fields, {pictures} pictures"
    yield (
        f"{times} days, {fields} fields, {len(TEXTS)} texts in turn: 0 executed, 0 lost, 0 exports aborted; "
        f"{refused} refused in a sentence at their place; {pictures} pictures without a fault"
    )


def _can_paint() -> QGuiApplication:
    """An app, kept for as long as Python runs, with every typeface."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QApplication([])
    register_reading()
    register_every_script()
    return _kept.setdefault("app", cast(QGuiApplication, app))


def _through(told: Told, folder: Path, chance: random.Random) -> int:
    """Every way out of the day; how many pictures were looked at."""
    case, path = folder / "told.json", folder / "day.stratroom"
    case.write_text(json.dumps(told.raw), "utf-8")
    rehearse(case, path, None, None)
    assert verify(path) == []
    room = begun(WorkshopFile.open(path, rule_book().kinds, read_only=True), rule_book())
    try:
        _are_in_the_file(told, room)
        _go_out_and_in(told, room)
        bound = book(room.workshop, room.file.words, room.file.recorded[-1].at, reveals=reveals(room.file))
        _are_on_paper(bound, folder)
        return _are_on_the_projector(room, chance)
    finally:
        room.close()


# Into the fields


def _told(start: int) -> Told:
    """The sample with a text in every field; what is refused makes room for a plain one."""
    told = Told(json.loads(CASE.read_text("utf-8")))
    _fill(told.raw, "", start, told.typed)
    for _ in range(_MOST_REFUSED):
        try:
            case = cases.from_json(json.dumps(told.raw).encode())
            try_out(list(acts(case, rehearsed())), rule_book())
        except Refused as refusal:
            _make_room(told, str(refusal))
        else:
            return told
    raise AssertionError(f"more than {_MOST_REFUSED} texts are refused: {told.refused[-1][:200]}")


def _fill(part: Any, place: str, start: int, typed: dict[str, str]) -> None:
    for key, value in part.items() if isinstance(part, dict) else enumerate(part):
        where = f"{place}[{key}]" if isinstance(key, int) else f"{place}.{key}".lstrip(".")
        if isinstance(value, dict | list):
            if key not in _CODES:
                _fill(value, where, start, typed)
        elif isinstance(value, str) and key not in _CODES and not re.fullmatch(r"\d{4}-\d\d-\d\d", value) and value:
            number = len(typed)
            text = f"{TEXTS[(start + number) % len(TEXTS)]} q{number}z"
            part[key] = text.encode("utf-8", "ignore").decode()  # JSON holds no lone surrogates; fields do, see below
            typed[where] = tidy(part[key])


def _make_room(told: Told, sentence: str) -> None:
    """The place that the sentence names gets a plain text."""
    place = max((place for place in told.typed if sentence.startswith(f"{place}:")), key=len, default="")
    assert place, f"refused without its place: {sentence[:300]}"
    told.refused.append(sentence)
    plain = f"plain {_NUMBER.findall(told.typed[place])[-1]}"
    assert told.typed[place] != plain, f"a plain text is refused: {sentence[:300]}"
    _set(told.raw, place, plain)
    told.typed[place] = plain


def _set(raw: Any, place: str, value: str) -> None:
    *inner, last = [int(key) if key.isdigit() else key for key in re.findall(r"[^.\[\]]+", place)]
    for key in inner:
        raw = raw[key]
    raw[last] = value


def _blanks_are_refused(told: Told, chance: random.Random) -> None:
    """What shows nothing is refused where words are needed, in a sentence that begins with its place."""
    place = chance.choice([place for place in told.typed if place.endswith(_NEEDED)])
    raw = json.loads(json.dumps(told.raw))
    _set(raw, place, chance.choice(BLANK).encode("utf-8", "ignore").decode())
    try:
        try_out(list(acts(cases.from_json(json.dumps(raw).encode()), rehearsed())), rule_book())
    except Refused as refusal:
        sentence = str(refusal)
    else:
        sentence = "it was taken"
    assert sentence.startswith(place), f"{place} left blank: {sentence}"


# Out of them


def _are_in_the_file(told: Told, room: Room) -> None:
    kept = {text for recorded in room.file.recorded for text in _strings(msgspec.to_builtins(recorded.entry))}
    lost = [place for place, text in told.typed.items() if text not in kept]
    assert not lost, f"not in the file as typed: {lost[:5]}: {[told.typed[place][:80] for place in lost[:2]]!r}"


def _strings(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict | list | tuple):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from _strings(inner)


def _go_out_and_in(told: Told, room: Room) -> None:
    exported = cases.to_json(retell(room.workshop))
    again = set(_strings(json.loads(exported)))
    lost = [place for place, text in told.typed.items() if text not in again]
    assert not lost, f"not in the export: {lost[:5]}"
    try_out(list(acts(cases.from_json(exported), rehearsed())), rule_book())


def _are_on_paper(bound: Book, folder: Path) -> None:
    told = set(_NUMBER.findall("\n".join(texts_of(bound))))
    name = file_name(bound, "2026-11-27", "attributed")
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\u202a-\u202e\u2066-\u2069]', name), f"the name {name!r}"
    assert len(name.encode()) < 240
    for form in FORMS:
        write(bound, folder / f"{name}{form}", boxes=True)
    has_all(told, "".join(by_pdfium(folder / f"{name}.pdf")), "PDF")
    _starts_nothing(folder / f"{name}.pdf")
    document = Document(str(folder / f"{name}.docx"))
    has_all(told, "".join(document.element.body.itertext()), "DOCX")
    assert not [rel for rel in document.part.rels.values() if rel.is_external], "a link goes out of the DOCX"
    has_all(told, (folder / f"{name}.md").read_text("utf-8"), "Markdown")
    _is_one_calendar((folder / f"{name}.ics").read_bytes().decode(), len(bound.due))
    spreadsheets.write(bound, folder / "tables")
    computes_nothing(folder / "tables")


def has_all(numbers: set[str], text: str, form: str) -> None:
    """Readers of pages put what runs from right to left in the order it is seen in, with or without its digits."""
    read = re.sub(r"\s+", "", text)
    found = {*_NUMBER.findall(read), *_NUMBER.findall(read[::-1])} | {f"q{n}z" for n in re.findall(r"z(\d+)q", read)}
    assert numbers <= found, f"lost in the {form}: {sorted(numbers - found)[:10]}"


def _starts_nothing(path: Path) -> None:
    """No action but jumps inside, no script, no file within."""
    reader = pypdf.PdfReader(path)
    root = cast(Any, reader.trailer["/Root"])
    assert not {"/OpenAction", "/AA"} & set(root), "the PDF starts something"
    assert not {"/JavaScript", "/EmbeddedFiles"} & set(root.get("/Names", {})), "the PDF holds a script or a file"
    for page in reader.pages:
        assert "/AA" not in page
        for annotation in page.get("/Annots", []):
            action = annotation.get_object().get("/A", {})
            assert action.get("/S", "/GoTo") not in _NEVER, f"an action in the PDF: {action}"


def _is_one_calendar(text: str, due: int) -> None:
    lines = re.sub(r"\r\n[ \t]", "", text).split("\r\n")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == due
    assert not [line for line in lines if line.startswith(("ATTENDEE", "BEGIN:VALARM", "ACTION"))]


def computes_nothing(folder: Path) -> None:
    for file in folder.iterdir():
        with file.open(encoding="utf-8-sig", newline="") as opened:
            for cell in (cell for row in csv.reader(opened) for cell in row if _NUMBER.search(cell)):
                assert not cell.startswith(tuple("=+-@\t\r＝＋－＠")), f"a formula in {file.name}: {cell[:60]!r}"


def _are_on_the_projector(room: Room, chance: random.Random) -> int:
    """Some moments of the day, all pages of what is seen then, on two sizes."""
    shown, looked = [each for each in room.rules.steps(room.file.recorded) if each[0].entry.shows], 0
    for recorded, workshop in chance.sample(shown, _PICTURES):
        for view, size in ((view, size) for view in views(workshop, 0)[-1:] for size in (SMALL, FULL)):
            frame, page, pages = frame_of(workshop, view), 0, 1
            while page < pages:
                taken = picture(replace(frame, page=page), SCENES, size, light(), scale=0.1)
                found = faults(taken.boxes, size)
                assert found == [], f"entry {recorded.sequence}, {type(view).__name__}, page {page}: {found[0][:300]}"
                page, pages, looked = page + 1, taken.page_count, looked + 1
    return looked


class _Listening(logging.Handler):
    """All that is logged meanwhile, at whatever level."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(record.getMessage())

    def assert_nothing_was_said(self) -> None:
        words = [line for line in self._heard if _NUMBER.search(line)]
        assert not words, f"in the log: {words[0][:200]}"

    def __enter__(self) -> "_Listening":
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_raised: object) -> None:
        logging.getLogger().removeHandler(self)
