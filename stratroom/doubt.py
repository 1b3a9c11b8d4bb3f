"""What was asked last, in case nobody knows whether it is in the file: known again when it is asked once more.

Of a command nothing is kept but its digest under a key of the moment, for it may hold what somebody wrote.
"""

import hashlib
import os
from collections.abc import Callable

from stratroom.model.commands import Command
from stratroom.model.entries import Undone
from stratroom.model.rounds import OpenRound, RevealRound

_KEY = os.urandom(32)


def _nothing() -> None:
    return


class Doubt:
    """`then` is to be done once it is in the file; it holds no words."""

    def __init__(self, asked: Command | Undone | None = None) -> None:
        self._mark = _mark_of(asked)
        self.then: Callable[[], None] = _nothing

    def is_about(self, asked: Command | Undone) -> bool:
        """Whether just this was asked, to the letter."""
        return self._mark == _mark_of(asked)


def _mark_of(asked: Command | Undone | None) -> bytes:
    """A seal is another each time, and other words may have made it; without the key a box is not opened again."""
    seal = asked.seal.public_key if isinstance(asked, OpenRound) and asked.seal else b""
    opens = asked.key if isinstance(asked, RevealRound) else b""
    return hashlib.blake2b(repr(asked).encode("utf-8", "surrogatepass") + seal + opens, key=_KEY).digest()
