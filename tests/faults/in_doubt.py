"""The disk errs and does not answer whether it has what was written."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import Promise
from stratroom.storage import desk
from tests.ui.rooms import NAMES, STATEMENTS


@contextmanager
def erring(monkeypatch: pytest.MonkeyPatch, *, late: bool) -> Iterator[None]:
    """The disk errs as it is written, where `late` after that, and does not answer whether it was."""
    write = desk.write

    def errs(*given: object) -> None:
        if len(given) == 3 and late:
            write(*given)  # pyright: ignore[reportArgumentType]
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(desk, "write", errs)
        patched.setattr(desk, "has_landed", errs)
        yield


def collecting(room: Room, attribution: str, answers: int, *, close: bool) -> None:
    if attribution != "named":
        room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    for name in NAMES[:answers]:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"Word of {name}")))
    if close:
        room.do(CloseRound(STATEMENTS))
