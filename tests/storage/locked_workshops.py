"""Locked workshops to try the file with."""

from pathlib import Path

from stratroom.storage.file import WorkshopFile
from tests.storage.workshops import AT, KINDS, joined, started

SECRET = "an otter in the café"


def locked(folder: Path, people: int = 3, passphrase: str = SECRET) -> WorkshopFile:
    file = WorkshopFile.create(folder / "harbour.stratroom", KINDS, passphrase=passphrase)
    file.append(AT, started())
    for number in range(people):
        file.append(AT, joined(number))
    return file


def closed(folder: Path) -> Path:
    file = locked(folder)
    file.close()
    return file.path


def set_passphrase(file: WorkshopFile, old: str | None, new: str | None) -> None:
    file.relock(file.relocking(old, new)())()
