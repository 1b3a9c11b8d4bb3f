"""One bit of a workshop file turns over: what is read is as it was written, or the damage is found."""

from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.opening import Contents, open_to_read
from tests.faults.flips import run
from tests.storage.workshops import AT, KINDS, joined, workshop


def test_no_flip_goes_unseen() -> None:
    assert "150 flips" in list(run(150))[-1]


def _flipped(content: bytes, bit: int) -> bytes:
    flipped = bytearray(content)
    flipped[bit // 8] ^= 1 << bit % 8
    return bytes(flipped)


def _read(path: Path) -> Contents | None:
    try:
        return open_to_read(path, KINDS)
    except (Refused, Trouble):
        return None


def test_every_bit_of_an_entry_is_covered(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    for number in range(40):
        file.append(AT, joined(number, "Ada " * number))
    file.close()
    content = file.path.read_bytes()
    start = content.index(b'{"name":"Ada Ada  2"')
    for bit in range(start * 8, (start + 16) * 8):
        file.path.write_bytes(_flipped(content, bit))
        assert _read(file.path) is None
