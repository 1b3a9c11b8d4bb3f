"""What may be said of a word for the edition without names. The last word on it holds; it can be taken back."""

from stratroom.model.judged_words import (
    JudgedWord,
    KeepWord,
    OfWords,
    TakeWordBack,
    WithholdWord,
    WordKept,
    WordTakenBack,
    WordWithheld,
)
from stratroom.model.refusals import Refused
from stratroom.model.spelling import has_capitals, keys
from stratroom.model.text import required
from stratroom.model.workshop import Workshop
from stratroom.words import say

LONGEST_WORD = 200
"""Characters: some words, not a text."""
_LEAST = 2


def decide_word(workshop: Workshop, command: WithholdWord | KeepWord | TakeWordBack) -> OfWords:
    """Refused for what is empty, a letter alone that is to be withheld, too long for a few words, or said already."""
    word = _tidied(command.word, least=_LEAST if isinstance(command, WithholdWord) else 1)
    said = next((judged for judged in workshop.judged_words if _same(judged.word, word)), None)
    match command:
        case WithholdWord():
            _refuse_again(said, JudgedWord(word, is_withheld=True))
            return WordWithheld(word=word)
        case KeepWord():
            _refuse_again(said, JudgedWord(word, is_withheld=False))
            return WordKept(word=word)
        case TakeWordBack():
            if said is None:
                raise Refused(say("Nothing was said of “{word}”.", word=word), "word")
            return WordTakenBack(word=said.word)


def _tidied(text: str, least: int) -> str:
    word = " ".join(required(text, say("The word"), "word").split())
    letters = "".join(keys(word))
    if not letters:
        raise Refused(say("“{word}” has no letter or digit and cannot be looked for. Write a word.", word=word), "word")
    if len(letters) < least and has_capitals(letters):
        raise Refused(say("“{word}” is too short: it would stand in every text. Write more of it.", word=word), "word")
    if len(word) > LONGEST_WORD:
        sentence = say("That is too long: {most} characters are the most. Take fewer words.", most=LONGEST_WORD)
        raise Refused(sentence, "word")
    return word


def _refuse_again(said: JudgedWord | None, now: JudgedWord) -> None:
    if said == now:
        held, kept = (
            say("“{word}” is withheld already.", word=now.word),
            say("“{word}” is kept already.", word=now.word),
        )
        raise Refused(held if now.is_withheld else kept, "word")


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def judged_after(judged: tuple[JudgedWord, ...], entry: OfWords) -> tuple[JudgedWord, ...]:
    """All that holds after one of these happened, in the order it was said."""
    others = tuple(each for each in judged if not _same(each.word, entry.word))
    match entry:
        case WordWithheld(word):
            return (*others, JudgedWord(word, is_withheld=True))
        case WordKept(word):
            return (*others, JudgedWord(word, is_withheld=False))
        case WordTakenBack():
            return others
