"""Where the facilitator takes down what somebody says against a decision, in that person's words."""

from stratroom.model.dissents import ANSWER, COMMITS, KIND, MEANING, DissentKind, DissentWritten, WriteDissent
from stratroom.model.names import DissentId, ParticipantId, SubjectId
from stratroom.model.workshop import Workshop
from stratroom.ui.console.form import WRITE, Form, labelled
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import TO_WRITE, show_words, stack
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.console.takes_back import DRAFT
from stratroom.ui.widgets import Choice, Field, PlainLabel, PrimaryButton
from stratroom.words import headed, say

_COMMITS: dict[str, bool | None] = {"yes": True, "no": False, "": None}


class DissentForm(Form):
    """Who says what against it, in their own words."""

    def __init__(self, subject: SubjectId) -> None:
        super().__init__(PrimaryButton(say("Write the dissent down"), in_field=WRITE))
        self._subject, self._taken = subject, tuple[str, ...]()
        self.title = say("Dissent")
        self._names = dict[ParticipantId, str]()
        self.who = PersonChoice(say("Who dissents"), say("Choose who"))
        self.what = Choice(say("Kind of dissent"), {kind: headed(say(word)) for kind, word in KIND.items()}, "dissent")
        self.words = Field(say("In their own words"), lines=2, is_voice=True, key=TO_WRITE)
        self.instead = Field(say("What I would do instead (if they say)"), is_voice=True)
        self.mind = Field(say("What would change my mind (if they say)"), is_voice=True)
        self.commits = Choice(say(COMMITS), {key: say(ANSWER[said]) for key, said in _COMMITS.items()}, "")
        self.named = Choice(say("Printed with their name"), {"yes": say("With the name"), "no": say("Without")}, "yes")
        self._meaning = PlainLabel("", "quiet")
        self._draft, self._drafts = PlainLabel("", "strong", ink="caution"), list[DissentWritten]()
        self.what.changed.connect(self._explain)
        self._explain()
        self._lay_out()

    def show_workshop(self, workshop: Workshop) -> None:
        self._taken = tuple(dissent.id for dissent in workshop.dissents)
        self._names = {person.id: person.called for person in workshop.people}
        self.who.show_people(workshop.people)
        self._say_whose()
        self.settle(workshop)

    def write_again(self, stood: object) -> None:
        """Its entry brings the words back, also when the workshop was closed meanwhile."""

    def take_up_again(self, undone: DissentWritten) -> None:
        """Words whose writing down was taken back stand here again, as soon as no others are being written."""
        self._drafts.append(undone)
        self._show_draft()
        bring_into_view(self._draft)
        if not self._drafts and self.isVisible():
            self.submit.setFocus()

    def _show_draft(self) -> None:
        """Nobody else's words are written over."""
        show_words(self._draft, "")
        if not self._drafts:
            return
        if self.is_begun:
            show_words(self._draft, say("Words that were taken back with Undo wait here until these are written down."))
            return
        draft = self._drafts.pop()
        show_words(self._draft, say(DRAFT))
        self.who.show_person(draft.by)
        self.what.show_value(draft.what)
        for field, text in (
            (self.words, draft.text), (self.instead, draft.alternative), (self.mind, draft.would_change_my_mind),
        ):  # fmt: skip
            field.write(text)
        self.commits.show_value(next(key for key, said in _COMMITS.items() if said is draft.commits))
        self.named.show_value("yes" if draft.named else "no")

    def settle(self, workshop: Workshop) -> bool:
        is_taken = super().settle(workshop)
        if is_taken:
            self._show_draft()
        return is_taken

    def reset(self) -> None:
        super().reset()
        self.who.show_person(None)
        self.what.show_value("dissent")
        self.commits.show_value("")
        self.named.show_value("yes")

    def _lay_out(self) -> None:
        self.line(labelled(say("Who"), self.who))
        self.line(stack(labelled(say("What it is"), self.what), self._meaning, spacing=4))
        self.line(self._draft)
        self._draft.hide()
        self.line(self.words)
        self.line(self.instead, self.mind)
        self.line(labelled(say(COMMITS), self.commits), labelled(say("In the record"), self.named))
        self.last_line()
        self.need(self.who, say("Choose whose words these are"))
        self.need(self.words, say("Write their words down"))
        self.who.currentIndexChanged.connect(self._say_whose)

    def _say_whose(self) -> None:
        """Whoever writes may not see any more who was chosen: the button says it."""
        name = self._names.get(self.who.person) if self.who.person else None
        self.ask_for(
            self.words, say("Write down the words of {name}", name=name) if name else say("Write their words down")
        )
        self.call(say("Write down the dissent of {name}", name=name) if name else say("Write the dissent down"))

    @property
    def is_begun(self) -> bool:
        """Whether somebody is chosen or something is written in it."""
        return self.who.person is not None or self.is_written

    def _explain(self) -> None:
        """However it came to be the one that holds."""
        kind = _kind(self.what.value) if self.what.value else None
        self._meaning.setText(
            say("{kind}: {meaning}.", kind=headed(say(KIND[kind])), meaning=say(MEANING[kind])) if kind else ""
        )

    def _submit(self) -> None:
        assert self.who.person is not None, "the button leads to the choice first"
        id = DissentId(fresh_id("d", self._taken))
        command = WriteDissent(
            dissent=id,
            subject=self._subject,
            by=self.who.person,
            what=_kind(self.what.value or ""),
            text=self.words.text(),
            would_change_my_mind=self.mind.text(),
            commits=_COMMITS[self.commits.value or ""],
            named=self.named.value == "yes",
            alternative=self.instead.text(),
        )
        self.ask(command, lambda workshop: any(dissent.id == id for dissent in workshop.dissents))


def _kind(word: str) -> DissentKind:
    return next(kind for kind in MEANING if kind == word)
