"""One person's entry, alone: the question, the form, hand it in. Refusals stand beside the field; the text stays."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.model.forms import Answer
from stratroom.model.people import Participant
from stratroom.model.refusals import Refused
from stratroom.ui import styling
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.forms.made import new_form
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.entry.progress import Slot
from stratroom.ui.round_words import NOT_DEFENDED
from stratroom.ui.widgets import MarkLabel, Notice, PlainButton, PlainLabel, PrimaryButton
from stratroom.ui.widgets.buttons import pressed_by
from stratroom.words import in_sentences, say

_MANY = 5
"""With more options than this the head of the page is lower, and above the eight gradients and a second position:
all there is to answer is seen."""


_LOW = 640
"""Where a page is no higher than this, its question and its button are smaller and all stands closer."""
_HIGH = 960
"""From this height on there is room to set what is promised larger, as a larger screen is farther away."""


class HandInButton(PrimaryButton):
    """Lower than others: it stands below a form that needs the height."""

    height_wanted = 64

    def show_low(self, *, is_low: bool) -> None:
        """The house's style sheet holds it at its height but where it says so."""
        of = HandInButton
        self.height_wanted, self.label_pixels = (48, styling.SECTION) if is_low else (of.height_wanted, of.label_pixels)
        self.setProperty("low", is_low)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()


class EntryPage(Column):
    """`answered` carries the answer as it stands in the form; the rules have not seen it yet."""

    answered = Signal(object)

    def __init__(
        self, person: Participant, ballot: Ballot, counted: str, slots: tuple[Slot, ...], *, is_kept: bool = False
    ) -> None:
        """`is_kept`: what is typed lies hidden on the disk until it is handed in, in case the machine stops."""
        self._has_many = len(ballot.options) > _MANY or ballot.form == "gradient" or ballot.is_second
        who = _named(person, 40 if self._has_many else 52)
        super().__init__(counted, slots, _known(bool(slots)), who if self._has_many else None)
        self.person, self._who, self._is_low = person, who, False
        self.form = new_form(ballot)
        self.hand_in = HandInButton(say(self.form.hand_in_label), key="Return")
        self.not_yet = PlainButton(say("Not yet, come back to me"))
        self.notice = Notice()
        self._asked_for = ""
        self.form.finished.connect(self._read)
        self.form.chosen.connect(self._take_back)
        self.form.labelled.connect(self.hand_in.set_label)
        self.hand_in.clicked.connect(self._read)
        pressed_by("Ctrl+Return", self.hand_in)
        self._lay_out(ballot, is_kept=is_kept)
        if self.form.pinned:
            self.form.pinned.lie_over(self)

    def begin(self) -> None:
        self.form.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._promise.set_pixels(styling.LEAD if self.height() >= _HIGH else styling.SMALL)
        is_low = self.height() <= _LOW
        if is_low != self._is_low:
            self._is_low = is_low
            self._question.show_low(is_low=is_low)
            self.hand_in.show_low(is_low=is_low)
            self.stand_close(is_close=is_low)

    def say_what_is_missing(self) -> None:
        """For a Return before anything was touched: it hands nothing in; where nothing is chosen it says so."""
        try:
            self.form.answer()
        except Refused as refusal:
            self._ask_for(str(refusal))
            return
        if self.form.untouched:
            self._ask_for(say(self.form.untouched))

    def refuse(self, sentence: str) -> None:
        self.notice.refuse(sentence)

    def _ask_for(self, sentence: str) -> None:
        self._asked_for = sentence
        self.refuse(sentence)

    def _take_back(self) -> None:
        """What was asked for is chosen: it is not asked for any longer. What the room refused stays."""
        if self.notice.sentence == self._asked_for:
            self.notice.clear()

    def _read(self) -> None:
        try:
            answer: Answer = self.form.answer()
        except Refused as refusal:
            self._ask_for(str(refusal))
            return
        self.notice.clear()
        self.answered.emit(answer)

    def _lay_out(self, ballot: Ballot, *, is_kept: bool) -> None:
        if not self._has_many:
            self.add(self._who)
        self._question = LargeLabel.question(ballot.prompt, is_over_many=self._has_many)
        self.add(self._question)
        self.add(*(PlainLabel(line, "voice") for line in ballot.lines))
        self.add(*([PlainLabel(ballot.rule, "small")] if ballot.rule and not self.form.says_rule else []))
        self.add(self.form)
        told = (say("Only you see this. {promise}", promise=ballot.promise), _kept(is_kept), say(NOT_DEFENDED))
        self._promise = PlainLabel(in_sentences(told), "small")
        self.dock(self.notice, self._buttons(), self._promise)

    def _buttons(self) -> QHBoxLayout:
        row = beside(self.hand_in, self.not_yet)
        if self.form.counted:
            row.insertWidget(row.count() - 1, self.form.counted, 100)
        return row


def _named(person: Participant, size: int) -> QWidget:
    who = QWidget()
    mark = MarkLabel(person.seat, person.initials, name=person.known_as, size=size)
    row = beside(mark, PlainLabel(person.known_as, "section"))
    row.setContentsMargins(0, 0, 0, 0)
    who.setLayout(row)
    return who


def _kept(is_kept: bool) -> str:
    if is_kept:
        return say("Until you hand it in, what you type lies hidden on this laptop.")
    return say("Until you hand it in, nothing of it is kept.")


def _known(has_names: bool) -> str:
    if has_names:
        return say("The projector shows only the question and who has handed in.")
    return say("The projector shows only the question and how many have handed in.")
