"""Workshop files as somebody with bad intentions, or a bad disk, leaves them: bytes, and the journal beside them."""

import json
import random
import sqlite3
import struct
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from stratroom.storage import making
from stratroom.storage.box import Box
from stratroom.storage.ledger import Row
from stratroom.storage.schema import APPLICATION_ID, FORMAT, TODAY
from tests.faults.edits import chained
from tests.faults.kept_days import Day

PAGE, _NONCE = 4096, 7
_FIELDS = (
    (16, 2), (18, 1), (19, 1), (20, 1), (21, 1), (24, 4), (28, 4), (32, 4), (36, 4), (40, 4), (44, 4), (48, 4), (52, 4),
    (56, 4), (60, 4), (64, 4), (72, 4), (92, 4), (96, 4),
)  # fmt: skip
"""Of an SQLite header: where each begins and how many bytes it has."""
_ENDLESS = "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r"
_BOX = "x AS public_key, x AS private_key, x AS slot_bytes, x AS answers, x AS slots, x AS digest"
_WIDE = "'CREATE TABLE entries(' || replace(hex(zeroblob(40000)), '00', 'a,') || 'b)'"
JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""What SQLite's journals begin with, and end with where they name another file."""


class Mutant(NamedTuple):
    what: str
    content: bytes
    journal: bytes = b""


class Bases(NamedTuple):
    """`old` are files of earlier formats; `victim` is a file elsewhere that nobody may touch."""

    shown: Day
    waiting: Day
    old: tuple[bytes, ...]
    victim: Path

    def any(self, chance: random.Random) -> bytes:
        return chance.choice((self.shown.content, self.waiting.content, *self.old))


def mutant(bases: Bases, chance: random.Random) -> Mutant:
    """One of them, by chance."""
    make = chance.choices([make for make, _ in _KINDS], [weight for _, weight in _KINDS])[0]
    return make(bases, chance)


def _bytes(bases: Bases, chance: random.Random) -> Mutant:
    """Single bits, runs of noise or of nothing, cut short or longer."""
    content = bytearray(bases.any(chance))
    how = chance.choice(("bits", "noise", "zeros", "short", "long"))
    start, length = chance.randrange(len(content)), chance.choice((1, 4, 50, 512, PAGE, 3 * PAGE))
    match how:
        case "bits":
            for _ in range(chance.choice((1, 3, 30, 300))):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        case "noise":
            content[start : start + length] = chance.randbytes(length)
        case "zeros":
            content[start : start + length] = bytes(length)
        case "short":
            del content[start:]
        case _:
            content += chance.randbytes(length) if chance.random() < 0.5 else bytes(length)
    return Mutant(how, bytes(content))


def _pages(bases: Bases, chance: random.Random) -> Mutant:
    """Pages that stand elsewhere, twice, in another file's place, or are noise."""
    content, other = bytearray(bases.any(chance)), bases.any(chance)
    for _ in range(chance.choice((1, 1, 2, 5))):
        there, here = (PAGE * chance.randrange(max(len(each) // PAGE, 1)) for each in (other, content))
        page = other[there : there + PAGE] if chance.random() < 0.8 else chance.randbytes(PAGE)
        content[here : here + PAGE] = page
    return Mutant("pages", bytes(content))


def _header(bases: Bases, chance: random.Random) -> Mutant:
    """Fields of the first hundred bytes but the two marks, set to what is large, small or odd."""
    content = bytearray(bases.any(chance))
    for _ in range(chance.choice((1, 1, 2, 4))):
        at, size = chance.choice(_FIELDS)
        most = 256**size - 1
        value = chance.choice((0, 1, 2, most, most // 2, most // 2 + 1, chance.randint(0, most), len(content) // PAGE))
        content[at : at + size] = min(value, most).to_bytes(size, "big")
    return Mutant("header", bytes(content))


def _trees(bases: Bases, chance: random.Random) -> Mutant:
    """Heads of pages, pointers to cells, lengths of cells, pointers from page to page."""
    content = bytearray(bases.any(chance))
    for _ in range(chance.choice((1, 2, 6))):
        page = chance.randrange(max(len(content) // PAGE, 1))
        head = page * PAGE + (100 if page == 0 else 0)
        at = head + chance.choice((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, *range(12, 60)))
        if chance.random() < 0.3:
            cell = int.from_bytes(content[head + 8 : head + 10], "big")
            at = page * PAGE + cell + chance.randrange(12)
        if at < len(content):
            content[at] = chance.choice((0, 1, 2, 5, 10, 13, 127, 128, 129, 255, page & 255))
    return Mutant("trees", bytes(content))


def _schema(bases: Bases, chance: random.Random) -> Mutant:
    """Things in the file that are not ours, made by SQL or written straight into its table of tables."""
    statement = chance.choice(
        (
            "CREATE TRIGGER forged AFTER INSERT ON entries BEGIN DELETE FROM boxes; END",
            f"DROP VIEW statements; CREATE VIEW statements AS {_ENDLESS}",
            f"DROP TABLE boxes; CREATE VIEW boxes AS SELECT x AS round, {_BOX} FROM ({_ENDLESS})",
            "CREATE INDEX odd ON entries (upper(body)) WHERE length(body) > 0",
            "ALTER TABLE boxes ADD COLUMN more AS (hex(zeroblob(100000000)))",
            "ANALYZE",
            "CREATE VIRTUAL TABLE words USING fts5(text)",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999999 WHERE name = 'entries'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || '/*' || hex(randomblob(99)) || '*/'",
            f"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = {_WIDE} WHERE name = 'entries'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = NULL WHERE name = 'boxes'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_sequence' WHERE name = 'boxes'",
            "PRAGMA journal_mode = WAL",
            "PRAGMA auto_vacuum = 1; VACUUM",
            "PRAGMA page_size = 512; VACUUM",
            "PRAGMA page_size = 65536; VACUUM",
            "DROP TABLE entries",
            "DROP TRIGGER entries_are_never_changed; UPDATE entries SET body = NULL",
        )
    )
    return Mutant("schema", _changed(bases.any(chance), lambda connection: connection.executescript(statement)))


def _foreign(_bases: Bases, chance: random.Random) -> Mutant:
    """Another program's file with our marks on it."""
    tables = chance.choice(
        (
            ("CREATE TABLE t (x)",),
            (
                "CREATE TABLE entries (sequence INTEGER PRIMARY KEY, at, kind, body, chain)",
                "CREATE TABLE boxes (round)",
            ),
            ("CREATE VIEW entries AS SELECT 1 AS sequence, '' AS at, 'a' AS kind, '{}' AS body, '' AS chain",),
            TODAY[:3],
            (*TODAY, "CREATE TABLE more (x)"),
            TODAY,
        )
    )

    def fill(connection: sqlite3.Connection) -> None:
        for statement in tables:
            connection.execute(statement)
        format = chance.choice((*range(1, FORMAT + 2), 2**31 - 1))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {format}")

    return Mutant("foreign", _changed(b"", fill))


def _forged(bases: Bases, chance: random.Random) -> Mutant:
    """Fields of entries become something else of JSON; the chain is computed anew, so that it all seems to fit."""
    rows = list(bases.shown.rows)
    for _ in range(chance.choice((1, 1, 3))):
        place = chance.randrange(len(rows))
        body = json.loads(rows[place].body)
        _spoil(body, chance)
        rows[place] = rows[place]._replace(body=json.dumps(body, ensure_ascii=False, separators=(",", ":")))
        if chance.random() < 0.2:
            at = ("", "yesterday", "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00", "2026-02-30T10:00:00+00:00")
            rows[place] = rows[place]._replace(at=chance.choice(at))
        if chance.random() < 0.1:
            rows[place] = chance.choice(rows)
        if chance.random() < 0.1:
            undoing = json.dumps({"sequence": chance.randint(-1, len(rows) + 1)})
            rows.append(rows[-1]._replace(kind="undone", body=undoing))
    return Mutant("forged", _of(chained(rows)))


def _spoil(part: Any, chance: random.Random) -> None:
    """Somewhere inside."""
    keys = list(part) if isinstance(part, dict) else list(range(len(part)))
    if not keys:
        return
    key = chance.choice(keys)
    if isinstance(part[key], dict | list) and part[key] and chance.random() < 0.7:
        _spoil(part[key], chance)
        return
    part[key] = chance.choice(
        ("", "x", "\x00\u202e", "x" * 100_000, -1, 0, 2**62, 10**30, 1.5, True, None, [], {}, [part[key]],
         [part[key]] * 300, "statements", "p1", "2026-13-45", "unattributed")
    )  # fmt: skip


def _bombs(bases: Bases, chance: random.Random) -> Mutant:
    """Much in little: deep, long, many, or said to be."""
    rows, boxes = list(bases.shown.rows[:20]), list[Box]()
    how = chance.choice(("deep", "long", "kind", "many", "slots", "answers", "chains", "sparse"))
    match how:
        case "deep":
            rows[3] = rows[3]._replace(body="[" * chance.choice((1_000, 100_000, 2_000_000)))
        case "long":
            rows[3] = rows[3]._replace(body=json.dumps({"name": "x" * 20_000_000}))
        case "kind":
            rows[3] = rows[3]._replace(kind="x" * 20_000_000)
        case "many":
            rows += [rows[3]] * 20_000
        case "slots" | "answers":
            size = 1 if how == "slots" else 1024
            count = 2**60 if how == "answers" else 3
            boxes.append(Box("statements", bytes(32), bytes(32), size, count, (bytes(30_000_000),)))
        case "chains":
            content = bytearray(bases.shown.content)
            content[32:40] = struct.pack(">II", 2, 2**31)
            content[PAGE : PAGE + 8] = struct.pack(">II", 2, 2**30)
            return Mutant(how, bytes(content))
        case _:
            content = bytearray(bases.shown.content)
            content[28:32] = struct.pack(">I", 100_000)
            return Mutant(how, bytes(content) + bytes(100_000_000))
    return Mutant(how, _of(chained(rows), tuple(boxes)))


def _journals(bases: Bases, chance: random.Random) -> Mutant:
    """A journal beside it: noise, one of another file, one that names a file elsewhere, one that makes it endless."""
    content, how = bases.any(chance), chance.choice(("noise", "pages", "endless", "names another", "foreign"))
    head, record = (
        _journal_head(content),
        _record(chance.randbytes(PAGE) if chance.random() < 0.5 else _second(content)),
    )
    match how:
        case "noise":
            journal = JOURNAL + chance.randbytes(chance.choice((20, 504, 9000)))
        case "endless":
            many = struct.pack(">IIIII", 1, _NONCE, chance.choice((2**31, 2**32 - 1, 300_000)), 512, PAGE)
            journal = (JOURNAL + many).ljust(512, b"\0") + record
        case "names another":
            journal = naming(bases.victim, content)
        case "foreign":
            content = _changed(b"", lambda connection: connection.execute("CREATE TABLE t (x)"))
            journal = head.ljust(512, b"\0") + record
        case _:
            journal = head.ljust(512, b"\0") + record
    return Mutant(f"journal, {how}", content, journal)


def naming(victim: Path, content: bytes) -> bytes:
    """A journal for a workshop of this content that names another file as one over several."""
    name = str(victim).encode()
    end = struct.pack(">I", 0x40000000 // PAGE + 1) + name + struct.pack(">II", len(name), sum(name)) + JOURNAL
    return _journal_head(content).ljust(512, b"\0") + _record(_second(content)) + end


def _journal_head(content: bytes) -> bytes:
    return JOURNAL + struct.pack(">IIIII", 1, _NONCE, len(content) // PAGE, 512, PAGE)


def _record(page: bytes) -> bytes:
    """The second page as it is said to have been, with its checksum."""
    check = (_NONCE + sum(page[at] for at in range(PAGE - 200, 0, -200))) & 0xFFFFFFFF
    return struct.pack(">I", 2) + page + struct.pack(">I", check)


def _second(content: bytes) -> bytes:
    return content[PAGE : 2 * PAGE].ljust(PAGE, b"\0")


_KINDS: tuple[tuple[Callable[[Bases, random.Random], Mutant], float], ...] = (
    (_bytes, 20), (_pages, 12), (_header, 14), (_trees, 20), (_schema, 6), (_foreign, 3), (_forged, 20), (_bombs, 0.5),
    (_journals, 5),
)  # fmt: skip


def _of(rows: list[Row], boxes: tuple[Box, ...] = ()) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "made.stratroom")
        making.make_file(path, rows, boxes)
        return path.read_bytes()


def _changed(content: bytes, change: Callable[[sqlite3.Connection], object]) -> bytes:
    """What SQLite makes of it; where it refuses to, what had come of it by then."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "changed.stratroom")
        path.write_bytes(content)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            try:
                change(connection)
            except sqlite3.Error:
                connection.rollback()
        return path.read_bytes()
