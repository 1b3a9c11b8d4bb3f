"""Trade-offs: the nouns. *A* even over *B*, the arguments, the conditions they were turned into, the decision."""

from dataclasses import dataclass, replace
from typing import Literal

from stratroom.model.names import ArgumentId, ParticipantId, RoundId, StageId, TradeoffId
from stratroom.model.people import Participant
from stratroom.model.workshop import Workshop
from stratroom.words import phrase, say

STAGE = StageId("tradeoffs")

Side = Literal["prefer", "over", "condition"]
Basis = Literal["evidence", "inference", "conjecture"]
Outcome = Literal["agreed", "not agreed", "parked"]
Poll = Literal["first", "second", "gradients"]
POLLS: tuple[Poll, ...] = ("first", "second", "gradients")

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
LEAVE_AS_IS = phrase("Leave things as they are")
"""The option the form begins with; whoever decides may take it out."""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument for `prefer`, for `over`, or what would have to be true; `by` only where they want to be named.

    A condition has an `owner` who sees to its `test`, the `standard` of proof that the sceptic would accept, and when
    it is `due` (ISO date or ""); `out_of` is the criticism it was made of. `as_advocate`: said by the one who was
    assigned to argue the other side.
    """

    id: ArgumentId
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
class Support:
    """What one person says to: if all the conditions were true, would you support it? `on` are those conditions, as
    they were worded then."""

    by: ParticipantId
    would: bool
    text: str = ""
    on: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who was assigned to argue the other side, when (ISO 8601), and after which showing of the first round, counted
    from 1; `to` None: nobody any more."""

    to: ParticipantId | None
    at: str
    shown: int


@dataclass(frozen=True, slots=True)
class Floor:
    """Who was given the floor, uninterrupted, for how many minutes, when (ISO 8601). `polls` is how often polls on this
    trade-off's proposals had been shown by then."""

    to: ParticipantId
    minutes: int
    at: str
    polls: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """One wording of what is proposed, with the level needed, and when it was fixed (ISO 8601). `polls` is how often
    polls on this trade-off's proposals had been shown by then."""

    text: str
    needed: str
    at: str
    polls: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What people decided, apart from any vote. `review` is an ISO date or "". `assumed` are the conditions it takes to
    be true, as they were worded then. `reversible` is None where nobody said. `seen` is how often the answers of
    each poll on this trade-off had been shown by then, in the order of `POLLS`: of answers shown later it says nothing.
    `wordings` is how many the proposal had had, `confirmed` how often words of dissent had been confirmed in this
    workshop. `owner_was_away`: named without being in the room. `reached`: whether the level needed was, as the room
    says; None where nobody said."""

    outcome: Outcome
    text: str
    rationale: str = ""
    options: tuple[str, ...] = ()
    owner: ParticipantId | None = None
    review: str = ""
    tripwire: str = ""
    changed_because: str = ""
    accepted: str = ""
    assumed: tuple[Argument, ...] = ()
    reversible: bool | None = None
    reached: bool | None = None
    owner_was_away: bool = False
    at: str = ""
    seen: tuple[int, ...] = (0, 0, 0)
    wordings: int = 0
    confirmed: int = 0

    @property
    def conditions(self) -> tuple[ArgumentId, ...]:
        """The ids of those it assumes."""
        return tuple(condition.id for condition in self.assumed)

    @property
    def words(self) -> tuple[object, ...]:
        """What somebody is for or against: with another owner or review date it is still the same decision."""
        conditions = tuple(condition.text for condition in self.assumed)
        changed = (self.accepted, self.changed_because, self.tripwire, self.reversible)
        return (self.outcome, self.text, self.rationale, self.options, conditions, *changed)


@dataclass(frozen=True, slots=True)
class Tradeoff:
    """One trade-off and what the room made of it; the last of `proposals` and of `decisions` is the one that holds.

    `feels` is who loses money, people or time by it. `reverse_by` called the reverse a sensible choice too: without
    somebody who does it is not yet a trade-off. `advocates` were assigned to argue the other side of a unanimous first
    round, one after the other.
    """

    id: TradeoffId
    prefer: str
    over: str
    question: str = ""
    cost: str = ""
    stops: str = ""
    feels: str = ""
    reverse_by: ParticipantId | None = None
    advocates: tuple[Assigned, ...] = ()
    floors: tuple[Floor, ...] = ()
    arguments: tuple[Argument, ...] = ()
    support: tuple[Support, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def wording(self) -> str:
        return say("{prefer} even over {over}", prefer=self.prefer, over=self.over)

    @property
    def reverse(self) -> str:
        return say("{prefer} even over {over}", prefer=self.over, over=self.prefer)

    @property
    def words(self) -> tuple[str, str, str, str, str, str]:
        """All that is worded before anybody answers, in the order of the form."""
        return (self.prefer, self.over, self.question, self.cost, self.stops, self.feels)

    @property
    def proposal(self) -> str:
        return self.proposals[-1].text if self.proposals else ""

    @property
    def needed(self) -> str:
        return self.proposals[-1].needed if self.proposals else ""

    @property
    def decision(self) -> Decision | None:
        return self.decisions[-1] if self.decisions else None

    @property
    def conditions(self) -> tuple[Argument, ...]:
        """What would have to be true, in the order it was written down."""
        return tuple(argument for argument in self.arguments if argument.side == "condition")


@dataclass(frozen=True, slots=True)
class Tradeoffs:
    """All trade-offs in the order they were put, or moved to; `current` is the one before the room: the first until the
    room took one up (`is_taken_up`). `ids` are those of all that were ever put: what was asked of one that is gone must
    not come to another."""

    items: tuple[Tradeoff, ...] = ()
    current: TradeoffId | None = None
    ids: tuple[TradeoffId, ...] = ()
    is_taken_up: bool = False

    def with_put(self, item: Tradeoff) -> "Tradeoffs":
        """One more, the last; the first of all is before the room."""
        return replace(self, items=(*self.items, item), current=self.current or item.id, ids=(*self.ids, item.id))

    def ordered(self, order: tuple[TradeoffId, ...], *, has_begun: bool) -> "Tradeoffs":
        """In this order of all; what is before the room stays there once the work on it `has_begun`."""
        items = tuple(sorted(self.items, key=lambda item: order.index(item.id)))
        return replace(self, items=items, current=self.current if has_begun or self.is_taken_up else items[0].id)

    def without(self, id: TradeoffId) -> "Tradeoffs":
        """Without this one; where it was before the room, the first of the others is."""
        left = tuple(item for item in self.items if item.id != id)
        now = self.current if self.current != id else next((item.id for item in left), None)
        return replace(self, items=left, current=now)


def tradeoffs(workshop: Workshop) -> Tradeoffs:
    """All trade-offs of this workshop."""
    part = workshop.parts[STAGE]
    assert isinstance(part, Tradeoffs)
    return part


def round_of(poll: Poll, tradeoff: TradeoffId) -> RoundId:
    """The round that asks this of this trade-off."""
    return RoundId(f"{poll}:{tradeoff}")


def source_of(argument: Argument) -> str:
    """Where it comes from; of evidence that nobody gave a source, that there is none. A condition is none."""
    is_evidence = argument.basis == "evidence" and argument.side != "condition"
    return argument.source or (say("no source named") if is_evidence else "")


def reverse_by(workshop: Workshop, item: Tradeoff) -> Participant | None:
    """Who calls the reverse sensible too; None where nobody does, or they are no longer on the list."""
    return next((person for person in workshop.people if person.id == item.reverse_by), None)


def reverse_in_words(workshop: Workshop, item: Tradeoff) -> str:
    """Who calls the reverse sensible too, or that nobody does."""
    person = reverse_by(workshop, item)
    if person is None:
        return say("Not yet a trade-off: nobody here has called the reverse a sensible choice.")
    return say("{name} calls the reverse sensible too.", name=person.called)


def current(workshop: Workshop) -> Tradeoff | None:
    """The trade-off before the room."""
    part = tradeoffs(workshop)
    return next((item for item in part.items if item.id == part.current), None)
