"""What may be asked about a dissent. Confirmed words stay as they are: only their author confirms them."""

from stratroom.model.dissents import (
    ConfirmDissent,
    Dissent,
    DissentConfirmed,
    DissentWithdrawn,
    DissentWritten,
    WithdrawDissent,
    WriteDissent,
)
from stratroom.model.names import DissentId, SubjectId
from stratroom.model.refusals import Refused
from stratroom.model.text import optional, required
from stratroom.model.workshop import Workshop
from stratroom.words import say


def decide_dissent(
    workshop: Workshop,
    command: WriteDissent | ConfirmDissent | WithdrawDissent,
    subjects: tuple[SubjectId, ...],
) -> DissentWritten | DissentConfirmed | DissentWithdrawn:
    """Refused for unknown people or subjects, empty words, and any change to confirmed ones."""
    match command:
        case WriteDissent():
            return _write(workshop, command, subjects)
        case ConfirmDissent(id):
            return DissentConfirmed(dissent=_unconfirmed(workshop, id).id)
        case WithdrawDissent(id):
            return DissentWithdrawn(dissent=_unconfirmed(workshop, id).id)


def _write(workshop: Workshop, command: WriteDissent, subjects: tuple[SubjectId, ...]) -> DissentWritten:
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
    )


def _same_person(dissent: Dissent, command: WriteDissent) -> None:
    if (dissent.by, dissent.subject) != (command.by, command.subject):
        raise Refused(say("These words belong to another person or decision. Write a new dissent instead."))


def _unconfirmed(workshop: Workshop, id: DissentId) -> Dissent:
    for dissent in workshop.dissents:
        if dissent.id == id:
            if dissent.is_confirmed:
                raise Refused(
                    say("These words were confirmed by their author and stay. Write further words as a new one.")
                )
            return dissent
    raise Refused(say("That dissent is no longer there."))
