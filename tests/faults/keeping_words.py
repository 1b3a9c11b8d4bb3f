"""Rounds that a keeper's words seal, as steps of a day: put, and revealed."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.rounds import OpenRound, RevealRound
from stratroom.room import Room
from stratroom.storage import keeping

KEEPER, KEEPERS_WORDS = ParticipantId("p0"), "wet harbour, nine lamps"

Sealing = Callable[[Room], object]


@contextmanager
def _words_tried_quickly() -> Generator[None]:
    """Guessing a keeper's words is tried elsewhere: here one try takes no time."""
    costs = keeping._PASSES, keeping._LANES, keeping._KIBIBYTES
    keeping._PASSES, keeping._LANES, keeping._KIBIBYTES = 1, 1, 8
    try:
        yield
    finally:
        keeping._PASSES, keeping._LANES, keeping._KIBIBYTES = costs


def seal(round: RoundId) -> Sealing:
    """Put with a seal."""
    made = WeakKeyDictionary[Room, OpenRound]()

    def sealed(room: Room) -> None:
        """Tried again, with the seal that was made of the words the first time, as on the keeper's page."""
        if room not in made:
            with _words_tried_quickly():
                made[room] = OpenRound(round, seal=keeping.new_seal(KEEPERS_WORDS, KEEPER))
        room.do(made[room])

    return sealed


def unlock(round: RoundId, *, without_roles: bool = False) -> Sealing:
    """Revealed with the key that lies in the file, which the keeper's words open."""

    def unlocked(room: Room) -> None:
        lies = room.file.sealing(round, KEEPER)
        assert lies, "the round is not sealed any more"
        with _words_tried_quickly():
            key = keeping.unlocked(lies, KEEPERS_WORDS)
        room.do(RevealRound(round, key, without_roles=without_roles))

    return unlocked
