"""What can have happened to a trade-off."""

from typing import ClassVar

from stratroom.model.entries import Entry
from stratroom.model.names import ArgumentId, ParticipantId, TradeoffId
from stratroom.stages.tradeoffs.nouns import BASIS, OUTCOME, Basis, Outcome, Side
from stratroom.words import headed, say


class TradeoffPut(Entry, frozen=True):
    kind: ClassVar[str] = "tradeoff-put"
    tradeoff: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""
    feels: str = ""

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
    feels: str = ""

    def describe(self) -> str:
        return say("Trade-off worded again")


class TradeoffRemoved(Entry, frozen=True):
    kind: ClassVar[str] = "tradeoff-removed"
    tradeoff: TradeoffId

    def describe(self) -> str:
        return say("Trade-off removed")


class TradeoffMoved(Entry, frozen=True):
    """`order` is that of all of them from then on."""

    kind: ClassVar[str] = "tradeoff-moved"
    tradeoff: TradeoffId
    order: tuple[TradeoffId, ...]
    wording: str

    def describe(self) -> str:
        return say("Moved: {wording}", wording=self.wording)


class TradeoffTakenUp(Entry, frozen=True):
    kind: ClassVar[str] = "tradeoff-taken-up"
    shows: ClassVar[bool] = True
    tradeoff: TradeoffId
    wording: str

    def describe(self) -> str:
        return say("Taken up: {wording}", wording=self.wording)


class ReverseConfirmed(Entry, frozen=True):
    """`by` calls the reverse a sensible choice too; None: nobody does any more."""

    kind: ClassVar[str] = "reverse-confirmed"
    tradeoff: TradeoffId
    by: ParticipantId | None
    name: str = ""

    def describe(self) -> str:
        if self.by is None:
            return say("Reverse no longer called sensible")
        return say("Reverse called sensible by {name}", name=self.name)


class AdvocateAssigned(Entry, frozen=True):
    """`to` is to argue the other side; None: nobody any more."""

    kind: ClassVar[str] = "advocate-assigned"
    tradeoff: TradeoffId
    to: ParticipantId | None
    name: str

    def describe(self) -> str:
        if self.to is None:
            return say("Nobody assigned any more to argue the other side")
        return say("{name} assigned to argue the other side", name=self.name)


class FloorGiven(Entry, frozen=True):
    kind: ClassVar[str] = "floor-given"
    tradeoff: TradeoffId
    to: ParticipantId
    name: str
    minutes: int

    def describe(self) -> str:
        return say("Floor given to {name}", name=self.name)


class ArgumentMade(Entry, frozen=True):
    kind: ClassVar[str] = "argument-made"
    tradeoff: TradeoffId
    argument: ArgumentId
    side: Side
    text: str
    basis: Basis
    source: str = ""
    by: ParticipantId | None = None
    owner: ParticipantId | None = None
    test: str = ""
    standard: str = ""
    due: str = ""
    out_of: ArgumentId | None = None
    as_advocate: bool = False

    def describe(self) -> str:
        if self.side == "condition":
            return say("Condition written down")
        return say("{basis} written down", basis=headed(say(BASIS[self.basis])))


class ArgumentAmended(Entry, frozen=True):
    """Where `side` is said `by` and `as_advocate` are as well; where it is not, as in earlier files, all three stay."""

    kind: ClassVar[str] = "argument-amended"
    tradeoff: TradeoffId
    argument: ArgumentId
    text: str
    basis: Basis
    source: str = ""
    owner: ParticipantId | None = None
    test: str = ""
    standard: str = ""
    due: str = ""
    side: Side | None = None
    by: ParticipantId | None = None
    as_advocate: bool = False

    def describe(self) -> str:
        return say("Argument worded again")


class ArgumentWithdrawn(Entry, frozen=True):
    kind: ClassVar[str] = "argument-withdrawn"
    tradeoff: TradeoffId
    argument: ArgumentId

    def describe(self) -> str:
        return say("Argument taken back")


class SupportSaid(Entry, frozen=True):
    """What one person would do if all the conditions were true."""

    kind: ClassVar[str] = "support-said"
    tradeoff: TradeoffId
    by: ParticipantId
    name: str
    would: bool
    text: str = ""

    def describe(self) -> str:
        return say("{name} said whether they would support it", name=self.name)


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
    accepted: str = ""
    conditions: tuple[ArgumentId, ...] = ()
    reversible: bool | None = None
    reached: bool | None = None

    def describe(self) -> str:
        return say("Decision recorded: {outcome}", outcome=say(OUTCOME[self.outcome]))


ENTRIES: tuple[type[Entry], ...] = (
    TradeoffPut,
    TradeoffReworded,
    TradeoffRemoved,
    TradeoffMoved,
    TradeoffTakenUp,
    ReverseConfirmed,
    AdvocateAssigned,
    FloorGiven,
    ArgumentMade,
    ArgumentAmended,
    ArgumentWithdrawn,
    SupportSaid,
    Proposed,
    Decided,
)
