"""Where the work has come to is where the eyes are: scroll the page there once it is laid out."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AIR = 12
"""Less than a line, so that nothing above is seen cut."""


def bring_into_view(*parts: QWidget) -> None:
    """As soon as the page stands, show these; where not all fit, the last. Without a scroll area nothing happens.

    Twice: scrolling may bring the strip with the large button, which takes room from the page.
    """
    for part in parts:
        QTimer.singleShot(0, part, partial(_scroll_to, part))
        QTimer.singleShot(0, part, partial(QTimer.singleShot, 0, part, partial(_scroll_to, part)))


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above and widget.isVisible():
        above.ensureWidgetVisible(widget, 0, _AIR)
