"""The other way round: a workshop told as a case. Rehearsing what is told here gives the same workshop."""

from collections.abc import Iterator

from stratroom.case import (
    Agreed,
    Allocation,
    Argument,
    Case,
    Decision,
    Dissent,
    Graded,
    Meaning,
    Option,
    Person,
    Phrase,
    Priorities,
    Ranked,
    Stand,
    Statement,
    Tradeoff,
)
from stratroom.model.cards import cards, names_are_shown
from stratroom.model.dissents import KIND
from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Sentence
from stratroom.model.names import PRIORITIES, ParticipantId, RoundId, StageId, SubjectId
from stratroom.model.workshop import Workshop
from stratroom.programmes import rehearsed
from stratroom.retold_reveal import groups, left_of_reveal, recognition
from stratroom.stages.meanings import acts as meaning_acts
from stratroom.stages.meanings.answers import marked, users
from stratroom.stages.meanings.rules import meanings_of, phrases
from stratroom.stages.priorities.acts import GRADIENTS, POINTS, RANKINGS, priorities
from stratroom.stages.priorities.rules import option_text
from stratroom.stages.tradeoffs import nouns as tradeoff_nouns
from stratroom.stages.tradeoffs.nouns import round_of, tradeoffs
from stratroom.told_meanings import left_of_settled, settled
from stratroom.words import say, say_of

_WITHOUT_VOTE = ("sentence", "recognition")
"""What is asked of people without a vote, too."""


def retell(workshop: Workshop) -> Case:
    """The workshop in the form of a case; people, answers and dissents in seating order or as they were written."""
    about, people = workshop.about, workshop.people
    named, voted = names_are_shown(workshop), _voted(workshop)
    return Case(
        stratroom_case=1,
        title=about.title,
        participants=tuple(Person(p.id, p.name, p.role, p.decides or p.id in voted, p.leads) for p in people),
        organisation=about.organisation,
        date=about.date,
        facilitator=about.facilitator,
        place=about.place,
        purpose=about.purpose,
        question=workshop.question,
        statements=tuple(Statement(card.by, card.text) for card in cards(workshop) if card.by) if named else (),
        recognition=recognition(workshop) if named else (),
        groups=groups(workshop) if named else (),
        meanings=tuple(_phrase(workshop, item) for item in phrases(workshop).items if _can_be_told(workshop, item)),
        tradeoffs=tuple(_tradeoff(workshop, item) for item in tradeoffs(workshop).items),
        priorities=_priorities(workshop),
    )


def left_out(workshop: Workshop) -> tuple[str, ...]:
    """What a case has no place for, one sentence each; empty when everything is told."""
    return tuple(sentence for of in _LEFT_OUT for sentence in of(workshop))


def _voted(workshop: Workshop) -> set[ParticipantId]:
    """Everybody who answered a round that asks for a vote, whether they still have one or not."""
    asked = (round for round in workshop.rounds.values() if round.form not in _WITHOUT_VOTE)
    return {by for round in asked for by in round.answers_by()}


def _left_of_people(workshop: Workshop) -> Iterator[str]:
    for person in workshop.people:
        if not person.decides and person.id in _voted(workshop):
            yield say(
                "That {name} has no vote any more: a case in which they answered tells them with one.", name=person.name
            )
        if not person.present:
            yield say("That {name} is absent: a case does not say who left.", name=person.name)


def _left_of_programme(workshop: Workshop) -> Iterator[str]:
    if _times(workshop.programme) != _times(rehearsed()):
        yield say("The programme: a case is rehearsed with the one-day design.")
    for reopened in workshop.reopened:
        yield say("That {title} was reopened, and why.", title=reopened.title)
    if workshop.parked:
        yield say_of(len(workshop.parked), "The parked point.", "The {n} parked points.")


def _times(programme: tuple[PlannedStage, ...]) -> list[tuple[StageId, int]]:
    """What a design plans, in whatever language it is told."""
    return [(planned.stage, planned.minutes) for planned in programme]


def _left_of_meanings(workshop: Workshop) -> Iterator[str]:
    for item in phrases(workshop).items:
        if not _can_be_told(workshop, item):
            yield say(
                "“{phrase}” and its meanings: they carry no names, and a case says who wrote what.", phrase=item.text
            )
        if users(workshop, item.text, marked(workshop, item)) != users(workshop, item.text):
            yield say("Who used “{phrase}” in another form: a case counts these words to the letter.", phrase=item.text)
        yield from left_of_settled(workshop, item, is_told=_can_be_told(workshop, item))


def _left_of_rounds(workshop: Workshop) -> Iterator[str]:
    for round in workshop.rounds.values():
        if round.is_pending:
            yield say("“{title}”: it is not revealed yet.", title=round.title)
        if round.given_up:
            yield say("That “{title}” was given up, and why.", title=round.title)
        for earlier in round.earlier:
            yield say(
                "The answers to “{title}” that were shown before it was asked again ({count}), and why it was.",
                count=len(earlier.round.answers),
                title=round.title,
            )
        if round.on_paper:
            yield say("That answers to “{title}” came on paper, and whose.", title=round.title)
        if round.beforehand:
            yield say("That answers to “{title}” were collected before the day, and whose.", title=round.title)


def _left_of_decisions(workshop: Workshop) -> Iterator[str]:
    for item in tradeoffs(workshop).items:
        if len(item.decisions) > 1:
            yield say("The earlier wordings of the decision on “{wording}”.", wording=item.wording)
    for dissent in workshop.dissents:
        if not dissent.is_confirmed:
            yield say(
                "Something on “{subject}”, as {kind}: its author has not confirmed it yet.",
                kind=say(KIND[dissent.kind]),
                subject=dissent.subject,
            )


def _left_of_priorities(workshop: Workshop) -> Iterator[str]:
    part = priorities(workshop)
    if part.cut_at and not part.agreed:
        yield say("The cut line: nothing stands above it.")
    for agreed in part.agreed:
        if agreed.owner is None:
            yield say(
                "“{option}” above the cut line: it has no owner yet.", option=option_text(workshop, agreed.option)
            )


def _can_be_told(workshop: Workshop, item: meaning_acts.Phrase) -> bool:
    """Whether it was shown with names, or not at all."""
    shown = workshop.shown(meanings_of(item.id))
    return shown is None or shown.is_named


def _phrase(workshop: Workshop, item: meaning_acts.Phrase) -> Phrase:
    given = _answers(workshop, meanings_of(item.id))
    answers = tuple(Meaning(by, answer.text) for by, answer in given if isinstance(answer, Sentence))
    return Phrase(item.text, answers, *settled(workshop, item))


def _answers(workshop: Workshop, round: RoundId) -> list[tuple[ParticipantId, Answer]]:
    shown = workshop.shown(round)
    given = shown.answers_by() if shown else {}
    return [(person.id, given[person.id]) for person in workshop.people if person.id in given]


def _tradeoff(workshop: Workshop, item: tradeoff_nouns.Tradeoff) -> Tradeoff:
    return Tradeoff(
        id=item.id,
        prefer=item.prefer,
        over=item.over,
        first=_stands(workshop, round_of("first", item.id)),
        question=item.question,
        cost=item.cost,
        stops=item.stops,
        arguments=tuple(Argument(a.side, a.text, a.basis, a.source, a.by) for a in item.arguments),
        second=_stands(workshop, round_of("second", item.id)),
        proposal=item.proposal,
        needed=item.needed,
        gradients=_graded(workshop, round_of("gradients", item.id)),
        decision=_decision(item.decision),
        dissents=_dissents(workshop, SubjectId(item.id)),
    )


def _stands(workshop: Workshop, round: RoundId) -> tuple[Stand, ...]:
    return tuple(
        Stand(by, answer.position, answer.reason, answer.moved_by)
        for by, answer in _answers(workshop, round)
        if isinstance(answer, Position)
    )


def _graded(workshop: Workshop, round: RoundId) -> tuple[Graded, ...]:
    given = _answers(workshop, round)
    return tuple(Graded(by, answer.gradient) for by, answer in given if isinstance(answer, Gradient))


def _decision(decided: tradeoff_nouns.Decision | None) -> Decision | None:
    if decided is None:
        return None
    return Decision(
        outcome=decided.outcome,
        text=decided.text,
        rationale=decided.rationale,
        options=decided.options,
        owner=decided.owner,
        review=decided.review,
        tripwire=decided.tripwire,
        changed_because=decided.changed_because,
    )


def _dissents(workshop: Workshop, subject: SubjectId) -> tuple[Dissent, ...]:
    return tuple(
        Dissent(d.by, d.kind, d.text, d.would_change_my_mind, d.commits, d.named)
        for d in workshop.dissents
        if d.subject == subject and d.is_confirmed
    )


def _priorities(workshop: Workshop) -> Priorities | None:
    part = priorities(workshop)
    if not part.options:
        return None
    points, rankings = _answers(workshop, POINTS), _answers(workshop, RANKINGS)
    return Priorities(
        options=tuple(Option(option.id, option.text) for option in part.options),
        points=tuple(
            Allocation(by, {str(option): given for option, given in a.points.items()})
            for by, a in points
            if isinstance(a, Points)
        ),
        rankings=tuple(Ranked(by, a.order) for by, a in rankings if isinstance(a, Ranking)),
        agreed=tuple(
            Agreed(p.option, p.owner, p.first_result, p.by, p.people, p.money, p.stops)
            for p in part.agreed
            if p.owner is not None
        ),
        gradients=_graded(workshop, GRADIENTS),
        dissents=_dissents(workshop, PRIORITIES),
    )


_LEFT_OUT = (
    _left_of_people,
    _left_of_programme,
    left_of_reveal,
    _left_of_meanings,
    _left_of_rounds,
    _left_of_decisions,
    _left_of_priorities,
)
