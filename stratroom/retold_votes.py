"""What of any decision is told as a case: who answered what, the poll, who keeps out, dissents; and what is not."""

from collections.abc import Iterator, Sequence

from stratroom.case_parts import Dissent, Graded
from stratroom.model.dissents import KIND, SaidOf
from stratroom.model.forms import Answer, Gradient
from stratroom.model.names import ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recusal
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.words import say, say_of


def answers(workshop: Workshop, round: RoundId) -> list[tuple[ParticipantId, Answer]]:
    """As they were shown, in seating order; empty before."""
    shown = workshop.shown(round)
    given = shown.answers_by() if shown else {}
    return [(person.id, given[person.id]) for person in workshop.people if person.id in given]


def graded(workshop: Workshop, round: RoundId) -> tuple[Graded, ...]:
    given = answers(workshop, round)
    return tuple(Graded(by, answer.gradient) for by, answer in given if isinstance(answer, Gradient))


def dissents(workshop: Workshop, subject: SubjectId, said_of: SaidOf) -> tuple[Dissent, ...]:
    """Those their authors have confirmed, with the further words that are confirmed, too."""
    return tuple(
        Dissent(
            by=d.by,
            kind=d.kind,
            text=d.text,
            would_change_my_mind=d.would_change_my_mind,
            commits=d.commits,
            named=d.named,
            alternative=d.alternative,
            additions=tuple(addition.text for addition in d.additions),
            earlier=bool(said_of(d.nth, d.at)),
        )
        for d in workshop.dissents
        if d.subject == subject and d.is_confirmed
    )


def left_of_earlier(workshop: Workshop, subject: SubjectId, title: str, said_of: SaidOf) -> Iterator[str]:
    """What dissents were said of, where that is not what the case tells."""
    for dissent in workshop.dissents:
        said = (dissent, *dissent.additions) if dissent.is_confirmed and dissent.subject == subject else ()
        if any(said_of(one.nth, one.at) for one in said):
            kind = say(KIND[dissent.kind])
            yield say(
                "What something on “{subject}”, as {kind}, was said of: a case tells only what was decided last.",
                subject=title,
                kind=kind,
            )


def recusals(workshop: Workshop, subject: SubjectId, rounds: Sequence[RoundId]) -> list[tuple[Recusal, int]]:
    """Who keeps out of it, and since which of these rounds, which are all that ask about it, in the order of a case: 0
    for the first, their number after all of them."""
    kept = (recusal for recusal in workshop.recusals if recusal.subject == subject)
    since = [(recusal, _since(recusal.by, [workshop.shown(round) for round in rounds])) for recusal in kept]
    return sorted(since, key=lambda kept: kept[1])


def _since(by: ParticipantId, rounds: Sequence[Round | None]) -> int:
    """After the last one they were asked."""
    asked = [n for n, round in enumerate(rounds, 1) if round and by in round.eligible]
    return asked[-1] if asked else 0


def left_of_recusals(
    workshop: Workshop, subject: SubjectId, rounds: Sequence[RoundId], told: Sequence[tuple[Recusal, int]]
) -> Iterator[str]:
    """Of whoever took part again afterwards, or is `told` to keep out since a later round than was so."""
    since = {recusal.by: first for recusal, first in told}
    for n, shown in enumerate(map(workshop.shown, rounds)):
        for by in shown.recused if shown else ():
            if n < since.get(by, len(rounds)):
                yield say(
                    "That {name} kept out of “{title}”: a case tells who keeps out to the end.",
                    name=workshop.participant(by).name,
                    title=shown.title if shown else "",
                )
    asked = {by for shown in map(workshop.shown, rounds) if shown for by in shown.recused}
    for out in workshop.kept_out:
        if out.subject == subject and out.by not in asked:
            yield say(
                "That {name} kept out while nothing was answered: a case tells who keeps out to the end.",
                name=workshop.participant(out.by).name,
            )


def authors_told(workshop: Workshop) -> Iterator[str]:
    """That a case says whose the words without a name are."""
    nameless = sum(dissent.is_confirmed and not dissent.named for dissent in workshop.dissents)
    if nameless:
        yield say_of(
            nameless,
            "The case says who wrote the {n} dissent without a name. Keep it as you keep the workshop file.",
            "The case says who wrote the {n} dissents without a name. Keep it as you keep the workshop file.",
        )


def left_of_dissents(workshop: Workshop) -> Iterator[str]:
    for dissent in workshop.dissents:
        if not dissent.is_confirmed:
            yield say(
                "Something on “{subject}”, as {kind}: its author has not confirmed it yet.",
                kind=say(KIND[dissent.kind]),
                subject=dissent.subject,
            )
        elif dissent.adding:
            yield say(
                "Further words on “{subject}”, as {kind}: their author has not confirmed them yet.",
                kind=say(KIND[dissent.kind]),
                subject=dissent.subject,
            )
