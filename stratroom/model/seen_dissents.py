"""What the room may see of dissents: what their authors confirmed, and with a name only where they want it there."""

from stratroom.model.dissents import Dissent, SaidOf, of_what_holds, said_later
from stratroom.model.names import SubjectId
from stratroom.model.public import PublicDissent, mark
from stratroom.model.recusing import keeps_out
from stratroom.model.workshop import Workshop
from stratroom.words import say

_TIME_OF_DAY = slice(11, 16)


def dissents(workshop: Workshop, subject: SubjectId, said_of: SaidOf = of_what_holds) -> tuple[PublicDissent, ...]:
    """What was said against one decision and confirmed by its author, in the order it was confirmed."""
    return one_by_one(workshop, subject, said_of)[-1]


def one_by_one(
    workshop: Workshop, subject: SubjectId, said_of: SaidOf = of_what_holds
) -> list[tuple[PublicDissent, ...]]:
    """None, then with each confirmation more, a dissent or further words on one: nothing comes into a picture that is
    live, each waits as next."""
    found = [dissent for dissent in workshop.dissents if dissent.subject == subject and dissent.is_confirmed]
    confirmed = sorted(one.nth for dissent in found for one in (dissent, *dissent.additions))
    return [
        tuple(_as_of(workshop, dissent, nth, said_of) for dissent in found if dissent.nth <= nth)
        for nth in (0, *confirmed)
    ]


def _as_of(workshop: Workshop, dissent: Dissent, nth: int, said_of: SaidOf) -> PublicDissent:
    first = said_of(dissent.nth, _time(dissent, dissent.at))
    added = [addition for addition in dissent.additions if addition.nth <= nth]
    later = [said_of(addition.nth, _time(dissent, addition.at)) for addition in added]
    return PublicDissent(
        kind=dissent.kind,
        by=mark(workshop.participant(dissent.by)) if dissent.named else None,
        text=dissent.text,
        would_change_my_mind=dissent.would_change_my_mind,
        commits=dissent.commits,
        alternative=dissent.alternative,
        additions=tuple(addition.text for addition in added),
        keeps_out=dissent.named and keeps_out(workshop, dissent.subject, dissent.by),
        said_later=tuple(said_later(first, of, say("Said later")) for of in later),
        said_of=first,
    )


def _time(dissent: Dissent, at: str) -> str:
    """The time of day beside a name, and beside none nothing."""
    return at[_TIME_OF_DAY] if dissent.named else ""
