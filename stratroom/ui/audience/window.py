"""The window the audience sees. It is handed public frames, draws them, and says nothing back about them.

No workshop, no command and no key press enters here; screens that come and go do.
"""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.model.public import Frame
from stratroom.ui.audience.frame import Picture, Scenes, paint_frame, picture
from stratroom.ui.audience.screens import projector_beside
from stratroom.ui.theme import Theme, dark, light
from stratroom.words import say

_ORDINARY_SIZE = QSize(1280, 720)
_PICTURE_SIZE = QSize(1920, 1080)


class AudienceWindow(QWidget):
    """Full-screen on the projector when there is one, an ordinary window otherwise.

    When its screen goes it hides at once, before the laptop could show it; when a screen comes it stands there again.
    """

    projector_lost = Signal()
    projector_found = Signal()
    closed = Signal()

    def __init__(self, scenes: Scenes) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._scenes = scenes
        self._shown: Frame | None = None
        self._latest: Frame | None = None
        self._console: QWidget | None = None
        self._projector: QScreen | None = None
        self.theme: Theme = light()
        self.is_blank = self.is_frozen = self.is_open = False
        self.words: tuple[str, ...] = ()
        self.page_count = 1
        self._prepare()

    def show_view(self, frame: Frame) -> None:
        """Shows the frame, or keeps it for later while frozen."""
        self._latest = frame
        if not self.is_frozen:
            self._shown = frame
            self.update()

    def set_dark(self, is_dark: bool) -> None:
        self.theme = dark() if is_dark else light()
        self.update()

    def set_blank(self, is_blank: bool) -> None:
        self.is_blank = is_blank
        self.update()

    def set_frozen(self, is_frozen: bool) -> None:
        """Frozen, the picture stays as it is; thawed, the latest frame is shown."""
        self.is_frozen = is_frozen
        if not is_frozen:
            self._shown = self._latest
        self.update()

    def open(self, console: QWidget | None = None) -> None:
        """Opens where the console is not: full-screen on the other screen, or as a window."""
        self._console, self.is_open = console, True
        self._take_place()

    def picture(self, frame: Frame, size: QSize = _PICTURE_SIZE, *, scale: float = 1.0) -> Picture:
        """The frame as this window would paint it at `size`, for the console's miniature and for files."""
        return picture(frame, self._scenes, size, self.theme, scale=scale)

    def miniature(self, width: int) -> Picture | None:
        """What is on the projector now, true to the line, `width` pixels wide; None before the first frame."""
        size = self.size() if self._projector else _PICTURE_SIZE
        return self.picture(self._shown, size, scale=width / size.width()) if self._shown else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_blank or not self._shown:
            self.words = ()
            painter.fillRect(self.rect(), Qt.GlobalColor.black if self.is_blank else self.theme.colour("paper"))
        else:
            sheet, self.page_count = paint_frame(painter, self._shown, self._scenes, self.size(), self.theme)
            self.words = tuple(sheet.words)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.is_open = False
        super().closeEvent(event)
        self.closed.emit()

    def _prepare(self) -> None:
        self.setWindowTitle(say("Stratroom – audience"))
        self.setAccessibleName(say("Audience window"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(640, 360)
        self.resize(_ORDINARY_SIZE)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._screen_removed)
        app.screenAdded.connect(self._screen_added)

    def _take_place(self) -> None:
        self._projector = projector_beside(self._console.screen() if self._console else None)
        if self._projector is None:
            self.showNormal()
            return
        self._projector.geometryChanged.connect(self._screen_moved, Qt.ConnectionType.UniqueConnection)
        self.setScreen(self._projector)
        self.setGeometry(self._projector.geometry())
        self._fill_the_screen()

    def _fill_the_screen(self) -> None:
        """Not Qt's showFullScreen, which takes the keys; where a window manager does so too, they are given back."""
        typing = QApplication.activeWindow()
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        if typing:
            typing.activateWindow()

    def _screen_removed(self, screen: QScreen) -> None:
        if screen is self._projector:
            self._leave()

    def _screen_added(self, _screen: QScreen) -> None:
        self._come_back()

    @Slot()
    def _screen_moved(self) -> None:
        """The projector changed its resolution, began to mirror the laptop, or stopped doing so."""
        found = projector_beside(self._console.screen() if self._console else None)
        if self._projector is None:
            self._come_back()
        elif found and found is self._projector:
            self.setGeometry(found.geometry())
        else:
            self._leave()

    def _come_back(self) -> None:
        if self.is_open and self._projector is None:
            self._take_place()
            if self._projector:
                self.projector_found.emit()

    def _leave(self) -> None:
        self.hide()
        self._projector = None
        self.projector_lost.emit()
