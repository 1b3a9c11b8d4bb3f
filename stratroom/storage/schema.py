"""What a workshop file looks like inside, to the letter: tables, triggers and marks of today's format.

A file whose schema differs in one letter is not opened, because a forged trigger or view could change what is
written or shown. So these texts are ours and no library's spelling.
"""

from stratroom.storage.views import VIEWS

APPLICATION_ID = 0x53545254
"""“STRT”, in the header of every workshop file."""

FORMAT = 4
"""Today's format, in `user_version`. A file with a higher one was written by a newer Stratroom."""

ENTRIES = """\
CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY, -- 1, 2, 3 …: the order in which things happened
    at TEXT NOT NULL, -- local time with its offset
    kind TEXT NOT NULL,
    body TEXT NOT NULL, -- JSON
    chain TEXT NOT NULL -- SHA-256 over the chain before and this entry
)"""

NEVER_CHANGED = """\
CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END"""

NEVER_ERASED = """\
CREATE TRIGGER entries_are_never_erased BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never erased'); END"""

ONLY_AT_THE_END = """\
CREATE TRIGGER entries_are_only_added_at_the_end BEFORE INSERT ON entries
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
BEGIN SELECT RAISE(ABORT, 'entries are only added at the end'); END"""
"""Without it INSERT OR REPLACE would change an entry behind the other two triggers' backs."""

BOXES = """\
CREATE TABLE boxes (
    round TEXT PRIMARY KEY NOT NULL,
    public_key BLOB NOT NULL,
    private_key BLOB NOT NULL, -- as it is; locked with a keeper's words where there is a salt
    salt BLOB NOT NULL, -- 16 bytes for the keeper's words, or none
    slot_bytes INTEGER NOT NULL,
    answers INTEGER NOT NULL, -- the first so many slots are answers, the rest are dummies
    slots BLOB NOT NULL,
    digest BLOB NOT NULL -- SHA-256 over all of the above
) WITHOUT ROWID"""
"""One row per pending round. No rowid: it would remember an order."""

TABLES: tuple[str, ...] = (ENTRIES, NEVER_CHANGED, NEVER_ERASED, ONLY_AT_THE_END, BOXES)

TODAY: tuple[str, ...] = (*TABLES, *VIEWS)
"""Every statement of today's schema, in the order they are made."""
