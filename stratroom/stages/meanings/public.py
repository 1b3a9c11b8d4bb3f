"""What the room sees of a phrase: the words and what is asked, everybody's meaning side by side, what was agreed."""

from dataclasses import dataclass, replace

from stratroom.model.names import PhraseId
from stratroom.model.promises import would_promise
from stratroom.model.public import PersonMark, collecting, mark, missing_words
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import Phrase, Settled, current, meanings_of, outcome, phrases
from stratroom.stages.meanings.answers import counted, given, used_it
from stratroom.stages.meanings.rules import question
from stratroom.words import headed


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Words before anybody is asked: the question that is coming, who used them, what is promised. Number of count.
    `topic` is the phrase by its id, here and below: with other words it is still the same."""

    number: int
    count: int
    prompt: str
    used: str
    promise: str
    topic: PhraseId


@dataclass(frozen=True, slots=True)
class PublicMeaning:
    """What one person means by it; `by` is None where answers are not attributed."""

    by: PersonMark | None
    text: str


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Everybody's meaning of one phrase; `counted` says how many used it and how many answered."""

    number: int
    count: int
    phrase: str
    counted: str
    meanings: tuple[PublicMeaning, ...]
    missing: str
    topic: PhraseId


@dataclass(frozen=True, slots=True)
class AgreedMeaning:
    """What the room means by it from now on, "" where it recorded that no meaning is agreed; `at` is ISO time."""

    number: int
    count: int
    phrase: str
    meaning: str
    counted: str
    at: str
    topic: PhraseId


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """Everything the room has seen of the phrase before it, oldest first."""
    item = current(workshop)
    if item is None:
        return ()
    round = workshop.round(meanings_of(item.id))
    seen: list[object] = [_taken_up(workshop, item)]
    if round and round.is_pending:
        seen.append(replace(collecting(workshop, round, in_box), title=""))
    if shown := workshop.shown(meanings_of(item.id)):
        seen.append(_side_by_side(workshop, item, shown))
        now = outcome(workshop, item)
        seen += [_agreed(workshop, item, shown, now)] if now else []
    return tuple(seen)


def _taken_up(workshop: Workshop, item: Phrase) -> TakenUp:
    asked = question(workshop, meanings_of(item.id))
    assert asked is not None
    promise = would_promise(workshop, asked.naming, asked.eligible)
    return TakenUp(*_place(workshop, item), asked.prompt, used_it(workshop, item), promise, item.id)


def _side_by_side(workshop: Workshop, item: Phrase, shown: Round) -> SideBySide:
    meanings = tuple(PublicMeaning(mark(m.by) if m.by else None, m.text) for m in given(workshop, shown))
    return SideBySide(
        *_place(workshop, item),
        phrase=item.text,
        counted=counted(workshop, item, shown),
        meanings=meanings,
        missing=headed(missing_words(workshop, shown)),
        topic=item.id,
    )


def _agreed(workshop: Workshop, item: Phrase, shown: Round, settled: Settled) -> AgreedMeaning:
    return AgreedMeaning(
        *_place(workshop, item),
        phrase=item.text,
        meaning=settled.meaning,
        counted=counted(workshop, item, shown),
        at=settled.at,
        topic=item.id,
    )


def _place(workshop: Workshop, item: Phrase) -> tuple[int, int]:
    items = phrases(workshop).items
    return items.index(item) + 1, len(items)
