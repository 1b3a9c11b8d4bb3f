"""A decision and what was said against it, side by side in one size, with the gradients beneath.

Nothing weighs one against the other here: the same type, the same heavy rule, each in its own colour.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.figures.gradients import gradients as gradients_figure
from stratroom.figures.piles import Person
from stratroom.model.public import Gradients, PublicDissent
from stratroom.ui import roles
from stratroom.ui.audience.dissent import dissent_stories, facts, ruled_head
from stratroom.ui.audience.flow import Block, Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.told import most_pages, side_by_side
from stratroom.ui.sheet import Sheet
from stratroom.ui.spans import Span

Stories = Callable[[int], list[Story]]
"""What stands in a column when it is set at this size."""

_LARGEST, _LEAST = 0.052, 0.034
_TOP = 0.115
_LEFT_SHARE, _GUTTER = 0.55, 0.041
_FIGURE, _ABOVE_FIGURE, _UNDER_LINE = 0.29, 0.03, 0.014
_FIGURE_ALONE = 0.5


def gradients(sheet: Sheet, view: Gradients, page: int) -> int:
    """What was proposed, and where everybody stands on it."""
    layout = Layout(sheet, view.in_words, note=view.missing)
    place, room = layout.content, first_room(sheet, layout.content, view, says=False)

    def stories(size: int) -> list[Story]:
        text = prose(sheet, view.proposal, place.width(), roles.DECISION, size=size, room=room)
        needed = needed_words(sheet, view.needed, place.width(), room)
        return [Story(text), Story(needed, gap=sheet.h(0.02))]

    return turned(layout.pages(over_figure(sheet, place, [(place, stories)], view, says=False)), page)


def needed_words(sheet: Sheet, needed: str, width: float, room: float) -> tuple[Block, ...]:
    """The level of agreement that was fixed before the poll."""
    words = [Span("Needed, fixed before the poll:  "), Span(needed, ink="ink", weight=600)]
    return prose(sheet, words, width, roles.CONTENT, room=room) if needed else ()


def decision_pages(
    sheet: Sheet, title: Span, text: str, told: Sequence[tuple[str, str]], poll: Gradients | None,
    against: Sequence[PublicDissent], note: str = "",
) -> list[Page]:  # fmt: skip
    """The decision at the left with its facts (label, value), dissent at the right, the poll beneath."""
    layout = Layout(sheet, note=". ".join(filter(None, (note, poll.missing if poll else ""))))
    layout.content.setTop(sheet.h(_TOP))
    left, right = halves(sheet, layout.content)
    room = first_room(sheet, layout.content, poll)
    head = ruled_head(sheet, left.width(), title, title.ink or "ink")

    def decided(size: int) -> list[Story]:
        words = prose(sheet, text, left.width(), roles.DECISION, size=size, room=room - head.height)
        return [Story((*words, *facts(sheet, told, left.width(), room - head.height)), head)]

    def dissenting(size: int) -> list[Story]:
        return dissent_stories(sheet, against, right.width(), room, size)

    return layout.pages(over_figure(sheet, layout.content, [(left, decided), (right, dissenting)], poll))


def halves(sheet: Sheet, place: QRectF) -> tuple[QRectF, QRectF]:
    """What was decided gets a little more than half the width, what was said against it the rest."""
    left = place.width() * _LEFT_SHARE - sheet.h(_GUTTER) / 2
    right = place.width() - left - sheet.h(_GUTTER)
    return (
        QRectF(place.x(), place.y(), left, place.height()),
        QRectF(place.right() - right, place.y(), right, place.height()),
    )


def first_room(sheet: Sheet, place: QRectF, poll: Gradients | None, *, says: bool = True) -> float:
    """The height that is left above the figure."""
    if poll is None:
        return place.height()
    line = _line_height(sheet, place, poll) if says else 0.0
    return place.height() - sheet.h(_FIGURE + _ABOVE_FIGURE) - line


def over_figure(
    sheet: Sheet, place: QRectF, columns: Sequence[tuple[QRectF, Stories]], poll: Gradients | None, *,
    says: bool = True,
) -> list[Page]:  # fmt: skip
    """Columns in one size above the figure, all on one page; otherwise the figure follows on a page of its own.

    What was said against a decision so stands beside it in any case.
    """

    def set_in(height: float) -> list[Column]:
        return one_picture(
            sizes(sheet, _LARGEST, _LEAST),
            lambda size: [Column(height, repeats=True).add(*stories(size)) for _, stories in columns],
            most_pages,
        )

    together, rects = set_in(first_room(sheet, place, poll, says=says)), [rect for rect, _ in columns]
    if poll is None:
        return side_by_side(together, rects)
    if most_pages(together) > 1:
        line = _line_height(sheet, place, poll) if says else 0.0
        height = min(place.height() - line, sheet.h(_FIGURE_ALONE))
        top = QRectF(place.x(), place.y() + line, place.width(), height)
        alone = partial(_figure, sheet, top, poll, says)
        return [*side_by_side(set_in(place.height()), rects), alone]

    def paint() -> None:
        side_by_side(together, rects)[0]()
        height = sheet.h(_FIGURE)
        _figure(sheet, QRectF(place.x(), place.bottom() - height, place.width(), height), poll, says)

    return [paint]


def _figure(sheet: Sheet, rect: QRectF, poll: Gradients, says: bool) -> None:
    """The figure in `rect`; what it says in words stands above it."""
    if says:
        line = _line_height(sheet, rect, poll)
        sheet.text(poll.in_words, QRectF(rect.x(), rect.y() - line, rect.width(), line), roles.STRONG)
    places = {step: [Person(who.seat, who.initials) for who, at in poll.people if at == step] for step in range(1, 9)}
    figure = gradients_figure(places, width=rect.width(), height=rect.height(), text_size=sheet.size(roles.LABEL))
    sheet.drawing(figure, rect)


def _line_height(sheet: Sheet, place: QRectF, poll: Gradients) -> float:
    return height_of(sheet, poll.in_words, place.width(), roles.STRONG) + sheet.h(_UNDER_LINE)
