"""What would have to be true, as the room sees it: each condition with its owner, test, proof and date, and below them
who would support it then.

Nothing here says whether a condition holds: that is what its test is for.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from stratroom.stages.tradeoffs.seen import Conditions, PublicArgument, PublicCondition
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.told import UNDER_RULE, abreast, page_count, ruled, settled_pages
from stratroom.ui.sheet import RULE, Sheet
from stratroom.ui.spans import Span
from stratroom.ui.time_words import date_in_words
from stratroom.words import headed, phrase, quoted, say

_LARGEST, _LEAST = 0.052, 0.034
_BETWEEN, _ABOVE_ANSWERS, _UNDER_WORDS = 0.026, 0.036, 0.01
_WORDS_SHARE, _GUTTER = 0.52, 0.041
_APART = "     "
QUESTION = phrase("If all these were true, would you support it?")


def who_argued(argument: PublicArgument) -> str:
    """Whose argument it is, where they want to be named, and that it was assigned to them where it was."""
    if argument.by is None:
        return ""
    if argument.as_advocate:
        return say("{name}, as assigned", name=argument.by.called)
    return argument.by.called


def made_of(criticism: str) -> str:
    """The criticism a condition was made of; "" where there was none."""
    return say("made of: {words}", words=quoted(criticism)) if criticism else ""


def conditions(sheet: Sheet, view: Conditions, page: int) -> int:
    """Every condition under its own rule; what was said to them at the end."""
    layout = Layout(
        sheet,
        say("What would have to be true"),
        line=say("{prefer} even over {over}", prefer=view.prefer, over=view.over),
    )
    place = layout.content

    def set_at(size: int) -> Column:
        column = Column(place.height())
        for condition in view.conditions:
            column.add(_row(sheet, condition, place, size))
        return column.add(*_answers(sheet, view, place))

    made = one_picture(sizes(sheet, _LARGEST, _LEAST), set_at, page_count)
    return turned(layout.pages(settled_pages(made, place)), page)


def _row(sheet: Sheet, condition: PublicCondition, place: QRectF, size: int) -> Story:
    """The words at the left and what belongs to them at the right; one under the other where there is no room."""
    rule = Block(sheet.h(UNDER_RULE), lambda x, y: sheet.rule(x, y, place.width(), thickness=RULE))
    room = place.height() - rule.height
    if sheet.is_wide:
        left, right = _shares(sheet, place)
        words, told = _words(sheet, condition, left, room, size), _told(sheet, condition, right, room)
        if told and max(_height(words), _height(told)) <= room:
            beside = abreast(sheet, (Story(words), Story(told)), (left, right), 0.0)
            return Story(beside.body, rule, gap=sheet.h(_BETWEEN))
    under = (*_words(sheet, condition, place, room, size), *_told(sheet, condition, place, room))
    return Story(under, rule, gap=sheet.h(_BETWEEN))


def _shares(sheet: Sheet, place: QRectF) -> tuple[QRectF, QRectF]:
    left = QRectF(place.x(), place.y(), place.width() * _WORDS_SHARE, place.height())
    return left, place.adjusted(left.width() + sheet.h(_GUTTER), 0, 0, 0)


def _height(blocks: tuple[Block, ...]) -> float:
    return Story(blocks).height


def _words(sheet: Sheet, condition: PublicCondition, place: QRectF, room: float, size: int) -> tuple[Block, ...]:
    text = prose(sheet, condition.text, place.width(), roles.STATEMENT, size=size, room=room)
    origin = headed(made_of(condition.out_of))
    return (*text, *prose(sheet, origin, place.width(), roles.LABEL, gap=sheet.h(_UNDER_WORDS), room=room))


def _told(sheet: Sheet, condition: PublicCondition, place: QRectF, room: float) -> tuple[Block, ...]:
    """Who and by when on one line, then the test, then what counts as proof."""
    lines = (
        ((say("Owner"), condition.owner), (say("By", "a date"), date_in_words(condition.due))),
        ((say("Test"), condition.test),),
        ((say("Standard of proof"), condition.standard),),
    )
    told = [line for line in map(_fact_line, lines) if line]
    gaps = [0.0 if sheet.is_wide else sheet.h(_UNDER_WORDS), *[0.0] * len(told)]
    return tuple(
        block
        for line, gap in zip(told, gaps, strict=False)
        for block in prose(sheet, line, place.width(), roles.CONTENT, gap=gap, room=room)
    )


def _fact_line(pairs: Sequence[tuple[str, str]]) -> list[Span]:
    """Labelled values one after the other, those that there are."""
    line: list[Span] = []
    for label, value in pairs:
        if value:
            line += [Span(f"{_APART if line else ''}{label}  "), Span(value, ink="ink", weight=600)]
    return line


def _answers(sheet: Sheet, view: Conditions, place: QRectF) -> tuple[Story, ...]:
    """What was said to: if all these were true; nothing while nobody was asked."""
    if not view.answers:
        return ()
    head = ruled(sheet, say(QUESTION), place.width())
    room = place.height() - head.height
    lines = (prose(sheet, answer, place.width(), roles.CONTENT, ink="ink", room=room) for answer in view.answers)
    return (Story(tuple(block for line in lines for block in line), head, gap=sheet.h(_ABOVE_ANSWERS)),)
