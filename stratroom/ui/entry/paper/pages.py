"""The pages round the grid: what the facilitator is told before, the second look, how far it is, the end of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from stratroom.model.rounds import Round
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.entry.paper.card_row import LABEL
from stratroom.ui.widgets import Notice, PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import phrase, say, say_of

STOPPED_WITHOUT = phrase(
    "Stratroom was interrupted while cards were being typed in. What was handed in is counted above. Of the others "
    "nothing is kept: type them in again."
)


class BeforePage(Column):
    """What typing cards in means, before one is looked at."""

    def __init__(self, round: Round, counted: str) -> None:
        super().__init__(counted, remark=say("Nothing anyone wrote is on this screen."))
        self.begin = PrimaryButton(say("Type the cards in"), key="Return")
        self.back = PlainButton(say("Back to the console"))
        self.notice = Notice()
        self.space(60)
        self.add(LargeLabel.headline(say("Cards on paper")), PlainLabel(round.title, "section"))
        self.add(
            PlainLabel(say("You read these answers while you type them in. Nobody else sees them before the reveal."))
        )
        self.add(PlainLabel(_said_aloud(round)))
        if not round.is_named:
            self.add(PlainLabel(_not_stopped(len(round.eligible))))
        self.add(PlainLabel(_kept(round)))
        self.add(beside(self.begin), self.notice, beside(self.back))


def stopped(round: Round, back: int) -> str:
    """What is told after the program stopped in the midst of it, so many cards being `back`."""
    if not round.leaves_drafts:
        return say(STOPPED_WITHOUT)
    if not back:
        return say("Stratroom was interrupted while cards were being typed in. What was handed in is counted above.")
    return say_of(
        back,
        "Stratroom was interrupted while cards were being typed in. {n} that is not handed in is here again.",
        "Stratroom was interrupted while cards were being typed in. {n} that are not handed in are here again.",
    )


def _kept(round: Round) -> str:
    if round.leaves_drafts:
        return say("Until they are handed in, the cards you type lie hidden on this laptop.")
    return say("Until they are handed in, nothing of the cards you type is kept: if the laptop stops, type them again.")


def _said_aloud(round: Round) -> str:
    if round.is_named:
        return say("Say so before you collect the cards: only what is written on the laptop is kept from you, too.")
    if round.shows_roles:
        return say(
            "Each card carries a number, which is not tied to a person, and a role: one that only one person has tells "
            "who it is. Say so before you collect them, and that you read them: handwriting can give an author away."
        )
    return say(
        "The cards carry numbers, and no number is tied to a person. Say so before you collect them, and that you read "
        "them: handwriting can give an author away."
    )


def _not_stopped(most: int) -> str:
    return say(
        "Nothing stops one person from answering both on the laptop and on a card: without names nobody can tell. Only "
        "the total is bounded, at {most} answers. Ask that whoever has answered on the laptop hands in no card.",
        most=most,
    )


class LookPage(Column):
    """The second look: every answer as it will lie in the box. Nothing here can be typed in."""

    def __init__(self, answers: Sequence[tuple[str, str]]) -> None:
        super().__init__(remark=say("Once handed in they are off the screen and in the box until the reveal."))
        count = len(answers)
        self.hand_in = PrimaryButton(
            say_of(count, "Hand in this answer", "Hand in these {n} answers"), key="Ctrl+Return"
        )
        self.change = PlainButton(say("Back to change"), key="Esc")
        self.notice = Notice()
        self.add(LargeLabel.headline(say("Look once more")))
        self.add(PlainLabel(say_of(count, "{n} answer, as it is kept.", "{n} answers, as they are kept."), "lead"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, LABEL)
        grid.setColumnStretch(1, 1)
        for line, (whose, words) in enumerate(answers):
            grid.addWidget(PlainLabel(whose, "strong"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, "voice"), line, 1)
        self.add(rule(), grid, rule(), beside(self.hand_in), self.notice, beside(self.change))


class HandingInPage(Column):
    """How far it is, and the way to stop. No word of an answer stands here."""

    def __init__(self, all: int, when_stopped: str = "") -> None:
        super().__init__(remark=say("Nothing anyone wrote is on this screen."))
        self._all = all
        self.how_far = LargeLabel.headline("")
        self.stop = PlainButton(say("Stop"), key="Esc")
        self.notice = Notice()
        self.space(60)
        self.add(self.how_far)
        in_the_grid = say("When you stop, the cards that are not in yet are back in the grid.")
        self.add(PlainLabel(when_stopped or in_the_grid, "lead"))
        self.add(self.notice, beside(self.stop))
        self.show_done(0)

    def show_done(self, done: int) -> None:
        self.how_far.setText(say("{count} of {all} handed in", count=done, all=self._all))


class DonePage(Column):
    """They are in."""

    def __init__(self, count: int, counted: str, *, has_more: bool) -> None:
        super().__init__(counted, remark=say("Nothing anyone wrote is on this screen."))
        self.back = PrimaryButton(say("Back to the console"), key="Return")
        self.more = PlainButton(say("Type in more cards"))
        self.space(60)
        self.add(LargeLabel.headline(say_of(count, "{n} answer is handed in.", "{n} answers are handed in.")))
        self.add(
            PlainLabel(
                say_of(
                    count,
                    "It is off the screen and in the box until the reveal. Put the card out of sight.",
                    "They are off the screen and in the box until the reveal. Put the cards out of sight.",
                ),
                "lead",
            )
        )
        self.add(beside(self.back), beside(self.more))
        self.more.setVisible(has_more)
