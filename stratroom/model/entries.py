"""What can have happened in any workshop, whatever its stages: the entries every ledger may hold.

An entry is frozen, in the past tense, with plain fields. Its `kind` is the word written in the file and never
changes. Fields are only ever added, with a default; anything else is an upcast. Stages add entries of their own.
"""

from dataclasses import dataclass
from typing import ClassVar

import msgspec

from stratroom.model.forms import FormName, RevealedAnswer
from stratroom.model.names import (
    NO_SUBJECT,
    NOBODY,
    Attribution,
    How,
    ItemId,
    OptionId,
    ParticipantId,
    RoundId,
    StageId,
    SubjectId,
)
from stratroom.model.naming import ANSWERS, MEANINGS, PRIORITIES
from stratroom.words import phrase, say


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something that happened. `can_undo` is False for what is final: a reveal, an answer handed in.

    `shows` is True for what is itself an act of showing: the projector turns to it. Everything else waits there as
    what comes next until the facilitator shows it.
    """

    kind: ClassVar[str]
    can_undo: ClassVar[bool] = True
    shows: ClassVar[bool] = False

    def describe(self) -> str:
        """This entry in a few words, for the undo button and the list of what happened."""
        raise NotImplementedError(f"{type(self).__name__} does not say what happened")


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry with its place in the ledger: `sequence` from 1, `at` an ISO 8601 local time with offset."""

    sequence: int
    at: str
    entry: Entry


class PlannedStage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One line of the programme. `minutes` is what the design plans for it, `extra` what was given or taken since.

    `item` tells lines of the same kind apart; where a kind stands once it may be left out.
    """

    stage: StageId
    title: str
    minutes: int
    item: ItemId = ItemId("")
    extra: int = 0
    is_skipped: bool = False

    @property
    def key(self) -> ItemId:
        """What this line goes by."""
        return self.item or ItemId(self.stage)

    @property
    def allotted(self) -> int:
        """The minutes it has now."""
        return self.minutes + self.extra


class WorkshopStarted(Entry, frozen=True):
    """The first entry of every file. `question` stands in it as it will be asked; older files may hold ""."""

    kind: ClassVar[str] = "workshop-started"
    can_undo: ClassVar[bool] = False
    title: str
    programme: tuple[PlannedStage, ...]
    organisation: str = ""
    date: str = ""
    facilitator: str = ""
    place: str = ""
    purpose: str = ""
    question: str = ""
    starts: str = ""

    def describe(self) -> str:
        return say("Workshop started: “{title}”", title=self.title)


class WorkshopDescribed(Entry, frozen=True):
    """The title page was rewritten, as a whole."""

    kind: ClassVar[str] = "workshop-described"
    title: str
    organisation: str = ""
    date: str = ""
    facilitator: str = ""
    place: str = ""
    purpose: str = ""
    question: str = ""

    def describe(self) -> str:
        return say("Title page changed")


_PROMISED: dict[Attribution, str] = {
    "named": phrase("Promised with names: {answers}"),
    "by-role": phrase("Promised by role: {answers}"),
    "unattributed": phrase("Promised without names: {answers}"),
}


class PromiseMade(Entry, frozen=True):
    """Who will see the answers of a stage; promises can only be tightened. `after_reading`: names come once the room
    has read them. With `stays` no undoing takes it back once a question was put with it; older files may hold one."""

    kind: ClassVar[str] = "promise-made"
    stage: StageId
    attribution: Attribution
    after_reading: bool = False
    stays: bool = False

    def describe(self) -> str:
        if self.stage in (MEANINGS, PRIORITIES):
            return say(_PROMISED[self.attribution], answers=say(ANSWERS[self.stage]))
        if self.after_reading:
            return say("Promised: names shown after reading")
        if self.attribution == "named":
            return say("Promised: answers shown with names")
        if self.attribution == "by-role":
            return say("Promised: answers shown by role")
        return say("Promised: answers shown without names")


class RoundOpened(Entry, frozen=True):
    """A blind question was put. `eligible` may answer it; `options` are what points and rankings are given to,
    `needed` the level a poll was put with. `after_reading`: its answers are shown without names, which come later.
    `subject` is what it is about, where somebody may keep out of that; `recused` are those who do. `keeper` chose the
    words that its box is sealed with; nobody where it is hidden only. `box` is the public key, in hexadecimal, that
    answers are sealed to, so that nobody can put another box in its place; "" where it was opened before that was
    written down."""

    kind: ClassVar[str] = "round-opened"
    shows: ClassVar[bool] = True
    round: RoundId
    stage: StageId
    title: str
    prompt: str
    form: FormName
    attribution: Attribution
    eligible: tuple[ParticipantId, ...]
    options: tuple[OptionId, ...] = ()
    needed: str = ""
    after_reading: bool = False
    subject: SubjectId = NO_SUBJECT
    recused: tuple[ParticipantId, ...] = ()
    keeper: ParticipantId = NOBODY
    box: str = ""

    def describe(self) -> str:
        return say("Round opened: {title}", title=self.title)


class AnswerHandedIn(Entry, frozen=True):
    """A named answer lies in the box. `slot` is the digest of its sealed bytes; the words are not here. `how`: written
    on the laptop by its author, typed in from paper by the facilitator, or collected before the day."""

    kind: ClassVar[str] = "answer-handed-in"
    can_undo: ClassVar[bool] = False
    round: RoundId
    by: ParticipantId
    slot: str
    how: How = "laptop"

    def describe(self) -> str:
        return say("An answer was handed in")


class RoundClosed(Entry, frozen=True):
    """No more answers."""

    kind: ClassVar[str] = "round-closed"
    round: RoundId
    title: str

    def describe(self) -> str:
        return say("Round closed: {title}", title=self.title)


class RoundReopened(Entry, frozen=True):
    """Answers may be handed in again."""

    kind: ClassVar[str] = "round-reopened"
    shows: ClassVar[bool] = True
    round: RoundId
    title: str

    def describe(self) -> str:
        return say("Round opened again: {title}", title=self.title)


class RoundRevealed(Entry, frozen=True):
    """The box was opened, its answers entered in random order, and erased: all in one act. `without_roles`: of answers
    promised by role every role was left out, because more stood under one than people have it."""

    kind: ClassVar[str] = "round-revealed"
    can_undo: ClassVar[bool] = False
    shows: ClassVar[bool] = True
    round: RoundId
    title: str
    answers: tuple[RevealedAnswer, ...]
    without_roles: bool = False

    def describe(self) -> str:
        if self.without_roles:
            return say("Revealed without roles: {title}", title=self.title)
        return say("Revealed: {title}", title=self.title)


class RoundAbandoned(Entry, frozen=True):
    """The box was erased unread, with a reason."""

    kind: ClassVar[str] = "round-abandoned"
    can_undo: ClassVar[bool] = False
    round: RoundId
    title: str
    reason: str

    def describe(self) -> str:
        return say("Round given up: {title}", title=self.title)


class RoundAskedAgain(Entry, frozen=True):
    """A question whose answers were shown is to be put once more, for a reason. What was shown stays."""

    kind: ClassVar[str] = "round-asked-again"
    round: RoundId
    title: str
    reason: str

    def describe(self) -> str:
        return say("To be asked again: {title}", title=self.title)


class Undone(Entry, frozen=True):
    """The entry with this sequence was a slip of the hand; the fold leaves it out. What it was is said by that entry,
    in the language of whoever reads (`undoing.told`); `what` is how older files put it, in that of their day."""

    kind: ClassVar[str] = "undone"
    can_undo: ClassVar[bool] = False
    sequence: int
    what: str = ""

    def describe(self) -> str:
        return say("Undone: {what}", what=self.what) if self.what else say("Entry {n} undone", n=self.sequence)
