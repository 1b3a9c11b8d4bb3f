"""An argument with the word for its basis in a tag: solid for evidence, dashed for what is not."""

from __future__ import annotations

from functools import partial

from stratroom.record.blocks import Argument
from stratroom.record.pdf import style
from stratroom.record.pdf.flow import Columns, Flow, Stack, Strip, gap, tagged
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.lines import Line, single
from stratroom.record.pdf.pieces import person, text

_PADDING = 4.0
_MARK = 13.0
_DASH = (2.0, 1.5)


def argument(block: Argument, width: float) -> Flow:
    """The words; beneath them the tag with the author's name, and the source; the author's mark before them."""
    indent = _MARK + 6 if block.by else 0
    words = text(block.text, style.STYLES["voice"], width - indent)
    body = Stack((words, gap(2), _basis(block, width - indent)))
    mark = person(block.by, _MARK, label=False) if block.by else None
    return tagged("Div", Columns(((0, mark), (indent, body)), kept=True))


def _basis(block: Argument, width: float) -> Flow:
    source = (text(block.source, style.STYLES["small"], width),) if block.source else ()
    if not block.basis:
        return Stack((*([text(block.by.name, style.STYLES["small"], width)] if block.by else []), *source))
    line = single(block.basis, style.TAG.typeface)
    tag_width = line.width * style.TAG.size + 2 * _PADDING
    tag = tagged("P", Strip(style.TAG.leading, partial(_paint_tag, line, tag_width, block.is_evidence)))
    left = tag_width + 6
    author = text(block.by.name, style.STYLES["small"], width - left) if block.by else None
    return Stack((Columns(((0, tag), (left, author))), *source))


def _paint_tag(line: Line, width: float, is_solid: bool, paper: Paper, x: float, y: float) -> None:
    height = style.TAG.leading
    if is_solid:
        paper.rect(x, y, width, height, "ink")
    else:
        _paint_dashes(paper, x, y, width, height)
    paper.text(x + _PADDING, y + style.TAG.baseline, line, style.TAG.size, "paper" if is_solid else "ink")


def _paint_dashes(paper: Paper, x: float, y: float, width: float, height: float) -> None:
    path = f"{x:.3f} {paper.height - y - height:.3f} {width:.3f} {height:.3f} re"
    paper.shape(path, None, "ink2", style.LINE, _DASH)
