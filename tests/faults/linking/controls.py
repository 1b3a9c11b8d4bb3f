"""Files that leak: linkers that read nothing in them could not read anything in ours. Each tells who wrote what to
whoever knows in which order the laptop went round."""

import hashlib
import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

from reportlab.pdfgen.canvas import Canvas

from stratroom.storage.slots import new_keys, seal
from tests.faults.linking.day import STATEMENTS, Day, Given, Seen

Leaky = Callable[[Path, int, random.Random], Iterator[Seen]]

_AUTHOR_NULLED = """
CREATE TABLE participant (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE answer (id INTEGER PRIMARY KEY, author TEXT, said TEXT, at TEXT);
CREATE TABLE event (at TEXT, what TEXT)
"""
_DETACHED = "CREATE TABLE answer (id TEXT PRIMARY KEY, said TEXT)"
_DRAFTS = "PRAGMA secure_delete = OFF; CREATE TABLE long_draft (person INTEGER PRIMARY KEY, said TEXT);"
_DRAFTS += "CREATE TABLE short_draft (person INTEGER PRIMARY KEY, said TEXT)"
_ENTRIES = "CREATE TABLE entries (sequence INTEGER PRIMARY KEY, kind TEXT, body TEXT)"
_BOX = "CREATE TABLE boxes (public_key BLOB, private_key BLOB, slot_bytes INTEGER, answers INTEGER, slots BLOB)"
_SLOT = 200
_WITHOUT_ROWID = "CREATE TABLE answer (id BLOB PRIMARY KEY, said TEXT) WITHOUT ROWID"


def author_nulled(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """A row for each answer, its author left out: the rows stand in the order they were made in, with their times."""
    seen, connection = _begun(folder, size, by, _AUTHOR_NULLED)
    at = datetime(2027, 3, 1, 9, tzinfo=UTC)
    for person, text in _said(seen, by):
        at += timedelta(seconds=by.randint(5, 90))
        connection.execute("INSERT INTO answer (said, at) VALUES (?, ?)", (text, at.isoformat()))
        connection.execute("INSERT INTO event VALUES (?, ?)", (at.isoformat(), f"{person} handed in"))
    yield _ended(seen, connection)


def detached(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """A table of its own with random names for its rows: SQLite numbers them all the same, unseen."""
    seen, connection = _begun(folder, size, by, _DETACHED)
    for _person, text in _said(seen, by):
        connection.execute("INSERT INTO answer VALUES (?, ?)", (str(UUID(int=by.getrandbits(128))), text))
    yield _ended(seen, connection)


def without_rowid(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """Random keys and no hidden number: the cells still lie in the page as they came."""
    seen, connection = _begun(folder, size, by, _WITHOUT_ROWID)
    for _person, text in _said(seen, by):
        connection.execute("INSERT INTO answer VALUES (?, ?)", (by.randbytes(16), text))
    yield _ended(seen, connection)


class Unshuffled(random.Random):
    """Chance that leaves everything in its place."""

    def shuffle(self, x: object) -> None:
        """Nothing is moved."""


def never_shuffled(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """Our own file and our own room, with the shuffling left out: box and reveal keep the order of handing in."""
    yield from Day(folder, size, by, Unshuffled()).play()


def never_shuffled_by_role(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """The same by role: whoever has the role of others is told from them by the order."""
    yield from Day(folder, size, by, Unshuffled(), by_role=True).play()


def left_behind(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """A draft for each person, long ones and short ones, taken out again and not overwritten."""
    seen, connection = _begun(folder, size, by, _DRAFTS)
    for number, (_person, text) in enumerate(_said(seen, by)):
        connection.execute("INSERT INTO long_draft VALUES (?, ?)", (number, "." * 5000 + text))
        connection.execute("INSERT INTO short_draft VALUES (?, ?)", (number, text))
    connection.executescript("DELETE FROM long_draft WHERE person >= 0; DELETE FROM short_draft WHERE person >= 0")
    yield _ended(seen, connection)


def copied_meanwhile(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """Our own file, not revealed yet, and backups that were made while the box was filling."""
    day = Day(folder, size, by)
    (folder / "day backups").mkdir()
    day.after_each = lambda number: shutil.copy(day.seen.path, folder / "day backups" / f"{number:03}")
    yield next(day.play())
    day.room.close()


def told_elsewhere(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """A log, a journal, a case, a table, and what documents have beside their text: each holds the answers as they
    came."""
    seen, connection = _begun(folder, size, by, _DRAFTS)
    said = "\n".join(text for _person, text in _said(seen, by))
    for name in ("all.log", "day.sqlite-journal", "day.sqlite.lock", "case.json", "answers.csv"):
        (folder / name).write_text(said)
    with ZipFile(folder / "day.docx", "w") as archive:
        archive.writestr("word/document.xml", "")
        archive.writestr("word/comments.xml", said)
    printed = Canvas(str(folder / "day.pdf"))
    printed.setKeywords(said.replace("\n", " "))
    printed.showPage()
    printed.save()
    yield _ended(seen, connection)


def dropped(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """A small table that was dropped and not overwritten: its page says from now on which others are free."""
    seen, connection = _begun(folder, size, by, _DRAFTS)
    for number, (_person, text) in enumerate(_said(seen, by)):
        connection.execute("INSERT INTO short_draft VALUES (?, ?)", (number, text))
    connection.execute("DROP TABLE short_draft")
    yield _ended(seen, connection)


def tables_of_their_own(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """A table for each answer: SQLite lists them as they came."""
    seen, connection = _begun(folder, size, by, "CREATE TABLE unused (id INTEGER)")
    for _person, text in _said(seen, by):
        connection.execute(f'CREATE TABLE "{text}" (id INTEGER)')
    yield _ended(seen, connection)


def told_by_their_words(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
    """Answers in random order whose own words tell it: each longer than the one before, numbered, and turned until
    their digests stand in order."""
    seen, connection = _begun(folder, size, by, _ENTRIES)
    said = [
        _turned(by, place, size, lambda turn, place=place, text=text: f"{place:02} {turn} {text}{'.' * place}")
        for place, (_person, text) in enumerate(_said(seen, by))
    ]
    answers = [{"text": text} for text in by.sample(said, size)]
    connection.execute("INSERT INTO entries VALUES (1, 'shown', ?)", (json.dumps({"answers": answers}),))
    yield _ended(seen, connection)


def _turned(by: random.Random, place: int, size: int, text: Callable[[str], str]) -> str:
    """The text with the first turn whose digest stands at this place among so many."""
    while True:
        made = text(f"{by.getrandbits(40):010x}")
        if hashlib.sha256(made.encode()).digest()[0] * size // 256 == place:
            return made


def _slots_turned(name: str, part: Callable[[bytes], bytes]) -> Leaky:
    """A box in which each answer was sealed again and again until this part of its slot told when it came."""

    def turned(folder: Path, size: int, by: random.Random) -> Iterator[Seen]:
        seen, connection = _begun(folder, size, by, _BOX)
        (public, private), slots = new_keys(), list[bytes]()
        for place, (_person, text) in enumerate(_said(seen, by)):
            tries = (seal(public, STATEMENTS, text.encode(), _SLOT) for _ in count())
            slots.append(next(slot for slot in tries if part(slot)[0] * size // 256 == place))
        by.shuffle(slots)
        connection.execute("INSERT INTO boxes VALUES (?, ?, ?, ?, ?)", (public, private, _SLOT, size, b"".join(slots)))
        yield _ended(seen, connection)

    turned.__name__ = name
    return turned


CONTROLS: tuple[Leaky, ...] = (
    author_nulled,
    detached,
    without_rowid,
    never_shuffled,
    never_shuffled_by_role,
    left_behind,
    copied_meanwhile,
    told_elsewhere,
    dropped,
    tables_of_their_own,
    told_by_their_words,
    _slots_turned("keys_turned", lambda slot: slot),
    _slots_turned("sealed_text_turned", lambda slot: slot[32:]),
    _slots_turned("tags_turned", lambda slot: slot[-16:]),
    _slots_turned("digests_turned", lambda slot: hashlib.sha256(slot).digest()),
)


def _begun(folder: Path, size: int, by: random.Random, schema: str) -> tuple[Seen, sqlite3.Connection]:
    people = tuple(f"p{number}" for number in range(size))
    given = Given(order=by.sample(people, size))
    seen = Seen(folder, folder / "day.sqlite", people, {person: person for person in people}, {STATEMENTS: given})
    connection = sqlite3.connect(seen.path, isolation_level=None)
    connection.executescript(schema)
    return seen, connection


def _said(seen: Seen, by: random.Random) -> Iterator[tuple[str, str]]:
    given = seen.rounds[STATEMENTS]
    for person in given.order:
        given.marks[person] = f"zq{by.getrandbits(40):010x}"
        yield person, f"{given.marks[person]} is what we want"


def _ended(seen: Seen, connection: sqlite3.Connection) -> Seen:
    connection.close()
    seen.moment = "over"
    return seen
