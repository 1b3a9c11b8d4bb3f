"""What belongs to a decision beside its owner and its date: under it where that costs no page, on a page after it
otherwise. More than a short reason stands on the page after it in any case: it must not crowd the decision.

It is handed plain words with a label each; what they are about does not enter.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Page, Story, one_picture, sizes
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.told import in_one, most_pages, numbered, ruled, side_by_side, told
from stratroom.ui.sheet import Sheet

Fact = tuple[str, str]
Listed = tuple[str, Sequence[str]]
Columned = tuple[Sequence[Column], Sequence[QRectF]]
_LARGEST, _LEAST, _ABOVE_LIST = 0.05, 0.034, 0.03
_SHORT = 120
"""Letters that reasons may have to stand under a decision."""


@dataclass(frozen=True)
class Further:
    """`facts` are labels with their values; `many` is a list with its label, and `count` how it is said in a line.
    `reasons` are labels with their words, `weighed` a list of what was weighed. The page after is called `title`."""

    title: str
    facts: Sequence[Fact]
    many: Listed
    count: str
    reasons: Sequence[Fact] = ()
    weighed: Listed = ("", ())

    @property
    def in_lines(self) -> list[Fact]:
        """What may stand under the decision, in lines; a list of one thing says it."""
        label, things = self.many
        return _told([*self.facts, *([(label, things[0] if len(things) == 1 else self.count)] if things else [])])


def with_further(
    sheet: Sheet, further: Further, facts: Sequence[Fact], make: Callable[[Sequence[Fact], bool], list[Page]]
) -> list[Page]:
    """The pages made with these facts and, where there is room, the further ones; then what there was none for. What
    is made with more than the facts is told so: it must not crowd them."""
    plain = make(facts, False)
    lines, reasons = further.in_lines, _told(further.reasons)
    whole = make([*facts, *lines], True) if lines else plain
    if len(whole) > len(plain):
        return [*plain, *_after(sheet, further, further.facts, further.many)]
    _, things = further.many
    many = further.many if len(things) > 1 else ("", ())
    if reasons and not further.weighed[1] and sum(len(words) for _, words in reasons) <= _SHORT:
        with_why = make([*facts, *reasons, *lines], True)
        if len(with_why) <= len(plain):
            return [*with_why, *_after(sheet, replace(further, reasons=()), (), many)]
    return [*whole, *_after(sheet, further, (), many)]


def _told(facts: Sequence[Fact]) -> list[Fact]:
    return [(label, value) for label, value in facts if value]


def _after(sheet: Sheet, further: Further, facts: Sequence[Fact], many: Listed) -> list[Page]:
    """Why, then what was weighed, then what holds: over the whole width, or in two columns where that saves pages. No
    page where there is nothing."""
    layout = Layout(sheet, further.title)
    said, lists = _told([*further.reasons, *facts]), [listed for listed in (further.weighed, many) if listed[1]]
    if not said and not lists:
        return []
    made = one_picture(
        sizes(sheet, _LARGEST, _LEAST), lambda size: _set(sheet, layout.content, said, lists, size), _pages
    )
    return layout.pages(side_by_side(*made))


def _set(sheet: Sheet, place: QRectF, facts: Sequence[Fact], lists: Sequence[Listed], size: int) -> Columned:
    """In one column, or in two with the turn where they are most even."""
    whole = [Column(place.height()).add(*_stories(sheet, facts, lists, place, size))], [place]
    if len(whole[0][0].pages) == 1 or not sheet.is_wide:
        return whole
    halves = sheet.columns(2, place)
    stories = _stories(sheet, facts, lists, halves[0], size)
    ways = [[Column(place.height()).add(*part) for part in (stories[:n], stories[n:])] for n in range(1, len(stories))]
    return min([whole, *((way, halves) for way in ways)], key=lambda made: (_pages(made), _used(made)))


def _pages(made: Columned) -> int:
    return most_pages(made[0])


def _used(made: Columned) -> float:
    return max(column.height_of(len(column.pages) - 1) for column in made[0])


def _stories(sheet: Sheet, facts: Sequence[Fact], lists: Sequence[Listed], place: QRectF, size: int) -> list[Story]:
    said = [told(sheet, label, value, place.width(), place.height(), size) for label, value in facts]
    return [*said, *(_list(sheet, label, things, place, size) for label, things in lists)]


def _list(sheet: Sheet, label: str, things: Sequence[str], place: QRectF, size: int) -> Story:
    head = ruled(sheet, label, place.width())
    room = place.adjusted(0, head.height, 0, 0)
    rows = [numbered(sheet, str(n), text, roles.STATEMENT, room, size) for n, text in enumerate(things, 1)]
    return replace(in_one(rows, (), head), gap=sheet.h(_ABOVE_LIST))
