"""The first page of a locked file, in the clear, also where a power cut has torn it and the journal has it whole.

The journal is applied in a private copy: what a passphrase does not open is not written to.
"""

from contextlib import closing, suppress
from pathlib import Path

from stratroom.storage.engine import FAILURES, open_locked
from stratroom.storage.keys import Key
from stratroom.storage.locked import first_page
from stratroom.storage.upgrading import copied


def opened_page(path: Path, key: Key) -> bytes | None:
    """None where the key does not open it. OSError where it cannot be read."""
    page = first_page(path)
    if not key.opens(page) and Path(f"{path}-journal").exists():
        page = _mended(path, key)
    return key.clear(page) if key.opens(page) else None


def _mended(path: Path, key: Key) -> bytes:
    with copied(path) as copy:
        with suppress(*FAILURES), closing(open_locked(f"{copy.as_uri()}?mode=rw", key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return first_page(copy)
