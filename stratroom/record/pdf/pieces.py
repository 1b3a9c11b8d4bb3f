"""The small pieces every block is made of: set text, rules, marks, bars. They become flows here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import inf

from stratroom.figures.shapes import Drawing, Ink, mark
from stratroom.record.blocks import Align, PersonTag
from stratroom.record.pdf import style
from stratroom.record.pdf.flow import Flow, Stack, Strip, Tagged, gap, in_company, on_grid, tagged
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.lines import Line, broken_off, lines, single
from stratroom.record.pdf.pictures import draw, draw_shape
from stratroom.record.pdf.structure import Element, Tag
from stratroom.record.pdf.style import Setting
from stratroom.words import opening_mark, quoted

BAR_INDENT = 10.0
_COMPANY = 2
_PIECES = re.compile(r"[^\s\-\u2010]+[\-\u2010]?")
"""What of a word stands on one line, with the hyphen after it."""


def text(
    words: str, setting: Setting, width: float, *, align: Align = "left", glued: bool = False, tag: Tag = "P"
) -> Tagged:
    """The words in lines of `width` points; kept in one piece where they are `glued` to what follows. Over two pages
    at least two lines stand on each."""
    set_lines = lines(words, setting.typeface, width / setting.size)
    rows = tuple(_row(line, setting, width, align, glued) for line in set_lines)
    element = Element(tag, said=_in_order(words, set_lines))
    return Tagged(element, Stack(in_company(rows), kept=glued, is_glued=glued))


def breaks_no_word(words: str, setting: Setting, width: float) -> bool:
    """Whether `text` needs to end no line within a word, but after its hyphen."""
    pieces = _PIECES.findall(words)
    return all(single(piece, setting.typeface).width * setting.size <= width for piece in pieces)


def quotation(words: str, setting: Setting, width: float) -> Flow:
    """The words in quotation marks, the opening one hung outside the column."""
    set_lines = lines(quoted(words), setting.typeface, width / setting.size)
    element = Element("P", said=_in_order(quoted(words), set_lines))
    return tagged("BlockQuote", Tagged(element, _quoted_lines(set_lines, setting, width)))


def broken_quotation(words: str, setting: Setting, width: float, room: float, wide: float) -> tuple[Flow, Flow] | None:
    """The same quotation as high as `room` allows, and what is left of it in the column `wide`: one to whoever hears
    it. None where not two lines of it would stand in each."""
    count = int(room / setting.leading)
    halves = broken_off(quoted(words), setting.typeface, width / setting.size, count, wide / setting.size)
    if min(map(len, halves)) < _COMPANY:
        return None
    quote, said = Element("BlockQuote"), Element("P", said=_in_order(quoted(words), halves[0] + halves[1]))
    flows = _quoted_lines(halves[0], setting, width), Stack(_rows(halves[1], setting, wide))
    first, rest = (Tagged(quote, Tagged(said, flow)) for flow in flows)
    return first, rest


def _quoted_lines(set_lines: Sequence[Line], setting: Setting, width: float) -> Stack:
    hang = 0 if set_lines[0].is_right_to_left else lines(opening_mark(), setting.typeface, inf)[0].width * setting.size
    first = _row(set_lines[0], setting, width, "left", False, -hang)
    return Stack(in_company((first, *_rows(set_lines[1:], setting, width))))


def _in_order(words: str, set_lines: Sequence[Line]) -> str:
    """The words, where some of them run from right to left: their signs stand on the page as they are seen, because
    readers of pages turn them round; whoever hears them goes by this. Else nothing: the signs say it."""
    if words.isascii():
        return ""
    return words if any(cluster.level % 2 for line in set_lines for cluster in line.clusters) else ""


def _rows(set_lines: Sequence[Line], setting: Setting, width: float) -> tuple[Strip, ...]:
    return in_company([_row(line, setting, width, "left", False) for line in set_lines])


def both_ends(
    left: str, left_setting: Setting, right: str, right_setting: Setting, width: float, tag: Tag = "P"
) -> Flow:
    """A heading, and small words at the right end of its last line, or beneath it where there is no room."""
    body = text(left, left_setting, width, glued=True, tag=tag)
    if not right:
        return body
    aside = text(right, right_setting, width, align="right", glued=True)
    last = lines(left, left_setting.typeface, width / left_setting.size)[-1]
    used = last.width * left_setting.size + single(right, right_setting.typeface).width * right_setting.size
    if used + style.GUTTER > width or last.is_right_to_left:
        return Stack((body, aside), kept=True, is_glued=True)
    drop = left_setting.baseline - right_setting.baseline
    return _over(body, aside, body.height - left_setting.leading + drop)


def rule(width: float, ink: Ink, thickness: float, *, glued: bool = False) -> Strip:
    return Strip(on_grid(thickness), partial(_paint_rule, width, ink, thickness), is_glued=glued)


@dataclass(frozen=True)
class Barred:
    """A flow with a bar down its left side, on every page it comes to stand on."""

    flow: Flow
    ink: Ink
    is_glued: bool = False
    is_gap: bool = False

    @property
    def height(self) -> float:
        return self.flow.height

    def split(self, room: float, force: bool) -> tuple[Flow | None, Flow | None]:
        first, rest = self.flow.split(room, force)
        return self._with(first), self._with(rest)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        paper.rect(x, y, 3, self.height, self.ink)
        self.flow.draw(paper, x + BAR_INDENT, y)

    def _with(self, flow: Flow | None) -> Flow | None:
        return replace(self, flow=flow) if flow else None


def person(tag: PersonTag, size: float, *, label: bool = True) -> Flow:
    """The person's mark, `size` high. Without its label it is heard of by the words beside it alone."""
    mark = Strip(on_grid(size), partial(_paint_mark, tag.seat, tag.initials if label else "", size))
    return Tagged(Element("Figure", alt=tag.initials), mark) if label else mark


def picture(drawing: Drawing, width: float) -> Flow:
    """The drawing at its own size, or as large as the column and the page allow."""
    scale = min(1.0, width / drawing.width, style.ROOM * 0.9 / drawing.height)
    strip = Strip(on_grid(drawing.height * scale), partial(_paint_drawing, drawing, scale))
    return Tagged(Element("Figure", alt=drawing.alt), strip)


def bookmark(title: str, level: int) -> Strip:
    return Strip(0, lambda paper, x, y: paper.bookmark(title, level), is_glued=True)


def spaced(flows: list[Flow], between: float) -> tuple[Flow, ...]:
    """The flows with white space between each two."""
    return tuple(part for flow in flows for part in (gap(between), flow))[1:]


def _row(line: Line, setting: Setting, width: float, align: Align, glued: bool, shift: float = 0) -> Strip:
    spare = width - line.width * setting.size
    at_right = align == "right" or (align == "left" and line.is_right_to_left)
    indent = spare if at_right else spare / 2 if align == "middle" else 0
    return Strip(setting.leading, partial(_paint_line, line, setting, indent + shift), is_glued=glued)


def _over(body: Flow, aside: Flow, drop: float) -> Flow:
    def paint(paper: Paper, x: float, y: float) -> None:
        body.draw(paper, x, y)
        aside.draw(paper, x, y + drop)

    return Strip(body.height, paint, is_glued=True)


def _paint_line(line: Line, setting: Setting, indent: float, paper: Paper, x: float, y: float) -> None:
    paper.text(x + indent, y + setting.baseline, line, setting.size, setting.ink)


def _paint_rule(width: float, ink: Ink, thickness: float, paper: Paper, x: float, y: float) -> None:
    paper.rect(x, y, width, thickness, ink)


def _paint_mark(seat: int, label: str, size: float, paper: Paper, x: float, y: float) -> None:
    paper.structure.covers(paper.box(x, y, size, size))
    for shape in mark(seat, size / 2, size / 2, size, label):
        draw_shape(paper, shape, x, y)


def _paint_drawing(drawing: Drawing, scale: float, paper: Paper, x: float, y: float) -> None:
    paper.structure.covers(paper.box(x, y, drawing.width * scale, drawing.height * scale))
    draw(paper, drawing, x, y, scale)
