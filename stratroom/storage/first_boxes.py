"""The table of boxes as formats 1 to 3 had it, before a keeper's words could lock a key, and how it becomes today's.

It was released, so it is never edited.
"""

import sqlite3

from stratroom.storage import schema

BOXES = """\
CREATE TABLE boxes (
    round TEXT PRIMARY KEY NOT NULL,
    public_key BLOB NOT NULL,
    private_key BLOB NOT NULL,
    slot_bytes INTEGER NOT NULL,
    answers INTEGER NOT NULL, -- the first so many slots are answers, the rest are dummies
    slots BLOB NOT NULL,
    digest BLOB NOT NULL -- SHA-256 over all of the above
) WITHOUT ROWID"""

TABLES: tuple[str, ...] = tuple(BOXES if table == schema.BOXES else table for table in schema.TABLES)


def with_salts(connection: sqlite3.Connection) -> None:
    """Every box in a table that knows of salts; none has one, so each keeps its digest. Made anew and not altered:
    SQLite would write the text of the table in its own way."""
    columns = "round, public_key, private_key, slot_bytes, answers, slots, digest"
    boxes = connection.execute(f"SELECT {columns} FROM boxes").fetchall()
    connection.execute("DROP TABLE boxes")
    connection.execute(schema.BOXES)
    for box in boxes:
        connection.execute(
            f"INSERT INTO boxes ({columns}, salt) VALUES (?, ?, ?, ?, ?, ?, ?, x'')",
            box,
        )
