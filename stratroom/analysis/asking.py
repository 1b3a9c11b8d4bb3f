"""Questions for the facilitator alone, made from facts about the sentences. Never a verdict on one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from stratroom.analysis.shared import Phrase
from stratroom.words import quoted, say, say_of

if TYPE_CHECKING:
    from stratroom.analysis.marks import Measured

_LONGEST = 8
"""Words of a phrase that is quoted in a question."""
_PHRASES = 3
"""Of how many phrases it is asked what they mean; the stage of the same words takes one or two of them up."""


def questions(people: Sequence[str], phrases: Sequence[Phrase], measures: "Sequence[Measured]") -> tuple[str, ...]:
    """The most telling first. None for a single person."""
    if len(people) < 2:
        return ()
    measured = questions_of_measures(people, measures)
    return (*measured, *_of_phrases(people, phrases), *_of_nothing_shared(people, phrases))


def questions_of_measures(people: Sequence[str], measures: "Sequence[Measured]") -> tuple[str, ...]:
    """Where words cannot be read there are these alone. None for a single person."""
    if len(people) < 2:
        return ()
    asked: list[str] = []
    without = len(set(people) - {measure.place.by for measure in measures})
    if without:
        asked.append(
            say_of(
                without,
                "{n} of {all} names no amount or date: ask how we would know.",
                "{n} of {all} name no amount or date: ask how we would know.",
                all=len(people),
            )
        )
    dates = {measure.text: None for measure in measures if measure.kind in ("date", "deadline")}
    if len(dates) > 1:
        named = ", ".join(map(quoted, dates))
        asked.append(say("Dates that were named: {dates}. Ask what has to be done by the first.", dates=named))
    return tuple(asked)


def _of_phrases(people: Sequence[str], phrases: Sequence[Phrase]) -> tuple[str, ...]:
    """Of what at least three said, or both of two; phrases before single words, for they sound more agreed."""
    many = [phrase for phrase in phrases if len(phrase.by) >= min(3, len(people)) and _is_short(phrase)]
    many.sort(key=lambda phrase: " " not in phrase.lemma)
    return tuple(
        say(
            "“{phrase}” was said by {n} of {all}: ask what each would stop for it.",
            phrase=phrase.text,
            n=len(phrase.by),
            all=len(people),
        )
        for phrase in many[:_PHRASES]
    )


def _is_short(phrase: Phrase) -> bool:
    return len(phrase.lemma.split()) <= _LONGEST


def _of_nothing_shared(people: Sequence[str], phrases: Sequence[Phrase]) -> tuple[str, ...]:
    alone = len(set(people) - {by for phrase in phrases for by in phrase.by})
    if not alone:
        return ()
    return (
        say_of(
            alone,
            "{n} of {all} shares no marked word with anyone: ask who sees something of it in their own sentence.",
            "{n} of {all} share no marked word with anyone: ask who sees something of it in their own sentence.",
            all=len(people),
        ),
    )
