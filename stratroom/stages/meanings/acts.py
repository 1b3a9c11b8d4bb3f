"""Same words: the phrases the room takes up, what may be asked of them and what can have happened to them."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import CardId, PhraseId, RoundId, StageId
from stratroom.model.workshop import Workshop
from stratroom.words import say

STAGE = StageId("meanings")


@dataclass(frozen=True, slots=True)
class Settled:
    """What the room made of the meanings, `at` that time (ISO 8601). `meaning` is "" where it recorded that none is
    agreed. `asked` is how often the question had been asked before: it is said of those answers and of no others."""

    meaning: str
    at: str
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that several used, and all that was `settled` about them. What each means by them lies in the round.

    `used_by` are the cards in which the words were marked when they were taken up, in any form of them; none where they
    were typed. `statements` is how often the statements had been asked again by then: of others it says nothing.
    """

    id: PhraseId
    text: str
    settled: tuple[Settled, ...] = ()
    used_by: tuple[CardId, ...] = ()
    statements: int = 0


@dataclass(frozen=True, slots=True)
class Phrases:
    """All phrases in the order they were taken up; `current` is the one before the room, `dropped` are those that are
    no longer here."""

    items: tuple[Phrase, ...] = ()
    current: PhraseId | None = None
    dropped: tuple[PhraseId, ...] = ()

    @property
    def ids(self) -> tuple[PhraseId, ...]:
        """Every id that ever was: what was asked about dropped words, and given up, is not asked about others."""
        return (*(item.id for item in self.items), *self.dropped)


@dataclass(frozen=True, slots=True)
class TakeUpPhrase(Command):
    """Bring words before the room; `used_by` are the cards in which they are marked, if they are."""

    phrase: PhraseId
    text: str
    used_by: tuple[CardId, ...] = ()


@dataclass(frozen=True, slots=True)
class RewordPhrase(Command):
    """Before anybody was asked; afterwards people would have answered about other words."""

    phrase: PhraseId
    text: str


@dataclass(frozen=True, slots=True)
class DropPhrase(Command):
    """Before anybody was asked."""

    phrase: PhraseId


@dataclass(frozen=True, slots=True)
class ReturnToPhrase(Command):
    """Bring one before the room that was taken up already."""

    phrase: PhraseId


@dataclass(frozen=True, slots=True)
class AgreeMeaning(Command):
    """Write down what the room means by the words. A second time amends: the earlier wording stays in the record."""

    phrase: PhraseId
    meaning: str


@dataclass(frozen=True, slots=True)
class RecordNoMeaning(Command):
    """Write down that the room agrees no meaning."""

    phrase: PhraseId


class PhraseTakenUp(Entry, frozen=True):
    kind: ClassVar[str] = "phrase-taken-up"
    shows: ClassVar[bool] = True
    phrase: PhraseId
    text: str
    used_by: tuple[CardId, ...] = ()

    def describe(self) -> str:
        return say("Taken up: “{text}”", text=self.text)


class PhraseReworded(Entry, frozen=True):
    kind: ClassVar[str] = "phrase-reworded"
    phrase: PhraseId
    text: str

    def describe(self) -> str:
        return say("Words changed to “{text}”", text=self.text)


class PhraseDropped(Entry, frozen=True):
    kind: ClassVar[str] = "phrase-dropped"
    phrase: PhraseId
    text: str

    def describe(self) -> str:
        return say("Dropped: “{text}”", text=self.text)


class PhraseReturnedTo(Entry, frozen=True):
    kind: ClassVar[str] = "phrase-returned-to"
    shows: ClassVar[bool] = True
    phrase: PhraseId
    text: str

    def describe(self) -> str:
        return say("Back to “{text}”", text=self.text)


class MeaningAgreed(Entry, frozen=True):
    kind: ClassVar[str] = "meaning-agreed"
    phrase: PhraseId
    text: str
    meaning: str

    def describe(self) -> str:
        return say("Meaning agreed: “{text}”", text=self.text)


class NoMeaningAgreed(Entry, frozen=True):
    kind: ClassVar[str] = "no-meaning-agreed"
    phrase: PhraseId
    text: str

    def describe(self) -> str:
        return say("No agreed meaning: “{text}”", text=self.text)


def phrases(workshop: Workshop) -> Phrases:
    """All phrases of this workshop."""
    part = workshop.parts[STAGE]
    assert isinstance(part, Phrases)
    return part


def current(workshop: Workshop) -> Phrase | None:
    """The phrase before the room."""
    part = phrases(workshop)
    return next((item for item in part.items if item.id == part.current), None)


def meanings_of(phrase: PhraseId) -> RoundId:
    """The round that asks what each means by it."""
    return RoundId(f"meaning:{phrase}")


def times_asked_before(workshop: Workshop, phrase: PhraseId) -> int:
    """How often the room was shown meanings of it and then asked again."""
    round = workshop.round(meanings_of(phrase))
    return len(round.earlier) if round else 0


def outcome(workshop: Workshop, phrase: Phrase) -> Settled | None:
    """What the room made of the answers of today: what it made of earlier ones is none."""
    last = phrase.settled[-1] if phrase.settled else None
    return last if last and last.asked == times_asked_before(workshop, phrase.id) else None


COMMANDS: tuple[type[Command], ...] = (
    TakeUpPhrase,
    RewordPhrase,
    DropPhrase,
    ReturnToPhrase,
    AgreeMeaning,
    RecordNoMeaning,
)
ENTRIES: tuple[type[Entry], ...] = (
    PhraseTakenUp,
    PhraseReworded,
    PhraseDropped,
    PhraseReturnedTo,
    MeaningAgreed,
    NoMeaningAgreed,
)
