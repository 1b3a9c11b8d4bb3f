"""What a slip after the app was started again leaves in the box of a round by role: one answer more than people."""

import msgspec

from stratroom.model.forms import RevealedAnswer, Sentence
from stratroom.room import Room
from tests.ui.rooms import STATEMENTS


def answered_twice(room: Room, role: str) -> None:
    """Somebody of this role has answered before."""
    given = msgspec.json.encode(RevealedAnswer(Sentence("Once more."), role=role))
    room.file.put("2026-01-01T00:00:00+00:00", None, STATEMENTS, room.file.seal(STATEMENTS, given))
