"""An older file becomes today's: checked, backed up beside, then changed in one transaction or not at all."""

import os
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.parts import for_a_while, part_of, sync_folder
from stratroom.reasons import why
from stratroom.storage.damage import damaged
from stratroom.storage.genuine import check_old_schema, check_pages, format_of
from stratroom.storage.journal import check_journal
from stratroom.storage.migrations import STEPS, Step, migrate
from stratroom.words import say


class NotUpgraded(Trouble):
    """The file is of an older kind and stays so: a copy of it stands in the way, or cannot be made. It can be read."""


_MOST_BOXES = 100
"""Ten times the questions that can be out at once: more are one page that stands in its own place again and again."""


def upgrade(
    path: Path, connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS, *, keeps_old: bool = True
) -> None:
    """Bring an older file to the format after `steps`, a copy of the old one kept beside it if that is wanted. Today's
    is left alone.

    Damaged when it is not what its format looks like; NotUpgraded when it cannot be backed up. Then nothing is changed.
    """
    old = format_of(connection)
    if old < len(steps):
        check_old_schema(connection, path.name, steps[:old])
        check_pages(connection, path.name)
        if keeps_old:
            _keep_old(path, old)
        upgrade_in_place(connection, path.name, steps)


def upgrade_in_place(connection: sqlite3.Connection, name: str, steps: tuple[Step, ...] = STEPS) -> None:
    """Without a copy: for a file that is one itself. Damaged when it is not what its format looks like: the steps would
    run whatever stands there under our names, without end."""
    check_old_schema(connection, name, steps[: format_of(connection)])
    if connection.execute("SELECT 1 FROM boxes LIMIT 1 OFFSET ?", (_MOST_BOXES,)).fetchone():
        raise damaged(name, say("its pages are out of order"))
    connection.execute("BEGIN IMMEDIATE")
    migrate(connection, steps)
    connection.execute("COMMIT")


@contextmanager
def copied(path: Path) -> Generator[Path]:
    """A private copy, with the journal of an interrupted act if there is one, gone again afterwards. Refused where that
    journal is not one of ours: SQLite would apply it to the copy, and erase a file anywhere that it names."""
    check_journal(path)
    with for_a_while() as folder:
        for source in (path, Path(f"{path}-journal")):
            if source.exists():
                shutil.copyfile(source, folder / source.name)
        yield folder / path.name


def old_of(path: Path, format: int) -> Path:
    """Where the copy of an older file is kept that was upgraded."""
    return path.with_name(f"{path.stem} before the upgrade from format {format}{path.suffix}")


def _keep_old(path: Path, format: int) -> None:
    kept = old_of(path, format)
    try:
        with part_of(kept, mode=0o600) as part:
            with path.open("rb") as source, part.open("wb") as target:
                shutil.copyfileobj(source, target)
                target.flush()
                os.fsync(target.fileno())
            part.replace(kept)
            sync_folder(kept.parent)
    except OSError as error:
        raise NotUpgraded(
            say(
                "“{name}” is of an older kind and could not be backed up before the upgrade: {why}. Make room for "
                "“{copy}” in its folder, then open it again. Until then it can be opened to read only.",
                name=path.name,
                copy=kept.name,
                why=why(error),
            )
        ) from error
