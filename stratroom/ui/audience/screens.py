"""Which screens could be the projector: those that are not the console's and do not show the same as it.

Only screens are looked at; windows are moved by whoever owns them.
"""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtGui import QGuiApplication, QScreen

from stratroom.ui.settings import ScreenName


def projectors_beside(console: QScreen | None) -> list[QScreen]:
    """Every screen that shows something else than the console's; none with one screen or mirrored ones."""
    laptop = console or QGuiApplication.primaryScreen()
    return [screen for screen in QGuiApplication.screens() if not _show_the_same(screen, laptop)]


def name_of(screen: QScreen) -> ScreenName:
    """By what this screen is known again."""
    return ScreenName(screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())


def called(screen: ScreenName) -> str:
    """What it calls itself, or the socket it is in."""
    return " ".join(filter(None, (screen.manufacturer, screen.model))) or screen.name


def likeness(screen: QScreen, wanted: ScreenName | None) -> int:
    """How surely this is the screen that is wanted: 0 not at all, 3 by its serial number.

    The name is that of the socket: another projector in the same one has another serial number.
    """
    if wanted is None:
        return 0
    found = name_of(screen)
    if found.serial and wanted.serial:
        return 3 if (found.serial, found.model) == (wanted.serial, wanted.model) else 0
    return (found.name == wanted.name) + (found.name == wanted.name and found.model == wanted.model)


def are_mirrored(screens: Sequence[QScreen] | None = None) -> bool:
    """Whether any two of the screens show the same, or a part of it: a private entry must not open then."""
    return any(_show_the_same(*pair) for pair in combinations(screens or QGuiApplication.screens(), 2))


def _show_the_same(one: QScreen, other: QScreen) -> bool:
    return one is other or one.geometry().intersects(other.geometry())
