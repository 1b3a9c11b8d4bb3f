"""What people decided. What is asked with it is the stage's to say.

The outcome, the words and the reason stand above the large button; below it all else that belongs to a decision, and
what of that nobody has said yet.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.amending import Amending
from stratroom.ui.console.conditions import Conditions
from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import TO_WRITE, beside, show_words, stack
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.console.standing import held, parts_of, put
from stratroom.ui.widgets import Choice, DateField, Field, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import headed, listed, phrase, said, say

OUTCOMES = {"agreed": phrase("agreed"), "not agreed": phrase("not agreed"), "parked": phrase("parked")}
TWO_LINES = 66
"""All that comes first stands on the first screen of a small laptop."""
_TAKEN_BACK = {"easily": phrase("Easily"), "hardly": phrase("Hardly"), "": phrase("Not said")}
SAID_OF_LEVEL = {"yes": phrase("Yes"), "no": phrase("No"), "": phrase("Not said")}
REACHED: Mapping[str | None, bool | None] = {"yes": True, "no": False, "": None}
_REVERSIBLE: Mapping[str | None, bool | None] = {"easily": True, "hardly": False, "": None}


@dataclass(frozen=True, slots=True)
class Written:
    """All that stands in the form. `conditions` are ids, `review` ISO where it can be read, `reversible` None where
    nobody said."""

    outcome: str | None = None
    text: str = ""
    rationale: str = ""
    options: tuple[str, ...] = ()
    accepted: str = ""
    conditions: tuple[str, ...] = ()
    owner: ParticipantId | None = None
    review: str = ""
    tripwire: str = ""
    reversible: bool | None = None
    reached: bool | None = None
    changed_because: str = ""


class DecisionForm(Form):
    """What people decided: a vote informs it and is not it. In place of deciding the proposal may be amended."""

    def __init__(self, amending: Amending) -> None:
        super().__init__(PrimaryButton(say("Record the decision"), in_field=WRITE))
        self._amending = amending
        amending.why.turned.connect(self._say_standing)
        self._away: dict[ParticipantId, str] = {}
        self._is_level = self._is_last_word = False
        self._stands, self._against, self._pointed_out = "", "", ""
        self._filled = Written()
        self._make_fields()
        self.line(self.recorded)
        self.line(stack(self.needed, self.stand, self.asked_of_level, self.against, spacing=4))
        self.line(beside(labelled(say("Outcome"), self.outcome), amending.way))
        for part in (amending.why, self.text, self.rationale):
            self.line(part)
        self.last_line()
        for part in (self.open, self.options, self.accepted, self.conditions):
            self.line(part)
        self.line(labelled(say("Owner"), self.owner), self.review)
        for part in (self.away, self.tripwire, labelled(self.reversible.accessibleName(), self.reversible)):
            self.line(part)
        self.line(self.changed_because)
        self.refuses_at("review", self.review)
        self.need(self.outcome, say("Choose the outcome"))
        self.need(self.text, say("Write the decision"))
        self.reversible.changed.connect(self._edit)
        self.reached.changed.connect(self._edit)
        self.conditions.changed.connect(self._edit)
        self._edit()

    def _make_fields(self) -> None:
        self.outcome = Choice(say("Outcome"), {key: headed(word) for key, word in said(OUTCOMES).items()})
        self.needed, self.stand = PlainLabel("", "strong"), PlainLabel()
        self.reached = Choice(say("Is that level reached? The room says so, not this count."), said(SAID_OF_LEVEL), "")
        self.asked_of_level = labelled(self.reached.accessibleName(), self.reached)
        self.against = PlainLabel("", "strong")
        self.against.hide()
        self.text = Field(say("The decision"), lines=2, is_voice=True, key=TO_WRITE)
        self.rationale = Field(say("Why"), lines=2, is_voice=True)
        self.rationale.edit.setMaximumHeight(TWO_LINES)
        self.recorded, self.open = PlainLabel("", "strong"), PlainLabel("", "small")
        self.options = Field(say("Options considered, one a line"), lines=3)
        self.accepted = Field(say("Trade-offs accepted: what is given up for it"), lines=2, is_voice=True)
        self.conditions = Conditions()
        self.owner = PersonChoice(say("Owner"), say("No owner yet"))
        self.away = PlainLabel("", "small", ink="caution")
        self.review = DateField(say("Review"))
        self.tripwire = Field(say("Tripwire"), hint=say("What would bring it back sooner"))
        self.reversible = Choice(say("Can it be taken back?"), said(_TAKEN_BACK), "")
        self.changed_because = Field(say("Changed because of an objection"))

    @property
    def act(self) -> PlainButton:
        return self._amending.why.do if self._amending.is_begun else self.submit

    @property
    def large(self) -> PlainButton | None:
        """The large button; None where all that stands here is recorded already."""
        return self.act if self._amending.is_begun or self.has_news else None

    @property
    def has_news(self) -> bool:
        """Whether there is anything to record: what stands here, or on what was shown or worded since."""
        return not self._is_last_word or self.written != self._filled

    @property
    def written(self) -> Written:
        """What stands in it now; empty lines are no options."""
        return Written(
            outcome=self.outcome.value,
            text=self.text.text(),
            rationale=self.rationale.text(),
            options=tuple(line for line in self.options.text().splitlines() if line.strip()),
            accepted=self.accepted.text(),
            conditions=self.conditions.ticked,
            owner=self.owner.person,
            review=self.review.text(),
            tripwire=self.tripwire.text(),
            reversible=_REVERSIBLE[self.reversible.value],
            reached=REACHED[self.reached.value] if self._is_level else None,
            changed_because=self.changed_because.text(),
        )

    def fill(self, written: Written) -> None:
        """Write this in place of what stands there; the next option is written below the others."""
        self.outcome.show_value(written.outcome)
        self.text.set_text(written.text)
        self.rationale.set_text(written.rationale)
        self.options.set_text("".join(f"{option}\n" for option in written.options))
        if isinstance(self.options.edit, QPlainTextEdit):
            self.options.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.accepted.set_text(written.accepted)
        self.conditions.show_ticked(written.conditions)
        self.owner.show_person(written.owner)
        self.review.set_text(written.review)
        self.tripwire.set_text(written.tripwire)
        self.reversible.show_value(key_of(_REVERSIBLE, written.reversible))
        self.reached.show_value(key_of(REACHED, written.reached))
        self.changed_because.set_text(written.changed_because)
        self._filled = self.written

    def begin_anew(self, written: Written) -> None:
        """Write this in place of what was filled in; what somebody typed or chose since stays, and is still typed."""
        typed = [(part, held(part)) for part in parts_of(self) if part.is_written]
        self.fill(written)
        for part, value in typed:
            put(part, value)
        self._say_standing()

    def show_people(self, people: Iterable[Participant], out: Collection[ParticipantId] = ()) -> None:
        """Who may own it; of those who are not in the room, or keep `out` and own it all the same, it is said."""
        listed = tuple(people)
        self._away = {person.id: _not_there(person, person.id in out) for person in listed}
        self.owner.show_people(listed)
        self._edit()

    def show_measure(self, needed: str, stand: str, against: str) -> None:
        """What was fixed before the poll and what it came to, in counts: the outcome is chosen below them. `against`
        says what speaks against it; "" where nothing plainly does."""
        self._against = against
        is_level = self._is_level = bool(stand and needed)
        show_words(self.needed, say("Needed, fixed before the poll: {level}", level=needed) if is_level else "")
        show_words(self.stand, stand)
        self.asked_of_level.setVisible(is_level)

    def _submit(self) -> None:
        """That it is agreed over what speaks against the level is pointed out once, not forbidden."""
        if not self._is_over_the_level or self._pointed_out == self._against:
            super()._submit()
            return
        self._pointed_out = self._against
        show_words(self.against, self._against)
        self.reached.setFocus()
        bring_into_view(self.against, self.asked_of_level)

    @property
    def _is_over_the_level(self) -> bool:
        """Whether it is to be agreed and nobody has said whether the level is reached."""
        return self._is_level and self.outcome.value == "agreed" and self.reached.value == "" and bool(self._against)

    def show_recorded(self, stands: str, *, is_last_word: bool) -> None:
        """What is recorded and when, in words, "" before that; it comes into sight when it is another. `is_last_word`:
        nothing was shown or worded since. Whatever is recorded next is a new wording, and the one before stays."""
        is_new, self._stands, self._is_last_word = stands != self._stands, stands, is_last_word
        self.call(say("Record the new wording") if stands else say("Record the decision"))
        self._say_standing()
        if is_new and stands:
            bring_into_view(self.recorded)

    def _say_standing(self) -> None:
        """Beside what is not recorded yet it is said that it is not."""
        not_yet = say("What you change here is not recorded yet.") if self.has_news and self._is_last_word else ""
        show_words(self.recorded, " ".join(filter(None, (self._stands, not_yet))))
        self.submit.setVisible(not self._amending.is_begun and self.has_news)

    def _edit(self) -> None:
        super()._edit()
        self._say_standing()
        self.against.setVisible(self._is_over_the_level and self._pointed_out == self._against)
        show_words(self.away, self._away.get(self.owner.person, "") if self.owner.person else "")
        missing = [what for what, is_said in self._further() if not is_said]
        show_words(self.open, say("Not said yet: {things}.", things=listed(missing)) if missing else "")

    def _further(self) -> Iterator[tuple[str, bool]]:
        """What belongs to a decision and need not be there to record it."""
        yield say("what was considered"), bool(self.options.text().strip())
        yield say("what is given up"), bool(self.accepted.text().strip())
        yield say("who owns it"), self.owner.person is not None
        yield say("when the review is"), bool(self.review.text().strip())
        yield say("what the tripwire is"), bool(self.tripwire.text().strip())
        yield say("whether it can be taken back"), bool(self.reversible.value)


def _not_there(person: Participant, is_out: bool) -> str:
    if is_out:
        return say("{name} keeps out of this decision and cannot own it. Choose another owner.", name=person.called)
    if person.present:
        return ""
    return say("{name} is not in the room: ask them before this goes out.", name=person.called)


def key_of(keys: Mapping[str | None, bool | None], is_so: bool | None) -> str | None:
    """The answer that means this."""
    return next(key for key, meant in keys.items() if meant is is_so)
