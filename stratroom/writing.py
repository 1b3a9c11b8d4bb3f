"""Files written whole or not at all: an export never replaces a good file with half of one."""

import os
import tempfile
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.reasons import why
from stratroom.words import say


def write_whole(target: Path, content: bytes) -> None:
    """Write beside, sync, then replace. Trouble, with the place and the way out, when it cannot be done."""
    try:
        _write_whole(target, content)
    except OSError as error:
        raise Trouble(
            say(
                "{target} could not be written: {why}. Choose another folder.",
                target=target,
                why=why(error),
            )
        ) from error


def _write_whole(target: Path, content: bytes) -> None:
    number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
