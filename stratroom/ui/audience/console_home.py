"""Where the console stands while screens come and go: on its own screen, or out of sight until that is there again.

No plug puts it on another screen, which may be the projector. Where the audience's picture stands, and which screen is
the projector, does not enter here: what must be known of it is handed in.
"""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from stratroom.ui.audience.screens import likeness, name_of
from stratroom.ui.fitting import FRAME
from stratroom.ui.settings import ScreenName

_UNREST = 1_500
"""Milliseconds after a plug in which a console that moves was moved by the system, not by hand."""


class ConsoleHome(QObject):
    """`window` is the console, None where there is none. `moved`: by hand, to another screen. `restless`: screens or
    windows moved by themselves, and it may stand where it must not."""

    moved = Signal()
    restless = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.window: QWidget | None = None
        self._home: ScreenName | None = None
        self._gone: ScreenName | None = None
        self._is_moving = self._is_said_unseen = False
        self._unrest = QTimer(self)
        self._unrest.setSingleShot(True)
        self._unrest.setInterval(_UNREST)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.restless)

    @property
    def is_hidden(self) -> bool:
        """Whether it lost its screen and waits out of sight."""
        return self._gone is not None

    @property
    def is_moving(self) -> bool:
        """Whether it is being moved just now, by the app itself."""
        return self._is_moving

    @property
    def screen(self) -> QScreen | None:
        """Its home where that is there: while screens change their places Qt may think it stands elsewhere."""
        if self.window is None:
            return None
        homes = [screen for screen in QGuiApplication.screens() if likeness(screen, self._home)]
        return max(homes, key=lambda screen: likeness(screen, self._home), default=self.window.screen())

    def is_astray(self, picture: ScreenName | None) -> bool:
        """Whether it stands where the room's picture did, or on a screen not known as its own."""
        screen: QScreen | None = self.window.screen() if self.window else None
        is_home = self._is_said_unseen or (screen and self.owns(screen, picture))
        return self.window is not None and not is_home

    def owns(self, screen: QScreen, picture: ScreenName | None) -> bool:
        """Whether it is where the console stood, at first or last; never where the room's picture did."""
        known = max(likeness(screen, self._home), likeness(screen, self._gone))
        return known > likeness(screen, picture)

    def say_seen(self, is_seen: bool) -> None:
        """Whether the room sees the screen it is on now, as somebody says who looks: until the next plug."""
        self._is_said_unseen = not is_seen

    def move_in(self, window: QWidget | None) -> None:
        """This is the console from now on, and its home is where it stands."""
        self.window, self._home = window, name_of(window.screen()) if window else None
        if window and (handle := window.windowHandle()):
            handle.screenChanged.connect(self._screen_changed, Qt.ConnectionType.UniqueConnection)

    def move_out(self) -> None:
        """There is no console any more."""
        self.window = self._home = self._gone = None

    def move_to(self, screen: QScreen) -> None:
        """Stand there, and be at home there."""
        self.stand_on(screen)
        self._home = name_of(screen)

    def stand_on(self, screen: QScreen) -> None:
        """Wholly on this screen. As it stood before: a maximised window is one there too."""
        assert self.window
        self._is_moving = True
        state, room = self.window.windowState(), screen.availableGeometry()
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.setScreen(screen)
        self.window.setGeometry(QRect(room.topLeft(), self.window.size().boundedTo(room.size() - FRAME)))
        self.window.setWindowState(state)
        self._is_moving = False
        self._unrest.start()

    # Screens that come and go

    def plugged(self) -> None:
        """A screen came or went: what was said of the one it stands on holds no longer."""
        self._is_said_unseen = False

    def be_restless(self) -> None:
        """What moves in the next moment was moved by the system, not by hand."""
        self._unrest.start()

    def look_again(self) -> None:
        """When everything has come to rest, `restless` asks whether it stands where it must not."""
        self._later.start()

    def hide_from(self, screen: QScreen, audience: QWidget) -> bool:
        """This screen is gone. Was it the console's own, everything but the audience's is hidden before Qt moves it.

        A dialog is refused: Qt ends one that is hidden, and whoever opened it asks anew.
        """
        is_its_own = likeness(screen, self._home) > 0 or self.screen is screen
        if self.window is None or not self.window.isVisible() or not is_its_own:
            return False
        self._gone = name_of(screen)
        for window in QApplication.topLevelWidgets():
            if window is not audience and window.isVisible():
                (window.reject if isinstance(window, QDialog) else window.hide)()
        return True

    def come_back(self, screen: QScreen) -> None:
        """Out of hiding, on this screen."""
        assert self.window
        self._gone = None
        self.stand_on(screen)
        self.window.show()
        self.window.activateWindow()

    def stay(self, others: list[QScreen]) -> None:
        """Back home, if it stands even with a corner on one of the `others`: screens that change their places leave
        windows where they were."""
        home = self.screen
        if self.window is None or home is None or self.is_hidden:
            return
        place = self.window.geometry()
        is_elsewhere = not home.geometry().intersects(place)
        if is_elsewhere or any(screen.geometry().intersects(place) for screen in others if screen is not home):
            self.stand_on(home)

    @Slot()
    def _screen_changed(self) -> None:
        """By hand it has a new home; by the system it is taken back."""
        if self._is_moving or self.window is None or self.is_hidden:
            return
        if self._unrest.isActive():
            self._later.start()
            return
        self._home = name_of(self.window.screen())
        self.moved.emit()
