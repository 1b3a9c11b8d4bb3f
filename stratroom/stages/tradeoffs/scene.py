"""A trade-off as the room sees it: its wording, the dots, the reasons, the proposal, the decision with its dissent.

Scenes only lay out what the public views hold; figures are drawn by `figures`, columns and pages by `ui.audience`.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.figures.axis import ends as axis_ends
from stratroom.figures.lettering import LEADING, broken, text_width
from stratroom.figures.votes import Vote, votes
from stratroom.stages.tradeoffs.public import (
    Listed,
    Positions,
    Proposal,
    PublicArgument,
    PublicDecision,
    PublicPosition,
    Reasons,
    Wording,
)
from stratroom.ui import roles
from stratroom.ui.audience.arguments import Argument, argument_column
from stratroom.ui.audience.decided import decision_pages, needed_words
from stratroom.ui.audience.flow import Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.people import head
from stratroom.ui.audience.told import (
    abreast,
    column_pages,
    most_pages,
    numbered,
    page_count,
    ruled,
    side_by_side,
    told,
)
from stratroom.ui.sheet import CONTENT_BOTTOM, Sheet
from stratroom.ui.spans import Span
from stratroom.ui.time_words import date_in_words

_READING = (0.14, CONTENT_BOTTOM)
_LONGEST_END = 0.9
_STEPS = ((2.1, 0.041), (1.7, 0.037), (1.45, 0.035), (1.3, 0.033), (1.15, 0.0315))
"""How closely figure and arguments are set: the pitch of a row in ems, the size of the words."""
_UNDER_ROWS, _UNDER_FIGURE, _NAMES_SHARE = 1.6, 0.022, 0.3
_OUTCOMES = {
    "agreed": Span("Decision", ink="room"),
    "not agreed": Span("Not agreed", ink="ink"),
    "parked": Span("Parked", ink="ink"),
}


def even_over(prefer: str, over: str) -> list[Span]:
    """A *even over* B."""
    return [Span(prefer), Span(" even over ", italic=True, weight=400), Span(over)]


def listed(sheet: Sheet, view: Listed, page: int) -> int:
    """All trade-offs of the day with what became of them."""
    count = len(view.items)
    layout = Layout(sheet, f"{count} {'trade-off' if count == 1 else 'trade-offs'}")
    place = layout.content

    def set_at(size: int) -> Column:
        rows = (
            numbered(sheet, str(n), even_over(prefer, over), roles.TITLE, place, size, aside=outcome.capitalize())
            for n, (prefer, over, outcome) in enumerate(view.items, start=1)
        )
        return Column(place.height()).add(*rows)

    made = one_picture(sizes(sheet, 0.06, 0.034), set_at, page_count)
    return turned(layout.pages(column_pages(made, place)), page)


def wording(sheet: Sheet, view: Wording, page: int) -> int:
    """The two good things in the largest type, with what choosing costs and what stops."""
    place = sheet.band(*_READING)
    room, width = place.height(), place.width()
    label = "  ·  ".join(filter(None, (f"Trade-off {view.number} of {view.count}", view.question)))

    def set_at(size: int) -> Column:
        title = prose(sheet, even_over(view.prefer, view.over), width, roles.TITLE, size=size, room=room)
        column = Column(room).add(Story(prose(sheet, label, width, roles.STRONG, ink="ink3", room=room)))
        return column.add(Story(title, gap=sheet.h(0.02)), *_consequences(sheet, view, place))

    return turned(column_pages(one_picture(sizes(sheet, 0.1, 0.05, 12), set_at, page_count), place), page)


def positions(sheet: Sheet, view: Positions, page: int) -> int:
    """Everybody's position, with the arguments beneath; arguments that find no room there follow on further pages."""
    said = [f"Before: {view.before}", view.movement] if view.has_second else []
    title, note = even_over(view.prefer, view.over), " ".join(filter(None, (*said, view.missing)))
    line = f"After: {view.after}" if view.has_second else view.before
    layout = Layout(sheet, title, role=roles.TITLE, line=line, note=note)
    return turned(layout.pages(_figure_pages(sheet, view, layout.content)), page)


def reasons(sheet: Sheet, view: Reasons, page: int) -> int:
    """Each person's words under the side they lean to; those of people in the middle between them."""
    layout = Layout(sheet, view.title)
    sides = [(view.prefer, _leaning(view.rows, 1)), (view.over, _leaning(view.rows, -1))]
    if middle := _leaning(view.rows, 0):
        sides.insert(1, ("In the middle", middle))
    places = sheet.columns(len(sides), layout.content)

    def set_at(size: int) -> list[Column]:
        return [_side(sheet, title, rows, place, size) for (title, rows), place in zip(sides, places, strict=True)]

    made = one_picture(sizes(sheet, 0.05, 0.0315), set_at, most_pages)
    return turned(layout.pages(side_by_side(made, places)), page)


def proposal(sheet: Sheet, view: Proposal, page: int) -> int:
    """What is proposed, in the words the room will be asked about, and the level fixed before."""
    place = sheet.band(*_READING)
    room, width = place.height(), place.width()

    def set_at(size: int) -> Column:
        text = prose(sheet, view.text, width, roles.DECISION, size=size, room=room)
        column = Column(room).add(Story(prose(sheet, "Proposal", width, roles.STRONG, ink="ink3")))
        needed = Story(needed_words(sheet, view.needed, width, room), gap=sheet.h(0.04))
        return column.add(Story(text, gap=sheet.h(0.02)), needed)

    return turned(column_pages(one_picture(sizes(sheet, 0.078, 0.044, 10), set_at, page_count), place), page)


def decision(sheet: Sheet, view: PublicDecision, page: int) -> int:
    """The decision and the dissent beside each other in one size; the gradients beneath."""
    facts = [("Owner", view.owner), ("Looked at again", date_in_words(view.review))]
    note = f"Trade-off {view.number} of {view.count}, recorded {view.at[11:16]}"
    made = decision_pages(sheet, _OUTCOMES[view.outcome], view.text, facts, view.gradients, view.dissents, note)
    return turned(made, page)


def _consequences(sheet: Sheet, view: Wording, place: QRectF) -> list[Story]:
    """What it costs and what stops: side by side where both are short, otherwise one after the other."""
    pairs = [pair for pair in (("What it costs", view.cost), ("What stops", view.stops)) if pair[1]]
    size, columns = round(sheet.h(0.04)), sheet.columns(2, place)
    narrow = [told(sheet, *pair, columns[0].width(), place.height(), size) for pair in pairs]
    if narrow and max(story.height for story in narrow) <= place.height() / 2:
        return [abreast(sheet, narrow, columns, gap=sheet.h(0.06))]
    return [told(sheet, *pair, place.width(), place.height(), size) for pair in pairs]


# The dots with the arguments


def _figure_pages(sheet: Sheet, view: Positions, place: QRectF) -> list[Page]:
    """Figure and arguments on one page, set as closely as that needs; otherwise one after the other."""
    arrange, steps = partial(_arranged, sheet, view, place), range(len(_STEPS))
    height, columns = one_picture(steps, partial(arrange, is_alone=False), lambda made: most_pages(made[1]))
    if most_pages(columns) > 1:
        height, columns = one_picture(steps, partial(arrange, is_alone=True), lambda made: most_pages(made[1]) - 1)

    def paint(page: int) -> None:
        top = place.y()
        if page == 0:
            _figure(sheet, view, QRectF(place.x(), top, place.width(), height))
            top += height + sheet.h(_UNDER_FIGURE)
        for column, rect in zip(columns, sheet.columns(len(columns), place), strict=True):
            column.paint(page, rect.x(), top)

    return [partial(paint, page) for page in range(most_pages(columns))]


def _arranged(sheet: Sheet, view: Positions, place: QRectF, step: int, *, is_alone: bool) -> tuple[float, list[Column]]:
    """The figure's height and the arguments; where it is alone, it has the first page to itself."""
    pitch, size = _STEPS[step]
    height = place.height()
    if view.arguments and not is_alone:
        height = min(height, _figure_height(sheet, view, place, pitch))
    below = max(0.0, place.height() - height - sheet.h(_UNDER_FIGURE))
    sides = _by_side(view.arguments)
    rects = sheet.columns(len(sides), place)
    return height, [
        argument_column(sheet, title, arguments, rect, below, round(sheet.h(size)))
        for (title, arguments), rect in zip(sides, rects, strict=True)
    ]


def _figure_height(sheet: Sheet, view: Positions, place: QRectF, pitch: float) -> float:
    """What a row for each person needs, names of several lines and both ends of the axis included."""
    size = sheet.size(roles.LABEL)
    lines = max(len(broken(row.who.name, size, place.width() * _NAMES_SHARE)) for row in view.rows)
    above = axis_ends(*_ends(sheet, view, place), place.width(), size)[1]
    return above + (len(view.rows) * max(pitch, lines * LEADING + 0.2) + _UNDER_ROWS) * size


def _figure(sheet: Sheet, view: Positions, place: QRectF) -> None:
    rows = [Vote(row.who.seat, row.who.name, row.before, row.after, row.who.initials) for row in view.rows]
    ends, size = _ends(sheet, view, place), sheet.size(roles.LABEL)
    sheet.drawing(votes(rows, *ends, width=place.width(), height=place.height(), text_size=size), place)


def _ends(sheet: Sheet, view: Positions, place: QRectF) -> tuple[str, str]:
    """Both ends of the axis: the words themselves if they are short; the headline has them in any case."""
    size, most = sheet.size(roles.LABEL), place.width() * _LONGEST_END
    left = view.prefer if text_width(view.prefer, size) <= most else "the first"
    return left, view.over if text_width(view.over, size) <= most else "the second"


def _by_side(arguments: Sequence[PublicArgument]) -> list[tuple[str, list[Argument]]]:
    """For the left, what would have to be true (if anything was written down), for the right."""
    for_left, conditions, for_right = (
        [_argument(a) for a in arguments if a.side == side] for side in ("prefer", "condition", "over")
    )
    between = [("What would have to be true", conditions)] if conditions else []
    return [("", for_left), *between, ("", for_right)]


def _argument(argument: PublicArgument) -> Argument:
    who = argument.by.name if argument.by else ""
    source = " · ".join(filter(None, (who, argument.source)))
    return Argument(argument.text, argument.basis.capitalize(), argument.basis == "evidence", source)


# The reasons


def _leaning(rows: Sequence[PublicPosition], way: int) -> list[PublicPosition]:
    """Those who stand on this side (1 left, 0 in the middle, −1 right), after the second round if there was one."""

    def sign(position: int) -> int:
        return (position > 0) - (position < 0)

    return [row for row in rows if sign(row.after if row.after is not None else row.before or 0) == way]


def _side(sheet: Sheet, title: str, rows: Sequence[PublicPosition], place: QRectF, size: int) -> Column:
    column = Column(place.height()).add(Story((ruled(sheet, title, place.width()),)))
    for row in rows:
        person = head(sheet, row.who, place.width())
        words = row.reason if row.after is None else row.moved_by
        room = place.height() - person.height
        body = prose(sheet, words, place.width(), roles.STATEMENT, size=size, room=room, gap=sheet.h(0.008))
        column.add(Story(body, person, gap=sheet.h(0.022)))
    return column


SCENES: Scenes = {
    Listed: listed,
    Wording: wording,
    Positions: positions,
    Reasons: reasons,
    Proposal: proposal,
    PublicDecision: decision,
}
