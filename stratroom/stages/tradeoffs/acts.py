"""Trade-offs: the nouns, what may be asked of them and what can have happened to them."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import ArgumentId, ParticipantId, RoundId, StageId, TradeoffId
from stratroom.model.workshop import Workshop
from stratroom.words import headed, phrase, say

STAGE = StageId("tradeoffs")

Side = Literal["prefer", "over", "condition"]
Basis = Literal["evidence", "inference", "conjecture"]
Outcome = Literal["agreed", "not agreed", "parked"]
Poll = Literal["first", "second", "gradients"]

BASIS: dict[Basis, str] = {
    "evidence": phrase("evidence"),
    "inference": phrase("inference"),
    "conjecture": phrase("conjecture"),
}
OUTCOME: dict[Outcome, str] = {
    "agreed": phrase("agreed"),
    "not agreed": phrase("not agreed"),
    "parked": phrase("parked"),
}
"""The words people see for each; the file keeps the keys."""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument for `prefer`, for `over`, or what would have to be true; `by` only where they want to be named."""

    id: ArgumentId
    side: Side
    text: str
    basis: Basis
    source: str = ""
    by: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What people decided, apart from any vote. `review` is an ISO date or "". `shown` is how often answers on this
    trade-off had been shown by then: of answers shown later it says nothing."""

    outcome: Outcome
    text: str
    rationale: str = ""
    options: tuple[str, ...] = ()
    owner: ParticipantId | None = None
    review: str = ""
    tripwire: str = ""
    changed_because: str = ""
    at: str = ""
    shown: int = 0


@dataclass(frozen=True, slots=True)
class Tradeoff:
    """One trade-off and what the room made of it; the last of `decisions` is the one that holds."""

    id: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""
    arguments: tuple[Argument, ...] = ()
    proposal: str = ""
    needed: str = ""
    decisions: tuple[Decision, ...] = ()

    @property
    def wording(self) -> str:
        return say("{prefer} even over {over}", prefer=self.prefer, over=self.over)

    @property
    def decision(self) -> Decision | None:
        return self.decisions[-1] if self.decisions else None


@dataclass(frozen=True, slots=True)
class Tradeoffs:
    """All trade-offs in the order they were put; `current` is the one before the room."""

    items: tuple[Tradeoff, ...] = ()
    current: TradeoffId | None = None


@dataclass(frozen=True, slots=True)
class PutTradeoff(Command):
    tradeoff: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""


@dataclass(frozen=True, slots=True)
class RewordTradeoff(Command):
    """Before the first position is asked; afterwards people would have answered another question."""

    tradeoff: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""


@dataclass(frozen=True, slots=True)
class RemoveTradeoff(Command):
    tradeoff: TradeoffId


@dataclass(frozen=True, slots=True)
class TakeUpTradeoff(Command):
    """Bring one before the room."""

    tradeoff: TradeoffId


@dataclass(frozen=True, slots=True)
class MakeArgument(Command):
    tradeoff: TradeoffId
    argument: ArgumentId
    side: Side
    text: str
    basis: Basis
    source: str = ""
    by: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class WithdrawArgument(Command):
    tradeoff: TradeoffId
    argument: ArgumentId


@dataclass(frozen=True, slots=True)
class Propose(Command):
    """The proposal read aloud, and the level needed, fixed before the poll."""

    tradeoff: TradeoffId
    text: str
    needed: str = ""


@dataclass(frozen=True, slots=True)
class Decide(Command):
    """Write down what was decided. A second time amends: the earlier wording stays in the record."""

    tradeoff: TradeoffId
    outcome: Outcome
    text: str
    rationale: str = ""
    options: tuple[str, ...] = ()
    owner: ParticipantId | None = None
    review: str = ""
    tripwire: str = ""
    changed_because: str = ""


class TradeoffPut(Entry, frozen=True):
    kind: ClassVar[str] = "tradeoff-put"
    tradeoff: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""

    def describe(self) -> str:
        return say("Trade-off put: {prefer} even over {over}", prefer=self.prefer, over=self.over)


class TradeoffReworded(Entry, frozen=True):
    kind: ClassVar[str] = "tradeoff-reworded"
    tradeoff: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""

    def describe(self) -> str:
        return say("Trade-off worded again")


class TradeoffRemoved(Entry, frozen=True):
    kind: ClassVar[str] = "tradeoff-removed"
    tradeoff: TradeoffId

    def describe(self) -> str:
        return say("Trade-off removed")


class TradeoffTakenUp(Entry, frozen=True):
    kind: ClassVar[str] = "tradeoff-taken-up"
    shows: ClassVar[bool] = True
    tradeoff: TradeoffId
    wording: str

    def describe(self) -> str:
        return say("Taken up: {wording}", wording=self.wording)


class ArgumentMade(Entry, frozen=True):
    kind: ClassVar[str] = "argument-made"
    tradeoff: TradeoffId
    argument: ArgumentId
    side: Side
    text: str
    basis: Basis
    source: str = ""
    by: ParticipantId | None = None

    def describe(self) -> str:
        return say("{basis} written down", basis=headed(say(BASIS[self.basis])))


class ArgumentWithdrawn(Entry, frozen=True):
    kind: ClassVar[str] = "argument-withdrawn"
    tradeoff: TradeoffId
    argument: ArgumentId

    def describe(self) -> str:
        return say("Argument taken back")


class Proposed(Entry, frozen=True):
    kind: ClassVar[str] = "proposed"
    tradeoff: TradeoffId
    text: str
    needed: str = ""

    def describe(self) -> str:
        return say("Proposal worded")


class Decided(Entry, frozen=True):
    kind: ClassVar[str] = "decided"
    tradeoff: TradeoffId
    outcome: Outcome
    text: str
    rationale: str = ""
    options: tuple[str, ...] = ()
    owner: ParticipantId | None = None
    review: str = ""
    tripwire: str = ""
    changed_because: str = ""

    def describe(self) -> str:
        return say("Decision recorded: {outcome}", outcome=say(OUTCOME[self.outcome]))


def tradeoffs(workshop: Workshop) -> Tradeoffs:
    """All trade-offs of this workshop."""
    part = workshop.parts[STAGE]
    assert isinstance(part, Tradeoffs)
    return part


def round_of(poll: Poll, tradeoff: TradeoffId) -> RoundId:
    """The round that asks this of this trade-off."""
    return RoundId(f"{poll}:{tradeoff}")


def current(workshop: Workshop) -> Tradeoff | None:
    """The trade-off before the room."""
    part = tradeoffs(workshop)
    return next((item for item in part.items if item.id == part.current), None)


COMMANDS: tuple[type[Command], ...] = (
    PutTradeoff,
    RewordTradeoff,
    RemoveTradeoff,
    TakeUpTradeoff,
    MakeArgument,
    WithdrawArgument,
    Propose,
    Decide,
)
ENTRIES: tuple[type[Entry], ...] = (
    TradeoffPut,
    TradeoffReworded,
    TradeoffRemoved,
    TradeoffTakenUp,
    ArgumentMade,
    ArgumentWithdrawn,
    Proposed,
    Decided,
)
