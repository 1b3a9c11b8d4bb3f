"""A dissent read back to its author: their words as they will be printed, to confirm or to change."""

from PySide6.QtCore import Signal

from stratroom.model.dissents import KIND, MEANING, Dissent, DissentKind, WriteDissent
from stratroom.model.people import Participant
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.private_text import PrivateText
from stratroom.ui.widgets import Choice, MarkLabel, Notice, PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import headed, phrase, said, say

COMMITS = {"yes": phrase("Carries it out anyway"), "no": phrase("Does not commit"), "": phrase("Not said")}
NAMED = {"yes": phrase("With my name"), "no": phrase("Without my name")}
_CARRIES_OUT = {
    "yes": phrase("Will carry it out all the same."),
    "no": phrase("Will not carry it out."),
    "": phrase("Did not say whether to carry it out."),
}


class WordsPage(Column):
    """What was taken down. Nothing here can be typed in, and no Return pressed in passing confirms it."""

    def __init__(self, dissent: Dissent, person: Participant) -> None:
        super().__init__(
            say("Read it as others will read it."),
            remark=say(
                "Once confirmed, these words stay as they are. The room sees them when the facilitator shows them."
            ),
        )
        self.confirm = PrimaryButton(say("Yes, these are my words"), key="Ctrl+Return")
        self.change = PlainButton(say("Change the words"))
        self.leave_it = PlainButton(say("Not yet, leave it unconfirmed"))
        self.notice = Notice()
        mark = MarkLabel(person.seat, person.initials, name=person.known_as, size=52)
        self.add(beside(mark, PlainLabel(person.known_as, "section")))
        self.add(PlainLabel(_what_it_is(dissent), "strong"))
        self.add(PlainLabel(dissent.text, "lead"))
        if dissent.would_change_my_mind:
            self.add(PlainLabel(say("What would change my mind"), "small"))
            self.add(PlainLabel(dissent.would_change_my_mind, "voice"))
        self.add(PlainLabel(say(_CARRIES_OUT[_yes_no(dissent.commits)]), "strong"))
        self.add(PlainLabel(_in_the_record(dissent.named), "strong"))
        self.add(rule(), beside(self.confirm), self.notice, beside(self.change, self.leave_it))


class WordingPage(Column):
    """The author words it again. `worded` carries the command; the text stays until it was taken."""

    worded = Signal(object)

    def __init__(self, dissent: Dissent) -> None:
        super().__init__(say("In your own words."), remark=say("You will read it once more before you confirm it."))
        self._dissent = dissent
        self.kind = Choice(say("What it is"), {kind: headed(word) for kind, word in said(KIND).items()}, dissent.kind)
        self.text = _filled(PrivateText(say("My words"), 5, pixels=22), dissent.text)
        self.mind = _filled(PrivateText(say("What would change my mind"), 3), dissent.would_change_my_mind)
        self.commits = Choice(say("Whether I carry it out"), said(COMMITS), _yes_no(dissent.commits))
        self.named = Choice(say("My name beside it"), said(NAMED), _yes_no(dissent.named))
        self.keep = PrimaryButton(say("Take these words"), key="Return")
        self.notice = Notice()
        self.keep.clicked.connect(self._word)
        self.text.finished.connect(self._word)
        self.mind.finished.connect(self._word)
        self.add(self.kind, self.text, PlainLabel(say("What would change my mind"), "small"), self.mind)
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


def _what_it_is(dissent: Dissent) -> str:
    return say("{label}: {text}", label=headed(say(KIND[dissent.kind])), text=say(MEANING[dissent.kind]))


def _in_the_record(named: bool) -> str:
    """Without the name too: a single mark at the opposed end tells whose words these must be."""
    if named:
        return say("In the record: with my name.")
    return say("In the record: without my name. Where the gradients are shown with names, mine stays among them.")


def _filled(field: PrivateText, text: str) -> PrivateText:
    field.setPlainText(text)
    return field


def _yes_no(claim: bool | None) -> str:
    return "" if claim is None else "yes" if claim else "no"
