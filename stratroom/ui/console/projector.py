"""The right-hand column: what the projector shows now, and the few things that can be done to it.

It hands frames to the audience window and keeps its miniature true. What may be seen is not decided here.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.public import Frame
from stratroom.model.workshop import Workshop
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.console.guide import Guide
from stratroom.ui.console.miniature import Miniature
from stratroom.ui.live import Live
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say


class Projector(QWidget):
    """B, F and D blank, freeze and darken; Page Up and Page Down step through what the room has seen."""

    def __init__(self, live: Live, audience: AudienceWindow) -> None:
        super().__init__()
        self._live, self._audience = live, audience
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = PlainLabel("", "strong", ink="room")
        self.lost = PlainLabel(say("No projector"), "strong", ink="caution")
        self._is_lost = False
        self.place = PlainLabel("", "small")
        self.miniature = Miniature()
        self.guide = Guide()
        self.blank = _Narrow(say("Blank"), "B")
        self.freeze = _Narrow(say("Freeze"), "F")
        self.dark = _Narrow(say("Dark"), "D")
        self.back = _Narrow(say("Back"), "PgUp")
        self.on = _Narrow(say("On"), "PgDown")
        self.reopen = _Narrow(say("Show the audience window"))
        self._connect()
        self._lay_out()

    def show_workshop(self, workshop: Workshop, in_box: int) -> None:
        self._show(self._live.follow(workshop, in_box))
        self.guide.show_stage(workshop.stage)

    def show_aside(self, view: object | None) -> None:
        """Something of no stage in place of the stage's picture, such as the parking lot; None goes back."""
        self._live.show_aside(view)
        self._show(self._live.frame())

    @property
    def aside(self) -> object | None:
        """What is shown in place of the stage's picture now."""
        return self._live.aside

    def refresh(self) -> None:
        """Draw again, after the audience window was opened or moved."""
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _show(self, frame: Frame) -> None:
        self._audience.show_view(frame)
        self._draw()
        if self._live.page != frame.page:
            self._show(self._live.frame())

    def _draw(self) -> None:
        picture = self._audience.miniature(max(160, self.miniature.width()))
        if picture and not self._audience.is_frozen:
            self._live.has_pages(picture.page_count)
        self.miniature.show_image(picture.image if picture else None, is_blank=self._audience.is_blank)
        self.place.setText(self._where())
        self.back.setEnabled(self._live.can_go_back)
        self.on.setEnabled(self._live.can_go_on)
        self._draw_state()

    def _where(self) -> str:
        number, count, pages = self._live.index + 1, self._live.count, self._live.page_count
        if pages < 2:
            return say("View {number} of {count}", number=number, count=count)
        return say(
            "View {number} of {count}, page {page} of {pages}",
            number=number,
            count=count,
            page=self._live.page + 1,
            pages=pages,
        )

    def _draw_state(self) -> None:
        audience = self._audience
        said = say("Blank") if audience.is_blank else say("Frozen") if audience.is_frozen else say("Live")
        self.state.setText(said if audience.is_open else say("Closed"))
        self.lost.setVisible(self._is_lost)
        self.state.setVisible(not self._is_lost)
        self.reopen.setVisible(not audience.is_open)
        self.blank.set_label(say("Show") if audience.is_blank else say("Blank"))
        self.freeze.set_label(say("Thaw") if audience.is_frozen else say("Freeze"))
        self.dark.set_label(say("Light") if audience.theme.shade == "dark" else say("Dark"))

    # What is done to it

    def _blank(self) -> None:
        self._audience.set_blank(not self._audience.is_blank)
        self._draw()

    def _freeze(self) -> None:
        self._audience.set_frozen(not self._audience.is_frozen)
        self._draw()

    def _darken(self) -> None:
        self._audience.set_dark(self._audience.theme.shade == "light")
        self._draw()

    def _back(self) -> None:
        self._live.go_back()
        self._show(self._live.frame())

    def _on(self) -> None:
        self._live.go_on()
        self._show(self._live.frame())

    def _reopen(self) -> None:
        self._audience.open(self.window())
        self._find()

    def _lose(self) -> None:
        self._is_lost = True
        self._draw()

    def _find(self) -> None:
        self._is_lost = False
        self._draw()

    def _connect(self) -> None:
        self.blank.clicked.connect(self._blank)
        self.freeze.clicked.connect(self._freeze)
        self.dark.clicked.connect(self._darken)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.reopen.clicked.connect(self._reopen)
        self._audience.projector_lost.connect(self._lose)
        self._audience.projector_found.connect(self._find)
        self._audience.closed.connect(self._find)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(PlainLabel(say("On the projector now"), "strong"), 1)
        heading.addWidget(self.state)
        heading.addWidget(self.lost)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for number, button in enumerate((self.blank, self.freeze, self.dark)):
            buttons.addWidget(button, 0, number)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 22, 12, 20)
        column.setSpacing(10)
        column.addLayout(heading)
        column.addWidget(self.miniature)
        column.addWidget(self.place)
        column.addLayout(_pair(self.back, self.on))
        column.addLayout(buttons)
        column.addWidget(self.reopen)
        column.addSpacing(10)
        column.addWidget(self.guide)
        column.addStretch(1)


class _Narrow(PlainButton):
    """Stands in a narrow column; a press with the mouse leaves the focus, and so Space, where it was."""

    pad = 8

    def __init__(self, label: str, key: str = "") -> None:
        super().__init__(label, key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _pair(*buttons: PlainButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button, 1)
    return row
