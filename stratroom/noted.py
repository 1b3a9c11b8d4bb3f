"""Six words that somebody noted on paper, held against a workshop file: of which entry they are, or that none has them.

The chain alone does not show that entries were cut off the end, or that a file was written anew; noted words do. What
is read here changes nothing and says nothing of what lies hidden in a round.
"""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.entries import Recorded, RoundRevealed
from stratroom.model.names import RoundId
from stratroom.model.refusals import Refused
from stratroom.record.revealed_words import Reveals
from stratroom.record.wording import moment
from stratroom.room import begun
from stratroom.storage.file import WorkshopFile
from stratroom.storage.six_words import WORDS
from stratroom.words import in_sentences, listed, quoted, say, say_of

_SIX = 6
_SEPARATORS = str.maketrans(",;.·–—-_/|\u00a0\u202f", " " * 12)


def reveals(file: WorkshopFile, until: int | None = None) -> Reveals:
    """Of each reveal up to entry `until`, or all. The words are of the chain right after the reveal's own entry."""
    found: dict[tuple[RoundId, int], str] = {}
    for recorded in file.recorded[:until]:
        if isinstance(recorded.entry, RoundRevealed):
            round = recorded.entry.round
            time = 1 + sum(other == round for other, _ in found)
            found[round, time] = file.words_of(recorded.sequence)
    return found


def words_in(text: str) -> tuple[str, ...]:
    """Six words as somebody typed them, in any capitals, with spaces, commas or hyphens between them.

    Refused where they are not six, and where one is none of the words that are used, with those that are like it.

    >>> words_in("Oak, olive - OPAL orange  orbit otter")
    ('oak', 'olive', 'opal', 'orange', 'orbit', 'otter')
    """
    typed = tuple(text.casefold().translate(_SEPARATORS).split())
    unknown = [word for word in dict.fromkeys(typed) if word not in WORDS]
    if unknown:
        raise Refused(in_sentences(map(_unknown, unknown[:_SIX])))
    if len(typed) != _SIX:
        raise Refused(
            say_of(
                len(typed),
                "{n} word was typed; a note has six. Type all six, in their order.",
                "{n} words were typed; a note has six. Type all six, in their order.",
            )
        )
    return typed


def _unknown(word: str) -> str:
    near = get_close_matches(word, WORDS, n=2, cutoff=0.6)
    if near:
        return say("{word} is none of the words that are used. Is it {near}?", word=quoted(word[:40]),
                   near=either(list(map(quoted, near))))  # fmt: skip
    return say("{word} is none of the words that are used. Look at the note again.", word=quoted(word[:40]))


def either(items: Sequence[str]) -> str:
    """
    >>> either(["a", "b"]), either(["a"])
    ('a or b', 'a')
    """
    return say("{one} or {other}", one=items[0], other=items[1]) if len(items) > 1 else items[0]


def told_of(file: Path, words: Sequence[str]) -> str:
    """Of which entry of this file, which is whole, these six words are, and how many came after it.

    Refused where none of its entries has them, with the nearest where only one word is another.
    """
    room = begun(WorkshopFile.open(file, rule_book().kinds, read_only=True), rule_book())
    try:
        return _told(room.file, tuple(words))
    finally:
        room.close()


def _told(file: WorkshopFile, words: tuple[str, ...]) -> str:
    of = file.entry_with(words)
    if of is None:
        raise Refused(in_sentences((_none_has(words), _nearest(file, words))))
    since = file.recorded[-1].sequence - of.sequence
    return in_sentences((_is_of(of), _since(since)))


def _is_of(of: Recorded) -> str:
    return say(
        "These words are of entry {sequence}, {at}: {what}. Everything up to there is as it was then.",
        sequence=of.sequence, at=moment(of.at), what=of.entry.describe(),
    )  # fmt: skip


def _since(count: int) -> str:
    if not count:
        return say("It is the last entry here; whether more came after it, only words noted later can say.")
    return say_of(
        count,
        "{n} entry came after it; whether more did, only words noted later can say.",
        "{n} entries came after it; whether more did, only words noted later can say.",
    )


def _none_has(words: tuple[str, ...]) -> str:
    return say(
        "No entry of this file has the words {words}. Either the file was changed since they were noted, or they were "
        "noted wrongly, or of another workshop.",
        words=" ".join(words),
    )


def _nearest(file: WorkshopFile, words: tuple[str, ...]) -> str:
    """One word of six may have been misheard; more would be another note."""
    for recorded in file.recorded:
        own = file.words_of(recorded.sequence).split()
        others = [(typed, has) for typed, has in zip(words, own, strict=True) if typed != has]
        if len(others) == 1 or sorted(own) == sorted(words):
            return say(
                "Nearest is entry {sequence}, {at}: {words}. Compare it with the note word by word ({others}).",
                sequence=recorded.sequence, at=moment(recorded.at), words=" ".join(own),
                others=listed([say("{has}, not {typed}", has=has, typed=typed) for typed, has in others]),
            )  # fmt: skip
    return ""
