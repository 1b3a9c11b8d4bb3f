"""A whole number to type or step, e.g. points from 0 to 100."""

from PySide6.QtWidgets import QSpinBox

_LEFT = 9


class NumberBox(QSpinBox):
    """Takes whole numbers from `least` to `most`; `name` is what a screen reader says."""

    def __init__(self, name: str, least: int = 0, most: int = 100) -> None:
        super().__init__()
        self._given = least
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        # A style sheet cannot pad the text of a spin box (Qt 6.11); the edit inside it can.
        self.lineEdit().setTextMargins(_LEFT, 0, 0, 0)

    @property
    def is_written(self) -> bool:
        """Whether somebody has typed or stepped to another since one was last shown."""
        return self.value() != self._given

    def setValue(self, value: int) -> None:
        self._given = value
        self.write(value)

    def write(self, value: int) -> None:
        """As if somebody typed it: it is not taken yet."""
        super().setValue(value)
