"""What of the arguments may be seen: what a condition was made of, who would support it then, whom to ask first.

Who does not want to be named is not in an argument at all. Nothing is weighed here; answers are counted.
"""

from collections.abc import Collection, Sequence

from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.public import PersonMark, marks
from stratroom.model.recusing import recused_from, voting_on
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import Argument, Support, Tradeoff, round_of, source_of
from stratroom.stages.tradeoffs.seen import Conditions, PublicArgument, PublicCondition
from stratroom.words import listed, phrase, say, say_of

NONE_STANDS = phrase(
    "No condition stands any more. What was said rested on conditions that were taken back; it stays as it was said."
)


def arguments(workshop: Workshop, item: Tradeoff) -> tuple[PublicArgument, ...]:
    """The arguments as the room wrote them down, in order."""
    return tuple(_public(workshop, item, argument) for argument in item.arguments)


def _public(workshop: Workshop, item: Tradeoff, argument: Argument) -> PublicArgument:
    return PublicArgument(
        side=argument.side,
        text=argument.text,
        basis=argument.basis,
        source=source_of(argument),
        by=_mark(workshop, argument.by),
        as_advocate=argument.as_advocate,
        out_of=made_of(item, argument),
    )


def _mark(workshop: Workshop, by: ParticipantId | None) -> PersonMark | None:
    return next(iter(marks(workshop, (by,))), None) if by else None


def made_of(item: Tradeoff, condition: Argument) -> str:
    """The words of the criticism it was made of; "" where it was written down as a condition."""
    return next((argument.text for argument in item.arguments if argument.id == condition.out_of), "")


def conditions(workshop: Workshop, item: Tradeoff) -> Conditions:
    """What would have to be true, with what was said to it."""
    return Conditions(
        prefer=item.prefer,
        over=item.over,
        conditions=tuple(_condition(workshop, item, condition) for condition in item.conditions),
        answers=in_words(workshop, item),
        topic=item.id,
    )


def _condition(workshop: Workshop, item: Tradeoff, condition: Argument) -> PublicCondition:
    return PublicCondition(
        text=condition.text,
        owner=workshop.participant(condition.owner).called if condition.owner else "",
        test=condition.test,
        standard=condition.standard,
        due=condition.due,
        out_of=made_of(item, condition),
    )


def rests_on_these(item: Tradeoff, said: Support) -> bool:
    """Whether it was said to the conditions that stand now, as they are worded now."""
    return _worded(said.on) == _worded(item.conditions)


def _worded(conditions: tuple[Argument, ...]) -> list[tuple[str, ...]]:
    return [(each.id, each.text, each.test, each.standard) for each in conditions]


def in_words(workshop: Workshop, item: Tradeoff) -> tuple[str, ...]:
    """Who would support it, who would not, and who said so of other conditions than those that stand; of how many.

    Counted are those with a vote who are here, and whoever else has said; who keeps out by now is not.
    """
    if not item.support:
        return ()
    subject = SubjectId(item.id)
    out, voting = recused_from(workshop, subject), voting_on(workshop, subject)
    counted = {said.by: said for said in item.support if said.by not in out}
    holding = [said for said in counted.values() if rests_on_these(item, said)]
    if workshop.names_withheld:
        return _in_counts(holding, len(counted), asked=len(_here(workshop, counted, voting)))
    would, would_not = (_called(workshop, [s for s in holding if s.would is way]) for way in (True, False))
    before = _called(workshop, [said for said in counted.values() if said not in holding])
    here = _here(workshop, counted, voting)
    away = [p.called for p in workshop.people if p.id in voting and p not in here]
    said = filter(None, (_would(would), _would_not(would_not), _before(before)))
    count = say("{count} of {asked} have said.", count=len(counted), asked=len(here))
    return (*said, count, *([say("Absent: {names}.", names=listed(away))] if away else []))


def _here(
    workshop: Workshop, counted: Collection[ParticipantId], voting: Collection[ParticipantId]
) -> list[Participant]:
    return [p for p in workshop.people if p.id in counted or (p.id in voting and p.present)]


def _in_counts(holding: Sequence[Support], said: int, *, asked: int) -> tuple[str, ...]:
    """The same without a name."""
    would, before = sum(each.would for each in holding), said - len(holding)
    would_not = len(holding) - would
    told = (
        (would, say_of(would, "{n} would support it then.", "{n} would support it then.")),
        (would_not, say_of(would_not, "{n} would not.", "{n} would not.")),
        (
            before,
            say_of(
                before,
                "{n} answered before the conditions were changed.",
                "{n} answered before the conditions were changed.",
            ),
        ),
    )
    count = say("{count} of {asked} have said.", count=said, asked=asked)
    return (*(words for many, words in told if many), count)


def _would(names: list[str]) -> str:
    if not names:
        return ""
    return say_of(
        len(names), "{n} would support it then: {who}.", "{n} would support it then: {who}.", who=listed(names)
    )


def _would_not(names: list[str]) -> str:
    if not names:
        return ""
    return say_of(len(names), "{n} would not: {who}.", "{n} would not: {who}.", who=listed(names))


def _before(names: list[str]) -> str:
    if not names:
        return ""
    return say_of(
        len(names),
        "{n} answered before the conditions were changed: {who}.",
        "{n} answered before the conditions were changed: {who}.",
        who=listed(names),
    )


def _called(workshop: Workshop, said: list[Support]) -> list[str]:
    """By seat."""
    by = {each.by for each in said}
    return [person.called for person in workshop.people if person.id in by]


def to_ask(workshop: Workshop, item: Tradeoff) -> tuple[Participant, ...]:
    """Whom to ask whether they would support it: first whose criticism became a condition, then who stands furthest
    from where most lean, then everybody else by seat; who has answered these conditions comes last, who keeps out of
    it not at all."""
    people = {person.id: person for person in workshop.people}
    made = {condition.out_of for condition in item.conditions}
    critics = [argument.by for argument in item.arguments if argument.id in made and argument.by]
    out = recused_from(workshop, SubjectId(item.id))
    order = dict.fromkeys((*critics, *_against_most(workshop, item), *people))
    answered = {said.by for said in item.support if rests_on_these(item, said)}
    found = [people[id] for id in order if id not in out]
    return tuple(sorted(found, key=lambda person: person.id in answered))


def _against_most(workshop: Workshop, item: Tradeoff) -> list[ParticipantId]:
    """Who does not lean to the side most lean to, the furthest first; nobody where both sides are as many."""
    shown = workshop.shown(round_of("second", item.id)) or workshop.shown(round_of("first", item.id))
    given = shown.answers_by().items() if shown else ()
    stands = [(by, answer.position) for by, answer in given if isinstance(answer, Position)]
    lead = sum((position > 0) - (position < 0) for _, position in stands)
    if not lead:
        return []
    away = [(by, -position if lead > 0 else position) for by, position in stands]
    seat = {person.id: person.seat for person in workshop.people}
    return [by for by, far in sorted(away, key=lambda stand: (-stand[1], seat[stand[0]])) if far >= 0]
