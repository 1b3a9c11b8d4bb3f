"""Above backups of which some open with another passphrase it is said that those could not be looked into."""

from pathlib import Path

from stratroom.kept_copies import Kept
from stratroom.ui.backups.lead import lead

WHOLE = Kept(Path("older.stratroom"), at="2027-03-01T09:00:00+00:00", entries=12, last="GC added")
LOCKED = Kept(Path("newer.stratroom"), wrong="Locked, and not with this passphrase.", is_locked=True)


def test_the_newest_that_opens_may_not_be_the_newest() -> None:
    said = lead(2, [LOCKED, WHOLE], WHOLE, "")
    assert said.startswith("The newest whole backup: ")
    assert said.endswith(". 1 other is locked otherwise and could not be looked into.")
    assert lead(3, [LOCKED, LOCKED, WHOLE], WHOLE, "").endswith(
        ". 2 others are locked otherwise and could not be looked into."
    )


def test_where_all_open_nothing_is_added() -> None:
    assert "looked into" not in lead(1, [WHOLE], WHOLE, "")
