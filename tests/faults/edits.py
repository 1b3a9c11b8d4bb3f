"""A workshop file is edited by somebody who knows how it is made: the words that were noted find every edit.

The editor takes the triggers off and puts them back, changes fields, rows and boxes, cuts the end off, and, when
clever, computes the chain and the digests anew; or changes what stands beside the rows (`edits_inside`). What is found
must be what was done: a clumsy edit is named by its entry without any words; a clever one, or a cut, mostly with them
alone, else by what cannot have come there (`edits_found`). As often a clean file is opened: no false alarm.
"""

import json
import random
import re
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from stratroom.checking import verify
from stratroom.model.refusals import Refused
from stratroom.noted import told_of, words_in
from stratroom.storage.box import Box, new_box
from stratroom.storage.chain import START, link
from stratroom.storage.ledger import Row
from stratroom.storage.opening import open_to_read
from tests.faults.edits_clean import open_clean
from tests.faults.edits_found import is_right_of_box, is_right_of_rows
from tests.faults.edits_inside import edit_inside
from tests.faults.kept_days import Day, nameless_waiting, played
from tests.storage.workshops import KINDS

Rows = list[Row]
_EVERY = 10.0


def run(times: int, seed: int = 1, *, with_words: bool = True) -> Iterator[str]:
    """So many edits and as many clean openings; without the noted words it breaks, which is what they are for."""
    chance, found, unnamed = random.Random(seed), Counter[str](), 0
    with tempfile.TemporaryDirectory() as folder:
        shown, waiting = played(Path(folder))
        nameless = nameless_waiting(Path(folder))
        path, said = Path(folder) / "edited.stratroom", time.monotonic()
        for number in range(times):
            at = f"seed {seed}, edit {number}"
            match chance.choices(("box", "inside", "rows"), (2, 2, 6))[0]:
                case "box":
                    what, by = _edit_a_box(path, waiting, nameless, chance, at), "itself"
                case "inside":
                    what, by = _edit_beside_rows(path, shown, chance, at), "itself"
                case _:
                    what, by = _edit_rows(path, shown, chance, at, with_words=with_words)
            found[f"{what}, by {by}"] += 1
            unnamed += by == "the noted words"
            open_clean(path, shown, chance, f"seed {seed}, opening {number}")
            if time.monotonic() - said > _EVERY:
                said = time.monotonic()
                yield f"{number + 1} edits, all found; as many clean openings, no alarm"
    yield f"{times} edits, all found, {unnamed} by the noted words alone; {times} clean openings, no false alarm"
    yield "; ".join(f"{count} {what}" for what, count in sorted(found.items()))


# Entries


def _edit_rows(path: Path, day: Day, chance: random.Random, at: str, *, with_words: bool) -> tuple[str, str]:
    """What was done and what found it. A clumsy edit must be named by the first entry that is another; a clever one, or
    a cut, by what `edits_found` takes for right, else by the noted words, and by nothing else that refuses them."""
    path.write_bytes(day.content)
    before = day.rows
    is_clever, after, what = chance.random() < 0.5, before, ""
    while after == before:
        what, edit = chance.choice(_EDITS)
        after = list(before)
        edit(after, chance)
        after = chained(after) if is_clever else after
    _put(path, after)
    finding = _finding(path)
    first = next((n for n, (a, b) in enumerate(zip(before, after, strict=False), 1) if a != b), len(before) + 1)
    if finding:
        if is_clever or first > len(after):
            is_right = is_right_of_rows(finding, after, first, partial(_finding_in, path))
        else:
            is_right = f"entry {first} " in finding.casefold()
        assert is_right, f"{at}: {what} of entry {first} of {len(after)}: {finding}"
        return what, "itself"
    if with_words:
        try:
            said = told_of(path, words_in(day.noted))
        except Refused as refusal:
            said = str(refusal)
        if said.startswith("No entry of this file has the words "):
            return what, "the noted words"
        raise AssertionError(f"{at}: {what} went unseen: {said}")
    raise AssertionError(f"{at}: {what} went unseen without noted words")


def _field(rows: Rows, chance: random.Random) -> None:
    place, column = chance.randrange(len(rows)), chance.choice(("at", "kind", "body", "chain"))
    old = getattr(rows[place], column)
    spot = chance.randrange(len(old))
    new = (
        old[:spot] + chance.choice(" aZ9é中") + old[spot + 1 :],
        old[:spot] + old[spot + 1 :],
        old[:spot] + chance.choice("xX0,") + old[spot:],
    )
    rows[place] = rows[place]._replace(**{column: chance.choice(new)})


def _words(rows: Rows, chance: random.Random) -> None:
    """What somebody said is another thing: the body stays JSON of its kind."""
    place = chance.choice([n for n, row in enumerate(rows) if '"text":' in row.body])
    body = json.loads(rows[place].body)
    _another_text(body, chance)
    new = json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    rows[place] = rows[place]._replace(body=new)


def _another_text(part: Any, chance: random.Random) -> None:
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "text" and isinstance(value, str):
                part[key] = f"{value}{chance.choice((' not', ' – said otherwise', '.'))}"
            else:
                _another_text(value, chance)
    elif isinstance(part, list):
        for value in part:
            _another_text(value, chance)


def _type(rows: Rows, chance: random.Random) -> None:
    place, column = chance.randrange(len(rows)), chance.choice(("at", "body", "kind", "chain"))
    rows[place] = rows[place]._replace(**{column: getattr(rows[place], column).encode()})


def _gone(rows: Rows, chance: random.Random) -> None:
    del rows[chance.randrange(len(rows))]


def _gone_and_closed_up(rows: Rows, chance: random.Random) -> None:
    del rows[chance.randrange(len(rows))]
    _number(rows)


def _added(rows: Rows, chance: random.Random) -> None:
    rows.insert(chance.randrange(len(rows)), chance.choice(rows))
    _number(rows)


def _swapped(rows: Rows, chance: random.Random) -> None:
    one, other = chance.sample(range(len(rows)), 2)
    rows[one], rows[other] = rows[other], rows[one]
    _number(rows)


def _cut(rows: Rows, chance: random.Random) -> None:
    del rows[-chance.randint(1, min(20, len(rows) - 1)) :]


def _number(rows: Rows) -> None:
    rows[:] = [row._replace(sequence=number) for number, row in enumerate(rows, 1)]


_EDITS: tuple[tuple[str, Callable[[Rows, random.Random], None]], ...] = (
    ("a letter of a field", _field), ("words", _words), ("the type of a field", _type), ("a row gone", _gone),
    ("a row gone and closed up", _gone_and_closed_up), ("a row added", _added), ("rows swapped", _swapped),
    ("the end cut off", _cut),
)  # fmt: skip


def chained(rows: Rows) -> Rows:
    """As a clever forger leaves them: numbered, every link computed anew."""
    head, chained = START, list[Row]()
    for number, row in enumerate(rows, 1):
        at, kind, body = (value.decode() if isinstance(value, bytes) else value for value in row[1:4])
        head = link(head, number, at, kind, body)
        chained.append(Row(number, at, kind, body, head.hex()))
    return chained


def _put(path: Path, rows: Rows) -> None:
    with _edited(path) as connection:
        connection.execute("DELETE FROM entries")
        connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", rows)
        _restore(connection)


def _edited(path: Path) -> "closing[sqlite3.Connection]":
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("CREATE TEMP TABLE triggers AS SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'")
    connection.execute("BEGIN")
    for (name,) in connection.execute("SELECT name FROM triggers").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    return closing(connection)


def _restore(connection: sqlite3.Connection) -> None:
    for (sql,) in connection.execute("SELECT sql FROM triggers").fetchall():
        connection.execute(sql)
    connection.execute("COMMIT")


def _finding_in(path: Path, rows: Sequence[Row]) -> str:
    _put(path, list(rows))
    return _finding(path)


# Beside the rows


def _edit_beside_rows(path: Path, day: Day, chance: random.Random, at: str) -> str:
    what, right = edit_inside(path, day.content, chance)
    finding = _finding(path)
    assert re.fullmatch(right, finding), f"{at}: {what}: {finding or 'went unseen'}"
    return what


# Boxes


def _edit_a_box(path: Path, day: Day, nameless: bytes, chance: random.Random, at: str) -> str:
    """The box of a round of the day, or that of a round without names exchanged for another."""
    is_swap = chance.random() < 0.2
    path.write_bytes(nameless if is_swap else day.content)
    rows = open_to_read(path, KINDS).rows
    what = _swap_box(path, nameless) if is_swap else _edit_box(path, day, chance)
    finding = _finding(path)
    assert is_right_of_box(finding, what, rows), f"{at}: {what}: {finding or 'went unseen'}"
    return what


def _edit_box(path: Path, day: Day, chance: random.Random) -> str:
    """The box of the round that waits, with or without its digest computed anew."""
    path.write_bytes(day.content)
    (box,) = open_to_read(path, KINDS).boxes.values()
    with _edited(path) as connection:
        what = chance.choice(("an answer another", "an answer gone", "a byte of the box", "the box gone"))
        match what:
            case "an answer another":
                slots = list(box.slots)
                slots[chance.randrange(box.answers)] = box.seal(b'{"answer":{"type":"Sentence","text":"Never."}}')
                _write(connection, Box(**_fields(box, slots=tuple(slots))))
            case "an answer gone":
                _write(connection, Box(**_fields(box, answers=box.answers - 1)))
            case "a byte of the box":
                column = chance.choice(("public_key", "private_key", "slots", "digest"))
                (value,) = connection.execute(f"SELECT {column} FROM boxes").fetchone()
                spot = chance.randrange(len(value))
                changed = value[:spot] + bytes([value[spot] ^ chance.randint(1, 255)]) + value[spot + 1 :]
                connection.execute(f"UPDATE boxes SET {column} = ?", (changed,))
            case _:
                connection.execute("DELETE FROM boxes")
        _restore(connection)
    return what


def _swap_box(path: Path, content: bytes) -> str:
    """Another box, key and all, whose answers the editor can read: of a round without names nothing else is told."""
    path.write_bytes(content)
    (box,) = open_to_read(path, KINDS).boxes.values()
    other = new_box(box.round, len(box.slots), box.slot_bytes)
    slots = tuple(other.seal(b"{}") for _ in range(box.answers)) + other.slots[box.answers :]
    with _edited(path) as connection:
        connection.execute("UPDATE boxes SET public_key = ?, private_key = ?", (other.public_key, other.private_key))
        _write(connection, Box(**_fields(other, answers=box.answers, slots=slots)))
        _restore(connection)
    return "another box in its place"


def _fields(box: Box, **changed: Any) -> dict[str, Any]:
    names = ("round", "public_key", "private_key", "slot_bytes", "answers", "slots", "salt")
    return {name: getattr(box, name) for name in names} | changed


def _write(connection: sqlite3.Connection, box: Box) -> None:
    connection.execute(
        "UPDATE boxes SET answers = ?, slots = ?, digest = ?", (box.answers, b"".join(box.slots), box.digest())
    )


def _finding(path: Path) -> str:
    return " ".join(verify(path))
