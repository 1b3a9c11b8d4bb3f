"""One phrase on the console: the words, what each means by them, what the room agrees; and what is asked with each.

Nothing blocks: any step can be opened at any time, and the rules say what is out of its time.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.names import PhraseId
from stratroom.model.promises import would_promise
from stratroom.model.rounds import Phase
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import (
    AgreeMeaning,
    DropPhrase,
    Phrase,
    RecordNoMeaning,
    RewordPhrase,
    Settled,
    outcome,
)
from stratroom.stages.meanings.answers import given, used
from stratroom.stages.meanings.rules import meanings_of, question
from stratroom.ui.console.briefly import briefly
from stratroom.ui.console.form import Form
from stratroom.ui.console.page import show_words, stack
from stratroom.ui.console.panel import Asking, Step
from stratroom.ui.console.place_names import call_place
from stratroom.ui.console.quotes import Quote, QuoteList
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.console.steps import Steps
from stratroom.ui.console.wording_forms import AgreedForm, PhraseForm
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.words import say


class PhraseTalk(Asking):
    """Asks as a panel does; `turned` when a step was opened by hand."""

    turned = Signal()

    def __init__(self, id: PhraseId) -> None:
        super().__init__()
        self._id, self._workshop = id, Workshop()
        call_place(self, id)
        self.drop = PlainButton(say("Drop these words"))
        self.words = PhraseForm(PlainButton(say("Change the words")), self.drop)
        self.promise, self.said = PlainLabel("", "body"), QuoteList()
        self.round_bar = RoundBar(meanings_of(id), say("Ask what each means by it"), say("Reveal all {n} at once"))
        self.agreed = AgreedForm()
        self.steps = Steps(
            {
                "words": (say("The words"), self.words),
                "round": (say("What each means by it"), stack(self.promise, self.round_bar, self.said)),
                "agreed": (say("An agreed meaning"), self.agreed),
            }
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)
        self._listen()

    @property
    def primary(self) -> QPushButton | None:
        """The large button of the step that is open, or the one back to where the work is."""
        way_back = None if self.steps.way_back.isHidden() else self.steps.way_back
        return self._own_button or way_back

    @property
    def field(self) -> QWidget | None:
        """The first field of the step that is open."""
        forms: dict[str, Form] = {"words": self.words, "agreed": self.agreed}
        form = forms.get(self.steps.opened)
        return form.fields[0] if form else None

    @property
    def is_written(self) -> bool:
        """Whether something is typed into a step and not taken yet."""
        return self.words.is_written or self.agreed.is_written

    def progress(self) -> tuple[Step, ...]:
        """The steps after the words."""
        return self.steps.progress()[1:]

    def show_workshop(self, workshop: Workshop, in_box: int, item: Phrase) -> None:
        """Draw every step; open the one the work has come to."""
        self._workshop = workshop
        self._show_words(workshop, item)
        show_words(self.promise, _promise(workshop, item))
        self.round_bar.show_workshop(workshop, in_box)
        self.said.show_quotes(_quotes(workshop, item))
        self._show_agreed(outcome(workshop, item))
        self.steps.say("round", briefly(workshop, self.round_bar.round_id, in_box))
        self.steps.say("agreed", outcome_of(workshop, item))
        self.steps.follow(present(workshop, item))
        self.show_primary()

    def show_primary(self, *, is_aside: bool = False) -> None:
        """Whether the way back is wanted, as the steps stand now; not while the work is `is_aside`, on other words."""
        self.steps.offer_way_back(not is_aside and self._own_button is None)

    @property
    def _own_button(self) -> QPushButton | None:
        return {"round": self.round_bar.primary_button, "agreed": self.agreed.submit}.get(self.steps.opened)

    def _show_words(self, workshop: Workshop, item: Phrase) -> None:
        if self.words.differs_from(item.text):
            self.words.words.set_text(item.text)
        round = workshop.round(meanings_of(item.id))
        is_open = round is None or (round.phase is Phase.ABANDONED and not round.earlier)
        self.words.show_open(is_open)
        self.drop.setVisible(is_open)

    def _show_agreed(self, now: Settled | None) -> None:
        """Where the question was asked again nothing is agreed; what was being written then stays."""
        if self.agreed.differs_from(now) and (now or not self.agreed.is_written):
            self.agreed.meaning.set_text(now.meaning if now else "")
        self.agreed.show_none_offered(now is None or bool(now.meaning))

    def _listen(self) -> None:
        self.pass_on(self.round_bar)
        self.words.submitted.connect(lambda: self.asked.emit(RewordPhrase(self._id, self.words.words.text())))
        self.words.words.changed.connect(self._say_used)
        self.drop.clicked.connect(lambda: self.asked.emit(DropPhrase(self._id)))
        self.agreed.submitted.connect(lambda: self.asked.emit(AgreeMeaning(self._id, self.agreed.meaning.text())))
        self.agreed.none.clicked.connect(lambda: self.asked.emit(RecordNoMeaning(self._id)))
        self.steps.turned_to.connect(self._turn)

    def _turn(self) -> None:
        self.show_primary()
        self.turned.emit()

    def _say_used(self) -> None:
        words = self.words.words
        self.words.say_used(used(self._workshop, words.text()) if words.is_written else "")


def present(workshop: Workshop, item: Phrase) -> str:
    """The step the work has come to; none once the room is done with it."""
    if workshop.shown(meanings_of(item.id)) is None:
        return "round"
    return "" if outcome(workshop, item) else "agreed"


def outcome_of(workshop: Workshop, item: Phrase) -> str:
    """What became of it, "" while nothing has."""
    now = outcome(workshop, item)
    if now is None:
        return ""
    return say("A meaning is agreed") if now.meaning else say("No agreed meaning")


def _promise(workshop: Workshop, item: Phrase) -> str:
    """Who will see what, until the question is put; from then on the round itself says it."""
    round, asked = workshop.round(meanings_of(item.id)), question(workshop, meanings_of(item.id))
    if asked is None or (round and not round.can_be_put):
        return ""
    return would_promise(workshop, asked.naming, asked.eligible)


def _quotes(workshop: Workshop, item: Phrase) -> list[Quote]:
    shown = workshop.shown(meanings_of(item.id))
    found = enumerate(given(workshop, shown)) if shown else ()
    return [
        Quote(m.by.id, m.by.known_as, m.text, seat=m.by.seat, initials=m.by.initials)
        if m.by
        else Quote(str(number), "", m.text)
        for number, m in found
    ]
