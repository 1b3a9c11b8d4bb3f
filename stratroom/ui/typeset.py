"""Sets plain text in lines: shaping, direction and line breaking by Qt, leading and hanging quotes by us.

Nothing here knows what a text means. Text is always plain: no markup is ever interpreted.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from stratroom.figures.lettering import spaces_within
from stratroom.words import isolated

Align = Literal["start", "middle", "end", "left"]
"""Where lines begin: at the start of their script, or at the left whatever the script, beside a mark."""

_NO_BREAK = "\u00a0"
_LINE_SEPARATOR = "\u2028"
_ISOLATING = {"LRI", "RLI", "FSI"}
_QUOTES = '[“”„‘’«»"\u00a0\u202f]*'
_APART = "[\u2066-\u2068]\u2069?"
_QUOTED = re.compile(f"{_QUOTES}{_APART}(?:{_LINE_SEPARATOR}{_APART})*{_QUOTES}")
_LINED = str.maketrans("\n\u2029", 2 * _LINE_SEPARATOR)
"""At this sign a line ends, and behind it Qt goes on with what was set apart before it."""
_BREAKS = re.compile(f"[ {_LINE_SEPARATOR}]")
# Each becomes a space of no width: as in the record, nobody's words are turned round by signs that are not seen.
# The joiner that is also a mark of byte order becomes the one that is nothing else: Qt drops it from a text's head.
_OVERRIDES = {**dict.fromkeys(range(0x202A, 0x202F), "\u200b"), 0xFEFF: "\u2060"}
_LATIN_GREEK_CYRILLIC = re.compile("[\0-\u02ff\u0370-\u052f\u1e00-\u1eff\u2010-\u203a€]*")
_OPENING_QUOTE = re.compile("[“‘«„\"'][\u00a0\u202f]?")
# Fallback fonts announce far more height than their letters use; a line grows for them up to this (in ems).
_TALLEST, _DEEPEST = 1.12, 0.5


@dataclass(frozen=True)
class Run:
    """A piece of text in one face and one colour."""

    text: str
    face: QFont
    colour: QColor


@dataclass(frozen=True)
class Stretch:
    """Words on one line, seen from the setting's top left corner."""

    left: float
    right: float
    baseline: float


class Setting:
    """Runs of text set in lines of at most `width`; `leading` is in pixels from line to line.

    A line that needs more room than the leading (another script) gets it. `hangs` lets an opening quote,
    with the space that belongs to it, stand outside the left edge, as a printer would. Once the lines are higher than
    `most` pixels no more are set: whoever only asks whether a text fits need not wait for all of it. Each run is set
    apart from those beside it, but where they `is_one_text` in several faces.
    """

    def __init__(
        self, runs: Sequence[Run], width: float, leading: float, *, align: Align = "start", hangs: bool = False,
        most: float = inf, is_one_text: bool = False,
    ) -> None:  # fmt: skip
        texts = [run.text.translate(_LINED) for run in runs]
        pieces = texts if is_one_text or len(runs) == 1 else [*map(_isolated, texts)]
        self._written = "".join(pieces)
        self._text = _held(self._written.translate(_OVERRIDES), runs[0].face, width)
        self._begins = _begins(texts, pieces)
        self._layout = QTextLayout(self._text, runs[0].face)
        self._layout.setTextOption(_option(align, reads_leftwards(self._text)))
        self._layout.setFormats(_formats(runs, pieces))
        normal = QFontMetricsF(runs[0].face)
        self._ascent, self._descent = normal.ascent(), normal.descent()
        self._em = runs[0].face.pixelSize()
        self._is_in_our_faces = bool(_LATIN_GREEK_CYRILLIC.fullmatch(self._text))
        self._half_lead = (leading - self._ascent - self._descent) / 2
        opening = _OPENING_QUOTE.match(self._text) if hangs and align == "start" else None
        hang = normal.horizontalAdvance(opening[0]) if opening else 0.0
        self._aboves: list[float] = []
        self.height = self._set_lines(max(1.0, width), hang, most)

    @property
    def line_count(self) -> int:
        return self._layout.lineCount()

    @property
    def natural_width(self) -> float:
        """The width of the widest line."""
        return max((line.naturalTextWidth() for line in self._lines()), default=0.0)

    @property
    def covered(self) -> QRectF:
        """What the text covers, seen from the setting's top left corner."""
        rects = [line.naturalTextRect() for line in self._lines()]
        left, right = min(rect.left() for rect in rects), max(rect.right() for rect in rects)
        return QRectF(left, 0, right - left, self.height)

    @property
    def em(self) -> float:
        """The size of the first face in pixels."""
        return self._em

    def stretches(self, run: int, start: int, end: int) -> list[Stretch]:
        """Where the letters from `start` to `end` of one run stand: a stretch for each line, and for each direction
        they are read in. Spaces at the ends of a line do not stand anywhere."""
        first, last = self._begins[run] + start, self._begins[run] + end
        return [stretch for line in self._lines() for stretch in self._on_line(line, first, last)]

    def _on_line(self, line: QTextLine, first: int, last: int) -> Iterator[Stretch]:
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        units = self._text.encode("utf-16-le", "surrogatepass")
        before = len(units[: 2 * begins].decode("utf-16-le", "surrogatepass"))
        within = units[2 * begins : 2 * ends].decode("utf-16-le", "surrogatepass")
        piece = within[max(0, first - before) : max(0, last - before)]
        start = max(first, before) + len(piece) - len(piece.lstrip())
        if words := piece.strip():
            place, length = _units(self._text[:start]), _units(words)
            for glyphs in line.glyphRuns(place, length):
                if rect := glyphs.boundingRect():  # not of marks that nobody sees
                    yield Stretch(rect.left(), rect.right(), line.y() + line.ascent())

    @property
    def baseline(self) -> float:
        """How far the first baseline lies below the top."""
        return self._aboves[0]

    def texts(self) -> tuple[str, ...]:
        """The text of each line; together they are the whole text."""
        units = self._written.encode("utf-16-le", "surrogatepass")
        spans = [(line.textStart(), line.textStart() + line.textLength()) for line in self._lines()]
        return tuple(units[2 * a : 2 * b].decode("utf-16-le", "surrogatepass") for a, b in spans)

    def tops(self) -> tuple[float, ...]:
        """Where each line begins, and last of all where the text ends."""
        tops = [line.y() + line.ascent() - above for line, above in zip(self._lines(), self._aboves, strict=True)]
        return (*tops, self.height)

    def glyph_runs(self) -> list[QGlyphRun]:
        """The shaped glyphs of all lines; index 0 would be a glyph no font has."""
        return self._layout.glyphRuns()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        self._layout.draw(painter, QPointF(x, y))

    def _lines(self) -> list[QTextLine]:
        return [self._layout.lineAt(number) for number in range(self._layout.lineCount())]

    def _set_lines(self, width: float, hang: float, most: float) -> float:
        bottom = 0.0
        self._layout.beginLayout()
        while bottom <= most and (line := self._layout.createLine()).isValid():
            line.setLineWidth(width + hang)
            above, below = self._reach(line)
            self._aboves.append(above)
            line.setPosition(QPointF(-hang, bottom + above - line.ascent()))
            bottom += above + below
            hang = 0.0
        self._layout.endLayout()
        return bottom

    def _reach(self, line: QTextLine) -> tuple[float, float]:
        """The room above and below the baseline."""
        if self._is_in_our_faces:
            ascent, descent = line.ascent(), line.descent()
        else:
            ascent, descent = _announced(line)
        above, below = min(ascent, _TALLEST * self._em), min(descent, _DEEPEST * self._em)
        return self._half_lead + max(self._ascent, above), self._half_lead + max(self._descent, below)


def _announced(line: QTextLine) -> tuple[float, float]:
    """What the faces ask for whose glyphs stand in the line.

    What Qt says of a line with other scripts depends on which faces it has in its cache just then (Qt 6.11), so that
    the same words would be higher an hour later.
    """
    faces = [run.rawFont() for run in line.glyphRuns()]
    return max((face.ascent() for face in faces), default=0.0), max((face.descent() for face in faces), default=0.0)


def reads_leftwards(text: str) -> bool:
    """Whether the first letter with a direction belongs to Arabic, Hebrew or their like. In a line of ours no letter
    counts that is set apart, but where it stands in quotation marks and nothing beside them, on none of its lines."""
    ours, depth = list[str](), 0
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        depth -= kind == "PDI" and depth > 0
        ours += [] if depth else [sign]
        depth += kind in _ISOLATING
    line = "".join(ours)
    kinds = map(unicodedata.bidirectional, text if _QUOTED.fullmatch(line) else line)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _option(align: Align, leftwards: bool) -> QTextOption:
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if leftwards:
        start, end = end, start
    left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
    option = QTextOption({"start": start, "middle": middle, "end": end, "left": left}[align])
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _begins(texts: Sequence[str], pieces: Sequence[str]) -> list[int]:
    """What to add to the place of a letter in each run, for its place in the whole."""
    starts = accumulate((len(piece) for piece in pieces), initial=0)
    return [start + _added(text, piece) for start, text, piece in zip(starts, texts, pieces, strict=False)]


def _added(text: str, piece: str) -> int:
    """How many marks stand before the words."""
    words = text.strip()
    return piece.index(words) - text.index(words)


def _units(text: str) -> int:
    """How long it is as Qt counts, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _formats(runs: Sequence[Run], pieces: Sequence[str]) -> list[QTextLayout.FormatRange]:
    """One format for each run."""
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for run, piece in zip(runs, pieces, strict=True):
        format_range = QTextLayout.FormatRange()
        format_range.start, format_range.length = start, _units(piece)
        format_range.format = _format(run)
        start += format_range.length
        ranges.append(format_range)
    return ranges


def _format(run: Run) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(run.face)
    made.setForeground(run.colour)
    return made


def _held(text: str, face: QFont, width: float) -> str:
    """With spaces at which no line breaks within a date and before a “·”, but where a line has no room for the date."""
    places = spaces_within(text)
    if not places:
        return text
    held = list(text)
    for place in places:
        held[place] = _NO_BREAK
    whole = "".join(held)
    parts = (part for part in _BREAKS.split(whole) if _NO_BREAK in part)
    widest = max(QFontMetricsF(face).horizontalAdvance(part) for part in parts)
    return whole if widest <= width else text


def _isolated(text: str) -> str:
    """A run that stands in a line with others, so that it turns none of them: all its lines in one, so that nothing
    comes in between its letters, and without the spaces at its ends, which keep it away from the others."""
    words = text.strip()
    in_one = words.replace(_LINE_SEPARATOR, " ")
    return text.replace(words, isolated(in_one).replace(in_one, words)) if words else text
