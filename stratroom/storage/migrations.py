"""Changes of the tables, numbered. Step n brings a file of format n − 1 to format n; a new file takes every step.

A step that was released is never edited: the next change is a new step, and `schema.TODAY` is what all of them
together leave behind (a test holds the two to each other).
"""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from stratroom.storage import schema
from stratroom.storage.views import PARTICIPANTS, VIEWS

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]

_FIRST_PARTICIPANTS = """\
CREATE VIEW participants AS
WITH told AS (
    SELECT json_extract(body, '$.participant') AS participant, min(sequence) AS joined, max(sequence) AS newest
    FROM standing WHERE kind IN ('participant-joined', 'participant-changed', 'participant-removed')
    GROUP BY participant
)
SELECT participant, json_extract(body, '$.name') AS name, coalesce(json_extract(body, '$.role'), '') AS role,
       coalesce(json_extract(body, '$.decides'), 1) AS decides, coalesce(json_extract(body, '$.leads'), 0) AS leads
FROM told JOIN standing ON sequence = newest
WHERE kind <> 'participant-removed' ORDER BY joined"""


def _first_format(database: "Database") -> None:
    standing, *others = (view for view in VIEWS if view is not PARTICIPANTS)
    for statement in (*schema.TABLES, standing, _FIRST_PARTICIPANTS, *others):
        database.conn.execute(statement)


def _people_from_a_list(database: "Database") -> None:
    """Several people may join in one entry, and the view of the participants tells of them, too."""
    database.conn.execute("DROP VIEW participants")
    database.conn.execute(PARTICIPANTS)


STEPS: tuple[Step, ...] = (_first_format, _people_from_a_list)


def migrate(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Take every step the file has not taken, all or none. Call inside a transaction.

    sqlite_utils takes a third of a second to import and is needed only here, so it is not imported above.
    """
    from sqlite_utils import Database

    done: int = connection.execute("PRAGMA user_version").fetchone()[0]
    database = Database(connection, execute_plugins=False)
    for step in steps[done:]:
        step(database)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(steps)}")
