"""How a workshop file was found when it was opened to be written: cut off in an act, or of an older kind."""

from dataclasses import dataclass
from pathlib import Path

_BEGUN = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""How a journal begins that is still to be played back."""


@dataclass(frozen=True, slots=True)
class Found:
    """`was_cut`: something was being written when the program or the power went; opening it took that back. `kept_old`:
    the copy that was kept before it was upgraded, None where it was of today's kind. `stayed`: a sentence for each file
    that stays though opening it was to remove it, or that stays under another name."""

    was_cut: bool = False
    kept_old: Path | None = None
    stayed: tuple[str, ...] = ()


def was_cut(path: Path) -> bool:
    """Whether the journal of an interrupted act lies beside the file. Asked before SQLite takes it back. What is no
    file is not opened: a pipe would never begin."""
    beside = Path(f"{path}-journal")
    if not beside.is_file():
        return False
    try:
        with beside.open("rb") as journal:
            return journal.read(len(_BEGUN)) == _BEGUN
    except OSError:
        return False
