"""The box of a pending round: as many slots as people, shuffled at every answer and written whole.

Which slots are answers is said by their place: the first `answers` of them, each part shuffled on its own. So the box
can be filled without opening it, and will be when its key is wrapped with words that nobody has typed yet. That says
how many answered, which the row says anyway and the room may know; it says nothing of who or in what order, because
every answer moves every other. What the box cannot hide: somebody with copies of the file from before and after an
answer sees which slot is new.
"""

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from stratroom.model.refusals import Refused
from stratroom.model.sealing import Seal
from stratroom.storage.slots import Spoilt, belongs, dummy, new_keys, seal, unseal
from stratroom.words import say

Chance = random.Random
"""Where shuffles come from: the system's own chance, unless a test hands in another."""


@dataclass(frozen=True, slots=True)
class Box:
    """Sealed slots of one round. Without a `salt` the private key lies beside them as it is: *hidden*, says the app.
    With one it lies there locked with a keeper's words: *sealed*."""

    round: str
    public_key: bytes
    private_key: bytes
    slot_bytes: int
    answers: int
    slots: tuple[bytes, ...]
    salt: bytes = b""

    @property
    def is_sealed(self) -> bool:
        return bool(self.salt)

    def seal(self, plaintext: bytes) -> bytes:
        """An answer as a slot for this box. Refused when it is too long."""
        return seal(self.public_key, self.round, plaintext, self.slot_bytes)

    def draft(self, sealed: bytes) -> bytes:
        """What a draft says that was sealed to it while its key lies beside it; nothing where it was to another box."""
        if self.is_sealed:
            return b""
        try:
            return unseal(self.private_key, self.round, sealed) or b""
        except Spoilt:
            return b""

    def holds(self, sealed: bytes) -> bool:
        """Whether this very slot is in the box: then handing it in again changes nothing."""
        return sealed in self.slots[: self.answers]

    def digest(self) -> bytes:
        """SHA-256 over the whole box: finds damage without opening it."""
        head = f"{self.round}\n{self.slot_bytes}\n{self.answers}\n".encode()
        return hashlib.sha256(b"".join((head, self.public_key, self.salt, self.private_key, *self.slots))).digest()


def slot_digest(sealed: bytes) -> str:
    """The name of a sealed slot, by which a later answer can replace it."""
    return hashlib.sha256(sealed).hexdigest()


def digests_in(box: Box) -> frozenset[str]:
    """The names of the answers in it."""
    return frozenset(slot_digest(slot) for slot in box.slots[: box.answers])


def new_box(round: str, people: int, slot_bytes: int, seal: Seal | None = None) -> Box:
    """A box full of dummies, one for each of `people` (one or more); sealed where there is a `seal`, else hidden."""
    public_key, private_key = (seal.public_key, seal.locked_key) if seal else new_keys()
    slots = tuple(dummy(public_key, round, slot_bytes) for _ in range(people))
    return Box(round, public_key, private_key, slot_bytes, 0, slots, seal.salt if seal else b"")


def with_answer(box: Box, sealed: bytes, replaces: str | None, chance: Chance) -> Box:
    """The box with one answer more, or with another in place of the one named by its digest; all of it shuffled.

    Refused when every slot holds an answer, or when the one to replace is not there.
    """
    if len(sealed) != box.slot_bytes:
        raise ValueError(f"a slot of {len(sealed)} bytes in a box of {box.slot_bytes}")
    answers, dummies = list(box.slots[: box.answers]), list(box.slots[box.answers :])
    if replaces is not None:
        answers.pop(_place(answers, replaces))
    elif dummies:
        dummies.pop()
    else:
        raise Refused(
            say(
                "All {count} answers of this round are in the box. Close the round and reveal it.", count=len(box.slots)
            )
        )
    return _shuffled(box, [*answers, sealed], dummies, chance)


def _place(answers: Sequence[bytes], replaces: str) -> int:
    for place, slot in enumerate(answers):
        if slot_digest(slot) == replaces:
            return place
    raise Refused(say("The earlier answer is no longer in the box. Hand it in as a new one."))


def _shuffled(box: Box, answers: list[bytes], dummies: list[bytes], chance: Chance) -> Box:
    chance.shuffle(answers)
    chance.shuffle(dummies)
    return replace(box, answers=len(answers), slots=(*answers, *dummies))


def opened(box: Box, chance: Chance, key: bytes = b"") -> list[bytes]:
    """Every answer in random order. Refused when the box is sealed and `key` is not its private key; Spoilt when an
    answer does not open, or when a dummy lies among them."""
    private_key = key if box.is_sealed else box.private_key
    if box.is_sealed and not belongs(key, box.public_key):
        raise Refused(say("This round is sealed. Hand the laptop to the keeper of its words, who opens it."))
    texts = [unseal(private_key, box.round, slot) for slot in box.slots[: box.answers]]
    answers = [text for text in texts if text is not None]
    if len(answers) != box.answers:
        raise Spoilt(say("a dummy lies among the answers"))
    chance.shuffle(answers)
    return answers
