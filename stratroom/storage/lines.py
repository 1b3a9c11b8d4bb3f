"""Whether one file led to another: workshops of one name, and of one beginning, may have gone on otherwise."""

from collections.abc import Sequence
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.engine import FAILURES
from stratroom.storage.header import check_header
from stratroom.storage.journal import check_journal
from stratroom.storage.ledger import Row, last_row
from stratroom.storage.opening import guard
from stratroom.storage.settings import connect


def leads_here(file: Path, rows: Sequence[Row]) -> bool:
    """Whether this file ends at one of these entries, with all before it: the chain says so. Only its last entry is
    read. Not where it cannot be read, or is locked with a key that is not held."""
    try:
        last = _last_of(file)
    except (Refused, Trouble, OSError, UnicodeDecodeError, *FAILURES):
        return False
    return last is not None and 0 < last.sequence <= len(rows) and rows[last.sequence - 1].chain == last.chain


def _last_of(file: Path) -> Row | None:
    check_header(file)
    check_journal(file)
    connection = connect(file, read_only=True)
    try:
        guard(connection, most=1)  # a few hundred do: the schema of an older format is not looked at
        return last_row(connection)
    finally:
        connection.close()
