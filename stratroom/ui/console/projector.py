"""The right-hand column: what the projector shows now, what comes next, and the few things that can be done to it.

It hands frames to the audience window and keeps its miniature true. What may be seen is not decided here.
"""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.entries import Recorded
from stratroom.model.public import Frame, PublicClock
from stratroom.model.workshop import Workshop
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.console.as_text import AsText
from stratroom.ui.console.guide import Guide
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.miniature import Miniature
from stratroom.ui.console.next_view import NextView
from stratroom.ui.console.screen_choice import ScreenChoice
from stratroom.ui.console.setting_up import SettingUp
from stratroom.ui.console.side_by_side import SideBySide
from stratroom.ui.live import Live
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.ui.widgets.buttons import pressed_by
from stratroom.words import say


class Projector(QWidget):
    """Page Down shows what comes next, Page Up what was before; every other key does one thing to the picture.

    `refused`: why a key does nothing now. `aside_changed` carries what is shown in place of the stage's picture now.
    """

    refused = Signal(str)
    aside_changed = Signal(object)

    def __init__(self, live: Live, audience: AudienceWindow) -> None:
        super().__init__()
        self._live, self._audience = live, audience
        self._told_aside = live.aside
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = PlainLabel("", "strong", ink="room")
        self.lost = PlainLabel(say("No projector"), "strong", ink="caution")
        self._is_lost = False
        self.place = PlainLabel("", "small")
        self.miniature = Miniature()
        self.next = NextView(live, audience)
        self.as_text = AsText()
        self.guide = Guide()
        self.back, self.on = _Narrow(say("Back"), "PgUp"), _Narrow(say("Show next"), "PgDown")
        self.blank, self.freeze, self.dark = _Narrow("", "B"), _Narrow("", "F"), _Narrow("", "D")
        self.swap, self.over = _Narrow(say("Swap screens"), "S"), _Narrow(say("On this screen"), "F5")
        self.test = _Narrow("", "F6")
        self.reopen = _Narrow(say("Show the audience window"))
        self._no_over = QShortcut(QKeySequence("F5"), self, self._refuse_over)
        self._no_swap = QShortcut(QKeySequence("S"), self, self._refuse_swap)
        self._rows = (
            SideBySide(self.blank, self.freeze, self.dark),
            SideBySide(self.back, self.on),
            SideBySide(self.swap, self.over, self.test),
        )
        self.screens = ScreenChoice(audience.place)
        self.setting_up = SettingUp(audience.settings)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._connect()
        self._lay_out()

    def show_workshop(self, workshop: Workshop, in_box: int, act: Recorded | None = None) -> None:
        """`act` is the last in the ledger: the picture turns if it shows something."""
        self._show(self._live.follow(workshop, in_box, act))
        self.guide.show_line(workshop.item, workshop.stage)

    def show_aside(self, view: object | None) -> None:
        """Something of no stage in place of the stage's picture, such as the parking lot; None goes back."""
        self._live.show_aside(view)
        self._show(self._live.frame())

    @property
    def aside(self) -> object | None:
        """What is shown in place of the stage's picture now."""
        return self._live.aside

    def show_clock(self, clock: PublicClock | None) -> None:
        """On the projector and in its miniature: what is left, handed in every second; None takes it off."""
        self._audience.show_clock(clock)
        self._draw_miniature()

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
        if self._told_aside is not self._live.aside:
            self._told_aside = self._live.aside
            self.aside_changed.emit(self._told_aside)

    def _draw(self) -> None:
        self._live.has_pages(self._audience.pages_of(self._live.frame()))
        self._draw_miniature()
        self.next.draw()
        self.screens.draw()
        self.place.setText(say("View {number} of {count}", number=self._live.index + 1, count=self._live.count))
        if self._live.page_count > 1:
            self.place.setText(self._view_and_page())
        self.back.setEnabled(self._live.can_go_back)
        self.on.setEnabled(self._live.can_go_on)
        self._draw_state()

    def _view_and_page(self) -> str:
        live = self._live
        return say(
            "View {number} of {count}, page {page} of {pages}",
            number=live.index + 1, count=live.count, page=live.page + 1, pages=live.page_count,
        )  # fmt: skip

    def _draw_miniature(self) -> None:
        width = max(160, round(self.miniature.width() * self.miniature.devicePixelRatioF()))
        picture = self._audience.miniature(width)
        is_seen = self._audience.is_open and not (self._audience.is_blank or self._audience.is_frozen)
        self.miniature.show_image(
            picture.image if picture else None,
            is_blank=self._audience.is_blank,
            said=say("No projector") if self._is_lost else "" if is_seen else self._said(),
        )
        self.as_text.show_boxes(picture.boxes if picture else (), is_seen=is_seen or self._audience.is_frozen)

    def _said(self) -> str:
        audience = self._audience
        if not audience.is_open:
            return say("Closed")
        if audience.is_blank:
            return say("Blank")
        if audience.is_test:
            return say("Test pattern")
        return say("Frozen") if audience.is_frozen else say("Live")

    def _draw_state(self) -> None:
        audience, place = self._audience, self._audience.place
        self.state.setText(self._said())
        self.lost.setVisible(self._is_lost)
        self.state.setVisible(not self._is_lost)
        self.reopen.setVisible(not audience.is_open or (self._is_lost and bool(place.choices)))
        self.setting_up.setVisible(audience.is_test)
        self.swap.setVisible(place.screen is not None)
        self.over.setVisible(place.screen is None)
        self._no_swap.setEnabled(place.screen is None)
        self._no_over.setEnabled(place.screen is not None)
        self.blank.set_label(say("Show") if audience.is_blank else say("Blank"))
        thaw = say("Thaw →") if audience.thaws_to_another else say("Thaw")
        self.freeze.set_label(thaw if audience.is_frozen else say("Freeze"))
        self.dark.set_label(say("Light") if audience.theme.shade == "dark" else say("Dark"))
        self.test.set_label(say("End the test") if audience.is_test else say("Test pattern"))
        for row in self._rows:
            row.fit()

    # What is done to it

    def _blank(self) -> None:
        self._audience.set_blank(not self._audience.is_blank)
        self._draw()

    def _freeze(self) -> None:
        self._audience.set_frozen(not self._audience.is_frozen)
        self._draw()

    def _darken(self) -> None:
        if self._audience.is_frozen:
            self.refused.emit(say("The picture is frozen and stays as it is. Thaw it with F, then change it."))
            return
        shade = "dark" if self._audience.theme.shade == "light" else "light"
        self._audience.set_dark(shade == "dark")
        self._audience.settings.change(lambda now: replace(now, shade=shade))
        self._draw()

    def _test(self) -> None:
        self._audience.set_test(not self._audience.is_test)
        self._draw()
        if self._audience.is_test:
            bring_into_view(self.setting_up)

    def _set_up(self) -> None:
        self._audience.update()
        self._show(self._live.frame())

    def _lie_over(self) -> None:
        if not self._audience.place.choices:
            self.screens.say_on_the_wall()
        self._audience.place.lie_over_console()

    def _refuse_over(self) -> None:
        self.refused.emit(say("The picture has a screen of its own: S swaps the two. F5 is for one screen alone."))

    def _refuse_swap(self) -> None:
        self.refused.emit(
            say("There is no projector to swap with. Plug it in, or set the screens to extend; F5 shows it here.")
        )

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
        does = {
            self.back: self._back, self.on: self._on, self.blank: self._blank, self.freeze: self._freeze,
            self.dark: self._darken, self.swap: self._audience.place.swap, self.over: self._lie_over,
            self.test: self._test, self.reopen: self._reopen,
        }  # fmt: skip
        for button, act in does.items():
            button.clicked.connect(lambda _=False, act=act: act())
        pressed_by(".", self.blank)
        self.setting_up.changed.connect(self._set_up)
        self._audience.projector_lost.connect(self._lose)
        self._audience.projector_found.connect(self._find)
        self._audience.closed.connect(self._find)
        self._audience.place.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._draw)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(PlainLabel(say("On the projector now"), "strong"), 1)
        heading.addWidget(self.state)
        heading.addWidget(self.lost)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 20)
        column.setSpacing(10)
        column.addLayout(heading)
        column.addWidget(self.miniature)
        for part in (self.as_text.boxes, self.reopen, self.place, self._rows[0], self.next, self._rows[1]):
            column.addWidget(part)
        for part in (self.screens, self.guide, self._rows[2], self.setting_up, self.as_text):
            column.addWidget(part)
        column.addStretch(1)


class _Narrow(PlainButton):
    """Stands in a narrow column; a press with the mouse leaves the focus, and so Space, where it was."""

    pad = 4

    def __init__(self, label: str, key: str = "") -> None:
        super().__init__(label, key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
