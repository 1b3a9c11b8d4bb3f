"""What the room made of the meanings of a phrase, in a case: played from it, and told again."""

from collections.abc import Iterator

from stratroom.case import Phrase
from stratroom.model.commands import Command
from stratroom.model.names import PhraseId
from stratroom.model.workshop import Workshop
from stratroom.played import misplaced
from stratroom.stages.meanings import acts
from stratroom.stages.meanings.acts import AgreeMeaning, RecordNoMeaning, outcome
from stratroom.words import say


def settle(place: str, phrase: PhraseId, told: Phrase) -> Iterator[tuple[str, Command]]:
    """The acts that follow its answers, each with its place. Refused, with it, where it tells both a meaning and that
    none is agreed."""
    if told.meaning and told.none_agreed:
        what = say("The room agreed a meaning, or that there is none. Take one of the two out.")
        raise misplaced(f"{place}.none_agreed", what)
    if told.meaning:
        yield place, AgreeMeaning(phrase, told.meaning)
    if told.none_agreed:
        yield f"{place}.none_agreed", RecordNoMeaning(phrase)


def settled(workshop: Workshop, item: acts.Phrase) -> tuple[str, bool]:
    """The meaning the room agreed about the answers of today, and whether it recorded that there is none."""
    last = outcome(workshop, item)
    return (last.meaning, not last.meaning) if last else ("", False)


def left_of_settled(workshop: Workshop, item: acts.Phrase, *, is_told: bool) -> Iterator[str]:
    """What is not told of it: what was settled before the last time, or about answers that were asked for again; all of
    it where the phrase itself is not told."""
    if item.settled and not is_told:
        yield say(
            "What the room made of the meanings of “{phrase}”: a case tells it with the meanings alone.",
            phrase=item.text,
        )
    elif len(item.settled) > (outcome(workshop, item) is not None):
        yield say(
            "What the room made of the meanings of “{phrase}” earlier: a case tells what holds now.", phrase=item.text
        )
