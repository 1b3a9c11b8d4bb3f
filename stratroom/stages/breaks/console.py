"""The facilitator's panel in a break: when it goes on, a few minutes more or fewer, and on."""

from stratroom.model.programme import GiveTime
from stratroom.model.workshop import Workshop
from stratroom.stages.breaks.public import views
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page, beside, show_words
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say

_STEP = 5


class Panel(Page):
    """One act: going on."""

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self._until = PlainLabel("", "lead")
        self.go_on = PrimaryButton("")
        self._on = GoingOn(self.go_on)
        self.longer = PlainButton(say("{minutes} min more", minutes=_STEP))
        self.shorter = PlainButton(say("{minutes} min less", minutes=_STEP))
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)
        self.longer.clicked.connect(lambda: self.asked.emit(GiveTime(self._workshop.item, _STEP)))
        self.shorter.clicked.connect(lambda: self.asked.emit(GiveTime(self._workshop.item, -_STEP)))
        self.lay_out(self.heading, self._until, self.go_on, beside(self.longer, self.shorter))

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        (view,) = views(workshop)
        self.heading.setText(workshop.here.title)
        show_words(self._until, say("The room goes on at {time}", time=view.until) if view.until else "")
        self._on.show_workshop(workshop)
        self.primary = None if self.go_on.isHidden() else self.go_on
