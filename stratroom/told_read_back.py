"""The read-back as a case tells it: each decision read out, amended where it was, and confirmed."""

from collections.abc import Iterator, Sequence

from stratroom.case import Case
from stratroom.case_priorities import Priorities
from stratroom.case_read_back import Amendment, ReadBack
from stratroom.case_tradeoffs import Tradeoff
from stratroom.model.names import PRIORITIES, ItemId, ParticipantId, SubjectId
from stratroom.model.programme import EnterStage
from stratroom.played import Act, misplaced
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision, ReadOut
from stratroom.told_tradeoffs import decide
from stratroom.words import say


def read_back_acts(case: Case) -> Iterator[Act]:
    """In the order it is told."""
    yield "read_back", EnterStage(ItemId("readback"))
    tradeoffs = {tradeoff.id: tradeoff for tradeoff in case.tradeoffs}
    for n, told in enumerate(case.read_back):
        yield from _one(f"read_back[{n}]", told, tradeoffs.get(told.of), _who_may(case, told.of))


def _one(place: str, told: ReadBack, of: Tradeoff | None, here: Sequence[str]) -> Iterator[Act]:
    subject = SubjectId(told.of)
    if of is None and subject != PRIORITIES:
        raise misplaced(f"{place}.of", say("There is no trade-off “{id}”.", id=told.of))
    if told.by and told.count:
        raise misplaced(f"{place}.count", say("Those who confirmed it are named already. Take one of the two out."))
    if not 0 <= told.count < max(len(here), 1):
        raise misplaced(f"{place}.count", say("Fewer confirmed it than are there. Name all of them, or give fewer."))
    yield place, ReadOut(subject)
    for n, amendment in enumerate(told.amendments):
        yield from _amended(f"{place}.amendments[{n}]", subject, amendment, of)
    if told.by:
        yield place, ConfirmDecision(subject, tuple(map(ParticipantId, told.by)))
    elif told.count:
        yield place, ConfirmDecision(subject, tuple(map(ParticipantId, here[: told.count])), names=False)


def _amended(place: str, subject: SubjectId, told: Amendment, of: Tradeoff | None) -> Iterator[Act]:
    yield place, AskAmendment(subject, told.reason)
    if told.decision and of is None:
        raise misplaced(f"{place}.decision", say("The list is told as it stands. Take the decision out."))
    if told.decision and of:
        yield f"{place}.decision", decide(f"{place}.decision", of, told.decision)


def _who_may(case: Case, of: str) -> list[str]:
    """Who confirms it where nobody is named: any of those who do not keep out of it, for nobody is told."""
    parts: dict[str, Tradeoff | Priorities | None] = {each.id: each for each in case.tradeoffs}
    part = parts.get(of, case.priorities if of == PRIORITIES else None)
    out = {recusal.by for recusal in part.recused} if part else set[str]()
    return [person.id for person in case.participants if person.id not in out]
