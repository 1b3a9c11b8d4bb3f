"""What is wrong with a file or a disk, said in sentences that name the place and the way out.

SQLite's own words are never shown: it says "malformed" of intact files when the disk misbehaves.
"""

import sqlite3
import stat
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.words import in_sentences, phrase, say


class Damaged(Trouble):
    """The file's content is not what was written. Nothing is changed in it; a backup may be whole. `where` it is not,
    without the file's name and the way on; "" where that is not known."""

    where = ""


class InDoubt(Trouble):
    """The disk does not answer whether it has the act."""


class NotReadBack(Exception):
    """What was written is not what the disk gives back."""


_NO_CODE = 0
_DAMAGE = {_NO_CODE, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_TOOBIG}
_REASONS = {
    sqlite3.SQLITE_FULL: phrase("The disk is full: free some space, then try again"),
    sqlite3.SQLITE_BUSY: phrase("Another program holds the file: close it there, then try again"),
    sqlite3.SQLITE_READONLY: phrase("The file may not be written: allow it, then try again"),
    sqlite3.SQLITE_CANTOPEN: phrase("Nothing can be written in its folder: allow it, then try again"),
}
_NO_REASON = phrase("Try again")
_NOT_READ_BACK = phrase("The disk does not give back what was written: try again, best on another disk")


def code_of(error: Exception) -> int:
    """SQLite's primary code; 0 where Python itself found the fault, as for a text that is not UTF-8."""
    return getattr(error, "sqlite_errorcode", _NO_CODE) & 0xFF


def damaged(name: str, where: str) -> Damaged:
    """`where` goes on after “… is damaged:”, without a full stop. Whether there is a backup is not known here."""
    found = Damaged(say("“{name}” is damaged: {where}. It was left as it is.", name=name, where=where))
    found.where = where
    return found


def entry_does_not_fit(name: str, sequence: int) -> Damaged:
    """The first entry that is not as it was written."""
    return damaged(name, say("entry {sequence} is not as it was written", sequence=sequence))


def page_does_not_fit(name: str, page: int) -> Damaged:
    """The first page of a locked file that is not as it was written, from 1."""
    return damaged(name, say("page {page} is not as it was written", page=page))


def check_is_file(path: Path, beside: Path) -> None:
    """Refused where what lies beside the workshop under a name of ours is a link, a folder or anything else that is no
    file: neither we nor SQLite leave such a thing, and what it leads to is somebody else's."""
    try:
        is_file = stat.S_ISREG(beside.lstat().st_mode)
    except OSError:  # not there, or nobody may look: said by whoever opens it
        return
    if not is_file:
        raise not_left_by_us(path, beside)


def not_left_by_us(path: Path, beside: Path) -> Refused:
    """Somebody put it beside the workshop, under a name of ours."""
    return Refused(
        say(
            "What lies beside “{name}” as “{journal}” was not left by Stratroom. Move it to another folder, then "
            "open the workshop again; nothing was changed.",
            name=path.name,
            journal=beside.name,
        )
    )


def is_damage(error: sqlite3.Error) -> bool:
    """Whether it speaks of the file's content, not of the disk, a lock or memory."""
    return code_of(error) in _DAMAGE


def could_not_save(error: sqlite3.Error, *, is_sure: bool = True) -> Trouble:
    """The act is not in the file, or may be in it where that is not sure; what was typed is still on the screen."""
    sentence = say("Could not save. Your text is still here. {reason}, or save elsewhere.", reason=_reason(error))
    if is_sure:
        return Trouble(sentence)
    doubt = say("The disk does not answer, so it may be in the file already; trying again never saves it twice.")
    return InDoubt(in_sentences((sentence, doubt)))


def unreadable(path: Path, error: sqlite3.Error | OSError) -> Trouble:
    """Damaged, or else the disk, a lock or a right stands in the way and the file itself may be whole."""
    if not isinstance(error, OSError) and is_damage(error):
        return damaged(path.name, say("it cannot be read"))
    return Trouble(say("“{name}” could not be read. {reason}.", name=path.name, reason=_reason(error)))


def too_large(path: Path) -> Trouble:
    """The memory that is free does not hold what the file holds."""
    return Trouble(
        say(
            "“{name}” could not be read: it takes more memory than this computer has left. Close other programs, then "
            "try again.",
            name=path.name,
        )
    )


def could_not_write(path: Path, error: Exception) -> Trouble:
    """A new file could not be made."""
    return Trouble(
        say(
            "“{name}” could not be written in {folder}. {reason}, or choose another folder.",
            name=path.name,
            folder=path.absolute().parent,
            reason=_reason(error),
        )
    )


def not_rewritten(path: Path, error: Exception) -> Trouble:
    """A workshop that was to be locked otherwise stays as it was."""
    return Trouble(
        say(
            "“{name}” could not be written anew in {folder}, so its passphrase is as it was. {reason}.",
            name=path.name,
            folder=path.absolute().parent,
            reason=_reason(error),
        )
    )


def _reason(error: Exception) -> str:
    return say(_NOT_READ_BACK if isinstance(error, NotReadBack) else _REASONS.get(code_of(error), _NO_REASON))
