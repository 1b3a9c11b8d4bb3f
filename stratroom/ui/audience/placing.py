"""Where the audience window stands, whatever screens come and go: on the projector, over the console, or out of sight.

The rule above all others: no plug that is pulled, and no single key, shows the console on the projector. A console that
has lost its screen comes back with it; `fetch_console` alone brings it out before, and it counts as seen by the room
until somebody says that it is not. What is painted does not enter.
"""

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.ui.audience.screens import likeness, name_of, projectors_beside
from stratroom.ui.fitting import FRAME
from stratroom.ui.settings import ScreenName, Settings

_ORDINARY_SIZE = QSize(1280, 720)
_UNREST = 1_500
"""Milliseconds after a plug in which a console that moves was moved by the system, not by hand."""


class Placing(QObject):
    """`screen` is the projector the window fills; None while it has none: then it is an ordinary window, or hidden.

    `lost` and `found` again: the projector. `changed`: any screen came, went, moved or was chosen.
    """

    lost = Signal()
    found = Signal()
    changed = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._console: QWidget | None = None
        self._stood_on: ScreenName | None = None
        self._home: ScreenName | None = None
        self._gone: ScreenName | None = None
        self._is_moving = self._is_said_unseen = False
        self._unrest = QTimer(self)
        self._unrest.setSingleShot(True)
        self._unrest.setInterval(_UNREST)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._keep_console_at_home)
        self.screen: QScreen | None = None
        self.is_open = self.is_over_console = False
        self._watch_screens()

    @property
    def choices(self) -> list[QScreen]:
        """The screens that could be the projector. While the console is hidden, all of them."""
        return QGuiApplication.screens() if self._gone else projectors_beside(self._console_screen)

    @property
    def is_console_hidden(self) -> bool:
        """Whether the console lost its screen and waits out of sight, so that it does not stand on the projector."""
        return self._gone is not None

    @property
    def is_console_astray(self) -> bool:
        """Whether the console stands where the room's picture did, or on a screen not known as its own."""
        screen: QScreen | None = self._console.screen() if self._console else None
        is_home = self._is_said_unseen or (screen and self._is_the_consoles(screen))
        return self._console is not None and not is_home

    def say_seen(self, is_seen: bool) -> None:
        """Whether the room sees the screen the console is on now, as somebody says who looks: until the next plug."""
        self._is_said_unseen = not is_seen

    def open(self, console: QWidget | None) -> None:
        """Where the console is not: full-screen on the projector, or an ordinary window where there is none."""
        self._console, self.is_open = console, True
        self._home = name_of(console.screen()) if console else None
        self._make_room()
        self._take_place()
        if self.screen is None:
            self._window.showNormal()

    def choose(self, screen: QScreen) -> None:
        """From now on this is the projector, and again whenever it is there."""
        self._settings.change(lambda now: replace(now, projector=name_of(screen)))
        self.is_over_console = False
        self._stand_on(screen)

    def swap(self) -> None:
        """Console and audience change places; the audience is out of sight while the console moves."""
        if self._console is None or self.screen is None or self._gone:
            return
        laptop, projector = self._console.screen(), self.screen
        self._is_moving = True
        self._window.hide()
        self._stand_console_on(projector)
        self._home, self._is_moving = name_of(projector), False
        self.choose(laptop)
        self._console.activateWindow()

    def lie_over_console(self) -> None:
        """With one screen: the audience picture over everything on it, and the keys with it."""
        if self._console is None:
            return
        self.is_over_console, self.is_open, self.screen = True, True, None
        self._fill(self._console.screen())
        self._window.raise_()
        self._window.activateWindow()
        self.changed.emit()

    def leave_console(self) -> None:
        """Back to the console. One that has lost its screen stays hidden."""
        if self._gone:
            return
        self.is_over_console = False
        if self.screen is None:
            self._stand_beside()
        if self._console:
            self._console.raise_()
            self._console.activateWindow()
        self.changed.emit()

    def fetch_console(self) -> None:
        """Out again although its screen is gone: beside the picture, or in its place where there is no other screen."""
        if self._gone:
            self._bring_console_back(self._free_screen())
            self.leave_console()

    def closed(self) -> None:
        """Whoever uses the window has closed it: it does not come back by itself."""
        self.is_open = self.is_over_console = False
        self.screen = None

    # Screens that come and go

    def _watch_screens(self) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._screen_removed)
        app.screenAdded.connect(self._screen_added)
        app.primaryScreenChanged.connect(self._settle)
        for screen in app.screens():
            screen.geometryChanged.connect(self._settle)

    def _screen_removed(self, screen: QScreen) -> None:
        """Before Qt moves the windows that stood on it to a screen that is left."""
        self._is_said_unseen = False
        is_the_consoles = likeness(screen, self._home) > 0 or self._console_screen is screen
        if self._console and self._console.isVisible() and is_the_consoles:
            self._shelter(screen)
        if screen is self.screen:
            self._leave()
        self._unrest.start()
        self.changed.emit()

    @Slot()
    def _console_moved(self) -> None:
        """By hand it has a new home, and the picture makes room for it; by the system it is taken back."""
        if self._is_moving or self._console is None or self._gone:
            return
        if self._unrest.isActive():
            self._later.start()
            return
        self._home = name_of(self._console.screen())
        self._settle()

    def _screen_added(self, screen: QScreen) -> None:
        self._is_said_unseen = False
        screen.geometryChanged.connect(self._settle)
        if self._gone and self._is_the_consoles(screen):
            self._bring_console_back(screen)
        remembered = self._settings.now.projector
        is_better = self.screen and likeness(screen, remembered) > likeness(self.screen, remembered)
        if is_better and screen in self.choices:
            self._stand_on(screen)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """The projector changed its resolution or its place, began to mirror the laptop, or stopped doing so."""
        if not self.is_open or self._is_moving:
            return
        self._unrest.start()
        self._later.start()
        if self.screen is None:
            self._come_back()
        elif self.screen in self.choices:
            self._window.setGeometry(self.screen.geometry())
        else:
            self._leave()
        self.changed.emit()

    def _is_the_consoles(self, screen: QScreen) -> bool:
        """Whether it is where the console stood, at first or last; never where the room's picture did."""
        known = max(likeness(screen, self._home), likeness(screen, self._gone))
        return known > likeness(screen, self._stood_on)

    def _come_back(self) -> None:
        self._take_place()
        if self.screen:
            self.is_over_console = False
            self.found.emit()
        elif self.is_over_console and self._console:
            self._window.setGeometry(self._console.screen().geometry())

    def _leave(self) -> None:
        self._window.hide()
        self.screen = None
        self.lost.emit()

    def _shelter(self, screen: QScreen) -> None:
        """The laptop's own screen is gone: everything that Qt would move to the projector is hidden first."""
        self._gone, self.is_over_console = name_of(screen), False
        for window in QApplication.topLevelWidgets():
            if window is not self._window and window.isVisible():
                window.hide()
        if self.screen is not screen:
            self._window.activateWindow()

    def _bring_console_back(self, screen: QScreen) -> None:
        assert self._console
        self._gone = None
        self._stand_console_on(screen)
        self._console.show()
        self._console.activateWindow()

    # Windows

    @property
    def _console_screen(self) -> QScreen | None:
        """Its home where that is there: while screens change their places Qt may think it stands elsewhere."""
        if self._console is None:
            return None
        homes = [screen for screen in QGuiApplication.screens() if likeness(screen, self._home)]
        return max(homes, key=lambda screen: likeness(screen, self._home), default=self._console.screen())

    def _free_screen(self) -> QScreen:
        """For the console: a screen without the audience; where there is no other, the audience makes room."""
        screens = [screen for screen in QGuiApplication.screens() if screen is not self.screen]
        if not screens:
            self._window.hide()
            self.screen = None
        return screens[0] if screens else QGuiApplication.primaryScreen()

    def _take_place(self) -> None:
        found = [screen for screen in self.choices if likeness(screen, self._stood_on)]
        wanted = self._stood_on if found else self._settings.now.projector
        screen = max(self.choices, key=lambda screen: likeness(screen, wanted), default=None)
        if screen:
            self._stand_on(screen)

    def _stand_on(self, screen: QScreen) -> None:
        self.screen, self._stood_on, self.is_open = screen, name_of(screen), True
        typing = QApplication.activeWindow()
        self._fill(screen)
        if typing and typing is not self._window:
            typing.activateWindow()
        self.changed.emit()

    def _fill(self, screen: QScreen) -> None:
        """Not Qt's showFullScreen, which takes the keys; where a window manager does so too, they are given back."""
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.setWindowState(Qt.WindowState.WindowFullScreen)
        self._window.show()

    def _stand_beside(self) -> None:
        """An ordinary window under the console, for whoever wants to look at it there."""
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.resize(_ORDINARY_SIZE)
        self._window.lower()

    def _make_room(self) -> None:
        """The console does not open on the screen that is known as the projector, if there is another."""
        if self._console is None or (handle := self._console.windowHandle()) is None:
            return
        handle.screenChanged.connect(self._console_moved, Qt.ConnectionType.UniqueConnection)
        others = projectors_beside(self._console_screen)
        if others and likeness(self._console.screen(), self._settings.now.projector):
            self._home = name_of(others[0])
            self._stand_console_on(others[0])

    def _keep_console_at_home(self) -> None:
        """Screens that change their places leave windows where they were: that may be on the projector now."""
        console, home = self._console, self._console_screen
        if console is None or home is None or self._gone or not self.is_open:
            return
        others = [screen for screen in self.choices if screen is not home]
        is_elsewhere = not home.geometry().intersects(console.geometry())
        if is_elsewhere or any(screen.geometry().intersects(console.geometry()) for screen in others):
            self._stand_console_on(home)

    def _stand_console_on(self, screen: QScreen) -> None:
        """Wholly on this screen. As it stood before: a maximised window is one there too."""
        assert self._console
        was_moving, self._is_moving = self._is_moving, True
        state, room = self._console.windowState(), screen.availableGeometry()
        self._console.setWindowState(Qt.WindowState.WindowNoState)
        self._console.setScreen(screen)
        self._console.setGeometry(QRect(room.topLeft(), self._console.size().boundedTo(room.size() - FRAME)))
        self._console.setWindowState(state)
        self._is_moving = was_moving
        self._unrest.start()
