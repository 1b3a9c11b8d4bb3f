"""After a reveal, or after a round was given up, the file has no room left where the box was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.entries import RoundAbandoned
from stratroom.storage.desk import Desk
from stratroom.storage.file import WorkshopFile
from tests.storage.workshops import AT, KINDS, ROUND, revealed, with_open_round


def room_in(path: Path) -> int:
    """Pages that hold nothing."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA freelist_count").fetchone()[0]


def shows(file: WorkshopFile) -> None:
    file.reveal(AT, ROUND, revealed)


def gives_up(file: WorkshopFile) -> None:
    file.abandon(AT, RoundAbandoned(round=ROUND, title="Statements", reason="again"), ROUND)


@pytest.mark.parametrize("ends", [shows, gives_up])
def test_no_room_is_left_where_the_box_was(tmp_path: Path, ends: Callable[[WorkshopFile], None]) -> None:
    file = with_open_round(tmp_path, 40)
    (box,) = file.taken.boxes.values()
    before = file.path.stat().st_size
    ends(file)
    assert room_in(file.path) == 0
    assert file.path.stat().st_size <= before - len(box.slots) * box.slot_bytes
    content = file.path.read_bytes()
    assert box.private_key not in content
    assert not any(slot[:32] in content for slot in box.slots)
    file.close()


def test_what_could_not_be_tidied_then_is_tidied_as_it_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program reads the file in that moment."""
    file = with_open_round(tmp_path, 40)
    with monkeypatch.context() as busy:
        busy.setattr(Desk, "tidy", lambda desk: setattr(desk, "_untidy", True))
        shows(file)
    assert room_in(file.path) > 0
    file.close()
    assert room_in(file.path) == 0
    WorkshopFile.open(file.path, KINDS, read_only=True).close()
