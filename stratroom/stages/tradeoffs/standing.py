"""The decisions on trade-offs as they are read back at the end: which stand, their picture, how one is put right.

Nothing that is being asked, or was shown after a decision, is read back with it: first the room decides on that.
"""

from dataclasses import replace

from stratroom.model.commands import Command
from stratroom.model.names import SubjectId, TradeoffId
from stratroom.model.recusing import pending_on
from stratroom.model.standing import Standing, Wording, said_against
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import Decide
from stratroom.stages.tradeoffs.asking import is_settled, is_worded_since, times_shown
from stratroom.stages.tradeoffs.decided_on import level_needed
from stratroom.stages.tradeoffs.nouns import OUTCOME, STAGE, Decision, Outcome, Tradeoff, tradeoffs
from stratroom.stages.tradeoffs.public import decision
from stratroom.stages.tradeoffs.seen import PublicDecision
from stratroom.words import say


def standing(workshop: Workshop) -> tuple[Standing, ...]:
    """Every decision that holds, in the order the trade-offs were put."""
    items = enumerate(tradeoffs(workshop).items, 1)
    return tuple(_standing(workshop, item, item.decision, number) for number, item in items if item.decision)


def _standing(workshop: Workshop, item: Tradeoff, held: Decision, number: int) -> Standing:
    subject = SubjectId(item.id)
    return Standing(
        subject=subject,
        stage=STAGE,
        number=number,
        outcome=held.outcome,
        texts=(held.text,),
        owners=(held.owner,),
        review=held.review,
        version=(len(item.decisions), *times_shown(workshop, item.id)),
        dissents=said_against(workshop, subject),
        waits=_waits(workshop, item),
    )


def _waits(workshop: Workshop, item: Tradeoff) -> str:
    for round in pending_on(workshop, SubjectId(item.id)):
        return say("“{title}” is not revealed yet. Reveal it, decide on it, then read it back.", title=round.title)
    if not is_settled(workshop, item):
        return say("Answers were shown after this was recorded. Record what is decided now, then read it back.")
    if is_worded_since(workshop, item):
        return say("The proposal was worded again since. Record what is decided now, then read it back.")
    return ""


def shown(workshop: Workshop, subject: SubjectId, read_back: str) -> PublicDecision:
    """The decision with its dissent as its own stage shows it; the poll is not what is confirmed."""
    return replace(decision(workshop, _item(workshop, subject)), gradients=None, polled_on="", read_back=read_back)


def wording(workshop: Workshop, subject: SubjectId) -> Wording:
    item, held = _item(workshop, subject), _held(workshop, subject)
    return Wording(
        outcome=held.outcome,
        text=held.text,
        owner=held.owner,
        review=held.review,
        rationale=held.rationale,
        accepted=held.accepted,
        changed_because=held.changed_because,
        tripwire=held.tripwire,
        options=held.options,
        level=level_needed(workshop, item, held),
        reached=held.reached,
    )


def amended(workshop: Workshop, subject: SubjectId, wording: Wording) -> Command:
    """What asks for the decision to hold in these words; all else of it stays."""
    held = _held(workshop, subject)
    outcomes: dict[str, Outcome] = {outcome: outcome for outcome in OUTCOME}
    return Decide(
        tradeoff=TradeoffId(subject),
        outcome=outcomes[wording.outcome],
        text=wording.text,
        rationale=wording.rationale,
        options=wording.options,
        owner=wording.owner,
        review=wording.review,
        tripwire=wording.tripwire,
        changed_because=wording.changed_because,
        accepted=wording.accepted,
        conditions=held.conditions,
        reversible=held.reversible,
        reached=wording.reached,
    )


def _item(workshop: Workshop, subject: SubjectId) -> Tradeoff:
    return next(item for item in tradeoffs(workshop).items if item.id == subject)


def _held(workshop: Workshop, subject: SubjectId) -> Decision:
    held = _item(workshop, subject).decision
    assert held is not None, "only what was decided is read back"
    return held
