"""A workshop that is finished, everything there is of it, and what is only named as if it were of it."""

import shutil
from pathlib import Path

from stratroom.backups import Backups
from stratroom.house import new_room
from stratroom.model.workshop import About
from tests.telling import PROGRAMME

SECRET = "an otter in the café"


def workshop(folder: Path, home: Path, passphrase: str | None = None) -> tuple[Path, set[Path]]:
    """A closed workshop, and everything there is of it."""
    room = new_room(About("Offsite"), PROGRAMME, folder / "day.stratroom", passphrase=passphrase)
    told: list[str] = []
    backups = Backups(room, told.append)
    backups.keep()
    assert told == []
    origin = room.file.origin
    room.close()
    copies = [folder / "day before the upgrade from format 3.stratroom", home / "day rescued.stratroom"]
    for copy in copies:
        shutil.copy(room.file.path, copy)
    notes = [folder / "data" / "notes" / f"{origin}{end}" for end in (".json", ".choices", ".logo")]
    drafts = folder / "data" / "drafts" / f"{origin}.json"
    for own in (*notes, drafts):
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_text("{}")
    return room.file.path, {room.file.path, *backups.folder.iterdir(), *copies, *notes, drafts}


def strangers(folder: Path, home: Path) -> set[Path]:
    """What is only named as if it were of this workshop."""
    other = new_room(About("Another"), PROGRAMME, folder / "other.stratroom")
    other.close()
    files = {
        folder / "day rescued 2.stratroom",
        home / "day rescued.pdf",
        folder / "day backups" / "list.txt",
        folder / "data" / "notes" / "0000.json",
    }
    for file in files:
        shutil.copy(folder / "other.stratroom", file)
    return {*files, folder / "other.stratroom"}
