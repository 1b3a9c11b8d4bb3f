"""What may be asked of a trade-off."""

from dataclasses import dataclass

from stratroom.model.commands import Command
from stratroom.model.names import ArgumentId, ParticipantId, TradeoffId
from stratroom.stages.tradeoffs.nouns import Basis, Outcome, Side


@dataclass(frozen=True, slots=True)
class PutTradeoff(Command):
    tradeoff: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""
    feels: str = ""


@dataclass(frozen=True, slots=True)
class RewordTradeoff(Command):
    """Before the first position is asked; afterwards people would have answered another question."""

    tradeoff: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""
    feels: str = ""


@dataclass(frozen=True, slots=True)
class RemoveTradeoff(Command):
    tradeoff: TradeoffId


@dataclass(frozen=True, slots=True)
class MoveTradeoff(Command):
    """One that is prepared changes places with the prepared one before it, or after it (`up` false)."""

    tradeoff: TradeoffId
    up: bool


@dataclass(frozen=True, slots=True)
class TakeUpTradeoff(Command):
    """Bring one before the room."""

    tradeoff: TradeoffId


@dataclass(frozen=True, slots=True)
class ConfirmReverse(Command):
    """This person calls the reverse, *B* even over *A*, a sensible choice too; None: nobody does any more."""

    tradeoff: TradeoffId
    by: ParticipantId | None


@dataclass(frozen=True, slots=True)
class AssignAdvocate(Command):
    """Where the first round was unanimous: this person is to argue the other side, whatever they think themselves;
    None: nobody any more."""

    tradeoff: TradeoffId
    to: ParticipantId | None


@dataclass(frozen=True, slots=True)
class GiveFloor(Command):
    """Nobody interrupts this person for so many minutes, 1…60."""

    tradeoff: TradeoffId
    to: ParticipantId
    minutes: int


@dataclass(frozen=True, slots=True)
class MakeArgument(Command):
    """`owner`, `test`, `standard`, `due` and `out_of` are a condition's alone."""

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


@dataclass(frozen=True, slots=True)
class AmendArgument(Command):
    """All of it anew, in its place; what it was made of stays. Where `side` is said so is whose it is: `by` None names
    nobody any more. Where it is not, both stay."""

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


@dataclass(frozen=True, slots=True)
class WithdrawArgument(Command):
    tradeoff: TradeoffId
    argument: ArgumentId


@dataclass(frozen=True, slots=True)
class SaySupport(Command):
    """If all the conditions were true, would this person support it? Said again, the later one holds."""

    tradeoff: TradeoffId
    by: ParticipantId
    would: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class Propose(Command):
    """The proposal read aloud, and the level needed, fixed before the poll."""

    tradeoff: TradeoffId
    text: str
    needed: str = ""


@dataclass(frozen=True, slots=True)
class Decide(Command):
    """Write down what was decided. A second time amends: the earlier wording stays in the record. `reached`: the
    room’s word on the level needed, not a count."""

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


COMMANDS: tuple[type[Command], ...] = (
    PutTradeoff,
    RewordTradeoff,
    RemoveTradeoff,
    MoveTradeoff,
    TakeUpTradeoff,
    ConfirmReverse,
    AssignAdvocate,
    GiveFloor,
    MakeArgument,
    AmendArgument,
    WithdrawArgument,
    SaySupport,
    Propose,
    Decide,
)
