"""How one picture becomes the next: what stands in both moves there, all at once; the rest fades over.

Motion only where it carries meaning: answers revealed, cards put into groups, marks moved, another screen. Nothing
else moves. Two finished pictures come in; a scene is never painted again while something moves.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

from stratroom.model.public import Collecting, Frame
from stratroom.ui.audience.frame import Picture
from stratroom.ui.sheet import Key, Thing
from stratroom.ui.theme import Theme

REVEAL, SCREEN = 200, 150
"""Milliseconds in which a picture fades into the next: answers that are revealed, and any other screen."""
MOVES = {"card": 500, "dot": 700}
"""Milliseconds in which things of a kind move."""
_STAYS = 1.0
"""Pixels that are no move."""
_ROUND_IT = 0.006
"""Of the picture's height: what of a thing may stand out of its place, a hanging quote or the tip of a mark."""


@dataclass(frozen=True)
class Shot:
    """A picture and the frame it is of."""

    frame: Frame
    picture: Picture


@dataclass(frozen=True)
class Sprite:
    """Something cut out of the new picture, and the way it goes. `is_new`: the old picture did not show it."""

    pixels: QPixmap
    start: QPointF
    end: QPointF
    is_new: bool


class Transition:
    """From one shot to the next. `duration` is when everything stands; from then on the new picture is shown."""

    def __init__(self, before: Shot, after: Shot, theme: Theme, moving: dict[Key, Thing], fade: int) -> None:
        self.fade = fade
        self.duration = max([fade, *(MOVES[key[0]] for key in moving)])
        self._curve = QEasingCurve(QEasingCurve.Type.InOutCubic)
        self._old = _without(before.picture, [before.picture.things.get(key) for key in moving], theme)
        self._new = _without(after.picture, list(moving.values()), theme)
        self.sprites = [_sprite(key, thing, before.picture, after.picture, theme) for key, thing in moving.items()]

    def paint(self, painter: QPainter, place: QRectF, elapsed: int) -> None:
        """The picture `elapsed` milliseconds after the change, filling `place`."""
        faded = min(1.0, elapsed / self.fade) if self.fade else 1.0
        moved = self._curve.valueForProgress(min(1.0, elapsed / self.duration))
        if faded < 1:
            painter.drawImage(place, self._old)
        painter.setOpacity(faded)
        painter.drawImage(place, self._new)
        for sprite in self.sprites:
            painter.setOpacity(faded if sprite.is_new else 1.0)
            painter.drawPixmap(sprite.start + (sprite.end - sprite.start) * moved, sprite.pixels)
        painter.setOpacity(1.0)


def transition(before: Shot, after: Shot, theme: Theme) -> Transition | None:
    """What moves between them; None where the new picture simply stands."""
    moving = {
        key: thing
        for key, thing in after.picture.things.items()
        if key[0] in MOVES and _way(key, thing, before.picture) > _STAYS
    }
    fade = _fade(before.frame, after.frame)
    return Transition(before, after, theme, moving, fade) if moving or fade else None


def _fade(before: Frame, after: Frame) -> int:
    """A view that only got other words in it does not fade."""
    if (type(before.view), before.page, before.current) == (type(after.view), after.page, after.current):
        return 0
    is_reveal = isinstance(before.view, Collecting) and not isinstance(after.view, Collecting)
    return REVEAL if is_reveal and before.current == after.current else SCREEN


def _start(key: Key, thing: Thing, before: Picture) -> QRectF | None:
    known = before.things.get(key)
    return known.rect if known else thing.origin


def _way(key: Key, thing: Thing, before: Picture) -> float:
    start = _start(key, thing, before)
    return (thing.rect.topLeft() - start.topLeft()).manhattanLength() if start else 0.0


def _sprite(key: Key, thing: Thing, before: Picture, after: Picture, theme: Theme) -> Sprite:
    start, whole = _start(key, thing, before) or thing.rect, _whole(after.image, thing)
    way = thing.rect.topLeft() - start.topLeft()
    return Sprite(_cut(after.image, whole, theme), whole.topLeft() - way, whole.topLeft(), key not in before.things)


def _whole(image: QImage, thing: Thing) -> QRectF:
    edge = _ROUND_IT * image.height() / image.devicePixelRatio()
    return thing.rect.adjusted(-edge, -edge, edge, edge).toAlignedRect().toRectF()


def _cut(image: QImage, rect: QRectF, theme: Theme) -> QPixmap:
    """A part of the picture, the paper round it transparent."""
    ratio = image.devicePixelRatio()
    part = QRectF(rect.topLeft() * ratio, rect.size() * ratio).toAlignedRect()
    pixels = QPixmap.fromImage(image.copy(part))
    pixels.setMask(pixels.createMaskFromColor(theme.colour("paper")))
    pixels.setDevicePixelRatio(ratio)
    return pixels


def _without(picture: Picture, things: list[Thing | None], theme: Theme) -> QImage:
    """The picture with paper in the place of these things."""
    image = picture.image.copy()
    with QPainter(image) as painter:
        for thing in filter(None, things):
            painter.fillRect(_whole(picture.image, thing), theme.colour("paper"))
    return image
