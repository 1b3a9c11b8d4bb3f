"""What a case tells of any decision: its poll, its dissents, the people it names."""

from collections.abc import Iterator, Sequence

from stratroom.case import Dissent, Graded
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Gradient
from stratroom.model.names import DissentId, ParticipantId, RoundId, SubjectId
from stratroom.played import Act, played_round


def person(id: str | None) -> ParticipantId | None:
    return None if id is None else ParticipantId(id)


def graded(place: str, round: RoundId, told: Sequence[Graded]) -> Iterator[Act]:
    if told:
        given = [(f"{place}[{n}]", each.by, Gradient(each.gradient)) for n, each in enumerate(told)]
        yield from played_round(place, round, given)


def dissents(place: str, subject: SubjectId, told: Sequence[Dissent]) -> Iterator[Act]:
    for n, dissent in enumerate(told):
        id = DissentId(f"{subject}-d{n + 1}")
        yield (
            f"{place}[{n}]",
            WriteDissent(
                dissent=id,
                subject=subject,
                by=ParticipantId(dissent.by),
                what=dissent.kind,
                text=dissent.text,
                would_change_my_mind=dissent.would_change_my_mind,
                commits=dissent.commits,
                named=dissent.named,
            ),
        )
        yield f"{place}[{n}]", ConfirmDissent(id)
