"""After a reveal, or after a round was given up, the file has no room left where the box was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.entries import RoundAbandoned
from stratroom.storage.desk import Desk
from stratroom.storage.file import WorkshopFile
from stratroom.storage.lock import let_go
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
    file = untidy(tmp_path, monkeypatch)
    file.close()
    assert room_in(file.path) == 0
    WorkshopFile.open(file.path, KINDS, read_only=True).close()


def untidy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> WorkshopFile:
    """Just revealed, with the room where the box was."""
    file = with_open_round(folder, 40)
    with monkeypatch.context() as busy:
        busy.setattr(Desk, "tidy", lambda desk: setattr(desk, "_untidy", True))
        shows(file)
    assert room_in(file.path) > 0
    return file


def killed(file: WorkshopFile) -> None:
    """Nobody closes it."""
    desk = file._writing_desk()
    desk._drop()
    let_go(desk._lock)


def test_what_a_kill_left_untidied_is_tidied_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = untidy(tmp_path, monkeypatch)
    killed(file)
    WorkshopFile.open(file.path, KINDS, read_only=True).close()
    assert room_in(file.path) > 0, "reading writes nothing"
    again = WorkshopFile.open(file.path, KINDS)
    assert room_in(file.path) == 0
    assert again.recorded == file.recorded
    again.close()


def test_where_that_cannot_be_done_it_opens_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program has the file locked in that moment: it is tidied as it is closed."""
    file = untidy(tmp_path, monkeypatch)
    killed(file)
    with closing(sqlite3.connect(file.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entries").fetchone()
        again = WorkshopFile.open(file.path, KINDS)
        assert again.recorded == file.recorded
    assert room_in(file.path) > 0
    again.close()
    assert room_in(file.path) == 0
