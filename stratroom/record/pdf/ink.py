"""Ink on a page: lines of set text and the shapes of figures. The only place that writes on ReportLab's canvas.

y grows downwards from the top edge of the sheet, in points. What goes where is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast
from unicodedata import bidirectional

from reportlab.pdfgen.canvas import Canvas

from stratroom import tokens
from stratroom.figures.shapes import Ink
from stratroom.record.pdf import bidi
from stratroom.record.pdf.archive import About, Leap
from stratroom.record.pdf.embedding import EmbeddedFace
from stratroom.record.pdf.faces import Face
from stratroom.record.pdf.lines import Line
from stratroom.record.pdf.objects import image_name, pdf_name, stream
from stratroom.record.pdf.outlines import box_path, glyph_path, numbers
from stratroom.record.pdf.shaping import Cluster
from stratroom.record.pdf.structure import Box, Structure

Dash = tuple[float, ...]
_NUDGE = 0.0005


@cache
def colour(ink: Ink) -> tuple[float, float, float]:
    """The printed colour of a token, red, green and blue from 0 to 1."""
    digits = tokens.group("color")["light"][ink].lstrip("#")
    red, green, blue = (round(int(digits[place : place + 2], 16) / 255, 4) for place in (0, 2, 4))
    return red, green, blue


@cache
def _in_numbers(ink: Ink) -> str:
    return numbers(*colour(ink))


class Paper:
    """The sheets of one document."""

    def __init__(self, canvas: Canvas, about: About, width: float, height: float) -> None:
        self.canvas, self.about = canvas, about
        self._canvas = cast(Any, canvas)  # ReportLab's types say little of what is used here
        self.width, self.height = width, height
        self.structure = Structure()
        self.leaps: list[Leap] = []
        self.page_of: Mapping[str, int] = {}
        """On which page, counted from 0, the section of a title begins."""
        self._faces: dict[str, EmbeddedFace] = {}
        self._bookmarks = 0
        self._known: dict[tuple[int, float], tuple[Line, _Set]] = {}
        """How lines are set; each is kept, so that no other has its identity."""

    def text(self, x: float, baseline: float, line: Line, size: float, ink: Ink) -> None:
        """Set the line with its left end at `x`; a space at its end hangs outside."""
        if not line.clusters:
            return
        start = x - line.overhang * size if line.is_right_to_left else x
        code, outlines = self._set(line, size)
        self._opens(is_words=True)
        self._write(f"q {_in_numbers(ink)} rg BT 1 0 0 1 {numbers(start, self.height - baseline)} Tm {code} ET")
        self._outlines(outlines, start, baseline, size)
        self._write("Q")

    def shape(self, path: str, fill: Ink | None, ink: Ink | None = None, width: float = 0, dash: Dash = ()) -> None:
        """Fill and outline a path in points, whose y points up from the sheet's foot."""
        inks = [f"{_in_numbers(fill)} rg" if fill else "", f"{_in_numbers(ink)} RG" if ink else ""]
        how = "B" if fill and ink else "f" if fill else "S"
        dashes = f"[{numbers(*dash)}] 0 d " if dash else ""
        if fill or ink:
            self._opens(is_words=False)
            self._write(f"q {' '.join(filter(None, inks))} {numbers(width)} w {dashes}{path} {how} Q")

    def rect(self, x: float, y: float, width: float, height: float, fill: Ink) -> None:
        self.shape(f"{numbers(x, self.height - y - height, width, height)} re", fill)

    def turn(self) -> None:
        """The page is done; what follows stands on the next."""
        self._write(self.structure.ends_page())
        self._canvas.showPage()

    def bookmark(self, title: str, level: int) -> None:
        """An entry of the outline that leads to the present page."""
        key = f"b{self._bookmarks}"
        self._bookmarks += 1
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, level)

    def image(self, width: int, height: int, pixels: bytes, box: Box) -> None:
        """A picture of so many pixels, rows of red, green and blue bytes from the top, drawn into the box."""
        left, bottom, right, top = box
        name = f"Im{len(self._canvas._formsinuse)}"
        kind = {"Type": pdf_name("XObject"), "Subtype": pdf_name("Image"), "ColorSpace": pdf_name("DeviceRGB")}
        entries = {**kind, "Width": width, "Height": height, "BitsPerComponent": 8}
        self._canvas._doc.addForm(name, stream(pixels, **entries))
        self._canvas._formsinuse.append(name)
        self._opens(is_words=False)
        place = f"{numbers(right - left)} 0 0 {numbers(top - bottom)} {numbers(left, bottom)}"
        self._write(f"q {place} cm /{image_name(name)} Do Q")

    def box(self, x: float, y: float, width: float, height: float) -> Box:
        """An area as the file measures it, from the sheet's left foot."""
        return x, self.height - y - height, x + width, self.height - y

    def leap(self, box: Box, to: int, words: str) -> None:
        """What stands in the box leads to page `to`, counted from 0."""
        self.structure.leads()
        self.leaps.append(Leap(len(self.structure.pages) - 1, box, to, words))

    def embedded(self, face: Face) -> EmbeddedFace:
        if face.file not in self._faces:
            self._faces[face.file] = EmbeddedFace(face, len(self._faces))
            self._canvas._doc.delayedFonts.append(self._faces[face.file])
        return self._faces[face.file]

    def _set(self, line: Line, size: float) -> _Set:
        """The operators that show the line. Most lines of a long record were set before: names, labels, heads."""
        known = self._known.get((id(line), size))
        if known is None:
            setter = _Setter(self, size)
            setter.add(line.clusters)
            known = self._known[id(line), size] = line, (setter.finished(), setter.outlines)
        return known[1]

    def _outlines(self, outlines: list[_Outline], x: float, baseline: float, size: float) -> None:
        for path, left, up in outlines:
            place = numbers(x + left * size, self.height - baseline + up * size)
            self._write(f"q {numbers(size)} 0 0 {numbers(size)} {place} cm {path} f Q")

    def _opens(self, is_words: bool) -> None:
        if code := self.structure.opens(is_words):
            self._write(code)

    def _write(self, code: str) -> None:
        self._canvas.addLiteral(code)


_Outline = tuple[str, float, float]
_Set = tuple[str, list[_Outline]]


class _Setter:
    """Clusters from left to right into the operators that show them.

    Each cluster is one glyph that carries its text; the marks and parts around it are drawn as outlines, so that
    reading the page back gives every character once and in its place. Beneath a box the glyph is unseen but not
    empty: pdfium leaves out what is nothing but empty glyphs.
    """

    def __init__(self, paper: Paper, size: float) -> None:
        self._paper, self._size = paper, size
        self._code: list[str] = []
        self._codes: list[str] = []
        self._face: Face | None = None
        self._font: EmbeddedFace | None = None
        self._is_unseen = False
        self._pen = self._place = 0.0
        self.outlines: list[_Outline] = []

    def add(self, clusters: Sequence[Cluster]) -> None:
        for cluster in clusters:
            text, face, glyphs, advance, level, is_boxed = cluster
            if face is not self._face or is_boxed is not self._is_unseen:
                self._choose(face, is_boxed)
            if len(glyphs) == 1 and not level % 2 and glyphs[0].x_offset == 0 == glyphs[0].y_offset:
                self._show(glyphs[0].id, text)  # nearly every cluster of most records
                self._place += advance
            else:
                self._add_with_marks(cluster)

    def _add_with_marks(self, cluster: Cluster) -> None:
        carrier = _carrier(cluster)
        place = self._place
        if cluster.is_boxed:
            self.outlines.append((box_path(cluster.text), place, 0))
            place += cluster.advance
        for number, glyph in enumerate(cluster.glyphs):
            if number != carrier:
                path = glyph_path(cluster.face, glyph.id)
                self.outlines.append((path, place + glyph.x_offset, glyph.y_offset))
            place += glyph.advance
        stand_in = cluster.face.glyph_of("0" if cluster.is_boxed else " ")
        glyph = cluster.glyphs[carrier].id if carrier >= 0 else stand_in
        *marks, sign = _as_read(cluster)
        for mark in marks:
            self._show(cluster.face.glyph_of(" "), mark)
        self._show(glyph, sign)
        self._place = place

    def finished(self) -> str:
        self._flush()
        return " ".join(self._code)

    def _choose(self, face: Face, is_unseen: bool) -> None:
        self._flush()
        if face is not self._face:
            self._face, self._font = face, self._paper.embedded(face)
            self._code.append(f"/{self._font.name} {numbers(self._size)} Tf")
        if is_unseen is not self._is_unseen:
            self._code.append("3 Tr" if is_unseen else "0 Tr")
        self._is_unseen = is_unseen

    def _show(self, glyph: int, text: str) -> None:
        assert self._font is not None
        if not -_NUDGE < self._place - self._pen < _NUDGE:
            self._codes.append(f"> {numbers((self._pen - self._place) * 1000)} <")
        code, width = self._font.sign(glyph, text)
        self._codes.append(code)
        self._pen = self._place + width

    def _flush(self) -> None:
        if self._codes:
            self._code.append(f"[<{''.join(self._codes)}>] TJ".replace("<>", ""))
            self._codes = []


def _carrier(cluster: Cluster) -> int:
    """Which glyph carries the text: the first, where it stands on the line; −1 where it does not."""
    if not cluster.glyphs or max(abs(cluster.glyphs[0].x_offset), abs(cluster.glyphs[0].y_offset)) > _NUDGE:
        return -1
    return 0


def _as_read(cluster: Cluster) -> Sequence[str]:
    """The texts of the codes that show a cluster, from left to right.

    Readers turn letters that run right to left round one by one, and mirror brackets again: so marks stand before
    the letter they belong to, and a bracket is given as it looks.
    """
    if cluster.level % 2 == 0:
        return (cluster.text,)
    if bidirectional(cluster.text[0]) in ("R", "AL"):
        return cluster.text[::-1]
    return (bidi.mirrored(cluster.text),)
