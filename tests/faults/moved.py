"""The file is moved, deleted, replaced or written by somebody else, before an act or in the middle of one.

It is found before the act is acknowledged, and the workshop goes on to its end in a rescue copy that has everything.
"""

import random
import shutil
import sqlite3
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.room import Room
from stratroom.storage.ledger import Row, row_after, tip_of
from tests.faults.looked_for import look_for, refuse_lost, told_of_lost
from tests.faults.rehearsed import DAYS, Day, Step, place_of, played, take_up, told
from tests.faults.shim import Now, empty, quick_folder


def move(path: Path) -> None:
    path.rename(path.with_name("elsewhere.stratroom"))


def delete(path: Path) -> None:
    path.unlink()


def replace(path: Path) -> None:
    """By a copy of itself, as some programs save."""
    other = path.with_name("other.stratroom")
    shutil.copyfile(path, other)
    other.replace(path)


def write_into(path: Path) -> None:
    """An entry after the last, chained as ours are."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        last = Row(*connection.execute("SELECT * FROM entries ORDER BY sequence DESC LIMIT 1").fetchone())
        added = row_after(tip_of([last]), last.at, "said", "{}")
        connection.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", added)


BEFORE = (move, delete, replace, write_into)
DURING = (move, delete, replace)


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So often, half of them while an act is under way."""
    chance, found, now = random.Random(seed), Counter[str](), Now()
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        path = Path(folder).resolve() / "day.stratroom"
        days = [(day, played(day, path)) for day in DAYS]
        for number in range(times):
            day, files = chance.choice(days)
            empty(path.parent)
            try:
                _once(day, files, path, chance, found)
            except BaseException as error:
                error.add_note(f"seed {seed}, try {number}")
                raise
            if now.is_time():
                yield _told(found)
    yield _told(found)
    refuse_lost(found, seed)


def _told(found: Counter[str]) -> str:
    what = ", ".join(
        f"{found[f'{way} {act.__name__}']} {act.__name__}" for way in ("before", "during") for act in BEFORE
    )
    return f"{found['all']} times ({what}): {found['rescued']} rescue copies, {told_of_lost(found)}"


def _once(day: Day, files: list[bytes], path: Path, chance: random.Random, found: Counter[str]) -> None:
    number = chance.randrange(1, len(day.steps) - 12)
    path.write_bytes(files[number])
    room = take_up(path)
    found["all"] += 1
    if chance.random() < 0.5:
        happens = chance.choice(DURING if day.is_locked else BEFORE)  # nobody else writes into a locked one
        happens(path)
        found[f"before {happens.__name__}"] += 1
        assert _do(room, day.steps[number]), "done in a file that is not ours any more"
        found["rescued"] += 1
    else:
        happens = chance.choice(DURING)
        found[f"during {happens.__name__}"] += 1
        found["rescued"] += _while(happens, room, day, number, chance)
    for step in day.steps[day.next(room.file) :]:
        step(room)
    assert told(room.file) == day.ledger
    room.close()
    look_for(len(day.steps), day, room.file.path, found)


def _while(happens: Callable[[Path], None], room: Room, day: Day, number: int, chance: random.Random) -> int:
    """How many rescue copies were made. Ten acts are done, and somewhere among them it happens."""
    path, after = room.file.path, chance.random() * 0.02

    def happen() -> None:
        time.sleep(after)
        happens(path)

    hand = threading.Thread(target=happen)
    hand.start()
    count = sum(_do(room, step) for step in day.steps[number : number + 10])
    hand.join()
    return count + _do(room, day.steps[number + 10])


def _do(room: Room, step: Step) -> bool:
    """Whether a rescue copy was needed; then the step is done in that one."""
    before, held = place_of(room.file), told(room.file)
    sentence = ""
    try:
        step(room)
    except Trouble as trouble:
        sentence = str(trouble)
    if sentence:
        assert "rescue copy" in sentence, sentence
        assert (place_of(room.file), told(room.file)) == (before, held)
        step(room)
    return bool(sentence)
