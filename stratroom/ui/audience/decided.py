"""A decision and what was said against it, side by side in one size, with the gradients beneath.

Nothing weighs one against the other here: the same type, the same heavy rule, each in its own colour.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.figures.gradients import gradients as gradients_figure
from stratroom.figures.gradients import least_height
from stratroom.figures.piles import Person
from stratroom.model.public import Gradients, PublicDissent
from stratroom.ui import roles
from stratroom.ui.audience.dissent import dissent_stories, facts, ruled_head
from stratroom.ui.audience.flow import Block, Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.told import BETWEEN_ROWS, in_one, most_pages, numbered, side_by_side
from stratroom.ui.sheet import Sheet
from stratroom.ui.spans import Span
from stratroom.words import say

Stories = Callable[[int, float], list[Story]]
"""What stands in a column when it is set at this size, and how high a page may be."""
Columns = Sequence[tuple[QRectF, Stories]]

_LARGEST, LEAST = 0.052, 0.034
ROOMY = 0.044
"""What a decision is set in at least where more than its owner and its date stands under it."""
_TOP = 0.115
_LEFT_SHARE, _GUTTER = 0.55, 0.041
_LEFT_SHARES_OF_THREE = (0.38, 0.31)
_FIGURES, _FIGURES_OF_MANY, _MANY = (0.29, 0.245, 0.2), (0.29,), 12
"""How high the figure may be under words: marks of many people need all of it."""
_ABOVE_FIGURE, _UNDER_LINE = 0.03, 0.014
_LARGEST_FIGURE, _FIGURE_ALONE = 0.42, 0.62


def gradients(sheet: Sheet, view: Gradients, page: int) -> int:
    """What was proposed, and where everybody stands on it."""
    return turned(poll_pages(sheet, view), page)


def poll_pages(sheet: Sheet, view: Gradients) -> list[Page]:
    """A poll by itself, under what it was put on and the level needed."""
    layout = Layout(sheet, view.in_words, note=view.missing)
    place = layout.content

    def stories(size: int, room: float) -> list[Story]:
        text = prose(sheet, view.proposal, place.width(), roles.DECISION, size=size, room=room)
        needed = fixed_words(sheet, view.needed, place.width(), room)
        on = prose(sheet, view.on, place.width(), roles.STRONG, room=room)
        return [Story(text), *(Story(words, gap=sheet.h(0.02)) for words in (on, needed) if words)]

    return layout.pages(over_figure(sheet, place, [[(place, stories)]], view, says=False))


def fixed_words(sheet: Sheet, needed: str, width: float, room: float) -> tuple[Block, ...]:
    """The level a poll was put with; where it was put without one, that it was."""
    return needed_words(sheet, needed, width, room) or prose(
        sheet, say("No level was fixed."), width, roles.CONTENT, room=room
    )


def needed_words(sheet: Sheet, needed: str, width: float, room: float) -> tuple[Block, ...]:
    """The level of agreement that was fixed before the poll."""
    words = [Span(say("Needed, fixed before the poll:") + "  "), Span(needed, ink="ink", weight=600)]
    return prose(sheet, words, width, roles.CONTENT, room=room) if needed else ()


def needed_fact(poll: Gradients) -> tuple[str, str]:
    """The same as a line under what was decided."""
    if poll.needed:
        return say("Needed, fixed before the poll:"), poll.needed
    return say("Level needed"), say("None was fixed")


def decision_pages(
    sheet: Sheet, title: Span, texts: Sequence[str], told: Sequence[tuple[str, str]], poll: Gradients | None,
    against: Sequence[PublicDissent], *, least: float = LEAST, aside: str = "",
) -> list[Page]:  # fmt: skip
    """The decision with its facts (label, value), at its right what was said against it, the poll beneath. That nobody
    said anything is for the record: before they are asked it would be said too early.

    Several `texts` are a numbered list; `aside` stands beside the title. No words are set smaller than `least` (of the
    height).
    """
    layout = Layout(sheet, note=poll.missing if poll else "")
    layout.content.setTop(sheet.h(_TOP))

    def decided(place: QRectF, size: int, room: float) -> list[Story]:
        beside = [Span(f"  {aside}", ink="ink2", weight=400)] if aside else []
        head = ruled_head(sheet, place.width(), [title, *beside], title.ink or "ink")
        under = facts(sheet, told, place.width(), room - head.height)
        if len(texts) == 1:
            words = prose(sheet, texts[0], place.width(), roles.DECISION, size=size, room=room - head.height)
            return [Story((*words, *under), head)]
        left = QRectF(place.x(), place.y(), place.width(), room - head.height - sheet.h(BETWEEN_ROWS))
        rows = [numbered(sheet, str(n), text, roles.STATEMENT, left, size) for n, text in enumerate(texts, 1)]
        return [in_one(rows, under, head)]

    ways = [_sides(rects, decided, sheet, against) for rects in _grounds(sheet, layout.content, len(against))]
    return layout.pages(over_figure(sheet, layout.content, ways, poll, least=least))


def _grounds(sheet: Sheet, place: QRectF, against: int) -> list[list[QRectF]]:
    """How the width may be shared: the decision beside one column of dissent, or beside two where there are several."""
    if not against:
        return [[place]]
    if against < 2 or not sheet.is_wide:
        return [halves(sheet, place)]
    return [halves(sheet, place), *(_thirds(sheet, place, share) for share in _LEFT_SHARES_OF_THREE)]


def _sides(
    rects: Sequence[QRectF], decided: Callable[[QRectF, int, float], list[Story]], sheet: Sheet,
    against: Sequence[PublicDissent],
) -> Columns:  # fmt: skip
    """What was decided at the left, what was said against it in the columns at the right."""
    left, *rest = rects
    share = -(-len(against) // max(1, len(rest)))
    parts = [against[share * n : share * (n + 1)] for n in range(len(rest))]

    def dissenting(rect: QRectF, part: Sequence[PublicDissent], size: int, room: float) -> list[Story]:
        return dissent_stories(sheet, part, rect.width(), room, size)

    right = [(rect, partial(dissenting, rect, part)) for rect, part in zip(rest, parts, strict=True)]
    return [(left, partial(decided, left)), *right]


def halves(sheet: Sheet, place: QRectF) -> list[QRectF]:
    """What was decided gets a little more than half the width, what was said against it the rest."""
    left = place.width() * _LEFT_SHARE - sheet.h(_GUTTER) / 2
    right = place.width() - left - sheet.h(_GUTTER)
    return [
        QRectF(place.x(), place.y(), left, place.height()),
        QRectF(place.right() - right, place.y(), right, place.height()),
    ]


def _thirds(sheet: Sheet, place: QRectF, share: float) -> list[QRectF]:
    """The decision has this share of the width, two columns of dissent the rest."""
    left = QRectF(place.x(), place.y(), place.width() * share, place.height())
    return [left, *sheet.columns(2, place.adjusted(left.width() + sheet.h(_GUTTER), 0, 0, 0))]


def over_figure(
    sheet: Sheet, place: QRectF, ways: Sequence[Columns], poll: Gradients | None, *, says: bool = True,
    least: float = LEAST,
) -> list[Page]:  # fmt: skip
    """Columns in one size above the figure, all on one page in the first way that fits; otherwise the figure follows
    on a page of its own.

    What was said against a decision so stands beside it in any case.
    """
    if poll is None:
        return side_by_side(*_fewest_pages(sheet, ways, place.height(), least))
    line = _line_height(sheet, place, poll) if says else 0.0
    for height in _heights(sheet, place, poll):
        for way in ways:
            columns, rects = _set(sheet, way, place.height() - line - height - sheet.h(_ABOVE_FIGURE), least)
            if most_pages(columns) == 1:
                return [partial(_over, sheet, place, columns, rects, poll, says)]
    words = side_by_side(*_fewest_pages(sheet, ways, place.height(), least))
    return [*words, partial(_alone, sheet, place, poll, says)]


def _heights(sheet: Sheet, place: QRectF, poll: Gradients) -> list[float]:
    """How high the figure may be under words, the highest first; never less than its own words need."""
    least = least_height(width=place.width(), text_size=sheet.size(roles.LABEL))
    shares = _FIGURES if len(poll.people) <= _MANY else _FIGURES_OF_MANY
    return list(dict.fromkeys(max(least, sheet.h(share)) for share in shares))


def _fewest_pages(
    sheet: Sheet, ways: Sequence[Columns], height: float, least: float
) -> tuple[list[Column], list[QRectF]]:
    return min((_set(sheet, columns, height, least) for columns in ways), key=lambda made: most_pages(made[0]))


def _set(sheet: Sheet, way: Columns, height: float, least: float) -> tuple[list[Column], list[QRectF]]:
    columns = one_picture(
        sizes(sheet, _LARGEST, least),
        lambda size: [Column(height, repeats=True).add(*stories(size, height)) for _, stories in way],
        most_pages,
    )
    return columns, [rect for rect, _ in way]


def _over(
    sheet: Sheet, place: QRectF, columns: Sequence[Column], rects: Sequence[QRectF], poll: Gradients, says: bool
) -> None:
    """The words, and the figure under them in what they leave, on the foot of the place."""
    side_by_side(columns, rects)[0]()
    line = _line_height(sheet, place, poll) if says else 0.0
    used = max(column.height_of(0) for column in columns)
    height = min(place.height() - used - line - sheet.h(_ABOVE_FIGURE), sheet.h(_LARGEST_FIGURE))
    _figure(sheet, QRectF(place.x(), place.bottom() - height, place.width(), height), poll, says)


def _alone(sheet: Sheet, place: QRectF, poll: Gradients, says: bool) -> None:
    line = _line_height(sheet, place, poll) if says else 0.0
    height = min(place.height() - line, sheet.h(_FIGURE_ALONE))
    _figure(sheet, QRectF(place.x(), place.y() + line, place.width(), height), poll, says)


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
