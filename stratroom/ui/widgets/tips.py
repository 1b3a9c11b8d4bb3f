"""What is said where the mouse rests. It may hold names of people and of files, so it is never more than words."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def tip(widget: QWidget, words: str) -> None:
    """Show these words; nothing for "". Qt would take what looks like markup for it: pictures, links, lost signs."""
    widget.setToolTip(Qt.convertFromPlainText(words) if Qt.mightBeRichText(words) else words)
