"""One card from top to bottom: whose or which it is, the question, where to write, and who will see it."""

from stratroom.model.agreement import GRADIENTS
from stratroom.record.paper import style
from stratroom.record.paper.deck import Deck
from stratroom.record.paper.marks import box, ring, writing_line
from stratroom.record.pdf.flow import Columns, Flow, Stack, gap
from stratroom.record.pdf.pieces import both_ends, text
from stratroom.record.pdf.style import MM
from stratroom.words import joined, phrase, say

STEPS = (
    (3, phrase("Far more")),
    (2, phrase("More")),
    (1, phrase("A little more")),
    (0, phrase("Equal")),
    (-1, phrase("A little more")),
    (-2, phrase("More")),
    (-3, phrase("Far more")),
)
_INDENT = 9 * MM


def head(deck: Deck, number: int, part: str, width: float) -> Flow:
    """Which card it is and, where names or roles are shown, whose. `part` says which page of it, "" where it is one."""
    whose = deck.names or deck.roles
    name = whose[number - 1] if whose else ""
    left = joined("   ", (say("No. {number}", number=number), name, part))
    return both_ends(left, style.NUMBER, deck.title, style.WORKSHOP, width)


def body(deck: Deck, number: int, width: float, spare: float = 0) -> tuple[Flow, ...]:
    """Everything beneath the head. `spare` points are filled with lines to write on, where lines are."""
    question = style.QUESTION if len(deck.question) <= style.LONG else style.LONG_QUESTION
    first = deck.firsts[number - 1] if deck.firsts else ""
    about = tuple(text(line, style.BODY, width) for line in filter(None, (*deck.lines, first)))
    return (
        gap(style.UNDER_HEAD),
        text(deck.question, question, width),
        *((gap(3), *about) if about else ()),
        gap(6),
        *_to_fill_in(deck, width, spare, moves=bool(first)),
        gap(8),
        text(promise(deck), style.PROMISE, width),
    )


def promise(deck: Deck) -> str:
    """Who sees what is written here: true for paper, where the facilitator is the first to read it."""
    if deck.names and deck.after_reading:
        return say(
            "The facilitator types this card in and sees it. The room sees it without a name when all answers are "
            "shown at once, and with your name after it has read them."
        )
    if deck.names:
        return say(
            "The facilitator types this card in and sees it. The room sees it with your name when all answers are "
            "shown at once, not before."
        )
    if deck.roles:
        return say(
            "The facilitator types this card in and sees it. The room sees it without a name, with the role that "
            "stands above, when all answers are shown at once: a role that one person alone has tells who it is. The "
            "number is not tied to a person; take any card of your role. Handwriting can give its author away."
        )
    return say(
        "The facilitator types this card in and sees it. The room sees it without a name when all answers are shown at "
        "once. The number is not tied to a person; take any card. Handwriting can give its author away."
    )


def _to_fill_in(deck: Deck, width: float, spare: float, *, moves: bool) -> tuple[Flow, ...]:
    match deck.form:
        case "sentence":
            return (*_lines(4, width, spare),)
        case "position":
            return _position(deck, width, spare, moves=moves)
        case "gradient":
            return _gradients(deck, width)
        case "points":
            said = say("Write the points in each box; an empty box is zero.")
            return (*_asked(said, width), *_options(deck, width), *_sum(width))
        case "ranking":
            said = say("Write a place in each box: 1 is first. An empty box counts as no opinion.")
            return (*_asked(said, width), *_options(deck, width))
        case "recognition":
            said = say("Mark every sentence that says the same as your own. Leave your own out.")
            sentences = (say("None of them says the same"), *deck.options)
            numbered = [joined("   ", (str(number), words)) for number, words in enumerate(sentences)]
            return (*_asked(said, width), *(_ticked(words, width) for words in (*numbered[1:], numbered[0])))


def _lines(least: int, width: float, spare: float) -> tuple[Flow, ...]:
    return tuple(writing_line(width) for _ in range(least + int(spare // style.LINE_HEIGHT)))


def _asked(words: str, width: float) -> tuple[Flow, ...]:
    return text(words, style.LABEL, width, glued=True), gap(4)


def _position(deck: Deck, width: float, spare: float, *, moves: bool) -> tuple[Flow, ...]:
    half = width * 0.48
    sides = Columns(
        ((0, text(deck.prefer, style.SIDE, half)), (width - half, text(deck.over, style.SIDE, half, align="right"))),
        kept=True,
    )
    step = width / len(STEPS)
    rings = tuple(
        cell for place, (number, words) in enumerate(STEPS) for cell in _step(place * step, step, number, say(words))
    )
    moved = (gap(5), *_asked(say("What moved me, or kept me here"), width), *_lines(2, width, 0))
    return (
        *_asked(say("Where I stand: mark one ring."), width),
        sides,
        gap(5),
        Columns(rings, kept=True),
        gap(6),
        *_asked(say("Why, in one line"), width),
        *_lines(2, width, 0 if moves else spare),
        *(moved if moves else ()),
    )


def _step(left: float, width: float, number: int, words: str) -> tuple[tuple[float, Flow], ...]:
    sign = f"{number:+}".replace("-", "−") if number else "0"
    below = (gap(style.BOX + 3), text(sign, style.LABEL, width, align="middle"))
    said = Stack((*below, text(words, style.STEP, width, align="middle")))
    return (left + (width - style.BOX) / 2, ring(style.BOX)), (left, said)


def _gradients(deck: Deck, width: float) -> tuple[Flow, ...]:
    needed = (text(say("Needed: {level}", level=deck.needed), style.LABEL, width), gap(5)) if deck.needed else ()
    rows = [_ticked(f"{number}   {say(words)}", width) for number, words in GRADIENTS.items()]
    return (*needed, *_asked(say("How far I support it: mark one box."), width), *rows)


def _ticked(words: str, width: float) -> Flow:
    return Columns(
        ((0, box(style.BOX, style.BOX)), (_INDENT, text(words, style.BODY, width - _INDENT))), least=style.ROW
    )


def _options(deck: Deck, width: float) -> tuple[Flow, ...]:
    """Number and words, then the box: the facilitator types the boxes in the order of the numbers."""
    return tuple(_option(joined("   ", (str(n), words)), width) for n, words in enumerate(deck.options, 1))


def _option(words: str, width: float) -> Flow:
    wide, high = 15 * MM, 6.4 * MM
    said = text(words, style.BODY, width - wide - 6 * MM)
    return Columns(((0, Stack((gap(2), said))), (width - wide, box(wide, high))), least=style.ROW + 2, kept=True)


def _sum(width: float) -> tuple[Flow, ...]:
    return gap(2), text(say("Together exactly 100"), style.LABEL, width, align="right")
