"""The recognition round on the console: put, collected, revealed, and its groups laid for the room to change.

Optional beside the other ways to sort: it is folded until somebody wants it. Who marked whom is not here before the
reveal.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.analysis.recognition import together
from stratroom.model.cards import cards
from stratroom.model.names import RoundId
from stratroom.model.promises import PROMISE, SHOWS_NAMES_TOO
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal import recognised
from stratroom.stages.reveal import sortings as made
from stratroom.stages.reveal.acts import TakeProposal
from stratroom.stages.reveal.asking import at_hand, proposed, question
from stratroom.stages.reveal.showing import can_show_names
from stratroom.ui.console.briefly import briefly
from stratroom.ui.console.page import show_words
from stratroom.ui.console.panel import Asking, Step
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.console.steps import Steps
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.ui.widgets.buttons import pressed_by
from stratroom.words import parted, phrase, say, say_of

_STEP = "recognition"
KEY = "R"
ABOUT = phrase(
    "Each marks, unseen by the others, which sentences say the same as their own. Where both say so, the two are one "
    "answer."
)
NO_AUTHORS = phrase(
    "These sentences were promised to stay without names, so nobody’s own can be told from the others. The room sorts "
    "them itself."
)


class Recognising(Asking):
    """`turned` when it was opened or folded by hand; while it is open its large button is the one Space presses."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self._bars: dict[RoundId, RoundBar] = {}
        self._about, self._promise = PlainLabel("", "body"), PlainLabel("", "small")
        self._told = {each: PlainLabel("", "body") for each in ("headline", "both", "one", "nothing")}
        self.take, self.take_instead = PrimaryButton(""), PlainButton(say("Lay the cards so instead"))
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        for part in (self._about, self._promise, *self._told.values(), self.take, self.take_instead):
            self._body.addWidget(part)
        body = QWidget()
        body.setLayout(self._body)
        self.steps = Steps({_STEP: (say("Recognition round"), body)})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)
        for button in (self.take, self.take_instead):
            button.clicked.connect(lambda: self.asked.emit(TakeProposal()))
        self.steps.turned_to.connect(self._turn)
        pressed_by(KEY, self.steps.header(_STEP))

    @property
    def is_open(self) -> bool:
        return bool(self.steps.opened) and not self.isHidden()

    @property
    def primary(self) -> QPushButton | None:
        """The one large button, while this is open and something is left to do here, or while all waits for a round
        that somebody folded: then it leads back."""
        if not self.steps.way_back.isHidden():
            return self.steps.way_back
        if not self.is_open:
            return None
        put = None if self._bar.isHidden() else self._bar.primary_button
        return put or (None if self.take.isHidden() else self.take)

    @property
    def round_bar(self) -> RoundBar:
        """That of the round which is put now, or could be."""
        return self._bar

    def show_workshop(self, workshop: Workshop) -> None:
        """Hidden before the reveal, where there is a single sentence, and while a second sorting is made: its groups
        are those the first began from."""
        self._workshop = workshop
        round = workshop.round(at_hand(workshop))
        self._show_bar(workshop)
        is_wanted = len(cards(workshop)) > 1 and not made.is_first_put_away(workshop)
        is_there = is_wanted or (round is not None and round.is_pending)
        can_be_put = round is not None or question(workshop, at_hand(workshop)) is not None
        about = say(ABOUT) if can_be_put else say(NO_AUTHORS)
        self._about.setText(about)
        self._bar.setVisible(can_be_put)
        show_words(self._promise, _promise(workshop) if can_be_put and not _is_put(round) else "")
        self._show_result(workshop)
        self.steps.say(_STEP, briefly(workshop, at_hand(workshop)) or KEY)
        self.setVisible(is_there)
        self.steps.follow(_STEP if self.is_at_work else "")
        self.steps.offer_way_back(self.is_pending)

    def _turn(self) -> None:
        self.steps.offer_way_back(self.is_pending)
        self.turned.emit()

    @property
    def is_pending(self) -> bool:
        """Whether the question is put and its answers are not shown yet: no card is sorted meanwhile."""
        round = self._workshop.round(at_hand(self._workshop))
        return round is not None and round.is_pending

    @property
    def is_at_work(self) -> bool:
        """Whether the work has come here: a round that was begun, or groups that wait to be laid. A second sorting
        begins with the cards alone."""
        round = self._workshop.round(at_hand(self._workshop))
        if self.is_pending:
            return True
        waits = self._can_lay or (round is not None and round.phase is Phase.AGAIN)
        return waits and not made.at_hand(self._workshop).groups and not made.pair(self._workshop).at_second

    def progress(self) -> tuple[Step, ...]:
        """One step, once the question was put."""
        state = briefly(self._workshop, at_hand(self._workshop))
        return (Step(say("Recognition round"), state, self.is_at_work),) if state else ()

    @property
    def _bar(self) -> RoundBar:
        return self._bars[at_hand(self._workshop)]

    def _show_bar(self, workshop: Workshop) -> None:
        """Each round has a bar of its own: sentences that are asked for again have another round."""
        id = at_hand(workshop)
        if id not in self._bars:
            bar = self._bars[id] = RoundBar(id, say("Ask who says the same"), say("Reveal who recognises whom"))
            self.pass_on(bar)
            self._body.insertWidget(self._body.indexOf(self._promise) + 1, bar)
        for each, bar in self._bars.items():
            bar.setVisible(each == id)
        self._bars[id].show_workshop(workshop)

    def _show_result(self, workshop: Workshop) -> None:
        seen = recognised.view(workshop)
        show_words(self._told["headline"], _headline(seen) if seen else "")
        show_words(self._told["both"], _list(say("Both say so"), recognised.both_in_words, seen))
        show_words(self._told["one"], _list(say("One says so of the other"), recognised.one_sided_in_words, seen))
        nothing = seen and not proposed(workshop)
        show_words(self._told["nothing"], say("There is no group to lay. The room sorts.") if nothing else "")
        count = len(proposed(workshop))
        self.take.set_label(say_of(count, "Lay the cards so: {n} group", "Lay the cards so: {n} groups"))
        has_groups = self._can_lay and bool(made.at_hand(workshop).groups)
        self.take.setVisible(self._can_lay and not has_groups)
        self.take_instead.setVisible(has_groups)

    @property
    def _can_lay(self) -> bool:
        """Whether there are groups to lay that do not lie so already."""
        lie, found = made.at_hand(self._workshop).groups, together(proposed(self._workshop))
        return bool(found) and together(group.cards for group in lie) != found


def _is_put(round: Round | None) -> bool:
    """Whether the round itself says by now what is promised."""
    return round is not None and not round.can_be_put


def _headline(seen: recognised.Recognised) -> str:
    return " ".join(filter(None, (recognised.headline(seen), recognised.not_drawn(seen))))


def _list(
    title: str,
    lines: Callable[[recognised.Recognised], tuple[str, ...]],
    seen: recognised.Recognised | None,
) -> str:
    said = parted(lines(seen)) if seen else ""
    return say("{label}: {text}", label=title, text=said) if said else ""


def _promise(workshop: Workshop) -> str:
    """What holds for the answers, and what they tell of the sentences where names come after reading."""
    told = say(SHOWS_NAMES_TOO) if can_show_names(workshop) else ""
    return " ".join(filter(None, (say(PROMISE["named"]), told)))
