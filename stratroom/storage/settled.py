"""Whether the box in another file holds only answers that lay in the workshop's own, also once that was settled.

Told by digests alone, for two people may have answered the same: while the box is out here, or was settled since the
workshop was opened, those of its answers are known; of answers with names the ledger keeps them for good. Where none
tells, as of answers without names once the workshop was opened anew, it may hold what is nowhere else.
"""

from stratroom.model.entries import AnswerHandedIn
from stratroom.storage.box import Box, digests_in
from stratroom.storage.opening import understood
from stratroom.storage.snapshot import Snapshot


def holds_only_ours(box: Box, ours: Snapshot) -> bool:
    """For a worker. Whether each answer in it lies in the box here that has its key, or lay there. False also where
    that cannot be told."""
    given = digests_in(box)
    out_here = (digests_in(mine) for mine in ours.boxes.values() if mine.public_key == box.public_key)
    known = ours.settled.get(box.public_key.hex(), frozenset()).union(*out_here)
    return given <= known or given <= known | _by_name(box.round, ours)


def _by_name(round: str, ours: Snapshot) -> set[str]:
    """The digests of all that was handed in with a name, also of what took its place later."""
    entries = (understood(row, ours.path.name, ours.kinds) for row in ours.rows)
    return {entry.slot for entry in entries if isinstance(entry, AnswerHandedIn) and entry.round == round}
