"""The sample workshop on the first page: what it is, and the large button that plays it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui import styling
from stratroom.ui.start.density import Density
from stratroom.ui.widgets import PlainLabel, PrimaryButton
from stratroom.ui.widgets.tips import tip
from stratroom.words import say

_MARGINS = ((24, 18, 24, 20), (16, 10, 16, 12), (12, 10, 12, 10))
_HEIGHTS = (PrimaryButton.height_wanted, 60, 48)
_LABELS = (PrimaryButton.label_pixels, styling.SECTION, styling.SECTION)


class SampleBox(QWidget):
    """On a ground of its own. What it is may be left out where the page is low."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = PlainLabel("", "section")
        about = say("A whole day with invented people, played into a copy. It opens at Welcome; go on from there.")
        self._about = PlainLabel(about)
        self.sample = PrimaryButton(say("Try the sample workshop"), key="")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        for part in (self._head, self._about, self.sample):
            self._column.addWidget(part)
        self.wear(Density.ROOMY, explains=True)

    def show_head(self, *, is_first: bool) -> None:
        """`is_first` when nothing was ever opened here."""
        self._head.setText(say("Never run one?") if is_first else say("The sample workshop"))

    def wear(self, density: Density, *, explains: bool) -> None:
        """As close as the page it stands on."""
        self._column.setContentsMargins(*_MARGINS[density])
        self._head.setVisible(explains)
        self._about.setVisible(explains)
        self.sample.height_wanted, self.sample.label_pixels = _HEIGHTS[density], _LABELS[density]
        tip(self.sample, "" if explains else self._about.text())
        self._lower(density > Density.ROOMY)
        self.sample.updateGeometry()
        self.sample.update()

    def _lower(self, is_low: bool) -> None:
        """The house's style sheet holds every large button at its full height but those that say so."""
        if self.sample.property("low") != is_low:
            self.sample.setProperty("low", is_low)
            self.sample.style().unpolish(self.sample)
            self.sample.style().polish(self.sample)
