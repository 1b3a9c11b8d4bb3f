"""The bar every blind question has on the console: where it stands, who is missing, and the one act that comes next.

It knows phases and people, never an answer: the workshop does not hold one before the reveal.
"""

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.names import RoundId
from stratroom.model.promises import keeper_of
from stratroom.model.rounds import CloseRound, OpenRound, Phase, ReopenRound, RevealRound, Round
from stratroom.model.workshop import Workshop
from stratroom.ui.console.giving_up import asking_again, giving_up
from stratroom.ui.console.hand_in_list import HandInList
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.panel import Asking
from stratroom.ui.console.printing import PrintingCards
from stratroom.ui.round_words import (
    NOT_DEFENDED,
    WITHOUT_ROLES,
    NextAct,
    counts_in_steps,
    handed_in,
    next_act,
    promise,
    seals,
    state_sentence,
)
from stratroom.ui.widgets.buttons import PlainButton, PrimaryButton
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import in_sentences, phrase, say, say_of

_SEAL = phrase("Seal it with a keeper’s words…")
_HIDDEN = phrase("Put it without a keeper: hidden")


class RoundBar(Asking):
    """Asks for what can be done with one round. In `reveal_label` “{n}” stands for the count.

    `reveals` is False where another stage opens the box; `again` is what asking it again is called, where that is not
    enough. Shown anew on every `show_workshop`, from nothing.
    """

    def __init__(
        self, round_id: RoundId, open_label: str, reveal_label: str, *, reveals: bool = True, again: str = ""
    ) -> None:
        super().__init__()
        self.round_id, self._reveals = round_id, reveals
        self._labels: dict[NextAct, str] = {
            "open": open_label,
            "pass": say("Pass the laptop"),
            "close": say("Close the round"),
            "reopen": say("Open again"),
            "reveal": reveal_label,
        }
        self._act: NextAct = "open"
        self._is_held = False
        self._state = PlainLabel("", "strong")
        self._people = HandInList()
        self._promise = PlainLabel("", "small")
        self._primary = PrimaryButton(open_label)
        self._pass = PlainButton(say("Pass the laptop"))
        self._close = PlainButton("")
        self._reopen = PlainButton(say("Open again"))
        self._bare, self._offers_bare = PlainButton(say(WITHOUT_ROLES)), False
        self._otherwise, self._seals, self._is_sealed = PlainButton(say(_SEAL)), False, False
        self._give_up, self._giving_up = PlainButton(say("Give up…")), giving_up(round_id)
        self._ask_again, self._asking_again = PlainButton(again or say("Ask again…")), asking_again(round_id)
        self._paper, self._print = PlainButton(say("Paper…")), PlainButton(say("Print cards…"))
        self._printing = PrintingCards()
        self._connect()
        self._lay_out()

    @property
    def primary_button(self) -> QPushButton | None:
        """The large button, or None when there is nothing left to do here."""
        return None if self._primary.isHidden() else self._primary

    def follow_with(self, button: QPushButton) -> None:
        """Where another stage opens the box: the large button to it stands in the place of this one."""
        self._column.insertWidget(self._column.indexOf(self._primary) + 1, button)

    def hold_back(self, *, is_held: bool) -> None:
        """While it is, the round is not put from here: something comes first, and another button leads there."""
        self._is_held = is_held
        self._primary.setVisible(self._is_wanted)

    def stand_beside(self, button: QPushButton) -> None:
        """One more small button, last of them all."""
        self._small.addWidget(button)

    def offer_without_roles(self) -> None:
        """With roles this round cannot be revealed: beside giving it up stands the other way on, while it is closed. A
        sealed one has it on its keeper's page."""
        self._offers_bare = self._reveals and not self._is_sealed
        self._bare.setVisible(self._offers_bare)
        bring_into_view(self._bare)

    def show_workshop(self, workshop: Workshop, in_box: int = 0) -> None:
        """Draw the round as it stands; `in_box` counts for rounds without names only."""
        round = workshop.round(self.round_id)
        self._act = next_act(workshop, round, in_box)
        self._state.setText(state_sentence(workshop, round, in_box))
        self._people.show_round(workshop, round)
        self._seals, self._is_sealed = seals(workshop), bool(round and round.is_sealed)
        told = (promise(workshop, round), say(NOT_DEFENDED)) if round and round.is_pending else ()
        self._promise.setText(in_sentences(told) if told else "")
        self._promise.setVisible(bool(self._promise.text()))
        self._show_primary(workshop, round, in_box)
        self._show_small(round.phase if round else None)
        self._close.set_label(_close_now(round, in_box) if round else "")

    def _show_primary(self, workshop: Workshop, round: Round | None, in_box: int) -> None:
        self._primary.setVisible(self._is_wanted)
        if self._is_wanted:
            count = handed_in(round, in_box) if round else 0
            self._primary.set_label(self._label(workshop, round).replace("{n}", str(count)))

    def _label(self, workshop: Workshop, round: Round | None) -> str:
        if self._act == "reveal" and round and round.is_sealed:
            return say("Let {keeper} open the box", keeper=keeper_of(workshop, round))
        return say(_SEAL) if self._act == "open" and self._seals else self._labels[self._act]

    @property
    def _is_wanted(self) -> bool:
        held = {"none": True, "reveal": not self._reveals, "open": self._is_held}
        return not held.get(self._act, False)

    def _show_small(self, phase: Phase | None) -> None:
        self._pass.setVisible(self._act == "close")
        self._close.setVisible(self._act == "pass")
        self._reopen.setVisible(phase is Phase.CLOSED and self._act != "reopen")
        self._offers_bare = self._offers_bare and phase is Phase.CLOSED
        self._bare.setVisible(self._offers_bare)
        self._otherwise.setVisible(self._act == "open" and self._is_wanted)
        self._otherwise.set_label(say(_HIDDEN) if self._seals else say(_SEAL))
        is_pending = phase in (Phase.OPEN, Phase.CLOSED)
        self._give_up.setVisible(is_pending)
        self._ask_again.setVisible(phase is Phase.SHOWN)
        self._paper.setVisible(phase is Phase.OPEN)
        self._print.setVisible(phase not in (Phase.CLOSED, Phase.SHOWN))
        if not is_pending:
            self._giving_up.put_away()
        if phase is not Phase.SHOWN:
            self._asking_again.put_away()
        if self._print.isHidden():
            self._printing.hide()

    def _do_next(self) -> None:
        match self._act:
            case "open":
                self._put(sealed=self._seals)
            case "pass":
                self.laptop_asked.emit(self.round_id)
            case "close":
                self.asked.emit(CloseRound(self.round_id))
            case "reopen":
                self.asked.emit(ReopenRound(self.round_id))
            case "reveal" if self._is_sealed:
                self.keeper_asked.emit(self.round_id)
            case "reveal":
                self.asked.emit(RevealRound(self.round_id))
            case "none":
                raise AssertionError("the button is hidden once a round is shown")

    def _put(self, *, sealed: bool) -> None:
        if sealed:
            self.keeper_asked.emit(self.round_id)
        else:
            self.asked.emit(OpenRound(self.round_id))

    def _connect(self) -> None:
        self._otherwise.clicked.connect(lambda: self._put(sealed=not self._seals))
        self._primary.clicked.connect(self._do_next)
        self._pass.clicked.connect(lambda: self.laptop_asked.emit(self.round_id))
        self._asks(self._close, CloseRound(self.round_id))
        self._asks(self._reopen, ReopenRound(self.round_id))
        self._asks(self._bare, RevealRound(self.round_id, without_roles=True))
        self._give_up.clicked.connect(self._giving_up.ask_why)
        self._giving_up.asked.connect(self.asked)
        self._ask_again.clicked.connect(self._asking_again.ask_why)
        self._asking_again.asked.connect(self.asked)
        self._paper.clicked.connect(lambda: self.paper_asked.emit(self.round_id))
        self._print.clicked.connect(self._printing.ask_size)
        self._printing.asked.connect(lambda size: self.cards_asked.emit(self.round_id, size))
        for asking in (self._giving_up, self._asking_again, self._printing):
            asking.hands_free.connect(self.hands_free)
        self._people.replace_asked.connect(lambda person: self.person_asked.emit(self.round_id, person))

    def _asks(self, button: QPushButton, command: Command) -> None:
        button.clicked.connect(lambda: self.asked.emit(command))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._state, self._promise, self._primary):
            column.addWidget(part)
        small = QWidget()
        self._small = FlowLayout(small, spacing=12)
        for button in (
            self._bare, self._otherwise, self._pass, self._close, self._reopen, self._give_up, self._ask_again,
            self._paper, self._print,
        ):  # fmt: skip
            self._small.addWidget(button)
        column.addWidget(small)
        for asking in (self._giving_up, self._asking_again, self._printing):
            column.addWidget(asking)
        column.addWidget(self._people)
        self._column = column


def offer_without_roles(panels: Iterable[QWidget], round: RoundId) -> None:
    """Wherever this round can be revealed."""
    for panel in panels:
        for bar in panel.findChildren(RoundBar):
            if bar.round_id == round:
                bar.offer_without_roles()


def _close_now(round: Round, in_box: int) -> str:
    """With how many would not have answered, where that is known."""
    if counts_in_steps(round, in_box):
        return say("Close the round")
    left = len(round.eligible) - handed_in(round, in_box)
    return say_of(left, "Close now: {n} has not answered", "Close now: {n} have not answered")
