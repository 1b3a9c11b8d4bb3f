"""Who speaks when on a trade-off, and why, in words. Worked out from the round as it was shown, each time the same: in
the order its answers were drawn in, with whoever led then. What was answered blind and is not shown does not enter."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from stratroom.analysis.camps import lone_voice
from stratroom.analysis.speaking import Turn, Why, after_gradients, after_positions, minority
from stratroom.model.agreement import GRADIENTS
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ParticipantId, RoundId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.recusing import recused_from
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import Poll, Tradeoff, round_of
from stratroom.words import listed, phrase, say, say_of

Stands = Sequence[tuple[ParticipantId, int]]

FLOOR_FIRST = phrase("the minority: has the floor first")
_NAMED_AT_MOST = 2


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose turn it is, and why then: `turn` by the rule, `why` in words. `has_floor_first`: of the minority, whom
    nobody interrupts; `at`: the gradient they gave, in words, after the poll. `keeps_out`: since then they keep out of
    this, so nobody hears them on it."""

    who: Participant
    turn: Why
    why: str
    has_floor_first: bool = False
    at: str = ""
    keeps_out: bool = False


def after_first(workshop: Workshop, item: Tradeoff) -> tuple[Speaker, ...]:
    """Everybody who answered the first round, once it is shown, each once; empty before."""
    stands, leaders = stands_in_first(workshop, item), _leaders(workshop, item, "first")
    few = minority(stands)
    speakers = (
        Speaker(
            workshop.participant(turn.who),
            turn.why,
            _why_there(workshop, turn, stands, few),
            turn.why == "minority",
        )
        for turn in after_positions(stands, leaders)
    )
    return _as_they_take_part(workshop, item, speakers)


def after_poll(workshop: Workshop, item: Tradeoff) -> tuple[Speaker, ...]:
    """Who is heard once the gradients are shown: 5 to 8, then 3; empty before."""
    given = _in_order(workshop, round_of("gradients", item.id), _gradient)
    at = dict(given)
    speakers = (
        Speaker(workshop.participant(turn.who), turn.why, _why_heard(turn, at[turn.who]), at=_graded(at[turn.who]))
        for turn in after_gradients(given, _leaders(workshop, item, "gradients"))
    )
    return _as_they_take_part(workshop, item, speakers)


def _as_they_take_part(workshop: Workshop, item: Tradeoff, speakers: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """Who answered and keeps out since stands where they stood, and is heard no more."""
    out = recused_from(workshop, SubjectId(item.id))
    return tuple(
        replace(speaker, why=say("keeps out"), has_floor_first=False, keeps_out=True)
        if speaker.who.id in out
        else speaker
        for speaker in speakers
    )


def stands_in_first(workshop: Workshop, item: Tradeoff) -> Stands:
    """First positions in the order the reveal drew them in; empty before it."""
    return _in_order(workshop, round_of("first", item.id), _position)


def about_minority(workshop: Workshop, item: Tradeoff) -> str:
    """Where nobody has the floor first: that both sides are as many, or that the minority leads; otherwise ""."""
    stands = stands_in_first(workshop, item)
    leaning = sum(position > 0 for _, position in stands)
    if leaning and leaning == sum(position < 0 for _, position in stands):
        return say_of(
            leaning,
            "{n} leans to each side: nobody is a minority, so nobody has the floor before the others.",
            "{n} lean to each side: nobody is a minority, so nobody has the floor before the others.",
        )
    few, leaders = minority(stands), _leaders(workshop, item, "first")
    if not few or any(who not in leaders for who in few):
        return ""
    names = listed([workshop.participant(who).called for who in few])
    return say_of(
        len(few),
        "{names} is the minority, and leads: heard last all the same.",
        "{names} are the minority, and lead: heard last all the same.",
        names=names,
    )


def _in_order(workshop: Workshop, round: RoundId, value: Callable[[object], int | None]) -> Stands:
    shown = workshop.shown(round)
    found = ((given.by, value(given.answer)) for given in (shown.answers if shown else ()))
    return [(by, answer) for by, answer in found if by is not None and answer is not None]


def _position(answer: object) -> int | None:
    return answer.position if isinstance(answer, Position) else None


def _gradient(answer: object) -> int | None:
    return answer.gradient if isinstance(answer, Gradient) else None


def _leaders(workshop: Workshop, item: Tradeoff, poll: Poll) -> frozenset[ParticipantId]:
    """Whoever led when the answers were shown: who leads later changes no order."""
    shown = workshop.shown(round_of(poll, item.id))
    return shown.leads if shown else frozenset()


def _why_there(workshop: Workshop, turn: Turn, stands: Stands, few: Sequence[ParticipantId]) -> str:
    said: list[str] = []
    if turn.why == "leads":
        said.append(say("leads, so last"))
    elif _is_alone(turn.who, stands):
        said.append(say("stands alone"))
    elif turn.why == "apart":
        said.append(_furthest(workshop, turn.who, stands))
    elif turn.why == "drawn":
        said.append(say("drawn"))
    if turn.who in few:
        said.append(say(FLOOR_FIRST) if turn.why == "minority" else say("of the minority"))
    return " · ".join(said)


def _is_alone(who: ParticipantId, stands: Stands) -> bool:
    alone = lone_voice([position for _, position in stands])
    return alone is not None and stands[alone][0] == who


def _furthest(workshop: Workshop, who: ParticipantId, stands: Stands) -> str:
    here = dict(stands)[who]
    most = max(abs(position - here) for _, position in stands)
    others = [other for other, position in stands if abs(position - here) == most]
    if len(others) > _NAMED_AT_MOST:
        return say_of(len(others), "stands furthest from {n} other", "stands furthest from {n} others")
    names = listed([workshop.participant(other).called for other in others])
    return say("stands furthest from {names}", names=names)


def _why_heard(turn: Turn, gradient: int) -> str:
    at = _graded(gradient)
    return " · ".join((at, say("leads, so last"))) if turn.why == "leads" else at


def _graded(gradient: int) -> str:
    return f"{gradient} {say(GRADIENTS[gradient])}"
