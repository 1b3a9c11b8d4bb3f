"""One bit of a workshop file turns over: what is read is as it was written, or the damage is found."""

import os
import random
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.file import WorkshopFile
from stratroom.storage.opening import Contents, open_to_read
from tests.storage.workshops import AT, KINDS, ROUND, handed_in, joined, with_open_round

FLIPS = int(os.environ.get("STRATROOM_FLIPS", "300"))


def _flipped(content: bytes, bit: int) -> bytes:
    flipped = bytearray(content)
    flipped[bit // 8] ^= 1 << bit % 8
    return bytes(flipped)


def _read(path: Path) -> Contents | None:
    try:
        return open_to_read(path, KINDS)
    except (Refused, Trouble):
        return None


def _file(folder: Path) -> WorkshopFile:
    file = with_open_round(folder, people=4, slot_bytes=256)
    for number in range(3):
        sealed = file.seal(ROUND, b"Grow")
        file.put(AT, handed_in(file, number, sealed), ROUND, sealed)
    for number in range(40):
        file.append(AT, joined(number, "Ada " * number))
    return file


def test_no_flip_goes_unseen(tmp_path: Path) -> None:
    file = _file(tmp_path)
    file.close()
    whole, content = open_to_read(file.path, KINDS), file.path.read_bytes()
    chance, found = random.Random(5), 0
    for bit in chance.sample(range(len(content) * 8), FLIPS):
        file.path.write_bytes(_flipped(content, bit))
        read = _read(file.path)
        assert read in (None, whole), f"bit {bit} changed what is read"
        found += read is None
    assert found > FLIPS / 4


def test_every_bit_of_an_entry_is_covered(tmp_path: Path) -> None:
    file = _file(tmp_path)
    file.close()
    content = file.path.read_bytes()
    start = content.index(b'{"name":"Ada Ada  2"')
    for bit in range(start * 8, (start + 16) * 8):
        file.path.write_bytes(_flipped(content, bit))
        assert _read(file.path) is None
