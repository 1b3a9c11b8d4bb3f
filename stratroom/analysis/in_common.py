"""Which marked words one sentence has in common with each other one: a fact, no suggestion that they mean the same."""

from collections.abc import Mapping, Sequence

from stratroom.analysis.shared import Phrase


def in_common(phrases: Sequence[Phrase], who: str) -> Mapping[str, tuple[str, ...]]:
    """For everybody else who shares marked words with `who`: these words, without those that lie in longer ones of
    theirs; in the order of the phrases.

    >>> from stratroom.analysis.spoken import Place
    >>> grow = Phrase("grow", "grow", ("a", "b"), (Place("a", 0, 4), Place("b", 0, 4)))
    >>> in_common([grow], "a"), in_common([grow], "c")
    ({'b': ('grow',)}, {})
    """
    mine = [phrase for phrase in phrases if who in phrase.by]
    others = dict.fromkeys(by for phrase in mine for by in phrase.by if by != who)
    return {other: _shared_by_two(mine, who, other) for other in others}


def _shared_by_two(mine: Sequence[Phrase], who: str, other: str) -> tuple[str, ...]:
    ours = [phrase for phrase in mine if other in phrase.by]
    return tuple(phrase.text for phrase in ours if not any(_lies_in(phrase, longer, who) for longer in ours))


def _lies_in(phrase: Phrase, longer: Phrase, who: str) -> bool:
    """Whether all of it stands in the longer one where `who` says it."""
    places, around = ([place for place in one.places if place.by == who] for one in (phrase, longer))
    return phrase is not longer and all(
        any(o.start <= p.start and p.end <= o.end and (o.start, o.end) != (p.start, p.end) for o in around)
        for p in places
    )
