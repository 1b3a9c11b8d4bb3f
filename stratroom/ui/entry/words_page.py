"""A dissent read back to its author: all of it as it will be printed, to confirm or to change. Of one they confirmed
before only the further words are new; what stood stays above them, plainly apart."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from stratroom.model.dissents import ANSWER, COMMITS, INSTEAD, KIND, MEANING, MIND, Dissent
from stratroom.model.people import Participant
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.widgets import MarkLabel, Notice, PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import headed, say


class WordsPage(Column):
    """What was taken down; what can be said to it stays in sight below. Nothing here can be typed in, and no Return
    pressed in passing confirms it."""

    def __init__(self, dissent: Dissent, person: Participant, about: tuple[str, ...], *, keeps_out: bool) -> None:
        """`about` is what they dissent from, line by line."""
        super().__init__(say("Read it as others will read it."), remark=_remark(dissent))
        self.confirm = PrimaryButton(say("Yes, these are my words"), key="Ctrl+Return")
        self.change = PlainButton(say("Change the words"))
        self.leave_it = PlainButton(say("Not yet, leave it unconfirmed"))
        self.notice = Notice()
        mark = MarkLabel(person.seat, person.initials, name=person.known_as, size=52)
        self.add(beside(mark, PlainLabel(person.known_as, "section")), *_what_about(about), rule())
        if dissent.is_confirmed:
            self.add(*_stands(dissent), rule(), *_to_be_added(dissent))
        else:
            self.add(*_in_full(dissent))
        if keeps_out:
            self.add(PlainLabel(_keeping_out(dissent), "strong"))
        self.dock(rule(), self.notice, beside(self.confirm), beside(self.change, self.leave_it))


def _remark(dissent: Dissent) -> str:
    if dissent.is_confirmed:
        return say(
            "Once confirmed, the further words stand beneath the first ones, with their time. Nothing of the first "
            "ones changes. The room sees them when the facilitator shows them."
        )
    return say("Once confirmed, these words stay as they are. The room sees them when the facilitator shows them.")


def _what_about(lines: tuple[str, ...]) -> Iterator[QWidget]:
    yield PlainLabel(say("What it is about"), "small")
    for line in lines:
        yield PlainLabel(line, "voice")


def _in_full(dissent: Dissent) -> Iterator[QWidget]:
    yield PlainLabel(_what_it_is(dissent), "strong")
    yield PlainLabel(dissent.text, "lead")
    yield from _told(say(INSTEAD), dissent.alternative)
    yield from _told(say(MIND), dissent.would_change_my_mind)
    yield PlainLabel(_commits(dissent), "strong")
    yield PlainLabel(_in_the_record(dissent.named), "strong")


def _stands(dissent: Dissent) -> Iterator[QWidget]:
    yield PlainLabel(say("You confirmed this before, and it stays:"), "small")
    yield PlainLabel(_what_it_is(dissent), "strong")
    yield PlainLabel(dissent.text, "voice")
    yield from _told(say(INSTEAD), dissent.alternative)
    yield from _told(say(MIND), dissent.would_change_my_mind)
    for added in dissent.additions:
        yield from _told(say("Said later"), added.text)
    yield PlainLabel(_commits(dissent), "small")
    yield PlainLabel(_in_the_record(dissent.named), "small")


def _to_be_added(dissent: Dissent) -> tuple[QWidget, QWidget]:
    return PlainLabel(say("To be added, once you confirm it"), "strong"), PlainLabel(dissent.adding, "lead")


def _told(label: str, words: str) -> Iterator[QWidget]:
    if words:
        yield PlainLabel(label, "small")
        yield PlainLabel(words, "voice")


def _what_it_is(dissent: Dissent) -> str:
    return say("{label}: {text}", label=headed(say(KIND[dissent.kind])), text=say(MEANING[dissent.kind]))


def _commits(dissent: Dissent) -> str:
    return say("{label}: {text}", label=say(COMMITS), text=say(ANSWER[dissent.commits]))


def _keeping_out(dissent: Dissent) -> str:
    if dissent.named:
        return say("I keep out of this question. That stands beside my name.")
    return say("I keep out of this question. That is not said beside words without my name.")


def _in_the_record(named: bool) -> str:
    """Without the name too: a single mark at the opposed end tells whose words these must be."""
    if named:
        return say("In the record: with my name.")
    return say("In the record: without my name. Where the gradients are shown with names, mine stays among them.")
