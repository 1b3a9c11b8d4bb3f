"""A whole number to type or step, e.g. points from 0 to 100."""

from PySide6.QtWidgets import QSpinBox

_LEFT = 9


class NumberBox(QSpinBox):
    """Takes whole numbers from `least` to `most`; `name` is what a screen reader says."""

    def __init__(self, name: str, least: int = 0, most: int = 100) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        # A style sheet cannot pad the text of a spin box (Qt 6.11); the edit inside it can.
        self.lineEdit().setTextMargins(_LEFT, 0, 0, 0)
