"""Which screen is the projector: any that is not the console's and does not mirror it.

Only screens are looked at; windows are moved by whoever owns them.
"""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QScreen


def projector_beside(console: QScreen | None) -> QScreen | None:
    """The first screen that shows something else than the console's; None with one screen or mirrored ones."""
    laptop = console or QGuiApplication.primaryScreen()
    return next((screen for screen in QGuiApplication.screens() if not _same_place(screen, laptop)), None)


def are_mirrored(screens: Sequence[QScreen] | None = None) -> bool:
    """Whether any two of the screens show the same: a private entry must not open then."""
    seen = [screen.geometry().topLeft() for screen in screens or QGuiApplication.screens()]
    return any(seen.count(corner) > 1 for corner in seen)


def _same_place(one: QScreen, other: QScreen) -> bool:
    return one is other or one.geometry().topLeft() == other.geometry().topLeft()
