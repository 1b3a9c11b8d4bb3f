"""A workshop written anew from what is whole: from a backup, or from what of a damaged file still fits.

Always a new file under a free name; what it is made of stays as it was.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path

from stratroom.model.entries import Recorded, RoundAbandoned, RoundOpened, RoundRevealed, Undone
from stratroom.model.refusals import Refused
from stratroom.parts import for_a_while
from stratroom.storage import schema
from stratroom.storage.box import Box
from stratroom.storage.boxes import boxes_that_fit
from stratroom.storage.boxes_told import is_as_told
from stratroom.storage.codec import Kinds
from stratroom.storage.damage import Damaged
from stratroom.storage.engine import FAILURES
from stratroom.storage.genuine import check_schema, format_of
from stratroom.storage.header import check_header, key_held
from stratroom.storage.ledger import rows_that_fit
from stratroom.storage.making import NameTaken, make_file
from stratroom.storage.opening import Contents, guard, open_to_read, understood
from stratroom.storage.settings import connect
from stratroom.storage.upgrading import copied, upgrade_in_place

_RESTORED = re.compile(r" restored(?: \d+)?$")
_MOST_BYTES = 200
"""Of the name of what lies beside a copy. A disk takes 255, but SQLite takes 512 of a whole path, in which the name
stands twice while a copy is written."""
_MADE_ANEW = re.compile(r"^(.+?) (?:rescued|restored)(?: \d+)?$")


def stem_for_copies(file: Path) -> str:
    """The stem that copies made anew are named by: its own, of a long one as many characters of its beginning as leave
    room for what tells such a copy, and for the journal beside it. Backups that lie in a folder of the whole name are
    then not offered for such a copy, whose name does not tell it any more.

    >>> stem_for_copies(Path("day.stratroom")), len(stem_for_copies(Path("day" * 78 + ".stratroom")))
    ('day', 169)
    """
    stem, room = file.stem, _MOST_BYTES - len(os.fsencode(f" restored 999{file.suffix}-journal"))
    while len(os.fsencode(stem)) > room:
        stem = stem[:-1]
    return stem


def made_anew_of(file: Path) -> Path:
    """The name of the workshop that this one was made of, told by its own; its own where it was not made anew."""
    first = _MADE_ANEW.match(file.stem)
    return file.with_name(first[1] + file.suffix) if first else file


def is_restored(file: Path) -> bool:
    """Whether it was made of a backup, told by its name."""
    return _RESTORED.search(file.stem) is not None


def restore(backup: Path, named_after: Path, folder: Path, kinds: Kinds) -> Path:
    """The workshop of a backup as a new file in `folder`. Refused or Damaged where the backup is not whole; Trouble
    when the file cannot be written."""
    return write_anew(open_to_read(backup, kinds), backup, named_after, folder)


def write_anew(contents: Contents, source: Path, named_after: Path, folder: Path) -> Path:
    """What was read of `source` as a new file in `folder`, locked as that is; its path. Trouble when it cannot be
    written."""
    while True:
        target = free_name(folder, named_after)
        with suppress(NameTaken):  # another was made of a backup meanwhile
            make_file(target, contents.rows, contents.boxes.values(), key_held(source))
            return target


def free_name(folder: Path, named_after: Path) -> Path:
    """A name nothing has: its own where that is free, else one that says where it comes from, “offsite restored 2”."""
    own = folder / named_after.name
    numbers = ("", *(f" {number}" for number in range(2, 1000)))
    names = (f"{stem_for_copies(named_after)} restored{number}{named_after.suffix}" for number in numbers)
    return next(path for path in (own, *(folder / name for name in names)) if not os.path.lexists(path))


def what_fits(path: Path, kinds: Kinds) -> Contents:
    """The entries of a damaged file up to the first that does not fit, which the chain proves to be as they were
    written, and the boxes that are whole. Read in a private copy; empty where nothing can be read."""
    contents = Contents([], [], {})
    with suppress(Refused, Damaged, *FAILURES, UnicodeDecodeError, OSError):
        check_header(path)
        with copied(path) as copy:
            _read(copy, contents, kinds)
    return contents


def has_lost_boxes(path: Path, contents: Contents) -> bool:
    """Whether a box may lie in a damaged file beside those of `contents`, what fits of it: one that is not as it was
    written, or that of a question that was out."""
    if not _out(contents.recorded) <= contents.boxes.keys():
        return True
    with suppress(Refused, Damaged, *FAILURES, UnicodeDecodeError, OSError):
        check_header(path)
        with copied(path) as copy, _looked_into(copy) as connection:
            listed = connection.execute("SELECT round FROM boxes").fetchall()
        return not {round for (round,) in listed} <= contents.boxes.keys()
    return True


def _out(recorded: Iterable[Recorded]) -> set[str]:
    """The rounds that have a box, as these entries tell."""
    opened = dict[int, str]()
    for each in recorded:
        match each.entry:
            case RoundOpened(round=round):
                opened[each.sequence] = round
            case RoundRevealed(round=round) | RoundAbandoned(round=round):
                opened = {number: out for number, out in opened.items() if out != round}
            case Undone(sequence=number):
                opened.pop(number, None)
            case _:
                pass
    return {*opened.values()}


def boxes_in(path: Path) -> dict[str, Box]:
    """The boxes that are whole in a file of which nothing else may be, by their rounds, whoever's they are. Read in a
    private copy, without what lies beside it as its journal; empty where none can be read."""
    with suppress(Refused, Damaged, *FAILURES, UnicodeDecodeError, OSError):
        check_header(path)
        with for_a_while() as folder, _looked_into(Path(shutil.copyfile(path, folder / path.name))) as connection:
            return boxes_that_fit(connection, path.name)
    return {}


@contextmanager
def _looked_into(copy: Path) -> Generator[sqlite3.Connection]:
    connection = connect(copy)
    try:
        if format_of(connection) < schema.FORMAT:
            upgrade_in_place(connection, copy.name)
        guard(connection)
        check_schema(connection, copy.name)
        yield connection
    finally:
        connection.close()


def _read(copy: Path, contents: Contents, kinds: Kinds) -> None:
    with _looked_into(copy) as connection:
        with suppress(*FAILURES):
            contents.boxes.update(boxes_that_fit(connection, copy.name))
        for row in rows_that_fit(connection, copy.name):
            contents.recorded.append(Recorded(row.sequence, row.at, understood(row, copy.name, kinds)))
            contents.rows.append(row)
        for box in list(contents.boxes.values()):
            if not is_as_told(box, contents.recorded):
                del contents.boxes[box.round]
