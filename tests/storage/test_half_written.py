"""A workshop is removed from where a program was killed while it wrote a copy of it, or is still writing one."""

import os
import shutil
from pathlib import Path

import pytest

from stratroom.backups import Backups
from stratroom.house import new_room
from stratroom.model.workshop import About
from stratroom.parts import part_of
from stratroom.storage.lock import InUse
from stratroom.storage.making import beside
from stratroom.wiping import carry_out, plan
from tests.faults.markers import found_in
from tests.telling import PROGRAMME

SAID = "What the quarrelsome otters of Aldermoor agreed upon"
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def path(tmp_path: Path, home: Path) -> Path:
    """Closed, with a backup."""
    room = new_room(About(SAID), PROGRAMME, tmp_path / "day.stratroom")
    Backups(room, pytest.fail).keep()
    room.close()
    return room.file.path


def killed_while_it_wrote(target: Path, content: bytes, *, is_whole: bool = True) -> None:
    """A workshop's copy, in its folder of its own, or one file."""
    child = os.fork()
    if not child:
        with beside(target) if is_whole else part_of(target) as part:
            part.write_bytes(content)
            os._exit(9)
    os.waitpid(child, 0)


def test_no_half_of_a_copy_stays(tmp_path: Path, home: Path, path: Path) -> None:
    content, data = path.read_bytes(), tmp_path / "data"
    (data / "drafts").mkdir(parents=True)
    (data / "notes").mkdir()
    killed_while_it_wrote(tmp_path / "day backups" / "day backup 2.stratroom", content)
    killed_while_it_wrote(tmp_path / "day restored.stratroom", content)
    killed_while_it_wrote(home / "day rescued.stratroom", content)
    for kept in ("drafts", "notes"):
        killed_while_it_wrote(data / kept / "0123.json", SAID.encode(), is_whole=False)
    assert len(list(tmp_path.rglob("*.part"))) == 5
    assert carry_out(plan(path, data), data) == []
    assert found_in([tmp_path], [SAID]) == []
    assert not (tmp_path / "day backups").exists()
    assert not list(tmp_path.rglob("*.part"))


def test_what_has_its_name_already_is_whole(tmp_path: Path, path: Path) -> None:
    """Killed between a copy's name and the end of its half: that of another workshop is not overwritten."""
    new_room(About("Another"), PROGRAMME, tmp_path / "other.stratroom").close()
    child = os.fork()
    if not child:
        with beside(tmp_path / "copy.stratroom") as part:
            shutil.copyfile(tmp_path / "other.stratroom", part)
            os.link(part, tmp_path / "copy.stratroom")
            os._exit(9)
    os.waitpid(child, 0)
    plan(path, tmp_path / "data")
    assert not list(tmp_path.rglob("*.part"))
    assert (tmp_path / "copy.stratroom").read_bytes() == (tmp_path / "other.stratroom").read_bytes()


def test_not_while_a_copy_of_it_is_written(tmp_path: Path, path: Path) -> None:
    with beside(tmp_path / "day backups" / "day backup 2.stratroom") as part:
        shutil.copyfile(path, part)
        with pytest.raises(InUse, match="still being written"):
            plan(path, tmp_path / "data")
        assert part.exists()
    assert plan(path, tmp_path / "data").files


def test_what_is_written_of_another_does_not_matter(tmp_path: Path, path: Path) -> None:
    with beside(tmp_path / "harbour restored.stratroom") as part:
        assert plan(path, tmp_path / "data").files
        assert part.exists()


def test_the_lock_that_a_killed_rescue_left_goes_too(tmp_path: Path, home: Path, path: Path) -> None:
    shutil.copyfile(path, home / "day rescued.stratroom")
    (home / "day rescued.stratroom.lock").touch()
    assert carry_out(plan(path, tmp_path / "data"), tmp_path / "data") == []
    assert list(home.iterdir()) == []
