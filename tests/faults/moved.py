"""The file is moved, deleted, replaced or written by somebody else, before an act, in the middle of one, or after the
last, before the workshop is closed.

It is found before the act is acknowledged, and the workshop goes on to its end in a rescue copy that has everything;
or before it is closed, and the rescue copy has everything too, also where a round without names is pending.
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
from stratroom.storage.rescue import Rescued
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


def put_back(path: Path) -> None:
    """An earlier state into the same file, as a sync program does; it was kept beside it."""
    path.write_bytes(_earlier(path).read_bytes())


def _earlier(path: Path) -> Path:
    return path.with_suffix(".earlier")


BEFORE = (move, delete, replace, write_into)
DURING = (move, delete, replace)
CLOSING = (move, delete, replace, put_back)


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So often, a third of them while an act is under way, a third before the workshop is closed."""
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
        f"{found[f'{way} {act.__name__}']} {act.__name__} {way}"
        for way, acts in {"before": BEFORE, "during": DURING, "closing": CLOSING}.items()
        for act in acts
    )
    return f"{found['all']} times ({what}): {found['rescued']} rescue copies, {told_of_lost(found)}"


def _once(day: Day, files: list[bytes], path: Path, chance: random.Random, found: Counter[str]) -> None:
    number = chance.randrange(1, len(day.steps) - 12)
    path.write_bytes(files[number])
    room = take_up(path)
    found["all"] += 1
    when = chance.random()
    if when < 1 / 3:
        _earlier(path).write_bytes(files[number - 1])
        _closed(room, day, number, chance.choice(CLOSING), found)
        return
    if when < 2 / 3:
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


def _closed(room: Room, day: Day, number: int, happens: Callable[[Path], None], found: Counter[str]) -> None:
    """Nothing is done any more, and nothing may be lost."""
    room.file.look()
    happens(room.file.path)
    found[f"closing {happens.__name__}"] += 1
    try:
        room.file.look()
    except Rescued:
        found["rescued"] += 1
    room.close()
    look_for(number, day, room.file.path, found)


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
