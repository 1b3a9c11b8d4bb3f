"""Copies from before an upgrade: there is none while a round without names waits in its box, as no backup is made then.

Two copies of a box from before and after an answer show whose it is, and after the reveal a copy would still hold the
box with its key. All is settled before the file is upgraded, so that it is done once, and whatever stops it leaves a
file of the older kind, with which it is done again.
"""

import logging
from pathlib import Path

from stratroom.model.entries import Recorded
from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.boxes_told import opening
from stratroom.storage.codec import Kinds
from stratroom.storage.damage import Damaged
from stratroom.storage.header import Missing, Unreadable
from stratroom.storage.opening import Contents, open_to_read
from stratroom.storage.other_copies import erase_copy
from stratroom.storage.schema import FORMAT
from stratroom.storage.upgrading import old_of
from stratroom.words import in_sentences, say

_log = logging.getLogger(__name__)


def may_keep_old(path: Path, kinds: Kinds) -> tuple[bool, list[str]]:
    """Whether a copy of the workshop at `path`, which is of an older kind, may be kept as it is upgraded. Copies of it
    from earlier upgrades that hold such a box are erased; a sentence for each that has another name and stays there.

    Refused, Damaged or Trouble where it cannot be read; Trouble where the disk does not give one of the copies now, or
    one cannot be erased: once the workshop is upgraded nobody looks for them any more.
    """
    contents = open_to_read(path, kinds)
    kept = [old_of(path, format) for format in range(1, FORMAT)]
    said = [_erased(old, path) for old in kept if _is_nameless(old, path, contents, kinds)]
    return not _holds_nameless(contents), [*filter(None, said)]


def _erased(copy: Path, path: Path) -> str:
    try:
        return erase_copy(copy)
    except Trouble as why:
        way_on = say(
            "It was kept at an earlier upgrade, and answers without names lie in it. Try again, or open “{name}” to "
            "read only.",
            name=path.name,
        )
        raise Trouble(in_sentences([str(why), way_on])) from why


def _is_nameless(copy: Path, path: Path, contents: Contents, kinds: Kinds) -> bool:
    """Not where it is another workshop's that had this name, or where nothing of it can be read."""
    found = _found_in(copy, path, kinds)
    if found is None or [row.chain for row in found.rows[:1]] != [row.chain for row in contents.rows[:1]]:
        return False
    return _holds_nameless(found)


def _found_in(copy: Path, path: Path, kinds: Kinds) -> Contents | None:
    """None where there is none, or it is damaged, locked or none of ours. Trouble where it may be read another time."""
    try:
        return open_to_read(copy, kinds)
    except Missing:
        return None
    except (Refused, Trouble) as error:
        if isinstance(error, Unreadable) or not isinstance(error, Refused | Damaged):
            way_on = say(
                "It was kept at an earlier upgrade, and answers without names may lie in it. Try again, or open "
                "“{name}” to read only.",
                name=path.name,
            )
            raise Trouble(in_sentences([str(error), way_on])) from error
        _log.warning("a copy from before an upgrade was not read: %s", type(error).__name__)
        return None


def _holds_nameless(contents: Contents) -> bool:
    return any(_hides_authors(contents.recorded, round) for round in contents.boxes)


def _hides_authors(recorded: list[Recorded], round: str) -> bool:
    told = opening(recorded, round)
    return told is not None and told.attribution != "named"
