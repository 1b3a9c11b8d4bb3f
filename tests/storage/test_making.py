"""A new file takes the name of no other, also of one that is made in the same moment."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from stratroom.storage import making
from stratroom.storage.copies import back_up
from stratroom.storage.file import WorkshopFile
from stratroom.storage.going_back import restore
from stratroom.storage.making import NameTaken, make_file
from tests.storage.workshops import AT, KINDS, joined, workshop


def meanwhile(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """As the next file is filled, this is done, once."""
    fill = making.fill

    def slow(*given: object) -> None:
        monkeypatch.setattr(making, "fill", fill)
        fill(*given)  # pyright: ignore[reportArgumentType]
        act()

    monkeypatch.setattr(making, "fill", slow)


def without_links(_source: Path, _target: Path) -> None:
    raise OSError(errno.EPERM, "as on a stick")


@pytest.mark.parametrize("has_links", [True, False])
def test_of_two_that_are_restored_at_once_each_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    if not has_links:
        monkeypatch.setattr(os, "link", without_links)
    file = workshop(tmp_path)
    older = back_up(file.taken, tmp_path, "1")
    file.append(AT, joined(9))
    newer = back_up(file.taken, tmp_path, "2")
    file.close()
    restored = list[Path]()
    meanwhile(monkeypatch, lambda: restored.append(restore(newer, file.path, tmp_path, KINDS)))
    restored.append(restore(older, file.path, tmp_path, KINDS))
    assert [path.name for path in restored] == ["harbour restored.stratroom", "harbour restored 2.stratroom"]
    assert [len(WorkshopFile.open(path, KINDS, read_only=True).recorded) for path in restored] == [5, 4]
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_came_meanwhile_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    if not has_links:
        monkeypatch.setattr(os, "link", without_links)
    path = tmp_path / "day.stratroom"
    meanwhile(monkeypatch, lambda: path.write_text("of somebody else"))
    with pytest.raises(NameTaken, match="exists already"):
        make_file(path)
    assert path.read_text() == "of somebody else"


def test_a_name_that_leads_nowhere_is_taken_too(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    backup = back_up(file.taken, tmp_path, "1")
    file.close()
    (tmp_path / "harbour restored.stratroom").symlink_to(tmp_path / "none")
    assert restore(backup, file.path, tmp_path, KINDS).name == "harbour restored 2.stratroom"
