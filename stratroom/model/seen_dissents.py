"""What the room may see of dissents: what their authors confirmed, and with a name only where they want it there."""

from stratroom.model.dissents import Dissent
from stratroom.model.names import SubjectId
from stratroom.model.public import PublicDissent, mark
from stratroom.model.recusing import keeps_out
from stratroom.model.workshop import Workshop


def dissents(workshop: Workshop, subject: SubjectId) -> tuple[PublicDissent, ...]:
    """What was said against one decision and confirmed by its author, in the order it was confirmed."""
    return one_by_one(workshop, subject)[-1]


def one_by_one(workshop: Workshop, subject: SubjectId) -> list[tuple[PublicDissent, ...]]:
    """None, then with each confirmation more, a dissent or further words on one: nothing comes into a picture that is
    live, each waits as next."""
    found = [dissent for dissent in workshop.dissents if dissent.subject == subject and dissent.is_confirmed]
    confirmed = sorted(one.nth for dissent in found for one in (dissent, *dissent.additions))
    return [tuple(_as_of(workshop, dissent, nth) for dissent in found if dissent.nth <= nth) for nth in (0, *confirmed)]


def _as_of(workshop: Workshop, dissent: Dissent, nth: int) -> PublicDissent:
    return PublicDissent(
        kind=dissent.kind,
        by=mark(workshop.participant(dissent.by)) if dissent.named else None,
        text=dissent.text,
        would_change_my_mind=dissent.would_change_my_mind,
        commits=dissent.commits,
        alternative=dissent.alternative,
        additions=tuple(added.text for added in dissent.additions if added.nth <= nth),
        keeps_out=dissent.named and keeps_out(workshop, dissent.subject, dissent.by),
    )
