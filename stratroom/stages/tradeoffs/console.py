"""The facilitator's panel for trade-offs: the list, which of them is before the room, and what comes after it.

The debate itself stands in `debating`. Nothing blocks: any step can be opened at any time.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.names import TradeoffId
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import TakeUpTradeoff
from stratroom.stages.tradeoffs.asking import is_settled
from stratroom.stages.tradeoffs.debating import TradeoffDebate, outcome_of
from stratroom.stages.tradeoffs.nouns import Tradeoff, current, tradeoffs
from stratroom.stages.tradeoffs.preparing import Preparing, put
from stratroom.ui.console.agenda import Agenda, AgendaItem
from stratroom.ui.console.form import WRITE
from stratroom.ui.console.going_on import GoingOn, way_on
from stratroom.ui.console.page import Page, beside, show_words
from stratroom.ui.console.panel import Step
from stratroom.ui.console.put_form import PutForm
from stratroom.ui.console.steps import Steps
from stratroom.ui.console.tab_order import place_in_order, reached_after
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import first_words, quoted, say

_SIDE_LETTERS = 40
"""Two lines under the heading at most, which stands above every step."""


class Panel(Page):
    """All trade-offs of the day; one of them is before the room."""

    prepares = Preparing

    def __init__(self) -> None:
        super().__init__()
        self._workshop, self._whose = Workshop(), ""
        self._wording, self.agenda = PlainLabel("", "lead"), Agenda()
        self.under_heading = self._which = PlainLabel("", "small", ink="ink")
        self.put = PutForm(PrimaryButton(say("Put the trade-off"), in_field=WRITE))
        self.more = Steps({"put": (say("Put a trade-off"), self.put)})
        self.debates: dict[TradeoffId, TradeoffDebate] = {}
        self._room, self._before = QVBoxLayout(), place_in_order()
        self._room.addWidget(self._before)
        self.go_on = PlainButton("")
        self._on = GoingOn(self.go_on)
        self.put.submitted.connect(self._put)
        self.put.asked.connect(self.asked)
        self.more.turned_to.connect(self._turned_to_more)
        self.agenda.taken_up.connect(lambda taken: self.asked.emit(TakeUpTradeoff(TradeoffId(taken))))
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)
        before = (self.heading, self._which, self._wording, self.agenda)
        self.lay_out(*before, self._room, self.more, beside(self.go_on))

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        part, now = tradeoffs(workshop), current(workshop)
        self.heading.setText(_heading(part.items, now))
        is_one = len(part.items) == 1
        show_words(self._wording, now.wording if now and is_one else "")
        show_words(self._which, _in_short(now) if now and not is_one else "")
        self.agenda.show_items(AgendaItem(t.id, t.wording, outcome_of(t), t == now) for t in part.items)
        self.agenda.setVisible(bool(part.items) and not is_one)
        was_put = self.put.settle(workshop)
        if was_put:
            self.more.turn_to("")
        self.more.follow("" if part.items else "put")
        self._show_debates(workshop, part.items, now)
        if was_put and now:
            self._show_put(now, part.items[-1])
        self._show_primary()

    def _show_put(self, now: Tradeoff, new: Tradeoff) -> None:
        """The work goes on where it stood, and whatever was put is seen on the list with the way to take it up."""
        self.debates[now.id].steps.come_back()
        if new != now:
            self.agenda.bring_into_view(new.id)

    def _show_debates(self, workshop: Workshop, items: tuple[Tradeoff, ...], now: Tradeoff | None) -> None:
        """Only the debate before the room stands here, and those in which somebody has begun to write."""
        listed = {item.id for item in items}
        for id, debate in list(self.debates.items()):
            debate.setVisible(now is not None and id == now.id)
            if id not in listed or not (debate.isVisibleTo(self) or debate.is_written):
                del self.debates[id]
                debate.hide()
                debate.deleteLater()
        if now:
            debate = self._debate(now.id)
            debate.show()
            debate.show_workshop(workshop, now)
            debate.show_speaking(self._whose)
            following = _undecided(workshop, now)
            debate.dissents.way_on.set_label(_way_on(workshop, following))

    def _debate(self, id: TradeoffId) -> TradeoffDebate:
        if id not in self.debates:
            debate = self.debates[id] = TradeoffDebate(id)
            self.pass_on(debate)
            debate.turned.connect(self._turned_in_debate)
            debate.dissents.way_on.clicked.connect(self._go_on)
            self._room.addWidget(debate)
            reached_after(self._before, (debate,))
        return self.debates[id]

    def show_speaking(self, whose: str) -> None:
        is_new, self._whose = whose != self._whose, whose
        for debate in self.debates.values():
            debate.show_speaking(whose)
        if is_new:
            self._show_primary()

    def first_hold(self) -> QWidget:
        return self.next_hold()

    def next_hold(self) -> QWidget:
        """The large button of the step that is open; the first trade-off while there is none."""
        return (self.primary or self) if current(self._workshop) else self.put.fields[0]

    def field(self) -> QWidget | None:
        now = current(self._workshop)
        return self.put.fields[0] if self.more.opened or not now else self.debates[now.id].field

    @property
    def running(self) -> QWidget | None:
        now = current(self._workshop)
        debate = self.debates.get(now.id) if now else None  # a page that is moved by the drawing asks meanwhile
        return debate.running if debate else None

    def progress(self) -> tuple[Step, ...]:
        now = current(self._workshop)
        return self.debates[now.id].progress() if now else ()

    def _show_primary(self) -> None:
        now = current(self._workshop)
        debate = self.debates[now.id] if now else None
        if debate:
            debate.show_primary()
        self.primary = self.put.submit if self.more.opened or not debate else debate.primary
        is_decided = any(item.decision for item in tradeoffs(self._workshop).items)
        self._on.show_workshop(self._workshop, is_wanted=is_decided and not self._leads_on)

    @property
    def _leads_on(self) -> bool:
        """Whether the large button goes on to the next stage already."""
        now = current(self._workshop)
        if now is None or self.primary is not self.debates[now.id].dissents.way_on:
            return False
        return _undecided(self._workshop, now) is None

    def _turned_in_debate(self) -> None:
        """One thing at a time: whoever opens a step of the debate puts no other trade-off meanwhile."""
        now = current(self._workshop)
        if now and self.more.opened and self.debates[now.id].steps.opened:
            self.more.turn_to("")
        self._show_primary()

    def _turned_to_more(self) -> None:
        """Nor the other way round."""
        now = current(self._workshop)
        if now:
            steps = self.debates[now.id].steps
            steps.turn_to("") if self.more.opened else steps.come_back()
        self._show_primary()

    def _go_on(self) -> None:
        now = current(self._workshop)
        if now and (following := _undecided(self._workshop, now)):
            self.asked.emit(TakeUpTradeoff(following.id))
        else:
            self.go_on.click()

    def _put(self) -> None:
        before = tradeoffs(self._workshop).ids
        put(self.put, self._workshop)
        items, now = tradeoffs(self._workshop).items, current(self._workshop)
        for number, item in enumerate(items, 1):
            if item.id not in before and item != now:
                self.told.emit(_is_put(item, number))
                self.hands_free.emit()


def _undecided(workshop: Workshop, now: Tradeoff) -> Tradeoff | None:
    """The next trade-off on the list that is not settled, from this one on and then from the first."""
    items = tradeoffs(workshop).items
    place = items.index(now)
    return next((item for item in (*items[place + 1 :], *items[:place]) if not is_settled(workshop, item)), None)


def _way_on(workshop: Workshop, following: Tradeoff | None) -> str:
    if following:
        return say("Take up: {words}", words=following.wording)
    return way_on(workshop.following)


def _is_put(new: Tradeoff, number: int) -> str:
    return say(
        "Put as trade-off {number}, and it waits on the list: {words}. Take it up there when the room comes to it.",
        number=number,
        words=quoted(new.wording),
    )


def _in_short(now: Tradeoff) -> str:
    prefer, over = (first_words(side, _SIDE_LETTERS) for side in (now.prefer, now.over))
    return say("{prefer} even over {over}", prefer=prefer, over=over)


def _heading(items: tuple[Tradeoff, ...], now: Tradeoff | None) -> str:
    if now is None:
        return say("Which two good things compete?")
    return say("Trade-off {number} of {count}", number=items.index(now) + 1, count=len(items))
