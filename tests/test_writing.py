"""An export stands whole where only its folder cannot be synced; a disk that errs is said."""

import errno
from pathlib import Path

import pytest

from stratroom import writing
from stratroom.model.refusals import Trouble
from stratroom.writing import write_folder, write_whole


def erring(monkeypatch: pytest.MonkeyPatch, error: int) -> None:
    """Every folder says this where it is to be synced."""

    def fails(_folder: Path) -> None:
        raise OSError(error, "")

    monkeypatch.setattr(writing, "sync_folder", fails)


@pytest.mark.parametrize("error", [errno.EINVAL, errno.EACCES, errno.ENOTSUP])
def test_where_a_folder_is_not_synced_it_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: int
) -> None:
    erring(monkeypatch, error)
    write_whole(tmp_path / "a.pdf", b"whole")
    write_folder(tmp_path / "tables", [("1.csv", b"whole")])
    assert [file.read_bytes() for file in (tmp_path / "a.pdf", tmp_path / "tables" / "1.csv")] == [b"whole"] * 2
    assert caplog.messages == [f"a folder was not synced: error {error} of the system"] * 3


def test_a_disk_that_errs_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    erring(monkeypatch, errno.EIO)
    with pytest.raises(Trouble, match="could not be written"):
        write_whole(tmp_path / "a.pdf", b"whole")
