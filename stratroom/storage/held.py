"""What memory has of a workshop file that is open: its entries, its boxes, its words. Nothing here asks the disk."""

from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.sealing import Seal
from stratroom.storage import chain
from stratroom.storage.box import Box, digests_in
from stratroom.storage.ledger import tip_of
from stratroom.storage.opening import Contents
from stratroom.words import say


class Held:
    """Enough to write the whole file again somewhere else."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._settled: dict[str, frozenset[str]] = {}

    @property
    def recorded(self) -> list[Recorded]:
        return self._contents.recorded

    @property
    def origin(self) -> str:
        """The digest of the first entry: the same in every copy of this workshop. It has one once it was begun."""
        return self._contents.rows[0].chain

    @property
    def head(self) -> bytes:
        """The digest of the last entry, which covers all before it."""
        return tip_of(self._contents.rows).head

    @property
    def words(self) -> tuple[str, ...]:
        """The head in six plain words, to be noted on paper."""
        return chain.words(self.head)

    def entry_with(self, words: tuple[str, ...]) -> Recorded | None:
        """The entry that these words name, as the head's words did when it was the last; None where none does."""
        entries = zip(self._contents.rows, self.recorded, strict=True)
        return next((entry for row, entry in entries if chain.words(bytes.fromhex(row.chain)) == words), None)

    def words_of(self, sequence: int) -> str:
        """The six words of the entry with this number (from 1), as they were when it was the last; spaces between."""
        return " ".join(chain.words(bytes.fromhex(self._contents.rows[sequence - 1].chain)))

    def draft(self, round: str, sealed: bytes) -> bytes:
        """What a draft says that was sealed to the round's box; nothing where it was to another."""
        return self._box(round).draft(sealed)

    def answers(self, round: str) -> int:
        """How many answers lie in the round's box."""
        return self._box(round).answers

    def digests(self, round: str) -> set[str] | None:
        """The digests of the answers in the round's box; None when it has no box."""
        box = self._contents.boxes.get(round)
        return None if box is None else {*digests_in(box)}

    def sealing(self, round: str, keeper: ParticipantId) -> Seal | None:
        """What the round's box is sealed with, to be tried with words; None where it is hidden only."""
        box = self._box(round)
        return Seal(keeper, box.public_key, box.salt, box.private_key) if box.is_sealed else None

    def _keep_digests(self, box: Box) -> None:
        """Of the answers in a box that is about to be erased, by its key: by them alone an earlier file is told to hold
        no others."""
        self._settled[box.public_key.hex()] = digests_in(box)

    def _first(self, entry: Entry) -> Recorded:
        """What an answer that is in the box already left in the ledger."""
        return next(recorded for recorded in reversed(self.recorded) if recorded.entry == entry)

    def _box(self, round: str) -> Box:
        if round not in self._contents.boxes:
            raise Refused(say("This round has no box: it is not open, or it was revealed already."))
        return self._contents.boxes[round]
