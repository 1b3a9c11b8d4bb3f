"""What the ledger tells of boxes: whose answers each hides, and the key they are sealed to, which the chain covers."""

from collections.abc import Sequence

from msgspec.structs import replace

from stratroom.model.entries import Recorded, RoundOpened
from stratroom.model.sealing import Seal
from stratroom.storage.box import Box, new_box


def put_out(entry: RoundOpened, people: int, slot_bytes: int, seal: Seal | None) -> tuple[RoundOpened, Box]:
    """The entry with the key of the box that is put out with it, and that box, as `new_box` has it."""
    box = new_box(entry.round, people, slot_bytes, seal)
    return replace(entry, box=box.public_key.hex()), box


def opening(recorded: Sequence[Recorded], round: str) -> RoundOpened | None:
    """The entry with which a round was put out last; None where it never was."""
    entries = (each.entry for each in reversed(recorded))
    return next((entry for entry in entries if isinstance(entry, RoundOpened) and entry.round == round), None)


def is_as_told(box: Box, recorded: Sequence[Recorded]) -> bool:
    """Whether answers that the ledger tells of were sealed to the key of this box. Rounds that were put out before
    keys were written down say nothing of theirs."""
    told = opening(recorded, box.round)
    return told is None or told.box in ("", box.public_key.hex())
