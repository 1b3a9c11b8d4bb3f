"""Changes of the tables, numbered. Step n brings a file of format n − 1 to format n; a new file takes every step.

A step that was released is never edited: the next change is a new step, and `schema.TODAY` is what all of them
together leave behind (a test holds the two to each other).
"""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from stratroom.storage import first_boxes, first_views, schema, second_views, third_views
from stratroom.storage.views import VIEWS

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def _first_format(database: "Database") -> None:
    for statement in (*first_boxes.TABLES, *first_views.VIEWS):
        database.conn.execute(statement)


def _lists_of_people_and_asking_again(database: "Database") -> None:
    """Several people may join in one entry, and a question may be asked again: most views tell of it."""
    _make_anew(database, second_views.VIEWS)


def _second_sortings_and_proposals(database: "Database") -> None:
    """The groups may come from the recognition round, and those of a second sorting are not the room's."""
    _make_anew(database, third_views.VIEWS)


def _arguments_recusals_and_keepers(database: "Database") -> None:
    """Conditions, recusals, later words of dissenters and the reverse of a trade-off are told of; a keeper's words may
    lock the key of a box."""
    first_boxes.with_salts(database.conn)
    _make_anew(database, VIEWS)


def _make_anew(database: "Database", views: tuple[str, ...]) -> None:
    names = database.conn.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    for (name,) in names:
        database.conn.execute(f'DROP VIEW "{name}"')
    for view in views:
        database.conn.execute(view)


STEPS: tuple[Step, ...] = (
    _first_format,
    _lists_of_people_and_asking_again,
    _second_sortings_and_proposals,
    _arguments_recusals_and_keepers,
)


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
