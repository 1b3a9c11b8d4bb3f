"""What lies beside a file as its journal, looked at before SQLite applies it: is it one that our writing can leave?

SQLite believes a journal. One that somebody made can name another file anywhere, which SQLite erases after applying it
(3.46), and can have the workshop grow without end. Stratroom's own names none, and gives back no more than it holds.
"""

import struct
from pathlib import Path

from stratroom.storage.damage import check_is_file, not_left_by_us

_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEAD, _NAME_END = struct.Struct(">8sIIIII"), 16


def check_journal(path: Path) -> None:
    """Refused where the journal beside this file is no file, names another file, or says that the file had been larger
    than both together. One that is cut short, noise or not there is SQLite's to leave alone."""
    journal = Path(f"{path}-journal")
    check_is_file(path, journal)
    try:
        size = journal.stat().st_size
        with journal.open("rb") as file:
            head = file.read(_HEAD.size)
            file.seek(max(size - _NAME_END, 0))
            end = file.read(_NAME_END)
        most = size + path.stat().st_size
    except OSError:
        return  # not there, or nobody may read it: SQLite says so, with the way out
    if _names_another(end) or _had_been(head) > most:
        raise not_left_by_us(path, journal)


def _names_another(end: bytes) -> bool:
    return len(end) == _NAME_END and end.endswith(_MAGIC)


def _had_been(head: bytes) -> int:
    """Bytes the workshop had when what it undoes was begun; 0 where SQLite takes it for no journal."""
    if len(head) < _HEAD.size or not head.startswith(_MAGIC):
        return 0
    _magic, _records, _nonce, pages, _sector, page = _HEAD.unpack(head)
    return pages * page
