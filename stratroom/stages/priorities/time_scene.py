"""What the priorities mean for each person's time, as the room sees it: who it is and what they own at the left, their
own words beside it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from stratroom.stages.priorities.my_time import MyTime, TimeWords
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.layout import Layout, fits_foot, reading
from stratroom.ui.audience.people import MARK, head, label
from stratroom.ui.audience.told import UNDER_RULE, abreast, indented, most_pages, side_by_side
from stratroom.ui.sheet import HAIR, Sheet
from stratroom.words import joined, say

_LEFT_SHARE, _GUTTER, _BETWEEN, _UNDER_HEAD, _SPREAD_AT_MOST = 0.38, 0.041, 0.024, 0.008, 0.05
_LARGEST, _LEAST, _BESIDE_MARK = 0.044, 0.0315, 0.014

Columned = tuple[Sequence[Column], Sequence[QRectF]]


def my_time(sheet: Sheet, view: MyTime, page: int) -> int:
    """In the largest type that lets all stand on one page, in two columns where one is too high; otherwise in pages."""
    whole = " ".join(filter(None, (view.missing and f"{view.missing}.", view.other_list)))
    is_short = fits_foot(sheet, whole)
    layout = Layout(
        sheet, view.question, note=(whole if view.other_list else view.missing) if is_short else view.missing
    )
    tried = sizes(sheet, _LARGEST, _LEAST)

    def in_columns(count: int) -> Columned:
        places = sheet.columns(count, layout.content) if count > 1 else [layout.content]
        share = -(-len(view.said) // count)
        parts = [view.said[share * n : share * (n + 1)] for n in range(count)]
        stacked = count > 1

        def set_at(size: int) -> list[Column]:
            return [_column(sheet, part, place, size, stacked) for part, place in zip(parts, places, strict=True)]

        return one_picture(tried, set_at, most_pages), places

    made = in_columns(1)
    if most_pages(made[0]) > 1 and sheet.is_wide:
        halves = in_columns(2)
        made = halves if most_pages(halves[0]) == 1 else made
    after = [] if is_short else layout.headed(reading(sheet, view.other_list, roles.CONTENT, layout.below_head))
    return turned([*layout.pages(side_by_side(*made)), *after], page)


def _column(sheet: Sheet, said: Sequence[TimeWords], place: QRectF, size: int, stacked: bool) -> Column:
    rows = [story for words in said for story in _row(sheet, words, place, size, stacked)]
    return Column(place.height()).add(*rows).spread(sheet.h(_SPREAD_AT_MOST))


def _row(sheet: Sheet, words: TimeWords, place: QRectF, size: int, stacked: bool) -> list[Story]:
    """Side by side; one under the other in a narrow column and, in pages, where that is too high."""
    gap, gutter = sheet.h(_BETWEEN), sheet.h(_GUTTER)
    left = QRectF(place.x(), place.y(), place.width() * _LEFT_SHARE, place.height())
    right = QRectF(left.right() + gutter, place.y(), place.right() - left.right() - gutter, place.height())
    room = place.height() - sheet.h(UNDER_RULE)
    if stacked:
        return [Story(_beside_mark(sheet, words, place.width(), size, room), gap=gap)]
    who = Story((_top(sheet, place.width()), *_who(sheet, words, left.width(), room)))
    said = prose(sheet, words.text, right.width(), roles.STATEMENT, size=size, room=room)
    beside = Story((Block(sheet.h(UNDER_RULE), lambda x, y: None), *said))
    if max(who.height, beside.height) <= place.height():
        return [abreast(sheet, [who, beside], [left, right], gap=gap)]
    below = prose(sheet, words.text, place.width(), roles.STATEMENT, size=size, room=room)
    return [Story(who.body, gap=gap), Story(below)]


def _beside_mark(sheet: Sheet, words: TimeWords, width: float, size: int, room: float) -> tuple[Block, ...]:
    """The mark, and at its right who it is, what they own and what they say, one under the other."""
    mark, beside = sheet.h(MARK), sheet.h(MARK + _BESIDE_MARK)
    name = joined(" · ", label(words.by))
    lines = (
        *prose(sheet, name, width - beside, roles.STRONG_LABEL, room=room),
        *prose(sheet, _owns(words), width - beside, roles.LABEL, room=room),
        *prose(sheet, words.text, width - beside, roles.STATEMENT, size=size, room=room),
    )
    first, *rest = (indented(line, beside) for line in lines)

    def draw(x: float, y: float) -> None:
        top = y + sheet.h(UNDER_RULE)
        sheet.rule(x, y, width, ink="rule3", thickness=HAIR)
        sheet.mark(words.by.seat, words.by.initials, x + mark / 2, top + mark / 2, mark)
        first.draw(x, top)

    return Block(sheet.h(UNDER_RULE) + first.height, draw), *rest


def _owns(words: TimeWords) -> str:
    return say("Owns: {owns}", owns=words.owns) if words.owns else say("Owns none of them")


def _top(sheet: Sheet, width: float) -> Block:
    return Block(sheet.h(UNDER_RULE), lambda x, y: sheet.rule(x, y, width, ink="rule3", thickness=HAIR))


def _who(sheet: Sheet, words: TimeWords, width: float, room: float) -> tuple[Block, ...]:
    """The person, and under it what they own."""
    return head(sheet, words.by, width), *prose(
        sheet, _owns(words), width, roles.LABEL, gap=sheet.h(_UNDER_HEAD), room=room
    )
