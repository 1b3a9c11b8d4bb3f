"""The facilitator's panel for same words: take up a phrase, ask what each means by it, write down what the room agrees.

Who used the words is said as a fact: as they are marked in the sentences, or to the letter. Which words are worth the
time is the facilitator's to choose.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.analysis.marks import Marks
from stratroom.model.cards import cards
from stratroom.model.names import PhraseId
from stratroom.model.rounds import Phase
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import Phrase, ReturnToPhrase, TakeUpPhrase, current, outcome
from stratroom.stages.meanings.answers import answered, marked, used, used_it
from stratroom.stages.meanings.offered import Offered
from stratroom.stages.meanings.rules import meanings_of, phrases
from stratroom.stages.meanings.sentences import Sentences
from stratroom.stages.meanings.talking import PhraseTalk, outcome_of, present
from stratroom.ui.console.agenda import Agenda, AgendaItem
from stratroom.ui.console.briefly import briefly
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import Page, show_words, stack
from stratroom.ui.console.panel import Step
from stratroom.ui.console.steps import Steps
from stratroom.ui.console.wording_forms import PhraseForm
from stratroom.ui.widgets import PlainLabel, PrimaryButton
from stratroom.words import say

Standing = tuple[PhraseId, str]
"""Where the work stands: the phrase before the room and the step it has come to."""


class Panel(Page):
    """All phrases of the day; one of them is before the room."""

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self._stood: Standing | None = None
        self._phrase, self._used, self.agenda = PlainLabel("", "lead"), PlainLabel(), Agenda()
        self.take_up = PhraseForm(PrimaryButton(say("Take up these words"), in_field="Return"))
        self.offered, self._marks, self._said = Offered(), Marks(), ""
        self.sentences = Sentences()
        self.more = Steps({"take up": (say("Take up words"), stack(self.take_up, self.offered))})
        self.talks: dict[PhraseId, PhraseTalk] = {}
        self._room = QVBoxLayout()
        self.go_on = PrimaryButton("")
        self._on = GoingOn(self.go_on)
        self._listen()
        column = self.lay_out(
            self.heading, self._phrase, self._used, self.agenda, self.go_on, self.more, self.sentences
        )
        column.insertLayout(5, self._room)

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        items, now = phrases(workshop).items, current(workshop)
        self.heading.setText(_heading(workshop, now))
        show_words(self._phrase, now.text if now else "")
        show_words(self._used, used_it(workshop, now) if now else "")
        states = [(each, _state(workshop, each, in_box)) for each in items]
        self.agenda.show_items(AgendaItem(each.id, each.text, state, each == now) for each, state in states)
        self.agenda.setVisible(len(items) > 1)
        self._show_talks(workshop, in_box, items, now)
        self.offered.show_marks(workshop, self._marks, self._said)
        self.take_up.settle(workshop)
        self._say_used()
        self.more.follow("" if items else "take up")
        self._make_room(now)
        self._show_primary()

    def show_marks(self, marks: Marks, said: str) -> None:
        """The phrases stand under the field when they are ready."""
        self._marks, self._said = marks, said
        if cards(self._workshop):
            self.offered.show_marks(self._workshop, marks, said)
            self._say_used()

    def first_hold(self) -> QWidget:
        return self.next_hold()

    def next_hold(self) -> QWidget:
        """The large button; the field for the words while there are none."""
        return (self.primary or self) if current(self._workshop) else self.take_up.fields[0]

    def field(self) -> QWidget | None:
        now = current(self._workshop)
        return self.take_up.fields[0] if self.more.opened or not now else self.talks[now.id].field

    def progress(self) -> tuple[Step, ...]:
        now = current(self._workshop)
        return self.talks[now.id].progress() if now else ()

    def _listen(self) -> None:
        self.take_up.submitted.connect(self._take_up)
        self.take_up.asked.connect(self.asked)
        self.take_up.words.changed.connect(self._say_used)
        self.offered.picked.connect(self._pick)
        self.agenda.taken_up.connect(lambda taken: self.asked.emit(ReturnToPhrase(PhraseId(taken))))
        self.more.turned_to.connect(self._turned_to_more)
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)

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

    def _talk(self, id: PhraseId) -> PhraseTalk:
        if id not in self.talks:
            talk = self.talks[id] = PhraseTalk(id)
            self.pass_on(talk)
            talk.turned.connect(self._turned_in_talk)
            self._room.addWidget(talk)
        return self.talks[id]

    def _make_room(self, now: Phrase | None) -> None:
        """One thing at a time: where the work goes on, what stood open to take up other words is folded."""
        stands = (now.id, present(self._workshop, now)) if now else None
        if now and stands != self._stood:
            self.more.turn_to("")
            self.talks[now.id].steps.come_back()
        self._stood = stands

    def _turned_in_talk(self) -> None:
        now = current(self._workshop)
        if now and self.talks[now.id].steps.opened:
            self.more.turn_to("")
        self._show_primary()

    def _turned_to_more(self) -> None:
        """Whoever takes up other words opens nothing else meanwhile."""
        now = current(self._workshop)
        if now:
            steps = self.talks[now.id].steps
            steps.turn_to("") if self.more.opened else steps.come_back()
        self._show_primary()

    def _show_primary(self) -> None:
        """One large button: of what is open; on to the next stage once the room is done with the phrase."""
        now = current(self._workshop)
        talk = self.talks[now.id] if now else None
        if talk:
            talk.show_primary(is_aside=bool(self.more.opened))
        open_one = talk.primary if talk else None
        is_done = bool(now and outcome(self._workshop, now)) and open_one is None and not self.more.opened
        self._on.show_workshop(self._workshop, is_wanted=is_done)
        on = None if self.go_on.isHidden() else self.go_on
        self.primary = self.take_up.submit if self.more.opened else open_one or on

    def _take_up(self) -> None:
        id = PhraseId(fresh_id("m", phrases(self._workshop).ids))
        words = self.take_up.words.text()
        command = TakeUpPhrase(id, words, self.offered.used_by(words))
        self.take_up.ask(command, lambda workshop: any(item.id == id for item in phrases(workshop).items))

    def _pick(self, words: str) -> None:
        """Into the field, where Return takes them up."""
        self.take_up.words.set_text(words)
        self.take_up.fields[0].setFocus()
        bring_into_view(self.take_up.fields[0])

    def _say_used(self) -> None:
        words, now = self.take_up.words.text().strip(), current(self._workshop)
        self.take_up.say_used(used(self._workshop, words, self.offered.used_by(words)) if words else "")
        shown = words or (now.text if now else "")
        is_marked = bool(words) or bool(now and marked(self._workshop, now))
        self.sentences.show_for(self._workshop, shown, self.offered.places(shown) if is_marked else {})


def _heading(workshop: Workshop, now: Phrase | None) -> str:
    if now is None:
        return say("Which words did several of us use?")
    round = workshop.round(meanings_of(now.id))
    if round and round.phase is Phase.SHOWN:
        return outcome_of(workshop, now) or answered(round)
    if round and round.is_pending:
        return say("Each writes what they mean by it")
    return say("What does each mean by it?")


def _state(workshop: Workshop, item: Phrase, in_box: int) -> str:
    return outcome_of(workshop, item) or briefly(workshop, meanings_of(item.id), in_box)
