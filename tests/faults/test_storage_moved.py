"""The file is moved, deleted, replaced or written by somebody else under the hands of the facilitator."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage import desk
from stratroom.storage.file import WorkshopFile
from stratroom.storage.ledger import row_after, tip_of
from stratroom.storage.lock import let_go, take_lock
from stratroom.storage.verifying import verify
from tests.storage.workshops import AT, KINDS, ROUND, joined, many_rows, revealed, with_open_round, workshop


def _move(path: Path) -> None:
    path.rename(path.with_name("elsewhere.stratroom"))


def _delete(path: Path) -> None:
    path.unlink()


def _replace(path: Path) -> None:
    other = path.with_name("other.stratroom")
    shutil.copyfile(path, other)
    other.replace(path)


def _write_into(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rows = connection.execute("SELECT * FROM entries ORDER BY sequence DESC LIMIT 1").fetchall()
        end = many_rows(1)[0]._replace(sequence=rows[0][0], chain=rows[0][4])
        connection.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", row_after(tip_of([end]), AT, "said", "{}"))


def _restore_old(path: Path) -> None:
    """Another file's bytes put into the same file, as a sync program does."""
    fresh = WorkshopFile.create(path.with_name("fresh.stratroom"), KINDS)
    fresh.close()
    with fresh.path.open("rb") as source, path.open("r+b") as target:
        target.truncate()
        shutil.copyfileobj(source, target)
    fresh.path.unlink()


@pytest.mark.parametrize("happens", [_move, _delete, _replace, _write_into, _restore_old])
def test_work_goes_on_in_a_rescue_copy(tmp_path: Path, happens: Callable[[Path], None]) -> None:
    file = workshop(tmp_path)
    told, path = list(file.recorded), file.path
    happens(path)
    with pytest.raises(Trouble, match=r"rescue copy, “harbour rescued\.stratroom” .* do the last step again\.$"):
        file.append(AT, joined(7))
    assert file.recorded == told
    assert file.path == tmp_path / "harbour rescued.stratroom"
    assert file.append(AT, joined(7)).sequence == 5
    file.close()
    again = WorkshopFile.open(file.path, KINDS)
    assert [recorded.entry for recorded in again.recorded] == [*(r.entry for r in told), joined(7)]
    again.close()
    assert not list(tmp_path.glob("*.lock"))


def test_no_rescue_copy_is_written_through_a_name_that_is_taken(tmp_path: Path) -> None:
    """Also one that leads nowhere: the copy has the next free name."""
    file = workshop(tmp_path)
    (tmp_path / "harbour rescued.stratroom").symlink_to(tmp_path / "nowhere")
    file.path.unlink()
    with pytest.raises(Trouble, match=r"rescue copy, “harbour rescued 2\.stratroom” "):
        file.append(AT, joined(7))
    file.append(AT, joined(7))
    file.close()


def test_it_is_found_after_the_commit_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Moved in the very moment of writing: the act went with the moved file and is not acknowledged."""
    file = workshop(tmp_path)

    def write_and_move(*arguments: object) -> None:
        real_write(*arguments)  # pyright: ignore[reportArgumentType]
        _move(path)

    real_write, path = desk.write, file.path
    monkeypatch.setattr(desk, "write", write_and_move)
    with pytest.raises(Trouble, match="was moved, deleted or replaced"):
        file.append(AT, joined(7))
    assert (len(file.recorded), file.path.name) == (4, "harbour rescued.stratroom")
    file.close()


def test_sealed_answers_are_rescued_too(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=3)
    file.put(AT, None, ROUND, file.seal(ROUND, b"first"))
    _delete(file.path)
    second = file.seal(ROUND, b"second")
    with pytest.raises(Trouble, match="rescue copy"):
        file.put(AT, None, ROUND, second)
    file.put(AT, None, ROUND, second)
    opened: list[bytes] = []
    file.reveal(AT, ROUND, lambda answers: opened.extend(answers) or revealed(answers))
    assert sorted(opened) == [b"first", b"second"]
    file.close()
    assert verify(file.path, KINDS) == []


@pytest.mark.parametrize("happens", [_replace, _delete])
@pytest.mark.parametrize("is_locked_by_a_file", [True, False])
def test_each_rescue_has_a_name_of_its_own(
    tmp_path: Path, happens: Callable[[Path], None], is_locked_by_a_file: bool
) -> None:
    """Also where the rescue copy itself was deleted, and its lock with it."""
    file = workshop(tmp_path)
    for _ in range(3):
        before = file.path
        happens(before)
        if not is_locked_by_a_file:
            Path(f"{before}.lock").unlink()
        with pytest.raises(Trouble):
            file.append(AT, joined(7))
        assert file.path.parent == tmp_path
        assert file.path.stem.startswith("harbour rescued")
        assert file.path != before
        file.append(AT, joined(7))
    file.close()


def test_a_name_whose_lock_lies_there_is_left_to_whoever_has_it(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    (tmp_path / "harbour rescued.stratroom.lock").symlink_to(tmp_path / "nowhere")
    (tmp_path / "harbour rescued 2.stratroom.lock").touch()
    file.path.unlink()
    with pytest.raises(Trouble, match=r"rescue copy, “harbour rescued 3\.stratroom”"):
        file.append(AT, joined(7))
    file.close()


def test_a_name_that_somebody_locks_in_that_moment_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = workshop(tmp_path)
    other = take_lock(tmp_path / "harbour rescued.stratroom")
    monkeypatch.setattr("stratroom.storage.rescue._is_taken", lambda target: target.exists())
    file.path.unlink()
    with pytest.raises(Trouble, match=r"rescue copy, “harbour rescued 2\.stratroom”"):
        file.append(AT, joined(7))
    file.close()
    let_go(other)


def test_the_folder_is_gone_so_the_rescue_copy_is_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    stick.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    file = workshop(stick)
    shutil.rmtree(stick)
    with pytest.raises(Trouble, match="rescue copy"):
        file.append(AT, joined(7))
    assert file.path == home / "harbour rescued.stratroom"
    assert file.append(AT, joined(7)).sequence == 5
    file.close()


def test_nowhere_to_go_is_said_and_nothing_in_memory_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick, spare = tmp_path / "stick", tmp_path / "spare"
    stick.mkdir()
    spare.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "none"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "none"))
    file = workshop(stick)
    shutil.rmtree(stick)
    for _ in range(2):
        with pytest.raises(Trouble, match=r"No rescue copy could be written\. Save elsewhere\.$"):
            file.append(AT, joined(7))
    assert file.continue_in(spare) == file.path == spare / "harbour rescued.stratroom"
    assert file.append(AT, joined(7)).sequence == 5
    file.close()


def test_a_file_open_to_read_only_is_not_taken_elsewhere(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    reader = WorkshopFile.open(file.path, KINDS, read_only=True)
    with pytest.raises(Refused, match="read only"):
        reader.continue_in(tmp_path)
    file.close()
