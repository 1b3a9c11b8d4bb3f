"""What stands above the backups of a workshop: which is the newest to go back to, or why there is none."""

from collections.abc import Collection

from stratroom.ui.backups.files import Found
from stratroom.ui.backups.row import when
from stratroom.words import in_sentences, say, say_of


def lead(count: int, found: Collection[Found], newest: Found | None, changed: str) -> str:
    """Of `count` backups, as many `found` as were looked into. `newest`: that is whole and the workshop's own.
    `changed`: when the workshop was last written, ISO 8601, "" where that says nothing."""
    if not count:
        return say("There is no backup of this workshop beside it.")
    if newest:
        return in_sentences((_to_go_back_to(newest, changed), _not_looked_into(found)))
    if len(found) < count:
        return say_of(count, "{n} backup is being checked …", "{n} backups are being checked …")
    if any(each.is_locked for each in found):
        return say("They are locked: with the passphrase they are looked into.")
    if all(each.wrong for each in found):
        return say("No backup is whole.")
    return say(
        "No whole backup is of this workshop as it went on. Those that can be restored are of another workshop of this "
        "name, or of a line that was left."
    )


def _not_looked_into(found: Collection[Found]) -> str:
    """Of those that are locked otherwise, which may be newer; "" where there is none."""
    count = sum(each.is_locked for each in found)
    if not count:
        return ""
    return say_of(
        count,
        "{n} other is locked otherwise and could not be looked into.",
        "{n} others are locked otherwise and could not be looked into.",
    )


def _to_go_back_to(newest: Found, changed: str) -> str:
    if not changed:
        return say("The newest whole backup: {when}.", when=when(newest.at))
    return say(
        "The newest whole backup: {when}. Anything done after it is not in it; the file was last written: {changed}.",
        when=when(newest.at),
        changed=when(changed),
    )
