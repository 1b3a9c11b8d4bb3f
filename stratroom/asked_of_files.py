"""What the start screen asks of files that are not open. What answers loads with the first question, in a worker."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stratroom.checking import Checked
    from stratroom.glance import Glance


def look(path: Path) -> "Glance":
    """What became of a workshop. The rules come in with the first file that is looked into, in the worker."""
    from stratroom.glance import glance

    return glance(path)


def check(path: Path, words: str, passphrase: str) -> "Checked":
    """Is a file whole, whose are these words; no passphrase is "". What checks comes in with the first file, in the
    worker."""
    from stratroom.checking import checked

    return checked(path, words, passphrase)
