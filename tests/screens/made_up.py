"""Words and people made up for the pictures: terse, usual, unruly, hostile or endless, as many as are asked for."""

from collections.abc import Callable

from msgspec.structs import replace

from stratroom.model.engine import as_put
from stratroom.model.names import ParticipantId, RoundId, StageId
from stratroom.model.people import Participant
from stratroom.model.promises import promise_of
from stratroom.model.public import PersonMark
from stratroom.model.rounds import Question
from stratroom.model.text import LONGEST_NAME, LONGEST_ROLE
from stratroom.model.workshop import Workshop
from stratroom.stages.welcome.rules import AddParticipant

USUAL = (
    "Depth in small towns",
    "Everyday fair prices in every store",
    "Discounters cannot copy our local supply.",
    "A fresh basket is 2.3 times the size of a basket without.",
)
BRIEF = ("Fresh rebuild in 30 stores", "Depot and shelf availability", "Wholesale to schools", "Leave 7 weak stores")
TERSE = ("Grow.", "Cut.", "Stay.", "Go.")
UNRULY = (
    (
        "We will be the grocer that every small town in the region would miss if we closed, because the people who "
        "work in our stores know the people who shop in them, and because the fresh food on the shelf was in "
        "a field nearby this morning or late yesterday afternoon, and no chain can copy in less than five full years."
    ),
    "Our Lebensmittelversorgungssicherstellungsbeauftragtengesetzesnovelle stands above every other aim we have.",
    "نريد أن نكون المتجر الذي تفتقده كل بلدة صغيرة إذا أغلقنا أبوابنا، لأن الناس هنا يعرفون من يشتري منهم.",
    "我们要成为每个小镇都会怀念的杂货店，因为在我们店里工作的人认识来买东西的人，今天早上货架上的新鲜食品昨天下午还在附近的田里。",
    "Fresh 🍎 first, always 🚚; “cheap” never.",
    "Five lines:\nfresh\nnear\nkind\nfair",
)
HOSTILE = (
    "\u202eevil\u202c is live backwards",
    "W" * 150,
    "Z\u0334\u0321\u035b\u0319a\u0337\u0327\u0344l\u0336\u0328\u0346g\u0338o\u0335\u0323 rises",
    "<b>AT&amp;T</b> {n} %s \\n ${total}",
    "👨‍👩‍👧‍👦" * 14,
    "עברית first, then English 123, ואז שוב",
    "ᚠᚢᚦ no font has these ᚨᚱᚲ",
    "one\n\n\ntwo\nthree\n\n\nfour\nfive\n\n\nsix\n",
    "i" + "\u200b" * 40 + "i",
)
Words = Callable[[int], str]


def terse(number: int) -> str:
    return TERSE[number % len(TERSE)]


def unruly(number: int) -> str:
    return UNRULY[number % len(UNRULY)]


def hostile(number: int) -> str:
    return HOSTILE[number % len(HOSTILE)]


def endless(number: int) -> str:
    """Far longer than a page."""
    return UNRULY[0] * 6


def brief(number: int) -> str:
    return BRIEF[number % len(BRIEF)]


def usual(number: int) -> str:
    """What people write: a sentence of thirteen or so words, or a few words where it names something."""
    return USUAL[number % len(USUAL)]


_UNRULY_NAMES = (
    "Anna-Maria Theodora Lundqvist-Papadopoulou",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter",
    "Αγγελική Παπαδοπούλου",
    "فاطمة الزهراء",
    "佐藤 健一",
)


_HOSTILE_NAMES = tuple(
    (text[:LONGEST_NAME].strip(), text[:LONGEST_ROLE].strip())
    for text in ("MW" * 100, "il" * 100, "Wi " * 50, "名" * 200)
)
"""Names and roles as long as they may be."""


def people(count: int, words: Words) -> tuple[PersonMark, ...]:
    if words is hostile:
        both = [_HOSTILE_NAMES[n % len(_HOSTILE_NAMES)] for n in range(count)]
        return tuple(_person(n, name, "AMTL"[: 2 + n % 3], role) for n, (name, role) in enumerate(both))
    if words in (terse, brief, usual):
        return tuple(_person(n, f"P{n + 1}", f"P{n + 1}", "Finance") for n in range(count))
    names = [_UNRULY_NAMES[n % len(_UNRULY_NAMES)] for n in range(count)]
    return tuple(_person(n, name, "AMTL"[: 2 + n % 3], "Head of everything else") for n, name in enumerate(names))


def joining(id: ParticipantId, name: str, role: str) -> AddParticipant:
    """Somebody whose name and role are as much of these words as they may be."""
    return AddParticipant(id, name[:LONGEST_NAME], role[:LONGEST_ROLE])


def _person(seat: int, name: str, initials: str, role: str) -> PersonMark:
    return PersonMark(ParticipantId(f"p{seat}"), seat, initials, name, role)


def promised(name: str = _UNRULY_NAMES[1]) -> str:
    """The most there is to say of a named question that is put: it is sealed by somebody of this name, some answers
    came on cards, some before the day."""
    round = as_put(Workshop(), Question(RoundId("r"), StageId("s"), "", "", "sentence", "named", ()))
    keeper = ParticipantId("p1")
    some = frozenset({keeper})
    keeps = Participant(keeper, name, "Head of everything else", True, False, True, 0)
    workshop = Workshop(people=(keeps,))
    return promise_of(workshop, replace(round, keeper=keeper, on_paper=some, beforehand=some))
