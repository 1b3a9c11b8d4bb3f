"""Where the audience window stands, whatever screens come and go: on the projector, over the console, or out of sight.

The rule above all others: no plug that is pulled, and no single key, shows the console on the projector. A console that
has lost its screen comes back with it (`console_home.py`); `fetch_console` alone brings it out before, and it counts as
seen by the room until somebody says that it is not. What is painted does not enter.
"""

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.ui.audience.console_home import ConsoleHome
from stratroom.ui.audience.screens import likeness, name_of, projectors_beside
from stratroom.ui.settings import ScreenName, Settings

_ORDINARY_SIZE = QSize(1280, 720)


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
        self._console = ConsoleHome(self)
        self._stood_on: ScreenName | None = None
        self.screen: QScreen | None = None
        self.is_open = self.is_over_console = False
        self._console.moved.connect(self._settle)
        self._console.restless.connect(self._keep_console_at_home)
        self._watch_screens()

    @property
    def choices(self) -> list[QScreen]:
        """The screens that could be the projector. While the console is hidden, all of them."""
        return QGuiApplication.screens() if self.is_console_hidden else projectors_beside(self._console.screen)

    @property
    def is_console_hidden(self) -> bool:
        """Whether the console lost its screen and waits out of sight, so that it does not stand on the projector."""
        return self._console.is_hidden

    @property
    def is_console_astray(self) -> bool:
        """Whether the console stands where the room's picture did, or on a screen not known as its own."""
        return self._console.is_astray(self._stood_on)

    def say_seen(self, is_seen: bool) -> None:
        """Whether the room sees the screen the console is on now, as somebody says who looks: until the next plug."""
        self._console.say_seen(is_seen)

    def open(self, console: QWidget | None) -> None:
        """Where the console is not: full-screen on the projector, or an ordinary window where there is none."""
        self.wait_for_projector(console)
        if self.screen is None:
            self._window.showNormal()

    def wait_for_projector(self, console: QWidget | None) -> None:
        """Full-screen on the projector, and out of sight until there is one."""
        self.is_open = True
        self._console.move_in(console)
        self._make_room()
        self._take_place()

    def choose(self, screen: QScreen) -> None:
        """From now on this is the projector, and again whenever it is there."""
        self._settings.change(lambda now: replace(now, projector=name_of(screen)))
        self.is_over_console = False
        self._stand_on(screen)

    def swap(self) -> None:
        """Console and audience change places; the audience is out of sight while the console moves."""
        console = self._console.window
        if console is None or self.screen is None or self.is_console_hidden:
            return
        laptop, projector = console.screen(), self.screen
        self._window.hide()
        self._console.move_to(projector)
        self.choose(laptop)
        console.activateWindow()

    def lie_over_console(self) -> None:
        """With one screen: the audience picture over everything on it, and the keys with it."""
        if self._console.window is None:
            return
        self.is_over_console, self.is_open, self.screen = True, True, None
        self._fill(self._console.window.screen())
        self._window.raise_()
        self._window.activateWindow()
        self.changed.emit()

    def leave_console(self) -> None:
        """Back to the console. One that has lost its screen stays hidden."""
        if self.is_console_hidden:
            return
        self.is_over_console = False
        if self.screen is None:
            self._stand_beside()
        if self._console.window:
            self._console.window.raise_()
            self._console.window.activateWindow()
        self.changed.emit()

    def fetch_console(self) -> None:
        """Out again although its screen is gone: beside the picture, or in its place where there is no other screen."""
        if self.is_console_hidden:
            self._console.come_back(self._free_screen())
            self.leave_console()

    def close(self) -> bool:
        """Whoever uses the window closes it: it does not come back by itself. Whether it may: while the console is out
        of sight it is all there is, and without it the app would be gone."""
        if self.is_console_hidden:
            return False
        was_over, self.is_over_console = self.is_over_console, False
        self.is_open, self.screen = False, None
        if was_over and self._console.window:
            self._console.window.activateWindow()
        return True

    def forget_console(self) -> None:
        """It closes, wherever it is; the window may go with it."""
        self._console.move_out()

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
        self._console.plugged()
        if self._console.hide_from(screen, self._window):
            self.is_over_console = False
            if self.screen is not screen:
                self._window.activateWindow()
        if screen is self.screen:
            self._leave()
        if self.is_console_hidden and self.is_open and self.screen is None:
            # Without this no window would be left: Qt may have told of the new primary screen before it told of this.
            self._come_back()
        self._console.be_restless()
        self.changed.emit()

    def _screen_added(self, screen: QScreen) -> None:
        self._console.plugged()
        screen.geometryChanged.connect(self._settle)
        if self.is_console_hidden and self._console.owns(screen, self._stood_on):
            self._console.come_back(screen)
        remembered = self._settings.now.projector
        is_better = self.screen and likeness(screen, remembered) > likeness(self.screen, remembered)
        if is_better and screen in self.choices:
            self._stand_on(screen)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """The projector changed its resolution or its place, began to mirror the laptop, or stopped doing so."""
        if not self.is_open or self._console.is_moving:
            return
        self._console.be_restless()
        self._console.look_again()
        if self.screen is None:
            self._come_back()
        elif self.screen in self.choices:
            self._window.setGeometry(self.screen.geometry())
        else:
            self._leave()
        self.changed.emit()

    def _come_back(self) -> None:
        self._take_place()
        if self.screen:
            self.is_over_console = False
            self.found.emit()
        elif self.is_over_console and self._console.window:
            self._window.setGeometry(self._console.window.screen().geometry())

    def _leave(self) -> None:
        self._window.hide()
        self.screen = None
        self.lost.emit()

    # Windows

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
        if self._console.window is None or self._console.window.windowHandle() is None:
            return
        others = projectors_beside(self._console.screen)
        if others and likeness(self._console.window.screen(), self._settings.now.projector):
            self._console.move_to(others[0])

    def _keep_console_at_home(self) -> None:
        if self.is_open:
            self._console.stay(self.choices)
