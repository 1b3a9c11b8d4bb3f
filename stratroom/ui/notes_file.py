"""The facilitator's own notes, a text for each kind of stage: in the user's data folder, never in the workshop file.

No act, record, export or backup knows of them. One workshop's notes are found again by the digest of its first entry,
which every copy of the file shares.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

from stratroom.model.refusals import Trouble
from stratroom.words import say
from stratroom.writing import write_whole


def notes_folder() -> Path:
    """Where notes lie unless a folder is handed in."""
    return user_data_path("stratroom", appauthor=False) / "notes"


class NotesFile:
    """One workshop's notes. Nothing is made on the disk before there is something to keep."""

    def __init__(self, folder: Path, origin: str) -> None:
        self._path = folder / f"{origin}.json"

    def read(self) -> dict[str, str]:
        """The text for each stage. Trouble when there is a file that is not notes; it is put aside, not overwritten."""
        try:
            return _understood(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise Trouble(say("Your notes could not be read: {reason}.", reason=error.strerror)) from error
        except ValueError as error:
            self._put_aside()
            raise Trouble(say("Your notes could not be read. What was in the file is kept beside it.")) from error

    def write(self, notes: Mapping[str, str]) -> None:
        """Whole or not at all. Trouble when it cannot be done; an earlier file is then as it was."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(dict(notes), ensure_ascii=False).encode())
        except (OSError, Trouble) as error:
            folder = self._path.parent
            raise Trouble(
                say("Your notes cannot be kept in {folder}. They last until this window closes.", folder=folder)
            ) from error

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable"))
        except OSError as error:
            raise Trouble(say("Your notes could not be read: {reason}.", reason=error.strerror)) from error


def _understood(text: str) -> dict[str, str]:
    """ValueError for anything but texts by stage."""
    found = json.loads(text)
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ValueError("not a text for each stage")
    return found
