"""Light or dark on the facilitator's own windows: as it was chosen, or as the system has it, and where it is chosen.

The projector's shade is another setting: what the room sees never follows the laptop.
"""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton

from stratroom.ui.settings import LaptopShade, Settings
from stratroom.ui.styling import dress
from stratroom.ui.theme import Shade, laptop
from stratroom.ui.widgets.choice import Choice
from stratroom.words import say


def shade_for(wanted: LaptopShade, system: Qt.ColorScheme) -> Shade:
    """The shade that was chosen; where it is the system's and the system does not say, light."""
    if wanted != "system":
        return wanted
    return "dark" if system == Qt.ColorScheme.Dark else "light"


def wear_as_set(settings: Settings) -> None:
    """Give all windows of the laptop the shade that is set, at once."""
    app, shade = QApplication.instance(), shade_for(settings.now.laptop, QGuiApplication.styleHints().colorScheme())
    if isinstance(app, QApplication) and shade != laptop().shade:
        dress(app, shade)


def follow_the_system(settings: Settings) -> None:
    """Wear what is set now, and change whenever the system does, for as long as that is what is set."""
    wear_as_set(settings)
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: wear_as_set(settings))


class LaptopShadeChoice(Choice):
    """Kept in the settings and worn at once. It may stand in several places: it shows what holds whenever it comes."""

    def __init__(self, settings: Settings) -> None:
        options = {"light": say("Light"), "dark": say("Dark"), "system": say("As the system")}
        super().__init__(say("This laptop"), options, settings.now.laptop)
        self._settings = settings
        self.chosen.connect(self._set)

    @property
    def stop(self) -> QPushButton:
        """Where Tab comes to: the one that holds."""
        return self.button(self._settings.now.laptop)

    def showEvent(self, event: QShowEvent) -> None:
        self.show_value(self._settings.now.laptop)
        super().showEvent(event)

    def _set(self, wanted: LaptopShade) -> None:
        self._settings.change(lambda now: replace(now, laptop=wanted))
        self.show_value(wanted)
        wear_as_set(self._settings)
