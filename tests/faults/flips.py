"""One bit of a workshop file turns over: what is read is as it was written, or the damage is found and named."""

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.storage.opening import Contents, open_to_read
from tests.faults.rehearsed import DAYS, RULES, played
from tests.faults.shim import Now, quick_folder


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many flips, in files of all moments of a workshop: with an open box, and at the end."""
    chance, found, now = random.Random(seed), Counter[str](), Now()
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        path = Path(folder) / "day.stratroom"
        files = [content for day in DAYS for content in played(day, path)[1::7]]
        for number in range(times):
            content = chance.choice(files)
            bit = chance.randrange(len(content) * 8)
            found[_verdict(path, content, bit, f"seed {seed}, flip {number}, bit {bit}")] += 1
            if now.is_time():
                yield _told(found)
    yield _told(found)
    assert found["named"] > times / 4, "hardly any flip was found: it is looked at something else than what is flipped"


def _told(found: Counter[str]) -> str:
    named = f"{found['named']} named, {found['refused']} refused as no workshop of ours"
    return f"{found.total()} flips: {named}, {found['harmless']} where they change nothing"


def _verdict(path: Path, content: bytes, bit: int, which: str) -> str:
    path.write_bytes(content)
    whole = open_to_read(path, RULES.kinds)
    flipped = bytearray(content)
    flipped[bit // 8] ^= 1 << bit % 8
    path.write_bytes(flipped)
    found = _read(path)
    if isinstance(found, Contents):
        assert found == whole, f"{which} changed what is read"
        return "harmless"
    _is_left_as_it_was(path, bytes(flipped), which)
    assert "malformed" not in str(found), which
    assert "is damaged: " in str(found) or not isinstance(found, Damaged), which
    return "named" if isinstance(found, Damaged) else "refused"


def _read(path: Path) -> Contents | Refused | Trouble:
    try:
        return open_to_read(path, RULES.kinds)
    except (Refused, Trouble) as said:
        return said


def _is_left_as_it_was(path: Path, flipped: bytes, which: str) -> None:
    """Also where it is to be written: what is damaged is not touched."""
    try:
        WorkshopFile.open(path, RULES.kinds).close()
    except (Refused, Trouble):
        assert path.read_bytes() == flipped, f"{which}: a damaged file was written in"
        return
    raise AssertionError(f"{which}: found when it is read, unseen when it is to be written")
