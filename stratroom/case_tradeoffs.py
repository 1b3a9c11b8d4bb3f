"""A trade-off in the form of a case."""

from typing import Literal

from stratroom.case_parts import Dissent, Graded, Part, Recusal

Since = Literal["", "second", "gradients", "decision", "dissents"]


class Stand(Part, frozen=True):
    by: str
    position: int
    reason: str = ""
    moved_by: str = ""


class Argument(Part, frozen=True):
    """`out_of` is the place of another argument in the same list, counted from 0."""

    side: Literal["prefer", "over", "condition"]
    text: str
    basis: Literal["evidence", "inference", "conjecture"]
    source: str = ""
    by: str | None = None
    owner: str | None = None
    test: str = ""
    standard: str = ""
    due: str = ""
    out_of: int | None = None
    as_advocate: bool = False


class Support(Part, frozen=True):
    by: str
    would: bool
    text: str = ""


class Decision(Part, frozen=True):
    """`conditions` are places in the list of arguments, counted from 0."""

    outcome: Literal["agreed", "not agreed", "parked"]
    text: str
    rationale: str = ""
    options: tuple[str, ...] = ()
    owner: str | None = None
    review: str = ""
    tripwire: str = ""
    changed_because: str = ""
    accepted: str = ""
    conditions: tuple[int, ...] = ()
    reversible: bool | None = None
    reached: bool | None = None


class Keeping(Recusal, frozen=True):
    """Out of the trade-off from the beginning, or since the part it names."""

    since: Since = ""


class Tradeoff(Part, frozen=True):
    id: str
    prefer: str
    over: str
    first: tuple[Stand, ...]
    question: str = ""
    cost: str = ""
    stops: str = ""
    feels: str = ""
    reverse_by: str | None = None
    recused: tuple[Keeping, ...] = ()
    advocate: str | None = None
    arguments: tuple[Argument, ...] = ()
    support: tuple[Support, ...] = ()
    second: tuple[Stand, ...] = ()
    proposal: str = ""
    needed: str = ""
    gradients: tuple[Graded, ...] = ()
    decision: Decision | None = None
    dissents: tuple[Dissent, ...] = ()
