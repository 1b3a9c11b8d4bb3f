"""What a program that was killed leaves beside what it wrote: gone at the next writing there, and nothing else is."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stratroom import writing
from stratroom.model.refusals import Trouble
from stratroom.parts import part_of
from stratroom.swapping import swapped
from stratroom.writing import write_folder, write_whole

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and holds as POSIX does")


def killed(work: Callable[[], object]) -> None:
    """Do it in a process of its own that kills itself meanwhile."""
    child = os.fork()
    if not child:
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL


def die(*_: object) -> bool:
    os.kill(os.getpid(), signal.SIGKILL)
    return True


def dying_files() -> Iterator[tuple[str, bytes]]:
    yield "1.csv", b"half"
    die()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def holds(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_file_half_written_is_gone_after_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", die)
        killed(lambda: write_whole(tmp_path / "a.pdf", b"half"))
    assert len(names(tmp_path)) == 1
    write_whole(tmp_path / "other.md", b"whole")
    assert names(tmp_path) == ["other.md"]


def test_a_folder_half_written_is_gone_after_the_next(tmp_path: Path) -> None:
    write_folder(tmp_path / "tables", [("1.csv", b"earlier")])
    killed(lambda: write_folder(tmp_path / "tables", dying_files()))
    assert holds(tmp_path / "tables") == {"1.csv": b"earlier"}
    assert len(names(tmp_path)) == 2
    write_whole(tmp_path / "a.pdf", b"whole")
    assert names(tmp_path) == ["a.pdf", "tables"]


@pytest.mark.parametrize("when", ["before", "after"])
def test_at_no_moment_of_the_swap_is_a_folder_missing(
    when: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "tables", [("1.csv", b"earlier")])
    with monkeypatch.context() as patch:
        patch.setattr(writing, "swapped", die if when == "before" else lambda *two: swapped(*two) and die())
        killed(lambda: write_folder(tmp_path / "tables", [("1.csv", b"new")]))
    assert holds(tmp_path / "tables") == {"1.csv": b"earlier" if when == "before" else b"new"}
    write_whole(tmp_path / "a.pdf", b"whole")
    assert names(tmp_path) == ["a.pdf", "tables"]


@pytest.mark.parametrize("move", [1, 2, 3])
@pytest.mark.parametrize("next_one", ["tables", "other"])
def test_where_it_takes_two_moves_the_earlier_comes_back(
    move: int, next_one: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "tables", [("1.csv", b"earlier")])
    with monkeypatch.context() as patch:
        patch.setattr(writing, "swapped", lambda *_: False)
        moved, calls = Path.rename, iter(range(1, 9))
        patch.setattr(Path, "rename", lambda *two: die() if next(calls) == move else moved(*two))
        killed(lambda: write_folder(tmp_path / "tables", [("1.csv", b"new")]))
    back = write_folder(tmp_path / next_one, [("1.csv", b"next")])
    assert back == ((tmp_path / "tables",) if move == 2 else ())
    assert holds(tmp_path / next_one) == {"1.csv": b"next"}
    assert not list(tmp_path.glob(".*.part"))
    if next_one == "other":
        assert holds(tmp_path / "tables") == {"1.csv": b"new" if move == 3 else b"earlier"}
    write_folder(tmp_path / "tables", [("1.csv", b"last")])
    assert set(names(tmp_path)) == {"tables", next_one}


def test_what_somebody_writes_just_now_is_let_be(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from stratroom.parts import part_of\n"
        "with part_of(Path(sys.argv[1])) as part: print(part, flush=True); sys.stdin.read()"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "slow.pdf")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    with running:
        assert running.stdout
        part = Path(running.stdout.readline().strip())
        with part_of(tmp_path / "mine", is_folder=True) as mine:
            write_whole(tmp_path / "a.pdf", b"whole")
            assert part.exists()
            assert mine.exists()
        running.kill()
    assert part.exists()
    write_whole(tmp_path / "a.pdf", b"whole")
    assert names(tmp_path) == ["a.pdf"]


def test_what_is_not_certainly_ours_stays(tmp_path: Path) -> None:
    others = [".a.pdf.part", ".b.abcdefgh.part", "c.0123abcd.stratroom.part", ".d.0123abc.stratroom.part", ".e.earlier"]
    for name in others:
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "x").write_bytes(b"")
    (tmp_path / ".f.0123abcd.stratroom.part").symlink_to(tmp_path / "kept")
    write_folder(tmp_path / "tables", [("1.csv", b"")])
    assert {*others, "kept", ".f.0123abcd.stratroom.part"} < set(names(tmp_path))
    assert names(tmp_path / "kept") == ["x"]


@pytest.mark.parametrize("letter", ["a", "é", "😀"])
def test_the_longest_name_a_file_can_have_can_be_written(letter: str, tmp_path: Path) -> None:
    name = letter * (255 // len(letter.encode()))
    write_whole(tmp_path / name, b"1")
    write_whole(tmp_path / name, b"2")
    assert names(tmp_path) == [name]


def test_others_may_read_what_the_system_lets_them(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "a.pdf", b"")
        write_whole(tmp_path / "notes.json", b"", mode=writing.PRIVATE)
        write_folder(tmp_path / "tables", [("1.csv", b"")])
    finally:
        os.umask(before)
    modes = {path.name: oct(path.stat().st_mode & 0o777) for path in tmp_path.rglob("*")}
    assert modes == {"a.pdf": "0o640", "notes.json": "0o600", "tables": "0o750", "1.csv": "0o640"}


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="could not be written"):
        write_folder(tmp_path / "nowhere" / "tables", [("1.csv", b"")])
