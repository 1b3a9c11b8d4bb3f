"""A trade-off as the room sees it: its wording, the dots, the reasons, the proposal, the decision with its dissent.

Scenes only lay out what the public views hold; figures are drawn by `figures`, columns and pages by `ui.audience`.
"""

from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QRectF

from stratroom.figures.axis import in_short, pointed
from stratroom.figures.lettering import text_width
from stratroom.figures.votes import Vote, rows_height, votes
from stratroom.stages.tradeoffs.conditions_scene import conditions, made_of, who_argued
from stratroom.stages.tradeoffs.decided_scene import decision, proposal
from stratroom.stages.tradeoffs.seen import (
    Conditions,
    Listed,
    Positions,
    Proposal,
    PublicArgument,
    PublicDecision,
    PublicPosition,
    Reasons,
    SpeakingOrder,
    Stood,
    Wording,
)
from stratroom.stages.tradeoffs.speaking_order import speaking_order
from stratroom.ui import roles
from stratroom.ui.audience.arguments import Argument
from stratroom.ui.audience.debate import Debate, Figure, debate_pages
from stratroom.ui.audience.flow import Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout, reading
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.people import head
from stratroom.ui.audience.told import (
    abreast,
    column_pages,
    most_pages,
    numbered,
    page_count,
    ruled,
    settled_pages,
    side_by_side,
    told,
)
from stratroom.ui.sheet import CONTENT_BOTTOM, Sheet
from stratroom.ui.spans import Span
from stratroom.words import first_words, headed, joined, phrase, say, say_of

_READING = (0.14, CONTENT_BOTTOM)
_LONGEST_END = 0.9
_END_LETTERS, _HEAD_LETTERS = 60, 40
_TITLE_ROOMS = (0.145, 0.105, 0.06)
"""What the title of a trade-off may take: two large lines, two smaller ones, one line."""
_SIDE_TAGS = {"prefer": "← {}", "condition": "", "over": "{} →"}
_BASES = {"evidence": phrase("Evidence"), "inference": phrase("Inference"), "conjecture": phrase("Conjecture")}
_BECAME = {"agreed": phrase("agreed"), "not agreed": phrase("not agreed"), "parked": phrase("parked")}
_SPREAD_AT_MOST, _SIDE_AT_MOST = 0.06, 0.35
_UNDER_PERSON, _BETWEEN_PEOPLE = 0.008, 0.022


def even_over(prefer: str, over: str) -> list[Span]:
    """A *even over* B."""
    return [Span(prefer), Span(say(" even over "), italic=True, weight=400), Span(over)]


def listed(sheet: Sheet, view: Listed, page: int) -> int:
    """All trade-offs of the day with what became of them."""
    layout = Layout(sheet, say_of(len(view.items), "{n} trade-off", "{n} trade-offs"))
    place = layout.content

    def set_at(size: int) -> Column:
        rows = (
            numbered(sheet, str(n), even_over(prefer, over), roles.TITLE, place, size, aside=_outcome(outcome))
            for n, (prefer, over, outcome) in enumerate(view.items, start=1)
        )
        return Column(place.height()).add(*rows).spread(sheet.h(_SPREAD_AT_MOST))

    made = one_picture(sizes(sheet, 0.072, 0.034, 8), set_at, page_count)
    return turned(layout.pages(column_pages(made, place)), page)


def wording(sheet: Sheet, view: Wording, page: int) -> int:
    """The two good things in the largest type, with what choosing costs, what stops, who feels it and, quietly, whether
    the reverse is a sensible choice too."""
    place = sheet.band(*_READING)
    room, width = place.height(), place.width()
    number = say("Trade-off {n} of {count}", n=view.number, count=view.count)
    label = joined("  ·  ", (number, view.question))

    def set_at(size: int) -> Column:
        title = prose(sheet, even_over(view.prefer, view.over), width, roles.TITLE, size=size, room=room)
        column = Column(room).add(Story(prose(sheet, label, width, roles.STRONG, ink="ink3", room=room)))
        reverse = prose(sheet, view.reverse, width, roles.CONTENT, ink="ink3", room=room)
        under = Story(reverse, gap=sheet.h(0.05))
        return column.add(Story(title, gap=sheet.h(0.02)), *_consequences(sheet, view, place), under)

    return turned(settled_pages(one_picture(sizes(sheet, 0.11, 0.05, 12), set_at, page_count), place), page)


def positions(sheet: Sheet, view: Positions, page: int) -> int:
    """Everybody's position with the arguments: in one picture if the title set small and the counts said in short can
    make it one; the title on the page of the dots, and a row for everybody, before anything else."""
    sheet.provenance = say("Trade-off {n} of {count}", n=view.number, count=view.count)
    figure, debate = _figure(sheet, view), _debate(view.arguments)
    whole = Stood(view.before, view.after, view.movement, view.looks)
    made: list[tuple[tuple[bool, bool, int, int], list[Page]]] = []
    for (shortness, stood), room in product(enumerate((whole, *view.in_short)), _TITLE_ROOMS):
        layout = _under_title(sheet, view, stood, room)
        pages = layout.pages(debate_pages(sheet, layout.content, figure, debate))
        has_rows = figure.height_at(layout.content.width(), 0) <= layout.content.height()
        made.append(((bool(layout.before), not has_rows, len(pages), shortness), pages))
        if len(pages) == 1 and has_rows:
            break
    _, best = min(reversed(made), key=lambda found: found[0])
    return turned(best, page)


def _under_title(sheet: Sheet, view: Positions, stood: Stood, room: float) -> Layout:
    """The title, how many lean which way now, and at the foot what was before."""
    said = [say("Before: {lean}", lean=stood.before), stood.movement] if view.has_second else []
    line = " ".join(filter(None, (_stand(stood), view.advocate)))
    note = " ".join(filter(None, (*said, view.missing)))
    title = even_over(view.prefer, view.over)
    return Layout(sheet, title, role=roles.TITLE, line=line, note=note, headline_room=room)


def _stand(stood: Stood) -> str:
    """How many lean which way; where the written rule says more, that in its place: it has the counts."""
    if stood.after:
        return say("After: {lean}", lean=stood.looks or stood.after)
    return stood.looks or stood.before


def reasons(sheet: Sheet, view: Reasons, page: int) -> int:
    """Each person's words under the side they lean to; those of people in the middle between them."""
    layout = Layout(sheet, view.title)
    short, whole = in_short(view.prefer, view.over, _HEAD_LETTERS), pointed(view.prefer, view.over)
    left = _short_side(sheet, short[0], view.prefer, whole[0], layout)
    right = _short_side(sheet, short[1], view.over, whole[1], layout)
    sides = [(left, _leaning(view.rows, 1)), (right, _leaning(view.rows, -1))]
    if middle := _leaning(view.rows, 0):
        sides.insert(1, (say("In the middle"), middle))
    places = sheet.columns(len(sides), layout.content)

    heads = [ruled(sheet, title, place.width()) for (title, _), place in zip(sides, places, strict=True)]
    room = layout.content.height() - max(head.height for head in heads)

    def set_at(size: int) -> list[Column]:
        return [_side(sheet, rows, places[0].width(), room, size) for _, rows in sides]

    made = one_picture(sizes(sheet, 0.05, 0.0315), set_at, most_pages)
    return turned(layout.pages(side_by_side(made, places, heads)), page)


def _outcome(outcome: str) -> str:
    return headed(say(_BECAME[outcome])) if outcome else ""


def _consequences(sheet: Sheet, view: Wording, place: QRectF) -> list[Story]:
    """What it costs, what stops, who feels it: side by side where all are short, otherwise one after the other."""
    said = ((say("What it costs"), view.cost), (say("What stops"), view.stops), (say("Who feels it"), view.feels))
    pairs = [pair for pair in said if pair[1]]
    size, columns = round(sheet.h(0.04)), sheet.columns(max(2, len(pairs)), place)
    narrow = [told(sheet, *pair, columns[0].width(), place.height(), size) for pair in pairs]
    if narrow and max(story.height for story in narrow) <= place.height() / 2:
        return [abreast(sheet, narrow, columns, gap=sheet.h(0.06))]
    return [told(sheet, *pair, place.width(), place.height(), size) for pair in pairs]


# The dots with the arguments


def _figure(sheet: Sheet, view: Positions) -> Figure:
    rows = [Vote(row.who.seat, row.who.called, row.before, row.after, row.who.initials) for row in view.rows]
    size = sheet.size(roles.LABEL)

    def paint(place: QRectF) -> None:
        ends = _ends(sheet, view, place.width())
        sheet.drawing(votes(rows, *ends, width=place.width(), height=place.height(), text_size=size), place)

    def height_at(width: float, pitch: float) -> float:
        return rows_height(rows, *_ends(sheet, view, width), width=width, text_size=size, pitch=pitch)

    return Figure(height_at, paint)


def _ends(sheet: Sheet, view: Positions, width: float) -> tuple[str, str]:
    """Both ends of the axis: the words themselves if they are short; the headline has them in any case."""
    size, most = sheet.size(roles.LABEL), width * _LONGEST_END
    left = first_words(view.prefer, _END_LETTERS) or say("the left")
    right = first_words(view.over, _END_LETTERS) or say("the right")
    return (
        view.prefer if text_width(view.prefer, size) <= most else left,
        view.over if text_width(view.over, size) <= most else right,
    )


def _debate(arguments: Sequence[PublicArgument]) -> Debate:
    """For the left, what would have to be true, for the right. An arrow on the tag says for which, as on the axis;
    nobody is asked what a condition rests on."""
    left, conditions, right = (
        [_argument(a, tag) for a in arguments if a.side == side] for side, tag in _SIDE_TAGS.items()
    )
    return Debate(("", left), (say("What would have to be true"), conditions), ("", right))


def _argument(argument: PublicArgument, tag: str) -> Argument:
    source = joined(" · ", (who_argued(argument), argument.source, made_of(argument.out_of)))
    if argument.side == "condition":
        return Argument(argument.text, "", False, source)
    return Argument(argument.text, tag.format(say(_BASES[argument.basis])), argument.basis == "evidence", source)


# The reasons


def _short_side(sheet: Sheet, called: str, text: str, whole: str, layout: Layout) -> str:
    """A side that would fill its column by its name alone stands `whole` on a page before, and is called by its first
    words, both with the arrow to its place."""
    width = sheet.columns(3, layout.content)[0].width()
    if height_of(sheet, text, width, roles.STRONG) <= sheet.h(_SIDE_AT_MOST):
        return text
    layout.before += reading(sheet, whole, roles.STATEMENT)
    return called


def _leaning(rows: Sequence[PublicPosition], way: int) -> list[PublicPosition]:
    """Those who stand on this side (1 left, 0 in the middle, −1 right), after the second round if there was one."""

    def sign(position: int) -> int:
        return (position > 0) - (position < 0)

    return [row for row in rows if sign(row.after if row.after is not None else row.before or 0) == way]


def _side(sheet: Sheet, rows: Sequence[PublicPosition], width: float, room: float, size: int) -> Column:
    column = Column(room)
    for row in rows:
        person = head(sheet, row.who, width)
        body = [
            block
            for label, words in _words_of(row)
            for block in prose(
                sheet, [*label, Span(words)], width, roles.STATEMENT, size=size, room=room - person.height,
                gap=sheet.h(_UNDER_PERSON),
            )
        ]  # fmt: skip
        column.add(Story(tuple(body), person, gap=sheet.h(_BETWEEN_PEOPLE)))
    return column


def _words_of(row: PublicPosition) -> list[tuple[list[Span], str]]:
    """What they wrote, each with what it is where both are there: what moved them, then why they stand there now."""
    if not row.moved_by and not row.reason_after:
        return [([], row.reason)]
    why_now = [Span(say("Why now") + "  ", ink="ink2", weight=600, serif=False)]
    return [(label, words) for label, words in (([], row.moved_by), (why_now, row.reason_after)) if words]


SCENES: Scenes = {
    Listed: listed,
    Wording: wording,
    Positions: positions,
    SpeakingOrder: speaking_order,
    Reasons: reasons,
    Conditions: conditions,
    Proposal: proposal,
    PublicDecision: decision,
}
