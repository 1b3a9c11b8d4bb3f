"""Words of which the facilitator said whether they tell who somebody is: for the edition without names alone."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class JudgedWord:
    """One word, or a few, as they were written. `is_withheld`, else it is kept: it names nobody here."""

    word: str
    is_withheld: bool


@dataclass(frozen=True, slots=True)
class WithholdWord(Command):
    """Withhold this, too, in any capitals: a nickname, or words that tell who spoke."""

    word: str


@dataclass(frozen=True, slots=True)
class KeepWord(Command):
    """Let this stand: it names nobody here. In small letters it is said of small letters alone."""

    word: str


@dataclass(frozen=True, slots=True)
class TakeWordBack(Command):
    """Leave this word to the rule again."""

    word: str


class WordWithheld(Entry, frozen=True):
    """The edition without names withholds this word, too."""

    kind: ClassVar[str] = "word-withheld"
    word: str

    def describe(self) -> str:
        return say("Withheld in the unattributed edition: “{word}”", word=self.word)


class WordKept(Entry, frozen=True):
    """The edition without names keeps this word, which looks like a name."""

    kind: ClassVar[str] = "word-kept"
    word: str

    def describe(self) -> str:
        return say("Kept in the unattributed edition: “{word}”", word=self.word)


class WordTakenBack(Entry, frozen=True):
    """What was said of this word does not hold any more."""

    kind: ClassVar[str] = "word-taken-back"
    word: str

    def describe(self) -> str:
        return say("Left to the rule in the unattributed edition: “{word}”", word=self.word)


OfWords = WordWithheld | WordKept | WordTakenBack
