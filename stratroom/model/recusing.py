"""What may be asked about recusals, and what of a workshop they change."""

import dataclasses
from collections.abc import Iterable

from msgspec.structs import replace

from stratroom.model.names import NO_SUBJECT, ParticipantId, RoundId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.recusals import Recusal, RecusalWithdrawn, Recuse, Recused, WithdrawRecusal
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Round
from stratroom.model.text import optional
from stratroom.model.workshop import Workshop
from stratroom.words import say


def decide_recusal(
    workshop: Workshop, command: Recuse | WithdrawRecusal, subjects: tuple[SubjectId, ...]
) -> Recused | RecusalWithdrawn:
    """Refused for unknown people or subjects, twice, and where answers that lie in a box would be touched."""
    if command.subject not in subjects:
        raise Refused(say("There is nothing “{subject}” to keep out of.", subject=command.subject), "subject")
    person = workshop.participant(command.by, "by")
    pending = pending_on(workshop, command.subject)
    if isinstance(command, WithdrawRecusal):
        if person.id not in recused_from(workshop, command.subject):
            raise Refused(say("{name} takes part already.", name=person.called))
        _refuse_while(pending, say("then {name} takes part again", name=person.called))
        return RecusalWithdrawn(subject=command.subject, by=person.id, name=person.name)
    if person.id in recused_from(workshop, command.subject):
        raise Refused(say("{name} keeps out of this already.", name=person.called), "by")
    _refuse_while(
        [round for round in pending if _may_have_answered(round, person.id)],
        say("then {name} can keep out of what follows", name=person.called),
    )
    reason = optional(command.reason, say("The reason"), "reason")
    return Recused(subject=command.subject, by=person.id, name=person.name, reason=reason)


def _may_have_answered(round: Round, by: ParticipantId) -> bool:
    """Of answers without names nobody can say whose they are."""
    return by in round.eligible and (by in round.handed_in or not round.is_named)


def _refuse_while(pending: Iterable[Round], then: str) -> None:
    for round in pending:
        raise Refused(
            say(
                "Answers to “{title}” lie in the box. Reveal them, or give the round up; {then}.",
                title=round.title,
                then=then,
            )
        )


def recused_from(workshop: Workshop, subject: SubjectId) -> tuple[ParticipantId, ...]:
    """Who keeps out of it now, by seat."""
    out = {recusal.by for recusal in workshop.recusals if recusal.subject == subject}
    return tuple(person.id for person in workshop.people if person.id in out)


def keeps_out(workshop: Workshop, subject: SubjectId, by: ParticipantId) -> bool:
    """Whether this person keeps out of it now."""
    return by in recused_from(workshop, subject)


def refuse_recused(workshop: Workshop, subject: SubjectId, by: ParticipantId, field: str) -> None:
    """Refused where this person keeps out of it: they play no part in it either. To dissent is open to them."""
    if keeps_out(workshop, subject, by):
        name = workshop.participant(by).called
        raise Refused(say("{name} keeps out of this. Choose somebody who takes part.", name=name), field)


def to_choose_from(
    workshop: Workshop, subject: SubjectId, held: ParticipantId | None = None
) -> tuple[Participant, ...]:
    """Who may play a part in it, by seat; whoever is `held` to play this one stays in sight, to be replaced."""
    out = recused_from(workshop, subject)
    return tuple(person for person in workshop.people if person.id not in out or person.id == held)


def voting_on(workshop: Workshop, subject: SubjectId) -> tuple[ParticipantId, ...]:
    """Who is asked blind on this subject: everybody with a vote who does not keep out of it, by seat."""
    out = recused_from(workshop, subject)
    return tuple(person.id for person in workshop.people if person.decides and person.id not in out)


def taking_part(workshop: Workshop, subject: SubjectId) -> tuple[ParticipantId, ...]:
    """Everybody who does not keep out of it, with a vote or without, by seat."""
    out = recused_from(workshop, subject)
    return tuple(person.id for person in workshop.people if person.id not in out)


def recused_voters(workshop: Workshop, subject: SubjectId) -> tuple[ParticipantId, ...]:
    """Who would be asked and keeps out of it, by seat."""
    out = recused_from(workshop, subject)
    return tuple(person.id for person in workshop.people if person.decides and person.id in out)


def pending_on(workshop: Workshop, subject: SubjectId) -> list[Round]:
    """The rounds on it whose answers are not shown yet."""
    return [round for round in workshop.rounds.values() if round.subject == subject and round.is_pending]


def times_out(workshop: Workshop, subject: SubjectId) -> tuple[Recusal, ...]:
    """Every time somebody kept out of it, in the order in which they began."""
    found = (recusal for recusal in (*workshop.kept_out, *workshop.recusals) if recusal.subject == subject)
    return tuple(sorted(found, key=lambda recusal: recusal.at))


def with_recusal(workshop: Workshop, entry: Recused | RecusalWithdrawn, at: str) -> Workshop:
    """The workshop after it; of a round that is pending they are no longer asked."""
    others = tuple(r for r in workshop.recusals if (r.subject, r.by) != (entry.subject, entry.by))
    if isinstance(entry, RecusalWithdrawn):
        back = tuple(dataclasses.replace(r, back_at=at) for r in workshop.recusals if r not in others)
        return replace(workshop, recusals=others, kept_out=(*workshop.kept_out, *back))
    workshop = replace(workshop, recusals=(*others, Recusal(entry.subject, entry.by, entry.reason, at)))
    for round in pending_on(workshop, entry.subject):
        workshop = workshop.with_round(_without(round, entry.by))
    return workshop


def without_recusals(workshop: Workshop, subject: SubjectId) -> Workshop:
    """The workshop once there is no such subject: another that goes by its id has nothing to do with it."""
    now, before = (
        tuple(recusal for recusal in kept if recusal.subject != subject)
        for kept in (workshop.recusals, workshop.kept_out)
    )
    return replace(workshop, recusals=now, kept_out=before)


def with_subject(workshop: Workshop, id: RoundId, subject: SubjectId) -> Workshop:
    """The workshop with what this round is about: one that was put before anybody could keep out does not say it."""
    round = workshop.rounds[id]
    return workshop.with_round(replace(round, subject=subject)) if round.subject == NO_SUBJECT else workshop


def _without(round: Round, by: ParticipantId) -> Round:
    if by not in round.eligible:
        return round
    left = tuple(person for person in round.eligible if person != by)
    return replace(round, eligible=left, recused=(*round.recused, by))
