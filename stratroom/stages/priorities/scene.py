"""The priorities as the room sees them: the options, everyone's points, two options at a time, what was agreed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.figures.points import equals, has_columns, points
from stratroom.figures.shapes import Drawing
from stratroom.figures.table import Option
from stratroom.stages.priorities.my_time import MyTime
from stratroom.stages.priorities.public import Agreed, Compared, Options, PointsTable, PublicPriority
from stratroom.stages.priorities.time_scene import my_time
from stratroom.ui import roles
from stratroom.ui.audience.beneath import after, with_words
from stratroom.ui.audience.decided import decision_pages, needed_fact, poll_pages
from stratroom.ui.audience.dissent import facts, ruled_head
from stratroom.ui.audience.flow import Block, Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout, fits_foot, fits_line, reading
from stratroom.ui.audience.pairs import pair_pages
from stratroom.ui.audience.told import UNDER_RULE, abreast, column_pages, numbered, page_count, ruled_line
from stratroom.ui.sheet import HAIR, Sheet
from stratroom.ui.spans import Span
from stratroom.ui.time_words import date_in_words
from stratroom.words import in_sentences, joined, listed, phrase, say, say_of

_NAME_AT_MOST, _STOPS_AT_MOST, _ABOVE_STOPS, _SPREAD_AT_MOST = 0.3, 0.16, 0.012, 0.05
_WORDS_SHARE, _GUTTER = 0.46, 0.041
_GAPS = (0.02, 0.003)
OTHER_LIST = phrase("Polled on another list than today’s: {list}")


def options(sheet: Sheet, view: Options, page: int) -> int:
    """What there is to choose from, in the order it was written down, and how it will be counted."""
    layout = partial(Layout, sheet, say_of(len(view.texts), "{n} option", "{n} options"))
    return turned(with_words(sheet, view.rules, layout, partial(_option_pages, sheet, view.texts)), page)


def points_table(sheet: Sheet, view: PointsTable, page: int) -> int:
    """Every allocation; options that do not fit on the page follow on the next."""
    said = (view.missing, view.at_line, view.ties)
    note, whole = (in_sentences((*said, end)) for end in ("", view.one_fewer))
    is_short = fits_foot(sheet, whole)
    layout = Layout(sheet, _finding(view), note=whole if is_short else note)
    sheet.provenance = say("Dot area = points")
    sheet.foot = () if fits_foot(sheet, note) else _equal(view)
    stop, stops = say("We stop"), joined("  ·  ", view.stops)
    said = [] if _stops_beneath(sheet, stops, layout) else [(stop, stops)]
    if view.one_fewer and not is_short:
        said.append((say("Leave one out"), view.one_fewer))
    tables = layout.pages(_table_pages(sheet, view, layout))
    return turned([*tables, *after(sheet, said, layout, {stop})], page)


def compared(sheet: Sheet, view: Compared, page: int) -> int:
    """Two options at a time, in counts; what goes round in a circle further down stands beside who comes first."""
    how = say_of(
        view.ballots,
        "Each number: how many of {n} put the row before the column.",
        "Each number: how many of {n} put the row before the column.",
    )
    line = in_sentences((view.further_down, how))
    is_short = fits_line(sheet, line)
    layout = partial(Layout, sheet, view.in_words, line=line if is_short else how, note=view.missing)
    neither = say("Those who put both level, or left one out, are in neither number.")
    said = [
        (say("How to read it"), neither),
        (say("A circle"), "" if is_short else view.further_down),
        (say("Two ways of counting"), view.both_ways),
        (say("Leave one out"), view.one_fewer),
    ]
    return turned(with_words(sheet, said, layout, partial(pair_pages, sheet, view.texts, view.table)), page)


def agreed(sheet: Sheet, view: Agreed, page: int) -> int:
    """The priorities with their owners and what stops; then the poll with what was said against the list."""
    title = say_of(
        len(view.priorities), "{n} priority, and what stops for it", "{n} priorities, and what stops for them"
    )
    note = in_sentences((*view.too_much, *view.left_since, view.order, view.at_line))

    def laid_out(against_on: int) -> list[Page]:
        layout = Layout(sheet, title, line=_against(view, against_on), note=note)
        return layout.pages(_agreed_pages(sheet, view, layout.content))

    pages = laid_out(len(laid_out(2)) + 1)
    return turned([*pages, *_poll_pages(sheet, view)], page)


def _against(view: Agreed, page: int) -> str:
    """How it was read back; who said something against the list, and on which page that stands."""
    if not (said := view.dissents):
        return view.read_back
    nameless = sum(one.by is None for one in said)
    people = [one.by.called for one in said if one.by]
    people += [say_of(nameless, "{n} participant", "{n} participants")] if nameless else []
    against = say("Said against this list: {people} (page {page})", people=listed(people), page=page)
    return in_sentences((view.read_back, against))


def _poll_pages(sheet: Sheet, view: Agreed) -> list[Page]:
    """The list with the poll on it and what was said against it; a poll on another list stands with that one."""
    today, pages = [priority.text for priority in view.priorities], list[Page]()
    title, poll = Span(say("Our priorities"), ink="room"), view.gradients
    told = [needed_fact(poll)] if poll else []
    if not view.polled_on:
        return decision_pages(sheet, title, today, told, poll, view.dissents) if poll or view.dissents else []
    if view.dissents:
        pages += decision_pages(sheet, title, today, (), None, view.dissents)
    return [
        *pages,
        *(poll_pages(sheet, replace(poll, proposal=say(OTHER_LIST, list=view.polled_on), on="")) if poll else ()),
    ]


def _option_pages(sheet: Sheet, texts: Sequence[str], layout: Layout) -> list[Page]:
    place = layout.content

    def set_at(size: int) -> Column:
        rows = (numbered(sheet, str(n), text, roles.STATEMENT, place, size) for n, text in enumerate(texts, 1))
        return Column(place.height()).add(*rows).spread(sheet.h(_SPREAD_AT_MOST))

    return column_pages(one_picture(sizes(sheet, 0.06, 0.0315, 8), set_at, page_count), place)


# The points


def _finding(view: PointsTable) -> str:
    if not view.above:
        return say("100 points each, {given} in all.", given=view.given)
    return say_of(
        view.above,
        "100 points each. The first holds {held} of {given}.",
        "100 points each. The {n} above the line hold {held} of {given}.",
        held=sum(row.total for row in view.rows[: view.above]),
        given=view.given,
    )


def _equal(view: PointsTable) -> list[Span]:
    """That there are equals, on the pages whose note is too long to stand there: without their numbers if need be."""
    equal = equals([row.total for row in view.rows])
    return [Span(say("Some options are equal in points")), Span(f"  ·  {equal}")] if equal else []


def _stops_beneath(sheet: Sheet, stops: str, layout: Layout) -> bool:
    """Whether what the priorities stop stands under the table, or there is nothing; else it is too long for that."""
    if not stops:
        return True
    block = ruled_line(sheet, say("We stop"), stops, layout.content.width())
    if block.height > sheet.h(_STOPS_AT_MOST):
        return False
    bottom = layout.content.bottom() - block.height
    layout.under(partial(block.draw, layout.content.x(), bottom), block.height + sheet.h(_ABOVE_STOPS))
    return True


def _table_pages(sheet: Sheet, view: PointsTable, layout: Layout) -> list[Page]:
    """One table in the largest type in which everybody has a column; otherwise tables in the least."""
    rows, place = _short_names(sheet, view, layout), layout.content
    table = partial(_table, sheet, view, rows, place)
    for size in sizes(sheet, roles.CONTENT.size, roles.LABEL.size, 4):
        whole = table(0, len(rows), size)
        if _fits(whole, place) and has_columns(rows, view.heads, width=place.width(), text_size=size):
            return [partial(sheet.drawing, whole, place)]
    pages: list[Page] = []
    start, least = 0, sheet.size(roles.LABEL)
    while start < len(rows):
        end = start + 1
        while end < len(rows) and _fits(table(start, end + 1, least), place):
            end += 1
        pages.append(partial(sheet.drawing, table(start, end, least), place))
        start = end
    return pages


def _fits(drawing: Drawing, place: QRectF) -> bool:
    return drawing.height <= place.height() + 0.5


def _short_names(sheet: Sheet, view: PointsTable, layout: Layout) -> list[Option]:
    """An option that would fill the page by its name alone stands on a page before, and is called by its number."""
    rows: list[Option] = []
    whole_rows = [Option(row.text, row.points, row.owner) for row in view.rows]
    for number, whole in enumerate(whole_rows, start=1):
        name = say("Option {n}", n=number)
        told = say("{label}: {text}", label=name, text=whole.label)
        is_long = _is_long(sheet, view, whole_rows, number - 1, layout.content)
        layout.before += reading(sheet, told, roles.STATEMENT) if is_long else []
        rows.append(whole._replace(label=name) if is_long else whole)
    return rows


def _is_long(sheet: Sheet, view: PointsTable, rows: Sequence[Option], at: int, place: QRectF) -> bool:
    """How many lines a name takes in its column depends on what the other columns need."""
    if sheet.measure(rows[at].label, place.width(), roles.LABEL) > sheet.h(_NAME_AT_MOST):
        return True
    return not _fits(_table(sheet, view, rows, place, at, at + 1, sheet.size(roles.LABEL)), place)


def _table(
    sheet: Sheet, view: PointsTable, rows: Sequence[Option], place: QRectF, start: int, end: int, size: int
) -> Drawing:
    return points(
        rows[start:end],
        view.heads,
        width=place.width(),
        height=place.height(),
        text_size=size,
        cut_after=view.above,
        cut_words=say("drawn by the room at {at}", at=view.drawn) if view.drawn else "",
        first_number=start + 1,
        elsewhere=[*rows[:start], *rows[end:]],
    )


# What was agreed


def _agreed_pages(sheet: Sheet, view: Agreed, place: QRectF) -> list[Page]:
    """As large and as roomy as goes on one page; roomy on several."""

    def set_at(gap: float, size: int) -> Column:
        column = Column(place.height())
        for number, priority in enumerate(view.priorities, start=1):
            column.add(*_priority(sheet, number, priority, place, size, sheet.h(gap)))
        return column.add(*_below(sheet, view, place, sheet.h(1.5 * gap))).spread(sheet.h(_SPREAD_AT_MOST))

    columns = (one_picture(sizes(sheet, 0.042, 0.0315), partial(set_at, gap), page_count) for gap in _GAPS)
    roomy = next(columns)
    one = roomy if page_count(roomy) == 1 else next((column for column in columns if page_count(column) == 1), roomy)
    return column_pages(one, place)


def _priority(sheet: Sheet, number: int, priority: PublicPriority, place: QRectF, size: int, gap: float) -> list[Story]:
    """The words at the left, what belongs to them at the right; one after the other where that is too high."""
    left = QRectF(place.x(), place.y(), place.width() * _WORDS_SHARE, place.height())
    right = QRectF(left.right() + sheet.h(_GUTTER), place.y(), place.right() - left.right() - sheet.h(_GUTTER), 1)
    under = [_owner_and_means(priority)]
    words = numbered(sheet, str(number), priority.text, roles.STATEMENT, left, size, under=under)
    beside = Story(_facts_beside(sheet, priority, right.width(), place.height()))
    if max(words.height, beside.height) <= place.height():
        return [abreast(sheet, [words, beside], [left, right], gap=gap)]
    below = facts(sheet, _facts(priority), place.width(), place.height())
    return [numbered(sheet, str(number), priority.text, roles.STATEMENT, place, size, under=under), Story(below)]


def _facts_beside(sheet: Sheet, priority: PublicPriority, width: float, room: float) -> tuple[Block, ...]:
    """The facts on the lines of the words, under the same hairline."""
    top = Block(sheet.h(UNDER_RULE), lambda x, y: sheet.rule(x, y, width, ink="rule3", thickness=HAIR))
    return (top, *facts(sheet, _facts(priority), width, room, gap=0))


def _facts(priority: PublicPriority) -> list[tuple[str, str]]:
    return [(say("First result"), _first_result(priority)), (say("We stop"), priority.stops)]


def _first_result(priority: PublicPriority) -> str:
    if priority.first_result and priority.by:
        return say("{result} (by {date})", result=priority.first_result, date=date_in_words(priority.by))
    return priority.first_result or date_in_words(priority.by)


def _owner_and_means(priority: PublicPriority) -> str:
    owner = _owner(priority)
    people = say("people: {people}", people=priority.people) if priority.people else ""
    money = say("money: {money}", money=priority.money) if priority.money else ""
    return joined("  ·  ", (owner, priority.days, people, money))


def _owner(priority: PublicPriority) -> str:
    if priority.owner is None:
        return say("No owner yet")
    if priority.owner_was_away:
        return say("Owner {name} (was not in the room)", name=priority.owner.called)
    return say("Owner {name}", name=priority.owner.called)


def _below(sheet: Sheet, view: Agreed, place: QRectF, gap: float) -> list[Story]:
    if not view.below:
        return []
    words = [Span(say("Cut line"), ink="room"), Span("  " + view.not_now, weight=400)]
    head = ruled_head(sheet, place.width(), words, "room")
    room = place.height() - head.height
    below = prose(sheet, joined("  ·  ", view.below), place.width(), roles.CONTENT, room=room)
    return [Story(below, head, gap=gap)]


SCENES: Scenes = {
    Options: options, PointsTable: points_table, Compared: compared, Agreed: agreed, MyTime: my_time,
}  # fmt: skip
