"""Words said against a decision, as stories beside it: what kind, whose, the words themselves, what would change them.

Set in the same size as the decision; the decision's own words do not enter.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from stratroom.figures.shapes import Ink
from stratroom.model.dissents import ANSWER, COMMITS, INSTEAD, MIND
from stratroom.model.public import PersonMark, PublicDissent
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Story, prose
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.sheet import HEAVY, Sheet
from stratroom.ui.spans import Span, Words
from stratroom.words import phrase, quoted, say

_MARK = 0.056
_UNDER_RULE, _UNDER_HEAD, _BESIDE_MARK = 0.013, 0.012, 0.014
_BETWEEN_STORIES, _UNDER_WORDS = 0.032, 0.016
_KINDS = {
    "challenge": phrase("Challenge"),
    "dissent": phrase("Dissent"),
    "reservation": phrase("Reservation"),
    "stand aside": phrase("Stand aside"),
}


def dissent_stories(
    sheet: Sheet, dissents: Sequence[PublicDissent], width: float, room: float, size: int
) -> list[Story]:
    """Each dissent under its own rule."""
    return [_story(sheet, dissent, width, room, size) for dissent in dissents]


def ruled_head(sheet: Sheet, width: float, words: Words, ink: Ink, by: PersonMark | None = None) -> Block:
    """A heavy rule with what stands under it, and the person's mark at the right."""
    mark = sheet.h(_MARK) if by else 0.0
    room = width - mark - (sheet.h(_BESIDE_MARK) if by else 0.0)
    top, text = sheet.h(HEAVY + _UNDER_RULE), height_of(sheet, words, room, roles.STRONG)
    height = max(mark, text)

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, width, ink=ink, thickness=HEAVY)
        sheet.text(words, QRectF(x, y + top + (height - text) / 2, room, text), roles.STRONG)
        if by:
            sheet.mark(by.seat, by.initials, x + width - mark / 2, y + top + height / 2, mark)

    return Block(top + height + sheet.h(_UNDER_HEAD), draw)


def facts(
    sheet: Sheet, pairs: Sequence[tuple[str, str]], width: float, room: float, *, gap: float = _UNDER_WORDS
) -> tuple[Block, ...]:
    """Labelled values, those that have one: “Owner  CSO”; `gap` (of the height) is above the first."""
    gaps = [sheet.h(gap)] + [0.0] * len(pairs)
    told = [pair for pair in pairs if pair[1]]
    return tuple(
        block
        for (label, value), gap in zip(told, gaps, strict=False)
        for block in prose(sheet, _fact(label, value), width, roles.CONTENT, gap=gap, room=room)
    )


def _fact(label: str, value: str) -> list[Span]:
    spoken = Span(value, ink="ink", weight=600)
    return [Span(f"{label}  "), spoken] if label else [spoken]


def _story(sheet: Sheet, dissent: PublicDissent, width: float, room: float, size: int) -> Story:
    head = ruled_head(sheet, width, _head_words(dissent), "dissent", dissent.by)
    left = room - head.height
    of = prose(sheet, dissent.said_of, width, roles.CONTENT, room=left) if dissent.said_of else ()
    words = prose(sheet, quoted(dissent.text), width, roles.DECISION, size=size, room=left)
    labels = dissent.said_later or [""] * len(dissent.additions)
    later = [
        block
        for label, text in zip(labels, dissent.additions, strict=True)
        for block in _later(sheet, label, text, width, left, size)
    ]
    under = facts(
        sheet,
        [
            (say(INSTEAD), dissent.alternative),
            (say(MIND), dissent.would_change_my_mind),
            (say(COMMITS), say(ANSWER[dissent.commits])),
        ],
        width,
        left,
    )
    return Story((*of, *words, *under, *later), head, gap=sheet.h(_BETWEEN_STORIES))


def _later(sheet: Sheet, label: str, text: str, width: float, room: float, size: int) -> tuple[Block, ...]:
    """Further words are as large as the first: they are marked as said later, not made less of."""
    head = prose(sheet, label or say("Said later"), width, roles.CONTENT, gap=sheet.h(_UNDER_WORDS), room=room)
    return (*head, *prose(sheet, quoted(text), width, roles.DECISION, size=size, room=room))


def _head_words(dissent: PublicDissent) -> list[Span]:
    kind = Span(say(_KINDS[dissent.kind]), ink="dissent")
    if dissent.by is None:
        return [kind, Span(f"  {say('without a name')}", ink="ink2", weight=400)]
    name = dissent.by.called
    called = say("{name}, keeps out of this question", name=name) if dissent.keeps_out else name
    return [kind, Span(f"  {called}", ink="ink2", weight=400)]
