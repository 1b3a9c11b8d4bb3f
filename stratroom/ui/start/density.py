"""How close the parts of the first page stand: as roomy as the window is high, closer where it is low."""

from enum import IntEnum

from PySide6.QtWidgets import QSpacerItem


class Density(IntEnum):
    """`LOW` sets everything smaller; `TIGHT` also leaves out what only explains."""

    ROOMY = 0
    LOW = 1
    TIGHT = 2


class Gap(QSpacerItem):
    """Room between two parts, in pixels, for each density."""

    def __init__(self, *pixels: int) -> None:
        self._pixels = pixels
        super().__init__(0, pixels[Density.ROOMY])

    def wear(self, density: Density) -> None:
        self.changeSize(0, self._pixels[density])
