"""What every part of a case is made of, and what the parts that decide have in common: polls, dissents, recusals."""

import msgspec

from stratroom.model.dissents import DissentKind


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One object of the form."""


class Graded(Part, frozen=True):
    by: str
    gradient: int


class Dissent(Part, frozen=True):
    """`additions` are its author's later words, the first one first, each confirmed. `earlier`: said before what the
    case tells was decided, of what stood before."""

    by: str
    kind: DissentKind
    text: str
    would_change_my_mind: str = ""
    commits: bool | None = None
    named: bool = True
    alternative: str = ""
    additions: tuple[str, ...] = ()
    earlier: bool = False


class Recusal(Part, frozen=True):
    by: str
    reason: str = ""
