"""Recent files of one title, as a rescue copy and the workshop it was made of, say which is which."""

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from stratroom.app import FrontDoor, new_application
from stratroom.house import new_room
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.ui.recent import Recent
from tests.telling import PROGRAMME


def abouts(folder: Path, qtbot: QtBot, *paths: Path) -> dict[Path, str]:
    """What the start screen says of each."""
    recent = Recent(folder / "recent.json")
    for path in paths:
        recent.remember(path, is_open=False)
    new_application()
    door = FrontDoor(recent, folder, OwnDesigns(folder / "programmes"))
    qtbot.addWidget(door.start)
    door.start.show()
    lines = door.start.home.files.lines
    qtbot.waitUntil(lambda: all("Offsite" in line.title for line in lines.values()), timeout=30_000)
    return {path: line.about for path, line in lines.items()}


def copied(path: Path, to: Path) -> Path:
    to.parent.mkdir(exist_ok=True)
    return Path(shutil.copy(path, to))


def test_the_name_of_its_file_stands_beside_each(tmp_path: Path, qtbot: QtBot) -> None:
    day, other = (tmp_path / f"{name}.stratroom" for name in ("day", "other"))
    new_room(About("Offsite", "Aldermoor"), PROGRAMME, day).close()
    new_room(About("Offsite of the board", "Aldermoor"), PROGRAMME, other).close()
    rescued = copied(day, tmp_path / "stick" / "day rescued.stratroom")
    said = abouts(tmp_path, qtbot, day, rescued, other)
    assert "day.stratroom" in said[day]
    assert "day rescued.stratroom" in said[rescued]
    assert ".stratroom" not in said[other], "its title is its own"
    assert all(said[other] in about for about in said.values()), "and what it says of itself"


def test_with_one_name_too_the_folder_does(tmp_path: Path, qtbot: QtBot) -> None:
    day = tmp_path / "day.stratroom"
    new_room(About("Offsite", "Aldermoor"), PROGRAMME, day).close()
    twin = copied(day, tmp_path / "stick" / "day.stratroom")
    said = abouts(tmp_path, qtbot, day, twin)
    assert str(Path("stick") / "day.stratroom") in said[twin]
    assert str(Path(tmp_path.name) / "day.stratroom") in said[day]
