"""The read-back: each decision is read out, then confirmed by those who are there, or amended with a reason.

What a decision says is its own stage's; the rules are told what stands, and change nothing of it. A confirmation says
that this is what was decided. It is no vote on it.
"""

from collections.abc import Callable
from dataclasses import replace

from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import NO_SUBJECT, ParticipantId, RoundId, SubjectId
from stratroom.model.recusing import taking_part
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Question
from stratroom.model.rulebook import StageRules
from stratroom.model.standing import Standing
from stratroom.model.text import required
from stratroom.model.workshop import Workshop
from stratroom.stages.readback.acts import (
    COMMANDS,
    ENTRIES,
    STAGE,
    Amendment,
    AmendmentAsked,
    AskAmendment,
    ConfirmDecision,
    Confirmed,
    DecisionConfirmed,
    DecisionReadOut,
    ReadBack,
    ReadOut,
    read_back,
)
from stratroom.stages.readback.states import Item, items
from stratroom.words import phrase, say

WhatStands = Callable[[Workshop], tuple[Standing, ...]]
NOTHING = phrase("Nothing is decided yet, so there is nothing to read back. Record a decision first.")
NOBODY = phrase("Nobody who takes part in this is noted as being here. Note who is under Welcome, then confirm it.")


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """Nothing is asked blind in the read-back."""
    return None


def here_for(workshop: Workshop, subject: SubjectId) -> tuple[ParticipantId, ...]:
    """Who is there and does not keep out of it, with a vote or without, by seat: who may confirm it."""
    part = taking_part(workshop, subject)
    return tuple(person.id for person in workshop.people if person.present and person.id in part)


def rules(stands: WhatStands) -> StageRules:
    """The rules of the read-back of what `stands`."""

    def decide(workshop: Workshop, command: Command) -> Entry:
        """Refused for what does not stand, or is about to change, and where nobody is there to confirm it."""
        match command:
            case ReadOut(subject):
                return _read_out(workshop, items(workshop, stands(workshop)), subject)
            case ConfirmDecision(subject):
                return _confirm(workshop, _known(items(workshop, stands(workshop)), subject), command)
            case AskAmendment(subject, reason):
                return _ask(_known(items(workshop, stands(workshop)), subject), reason)
            case _:
                raise TypeError(f"the read-back does not own {type(command).__name__}")

    def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
        """The read-back after one more entry."""
        part, entry = read_back(workshop), recorded.entry
        match entry:
            case DecisionReadOut(subject):
                part = replace(part, current=subject)
            case DecisionConfirmed() | AmendmentAsked():
                stood = next(each for each in stands(workshop) if each.subject == entry.subject)
                part = replace(part, acts=(*part.acts, _happened(workshop, entry, recorded.at, stood)))
            case _:
                raise TypeError(f"the read-back does not own {type(entry).__name__}")
        return workshop.with_part(STAGE, part)

    return StageRules(
        stage=STAGE, begin=ReadBack(), commands=COMMANDS, entries=ENTRIES, decide=decide, evolve=evolve,
        question=question,
    )  # fmt: skip


def _happened(
    workshop: Workshop, entry: DecisionConfirmed | AmendmentAsked, at: str, stood: Standing
) -> Confirmed | Amendment:
    """Who was not asked is told by how the workshop stood then."""
    if isinstance(entry, AmendmentAsked):
        return Amendment(entry.subject, at, entry.reason, stood)
    part = taking_part(workshop, entry.subject)
    out = tuple(person.id for person in workshop.people if person.id not in part)
    absent = tuple(person.id for person in workshop.people if person.id in part and not person.present)
    return Confirmed(entry.subject, at, entry.count, entry.of, entry.by, entry.not_by, stood, out, absent)


def _known(found: tuple[Item, ...], subject: SubjectId) -> Item:
    for item in found:
        if item.standing.subject == subject:
            return item
    if not found:
        raise Refused(say(NOTHING))
    raise Refused(
        say("No decision stands on “{subject}”. Read back one that was recorded.", subject=subject), "subject"
    )


def _ready(item: Item) -> Item:
    if item.standing.waits:
        raise Refused(item.standing.waits)
    return item


def _read_out(workshop: Workshop, found: tuple[Item, ...], subject: SubjectId) -> DecisionReadOut:
    if subject == read_back(workshop).current and subject != NO_SUBJECT:
        raise Refused(say("That is before the room already."))
    if subject == NO_SUBJECT:
        if not found:
            raise Refused(say(NOTHING))
        return DecisionReadOut()
    return DecisionReadOut(subject=subject, title=_ready(_known(found, subject)).standing.title)


def _confirm(workshop: Workshop, item: Item, command: ConfirmDecision) -> DecisionConfirmed:
    subject, here = command.subject, here_for(workshop, command.subject)
    _ready(item)
    if item.is_confirmed:
        raise Refused(
            say(
                "{title} is confirmed as it stands. To take that back, ask for the amendment.",
                title=item.standing.title,
            )
        )
    if not here:
        raise Refused(say(NOBODY))
    for by in command.by:
        name = workshop.participant(by, "by").called
        if by not in here:
            raise Refused(
                say(
                    "{name} is not here or keeps out of this. Only those who are here and take part confirm.", name=name
                ),
                "by",
            )
    count = len(set(command.by))
    if not count:
        raise Refused(say("Nobody confirms it. Tick who does, or ask for the amendment."), "by")
    is_told = command.names or count == len(here)
    return DecisionConfirmed(
        subject=subject,
        title=item.standing.title,
        count=count,
        of=len(here),
        by=tuple(id for id in here if id in command.by) if is_told else (),
        not_by=tuple(id for id in here if id not in command.by) if is_told else (),
    )


def _ask(item: Item, reason: str) -> AmendmentAsked:
    """Once is enough while nothing was put right."""
    told = required(reason, say("The reason"), "reason")
    if item.state == "to amend":
        raise Refused(
            say("That amendment is asked for already. Put the decision right, or confirm it as it stands."), "reason"
        )
    return AmendmentAsked(subject=item.standing.subject, title=_ready(item).standing.title, reason=told)
