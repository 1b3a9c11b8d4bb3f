"""What a change of the passphrase that was stopped left, where the disk does not let it go: said, and tried again."""

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from stratroom.storage import rewriting
from stratroom.storage.erasing import erase
from stratroom.storage.file import WorkshopFile
from stratroom.storage.making import make_file
from tests.storage.locked_workshops import SECRET, closed
from tests.storage.workshops import KINDS

NAMES = ("harbour", "harbour rescued", "harbour rescued 2")


@pytest.mark.parametrize("name", NAMES[:2])
@pytest.mark.parametrize("ending", ["anew", "old"])
def test_what_cannot_be_removed_is_said_and_holds_up_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, ending: str
) -> None:
    """Of the workshop or of a copy; the next opening tries it again."""
    path = closed(tmp_path)
    for copy in NAMES[1:]:
        shutil.copyfile(path, tmp_path / f"{copy}.stratroom")
    left = [tmp_path / f".{each}.stratroom.{end}" for each in NAMES for end in ("anew", "old")]
    for each in left:
        make_file(each)
    stays = tmp_path / f".{name}.stratroom.{ending}"

    def fails(file: Path) -> bool:
        if file == stays:
            raise OSError(errno.EIO, "", file)
        return erase(file)

    with monkeypatch.context() as patch:
        patch.setattr(rewriting, "erase", fails)
        file = WorkshopFile.open(path, KINDS, passphrase=SECRET)
    said = (
        f"What a change of the passphrase left of “{name}.stratroom” could not be removed: the disk reports a fault. "
        f"It lies in {tmp_path} as {stays.name} and may open otherwise than the workshop does. It is tried again when "
        "the workshop is opened next."
    )
    assert file.found.stayed == (said,)
    assert [each for each in left if each.exists()] == [stays]
    file.close()
    file = WorkshopFile.open(path, KINDS, passphrase=SECRET)
    assert file.found.stayed == ()
    assert not stays.exists()
    file.close()


def test_beside_backups_that_cannot_be_listed_what_was_left_of_a_copy_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, listed, backups = closed(tmp_path), Path.iterdir, tmp_path / "harbour backups"
    backups.mkdir()
    shutil.copyfile(path, tmp_path / "harbour rescued.stratroom")
    left = tmp_path / ".harbour rescued.stratroom.old"
    make_file(left)

    def refuses(folder: Path) -> Iterator[Path]:
        if folder == backups:
            raise PermissionError(errno.EACCES, "", folder)
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refuses)
    WorkshopFile.open(path, KINDS, passphrase=SECRET).close()
    assert not left.exists()
