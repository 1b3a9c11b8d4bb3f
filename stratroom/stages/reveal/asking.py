"""The recognition round: each marks, blind, which of the others' sentences say the same as their own."""

from stratroom.analysis.recognition import proposal
from stratroom.model.cards import STATEMENTS, authors, cards
from stratroom.model.earlier import asked_before
from stratroom.model.forms import Recognition
from stratroom.model.names import CardId, OptionId, ParticipantId, RoundId
from stratroom.model.rounds import Question, Round
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.sortings import STAGE, recognition_of
from stratroom.words import say

_LEAST_AUTHORS = 2


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """Asked of everybody who gave a sentence, with a vote or without; each sentence is an option by its author, whether
    the room knows them yet or not. None where sentences carry no authors: then nobody's own could be told from the
    others; and where there is a single one."""
    wrote = _authors_in_order(workshop)
    if round != recognition_of(workshop) or len(wrote) < _LEAST_AUTHORS:
        return None
    return Question(
        round=round,
        stage=STAGE,
        title=say("Who says the same as I do?"),
        prompt=say("Which of these sentences say the same as yours?"),
        form="recognition",
        attribution="named",
        eligible=tuple(person.id for person in workshop.people if person.id in wrote),
        options=tuple(map(OptionId, wrote)),
    )


def at_hand(workshop: Workshop) -> RoundId:
    """The recognition round that waits for its reveal, be it of sentences that are asked for again; otherwise that of
    the sentences that are shown."""
    pending = (id for id, round in workshop.rounds.items() if round.form == "recognition" and round.is_pending)
    return next(pending, recognition_of(workshop))


def when_put(workshop: Workshop, round: RoundId) -> Workshop:
    """The workshop with the sentences this round is about: those that were shown when it was put."""
    earlier = (then for asked, _, then in asked_before(workshop) if asked.id == STATEMENTS)
    return next((then for then in earlier if recognition_of(then) == round), workshop)


def compared(workshop: Workshop, round: RoundId) -> dict[OptionId, str]:
    """The sentences this round is about, by their authors."""
    of = when_put(workshop, round)
    wrote = authors(of)
    return {OptionId(wrote[card.id]): card.text for card in cards(of)}


def recognition(workshop: Workshop) -> Round | None:
    """The recognition round of these sentences once it is shown."""
    return workshop.shown(recognition_of(workshop))


def recognised(workshop: Workshop) -> dict[ParticipantId, tuple[ParticipantId, ...]]:
    """Whom each who answered recognises, in seating order; only those who answered too. Empty before it is shown."""
    shown = recognition(workshop)
    given = shown.answers_by() if shown else {}
    marked = {by: answer.same_as for by, answer in given.items() if isinstance(answer, Recognition)}
    order = [person.id for person in workshop.people if person.id in marked]
    return {by: tuple(other for other in order if other in marked[by]) for by in order}


def marked_in_vain(workshop: Workshop) -> tuple[ParticipantId, ...]:
    """Who marked sentences of people who did not answer, once for each of these; in seating order."""
    shown = recognition(workshop)
    given = shown.answers_by() if shown else {}
    return tuple(
        person.id
        for person in workshop.people
        if isinstance(answer := given.get(person.id), Recognition)
        for other in answer.same_as
        if other not in given
    )


def proposed(workshop: Workshop) -> tuple[tuple[CardId, ...], ...]:
    """The groups that mutual recognition gives, in the order of the cards; those whom nobody joins are in none."""
    seen = {str(by): [str(other) for other in others] for by, others in recognised(workshop).items()}
    card_of = {str(wrote): card for card, wrote in authors(workshop).items()}
    groups = proposal(seen, _authors_in_order(workshop))
    return tuple(tuple(card_of[person] for person in group) for group in groups)


def _authors_in_order(workshop: Workshop) -> list[ParticipantId]:
    """Who wrote the cards, in the order of these."""
    wrote = authors(workshop)
    return [wrote[card.id] for card in cards(workshop) if card.id in wrote]
