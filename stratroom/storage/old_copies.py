"""Copies from before an upgrade: there is none while a round without names waits in its box, as no backup is made then.

Two copies of a box from before and after an answer show whose it is, and after the reveal a copy would still hold the
box with its key. All is settled before the file is upgraded, so that it is done once, and whatever stops it leaves a
file of the older kind, with which it is done again.
"""

from pathlib import Path

from stratroom.model.entries import Recorded
from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.storage.boxes_told import opening
from stratroom.storage.codec import Kinds
from stratroom.storage.damage import Damaged
from stratroom.storage.going_back import boxes_in, what_fits
from stratroom.storage.header import Missing, Unreadable
from stratroom.storage.opening import Contents, open_to_read
from stratroom.storage.other_copies import erase_copy
from stratroom.storage.schema import FORMAT
from stratroom.storage.upgrading import NotUpgraded, old_of
from stratroom.words import in_sentences, say


def may_keep_old(path: Path, kinds: Kinds) -> tuple[bool, list[str]]:
    """Whether a copy of the workshop at `path`, which is of an older kind, may be kept as it is upgraded. Copies of it
    from earlier upgrades that hold such a box are erased; a sentence for each that has another name and stays there,
    and for each that cannot be read and is left.

    Refused, Damaged or Trouble where it cannot be read; NotUpgraded where the disk does not give one of the copies now,
    or one cannot be erased: once the workshop is upgraded nobody looks for them any more.
    """
    contents = open_to_read(path, kinds)
    said = [_settled(old_of(path, format), path, contents, kinds) for format in range(1, FORMAT)]
    return not _holds_nameless(contents), [*filter(None, said)]


def _settled(copy: Path, path: Path, contents: Contents, kinds: Kinds) -> str:
    """Erased where it is this workshop's and holds a box of a round without names, else left. What is said of it."""
    try:
        found = _found_in(copy, path, kinds)
    except (Refused, Damaged):
        return _erased(copy, path) if _holds_a_known_one(copy, contents, kinds) else _unread(copy)
    return _erased(copy, path) if found and _is_ours(found, contents) and _holds_nameless(found) else ""


def _is_ours(found: Contents, contents: Contents) -> bool:
    return [row.chain for row in found.rows[:1]] == [row.chain for row in contents.rows[:1]]


def _holds_a_known_one(copy: Path, contents: Contents, kinds: Kinds) -> bool:
    """Of a copy that is not whole: whether a box in it is of a round without names of this workshop. It is where what
    fits of the copy begins as the workshop does, or where the round has a box with that very key."""
    is_ours = _is_ours(what_fits(copy, kinds), contents)
    boxes = [box for box in boxes_in(copy).values() if _hides_authors(contents.recorded, box.round)]
    return any(is_ours or box.public_key in _keys(contents, box.round) for box in boxes)


def _keys(contents: Contents, round: str) -> set[bytes]:
    """Of the box that is out for a round, or was."""
    told, box = opening(contents.recorded, round), contents.boxes.get(round)
    return {key for key in (bytes.fromhex(told.box if told else ""), box.public_key if box else b"") if key}


def _unread(copy: Path) -> str:
    return say(
        "“{name}” was kept at an earlier upgrade and cannot be read. Answers without names may lie in it: delete it "
        "from {folder} if you do not need it.",
        name=copy.name,
        folder=copy.absolute().parent,
    )


def _erased(copy: Path, path: Path) -> str:
    try:
        return erase_copy(copy)
    except Trouble as trouble:
        way_on = say(
            "It was kept at an earlier upgrade, and answers without names lie in it. Allow “{copy}” to be removed, or "
            "move it to another folder, then open “{name}” again. Until then it can be opened to read only.",
            copy=copy.name,
            name=path.name,
        )
        raise NotUpgraded(in_sentences([str(trouble), way_on])) from trouble


def _found_in(copy: Path, path: Path, kinds: Kinds) -> Contents | None:
    """None where there is none, or it is empty. Refused or Damaged where it is damaged, locked or none of ours;
    NotUpgraded where it may be read another time."""
    try:
        return open_to_read(copy, kinds)
    except Missing:
        return None
    except (Refused, Trouble) as error:
        if isinstance(error, Unreadable) or not isinstance(error, Refused | Damaged):
            way_on = say(
                "It was kept at an earlier upgrade, and answers without names may lie in it. Allow “{copy}” to be "
                "read, or move it to another folder, then open “{name}” again. Until then it can be opened to read "
                "only.",
                copy=copy.name,
                name=path.name,
            )
            raise NotUpgraded(in_sentences([_why_not_read(copy, error), way_on])) from error
        if _is_empty(copy):
            return None
        raise


def _is_empty(copy: Path) -> bool:
    try:
        return copy.stat().st_size == 0
    except OSError:
        return False


def _why_not_read(copy: Path, error: Exception) -> str:
    """Of what the system does not give, without the way on of a workshop that somebody wants to open."""
    cause = error.__cause__
    if not (isinstance(error, Unreadable) and isinstance(cause, OSError)):
        return str(error)
    return say("“{name}” cannot be read: {why}.", name=copy.name, why=why(cause))


def _holds_nameless(contents: Contents) -> bool:
    return any(_hides_authors(contents.recorded, round) for round in contents.boxes)


def _hides_authors(recorded: list[Recorded], round: str) -> bool:
    told = opening(recorded, round)
    return told is not None and told.attribution != "named"
