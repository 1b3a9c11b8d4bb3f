"""The sheet the projector's picture is drawn on: the typography of the house on a painter of any size.

Every text on the picture goes through here, so `words` holds all that was shown and `boxes` where and how large.
What a stage means does not enter; scenes bring texts, figures and places.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from stratroom import tokens
from stratroom.figures.shapes import Drawing, Ink, Moving, Text, mark
from stratroom.ui import roles
from stratroom.ui.breaking import pieces
from stratroom.ui.painting import paint, paint_text
from stratroom.ui.roles import Role
from stratroom.ui.spans import Span, Words, run_of, setting_of, spans
from stratroom.ui.theme import Theme
from stratroom.ui.type_size import largest_that_fits
from stratroom.ui.typefaces import fallback_families
from stratroom.ui.typeset import Align, Run, Setting
from stratroom.ui.underlines import underline

_space, _grid = partial(tokens.number, "audience_space"), partial(tokens.number, "audience_grid")
MARGIN, MARGIN_4_3, GUTTER = map(_space, ("margin", "margin_4_3", "gutter"))
RULE, HEAVY, HAIR = map(_space, ("rule", "rule_heavy", "hair"))
HEADLINE_TOP, CONTENT_TOP, CONTENT_BOTTOM = map(_space, ("headline_top", "content_top", "content_bottom"))
FOOTER_BASELINE, _DAY_LINE_TOP, _DAY_LINE_GAP = map(_space, ("footer_baseline", "day_line_top", "day_line_gap"))
_WIDE_FROM = _grid("wide_from")
_MARKS_LETTERS = 6


@dataclass(frozen=True)
class TextBox:
    """A text on the picture: what it covers, the room it was given, its size and the least size of its role."""

    text: str
    rect: QRectF
    room: QRectF
    pixels: int
    least: float


Key = tuple[str, ...]
"""What a thing on the picture is: its kind, then which one. The same thing has the same key on every picture."""


@dataclass(frozen=True)
class Thing:
    """Where something stands that can move. `origin` is where it comes from if the picture before did not show it."""

    rect: QRectF
    origin: QRectF | None = None


class Sheet:
    """One picture being drawn. All lengths are pixels; `h(fraction)` makes them from the height."""

    def __init__(
        self, painter: QPainter, width: float, height: float, theme: Theme, floor: float = roles.CONTENT_LEAST
    ) -> None:
        self.painter, self.width, self.height, self.theme, self.floor = painter, width, height, theme, floor
        self.is_wide = width / height > _WIDE_FROM
        self.margin = self.h(MARGIN if self.is_wide else MARGIN_4_3)
        self.words: list[str] = []
        self.boxes: list[TextBox] = []
        self.things: dict[Key, Thing] = {}
        self.stage = self.provenance = ""
        """The stage's title, and where the picture's finding comes from: "The room’s count, 10:12"."""
        self.foot: Sequence[Span] = ()
        self.foot_remark = ""
        """What explains the picture in the line of the footer, at its left and right; the scene sees that it fits."""

    # Places

    def h(self, fraction: float) -> float:
        """A fraction of the picture's height in pixels."""
        return fraction * self.height

    def band(self, top: float, bottom: float) -> QRectF:
        """Between the margins, from `top` to `bottom` (fractions of the height)."""
        return QRectF(self.margin, self.h(top), self.width - 2 * self.margin, self.h(bottom - top))

    @property
    def headline_place(self) -> QRectF:
        return self.band(HEADLINE_TOP, CONTENT_TOP)

    @property
    def content(self) -> QRectF:
        return self.band(CONTENT_TOP, CONTENT_BOTTOM)

    def columns(self, count: int, rect: QRectF | None = None) -> list[QRectF]:
        """`count` equal columns with the house's gutter between them."""
        place, gutter = rect or self.content, self.h(GUTTER)
        width = (place.width() - (count - 1) * gutter) / count
        return [QRectF(place.x() + n * (width + gutter), place.y(), width, place.height()) for n in range(count)]

    @property
    def card_columns(self) -> int:
        """How many cards stand side by side: four on a wide picture, two on a 4:3 one."""
        return round(_grid("card_columns" if self.is_wide else "card_columns_4_3"))

    def size(self, role: Role) -> int:
        """The role's usual size in whole pixels, never under its least."""
        return round(self.h(max(role.size, self.least(role))))

    def least(self, role: Role) -> float:
        """The least size of the role as a fraction of the height. A room that sits far away raises that of content."""
        return max(role.least, self.floor) if role.least == roles.CONTENT_LEAST else role.least

    def pixels(self, role: Role, size: int | None = None) -> int:
        """The size a text is set in: the one that is asked for or the role's, and no less than a raised floor."""
        raised = round(self.h(self.least(role))) if self.least(role) > role.least else 0
        return max(size or self.size(role), raised)

    # Text

    def text(
        self, words: Words, rect: QRectF, role: Role, *, size: int | None = None, align: Align = "start",
        ink: Ink | None = None,
    ) -> float:  # fmt: skip
        """Sets plain text from the top of `rect` in lines of its width; the height it took.

        It is never cut: whoever lays out measures first, and pages what does not fit.
        """
        pixels = self.pixels(role, size)
        setting = self._set(words, rect.width(), role, pixels, align, ink)
        underline(self.painter, setting, spans(words), rect.topLeft(), self.theme)
        setting.draw(self.painter, rect.x(), rect.y())
        self._record(words, setting.covered.translated(rect.topLeft()), rect, pixels, role)
        return setting.height

    def question(self, text: str, rect: QRectF) -> float:
        return self.text(text, rect, roles.QUESTION, size=self.fit([text], rect, roles.QUESTION))

    def headline(self, text: str, rect: QRectF | None = None) -> float:
        place = rect or self.headline_place
        return self.text(text, place, roles.HEADLINE, size=self.fit([text], place, roles.HEADLINE))

    def measure(self, words: Words, width: float, role: Role, *, size: int | None = None) -> float:
        """The height `text` would take."""
        return self._set(words, width, role, self.pixels(role, size)).height

    def baseline(self, role: Role, *, size: int | None = None) -> float:
        """How far the first baseline lies below the top of a text in this role."""
        return self._set("x", _ONE_LINE, role, self.pixels(role, size)).baseline

    def width_of(self, words: Words, role: Role, *, size: int | None = None) -> float:
        """The width of the text on one line."""
        return self._set(words, _ONE_LINE, role, self.pixels(role, size)).natural_width

    def fit(
        self, texts: Sequence[Words], rect: QRectF, role: Role, *, largest: float | None = None,
        smallest: float | None = None,
    ) -> int:  # fmt: skip
        """The one size (pixels) at which each of the texts fits `rect`, or the smallest allowed if none does.

        `largest` and `smallest` are fractions of the height; without them from the role's size to its least.
        """
        top = round(self.h(largest or role.size))
        floor = round(self.h(max(smallest or 0, self.least(role))))
        whole = [tuple(spans(words)) for words in texts]
        return largest_that_fits(whole, rect.width(), rect.height(), role, top, floor, self.theme.shade)

    def pieces(self, text: str, rect: QRectF, role: Role, *, size: int | None = None) -> tuple[str, ...]:
        """A text too long for `rect`, cut at line ends into pieces that each fit; joined they are the text."""
        pixels = self.pixels(role, size)
        leading = role.leading * pixels

        def setting(part: str) -> Setting:
            return Setting(self._runs(part, role, pixels, None), rect.width(), leading)

        whole = setting(text)
        found = pieces(whole, rect.height())
        # Cut within a word, the last letter of a piece may need a line of its own: the letter after it left it room.
        fits = len(found) == 1 or all(setting(part).height <= rect.height() + 0.5 for part in found)
        return found if fits else pieces(whole, rect.height() - leading)

    # What could move

    def thing(self, key: Key, rect: QRectF, origin: QRectF | None = None) -> None:
        """Remembers where something was painted, so that it can move there from where it stood before."""
        self.things[key] = Thing(rect, origin)

    # Marks, rules and figures

    def mark(self, seat: int, initials: str, x: float, y: float, size: float) -> None:
        """The mark of the person in `seat`, centred on x, y."""
        paint(self.painter, mark(seat, x, y, size, initials), self.theme, partial(self._set_figure_text, QPointF()))

    def rule(self, x: float, y: float, length: float, *, ink: Ink = "ink", thickness: float = RULE) -> None:
        """A horizontal rule whose top is at y; `thickness` is RULE, HEAVY or HAIR."""
        self.box(QRectF(x, y, length, max(1.0, self.h(thickness))), fill=ink)

    def box(self, rect: QRectF, *, fill: Ink | None = None, ink: Ink | None = None, dashed: bool = False) -> None:
        """A plain rectangle, filled or outlined; the outline lies inside."""
        if fill:
            self.painter.fillRect(rect, self.theme.colour(fill))
        if ink:
            width = max(1.0, self.h(HAIR))
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            self.painter.setPen(QPen(self.theme.colour(ink), width, style))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2))

    def tag(self, text: str, x: float, y: float, *, solid: bool) -> QRectF:
        """A word in a box: solid ink for what is evidence, dashed for what is not; the box."""
        pad = self.h(0.008)
        inner = QRectF(x + pad, y + pad / 2, self.width_of(text, roles.STRONG_LABEL), self.h(0.034))
        outer = inner.adjusted(-pad, -pad / 2, pad, pad / 2)
        self.box(outer, fill="ink") if solid else self.box(outer, ink="ink2", dashed=True)
        self.text(text, inner.adjusted(0, 0, 2, 0), roles.STRONG_LABEL, ink="paper" if solid else "ink")
        return outer

    def drawing(self, drawing: Drawing, rect: QRectF) -> None:
        """A figure at the top left of `rect`, made as large as fits; figures made for `rect` stand one to one."""
        scale = min(rect.width() / drawing.width, rect.height() / drawing.height)
        self.painter.save()
        self.painter.translate(rect.topLeft())
        self.painter.scale(scale, scale)
        paint(self.painter, drawing.shapes, self.theme, partial(self._set_figure_text, rect.topLeft(), scale=scale))
        self.painter.restore()
        for moving in drawing.moving:
            self._moving(moving, rect.topLeft(), scale)

    def _moving(self, moving: Moving, corner: QPointF, scale: float) -> None:
        """A mark of a figure as a thing of this picture."""
        half = QPointF(moving.size, moving.size) / 2
        places = [
            QRectF((QPointF(*place) - half) * scale + corner, QSizeF(moving.size, moving.size) * scale)
            for place in ((moving.cx, moving.cy), moving.origin)
            if place
        ]
        self.thing(moving.key, *places)

    def day_line(self, minutes: Sequence[int], current: int) -> None:
        """The signature: one segment for each stage, as long as it is planned; the present one is heavy."""
        place, gap = self.band(_DAY_LINE_TOP, _DAY_LINE_TOP + HEAVY), self.h(_DAY_LINE_GAP)
        room = place.width() - gap * (len(minutes) - 1)
        starts = accumulate(minutes, initial=0)
        for number, (start, length) in enumerate(zip(starts, minutes, strict=False)):
            x = place.x() + room * start / sum(minutes) + gap * number
            ink: Ink = "hair" if number > current else "ink"
            self.rule(
                x, place.y(), room * length / sum(minutes), ink=ink, thickness=HEAVY if number == current else RULE
            )

    def _set(
        self, words: Words, width: float, role: Role, pixels: int, align: Align = "start", ink: Ink | None = None
    ) -> Setting:
        shade, families = self.theme.shade, len(fallback_families())
        return setting_of(tuple(spans(words)), width, role, pixels, align, ink, shade, families)

    def _runs(self, words: Words, role: Role, pixels: int, ink: Ink | None) -> list[Run]:
        return [run_of(span, role, pixels, ink, self.theme) for span in spans(words)]

    def _record(self, words: Words, covered: QRectF, room: QRectF, pixels: int, role: Role) -> None:
        text = "".join(span.text for span in spans(words))
        self.words.append(text)
        self.boxes.append(TextBox(text, covered, room, pixels, self.h(self.least(role))))

    def _set_figure_text(self, origin: QPointF, text: Text, scale: float = 1.0) -> None:
        covered = paint_text(self.painter, text, self.theme)
        placed = QRectF(covered.topLeft() * scale + origin, covered.size() * scale)
        initials = text.anchor == "middle" and text.weight == 700 and len(text.text) <= _MARKS_LETTERS
        role = roles.INITIALS if initials else roles.LABEL
        self._record(text.text, placed, QRectF(0, 0, self.width, self.height), round(text.size * scale), role)


_ONE_LINE = 1e6
