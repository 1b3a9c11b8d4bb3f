"""The priorities in the form of a case."""

from typing import Literal

from stratroom.case_parts import Dissent, Graded, Part, Recusal

Since = Literal["", "rankings", "my_time", "gradients", "dissents"]
WithoutRoles = Literal["points", "rankings"]


class Option(Part, frozen=True):
    """`out_of` is the id of the trade-off whose decision it comes from."""

    id: str
    text: str
    out_of: str = ""


class Allocation(Part, frozen=True, kw_only=True):
    """Of nobody where all were given without names; of a role, "" for none, where all were by role."""

    by: str = ""
    role: str | None = None
    points: dict[str, int]


class Ranked(Part, frozen=True, kw_only=True):
    """As an allocation."""

    by: str = ""
    role: str | None = None
    order: tuple[tuple[str, ...], ...]


class Agreed(Part, frozen=True):
    option: str
    owner: str
    first_result: str = ""
    by: str = ""
    people: str = ""
    money: str = ""
    stops: str = ""
    half_days: int = 0


class MyTime(Part, frozen=True):
    by: str
    text: str


class Keeping(Recusal, frozen=True):
    """Out of the list from the beginning, or since the part it names."""

    since: Since = ""


class Priorities(Part, frozen=True):
    """`without_roles` are those that were promised by role and shown without, as more answers stood under a role than
    people have it."""

    options: tuple[Option, ...]
    recused: tuple[Keeping, ...] = ()
    points: tuple[Allocation, ...] = ()
    rankings: tuple[Ranked, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    needed: str = ""
    gradients: tuple[Graded, ...] = ()
    my_time: tuple[MyTime, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    without_roles: tuple[WithoutRoles, ...] = ()
