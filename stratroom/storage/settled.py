"""Whether the box in another file holds only answers that lay in the workshop's own, also once that was settled.

While it is out here, or was settled since the workshop was opened, the digests of its answers are known; of answers
with names the ledger keeps them for good. Of others it keeps what was revealed, and where a box has its key beside it,
it is opened and held against that. Where nothing tells, it may hold what is nowhere else.
"""

import random
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from stratroom.model.entries import AnswerHandedIn, Entry, RoundAbandoned, RoundOpened, RoundRevealed
from stratroom.model.forms import RevealedAnswer
from stratroom.storage.box import Box, digests_in, opened
from stratroom.storage.opening import understood
from stratroom.storage.slots import Spoilt
from stratroom.storage.snapshot import Snapshot


def holds_only_ours(box: Box, ours: Snapshot) -> bool:
    """For a worker. Whether each answer in it lies in the box here that has its key, or lay there. False also where
    that cannot be told."""
    key, given = box.public_key.hex(), digests_in(box)
    out_here = [digests_in(mine) for mine in ours.boxes.values() if mine.public_key == box.public_key]
    known = ours.settled.get(key, frozenset()).union(*out_here)
    if given <= known:
        return True
    entries = [understood(row, ours.path.name, ours.kinds) for row in ours.rows]
    return given <= known | _by_name(entries, box.round) or _was_revealed(box, entries)


def _by_name(entries: Sequence[Entry], round: str) -> set[str]:
    """The digests of all that was handed in with a name, also of what took its place later."""
    return {entry.slot for entry in entries if isinstance(entry, AnswerHandedIn) and entry.round == round}


def _was_revealed(box: Box, entries: Sequence[Entry]) -> bool:
    shown = _shown(box, entries)
    if shown is None or box.is_sealed:
        return False
    try:
        lay = list(_opened(box, without_roles=shown.without_roles))
    except (Spoilt, msgspec.DecodeError, RecursionError, ValueError):
        return False
    return Counter(map(_spelt, lay)) <= Counter(map(_spelt, shown.answers))


def _shown(box: Box, entries: Sequence[Entry]) -> RoundRevealed | None:
    """What came out of the box of this key here; None where it did not."""
    shown: RoundRevealed | None = None
    is_it = False
    for entry in entries:
        match entry:
            case RoundOpened(round=box.round):
                is_it = entry.box in ("", box.public_key.hex())
            case RoundRevealed(round=box.round) if is_it:
                shown = entry
            case RoundAbandoned(round=box.round) if is_it:
                shown = None
            case _:
                pass
    return shown


def _opened(box: Box, *, without_roles: bool) -> Iterator[RevealedAnswer]:
    for text in opened(box, random.SystemRandom()):
        given = msgspec.json.decode(text, type=RevealedAnswer)
        yield replace(given, role=None) if without_roles else given


def _spelt(given: RevealedAnswer) -> bytes:
    return msgspec.json.encode(given, order="sorted")
