"""Blocks to flows: how each kind of block stands in a column of a given width. Pages are made elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from stratroom.record import blocks
from stratroom.record.pdf import style
from stratroom.record.pdf.decisions import decision, glance
from stratroom.record.pdf.flow import Columns, Flow, Stack, gap, tagged
from stratroom.record.pdf.pieces import bookmark, both_ends, breaks_no_word, person, picture, rule, spaced, text
from stratroom.record.pdf.structure import Tag
from stratroom.record.pdf.tables import facts, marks_key, table
from stratroom.record.pdf.tags import argument

_HEADINGS: dict[int, Tag] = {1: "H1", 2: "H2", 3: "H3"}


def flows(parts: Sequence[blocks.Block], width: float) -> tuple[Flow, ...]:
    """The blocks one under the other, with the white space each wants around it."""
    return tuple(flow for block in parts for flow in _flows(block, width))


def _flows(block: blocks.Block, width: float) -> tuple[Flow, ...]:
    match block:
        case blocks.Heading():
            return _heading(block, width)
        case blocks.Paragraph():
            return _paragraph(block, width), gap(14 if block.style == "lead" else 6)
        case blocks.Quote():
            return _quote(block, width), gap(8)
        case blocks.Bullets():
            items = spaced([_bullet(item, width) for item in block.items], 3)
            return tagged("L", Stack(items, kept=True)), gap(6)
        case blocks.Rule():
            return gap(4), rule(width, "ink2", style.LINE, glued=True), gap(8)
        case blocks.Picture():
            return Stack(_picture(block, width), kept=True), gap(10)
        case _:
            return _composed(block, width)


def _composed(
    block: blocks.Facts | blocks.Argument | blocks.Table | blocks.MarksKey | blocks.Decision | blocks.Glance
    | blocks.Columns | blocks.Together,
    width: float,
) -> tuple[Flow, ...]:  # fmt: skip
    match block:
        case blocks.Facts():
            return Stack((facts(block.rows, width),), kept=True), gap(6)
        case blocks.Argument():
            return argument(block, width), gap(8)
        case blocks.Table():
            return table(block, width), gap(10)
        case blocks.MarksKey():
            return marks_key(block, width), gap(8)
        case blocks.Decision():
            return decision(block, width), gap(14)
        case blocks.Glance():
            return glance(block, width), gap(12)
        case blocks.Columns():
            return _columns(block, width), gap(8)
        case blocks.Together():
            return (Stack(flows(block.blocks, width), kept=True),)


def _heading(block: blocks.Heading, width: float) -> tuple[Flow, ...]:
    setting = style.HEADINGS[block.level]
    line = both_ends(block.text, setting, block.aside, style.FURNITURE, width, _HEADINGS[block.level])
    if block.level == 1:
        return gap(10), bookmark(block.text, 1), line, gap(8)
    if block.level == 3:
        return gap(6), line, gap(2)
    return gap(8), rule(width, "ink2", style.LINE, glued=True), gap(7), bookmark(block.text, 1), line, gap(5)


def _paragraph(block: blocks.Paragraph, width: float) -> Flow:
    """What people wrote is not broken over pages where it fits on one."""
    return Stack((text(block.text, style.STYLES[block.style], width),), kept=block.style == "voice")


def _quote(block: blocks.Quote, width: float) -> Flow:
    """A role of which a word is wider than the margin stands above what was said, so that the word is not broken."""
    indent, small = min(style.MARK_COLUMN, width / 4) if block.by else 0, style.STYLES["small"]
    words: list[Flow] = [text(block.text, style.STYLES["voice"], width - indent)]
    if block.group:
        words.append(text(block.group, small, width - indent))
    speaker: list[Flow] = []
    if block.by:
        speaker = [person(block.by, 26)]
        if breaks_no_word(block.by.role, small, indent - 14):
            speaker += [gap(3), text(block.by.role, small, indent - 14)]
        else:
            words = [text(block.by.role, small, width - indent), gap(3), *words]
    row = Columns(((0, Stack(tuple(speaker))), (indent, Stack(tuple(words)))))
    return tagged("BlockQuote", Stack((row, gap(6), rule(width, "hair", style.HAIR)), kept=True))


def _bullet(item: str, width: float) -> Flow:
    indent, setting = 10, style.STYLES["body"]
    said = text(item, setting, width - indent, tag="LBody")
    return tagged("LI", Columns(((0, text("•", setting, indent, tag="Lbl")), (indent, said)), kept=True))


def _picture(block: blocks.Picture, width: float) -> tuple[Flow, ...]:
    below = (gap(4), text(block.caption, style.STYLES["body"], width)) if block.caption else ()
    return (picture(block.drawing, width), *below)


def _columns(block: blocks.Columns, width: float) -> Flow:
    """Side by side; one under the other where half of a page would stay empty beside the longer."""
    left = (width - style.GUTTER) / 2 if block.equal else width * style.SPLIT / style.MEASURE
    right = width - left - style.GUTTER
    columns = (0, _div(block.left, left)), (left + style.GUTTER, _div(block.right, right))
    low, high = sorted(flow.height for _, flow in columns)
    if high > style.ROOM / 2 and low < high / 2:
        return Stack((_div(block.left, width), _div(block.right, width)))
    return Columns(columns)


def _div(parts: Sequence[blocks.Block], width: float) -> Flow:
    return tagged("Div", *flows(parts, width))
