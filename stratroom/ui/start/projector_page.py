"""Before any workshop: is the projector there, is anything cut off, can the last row read, may anything move?

The test pattern stands where the room's picture will stand, and what is set holds for every workshop. No workshop, and
no picture but the pattern, enters here.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from stratroom.ui.audience.screens import are_mirrored, called, name_of
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.console.screen_choice import ScreenList
from stratroom.ui.console.setting_up import SettingUp
from stratroom.ui.programme.framing import framed
from stratroom.ui.settings import Settings
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel
from stratroom.words import say


class ProjectorPage(QWidget):
    """The pattern is up from `begin` to `end`. `done`: back to the first page."""

    done = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.audience = AudienceWindow({}, settings)
        self.place = self.audience.place
        self.where, self.screens = PlainLabel("", "lead"), ScreenList()
        self.setting_up = SettingUp(settings)
        self.here = PlainButton(say("Show the pattern on this screen"), "F5")
        self.any_key = PlainLabel(say("Any key or press leads back from it."), "small")
        self.back = PlainButton(say("Back"), "Esc")
        self._listen()
        heading = Heading(say("Test the projector"))
        framed(self, (heading, self.where, self.screens, self.setting_up), (self.back, self.here, self.any_key))

    def begin(self, window: QWidget) -> None:
        """Show the pattern where `window` is not, now or as soon as a projector comes."""
        self.audience.set_test(True)
        self.place.wait_for_projector(window)
        self.draw()
        self.setting_up.distance.setFocus()
        window.activateWindow()

    def end(self) -> None:
        """The pattern goes."""
        self.audience.closed.disconnect(self.done)
        self.audience.end()
        self.audience.deleteLater()

    def draw(self) -> None:
        """Where the pattern stands now, and what else could be done with it."""
        choices, screen = self.place.choices, self.place.screen
        self.where.setText(self._in_words())
        self.screens.show_screens(choices, screen)
        self.screens.setVisible(len(choices) > 1)
        for part in (self.here, self.any_key):
            part.setVisible(screen is None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the pattern itself: over this screen every key leads back; on a projector Esc does."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if self.place.is_over_console and (is_key or event.type() == QEvent.Type.MouseButtonPress):
            self._uncover()
            return True
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Before a workshop there is nothing on the window that the room must not see.
            self.place.fetch_console()
            self.done.emit()
            return True
        return super().eventFilter(watched, event)

    def _in_words(self) -> str:
        screen = self.place.screen
        if screen:
            size = screen.size() * screen.devicePixelRatio()
            return say(
                "The test pattern is on “{name}”, {width} × {height}.",
                name=called(name_of(screen)), width=size.width(), height=size.height(),
            )  # fmt: skip
        if are_mirrored():
            return say("Both screens show the same. Set them to extend, and the test pattern goes to the projector.")
        return say("There is this screen only. Plug the projector in, and the test pattern goes there.")

    def _cover(self) -> None:
        self.place.lie_over_console()

    def _uncover(self) -> None:
        self.place.leave_console()
        self.audience.hide()

    def _choose(self, number: int) -> None:
        self.place.choose(self.place.choices[number])

    def _listen(self) -> None:
        self.back.clicked.connect(self.done)
        self.here.clicked.connect(self._cover)
        self.screens.activated.connect(self._choose)
        self.setting_up.changed.connect(self.audience.update)
        self.place.changed.connect(self.draw)
        self.audience.closed.connect(self.done)
        self.audience.installEventFilter(self)
