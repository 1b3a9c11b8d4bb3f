"""A workshop of two hundred people as a case, for whatever must stay readable with that many."""

from stratroom.case import Case, Group, Person, Statement
from stratroom.case_parts import Dissent, Graded
from stratroom.case_priorities import Agreed, Allocation, Option, Priorities, Ranked
from stratroom.case_tradeoffs import Decision, Stand, Tradeoff

CROWD = 200
IDS = [f"p{number}" for number in range(CROWD)]
OPTIONS = [f"o{number}" for number in range(6)]


_ASKED = (("towns", "Depth in small towns", "The cities"), ("price", "Fair prices", "Offers"))


def crowd(tradeoffs: int = 2) -> Case:
    """So many trade-offs, six options; everybody answers everything, each in words of their own."""
    asked = (_ASKED[number % 2] if number < 2 else _again(*_ASKED[number % 2], number) for number in range(tradeoffs))
    return Case(
        stratroom_case=1,
        title="Two hundred in one room",
        participants=tuple(Person(id, f"Person Number{n}", f"Role {n}") for n, id in enumerate(IDS)),
        statements=tuple(Statement(id, f"Sentence of {id}: we grow by doing fewer things better.") for id in IDS),
        groups=tuple(Group(f"Group {n}", tuple(IDS[n * 5 : n * 5 + 5])) for n in range(40)),
        tradeoffs=tuple(_tradeoff(*sides) for sides in asked),
        priorities=_priorities(),
    )


def _again(id: str, prefer: str, over: str, number: int) -> tuple[str, str, str]:
    return f"{id}{number}", f"{prefer}, part {number}", over


def _tradeoff(id: str, prefer: str, over: str) -> Tradeoff:
    return Tradeoff(
        id=id,
        prefer=prefer,
        over=over,
        first=tuple(Stand(by, n % 7 - 3, reason=f"Reason {n} on {id}.") for n, by in enumerate(IDS)),
        second=tuple(Stand(by, n % 5 - 1, moved_by=f"Moved {n} on {id}.") for n, by in enumerate(IDS)),
        proposal=f"We choose {prefer}.",
        gradients=tuple(Graded(by, n % 8 + 1) for n, by in enumerate(IDS)),
        decision=Decision("agreed", f"We choose {prefer}.", owner=IDS[0]),
        dissents=tuple(Dissent(by, "dissent", f"I, {by}, am against {id}.") for by in IDS[:12]),
    )


def _priorities() -> Priorities:
    return Priorities(
        options=tuple(Option(id, f"Option {id}, with some words to it") for id in OPTIONS),
        points=tuple(Allocation(by=by, points=_points(n)) for n, by in enumerate(IDS)),
        rankings=tuple(
            Ranked(by=by, order=tuple((id,) for id in OPTIONS[n % 6 :] + OPTIONS[: n % 6])) for n, by in enumerate(IDS)
        ),
        agreed=tuple(Agreed(id, IDS[n], stops=f"Stop {n}") for n, id in enumerate(OPTIONS[:3])),
        gradients=tuple(Graded(by, n % 8 + 1) for n, by in enumerate(IDS)),
    )


def _points(number: int) -> dict[str, int]:
    first = number % 101
    return {OPTIONS[number % 6]: first, OPTIONS[(number + 1) % 6]: 100 - first}
