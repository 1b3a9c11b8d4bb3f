"""What is lost is counted, and no row says 0 by itself."""

import os
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from stratroom.room import Room
from tests.faults import full, io_things, moved
from tests.faults.looked_for import look_for
from tests.faults.rehearsed import NAMED, NAMELESS, played

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits and moves files as POSIX does")


def forgets_the_last(path: Path) -> None:
    """An act that was acknowledged is not on the disk."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM entries WHERE sequence = (SELECT max(sequence) FROM entries)")
        for _name, sql in triggers:
            connection.execute(sql)


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    close = Room.close

    def forget(room: Room) -> None:
        close(room)
        forgets_the_last(room.file.path)

    monkeypatch.setattr(Room, "close", forget)
    return monkeypatch


@pytest.mark.parametrize("row", [full, moved], ids=lambda row: row.__name__)
def test_what_is_lost_is_counted_and_the_row_fails(row: ModuleType, forgetful: pytest.MonkeyPatch) -> None:
    forgetful.setattr(row, "DAYS", (NAMED,))
    with pytest.raises(AssertionError, match=r"seed 1: \d+ acknowledged acts looked for, 2 lost"):
        list(row.run(2))


class Whole:
    """A disk that errs not at all."""

    def mend(self) -> None: ...


def test_of_failing_calls_too(tmp_path: Path, forgetful: pytest.MonkeyPatch) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "disk").mkdir()
    files, found = played(NAMED, tmp_path / "disk" / "day.stratroom"), Counter[str]()
    last = len(NAMED.steps) - 1
    bench = io_things.Bench(Whole(), tmp_path / "disk", tmp_path / "other", found)  # type: ignore[arg-type]
    act = io_things.OneAct(bench, NAMED, last, files[last - 1])
    act.ready()
    act.act()
    act.judge("", 1)
    assert (found["looked for"], found["lost"]) == (2 * len(NAMED.steps), 1)


@pytest.mark.parametrize("turn", [0, 1, 2], ids=["again", "opened again", "elsewhere"])
def test_what_was_refused_and_is_stored_is_found_however_one_goes_on(tmp_path: Path, turn: int) -> None:
    bench = io_things.Bench(Whole(), tmp_path / "disk", tmp_path / "other", Counter())  # type: ignore[arg-type]
    bench.disk.mkdir()
    bench.other.mkdir()
    files = played(NAMELESS, bench.disk / "day.stratroom")
    act = io_things.OneAct(bench, NAMELESS, 5, files[4])
    act.ready()
    (bench.disk / "day.stratroom").write_bytes(files[6])
    with pytest.raises(AssertionError, match="5 steps were acknowledged, and 6 are stored"):
        act.judge("Could not save. Your text is still here. Try again, or save elsewhere.", turn)


def test_nor_may_more_be_stored_than_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "day.stratroom"
    path.write_bytes(played(NAMED, path)[5])
    found = Counter[str]()
    look_for(5, NAMED, path, found)
    look_for(7, NAMED, path, found)
    assert (found["looked for"], found["lost"]) == (12, 2)
    with pytest.raises(AssertionError, match="4 steps were acknowledged, and 5 are stored"):
        look_for(4, NAMED, path, found)
