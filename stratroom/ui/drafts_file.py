"""What somebody is typing, on the disk beside the user's own data while nobody has taken it: never in the workshop.

No act, record, export or backup knows of it. It is found again by the digest of the workshop's first entry. What
private entries hold comes here sealed, and of a round without names nothing comes (`ui/entry/entry_drafts.py`).
"""

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from platformdirs import user_data_path

from stratroom.foreign import content_of
from stratroom.model.refusals import Trouble
from stratroom.parts import sync_folder
from stratroom.reasons import why
from stratroom.storage.beside import locked_with, opened_with
from stratroom.storage.erasing import erase
from stratroom.storage.keys import Key
from stratroom.ui.kept import Kept
from stratroom.words import say
from stratroom.writing import PRIVATE, write_whole

_MOST = 64 * 1024 * 1024
"""Bytes: a file of ours is far smaller; another is not read into memory."""
_OUTDATED, _LONG_AGO = (0, 0), 946_684_800.0
"""The times given to drafts that are older than what is being typed, and by when they are known: the year 2000. It
takes no room on a full disk, and of file systems that know no time so early none knows one after that."""
_NOT_DRAFTS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def drafts_folder() -> Path:
    """Where drafts lie unless a folder is handed in."""
    return user_data_path("stratroom", appauthor=False) / "drafts"


class DraftsFile:
    """One workshop's drafts at `path`. Nothing is made on the disk before there is something to keep. With a `key` they
    are locked as the workshop is.

    While the passphrase is changed they lie there twice, at `anew` as only the next one opens them: wherever that is
    stopped, those that the workshop's own key opens are found, and the others erased.
    """

    def __init__(self, folder: Path, origin: str) -> None:
        self.path = folder / f"{origin}.json"
        self.anew = folder / f"{origin}.anew"

    def read(self, key: Key | None = None) -> Kept:
        """What was written. Trouble when there is a file that is not drafts, or that this key does not open; it is put
        aside, not overwritten."""
        try:
            self._take_anew(key)
            found = content_of(self.path, _MOST)
            return _understood(_opened(found, key) or found)
        except FileNotFoundError:
            return Kept()
        except OSError as error:
            raise Trouble(say("What was typed last could not be read: {reason}.", reason=why(error))) from error
        except _NOT_DRAFTS as error:
            self._put_aside()
            raise Trouble(
                say("What was typed last could not be read. What was in the file is kept beside it.")
            ) from error

    @property
    def is_latest(self) -> bool:
        """Whether something lies there, and nothing newer was typed that it could not take. OSError where that cannot
        be seen: where it takes no time now, it may have taken none when that was to be told by it."""
        try:
            found = self.path.stat()
            os.utime(self.path, ns=(found.st_atime_ns, found.st_mtime_ns))
        except FileNotFoundError:
            return False
        return found.st_mtime > _LONG_AGO

    def write(self, kept: Kept, key: Key | None = None) -> None:
        """Whole or not at all, and through a power cut. Trouble when it cannot be done; the earlier one is then as it
        was, and known to be older than what is typed."""
        try:
            self._write(self.path, kept, key)
        except Trouble:
            with suppress(OSError):  # then nothing lies there, or nothing there can be changed
                os.utime(self.path, _OUTDATED)
            raise

    def write_anew(self, kept: Kept, key: Key | None) -> None:
        """Beside, as they are read with the next key. Trouble when it cannot be done."""
        self._write(self.anew, kept, key)

    def settle(self, key: Key | None) -> None:
        """The workshop opens with this key now: what another one locked, or none, does not stay. Trouble when it
        cannot be erased."""
        try:
            self._take_anew(key)
            if self.path.exists() and not _is_drafts(self.path, key):
                erase(self.path)
        except OSError as error:
            raise self._still_lies(self.path, error) from error

    def erase(self) -> None:
        """Overwritten, then gone: nothing is begun any more. Trouble when it cannot be."""
        for each in (self.anew, self.path):
            try:
                if each.exists():
                    erase(each)
            except OSError as error:
                raise self._still_lies(each, error) from error

    def _take_anew(self, key: Key | None) -> None:
        """Where a change of the passphrase was stopped: what lies beside takes the place if this key opens it and not
        what is there, else it goes."""
        if not self.anew.exists():
            return
        if _is_drafts(self.anew, key) and not _is_drafts(self.path, key):
            erase(self.path)
            self.anew.replace(self.path)
            sync_folder(self.path.parent)
        else:
            erase(self.anew)

    def _write(self, path: Path, kept: Kept, key: Key | None) -> None:
        folder = path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            told = msgspec.json.encode(kept)
            write_whole(path, told if key is None else locked_with(key, told), mode=PRIVATE)
        except (OSError, Trouble) as error:
            raise Trouble(
                say("What is being typed cannot be kept in {folder}. It lasts until this window closes.", folder=folder)
            ) from error

    @staticmethod
    def _still_lies(file: Path, error: OSError) -> Trouble:
        return Trouble(say("What was typed last still lies in {file}: {reason}.", file=file, reason=why(error)))

    def _put_aside(self) -> None:
        try:
            self.path.replace(self.path.with_suffix(".unreadable"))
        except OSError as error:
            raise Trouble(say("What was typed last could not be read: {reason}.", reason=why(error))) from error


def _is_drafts(file: Path, key: Key | None) -> bool:
    """Whether it holds drafts that just this key opens; without one, drafts in the clear. OSError where it is there and
    cannot be read."""
    try:
        found = _opened(content_of(file, _MOST), key)
        return found is not None and _understood(found) is not None
    except (FileNotFoundError, *_NOT_DRAFTS):
        return False


def _opened(found: bytes, key: Key | None) -> bytes | None:
    return found if key is None else opened_with(key, found)


def _understood(told: bytes) -> Kept:
    return msgspec.json.decode(told, type=Kept)
