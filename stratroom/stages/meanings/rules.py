"""Same words: a phrase that several used, what each would fund, stop or measure by it, what the room agrees it means.

What was answered blind lies in the rounds; here is which words were taken up, and what the room wrote down in the end.
"""

from collections.abc import Callable
from dataclasses import replace

from stratroom.model.cards import cards, times_stated_before
from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import CardId, PhraseId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Phase
from stratroom.model.rulebook import StageRules
from stratroom.model.text import identifier, required
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import (
    COMMANDS,
    ENTRIES,
    STAGE,
    AgreeMeaning,
    DropPhrase,
    MeaningAgreed,
    NoMeaningAgreed,
    Phrase,
    PhraseDropped,
    PhraseReturnedTo,
    PhraseReworded,
    Phrases,
    PhraseTakenUp,
    RecordNoMeaning,
    ReturnToPhrase,
    RewordPhrase,
    Settled,
    TakeUpPhrase,
    current,
    meanings_of,
    outcome,
    phrases,
    times_asked_before,
)
from stratroom.stages.meanings.asking import question
from stratroom.words import say


def decide(workshop: Workshop, command: Command) -> Entry:
    """Refused for unknown phrases, empty or doubled words, words people were asked about, meanings nobody has seen."""
    match command:
        case TakeUpPhrase(id, text, used_by):
            return _take_up(workshop, id, text, used_by)
        case RewordPhrase(id, text):
            _not_yet_asked(workshop, _known(workshop, id))
            return PhraseReworded(phrase=id, text=_new_words(workshop, id, text))
        case DropPhrase(id):
            item = _known(workshop, id)
            _not_yet_asked(workshop, item)
            return PhraseDropped(phrase=id, text=item.text)
        case ReturnToPhrase(id):
            return _return_to(workshop, _known(workshop, id))
        case AgreeMeaning(id, meaning):
            return _agree(workshop, _seen(workshop, _known(workshop, id)), meaning)
        case RecordNoMeaning(id):
            return _agree_none(workshop, _seen(workshop, _known(workshop, id)))
        case _:
            raise TypeError(f"meanings does not own {type(command).__name__}")


def _known(workshop: Workshop, id: PhraseId) -> Phrase:
    for item in phrases(workshop).items:
        if item.id == id:
            return item
    raise Refused(say("Those words are no longer taken up. Choose others, or take them up again."))


def _take_up(workshop: Workshop, id: PhraseId, text: str, used_by: tuple[CardId, ...]) -> PhraseTakenUp:
    identifier(id, say("The id of a phrase"))
    if id in phrases(workshop).ids:
        raise Refused(say("The id “{id}” is taken. Give each phrase an id of its own.", id=id))
    taken = _new_words(workshop, id, text)
    _not_in_mid_round(workshop)
    if strangers := set(used_by) - {card.id for card in cards(workshop)}:
        raise Refused(say("There is no statement by “{card}”.", card=min(strangers)))
    return PhraseTakenUp(phrase=id, text=taken, used_by=tuple(dict.fromkeys(used_by)))


def _new_words(workshop: Workshop, id: PhraseId, text: str) -> str:
    words = required(text, say("The phrase"), "phrase")
    if any(item.text.casefold() == words.casefold() and item.id != id for item in phrases(workshop).items):
        raise Refused(
            say("“{phrase}” is taken up already. Go back to it, or take up other words.", phrase=words), "phrase"
        )
    return words


def _not_in_mid_round(workshop: Workshop) -> None:
    """One phrase at a time: a round that nobody looks after would be forgotten."""
    before = current(workshop)
    round = workshop.round(meanings_of(before.id)) if before else None
    if round and round.is_pending:
        raise Refused(say("“{title}” is not revealed yet. Reveal it or give it up first.", title=round.title))


def _return_to(workshop: Workshop, item: Phrase) -> PhraseReturnedTo:
    if phrases(workshop).current == item.id:
        raise Refused(say("“{phrase}” is before the room already.", phrase=item.text))
    _not_in_mid_round(workshop)
    return PhraseReturnedTo(phrase=item.id, text=item.text)


def _not_yet_asked(workshop: Workshop, item: Phrase) -> None:
    round = workshop.round(meanings_of(item.id))
    if round and (round.earlier or round.phase is not Phase.ABANDONED):
        raise Refused(say("People were asked about “{phrase}”, so it stays. Take up other words.", phrase=item.text))


def _seen(workshop: Workshop, item: Phrase) -> Phrase:
    if workshop.shown(meanings_of(item.id)) is None:
        raise Refused(say("The room has not seen what each means by “{phrase}”. Reveal that first.", phrase=item.text))
    return item


def _agree(workshop: Workshop, item: Phrase, meaning: str) -> MeaningAgreed:
    agreed = required(meaning, say("What the room means"), "meaning")
    now = outcome(workshop, item)
    if now and now.meaning.split() == agreed.split():
        raise Refused(say("These are the words already agreed."), "meaning")
    return MeaningAgreed(phrase=item.id, text=item.text, meaning=agreed)


def _agree_none(workshop: Workshop, item: Phrase) -> NoMeaningAgreed:
    now = outcome(workshop, item)
    if now and not now.meaning:
        raise Refused(say("It is recorded already that no meaning is agreed."))
    return NoMeaningAgreed(phrase=item.id, text=item.text)


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """The phrases after one more entry."""
    part = phrases(workshop)
    match recorded.entry:
        case PhraseTakenUp(id, text, used_by):
            new = Phrase(id, text, used_by=used_by, statements=times_stated_before(workshop))
            return workshop.with_part(STAGE, replace(part, items=(*part.items, new), current=id))
        case PhraseReworded(id, text):
            return _changed(workshop, id, lambda item: replace(item, text=text, used_by=()))
        case PhraseDropped(id):
            left = tuple(item for item in part.items if item.id != id)
            now = part.current if part.current != id else (left[-1].id if left else None)
            return workshop.with_part(STAGE, Phrases(left, now, (*part.dropped, id)))
        case PhraseReturnedTo(id):
            return workshop.with_part(STAGE, replace(part, current=id))
        case MeaningAgreed(id, _, meaning):
            return _settled(workshop, id, meaning, recorded.at)
        case NoMeaningAgreed(id):
            return _settled(workshop, id, "", recorded.at)
        case _:
            raise TypeError(f"meanings does not own {type(recorded.entry).__name__}")


def _changed(workshop: Workshop, id: PhraseId, change: Callable[[Phrase], Phrase]) -> Workshop:
    part = phrases(workshop)
    items = tuple(change(item) if item.id == id else item for item in part.items)
    return workshop.with_part(STAGE, replace(part, items=items))


def _settled(workshop: Workshop, id: PhraseId, meaning: str, at: str) -> Workshop:
    new = Settled(meaning, at, times_asked_before(workshop, id))
    return _changed(workshop, id, lambda item: replace(item, settled=(*item.settled, new)))


RULES = StageRules(
    stage=STAGE,
    begin=Phrases(),
    commands=COMMANDS,
    entries=ENTRIES,
    decide=decide,
    evolve=evolve,
    question=question,
)
