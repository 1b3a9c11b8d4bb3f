"""The window the audience sees. It is handed public frames, draws them, and says nothing back about them.

No workshop, no command and no key press enters here; screens that come and go do.
"""

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from stratroom.model.public import Frame, PublicClock
from stratroom.ui.audience.clock import paint_clock, place_of
from stratroom.ui.audience.frame import Picture, Scenes, painted, picture, standing_still, without_clock
from stratroom.ui.audience.motion import Shot, Transition, transition
from stratroom.ui.audience.pattern import Pattern
from stratroom.ui.audience.placing import Placing
from stratroom.ui.roles import floor_for
from stratroom.ui.settings import Settings
from stratroom.ui.sheet import Sheet
from stratroom.ui.theme import Theme, in_shade
from stratroom.ui.typefaces import fallback_families
from stratroom.words import say

_ORDINARY_SIZE = QSize(1280, 720)
_PICTURE_SIZE = QSize(1920, 1080)
_LEAST_SIZE = QSize(640, 360)
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
_TICK = 1000 // 60
_GLANCE = 0.05
_MOST_KEPT = 2
"""The picture as it stands, and the one before it: what fades is not painted again."""


class AudienceWindow(QWidget):
    """Full-screen on the projector when there is one, an ordinary window otherwise; `place` says where it stands.

    The picture is painted once for each frame and kept: a clock ticks, and pictures fade, without painting it again.
    """

    closed = Signal()

    def __init__(self, scenes: Scenes, settings: Settings | None = None) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.settings = settings or Settings()
        self.place = Placing(self, self.settings)
        self.projector_lost, self.projector_found = self.place.lost, self.place.found
        self._scenes = scenes
        self._shown: Frame | None = None
        self._latest: Frame | None = None
        self._clock: PublicClock | None = None
        self._kept: list[tuple[object, Picture]] = []
        self._small: tuple[object, QImage] | None = None
        self._counted: tuple[object, int] | None = None
        self._transition: Transition | None = None
        self._held: float | None = None
        self._since = QElapsedTimer()
        self._ticks = QTimer(self)
        self.theme: Theme = in_shade(self.settings.now.shade)
        self.is_blank = self.is_frozen = self.is_test = False
        self.words: tuple[str, ...] = ()
        self.page_count = 1
        self._prepare()

    # What is shown

    def show_view(self, frame: Frame) -> None:
        """Shows the frame, or keeps it for later while frozen."""
        self._latest = frame
        if not self.is_frozen:
            self._turn_to(replace(frame, clock=self._clock))

    def show_clock(self, clock: PublicClock | None) -> None:
        """What is left now, every second; None takes the clock off the picture. Frozen, it stands still."""
        had_one, self._clock = self._clock is not None, clock
        if self.is_frozen or self._shown is None:
            return
        self._shown = replace(self._shown, clock=clock)
        if had_one and clock:
            self.update(self._place_of_clock())
        else:
            self._stop_moving()
            self.update()

    def set_dark(self, is_dark: bool) -> None:
        self.theme = in_shade("dark" if is_dark else "light")
        self._stop_moving()
        self.update()

    def set_blank(self, is_blank: bool) -> None:
        """Black at once: nothing fades."""
        self.is_blank = is_blank
        self._stop_moving()
        self.repaint()

    def set_frozen(self, is_frozen: bool) -> None:
        """Frozen, the picture stays as it is, and its words as large; thawed, the latest frame is shown."""
        self._held = self.floor if is_frozen else None
        self.is_frozen = is_frozen
        if not is_frozen and self._latest:
            self._turn_to(replace(self._latest, clock=self._clock))

    def set_test(self, is_test: bool) -> None:
        """The test pattern in the place of whatever is shown."""
        self.is_test = is_test
        self._stop_moving()
        self.update()

    @property
    def behind(self) -> Frame | None:
        """What is shown when it is blank no more, or thawed; None while the room sees the picture as it is."""
        return without_clock(self._shown) if self.is_blank else self._latest if self.is_frozen else None

    @property
    def thaws_to_another(self) -> bool:
        """Whether what thaw shows is not what stands frozen there."""
        return self.is_frozen and without_clock(self._shown) != without_clock(self._latest)

    # Pictures of it

    def picture(self, frame: Frame, size: QSize = _PICTURE_SIZE, *, scale: float = 1.0) -> Picture:
        """The frame as this window would paint it at `size`, for the console and for files."""
        return picture(frame, self._scenes, size, self.theme, scale=scale, floor=self.floor)

    def miniature(self, width: int) -> Picture | None:
        """What is on the projector now, true to the line, `width` pixels wide; None before the first frame."""
        if self._shown is None and not self.is_test:
            return None
        now, clock = self._now(self.shown_size), self._shown.clock if self._shown else None
        key = now.image.cacheKey(), width
        if self._small is None or self._small[0] != key:
            self._small = key, now.image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            self._small[1].setDevicePixelRatio(1)
        image = self._small[1]
        if clock and not self.is_test:
            self._tick_on(image := image.copy(), clock)
        return replace(now, image=image)

    def pages_of(self, frame: Frame) -> int:
        """How many pages the frame's view fills where it is shown, frozen or not."""
        if self._shown and replace(frame, clock=self._shown.clock) == self._shown and not self.is_test:
            return self._now(self.shown_size).page_count
        key = frame, self.shown_size, self.floor, len(fallback_families())
        if self._counted is None or self._counted[0] != key:
            self._counted = key, self.picture(frame, self.shown_size, scale=_GLANCE).page_count
        return self._counted[1]

    def ahead(self, frame: Frame, width: int) -> Picture:
        """Another frame as it would stand there, `width` pixels wide."""
        return self.picture(frame, self.shown_size, scale=width / self.shown_size.width())

    @property
    def shown_size(self) -> QSize:
        """The size of the picture: the window's, once it was opened. On a screen that just came it may be next to
        nothing for a moment."""
        return self.size().expandedTo(_LEAST_SIZE) if self.place.is_open else _PICTURE_SIZE

    @property
    def is_open(self) -> bool:
        return self.place.is_open

    def open(self, console: QWidget | None = None) -> None:
        """Opens where the console is not: full-screen on the other screen, or as a window."""
        self.place.open(console)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self.is_blank or (self._shown is None and not self.is_test):
                self.words = ()
                painter.fillRect(self.rect(), Qt.GlobalColor.black if self.is_blank else self.theme.colour("paper"))
            else:
                self._paint(painter, self._now(self.size()))

    def _paint(self, painter: QPainter, now: Picture) -> None:
        self.page_count, self.words = now.page_count, now.words
        if self._transition:
            self._transition.paint(painter, QRectF(self.rect()), self._since.elapsed())
        else:
            painter.drawImage(QRectF(self.rect()), now.image)
        if self._shown and self._shown.clock and not self.is_test:
            painter.setRenderHints(_HINTS)
            sheet = self._sheet(painter, self.size())
            paint_clock(sheet, self._shown.clock)
            self.words = (*now.words, *sheet.words)

    def _now(self, size: QSize) -> Picture:
        """The picture that is shown, painted once; the clock ticks above it."""
        still = standing_still(self._shown)
        key = (self.is_test or still, size, self._ratio, self.theme.shade, self.settings.now, len(fallback_families()))
        for known, made in self._kept:
            if known == key:
                return made
        made = self._paint_now(still, size)
        self._kept = [(key, made), *self._kept[: _MOST_KEPT - 1]]
        return made

    def _paint_now(self, still: Frame | None, size: QSize) -> Picture:
        ratio, now = self._ratio, self.settings.now
        if self.is_test or still is None:
            made = painted(Pattern(now.distance, now.image_height).paint, size, self.theme, scale=ratio)
        else:
            made = picture(still, self._scenes, size, self.theme, scale=ratio, floor=self.floor, ticks=False)
        made.image.setDevicePixelRatio(ratio)
        return made

    def _tick_on(self, image: QImage, clock: PublicClock) -> None:
        size = self.shown_size
        with QPainter(image) as painter:
            painter.setRenderHints(_HINTS)
            painter.scale(image.width() / size.width(), image.width() / size.width())
            paint_clock(self._sheet(painter, size), clock)

    def _sheet(self, painter: QPainter, size: QSize) -> Sheet:
        return Sheet(painter, size.width(), size.height(), self.theme, self.floor)

    @property
    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    @property
    def floor(self) -> float:
        """The least size of content, a fraction of the height; while frozen, as it was."""
        return self._held or floor_for(self.settings.now.distance, self.settings.now.image_height)

    # Motion

    def _turn_to(self, frame: Frame) -> None:
        if frame == self._shown:
            return
        before, self._shown = self._shot(), frame
        self._stop_moving()
        after = self._shot() if before else None
        if before and after:
            self._transition = transition(before, after, self.theme)
        if self._transition:
            self._since.start()
            self._ticks.start()
        self.update()

    def _shot(self) -> Shot | None:
        """The picture as it stands, where something may move on it."""
        is_seen = self.isVisible() and not self.is_blank and not self.is_test
        if self._shown is None or not is_seen or not self.settings.now.moves:
            return None
        return Shot(self._shown, self._now(self.size()))

    def _tick(self) -> None:
        if self._transition and self._since.elapsed() >= self._transition.duration:
            self._stop_moving()
        self.update()

    def _stop_moving(self) -> None:
        self._transition = None
        self._ticks.stop()

    @property
    def is_moving(self) -> bool:
        return self._transition is not None

    def _place_of_clock(self) -> QRect:
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            return place_of(self._sheet(painter, self.size())).toAlignedRect().adjusted(-2, -2, 2, 2)

    # The window

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stop_moving()
        super().resizeEvent(event)

    def end(self) -> None:
        """Close with the console, even one that is out of sight."""
        self.place.forget_console()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.place.close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _prepare(self) -> None:
        self.setWindowTitle(say("Stratroom – audience"))
        self.setAccessibleName(say("Audience window"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(_LEAST_SIZE)
        self.resize(_ORDINARY_SIZE)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._tick)
