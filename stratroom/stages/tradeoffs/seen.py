"""What the room may see of a trade-off: plain values, copied out of the workshop."""

from dataclasses import dataclass

from stratroom.model.names import TradeoffId
from stratroom.model.public import Gradients, PersonMark, PublicDissent
from stratroom.stages.tradeoffs.nouns import Basis, Outcome, Side


@dataclass(frozen=True, slots=True)
class Listed:
    """All trade-offs of the day; `outcome` is "" while one is undecided."""

    items: tuple[tuple[str, str, str], ...]
    """(prefer, over, outcome)"""


@dataclass(frozen=True, slots=True)
class Wording:
    """The trade-off itself, `number` of `count`. `reverse` says who calls the reverse sensible too, or that
    nobody does. `topic` is the trade-off by its id, here and below: with other words it is still the same."""

    number: int
    count: int
    prefer: str
    over: str
    question: str
    cost: str
    stops: str
    feels: str
    reverse: str
    topic: TradeoffId


@dataclass(frozen=True, slots=True)
class PublicPosition:
    """Where one person stood before and stands after, −3…+3, with their own words; None: did not answer then.
    `moved_by` is what moved them or kept them there, `reason_after` why they stand where they do now."""

    who: PersonMark
    before: int | None
    after: int | None
    reason: str
    moved_by: str
    reason_after: str = ""


@dataclass(frozen=True, slots=True)
class PublicArgument:
    """`by` is who wants to be named, `as_advocate` whether they argued what they were assigned to. `out_of` is the
    criticism that a condition was made of, "" where it was written down as one."""

    side: Side
    text: str
    basis: Basis
    source: str
    by: PersonMark | None
    as_advocate: bool = False
    out_of: str = ""


@dataclass(frozen=True, slots=True)
class Stood:
    """What the rounds came to in counts, and what the last of them looks like by the written rule."""

    before: str
    after: str = ""
    movement: str = ""
    looks: str = ""


@dataclass(frozen=True, slots=True)
class Positions:
    """The dots, with the arguments beneath. `has_second`: the second round is shown and movement is drawn."""

    number: int
    count: int
    prefer: str
    over: str
    rows: tuple[PublicPosition, ...]
    arguments: tuple[PublicArgument, ...]
    has_second: bool
    before: str
    after: str
    movement: str
    missing: str
    topic: TradeoffId
    looks: str = ""
    """What the round shown last looks like by the written rule: two camps, one voice apart, one side; "" for none."""
    advocate: str = ""
    in_short: tuple[Stood, ...] = ()
    """The same in counts with both sides called by their first words, then by where they stand, each with the arrow of
    the axis: for sides too long to be said again and again."""


@dataclass(frozen=True, slots=True)
class PublicTurn:
    """One person's turn to speak and why then; `has_floor_first`: of the minority, uninterrupted."""

    who: PersonMark
    why: str
    has_floor_first: bool = False


@dataclass(frozen=True, slots=True)
class SpeakingOrder:
    """Who is heard in which order: `title` says of what, `rule` how it came about, `said` what is to be known of it."""

    number: int
    count: int
    title: str
    rule: str
    said: str
    turns: tuple[PublicTurn, ...]
    topic: TradeoffId


@dataclass(frozen=True, slots=True)
class Reasons:
    """Each person’s one line why, under the side they lean to; after the second round, what moved them and why they
    stand there now."""

    title: str
    prefer: str
    over: str
    rows: tuple[PublicPosition, ...]
    topic: TradeoffId


@dataclass(frozen=True, slots=True)
class PublicCondition:
    """What would have to be true. `owner` as they are called, `due` an ISO date: each "" where nobody said."""

    text: str
    owner: str
    test: str
    standard: str
    due: str
    out_of: str


@dataclass(frozen=True, slots=True)
class Conditions:
    """What would have to be true, and what was said to: if all of it were true, would you support it? `answers` are
    sentences, none while nobody was asked."""

    prefer: str
    over: str
    conditions: tuple[PublicCondition, ...]
    answers: tuple[str, ...]
    topic: TradeoffId


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed, and the level needed, fixed before the poll. `version` counts its wordings from 1."""

    text: str
    needed: str
    topic: TradeoffId
    version: int = 1


@dataclass(frozen=True, slots=True)
class PublicDecision:
    """What was decided, the gradients behind it and the dissent beside it. `review` is ISO or "".
    `conditions` are those that are assumed to be true, in their words; `reversible` and `reached` are None where nobody
    said. `rationale` is why, `accepted` which trade-offs come with it: each "" where nothing was written.
    `owner_was_away`: named without being in the room; `owner_left`: was there then and is not now;
    `owner_keeps_out`: of this question, since they were named. `polled_on` are the
    words the poll was put on where they are not those of the decision, "" otherwise. `read_back` is what the room says
    of it at the end, "" outside the read-back."""

    number: int
    count: int
    outcome: Outcome
    text: str
    owner: str
    review: str
    at: str
    gradients: Gradients | None
    dissents: tuple[PublicDissent, ...]
    topic: TradeoffId
    owner_was_away: bool = False
    tripwire: str = ""
    reversible: bool | None = None
    conditions: tuple[str, ...] = ()
    reached: bool | None = None
    rationale: str = ""
    options: tuple[str, ...] = ()
    accepted: str = ""
    changed_because: str = ""
    owner_left: bool = False
    owner_keeps_out: bool = False
    polled_on: str = ""
    read_back: str = ""
