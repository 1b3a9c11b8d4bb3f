"""What is to be removed and somebody uses just now: refused in a sentence. Nothing is written here."""

from pathlib import Path

from stratroom.storage.lock import InUse, is_held
from stratroom.words import say


def refuse_open(path: Path) -> None:
    """InUse where somebody has it open to write, or the workshop that it is the lock of."""
    file = path.with_suffix("") if path.suffix == ".lock" else path
    if is_held(file):
        raise InUse(say("“{name}” is open. Close it first, then remove it.", name=file.name))


def refuse_held(workshop: Path) -> None:
    """InUse while another Stratroom has the workshop open, or removes it."""
    if is_held(workshop):
        raise InUse(
            say(
                "“{name}” is open in another Stratroom, or is being removed there. Ask again when that has ended.",
                name=workshop.name,
            )
        )
