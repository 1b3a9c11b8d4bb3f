"""How a decision is put right while it is read back: why, and what it says from now on. The one before stays."""

from collections.abc import Iterable

from stratroom.model.people import Participant
from stratroom.model.standing import Wording
from stratroom.ui.console.decision_form import OUTCOMES, REACHED, SAID_OF_LEVEL, TWO_LINES, key_of
from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.page import show_words, stack
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, DateField, Field, PlainLabel, PrimaryButton
from stratroom.words import headed, listed, phrase, said, say

_BENEATH = {
    "rationale": phrase("the reason"),
    "accepted": phrase("what is given up"),
    "changed_because": phrase("what was changed because of an objection"),
    "tripwire": phrase("what the tripwire is"),
    "options": phrase("what was considered"),
}
"""What stands beneath the words of a decision, as it is named in a sentence."""


class ReasonForm(Form):
    """Why a decision is to be put right. `asked_for` is the reason once that is in the ledger."""

    def __init__(self, submit: PrimaryButton) -> None:
        super().__init__(submit)
        self.reason = Field(say("Why? The record keeps it."), lines=2, is_voice=True)
        self.asked_for = PlainLabel("", "strong")
        self.line(self.reason)
        self.line(self.asked_for)
        self.need(self.reason, say("Write the reason"))
        self.show_reason("")

    def show_reason(self, reason: str) -> None:
        """What was given once is not asked for again."""
        if reason and reason != self.reason.text():
            self.reason.set_text(reason)
        self.reason.setVisible(not reason)
        show_words(self.asked_for, say("To be amended: {reason}", reason=reason) if reason else "")


class AmendForm(ReasonForm):
    """With all that a decision says, as it stands. Above the large button are its words, its outcome, its owner and its
    review; below it what else may have to be put right with them, which is pointed out when the words become others."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Record the amendment"), in_field=WRITE))
        self._filled = Wording("", "", None, "")
        self._make_fields()
        self.reason.edit.setMaximumHeight(TWO_LINES)
        self.line(labelled(say("Outcome"), self.outcome))
        self.line(self.text)
        self.line(self.beneath)
        self.line(labelled(say("Owner"), self.owner), self.review)
        self.last_line()
        for part in (self.asked_of_level, self.rationale, self.accepted, self.changed_because):
            self.line(part)
        for part in (self.tripwire, self.options):
            self.line(part)
        self.line(PlainLabel(say("Conditions are put right under Trade-offs."), "small"))
        self.refuses_at("review", self.review)
        self.need(self.text, say("Write the decision"))
        self.edited.connect(self._point_beneath)

    def _make_fields(self) -> None:
        self.outcome = Choice(say("Outcome"), {key: headed(word) for key, word in said(OUTCOMES).items()})
        self.text = Field(say("What was decided, in the words that hold from now on"), lines=2, is_voice=True)
        self.owner, self.review = PersonChoice(say("Owner"), say("No owner yet")), DateField(say("Review"))
        self.beneath = PlainLabel("", "strong")
        self.reached = Choice(say("Is that level reached? The room says so, not this count."), said(SAID_OF_LEVEL), "")
        self.level = PlainLabel("", "strong")
        self.asked_of_level = stack(self.level, labelled(self.reached.accessibleName(), self.reached), spacing=4)
        self.rationale = Field(say("Why"), lines=2, is_voice=True)
        self.accepted = Field(say("Trade-offs accepted: what is given up for it"), lines=2, is_voice=True)
        self.changed_because = Field(say("Changed because of an objection"))
        self.tripwire = Field(say("Tripwire"), hint=say("What would bring it back sooner"))
        self.options = Field(say("Options considered, one a line"), lines=3)

    @property
    def written(self) -> Wording:
        """What stands in it now; empty lines are no options."""
        return Wording(
            outcome=self.outcome.value or "",
            text=self.text.text(),
            owner=self.owner.person,
            review=self.review.text(),
            rationale=self.rationale.text(),
            accepted=self.accepted.text(),
            changed_because=self.changed_because.text(),
            tripwire=self.tripwire.text(),
            options=tuple(line for line in self.options.text().splitlines() if line.strip()),
            level=self._filled.level,
            reached=REACHED[self.reached.value] if self._filled.level else self._filled.reached,
        )

    def fill(self, wording: Wording) -> None:
        """Write this in place of what stands there."""
        self._filled = wording
        self.outcome.show_value(wording.outcome)
        self.text.set_text(wording.text)
        self.owner.show_person(wording.owner)
        self.review.set_text(wording.review)
        self.rationale.set_text(wording.rationale)
        self.accepted.set_text(wording.accepted)
        self.changed_because.set_text(wording.changed_because)
        self.tripwire.set_text(wording.tripwire)
        self.options.set_text("\n".join(wording.options))
        self.level.setText(say("Needed, fixed before the poll: {level}", level=wording.level))
        self.asked_of_level.setVisible(bool(wording.level))
        self.reached.show_value(key_of(REACHED, wording.reached))
        self._point_beneath()

    def show_people(self, people: Iterable[Participant]) -> None:
        """Who may own it."""
        self.owner.show_people(people)

    def _point_beneath(self) -> None:
        """Other words may leave something beneath them that was true of those before."""
        now, before = self.written, self._filled
        is_other = (now.text, now.outcome) != (before.text, before.outcome)
        stays = [
            say(name) for key, name in _BENEATH.items() if (text := getattr(now, key)) and text == getattr(before, key)
        ]
        words = say("Still as it was, below: {things}. Does it hold with the new words?", things=listed(stays))
        show_words(self.beneath, words if is_other and stays else "")


class ListForm(ReasonForm):
    """The list is put right where it was made: here stands why."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Ask for it, and go to the priorities"), in_field=WRITE))
        self.line(
            PlainLabel(say("The line and the owners are put right there. Then come back and read it again."), "small")
        )
        self.last_line()
