"""The facilitator's own notes, a text for each line of the programme: in the user's data folder, never in the workshop.

No act, record, export or backup knows of them. One workshop's notes are found again by the digest of its first entry,
which every copy of the file shares.
"""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from platformdirs import user_data_path

from stratroom.foreign import content_of
from stratroom.model.names import ItemId, StageId
from stratroom.model.refusals import Trouble
from stratroom.reasons import why
from stratroom.words import say
from stratroom.writing import PRIVATE, write_whole

_LARGEST = 16 * 1024 * 1024
"""Bytes their file may have."""


def notes_folder() -> Path:
    """Where notes lie unless a folder is handed in."""
    return user_data_path("stratroom", appauthor=False) / "notes"


@dataclass(frozen=True, slots=True)
class KeptNotes:
    """A text for each line of the programme. `kinds` are those of older files, a text for each kind of stage: a line
    that has none of its own has that of its kind."""

    lines: dict[str, str] = field(default_factory=dict[str, str])
    kinds: dict[str, str] = field(default_factory=dict[str, str])

    def text(self, item: ItemId, stage: StageId) -> str:
        return self.lines.get(item, self.kinds.get(stage, ""))

    def with_text(self, item: ItemId, text: str) -> "KeptNotes":
        """An emptied one stays, so that an older one does not come back in its place."""
        return replace(self, lines={**self.lines, item: text})


class NotesFile:
    """One workshop's notes. Nothing is made on the disk before there is something to keep."""

    def __init__(self, folder: Path, origin: str) -> None:
        self._path = folder / f"{origin}.json"

    def read(self) -> KeptNotes:
        """What was written. Trouble when there is a file that is not notes; it is put aside, not overwritten."""
        try:
            return _understood(content_of(self._path, _LARGEST))
        except FileNotFoundError:
            return KeptNotes()
        except OSError as error:
            raise Trouble(say("Your notes could not be read: {reason}.", reason=why(error))) from error
        except (ValueError, RecursionError) as error:
            self._put_aside()
            raise Trouble(say("Your notes could not be read. What was in the file is kept beside it.")) from error

    def write(self, notes: KeptNotes) -> None:
        """Whole or not at all. Trouble when it cannot be done; an earlier file is then as it was."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            told = {"lines": notes.lines, "kinds": notes.kinds}
            write_whole(self._path, json.dumps(told).encode(), mode=PRIVATE)
        except (OSError, Trouble) as error:
            folder = self._path.parent
            raise Trouble(
                say("Your notes cannot be kept in {folder}. They last until this window closes.", folder=folder)
            ) from error

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable"))
        except OSError as error:
            raise Trouble(say("Your notes could not be read: {reason}.", reason=why(error))) from error


def _understood(content: bytes) -> KeptNotes:
    """ValueError for anything but texts by line and kind, or by kind alone, as older files have them."""
    found = json.loads(content)
    if isinstance(found, dict) and set(found) == {"lines", "kinds"}:
        return KeptNotes(_texts(found["lines"]), _texts(found["kinds"]))
    return KeptNotes(kinds=_texts(found))


def _texts(found: object) -> dict[str, str]:
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ValueError("not a text for each")
    return found
