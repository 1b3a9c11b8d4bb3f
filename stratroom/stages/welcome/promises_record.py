"""What people were promised before they answered: each question each time it was put, hidden or sealed. Pure.

Of a round that was given up unread and put again no more is known than what held since.
"""

from collections.abc import Callable, Iterator

from stratroom.model.cards import STATEMENTS as ROUND
from stratroom.model.naming import ANSWERS, STATEMENTS
from stratroom.model.promises import beforehand, promise_of, promised
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading, Paragraph
from stratroom.words import listed, phrase, quoted, say

_TIMES = {
    1: phrase("{question} the first time"),
    2: phrase("{question} the second time"),
    3: phrase("{question} the third time"),
}
_LATER = phrase("{question}, time {n}")
_Named = tuple[str, str]
"""What is told of a question, and the question, with the time it was put where another was told of another time."""


def blocks(workshop: Workshop) -> tuple[Block, ...]:
    """The statements first; () where nothing was promised yet."""
    lines = (*_of_statements(workshop), *_of_others(workshop))
    if not lines:
        return ()
    said = Heading(say("What was promised before the first answer"), 3), *map(Paragraph, lines)
    bare = tuple(_without_roles(workshop))
    return (*said, Facts(bare)) if bare else said


def _of_statements(workshop: Workshop) -> Iterator[str]:
    """As it was put, each time; as it would be put, before it was."""
    asked = workshop.round(ROUND)
    if asked:
        told = _grouped(_each_time(asked, lambda put: promise_of(workshop, put), say(ANSWERS[STATEMENTS])))
        yield from (_line(listed(questions), promise) for promise, questions in told.items())
    elif _is_planned(workshop):
        yield _line(say(ANSWERS[STATEMENTS]), beforehand(workshop, STATEMENTS))


def _of_others(workshop: Workshop) -> Iterator[str]:
    """What held for every other question that was put; by their titles where it was not the same."""
    told = _grouped(
        named
        for round in workshop.rounds.values()
        if round.id != ROUND
        for named in _each_time(round, lambda put: promised(workshop, put))
    )
    for promise, questions in told.items():
        yield _line(_all_others(workshop) if len(told) == 1 else listed(questions), promise)


def _all_others(workshop: Workshop) -> str:
    has_statements = workshop.round(ROUND) or _is_planned(workshop)
    return say("Every other question") if has_statements else say("Every question")


def _is_planned(workshop: Workshop) -> bool:
    return STATEMENTS in (planned.stage for planned in workshop.programme)


def _without_roles(workshop: Workshop) -> Iterator[Fact]:
    """Each time answers are shown without the roles that were promised with them, and why."""
    for round in workshop.rounds.values():
        told = _each_time(round, lambda put: "bare" if put.without_roles else "")
        for question in _grouped(told).get("bare", ()):
            why = say(
                "{question} was promised by role: more answers stood under a role than people have it.",
                question=question,
            )
            yield say("Shown without roles"), why


def _each_time(round: Round, told: Callable[[Round], str], name: str = "") -> Iterator[_Named]:
    """`name` where the question is not called by its title."""
    times = [earlier.round for earlier in round.earlier] + ([] if round.phase is Phase.AGAIN else [round])
    differs = len({*map(told, times)}) > 1
    for number, put in enumerate(times, 1):
        question = name or quoted(put.title)
        yield told(put), _at(number, question) if differs else question


def _at(number: int, question: str) -> str:
    """
    >>> _at(2, "“Ranking”"), _at(7, "“Ranking”")
    ('“Ranking” the second time', '“Ranking”, time 7')
    """
    return say(_TIMES.get(number, _LATER), question=question, n=number)


def _grouped(all_named: Iterator[_Named]) -> dict[str, list[str]]:
    """All questions of which the same is told together, each once.

    >>> _grouped(iter([("hidden", "A"), ("sealed", "B"), ("hidden", "C"), ("hidden", "A")]))
    {'hidden': ['A', 'C'], 'sealed': ['B']}
    """
    told: dict[str, dict[str, None]] = {}
    for what, question in all_named:
        told.setdefault(what, {})[question] = None
    return {what: [*questions] for what, questions in told.items()}


def _line(question: str, promise: str) -> str:
    return say("{label}: {text}", label=question, text=promise)
