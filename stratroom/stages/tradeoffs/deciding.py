"""What may be asked about a proposal and about a decision. A vote informs a decision and is not one."""

from stratroom.model.dissents import confirmations
from stratroom.model.names import ParticipantId, SubjectId
from stratroom.model.recusing import recused_from
from stratroom.model.refusals import Refused
from stratroom.model.text import coming_date, optional, required
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import Decide
from stratroom.stages.tradeoffs.asking import is_settled
from stratroom.stages.tradeoffs.entries import Decided, Proposed
from stratroom.stages.tradeoffs.nouns import Decision, Tradeoff, round_of, tradeoffs
from stratroom.words import say


def proposed(workshop: Workshop, item: Tradeoff, text: str, needed: str) -> Proposed:
    """Refused once the poll on it was opened, and where it stands like this already."""
    poll = workshop.round(round_of("gradients", item.id))
    if poll and not poll.can_be_put:
        raise Refused(
            say(
                "The poll on this proposal was opened; its words and the level needed stay as they are. "
                "Ask it again to change them."
            )
        )
    fixed = Proposed(
        tradeoff=item.id,
        text=required(text, say("The proposal"), "proposal"),
        needed=optional(needed, say("The level needed"), "needed"),
    )
    if item.proposals and (fixed.text, fixed.needed) == (item.proposal, item.needed):
        raise Refused(say("The proposal and its level stand like this already. Ask the gradients, or change them."))
    return fixed


def why_it_stays(workshop: Workshop, item: Tradeoff) -> str:
    """Why the proposal can no longer be worded, and the way in which it can; "" while it can."""
    poll = workshop.round(round_of("gradients", item.id))
    if poll is None or poll.can_be_put:
        return ""
    if poll.is_pending:
        return say("The poll on it was opened: it stays as it is worded here until the poll is shown.")
    if item.decision and item.decision.outcome == "agreed":
        return say("It was polled and agreed as it is worded here.")
    return say("It was polled as it is worded here. Other words need another poll.")


def decided(workshop: Workshop, item: Tradeoff, command: Decide) -> Decided:
    """Refused while answers on it lie in a box, for conditions it does not have, dates that are over, and where it
    stands like this already."""
    for poll in ("first", "second", "gradients"):
        round = workshop.round(round_of(poll, item.id))
        if round and round.is_pending:
            raise Refused(say("“{title}” is not revealed yet. Reveal it, then record the decision.", title=round.title))
    if command.owner is not None:
        _may_own(workshop, item, command.owner)
    conditions = {argument.id for argument in item.conditions}
    if any(id not in conditions for id in command.conditions):
        raise Refused(say("A condition that is assumed is no longer there. Choose from those written down."))
    entry = Decided(
        tradeoff=item.id,
        outcome=command.outcome,
        text=required(command.text, say("The decision"), "text"),
        rationale=optional(command.rationale, say("The reason"), "rationale"),
        options=tuple(filter(None, (optional(option, say("An option"), "options") for option in command.options))),
        owner=command.owner,
        review=_review(workshop, item, command.review),
        tripwire=optional(command.tripwire, say("The tripwire"), "tripwire"),
        changed_because=optional(command.changed_because, say("What was changed"), "changed_because"),
        accepted=optional(command.accepted, say("The trade-offs accepted"), "accepted"),
        conditions=tuple(argument.id for argument in item.conditions if argument.id in command.conditions),
        reversible=command.reversible,
        reached=command.reached,
    )
    if is_settled(workshop, item) and _is_held(item.decision, entry):
        raise Refused(say("The decision stands like this already. Change something in it, or go on."))
    return entry


def _may_own(workshop: Workshop, item: Tradeoff, owner: ParticipantId) -> None:
    name = workshop.participant(owner, "owner").called
    if owner in recused_from(workshop, SubjectId(item.id)):
        what = say("{name} keeps out of this decision and cannot own it. Choose another owner.", name=name)
        raise Refused(what, "owner")


def _is_held(held: Decision | None, entry: Decided) -> bool:
    """Whether all of it was decided like this before."""
    asked = ("outcome", "text", "rationale", "options", "owner", "review", "tripwire", "changed_because", "accepted",
             "conditions", "reversible", "reached")  # fmt: skip
    return held is not None and all(getattr(held, name) == getattr(entry, name) for name in asked)


def _review(workshop: Workshop, item: Tradeoff, review: str) -> str:
    """A day to come; the one that stood before may have come since."""
    if item.decision and review == item.decision.review:
        return review
    return coming_date(review, say("The review date"), workshop.day, "review")


def as_decided(workshop: Workshop, entry: Decided, at: str, seen: tuple[int, ...]) -> Decision:
    """The decision as it stands from then on. `seen`: how often the answers of each poll had been shown by then."""
    item = next(item for item in tradeoffs(workshop).items if item.id == entry.tradeoff)
    away = entry.owner is not None and not workshop.participant(entry.owner).present
    return Decision(
        outcome=entry.outcome,
        text=entry.text,
        rationale=entry.rationale,
        options=entry.options,
        owner=entry.owner,
        review=entry.review,
        tripwire=entry.tripwire,
        changed_because=entry.changed_because,
        accepted=entry.accepted,
        assumed=tuple(condition for condition in item.conditions if condition.id in entry.conditions),
        reversible=entry.reversible,
        reached=entry.reached,
        owner_was_away=away,
        at=at,
        seen=seen,
        wordings=len(item.proposals),
        confirmed=confirmations(workshop.dissents),
    )
