"""What the priorities mean for each person's time, as the room sees it: who it is and what they own at the left, their
own words beside it.
"""

from PySide6.QtCore import QRectF

from stratroom.stages.priorities.my_time import MyTime, TimeWords
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.layout import Layout, fits_foot, reading
from stratroom.ui.audience.people import head
from stratroom.ui.audience.told import UNDER_RULE, abreast, column_pages, page_count
from stratroom.ui.sheet import HAIR, Sheet
from stratroom.words import say

_LEFT_SHARE, _GUTTER, _BETWEEN, _UNDER_HEAD, _SPREAD_AT_MOST = 0.38, 0.041, 0.024, 0.008, 0.05
_LARGEST, _LEAST = 0.044, 0.0315


def my_time(sheet: Sheet, view: MyTime, page: int) -> int:
    """In the largest type that lets all stand on one page; otherwise in pages."""
    whole = " ".join(filter(None, (view.missing and f"{view.missing}.", view.other_list)))
    is_short = fits_foot(sheet, whole)
    layout = Layout(
        sheet, view.question, note=(whole if view.other_list else view.missing) if is_short else view.missing
    )
    place = layout.content

    def set_at(size: int) -> Column:
        rows = [story for words in view.said for story in _row(sheet, words, place, size)]
        return Column(place.height()).add(*rows).spread(sheet.h(_SPREAD_AT_MOST))

    made = one_picture(sizes(sheet, _LARGEST, _LEAST), set_at, page_count)
    after = [] if is_short else reading(sheet, view.other_list, roles.CONTENT)
    return turned([*layout.pages(column_pages(made, place)), *after], page)


def _row(sheet: Sheet, words: TimeWords, place: QRectF, size: int) -> list[Story]:
    """Side by side; one under the other, in pages, where that is too high."""
    gap, gutter = sheet.h(_BETWEEN), sheet.h(_GUTTER)
    left = QRectF(place.x(), place.y(), place.width() * _LEFT_SHARE, place.height())
    right = QRectF(left.right() + gutter, place.y(), place.right() - left.right() - gutter, place.height())
    room = place.height() - sheet.h(UNDER_RULE)
    who = Story((_top(sheet, place.width()), *_who(sheet, words, left.width(), room)))
    said = prose(sheet, words.text, right.width(), roles.STATEMENT, size=size, room=room)
    beside = Story((Block(sheet.h(UNDER_RULE), lambda x, y: None), *said))
    if max(who.height, beside.height) <= place.height():
        return [abreast(sheet, [who, beside], [left, right], gap=gap)]
    below = prose(sheet, words.text, place.width(), roles.STATEMENT, size=size, room=room)
    return [Story(who.body, gap=gap), Story(below)]


def _top(sheet: Sheet, width: float) -> Block:
    return Block(sheet.h(UNDER_RULE), lambda x, y: sheet.rule(x, y, width, ink="rule3", thickness=HAIR))


def _who(sheet: Sheet, words: TimeWords, width: float, room: float) -> tuple[Block, ...]:
    """The person, and under it what they own."""
    owns = say("Owns: {owns}", owns=words.owns) if words.owns else say("Owns none of them")
    return head(sheet, words.by, width), *prose(sheet, owns, width, roles.LABEL, gap=sheet.h(_UNDER_HEAD), room=room)
