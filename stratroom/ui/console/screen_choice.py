"""Which screen is the projector, where there is a choice; and with a single screen, whether the room sees it.

Qt cannot tell whether a lone screen is also on the wall, so the facilitator is asked.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from stratroom.ui.audience.placing import Placing
from stratroom.ui.audience.screens import called, name_of
from stratroom.ui.widgets import Choice, FoldedList, PlainLabel
from stratroom.words import say


class ScreenChoice(QWidget):
    """Hidden where there is nothing to choose. `answered`: whether the room sees this screen has been said."""

    answered = Signal()

    def __init__(self, place: Placing) -> None:
        super().__init__()
        self._place = place
        self._screens: list[QScreen] = []
        self.is_on_the_wall = False
        self.screens = ScreenList()
        self.asked = PlainLabel(say("Is this screen on the projector?"), "small")
        self.answer = Choice(say("Is this screen on the projector?"), {"yes": say("Yes"), "no": say("No")})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.screens, self.asked, self.answer):
            column.addWidget(part)
        self.screens.activated.connect(self._choose)
        self.answer.chosen.connect(self._said)

    def draw(self) -> None:
        """The screens as they are now."""
        self._screens = self._place.choices
        is_asked = not self._screens or self._place.is_console_astray
        self.screens.show_screens(self._screens, self._place.screen)
        self.screens.setVisible(len(self._screens) > 1)
        self.asked.setVisible(is_asked)
        self.answer.setVisible(is_asked)
        self.answer.show_value("yes" if self.is_on_the_wall or self._place.is_console_astray else "no")
        self.setVisible(is_asked or len(self._screens) > 1)

    @property
    def is_seen(self) -> bool:
        """Whether the room reads along: on the only screen there is, or on one that is not known as the console's."""
        return self._place.is_console_astray or (self.is_on_the_wall and not self._place.choices)

    def say_on_the_wall(self) -> None:
        """Who puts the room's picture over the only screen has it on the wall, until they say otherwise."""
        self.is_on_the_wall = True
        self.draw()

    def _said(self, answer: str) -> None:
        self.is_on_the_wall = answer == "yes"
        self._place.say_seen(self.is_on_the_wall)
        self.answered.emit()

    def _choose(self, number: int) -> None:
        self._place.choose(self._screens[number])


class ScreenList(FoldedList):
    """The screens that could be the projector, by what they call themselves and how large they are."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("The projector is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(10)

    def show_screens(self, screens: list[QScreen], chosen: QScreen | None) -> None:
        self.clear()
        self.addItems([_in_words(screen) for screen in screens])
        self.setCurrentIndex(screens.index(chosen) if chosen in screens else -1)


def _in_words(screen: QScreen) -> str:
    found, size = name_of(screen), screen.size() * screen.devicePixelRatio()
    return f"{called(found)}  {size.width()} × {size.height()}"
