"""Made-up cases with everything a trade-off and a list of priorities may have, in an order the rules allow."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from hypothesis import strategies as st

from stratroom.case import Case, Person
from stratroom.case_parts import Dissent, Graded
from stratroom.case_priorities import Agreed, Allocation, MyTime, Option, Priorities, Ranked
from stratroom.case_priorities import Keeping as KeepingOut
from stratroom.case_tradeoffs import Argument, Decision, Keeping, Since, Stand, Support, Tradeoff

PEOPLE = ("a", "b", "c", "d", "e")
SINCE: tuple[Since, ...] = ("", "second", "gradients", "decision", "dissents")
SINCE_OF_LIST = ("", "rankings", "my_time", "gradients", "dissents")
words = st.sampled_from(["", "It pays.", "März\nApril", "“Yes”"])
texts = st.sampled_from(["More boats.", "Σ ships", "x"])
dates = st.sampled_from(["", "2031-03-04"])
somebody = st.sampled_from(PEOPLE)
maybe = st.none() | somebody
sides: st.SearchStrategy[Literal["prefer", "over"]] = st.sampled_from(["prefer", "over"])


@st.composite
def any_tradeoff(draw: st.DrawFn, id: str) -> Tradeoff:
    since = st.sampled_from(SINCE[:-1])
    out: dict[str, Since] = {}
    out.update(draw(st.lists(st.tuples(somebody, since), max_size=2, unique_by=lambda out: out[0])))
    asked = [_asked(out, SINCE, poll) for poll in range(3)]
    is_unanimous = draw(st.booleans())
    stands = st.integers(1, 3) if is_unanimous else st.integers(-3, 3)
    first = tuple(Stand(by, draw(stands), draw(words)) for by in asked[0])
    part = [by for by in PEOPLE if out.get(by) != ""]
    advocate = draw(st.sampled_from(part)) if is_unanimous and draw(st.booleans()) else None
    arguments = _arguments(draw, part, advocate)
    conditions = [n for n, argument in enumerate(arguments) if argument.side == "condition"]
    gradients = tuple(Graded(by, draw(st.integers(1, 8))) for by in asked[2])
    decision = draw(st.none() | st.just(_decision(draw, conditions, [by for by in PEOPLE if by not in out])))
    if decision and decision.owner and len(out) < 2 and draw(st.booleans()):
        out[decision.owner] = "dissents"
    return Tradeoff(
        id=id,
        prefer=f"{id}: depth",
        over="Breadth",
        first=first,
        question=draw(words),
        feels=draw(words),
        reverse_by=draw(maybe),
        recused=tuple(Keeping(by, draw(words), out[by]) for by in sorted(out, key=lambda by: SINCE.index(out[by]))),
        advocate=advocate,
        arguments=arguments,
        support=_support(draw, part) if conditions else (),
        second=tuple(Stand(by, draw(st.integers(-3, 3)), "", draw(words)) for by in asked[1]),
        proposal="" if gradients and draw(st.booleans()) else "We do it.",
        needed=draw(words),
        gradients=gradients,
        decision=decision,
        dissents=_dissents(draw),
    )


def _support(draw: st.DrawFn, asked: Sequence[str]) -> tuple[Support, ...]:
    said = draw(st.lists(st.sampled_from(asked), unique=True, max_size=3))
    return tuple(Support(by, draw(st.booleans()), draw(words)) for by in said)


def _asked(out: Mapping[Any, str], parts: Sequence[str], place: int) -> list[str]:
    """Who is asked in the round of this place: who keeps out since a later part still is."""
    return [by for by in PEOPLE if parts.index(out.get(by, parts[-1])) > place]


def _arguments(draw: st.DrawFn, part: Sequence[str], advocate: str | None) -> tuple[Argument, ...]:
    maybe = st.none() | st.sampled_from(part)
    told: list[Argument] = []
    for _ in range(draw(st.integers(0, 2))):
        is_part = advocate is not None and draw(st.booleans())
        by = advocate if is_part else draw(maybe)
        told.append(Argument(draw(sides), draw(texts), "conjecture", draw(words), by, as_advocate=is_part))
    places = st.sampled_from(range(len(told))) if told else st.none()
    made_of = draw(st.lists(st.none() | places, max_size=2, unique=True))
    return (*told, *(_condition(draw, maybe, place) for place in made_of))


def _condition(draw: st.DrawFn, maybe: st.SearchStrategy[str | None], out_of: int | None) -> Argument:
    return Argument(
        side="condition",
        text=draw(texts),
        basis="inference",
        by=draw(maybe),
        owner=draw(maybe),
        test=draw(words),
        standard=draw(words),
        due=draw(dates),
        out_of=out_of,
    )


def _decision(draw: st.DrawFn, conditions: list[int], owners: list[str]) -> Decision:
    return Decision(
        outcome=draw(st.sampled_from(["agreed", "not agreed", "parked"])),
        text=draw(texts),
        owner=draw(st.none() | st.sampled_from(owners)),
        review=draw(dates),
        accepted=draw(words),
        conditions=tuple(n for n in conditions if draw(st.booleans())),
        reversible=draw(st.sampled_from([None, True, False])),
        reached=draw(st.sampled_from([None, True, False])),
    )


def _dissents(draw: st.DrawFn) -> tuple[Dissent, ...]:
    return tuple(
        Dissent(by, "dissent", draw(texts), named=draw(st.booleans()), alternative=draw(words), additions=added)
        for by, added in draw(st.lists(st.tuples(somebody, st.lists(texts, max_size=2).map(tuple)), max_size=2))
    )


@st.composite
def any_list(draw: st.DrawFn, tradeoffs: Sequence[str]) -> Priorities:
    out = dict(
        draw(st.lists(st.tuples(somebody, st.sampled_from(SINCE_OF_LIST)), max_size=2, unique_by=lambda out: out[0]))
    )
    asked = [_asked(out, SINCE_OF_LIST, place) for place in range(4)]
    owners = [by for by in PEOPLE if out.get(by) not in ("", "rankings")]
    order = sorted(out, key=lambda by: SINCE_OF_LIST.index(out[by]))
    nameless = draw(st.booleans()) and min(len(asked[0]), len(asked[1])) >= 5
    return Priorities(
        options=tuple(Option(f"o{n}", f"Option {n}", draw(st.sampled_from(["", *tradeoffs]))) for n in range(3)),
        recused=tuple(KeepingOut(by, draw(words), out[by]) for by in order),
        points=tuple(Allocation(by="" if nameless else by, points={"o0": 60, "o2": 40}) for by in asked[0]),
        rankings=tuple(Ranked(by="" if nameless else by, order=(("o0", "o1"), ("o2",))) for by in asked[1]),
        agreed=(Agreed("o1", draw(st.sampled_from(owners)), half_days=draw(st.integers(0, 10)), by=draw(dates)),),
        needed=draw(words),
        my_time=tuple(MyTime(by, draw(texts)) for by in asked[2]),
        gradients=tuple(Graded(by, draw(st.integers(1, 8))) for by in asked[3]),
        dissents=_dissents(draw),
    )


@st.composite
def any_case(draw: st.DrawFn) -> Case:
    tradeoffs = tuple(draw(any_tradeoff(f"t{n}")) for n in range(draw(st.integers(1, 2))))
    people = tuple(Person(id, id.upper(), "") for id in PEOPLE)
    listed = draw(any_list([tradeoff.id for tradeoff in tradeoffs]))
    return Case(1, "A day", people, question="What?", tradeoffs=tradeoffs, priorities=listed)
