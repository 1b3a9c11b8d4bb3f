"""The priorities told as a case, and what a case has no place for."""

from collections import Counter
from collections.abc import Iterator

from stratroom.case_priorities import (
    Agreed,
    Allocation,
    Keeping,
    MyTime,
    Option,
    Priorities,
    Ranked,
    Since,
    WithoutRoles,
)
from stratroom.model.forms import Answer, Points, Ranking, Sentence
from stratroom.model.names import PRIORITIES, Attribution, RoundId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.promises import held
from stratroom.model.recusals import Recusal
from stratroom.model.roles import InRole, roles_of
from stratroom.model.rounds import ATTRIBUTION, Round
from stratroom.model.workshop import Workshop
from stratroom.retold_votes import answers, dissents, graded, left_of_earlier, left_of_recusals, recusals
from stratroom.stages.priorities import acts
from stratroom.stages.priorities.acts import GRADIENTS, MOST, MY_TIME, POINTS, RANKINGS, STAGE, priorities
from stratroom.stages.priorities.asked_on import said_of
from stratroom.stages.priorities.ordered import answers_to
from stratroom.stages.priorities.rules import option_text
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.words import phrase, say

_PROMISED: dict[Attribution, str] = {
    "by-role": phrase("That points and rankings were promised by role: none were shown since."),
    "unattributed": phrase("That points and rankings were promised without names: none were shown since."),
}
_BY_ROLE: dict[WithoutRoles, RoundId] = {"points": POINTS, "rankings": RANKINGS}
_ROUNDS = (POINTS, RANKINGS, MY_TIME, GRADIENTS)
_SINCE: tuple[Since, ...] = ("", "rankings", "my_time", "gradients", "dissents")


def retold(workshop: Workshop) -> Priorities | None:
    """None where there is no list."""
    part = priorities(workshop)
    if not part.options:
        return None
    return Priorities(
        options=tuple(Option(option.id, option.text, _out_of(workshop, option)) for option in part.options),
        recused=_recused(workshop),
        points=_points(workshop),
        rankings=_rankings(workshop),
        agreed=_agreed(part),
        needed=part.needed,
        gradients=graded(workshop, GRADIENTS),
        my_time=_my_time(workshop),
        dissents=dissents(workshop, PRIORITIES, said_of(workshop)),
        without_roles=tuple(part for part, round in _BY_ROLE.items() if _is_told_without_roles(workshop, round)),
    )


def _out_of(workshop: Workshop, option: acts.Option) -> SubjectId | str:
    """The trade-off it comes from, while that is there."""
    return option.out_of if option.out_of in [item.id for item in tradeoffs(workshop).items] else ""


def _recused(workshop: Workshop) -> tuple[Keeping, ...]:
    return tuple(Keeping(recusal.by, recusal.reason, _SINCE[first]) for recusal, first in _kept_out(workshop))


def _kept_out(workshop: Workshop) -> list[tuple[Recusal, int]]:
    """Since after the owners were named where they are one."""
    owners, after = {agreed.owner for agreed in priorities(workshop).agreed}, _ROUNDS.index(MY_TIME)
    kept = recusals(workshop, PRIORITIES, _ROUNDS)
    late = [(recusal, max(first, after) if recusal.by in owners else first) for recusal, first in kept]
    return sorted(late, key=lambda each: each[1])


def _points(workshop: Workshop) -> tuple[Allocation, ...]:
    return tuple(
        Allocation(**_whose(by), points={str(option): given for option, given in answer.points.items()})
        for by, answer in _answers(workshop, POINTS)
        if isinstance(answer, Points)
    )


def _rankings(workshop: Workshop) -> tuple[Ranked, ...]:
    given = _answers(workshop, RANKINGS)
    return tuple(Ranked(**_whose(by), order=answer.order) for by, answer in given if isinstance(answer, Ranking))


def _whose(by: Participant | None) -> dict[str, str]:
    """By whom, or by which role, or nothing."""
    if by is None:
        return {}
    return {"role": by.role} if isinstance(by, InRole) else {"by": by.id}


def _answers(workshop: Workshop, round: RoundId) -> list[tuple[Participant | None, Answer]]:
    shown = workshop.shown(round)
    return answers_to(workshop, shown) if shown and not _has_roles_gone(workshop, shown) else []


def _is_told_without_roles(workshop: Workshop, round: RoundId) -> bool:
    shown = workshop.shown(round)
    return shown is not None and shown.without_roles and not _has_roles_gone(workshop, shown)


def _has_roles_gone(workshop: Workshop, shown: Round) -> bool:
    """Whether, by role, answers stand under roles that fewer people have now: a case asks people in the roles it tells
    them with, and only those who take part by then. Without roles whether there are more than it asks."""
    out = {recusal.by for recusal, first in _kept_out(workshop) if first <= _ROUNDS.index(shown.id)}
    asked = [person for person in workshop.people if person.decides and person.id not in out]
    if shown.without_roles:
        return len(shown.answers) > len(asked)
    given = Counter(answer.role for answer in shown.answers)
    return shown.shows_roles and not given <= Counter(roles_of(asked).values())


def _agreed(part: acts.Priorities) -> tuple[Agreed, ...]:
    return tuple(
        Agreed(p.option, p.owner, p.first_result, p.by, p.people, p.money, p.stops, p.half_days)
        for p in part.agreed
        if p.owner is not None
    )


def _my_time(workshop: Workshop) -> tuple[MyTime, ...]:
    given = answers(workshop, MY_TIME)
    return tuple(MyTime(by, answer.text) for by, answer in given if isinstance(answer, Sentence))


def too_many_told(workshop: Workshop) -> Iterator[str]:
    """That more is told than can be weighed today: older versions listed any number."""
    count = len(priorities(workshop).options)
    if count > MOST:
        yield say(
            "The case holds all {count} options, and a case is rehearsed with at most {most}. Take some out of it, "
            "with what was given to them, before you rehearse it.",
            count=count,
            most=MOST,
        )


def left_of_priorities(workshop: Workshop) -> Iterator[str]:
    """What a case has no place for."""
    part = priorities(workshop)
    yield from left_of_recusals(workshop, PRIORITIES, _ROUNDS, _kept_out(workshop))
    yield from left_of_earlier(workshop, PRIORITIES, say("Priorities"), said_of(workshop))
    promised = ATTRIBUTION[held(workshop, STAGE)]
    if promised in _PROMISED and promised not in [_shown_as(workshop, id) for id in (POINTS, RANKINGS)]:
        yield say(_PROMISED[promised])
    for shown in filter(None, map(workshop.shown, (POINTS, RANKINGS))):
        if _has_roles_gone(workshop, shown) and shown.without_roles:
            yield say(
                "The answers to “{title}”: there are more than participants now have a vote in it, and a case asks "
                "those alone.",
                title=shown.title,
            )
        elif _has_roles_gone(workshop, shown):
            yield say(
                "The answers to “{title}”: they stand under roles that fewer participants have now, and a case tells "
                "their roles as they are now.",
                title=shown.title,
            )
    if part.cut_at and not part.agreed:
        yield say("The cut line: nothing stands above it.")
    for option in part.options:
        if option.out_of != _out_of(workshop, option):
            yield say("That “{option}” comes from a trade-off that was removed since.", option=option.text)
    for agreed in part.agreed:
        text = option_text(workshop, agreed.option)
        if agreed.owner is None:
            yield say("“{option}” above the cut line: it has no owner yet.", option=text)
        elif agreed.owner_was_away:
            yield say("That whoever owns “{option}” was away when they were named.", option=text)
    for aside in part.set_aside:
        text = option_text(workshop, aside.option)
        yield say("What was agreed of “{option}” before it came below the cut line.", option=text)


def _shown_as(workshop: Workshop, round: RoundId) -> str:
    shown = workshop.shown(round)
    return shown.attribution if shown else ""
