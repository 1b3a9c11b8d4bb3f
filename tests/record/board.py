"""A day of twenty people and twelve decisions in which every field holds text that has broken some program and names
somebody in some way: each word must reach the page, and in the edition without names no mark of who somebody is."""

from collections.abc import Iterator
from itertools import count, cycle

from msgspec.structs import replace

from stratroom.case import Case, Group, Meaning, Person, Phrase, Statement
from stratroom.case_parts import Dissent, Graded
from stratroom.case_priorities import Agreed, Allocation, MyTime, Option, Priorities, Ranked
from stratroom.case_tradeoffs import Argument, Decision, Stand, Support, Tradeoff
from stratroom.model.people import Known
from stratroom.model.workshop import Workshop
from tests.record.reading import folded

PEOPLE, DECISIONS, OPTIONS = 20, 12, 6
IDS = [f"p{number}" for number in range(PEOPLE)]
VOTERS = [id for id in IDS if id != "p19"]
NAMES = [f"Quenby Marchbanks-{chr(0x41 + number)}zzorv" for number in range(PEOPLE)]
ROLES = [f"Warden of {chr(0x41 + number)}ulmery" for number in range(PEOPLE)]
HOSTILE = (
    "<script>alert(1)</script> & </b>",
    '=HYPERLINK("x";"y") +1 -1 @SUM',
    "**bold** _it_ # head [a](b) `c` | d ![e](f)",
    "]TJ ET \\(x\\) %PDF endstream endobj",
    "{name} %s {0} $HOME ../../etc",
    "naïve façade Łódź ﬁ 3 × 4 = 12 €",
    "Στρατηγική Стратегия Chiến lược",
    "हमारी रणनीति क्षत्रिय",
    "我们的战略「一番」우리의",
    "هذه جملة 12 لا إله طويلة",
    "We call it לבנות סיטונאות among 91 of us",
    "👩‍👩‍👧 ☃ 1️⃣ 👍🏽 → ✓",
    "'; DROP TABLE entries; -- \" ''",
    "e\u0301a\u0327\u0323 soft\u00adhyphen no\u00a0break zero\u200bwidth",
)
OF_THE_BOARD = ("quenby", "marchbanks", "zzorv", "warden", "ulmery", "qwinbee", "ombrosia")
"""What nobody may find in the edition without names, in whatever capitals."""
BEFORE = (Known("Qwinbee Ombrosia", "Warden of Zulmery"),)
"""What somebody was called before."""
WITHHELD = "[name withheld]"
NAMED = (
    "{first} {last}", "quenby", "{whole}", "@quenby{letter}zzorv", "quenby.{letter}zzorv@x.org", "q.{letter}zzorv",
    "quenby{letter}zzorv", "{letter}zzorv_quenby", "Quénby Márchbanks", "QUENBY", "{last}s", "{letter}zzorvs",
    "warden of {letter}ulmery", "{field} director", "head of {field}", "directrice d’{field}", "{field}leiterin",
    "Leiter {field}", "Q. {last}", "qwinbee", "Ombrosia", "warden of zulmery", "QM{capital}",
    "{last}owi", "q{letter}zzorv", "{last}Q", "Q u e n b y", "Quenb\u0443", "Qu\u0435nby {last}iem",
)  # fmt: skip
"""Ways to name one of them."""


class Texts:
    """Texts for the fields of a case, each with a word of its own and with somebody's name; `given` are all of them in
    order, `nameless` the same as the edition without names has them."""

    def __init__(self) -> None:
        self.given: list[str] = []
        self.nameless: list[str] = []
        self._numbers, self._hostile, self._named = count(), cycle(HOSTILE), cycle(NAMED)

    def __call__(self, what: str, times: int = 1, *, names: bool = True) -> str:
        number, hostile = next(self._numbers), next(self._hostile)
        ways = (_name(next(self._named), number % PEOPLE), WITHHELD) if names else ("nobody", "nobody")
        texts = (f"{what} w{number:04d} {who} {hostile}" for who in ways)
        given, nameless = (" ".join([text] * times) for text in texts)
        self.given.append(given)
        self.nameless.append(nameless)
        return given


def _name(way: str, number: int) -> str:
    capital = chr(0x41 + number)
    field, whole = f"{capital}ulmery", f"Quenby Marchbanks-{capital}zzorv".lower()
    return way.format(
        first="Quenby", last=f"{capital}zzorv", whole=whole, letter=capital.lower(), capital=capital, field=field
    )


def board_without_names() -> tuple[Workshop, list[str]]:
    """The workshop, in which one of them was called otherwise before, and its texts as nobody is named in them."""
    texts = Texts()
    return replace(folded(_case(texts)), called_before=BEFORE), texts.nameless


def board() -> tuple[Case, list[str]]:
    """The case, and every text that was given in it."""
    texts = Texts()
    return _case(texts), texts.given


def _case(say: Texts) -> Case:
    return Case(
        stratroom_case=1,
        title=say("Title"),
        organisation=say("Organisation", names=False),  # it keeps its name, whoever bears it, too
        purpose=say("Purpose"),
        place=say("Place"),
        date="2026-10-15",
        question=say("Question"),
        participants=tuple(
            Person(id, NAMES[n], ROLES[n], decides=id in VOTERS, leader=n == 0) for n, id in enumerate(IDS)
        ),
        statements=tuple(Statement(id, say("Statement", 1 + 9 * (n == 4))) for n, id in enumerate(IDS)),
        groups=tuple(Group(say("Group"), tuple(IDS[n * 5 : n * 5 + 5])) for n in range(4)),
        meanings=(Phrase(say("Phrase"), tuple(Meaning(id, say("Meaning")) for id in IDS), say("Agreed meaning")),),
        tradeoffs=tuple(_tradeoff(number, say) for number in range(DECISIONS)),
        priorities=_priorities(say),
    )


def _tradeoff(number: int, say: Texts) -> Tradeoff:
    return Tradeoff(
        id=f"t{number}",
        prefer=say("Prefer"),
        over=say("Over"),
        question=say("Asked"),
        cost=say("Costs"),
        stops=say("Stops"),
        feels=say("Feels"),
        reverse_by=IDS[number],
        first=tuple(Stand(id, (n + number) % 7 - 3, reason=say("Reason")) for n, id in enumerate(VOTERS)),
        arguments=tuple(_arguments(number, say)),
        support=(Support(IDS[5], would=True, text=say("Support")),),
        second=tuple(Stand(id, (n * 3 + number) % 7 - 3, moved_by=say("Moved")) for n, id in enumerate(VOTERS)),
        proposal=say("Proposal"),
        needed=say("Needed"),
        gradients=tuple(Graded(id, (n + number) % 8 + 1) for n, id in enumerate(VOTERS)),
        decision=_decision(number, say),
        dissents=tuple(_dissents(number, say)),
    )


def _arguments(number: int, say: Texts) -> Iterator[Argument]:
    yield Argument("prefer", say("Argument"), "evidence", source=say("Source"), by=IDS[number])
    yield Argument("over", say("Argument"), "conjecture", by=IDS[number + 1])
    yield Argument(
        "condition", say("Condition"), "inference", by=IDS[number + 2], owner=IDS[number + 3], test=say("Test"),
        standard=say("Standard"), due="2027-05-01",
    )  # fmt: skip


def _decision(number: int, say: Texts) -> Decision:
    return Decision(
        outcome=("agreed", "agreed", "not agreed", "parked")[number % 4],
        text=say("Decision", 1 + 8 * (number == 2)),
        rationale=say("Rationale"),
        options=(say("Option not taken"), say("Option not taken")),
        owner=IDS[number],
        review="2027-06-30",
        tripwire=say("Tripwire"),
        changed_because=say("Changed"),
        accepted=say("Accepted"),
        conditions=(2,),
        reversible=number % 2 == 0,
    )


def _dissents(number: int, say: Texts) -> Iterator[Dissent]:
    for n, kind in enumerate(("challenge", "reservation", "dissent", "stand aside")):
        yield Dissent(
            IDS[number + n], kind, say("Dissent", 1 + 20 * (n == 2)), would_change_my_mind=say("Mind"), commits=n < 2,
            named=n != 1, alternative=say("Instead"), additions=(say("Later"),),
        )  # fmt: skip


def _priorities(say: Texts) -> Priorities:
    ids = [f"o{number}" for number in range(OPTIONS)]
    return Priorities(
        options=tuple(Option(id, say("Option")) for id in ids),
        points=tuple(Allocation(by=by, points={ids[n % 6]: 60, ids[(n + 1) % 6]: 40}) for n, by in enumerate(VOTERS)),
        rankings=tuple(
            Ranked(by=by, order=tuple((id,) for id in ids[n % 6 :] + ids[: n % 6])) for n, by in enumerate(VOTERS)
        ),
        agreed=tuple(_agreed(number, id, say) for number, id in enumerate(ids[:3])),
        needed=say("Needed"),
        gradients=tuple(Graded(by, n % 8 + 1) for n, by in enumerate(VOTERS)),
        my_time=tuple(MyTime(by, say("My time")) for by in VOTERS),
        dissents=(Dissent(IDS[9], "dissent", say("Dissent of the list"), commits=True, alternative=say("Instead")),),
    )


def _agreed(number: int, id: str, say: Texts) -> Agreed:
    return Agreed(
        id, IDS[number], first_result=say("First result"), by="2027-03-31", people=say("People"), money=say("Money"),
        stops=say("We stop"), half_days=4,
    )  # fmt: skip
