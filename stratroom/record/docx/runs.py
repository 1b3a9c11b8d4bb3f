"""Text and pictures in a paragraph: signs that a file of this kind cannot hold are named, words from right to left are
marked as such, a picture says in words what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import groupby
from typing import Any, Protocol, cast

from docx.oxml.shape import CT_Inline
from docx.shared import Length, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from stratroom.figures.shapes import Drawing, Ink, mark
from stratroom.record.blocks import PersonTag
from stratroom.record.docx import style, xml
from stratroom.record.pdf import bidi
from stratroom.record.pdf.logo import Logo
from stratroom.record.raster import png

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ROOM_ROUND_A_MARK, _BELOW_THE_LINE = 1.2, 0.3
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


class Holder(Protocol):
    """What paragraphs can be put into: a document or a cell."""

    def add_paragraph(self) -> Paragraph: ...


def held(text: str) -> str:
    """The text with the number of each sign that XML has no place for.

    >>> held("a\\ufffeb")
    'a[U+FFFE]b'
    """
    return _NOT_IN_XML.sub(lambda sign: f"[U+{ord(sign[0]):04X}]", text)


def add_text(paragraph: Paragraph, text: str, *, bold: bool | None = None, ink: Ink | None = None) -> None:
    """The text at the paragraph's end; of a paragraph's first words the direction is that of all of it."""
    text = held(text)
    if not paragraph.runs and bidi.base_level(bidi.classes(text)):
        xml.form(paragraph, xml.new("bidi"))
    for part, is_right_to_left in _by_direction(text):
        run = paragraph.add_run(part)
        if bold is not None:
            run.bold = bold
        if ink:
            run.font.color.rgb = RGBColor.from_string(style.colour(ink))
        if is_right_to_left:
            run.font.rtl = True


def _by_direction(text: str) -> Iterator[tuple[str, bool]]:
    for line in text.splitlines(keepends=True):
        levels = bidi.levels(line.rstrip("\n"))
        place = 0
        for is_right_to_left, group in groupby(level % 2 for level in levels):
            length = len(list(group))
            yield line[place : place + length], bool(is_right_to_left)
            place += length
        if place < len(line):
            yield line[place:], False


class Gallery:
    """The pictures of one document: each lies in it once, however often it is shown."""

    def __init__(self, part: object) -> None:
        self._part = cast(Any, part)
        self._kept: dict[Drawing, str] = {}
        self._shown = 0

    def add(self, paragraph: Paragraph, drawing: Drawing, width: float) -> None:
        """The figure, no wider than `width` points, with what it shows in words."""
        scale = min(1.0, width / drawing.width)
        inline = self._inline(drawing, scale)
        inline.docPr.set("descr", held(drawing.alt))
        _show(paragraph.add_run(), inline)

    def add_mark(self, paragraph: Paragraph, tag: PersonTag, size: float, *, label: bool) -> None:
        """A person's mark before words that say who it is, so it says nothing itself."""
        room = size * _ROOM_ROUND_A_MARK
        shapes = mark(tag.seat, room / 2, room / 2, size, tag.initials if label else "")
        inline = self._inline(Drawing(room, room, shapes, ""), 1)
        inline.docPr.append(xml.parsed(_DECORATIVE))
        run = paragraph.add_run()
        _show(run, inline)
        xml.lower(run, round(size * _BELOW_THE_LINE))
        paragraph.add_run("\u00a0")

    def add_logo(self, paragraph: Paragraph, logo: Logo) -> None:
        """The logo, which says nothing that does not stand beneath it in words."""
        key, _ = self._part.get_or_add_image(BytesIO(logo.png()))
        scale = min(style.LOGO_WIDTH / logo.width, style.LOGO_HEIGHT / logo.height)
        inline = self._shown_as(key, Length(round(logo.width * scale)), Length(round(logo.height * scale)))
        inline.docPr.append(xml.parsed(_DECORATIVE))
        _show(paragraph.add_run(), inline)

    def _inline(self, drawing: Drawing, scale: float) -> Any:
        if drawing not in self._kept:
            self._kept[drawing], _ = self._part.get_or_add_image(BytesIO(png(drawing)))
        return self._shown_as(self._kept[drawing], Pt(drawing.width * scale), Pt(drawing.height * scale))

    def _shown_as(self, key: str, width: Length, height: Length) -> Any:
        self._shown += 1
        inline = cast(Any, CT_Inline).new_pic_inline(self._shown, key, f"{self._shown}.png", width, height)
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        return inline


def _show(run: Run, inline: Any) -> None:
    cast(Any, run.element).add_drawing(inline)


def add_field(paragraph: Paragraph, code: str) -> None:
    """A number that the word processor counts itself."""
    field, run, text = xml.new("fldSimple", instr=code), xml.new("r"), xml.new("t")
    text.text = "1"
    run.append(text)
    field.append(run)
    cast(Any, paragraph.paragraph_format.element).append(field)
