"""The read-back in the form of a case."""

from stratroom.case_parts import Part
from stratroom.case_tradeoffs import Decision


class Amendment(Part, frozen=True):
    """`decision` is what was decided from then on, whole; nothing where it was left as it stood, or is a list."""

    reason: str
    decision: Decision | None = None


class ReadBack(Part, frozen=True):
    """One decision that was read back: `of` is the trade-off or `priorities`. It was amended, then confirmed `by` these
    people, or by a `count` of those who were there where nobody is named; by nobody where neither is told."""

    of: str
    amendments: tuple[Amendment, ...] = ()
    by: tuple[str, ...] = ()
    count: int = 0
