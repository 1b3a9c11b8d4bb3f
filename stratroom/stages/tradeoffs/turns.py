"""Who speaks when on a trade-off, and why, in words. Worked out from what the ledger holds, each time the same; what
was answered blind and is not shown yet does not enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from stratroom.analysis.camps import lone_voice
from stratroom.analysis.speaking import Turn, after_gradients, after_positions, minority
from stratroom.model.agreement import GRADIENTS
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import Tradeoff, round_of
from stratroom.words import listed, phrase, say, say_of

Stands = Sequence[tuple[ParticipantId, int]]

FLOOR_FIRST = phrase("the minority: has the floor first, uninterrupted")
_NAMED_AT_MOST = 2


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose turn it is, and why then; `has_floor_first` is the first of the minority, whom nobody interrupts."""

    who: Participant
    why: str
    has_floor_first: bool = False


def after_first(workshop: Workshop, item: Tradeoff) -> tuple[Speaker, ...]:
    """Everybody who answered the first round, once it is shown, each once; empty before."""
    stands = stands_in_first(workshop, item)
    few, turns = minority(stands), after_positions(stands, _leaders(workshop))
    return tuple(
        Speaker(
            workshop.participant(turn.who),
            _why_there(workshop, turn, stands, few, is_first=number == 0),
            number == 0 and turn.who in few and turn.why != "leads",
        )
        for number, turn in enumerate(turns)
    )


def after_poll(workshop: Workshop, item: Tradeoff) -> tuple[Speaker, ...]:
    """Who is heard once the gradients are shown: 5 to 8, then 3; empty before."""
    given = _in_order(workshop, round_of("gradients", item.id), _gradient)
    at = dict(given)
    return tuple(
        Speaker(workshop.participant(turn.who), _why_heard(turn, at[turn.who]))
        for turn in after_gradients(given, _leaders(workshop))
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
    few = minority(stands)
    if not few or any(who not in _leaders(workshop) for who in few):
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


def _leaders(workshop: Workshop) -> frozenset[ParticipantId]:
    return frozenset(person.id for person in workshop.people if person.leads)


def _why_there(workshop: Workshop, turn: Turn, stands: Stands, few: Sequence[ParticipantId], *, is_first: bool) -> str:
    said = [_why_by_place(workshop, turn, stands)]
    if turn.who in few:
        has_floor = is_first and turn.why != "leads"
        said.append(say(FLOOR_FIRST) if has_floor else say("of the minority"))
    return " · ".join(said)


def _why_by_place(workshop: Workshop, turn: Turn, stands: Stands) -> str:
    if turn.why == "leads":
        return say("leads, so last")
    alone = lone_voice([position for _, position in stands])
    if alone is not None and stands[alone][0] == turn.who:
        return say("stands alone")
    return _furthest(workshop, turn.who, stands) if turn.why == "apart" else say("drawn")


def _furthest(workshop: Workshop, who: ParticipantId, stands: Stands) -> str:
    here = dict(stands)[who]
    most = max(abs(position - here) for _, position in stands)
    others = [other for other, position in stands if abs(position - here) == most]
    if len(others) > _NAMED_AT_MOST:
        return say_of(len(others), "stands furthest from {n} other", "stands furthest from {n} others")
    names = listed([workshop.participant(other).called for other in others])
    return say("stands furthest from {names}", names=names)


def _why_heard(turn: Turn, gradient: int) -> str:
    at = f"{gradient} {say(GRADIENTS[gradient])}"
    return " · ".join((at, say("leads, so last"))) if turn.why == "leads" else at
