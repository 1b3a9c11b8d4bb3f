"""What somebody is typing, on the disk beside the user's own data while nobody has taken it: never in the workshop.

No act, record, export or backup knows of it. It is found again by the digest of the workshop's first entry. What
private entries hold comes here sealed, and of a round without names nothing comes (`ui/entry/entry_drafts.py`).
"""

import os
from pathlib import Path

import msgspec
from platformdirs import user_data_path

from stratroom.foreign import content_of
from stratroom.model.refusals import Trouble
from stratroom.parts import sync_folder
from stratroom.reasons import why
from stratroom.storage.beside import locked_with, opened_with
from stratroom.storage.keys import Key
from stratroom.ui.kept import Kept
from stratroom.words import say
from stratroom.writing import PRIVATE, write_whole

_MOST = 64 * 1024 * 1024
"""Bytes: a file of ours is far smaller; another is not read into memory."""


def drafts_folder() -> Path:
    """Where drafts lie unless a folder is handed in."""
    return user_data_path("stratroom", appauthor=False) / "drafts"


class DraftsFile:
    """One workshop's drafts at `path`. Nothing is made on the disk before there is something to keep. With a `key` they
    are locked as the workshop is."""

    def __init__(self, folder: Path, origin: str) -> None:
        self.path = folder / f"{origin}.json"

    def read(self, key: Key | None = None) -> Kept:
        """What was written. Trouble when there is a file that is not drafts, or that this key does not open; it is put
        aside, not overwritten."""
        try:
            found = content_of(self.path, _MOST)
            return msgspec.json.decode(found if key is None else opened_with(key, found) or found, type=Kept)
        except FileNotFoundError:
            return Kept()
        except OSError as error:
            raise Trouble(say("What was typed last could not be read: {reason}.", reason=why(error))) from error
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            self._put_aside()
            raise Trouble(
                say("What was typed last could not be read. What was in the file is kept beside it.")
            ) from error

    def write(self, kept: Kept, key: Key | None = None) -> None:
        """Whole or not at all, and through a power cut. Trouble when it cannot be done; the earlier one is then as it
        was."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            told = msgspec.json.encode(kept)
            write_whole(self.path, told if key is None else locked_with(key, told), mode=PRIVATE)
        except (OSError, Trouble) as error:
            folder = self.path.parent
            raise Trouble(
                say("What is being typed cannot be kept in {folder}. It lasts until this window closes.", folder=folder)
            ) from error

    def erase(self) -> None:
        """Overwritten, then gone: nothing is begun any more. Trouble when it cannot be."""
        try:
            with self.path.open("r+b") as file:
                file.write(bytes(self.path.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
            self.path.unlink()
            sync_folder(self.path.parent)
        except FileNotFoundError:
            return
        except OSError as error:
            raise Trouble(
                say("What was typed last still lies in {file}: {reason}.", file=self.path, reason=why(error))
            ) from error

    def _put_aside(self) -> None:
        try:
            self.path.replace(self.path.with_suffix(".unreadable"))
        except OSError as error:
            raise Trouble(say("What was typed last could not be read: {reason}.", reason=why(error))) from error
