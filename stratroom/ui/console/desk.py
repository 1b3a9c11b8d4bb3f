"""The facilitator's desk: programme, stage, projector, and the bar at the foot. It draws from state, every time.

What writes the record is handed in; no stage is known here.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from stratroom.model.names import ItemId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.public import PublicParked, parked
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.bridge import Bridge
from stratroom.ui.console.form import Form
from stratroom.ui.console.leaving import Leaving, goes_on
from stratroom.ui.console.left_answers import LeftAnswers
from stratroom.ui.console.left_behind import LeftBehind
from stratroom.ui.console.page import stack
from stratroom.ui.console.panel import StagePanel
from stratroom.ui.console.projector import Projector
from stratroom.ui.console.rail import Rail
from stratroom.ui.console.round_bar import offer_without_roles
from stratroom.ui.console.stage_column import StageColumn
from stratroom.ui.console.status import StatusBar
from stratroom.ui.console.timekeeping import Timekeeping
from stratroom.ui.console.trouble import TroubleNotice
from stratroom.ui.console.untaken import untaken_on
from stratroom.ui.entry.written import Written, written_on
from stratroom.ui.exporting import ExportBar
from stratroom.ui.live import Live
from stratroom.ui.marking import Marker
from stratroom.ui.roles import reads_throughout
from stratroom.ui.widgets import Notice
from stratroom.words import phrase, say

UNTAKEN = phrase(
    "Something is typed into “{field}” and not taken: it is not in the workshop, and stays on this laptop as a draft. "
    "Press Ctrl Return in it to take it, or close once more to close all the same."
)
LOST = phrase("Projector disconnected {at}. Nothing lost. Plug it in again and the picture comes back.")


class Desk(QWidget):
    """Emits what leads away from it: the laptop passed, cards typed in or printed, a file carried in, words read back,
    another folder, the programme changed, a stage made ready. `export` stands at its `foot`, unless it is lent.

    It is drawn by `show_workshop` once it stands in its window: a full tree moved into a window is styled twice.
    """

    laptop_asked = Signal(str)
    person_asked = Signal(str, str)
    paper_asked = Signal(str)
    cards_asked = Signal(str, str)
    words_asked = Signal(str)
    file_asked = Signal(str, object)
    programme_asked = Signal()
    prepare_asked = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        panels: Mapping[StageId, StagePanel],
        live: Live,
        audience: AudienceWindow,
        marker: Marker,
    ) -> None:
        super().__init__()
        self._bridge, self._audience, self._marker = bridge, audience, marker
        self._rests = self._is_behind = False
        self._asked: Written | None = None
        self.panels = dict(panels)
        self.rail, self.status, self.export, self.foot = Rail(), StatusBar(), ExportBar(), QVBoxLayout()
        self.rail.prepares = frozenset(stage for stage, panel in self.panels.items() if panel.prepares)
        self.projector = Projector(live, audience)
        self.notice, self.leaving = TroubleNotice(), Leaving()
        self.time = Timekeeping(bridge.room.clock, bridge.do, self)
        self._scrolls = {stage: _scroll(panel) for stage, panel in self.panels.items()}
        self.left_answers = LeftAnswers(bridge)
        above = stack(self.leaving, self.notice, self.left_answers, spacing=0)
        self.stage = StageColumn(self._scrolls.values(), above, LeftBehind(self._takes_up), self.time)
        self.stage.head.take(self.panels.values())
        self._right = _scroll(self.projector)
        for part in (self._right, self._right.viewport()):
            part.setProperty("surface", "ground")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        self._connect()

    @property
    def panel(self) -> StagePanel:
        """The panel of the present stage."""
        return self.panels[self._bridge.workshop.stage]

    def show_workshop(self, workshop: Workshop) -> None:
        """Draw everything as it stands now."""
        self._is_behind = False
        self._show_console(workshop)
        self._show_on_projector(workshop)

    def _show_console(self, workshop: Workshop) -> None:
        self.time.follow(workshop)
        self.stage.show_workshop(workshop)
        self.panel.show_workshop(workshop, self._bridge.in_box())
        self._marker.follow(workshop)
        self.rail.show_workshop(workshop, self.time.plan, self.panel.progress())
        self._turn_to(self._scrolls[workshop.stage])
        self.status.show_room(self._bridge.room)

    def _show_on_projector(self, workshop: Workshop) -> None:
        self.projector.show_workshop(workshop, self._bridge.in_box(), self._bridge.room.file.recorded[-1])
        self._refresh_parked(workshop)

    def rest(self, rests: bool) -> None:
        """While answer follows answer over the desk neither it nor the room's picture is drawn. At the end each is once
        more, in a turn of its own: both together would hold the window up."""
        self._rests, self._is_behind = rests, not rests
        if not rests:
            QTimer.singleShot(0, self, lambda: self._catch_up(self._show_console))
            QTimer.singleShot(0, self, lambda: self._catch_up(self._show_on_projector))

    def _catch_up(self, show: Callable[[Workshop], None]) -> None:
        """Unless everything was drawn since."""
        if self._is_behind:
            show(self._bridge.workshop)

    def may_close(self, where: Notice | None = None) -> bool:
        """Asked once for what is typed and not taken, here or `where` people look now; who types on is asked again."""
        asked, self._asked = self._asked, written_on(self)
        untaken = next(untaken_on(self, with_words=where is None), "")  # others may look there
        if not untaken or asked == self._asked:
            return True
        (where or self.notice).refuse(say(UNTAKEN, field=untaken))
        return False

    @property
    def untaken(self) -> str:
        """In which field something is typed that nobody has taken, and what; "" where there is none."""
        return next(untaken_on(self), "")

    @property
    def goes_on(self) -> str:
        """What would break off if the workshop were closed now, in one sentence; "" where nothing would."""
        return "" if self._bridge.room.file.is_read_only else goes_on(self._bridge.workshop, self.time.plan)

    def begin(self) -> None:
        """Put the hands where the present stage begins; whoever does that has not left."""
        self.leaving.take_back()
        self.panel.first_hold().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from wherever the hands are back to the stage."""
        if event.key() == Qt.Key.Key_Escape:
            self.begin()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, page: QWidget) -> None:
        is_another = self.stage.turn_to(page)
        self.stage.show_panel(self.panel)
        if is_another:
            self.begin()

    def _show_parked(self) -> None:
        """On the projector; as it is now if something was parked or settled since; otherwise off it again."""
        shown, now = self._shown_parked, parked(self._bridge.workshop)
        self.projector.show_aside(None if shown == now else now)
        self._refresh_parked(self._bridge.workshop)

    def _refresh_parked(self, workshop: Workshop) -> None:
        """What the room sees of the parking lot stays as it was shown, until it is shown anew or taken off."""
        shown, now = self._shown_parked, parked(workshop)
        self.stage.parking.show_shown(shown is not None, is_newer=now is not None and shown != now)

    @property
    def _shown_parked(self) -> PublicParked | None:
        aside = self.projector.aside
        return aside if isinstance(aside, PublicParked) else None

    def _show_marks(self) -> None:
        for panel in self.panels.values():
            panel.show_marks(self._marker.marks, self._marker.said)

    def _tick(self) -> None:
        self.rail.show_plan(self.time.plan)
        self.panel.show_speaking(self.time.whose)

    def _changed(self, workshop: Workshop) -> None:
        self.notice.clear()
        self.leaving.take_back()
        if not self._rests:
            self.show_workshop(workshop)

    def _go_to(self, item: str) -> None:
        if item != self._bridge.workshop.item:
            self._bridge.do(EnterStage(ItemId(item)))

    def _takes_up(self, stage: StageId, round: Round) -> bool:
        return stage == round.stage or round.id in self.panels[stage].also_reveals

    def _connect(self) -> None:
        for panel in self.panels.values():
            panel.asked.connect(self._bridge.do)
            panel.stage_asked.connect(self._go_to)
            panel.laptop_asked.connect(self.laptop_asked)
            panel.person_asked.connect(self.person_asked)
            panel.paper_asked.connect(self.paper_asked)
            panel.cards_asked.connect(self.cards_asked)
            panel.words_asked.connect(self.words_asked)
            panel.aside_asked.connect(self.projector.show_aside)
            panel.speaking_asked.connect(self.stage.give_floor)
            panel.speaking_over.connect(self.stage.take_floor_back)
            self.projector.aside_changed.connect(panel.show_aside)
            panel.file_asked.connect(self.file_asked)
            panel.record_asked.connect(self.status.record.click)
            panel.prepare_asked.connect(self.prepare_asked)
            panel.turned.connect(self.notice.clear_refusal)
            panel.told.connect(self.notice.refuse)
        self._marker.changed.connect(self._show_marks)
        self.rail.stage_asked.connect(self._go_to)
        self.rail.asked.connect(self._bridge.do)
        self.rail.programme_asked.connect(self.programme_asked)
        self.rail.prepare_asked.connect(self.prepare_asked)
        self.rail.why.closed.connect(self.begin)
        self.leaving.stayed.connect(self.begin)
        self.stage.asked.connect(self._bridge.do)
        self.stage.left.asked.connect(self._go_to)
        self.stage.show_parked_asked.connect(self._show_parked)
        self.stage.hands_free.connect(self.begin)
        self.time.ticked.connect(self._tick)
        self.time.room_sees.connect(self.projector.show_clock)
        self.projector.guide.notes.troubled.connect(self.say_once)
        self.status.undo_asked.connect(self._bridge.undo)
        self._bridge.changed.connect(self._changed)
        self._bridge.refused.connect(self._refuse)
        self._bridge.beyond_roles.connect(partial(offer_without_roles, self.panels.values()))
        self._bridge.troubled.connect(self.notice.warn)
        for puts_away in (self.notice.put_away, self.export.dismiss.clicked):
            puts_away.connect(self.begin)
        self._audience.place.changed.connect(self._say_projector)
        self.projector.setting_up.changed.connect(self._say_projector)
        self.projector.refused.connect(self.notice.refuse)
        self._audience.projector_lost.connect(self._projector_lost)
        self._audience.projector_found.connect(self.notice.clear)

    def _say_projector(self) -> None:
        screen, now = self._audience.place.screen, self._audience.settings.now
        size = screen.geometry().size() * screen.devicePixelRatio() if screen else None
        self.status.show_projector(size, round(min(now.distance, reads_throughout(now.image_height)), 1))

    def _refuse(self, sentence: str) -> None:
        if not any(form.refuse(self._bridge.refused_at, sentence) for form in self.panel.findChildren(Form)):
            self.notice.refuse(sentence)

    def _projector_lost(self) -> None:
        self.say_once(say(LOST, at=f"{self.time.now:%H:%M}"))

    def say_once(self, sentence: str) -> None:
        """A trouble that no act caused: there is nothing to try again, only to be understood."""
        self.notice.warn_once(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column is as wide with a scroll bar as without: its picture's height would make the bar come and go."""
        super().resizeEvent(event)
        is_wide = self.width() >= 1280
        self.rail.setFixedWidth(280 if is_wide else 200)
        self._right.setFixedWidth(416 if is_wide else 264)
        self.projector.setFixedWidth(self._right.width() - self._right.verticalScrollBar().sizeHint().width())

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self.stage, 1)
        across.addWidget(self._right)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addLayout(self.foot)
        down.addWidget(self.status)
        self.foot.addWidget(self.export)


def _scroll(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
