"""The elements of a DOCX file that python-docx has no words for, made and put in the order that Word insists on."""

from __future__ import annotations

from typing import Any, cast

from docx import oxml
from docx.oxml.ns import qn

_make, _parse = cast(Any, oxml).OxmlElement, cast(Any, oxml).parse_xml
_IN_A_PARAGRAPH = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
    "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE",
    "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents",
    "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle",
    "rPr", "sectPr", "pPrChange",
)  # fmt: skip


def new(name: str, **attributes: object) -> Any:
    """An element of Word's own, as in `new("tcW", w=20)`."""
    made = _make(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def parsed(text: str) -> Any:
    return _parse(text)


def form_of(paragraph: Any) -> Any:
    """How a paragraph or a paragraph style is formed."""
    return paragraph.paragraph_format.element.get_or_add_pPr()


def form(paragraph: Any, element: Any) -> None:
    """Put an element into how the paragraph is formed, in its place."""
    name = element.tag.rpartition("}")[2]
    after = _IN_A_PARAGRAPH[_IN_A_PARAGRAPH.index(name) + 1 :]
    form_of(paragraph).insert_element_before(element, *(f"w:{other}" for other in after))


def border(side: str, colour: str, eighths: int) -> Any:
    """A line at one side, so many eighths of a point thick."""
    return new(side, val="single", sz=eighths, space=0, color=colour)


def lower(run: Any, points: int) -> None:
    """Set what stands in the run so far below the line."""
    run.element.get_or_add_rPr().append(new("position", val=-2 * points))


def set_in(paragraph: Any, style: str) -> None:
    """Give a new paragraph a style by its name: python-docx would look through all there are, each time."""
    if style != "Normal":
        form_of(paragraph).insert(0, new("pStyle", val=style.replace(" ", "")))
