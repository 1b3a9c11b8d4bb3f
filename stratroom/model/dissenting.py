"""What may be asked about a dissent, and what of it stands then. Confirmed words stay as they are: only their author
confirms them, and what is said later is added."""

from dataclasses import replace

from stratroom.model.dissents import (
    Addition,
    AddToDissent,
    ConfirmDissent,
    Dissent,
    DissentAddedTo,
    DissentConfirmed,
    DissentEntry,
    DissentWithdrawn,
    DissentWritten,
    WithdrawDissent,
    WriteDissent,
    confirmations,
)
from stratroom.model.names import DissentId, SubjectId
from stratroom.model.refusals import Refused
from stratroom.model.text import optional, required
from stratroom.model.workshop import Workshop
from stratroom.words import say

DissentCommand = WriteDissent | AddToDissent | ConfirmDissent | WithdrawDissent


def decide_dissent(workshop: Workshop, command: DissentCommand, subjects: tuple[SubjectId, ...]) -> DissentEntry:
    """Refused for unknown people or subjects, empty words, and any change to confirmed ones."""
    match command:
        case WriteDissent():
            return _write(workshop, command, subjects)
        case AddToDissent(id, text):
            return DissentAddedTo(dissent=_confirmed(workshop, id).id, text=required(text, say("The addition"), "text"))
        case ConfirmDissent(id):
            return DissentConfirmed(dissent=_waiting(workshop, id).id)
        case WithdrawDissent(id):
            return DissentWithdrawn(dissent=_waiting(workshop, id).id)


def _write(workshop: Workshop, command: WriteDissent, subjects: tuple[SubjectId, ...]) -> DissentWritten:
    """Open to whoever keeps out, too: they may object to how it was decided without them."""
    if command.subject not in subjects:
        raise Refused(say("There is no decision “{subject}” to dissent from.", subject=command.subject))
    if any(dissent.id == command.dissent for dissent in workshop.dissents):
        _same_person(_unconfirmed(workshop, command.dissent), command)
    return DissentWritten(
        dissent=command.dissent,
        subject=command.subject,
        by=workshop.participant(command.by, "by").id,
        what=command.what,
        text=required(command.text, say("The dissent"), "text"),
        would_change_my_mind=optional(
            command.would_change_my_mind, say("What would change your mind"), "would_change_my_mind"
        ),
        commits=command.commits,
        named=command.named,
        alternative=optional(command.alternative, say("What you would do instead"), "alternative"),
    )


def _same_person(dissent: Dissent, command: WriteDissent) -> None:
    if (dissent.by, dissent.subject) != (command.by, command.subject):
        raise Refused(say("These words belong to another person or decision. Write a new dissent instead."))


def _known(workshop: Workshop, id: DissentId) -> Dissent:
    for dissent in workshop.dissents:
        if dissent.id == id:
            return dissent
    raise Refused(say("That dissent is no longer there."))


def _unconfirmed(workshop: Workshop, id: DissentId) -> Dissent:
    dissent = _known(workshop, id)
    if dissent.is_confirmed:
        raise Refused(say("These words were confirmed by their author and stay. Add further words to them."))
    return dissent


def _waiting(workshop: Workshop, id: DissentId) -> Dissent:
    dissent = _known(workshop, id)
    return dissent if dissent.waits else _unconfirmed(workshop, id)


def _confirmed(workshop: Workshop, id: DissentId) -> Dissent:
    dissent = _known(workshop, id)
    if not dissent.is_confirmed:
        raise Refused(say("These words are not confirmed yet. Word them again, or let their author confirm them."))
    return dissent


def dissents_after(dissents: tuple[Dissent, ...], entry: DissentEntry, at: str) -> tuple[Dissent, ...]:
    """All dissents after one more entry, at this time (ISO 8601)."""
    match entry:
        case DissentWritten():
            return _written(dissents, entry)
        case DissentAddedTo(id, text):
            return tuple(replace(d, adding=text) if d.id == id else d for d in dissents)
        case DissentConfirmed(id):
            return _after_confirming(dissents, next(d for d in dissents if d.id == id), at)
        case DissentWithdrawn(id):
            left = (replace(d, adding="") if d.id == id else d for d in dissents)
            return tuple(d for d in left if d.id != id or d.is_confirmed)


def _after_confirming(dissents: tuple[Dissent, ...], dissent: Dissent, at: str) -> tuple[Dissent, ...]:
    """Newly confirmed, after those that are and before those that wait: what was shown of them keeps its place."""
    nth = 1 + confirmations(dissents)
    if dissent.is_confirmed:
        more = replace(dissent, additions=(*dissent.additions, Addition(dissent.adding, at, nth)), adding="")
        return tuple(more if d.id == dissent.id else d for d in dissents)
    confirmed = tuple(d for d in dissents if d.is_confirmed)
    waiting = tuple(d for d in dissents if not d.is_confirmed and d.id != dissent.id)
    return (*confirmed, replace(dissent, is_confirmed=True, nth=nth, at=at), *waiting)


def _written(dissents: tuple[Dissent, ...], entry: DissentWritten) -> tuple[Dissent, ...]:
    new = Dissent(
        id=entry.dissent,
        subject=entry.subject,
        by=entry.by,
        kind=entry.what,
        text=entry.text,
        would_change_my_mind=entry.would_change_my_mind,
        commits=entry.commits,
        named=entry.named,
        alternative=entry.alternative,
    )
    if any(d.id == new.id for d in dissents):
        return tuple(new if d.id == new.id else d for d in dissents)
    return (*dissents, new)
