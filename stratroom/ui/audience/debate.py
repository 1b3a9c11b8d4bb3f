"""A figure with the arguments for both its sides: on one picture as long as that can be read, otherwise in pages.

Under the figure, each side below its half; or beside it, one side above the other. What is drawn does not enter.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF

from stratroom.ui.audience.arguments import Side, argument_stories
from stratroom.ui.audience.flow import Column, Page, one_picture, sizes
from stratroom.ui.audience.told import most_pages, side_by_side
from stratroom.ui.sheet import Sheet

Step = tuple[float, float]
Way = Callable[[Sheet, QRectF, "Figure", Sequence[Side], float, float], Page | None]

_STEPS: tuple[Step, ...] = ((2.1, 0.041), (1.7, 0.037), (1.45, 0.035), (1.3, 0.033), (1.12, 0.0315))
"""How closely figure and arguments are set: the pitch of a row in ems, the size of the words."""
_UNDER_FIGURE, _BESIDE_FIGURE, _FIGURE_SHARE = 0.014, 0.05, 0.55
_LARGEST_ALONE = 0.056


@dataclass(frozen=True)
class Figure:
    """`height_at(width, pitch)` is what it needs with rows of that pitch (ems); `paint` draws it into a place."""

    height_at: Callable[[float, float], float]
    paint: Callable[[QRectF], object]


@dataclass(frozen=True)
class Debate:
    """Two sides, and between them what would have to be true."""

    left: Side
    between: Side
    right: Side

    @property
    def all(self) -> list[Side]:
        return [self.left, *([self.between] if self.between[1] else []), self.right]

    @property
    def both(self) -> list[Side]:
        return [self.left, self.right]

    @property
    def is_empty(self) -> bool:
        return not any(arguments for _, arguments in self.all)


def debate_pages(sheet: Sheet, place: QRectF, figure: Figure, debate: Debate) -> list[Page]:
    """One picture with everything; if need be with what would have to be true on the next; else figure, then words."""
    if debate.is_empty:
        return [partial(figure.paint, place)]
    if whole := _whole(sheet, place, figure, debate.all):
        return whole
    if debate.between[1] and (first := _whole(sheet, place, figure, debate.both)):
        return [*first, *_words(sheet, place, [debate.between])]
    return [partial(figure.paint, place), *_words(sheet, place, debate.all)]


def _whole(sheet: Sheet, place: QRectF, figure: Figure, sides: Sequence[Side]) -> list[Page]:
    """The one picture in which figure and arguments are set as large as fits; nothing if they do not fit.

    Under the figure, where each side's arguments belong; beside it rather than very close.
    """
    loose, closest = _STEPS[:-1], _STEPS[-1]
    at_worst = _under(sheet, place, figure, sides, *closest)
    page = _loosest(_under, loose, sheet, place, figure, sides) if at_worst else None
    if page is None and sheet.is_wide and _beside(sheet, place, figure, sides, *closest):
        page = _loosest(_beside, _STEPS, sheet, place, figure, sides)
    page = page or at_worst
    return [page] if page else []


def _loosest(
    way: Way, steps: Sequence[Step], sheet: Sheet, place: QRectF, figure: Figure, sides: Sequence[Side]
) -> Page | None:
    return next(filter(None, (way(sheet, place, figure, sides, *step) for step in steps)), None)


def _under(
    sheet: Sheet, place: QRectF, figure: Figure, sides: Sequence[Side], pitch: float, size: float
) -> Page | None:
    """The arguments stand on the foot of the place, the figure has what they leave."""
    below = place.adjusted(0, figure.height_at(place.width(), pitch) + sheet.h(_UNDER_FIGURE), 0, 0)
    rects = sheet.columns(len(sides), below)
    columns = [_column(sheet, [side], rect, round(sheet.h(size))) for side, rect in zip(sides, rects, strict=True)]
    if below.height() <= 0 or most_pages(columns) > 1:
        return None
    top = place.bottom() - max(column.height_of(0) for column in columns)
    above = QRectF(place.x(), place.y(), place.width(), top - sheet.h(_UNDER_FIGURE) - place.y())
    return partial(_together, figure, above, columns, [QPointF(rect.x(), top) for rect in rects])


def _beside(
    sheet: Sheet, place: QRectF, figure: Figure, sides: Sequence[Side], pitch: float, size: float
) -> Page | None:
    """The arguments of all sides stand one under the other at the right."""
    left = QRectF(place.x(), place.y(), place.width() * _FIGURE_SHARE, place.height())
    right = place.adjusted(left.width() + sheet.h(_BESIDE_FIGURE), 0, 0, 0)
    column = _column(sheet, sides, right, round(sheet.h(size)))
    if figure.height_at(left.width(), pitch) > place.height() or len(column.pages) > 1:
        return None
    return partial(_together, figure, left, [column], [right.topLeft()])


def _together(figure: Figure, place: QRectF, columns: Sequence[Column], corners: Sequence[QPointF]) -> None:
    figure.paint(place)
    for column, corner in zip(columns, corners, strict=True):
        column.paint(0, corner.x(), corner.y())


def _column(sheet: Sheet, sides: Sequence[Side], place: QRectF, size: int) -> Column:
    stories = [argument_stories(sheet, side, place, size) for side in sides]
    return Column(place.height()).add(*(story for side in stories for story in side))


def _words(sheet: Sheet, place: QRectF, sides: Sequence[Side]) -> list[Page]:
    """Nothing but the arguments, as large as lets them stand on one page."""
    rects = sheet.columns(len(sides), place)

    def set_at(size: int) -> list[Column]:
        return [_column(sheet, [side], rect, size) for side, rect in zip(sides, rects, strict=True)]

    return side_by_side(one_picture(sizes(sheet, _LARGEST_ALONE, _STEPS[-1][1], 8), set_at, most_pages), rects)
