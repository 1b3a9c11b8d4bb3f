"""Copies kept before an upgrade while a round without names waited in its box: they go, as no backup is made then.

Two copies of a box from before and after an answer show whose it is, and after the reveal a copy would still hold the
box with its key.
"""

import logging
from pathlib import Path

from stratroom.model.entries import Recorded
from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.boxes_told import opening
from stratroom.storage.codec import Kinds
from stratroom.storage.opening import Contents, open_to_read
from stratroom.storage.other_copies import erase_copy
from stratroom.storage.schema import FORMAT
from stratroom.storage.upgrading import old_of

_log = logging.getLogger(__name__)


def erase_old_copies(path: Path, contents: Contents, kinds: Kinds) -> list[str]:
    """Those of the workshop at `path` that hold the box of a round without names, whatever became of that since. One
    that cannot be erased stays, is named where it is said that it is kept, and goes at the next opening. A sentence for
    each that has another name and stays there."""
    said = list[str]()
    for copy in (old_of(path, format) for format in range(1, FORMAT)):
        try:
            if copy.exists() and _holds_nameless(open_to_read(copy, kinds), contents):
                said.append(erase_copy(copy))
        except (Refused, Trouble) as error:
            _log.warning("a copy from before the upgrade was not read or not erased: %s", type(error).__name__)
    return [*filter(None, said)]


def _holds_nameless(copy: Contents, contents: Contents) -> bool:
    """Not where it is another workshop's that had this name."""
    is_ours = [row.chain for row in copy.rows[:1]] == [row.chain for row in contents.rows[:1]]
    return is_ours and any(_hides_authors(copy.recorded, round) for round in copy.boxes)


def _hides_authors(recorded: list[Recorded], round: str) -> bool:
    told = opening(recorded, round)
    return told is not None and told.attribution != "named"
