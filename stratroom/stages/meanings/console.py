"""The facilitator's panel for same words: take up a phrase, ask what each means by it, write down what the room agrees.

Who used the words is said as a fact, to the letter; which words are worth the time is the facilitator's to choose.
"""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.names import PhraseId
from stratroom.model.public import PROMISE
from stratroom.model.rounds import Phase
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import (
    AgreeMeaning,
    DropPhrase,
    Phrase,
    RecordNoMeaning,
    ReturnToPhrase,
    RewordPhrase,
    TakeUpPhrase,
    current,
)
from stratroom.stages.meanings.answers import answered, given, used
from stratroom.stages.meanings.rules import meanings_of, phrases, question
from stratroom.ui.console.agenda import Agenda, AgendaItem
from stratroom.ui.console.briefly import briefly
from stratroom.ui.console.form import Form
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page, show_words, stack
from stratroom.ui.console.panel import Asking
from stratroom.ui.console.quotes import Quote, QuoteList
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.console.steps import Steps
from stratroom.ui.console.wording_forms import AgreedForm, PhraseForm
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say


class Panel(Page):
    """All phrases of the day; one of them is before the room."""

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self._stood = (PhraseId(""), "")
        self._heading, self._phrase, self._used = Heading(), PlainLabel("", "lead"), PlainLabel()
        self.agenda = Agenda()
        self.take_up = PhraseForm(PrimaryButton(say("Take up these words")))
        self.more = Steps({"take up": (say("Take up words"), self.take_up)})
        self.talks: dict[PhraseId, PhraseTalk] = {}
        self._room = QVBoxLayout()
        self.go_on = PrimaryButton("")
        self._on = GoingOn(self.go_on)
        self._listen()
        column = self.lay_out(self._heading, self._phrase, self._used, self.agenda, self.go_on, self.more)
        column.insertLayout(5, self._room)

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        items, now = phrases(workshop).items, current(workshop)
        self._heading.setText(_heading(workshop, now))
        show_words(self._phrase, now.text if now else "")
        show_words(self._used, used(workshop, now.text) if now else "")
        self.agenda.show_items(AgendaItem(each.id, each.text, _state(workshop, each), each == now) for each in items)
        self.agenda.setVisible(len(items) > 1)
        self._show_talks(workshop, in_box, items, now)
        self._make_room()
        self.take_up.settle(workshop)
        self._say_used()
        self.more.follow("" if items else "take up")
        self._show_primary()

    def first_hold(self) -> QWidget:
        return self.next_hold()

    def next_hold(self) -> QWidget:
        """The field of what is open to write in, or the large button."""
        if self.more.opened:
            return self.take_up.fields[0]
        now = current(self._workshop)
        return (self.talks[now.id].hold if now else None) or self.primary or self

    def _listen(self) -> None:
        self.take_up.submitted.connect(self._take_up)
        self.take_up.asked.connect(self.asked)
        self.take_up.words.changed.connect(self._say_used)
        self.agenda.taken_up.connect(lambda taken: self.asked.emit(ReturnToPhrase(PhraseId(taken))))
        self.more.turned_to.connect(self._turned_to_more)
        self._on.asked.connect(self.stage_asked)

    def _show_talks(self, workshop: Workshop, in_box: int, items: tuple[Phrase, ...], now: Phrase | None) -> None:
        """Only the talk before the room stands here, and those in which somebody has begun to write."""
        listed = {item.id for item in items}
        for id, talk in list(self.talks.items()):
            talk.setVisible(now is not None and id == now.id)
            if id not in listed or not (talk.isVisibleTo(self) or talk.is_written):
                del self.talks[id]
                talk.hide()
                talk.deleteLater()
        if now:
            talk = self._talk(now.id)
            talk.show()
            talk.show_workshop(workshop, in_box, now)

    def _make_room(self) -> None:
        """One thing at a time: where the work goes on in the talk, what stood open to take up words is folded."""
        now = current(self._workshop)
        stands = (now.id, _present(self._workshop, now)) if now else (PhraseId(""), "")
        if now and stands != self._stood:
            self.more.turn_to("")
            self.talks[now.id].resume()
        self._stood = stands

    def _talk(self, id: PhraseId) -> "PhraseTalk":
        if id not in self.talks:
            talk = self.talks[id] = PhraseTalk(id)
            self.pass_on(talk)
            talk.turned.connect(self._turned_to_talk)
            self._room.addWidget(talk)
        return self.talks[id]

    def _turned_to_talk(self) -> None:
        now = current(self._workshop)
        if now and self.talks[now.id].steps.opened:
            self.more.turn_to("")
        self._show_primary()

    def _turned_to_more(self) -> None:
        now = current(self._workshop)
        if now and self.more.opened:
            self.talks[now.id].steps.turn_to("")
        elif now:
            self.talks[now.id].resume()
        self._show_primary()

    def _show_primary(self) -> None:
        """One large button: of what is open; on to the next stage once the room is done with the phrase."""
        now = current(self._workshop)
        open_one = self.talks[now.id].primary if now else None
        is_done = now is not None and now.outcome is not None and open_one is None and not self.more.opened
        self._on.show_workshop(self._workshop, is_wanted=is_done)
        on = None if self.go_on.isHidden() else self.go_on
        self.primary = self.take_up.submit if self.more.opened else open_one or on

    def _take_up(self) -> None:
        id = PhraseId(fresh_id("m", (item.id for item in phrases(self._workshop).items)))
        command = TakeUpPhrase(id, self.take_up.words.text())
        self.take_up.ask(command, lambda workshop: any(item.id == id for item in phrases(workshop).items))

    def _say_used(self) -> None:
        words = self.take_up.words.text().strip()
        self.take_up.say_used(used(self._workshop, words) if words else "")


class PhraseTalk(Asking):
    """One phrase: the words, what each means by them, what the room agrees. `turned` when a step was opened by hand."""

    def __init__(self, id: PhraseId) -> None:
        super().__init__()
        self._id, self._item = id, Phrase(id, "")
        self._workshop = Workshop()
        self.drop = PlainButton(say("Drop these words"))
        self.words = PhraseForm(PlainButton(say("Change the words")), self.drop)
        self.round_bar = RoundBar(meanings_of(id), say("Ask what each means by it"), say("Reveal all {n} at once"))
        self.promise, self.said = PlainLabel("", "body"), QuoteList()
        self.agreed = AgreedForm()
        self.steps = Steps(
            {
                "words": (say("The words"), self.words),
                "round": (say("What each means by it"), stack(self.promise, self.round_bar, self.said)),
                "agreed": (say("An agreed meaning"), self.agreed),
            }
        )
        self.turned = self.steps.turned_to
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)
        self._listen()

    @property
    def primary(self) -> QPushButton | None:
        """The large button of the step that is open."""
        return {"round": self.round_bar.primary_button, "agreed": self.agreed.submit}.get(self.steps.opened)

    @property
    def hold(self) -> QWidget | None:
        """What the step that is open begins with."""
        forms: dict[str, Form] = {"words": self.words, "agreed": self.agreed}
        form = forms.get(self.steps.opened)
        return form.fields[0] if form else self.primary

    @property
    def is_written(self) -> bool:
        """Whether something is typed into a step and not taken yet."""
        return self.words.is_written or self.agreed.is_written

    def show_workshop(self, workshop: Workshop, in_box: int, item: Phrase) -> None:
        """Draw every step; open the one the work has come to."""
        self._workshop, self._item = workshop, item
        if self.words.differs_from(item.text):
            self.words.words.set_text(item.text)
        is_open = _may_change(workshop, item)
        self.words.show_open(is_open)
        self.drop.setVisible(is_open)
        show_words(self.promise, _promise(workshop, item))
        self.round_bar.show_workshop(workshop, in_box)
        self.said.show_quotes(_quotes(workshop, item))
        if self.agreed.differs_from(item.settled):
            self.agreed.meaning.set_text(item.outcome.meaning if item.outcome else "")
        self.agreed.show_none_offered(item.outcome is None or bool(item.outcome.meaning))
        self.steps.say("round", briefly(workshop, self.round_bar.round_id))
        self.steps.say("agreed", _outcome(item))
        self.steps.follow(_present(workshop, item))

    def resume(self) -> None:
        """Open the step the work has come to."""
        self.steps.turn_to(_present(self._workshop, self._item))

    def _listen(self) -> None:
        self.pass_on(self.round_bar)
        self.words.submitted.connect(lambda: self.asked.emit(RewordPhrase(self._id, self.words.words.text())))
        self.words.words.changed.connect(self._say_used)
        self.drop.clicked.connect(lambda: self.asked.emit(DropPhrase(self._id)))
        self.agreed.submitted.connect(lambda: self.asked.emit(AgreeMeaning(self._id, self.agreed.meaning.text())))
        self.agreed.none.clicked.connect(lambda: self.asked.emit(RecordNoMeaning(self._id)))

    def _say_used(self) -> None:
        words = self.words.words
        self.words.say_used(used(self._workshop, words.text()) if words.is_written else "")


def _present(workshop: Workshop, item: Phrase) -> str:
    """The step the work has come to; none once the room is done with it."""
    if workshop.shown(meanings_of(item.id)) is None:
        return "round"
    return "" if item.outcome else "agreed"


def _may_change(workshop: Workshop, item: Phrase) -> bool:
    round = workshop.round(meanings_of(item.id))
    return round is None or (round.phase is Phase.ABANDONED and not round.earlier)


def _promise(workshop: Workshop, item: Phrase) -> str:
    """Who will see what, until the question is put; from then on the round itself says it."""
    round, asked = workshop.round(meanings_of(item.id)), question(workshop, meanings_of(item.id))
    return say(PROMISE[asked.attribution]) if asked and (round is None or round.can_be_put) else ""


def _quotes(workshop: Workshop, item: Phrase) -> list[Quote]:
    shown = workshop.shown(meanings_of(item.id))
    found = enumerate(given(workshop, shown)) if shown else ()
    return [
        Quote(m.by.id, m.by.known_as, m.text, seat=m.by.seat, initials=m.by.initials)
        if m.by
        else Quote(str(number), "", m.text)
        for number, m in found
    ]


def _heading(workshop: Workshop, now: Phrase | None) -> str:
    if now is None:
        return say("Which words did several of us use?")
    round = workshop.round(meanings_of(now.id))
    if round and round.phase is Phase.SHOWN:
        return _outcome(now) or answered(round)
    if round and round.is_pending:
        return say("Each writes what they mean by it")
    return say("What does each mean by it?")


def _state(workshop: Workshop, item: Phrase) -> str:
    return _outcome(item) or briefly(workshop, meanings_of(item.id))


def _outcome(item: Phrase) -> str:
    if item.outcome is None:
        return ""
    return say("A meaning is agreed") if item.outcome.meaning else say("No agreed meaning")
