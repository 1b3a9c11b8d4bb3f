"""What a case tells of any decision: its poll, its dissents, who keeps out of it, the people it names."""

from collections.abc import Iterator, Sequence

from stratroom.case_parts import Dissent, Graded, Recusal
from stratroom.model.dissents import AddToDissent, ConfirmDissent, WriteDissent
from stratroom.model.forms import Gradient
from stratroom.model.names import DissentId, ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recuse
from stratroom.played import Act, played_round


def person(id: str | None) -> ParticipantId | None:
    return None if id is None else ParticipantId(id)


def graded(place: str, round: RoundId, told: Sequence[Graded], needed: str) -> Iterator[Act]:
    """A poll that was put; a case need not tell of a level that was fixed before it."""
    if told:
        given = [(f"{place}[{n}]", each.by, Gradient(each.gradient)) for n, each in enumerate(told)]
        yield from played_round(place, round, given, without_level=not needed)


def recused(place: str, subject: SubjectId, told: Sequence[tuple[int, Recusal]]) -> Iterator[Act]:
    """Those who keep out of it from now on, each with its place in the list of all."""
    for n, recusal in told:
        yield f"{place}[{n}]", Recuse(subject, ParticipantId(recusal.by), recusal.reason)


def dissents(place: str, subject: SubjectId, told: Sequence[Dissent], *, earlier: bool = False) -> Iterator[Act]:
    """Those that were said before it was decided, or those that were said after."""
    for n, dissent in enumerate(told):
        if dissent.earlier is earlier:
            yield from _dissent(f"{place}[{n}]", DissentId(f"{subject}-d{n + 1}"), subject, dissent)


def _dissent(place: str, id: DissentId, subject: SubjectId, told: Dissent) -> Iterator[Act]:
    yield (
        place,
        WriteDissent(
            dissent=id,
            subject=subject,
            by=ParticipantId(told.by),
            what=told.kind,
            text=told.text,
            would_change_my_mind=told.would_change_my_mind,
            commits=told.commits,
            named=told.named,
            alternative=told.alternative,
        ),
    )
    yield place, ConfirmDissent(id)
    for n, text in enumerate(told.additions):
        added = f"{place}.additions[{n}]"
        yield added, AddToDissent(id, text)
        yield added, ConfirmDissent(id)
