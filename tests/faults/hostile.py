"""Hostile texts go through every field of a day: into the file, over the projector, onto paper, out and in again.

In each try every field that takes words gets another of the five hundred, with a number that no other has; after five
hundred each has been through every field. A text may be refused in one sentence that names its place (too long for a
name); it then makes room for a plain one. What is taken must be whole everywhere, tidied and nothing else, as
`hostile_held` says of each form; nothing is computed, linked, started or logged. What is a secret, a passphrase and a
keeper's words, stands nowhere. What is found is counted by its kind, and the day goes on (`hostile_found`).

`python -m tests.faults.hostile TIMES SEED` is one program's share of the days (STRATROOM_SHARE).
"""

import json
import os
import random
import re
import resource
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from stratroom import case as cases
from stratroom.catalogue import rule_book
from stratroom.checking import verify
from stratroom.model.refusals import Refused
from stratroom.model.text import tidy
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, perform, try_out
from stratroom.rehearsed_day import clock_for, whole_day
from stratroom.room import Room
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.storage.file import WorkshopFile
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.faults import hostile_acts as more
from tests.faults import hostile_ways as ways
from tests.faults.hostile_acts import NUMBER, Told
from tests.faults.hostile_checks import Listening
from tests.faults.hostile_found import Found
from tests.faults.hostile_texts import BLANK, TEXTS
from tests.faults.shim import Now, Said, lines_of, quick_folder

CASE = Path(__file__).parents[2] / "resources" / "samples" / "harbour-ferries.json"
_CODES = {
    "id", "by", "kind", "side", "basis", "outcome", "members", "order", "option", "owner", "reverse_by", "advocate",
    "out_of", "of", "date", "review", "due", "same_as", "named", "since", "to", "withheld", "kept",
}  # fmt: skip
_NEEDED = ("statements[0].text", "participants[0].name", "title", "groups[0].name")
"""Ends of places that must not be left blank."""
_MOST_REFUSED = 200
_kept: dict[str, QGuiApplication] = {}


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many days, each with other texts in its fields."""
    said, now = Said(), Now()
    for number, line in lines_of("hostile", times, seed, with_shim=False):
        said.take(number, line)
        if now.is_time():
            yield _told_of(said)
    assert said["days"] == times
    assert not said["broken"], _told_of(said)
    yield _told_of(said)


def _told_of(said: Said) -> str:
    tried = f"{said['days']} days, {said['broken']} broken, {said['fields']} fields, {len(TEXTS)} texts in turn"
    found = f"{said['executed']} executed, {said['lost']} lost, {said['leaked']} leaked, {said['aborted']} ways aborted"
    return (
        f"{tried}; {said['refused']} refused in a sentence at their place; {said['pages']} pages of pictures seen; "
        f"{said['megabytes']} MB of memory: {found}"
    )


def days(starts: range, counted: Counter[str]) -> Iterator[Counter[str]]:
    """A day from each of these texts on; the count after each. What breaks one is said on the error output and counted,
    and the day goes on: so a long run finds all that there is."""
    app = _can_paint()
    for start in starts:
        found = Found()
        with tempfile.TemporaryDirectory(dir=quick_folder()) as name, Listening() as heard:
            with found.on("the day"):
                told = _told(start)
                counted["pages"] += _through(told, Path(name), found)
                counted["refused"] += len(told.refused)
                counted["fields"] += len(told.typed) + len(told.secrets)
            with found.on("the log"):
                heard.assert_nothing_was_said()
        app.processEvents()  # Qt clears its store of typefaces only there
        for line in found.said:
            print(f"the day from text {start} on: {line}", file=sys.stderr, flush=True)
        counted.update(found.counts, days=1, broken=bool(found.said))
        yield counted


def places_reached(start: int, folder: Path) -> set[str]:
    """Where in which entries of such a day a hostile text stands: "PointParked.text"."""
    told = _told(start)
    room = _played(told, folder / "day.stratroom")
    more.after_the_day(room, told)
    reached = {place for place, text in ways.texts_in(room) if NUMBER.search(text)}
    room.close()
    return reached


def _can_paint() -> QGuiApplication:
    """An app, kept for as long as Python runs, with every typeface."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QApplication([])
    register_reading()
    register_every_script()
    return _kept.setdefault("app", cast(QGuiApplication, app))


def _through(told: Told, folder: Path, found: Found) -> int:
    """Every way out of the day; how many pages of pictures were looked at."""
    path, pages = folder / "day.stratroom", 0
    with found.on("blanks"):
        _blanks_are_refused(told, random.Random(told.start))
    room = _played(told, path)
    try:
        with found.on("a case told again"):
            ways.go_out_and_in(told, room)
        more.after_the_day(room, told)
        with found.on("the file"):
            ways.are_in_the_file(told, room)
        with found.on("sentences of entries"):
            ways.are_said_as_words(room)
        ways.are_on_paper(told, room, folder, found)
        pages = ways.are_on_the_projector(told, room, found)
    finally:
        room.close()
    with found.on("the lock"):
        assert (unfit := verify(path)) == [], f"what does not fit: {unfit}"
        _lock(told, path)
    with found.on("secrets"):
        ways.are_nowhere(told, folder)
    return pages


def _played(told: Told, path: Path) -> Room:
    """The case in a file, with what must come before parts of it."""
    programme, rules = rehearsed(), rule_book()
    case = cases.from_json(json.dumps(told.raw).encode())
    played = whole_day(acts(case, programme))
    clock = clock_for(played, programme, case.date)
    room = Room(WorkshopFile.create(path, rules.kinds), rules, clock)
    clock.follow(room)
    commands = [type(command) for _, command in played]
    people, options = commands.index(AddParticipant), commands.index(ListOption)
    perform(played[:people], room, lambda _: None)
    more.before_the_day(room, told)
    perform(played[people:options], room, lambda _: None)
    more.before_the_options(room, told)
    perform(played[options:], room, lambda _: None)
    return room


def _lock(told: Told, path: Path) -> None:
    """With a hostile passphrase, which alone opens it."""
    kinds, passphrase = rule_book().kinds, told.secret()
    file = WorkshopFile.open(path, kinds)
    count = len(file.recorded)
    file.relock(file.relocking(None, passphrase)())()
    file.close()
    opened = WorkshopFile.open(path, kinds, passphrase=passphrase)
    assert len(opened.recorded) == count, "not all opens with the passphrase"
    opened.close()


# Into the fields


def _told(start: int) -> Told:
    """The sample with a text in every field; what is refused makes room for a plain one."""
    told = Told(json.loads(CASE.read_text("utf-8")), start)
    _fill(told.raw, "", told)
    for _ in range(_MOST_REFUSED):
        try:
            case = cases.from_json(json.dumps(told.raw).encode())
            try_out(list(acts(case, rehearsed())), rule_book())
        except Refused as refusal:
            _make_room(told, str(refusal))
        else:
            return told
    raise AssertionError(f"more than {_MOST_REFUSED} texts are refused: {told.refused[-1][:200]}")


def _fill(part: Any, place: str, told: Told) -> None:
    for key, value in part.items() if isinstance(part, dict) else enumerate(part):
        where = f"{place}[{key}]" if isinstance(key, int) else f"{place}.{key}".lstrip(".")
        if isinstance(value, dict | list):
            if key not in _CODES:
                _fill(value, where, told)
        elif isinstance(value, str) and key not in _CODES and not re.fullmatch(r"\d{4}-\d\d-\d\d", value) and value:
            part[key] = told.next_text()
            told.typed[where] = tidy(part[key])


def _make_room(told: Told, sentence: str) -> None:
    """The place that the sentence names gets a plain text."""
    place = max((place for place in told.typed if sentence.startswith(f"{place}:")), key=len, default="")
    assert place, f"refused without its place: {sentence[:300]}"
    told.refused.append(sentence)
    plain = f"plain {NUMBER.findall(told.typed[place])[-1]}"
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


def _main(times: int, seed: int) -> None:
    """One program's share: every how-manieth day."""
    number, count = map(int, os.environ.get("STRATROOM_SHARE", "0/1").split("/"))
    first = seed - 1000 * number + number
    for found in days(range(first, first + times * count, count), Counter[str]()):
        found["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    _main(int(sys.argv[1]), int(sys.argv[2]))
