"""A dissent read back to its author: their words as they will be printed, to confirm or to change."""

from PySide6.QtCore import Signal

from stratroom.model.dissents import MEANING, Dissent, DissentKind, WriteDissent
from stratroom.model.people import Participant
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.private_text import PrivateText
from stratroom.ui.widgets import Choice, MarkLabel, Notice, PlainButton, PlainLabel, PrimaryButton, rule

COMMITS = {"yes": "Carries it out anyway", "no": "Does not commit", "": "Not said"}
NAMED = {"yes": "With my name", "no": "Without my name"}
_CARRIES_OUT = {"yes": "yes, all the same", "no": "no", "": "not said"}


class WordsPage(Column):
    """What was taken down. Nothing here can be typed in, and no Return pressed in passing confirms it."""

    def __init__(self, dissent: Dissent, person: Participant) -> None:
        super().__init__("Read it as others will read it.", remark="Once confirmed, these words stay as they are.")
        self.confirm = PrimaryButton("Yes, these are my words", key="Ctrl+Return")
        self.change = PlainButton("Change the words")
        self.leave_it = PlainButton("Not yet, leave it unconfirmed")
        self.notice = Notice()
        mark = MarkLabel(person.seat, person.initials, name=person.known_as, size=52)
        self.add(beside(mark, PlainLabel(person.known_as, "section")))
        self.add(PlainLabel(f"{dissent.kind.capitalize()}: {MEANING[dissent.kind]}", "strong"))
        self.add(PlainLabel(dissent.text, "lead"))
        if dissent.would_change_my_mind:
            self.add(PlainLabel("What would change my mind", "small"))
            self.add(PlainLabel(dissent.would_change_my_mind, "voice"))
        self.add(PlainLabel(f"Carries it out: {_CARRIES_OUT[_yes_no(dissent.commits)]}.", "strong"))
        self.add(PlainLabel(f"In the record: {NAMED[_yes_no(dissent.named)].lower()}.", "strong"))
        self.add(rule(), beside(self.confirm), self.notice, beside(self.change, self.leave_it))


class WordingPage(Column):
    """The author words it again. `worded` carries the command; the text stays until it was taken."""

    worded = Signal(object)

    def __init__(self, dissent: Dissent) -> None:
        super().__init__("In your own words.", remark="You will read it once more before you confirm it.")
        self._dissent = dissent
        self.kind = Choice("What it is", {kind: kind.capitalize() for kind in MEANING}, dissent.kind)
        self.text = _filled(PrivateText("My words", 5, pixels=22), dissent.text)
        self.mind = _filled(PrivateText("What would change my mind", 3), dissent.would_change_my_mind)
        self.commits = Choice("Whether I carry it out", COMMITS, _yes_no(dissent.commits))
        self.named = Choice("My name beside it", NAMED, _yes_no(dissent.named))
        self.keep = PrimaryButton("Take these words", key="Return")
        self.notice = Notice()
        self.keep.clicked.connect(self._word)
        self.text.finished.connect(self._word)
        self.mind.finished.connect(self._word)
        self.add(self.kind, self.text, PlainLabel("What would change my mind", "small"), self.mind)
        self.add(self.commits, self.named, self.notice, beside(self.keep))

    def _word(self) -> None:
        kinds: dict[str, DissentKind] = {kind: kind for kind in MEANING}
        commits = {"yes": True, "no": False, "": None}
        self.worded.emit(
            WriteDissent(
                dissent=self._dissent.id,
                subject=self._dissent.subject,
                by=self._dissent.by,
                what=kinds[self.kind.value or self._dissent.kind],
                text=self.text.toPlainText(),
                would_change_my_mind=self.mind.toPlainText(),
                commits=commits[self.commits.value or ""],
                named=self.named.value != "no",
            )
        )


def _filled(field: PrivateText, text: str) -> PrivateText:
    field.setPlainText(text)
    return field


def _yes_no(claim: bool | None) -> str:
    return "" if claim is None else "yes" if claim else "no"
