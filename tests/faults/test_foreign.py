"""Files of every kind that others make, a few of the long run's two hundred of each; and what the watch would find."""

import json
import os
from pathlib import Path

import pytest

from stratroom.foreign import TooLarge, content_of, is_name
from stratroom.model.refusals import Refused
from stratroom.own_designs import OwnDesigns
from stratroom.people_cells import MOST_CELLS
from stratroom.people_list import people_in
from stratroom.ui.recent import Recent
from stratroom.wiping import interrupted
from tests.faults.foreign import run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="watches as POSIX does")


def test_no_crash_no_hang_and_nothing_written_elsewhere() -> None:
    assert list(run(4, seed=3))


def test_a_program_that_trusts_what_it_is_given_is_caught() -> None:
    """The control."""
    with pytest.raises(AssertionError, match="seed 3, file 0"):
        list(run(1, seed=3, taker="careless_taker"))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(OSError, match="it is not a file"):
        content_of(tmp_path / "pipe.json", 10)
    assert OwnDesigns(tmp_path).listed().problems == (
        "The design “pipe.json” is left out. It cannot be read: it is not a file.",
    )


def test_no_more_is_read_than_such_a_file_has(tmp_path: Path) -> None:
    (tmp_path / "ten").write_bytes(b"0123456789")
    assert content_of(tmp_path / "ten", 10) == b"0123456789"
    with pytest.raises(TooLarge):
        content_of(tmp_path / "ten", 9)
    with pytest.raises(TooLarge):
        content_of(Path("/proc/self/maps"), 9)  # says of itself that it is empty


@pytest.mark.parametrize("name", ["", "a\0b", "a\ud800b"])
def test_names_that_no_file_can_have_are_no_files(name: str, tmp_path: Path) -> None:
    assert not is_name(name)
    (tmp_path / "recent.json").write_text(f'{{"paths": ["/day", {json.dumps(name)}]}}', "utf-8")
    assert Recent(tmp_path / "recent.json").paths() == (Path("/day"),)
    (tmp_path / "wiping").mkdir()
    (tmp_path / "wiping" / "1.json").write_text(f'{{"workshop": {json.dumps(name)}, "files": []}}', "utf-8")
    assert interrupted(tmp_path) == []


def test_a_sheet_with_a_million_empty_rows_is_the_list_in_it() -> None:
    assert [person.name for person in people_in("CFO;Finance\n" + ";\n" * 400_000).people] == ["CFO"]


def test_more_cells_than_a_list_has_are_refused() -> None:
    with pytest.raises(Refused, match="more cells than a list ever has"):
        people_in("a\n" + "," * (MOST_CELLS + 1) + "b")
