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
from stratroom.storage.genuine import check_old_schema, format_of
from stratroom.storage.migrations import STEPS, Step, migrate
from stratroom.words import say


def upgrade(path: Path, connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring an older file to the format after `steps`, a copy of the old one kept beside it. Today's is left alone.

    Damaged when it is not what its format looks like; Trouble when it cannot be backed up. Then nothing is changed.
    """
    old = format_of(connection)
    if old < len(steps):
        check_old_schema(connection, path.name, steps[:old])
        _keep_old(path, old)
        upgrade_in_place(connection, steps)


def upgrade_in_place(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Without a copy: for a file that is one itself."""
    connection.execute("BEGIN IMMEDIATE")
    migrate(connection, steps)
    connection.execute("COMMIT")


@contextmanager
def copied(path: Path) -> Generator[Path]:
    """A private copy, with the journal of an interrupted act if there is one, gone again afterwards."""
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
        raise Trouble(
            say(
                "“{name}” is of an older kind and could not be backed up before the upgrade: {why}. "
                "Make room in its folder, or open it to read only.",
                name=path.name,
                why=why(error),
            )
        ) from error
