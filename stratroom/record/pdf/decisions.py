"""Decisions and dissents: side by side in equal size, and the list of all decisions at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from stratroom.record.blocks import Decision, DissentText, Glance, GlanceRow
from stratroom.record.pdf import style
from stratroom.record.pdf.beside import Part, Quoted, Side, Under, Whole, beside
from stratroom.record.pdf.contents import way_to
from stratroom.record.pdf.flow import Columns, Flow, Stack, Strip, gap, tagged
from stratroom.record.pdf.pieces import BAR_INDENT, Barred, bookmark, person, picture, rule, spaced, text
from stratroom.record.pdf.tables import facts
from stratroom.words import quoted, say

_MARK = 20.0
_NUMBER_COLUMN = 10 * style.MM
_SHORT_ROW = style.ROOM / 3
"""A row at a glance up to this height stands on one page; a longer one goes on on the next. A dissent in it that is
longer is only pointed to."""
_SHORT_DISSENT = style.ROOM / 2
"""A dissent in full up to this height stands on one page; a longer one goes on under its head."""


def decision(block: Decision, width: float) -> Flow:
    """The decision at the left; every dissent in full beside it, and across the page where they are longer than it."""
    left = width * style.SPLIT / style.MEASURE
    agreed = Side(tuple(_agreed(block)), 0, left)
    against = Side(tuple(_dissents(block.dissents)), left + style.GUTTER, width - left - style.GUTTER)
    return beside(agreed, against, width)


def glance(block: Glance, width: float) -> Flow:
    """One row for each decision between heavy rules."""
    rows = [_glance_row(row, width) for row in block.rows]
    between = [part for row in rows for part in (rule(width, "ink2", style.LINE, glued=True), gap(8), row, gap(8))][1:]
    ends = rule(width, "ink", style.HEAVY)
    return tagged("L", ends, *between, ends) if rows else Stack(())


def _agreed(block: Decision) -> Iterator[Part]:
    yield Whole(partial(_agreed_head, block.title))
    yield Whole(partial(text, block.text, style.DECISION))
    if block.facts:
        yield Whole(lambda width: Stack((gap(8), facts(block.facts, width))))


def _agreed_head(title: str, width: float) -> Flow:
    head = text(title, style.DECISION_HEAD, width, glued=True, tag="H1")
    return Stack((bookmark(title, 1), rule(width, "room", style.BAR), gap(8), head, gap(4)), is_glued=True)


def _dissents(dissents: Sequence[DissentText]) -> Iterator[Part]:
    if not dissents:
        yield Whole(_none)
    for place, dissent in enumerate(dissents):
        yield from (Whole(lambda width: gap(14)),) if place else ()
        yield Under(partial(_dissent_bar, dissent), tuple(_dissent(dissent)), _SHORT_DISSENT)


def _none(width: float) -> Flow:
    words = text(say("No dissent recorded."), style.STYLES["body"], width)
    return Stack((rule(width, "rule3", style.BAR, glued=True), gap(8), words))


def _dissent_bar(dissent: DissentText, width: float) -> Flow:
    bar = rule(width, "dissent", style.BAR, glued=True)
    return Stack((bar, gap(8), _dissent_head(dissent, width), gap(4)), is_glued=True)


def _dissent(dissent: DissentText) -> Iterator[Part]:
    """Whole on one page, or where it is long under its head on each of several."""
    if dissent.said_of:
        yield Whole(partial(_label, dissent.said_of))
        yield Whole(lambda width: gap(4))
    yield Quoted(dissent.text, style.DECISION)
    if dissent.facts or dissent.standing:
        yield Whole(lambda width: Stack((gap(8), _answers(dissent, width))))
    for when, said in dissent.later:
        yield Whole(lambda width: gap(8))
        yield Whole(partial(_label, when))
        yield Quoted(said, style.DECISION)  # as large as the first words


def _label(words: str, width: float) -> Flow:
    return text(words, style.LABEL, width, glued=True)


def _dissent_head(dissent: DissentText, width: float) -> Flow:
    if dissent.by is None:
        return text(dissent.title, style.DISSENT_HEAD, width, glued=True, tag="H2")
    words = width - _MARK - 6
    title = text(dissent.title, style.DISSENT_HEAD, words, glued=True, tag="H2")
    mark = Strip(style.DISSENT_HEAD.leading, person(dissent.by, _MARK).draw)  # it may reach below the head
    return Columns(((0, title), (width - _MARK, mark)), is_glued=True)


def _answers(dissent: DissentText, width: float) -> Flow:
    """Question over answer: the column is too narrow for both in one line. Beneath stands what holds."""
    pairs: list[Flow] = [
        Stack((text(label, style.LABEL, width, glued=True), text(value, style.VALUE, width)))
        for label, value in dissent.facts
    ]
    standing: list[Flow] = [text(sentence, style.STANDING, width) for sentence in dissent.standing]
    return Stack(spaced([*pairs, Stack(tuple(standing))], 3))


def _glance_row(row: GlanceRow, width: float) -> Flow:
    left = width * style.SPLIT / style.MEASURE + style.GUTTER
    middle, right = left + style.GUTTER - _NUMBER_COLUMN, width - left - 2 * style.GUTTER
    number = text(row.number, style.GLANCE_NUMBER, _NUMBER_COLUMN, tag="Lbl")
    body = Columns(((0.0, _glance_words(row, middle)), (width - right - _NUMBER_COLUMN, _glance_side(row, right))))
    cells = Columns(((0.0, number), (_NUMBER_COLUMN, tagged("LBody", body))))
    return tagged("LI", replace(cells, kept=cells.height <= _SHORT_ROW))


def _glance_words(row: GlanceRow, width: float) -> Flow:
    parts: list[Flow] = [text(row.text, style.GLANCE, width, glued=bool(row.dissents))]
    parts += [_glance_dissent(dissent, row.section, width) for dissent in row.dissents]
    parts += [text(row.note, style.STYLES["small"], width)] if row.note else []
    return Stack(spaced(parts, 5))


def _glance_dissent(dissent: DissentText, section: str, width: float) -> Flow:
    """In its author's words; where they are too long for a glance, where they stand: never a part of them."""
    inner = width - BAR_INDENT
    title = text(dissent.title, style.GLANCE_DISSENT_HEAD, inner, glued=True)
    later = [
        part
        for when, said in dissent.later
        for part in (text(when, style.LABEL, inner, glued=True), text(quoted(said), style.GLANCE, inner))
    ]
    of = (text(dissent.said_of, style.LABEL, inner, glued=True),) if dissent.said_of else ()
    whole = Stack((title, *of, text(quoted(dissent.text), style.GLANCE, inner), *later))
    is_long = whole.height > _SHORT_ROW
    if is_long and section:
        whole = Stack((title, *of, way_to(section, inner)))
    return Barred(tagged("Div", replace(whole, kept=not is_long or bool(section))), "dissent")


def _glance_side(row: GlanceRow, width: float) -> Flow:
    parts: list[Flow] = [picture(row.picture, width)] if row.picture else []
    parts += [facts(row.facts, width)] if row.facts else []
    parts += [way_to(row.section, width)] if row.section else []
    return Stack(spaced(parts, 6))
