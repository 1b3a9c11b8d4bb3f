"""What one person is shown when they answer a round: the question with whatever the stage adds to it; and what a
dissent is about, when its author reads it back.

Above the stages, because it knows them all. Nobody else's answer enters a ballot.
"""

import random
from dataclasses import replace

from stratroom.model.forms import Position, how
from stratroom.model.names import OptionId, ParticipantId, RoundId, SubjectId
from stratroom.model.promises import names_too, own_role, promised
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.rules import meanings_of, phrases
from stratroom.stages.priorities.acts import GRADIENTS, MY_TIME, priorities
from stratroom.stages.priorities.asked_on import list_lines
from stratroom.stages.priorities.my_time import owned_by
from stratroom.stages.priorities.rules import option_text
from stratroom.stages.reveal.asking import compared
from stratroom.stages.statements.rules import SOFT_LIMIT
from stratroom.stages.tradeoffs.nouns import OUTCOME, Tradeoff, reverse_in_words, round_of, tradeoffs
from stratroom.ui.entry.ballot import Ballot
from stratroom.words import headed, in_sentences, parted, say


def ballot(workshop: Workshop, id: RoundId, by: ParticipantId) -> Ballot:
    """The ballot of one person in a round that was opened."""
    round = workshop.rounds[id]
    promise = in_sentences((own_role(round, by), promised(workshop, round), names_too(workshop, round)))
    rule = how(round.form, round.attribution)
    plain = Ballot(round.title, round.prompt, promise, round.form, soft_limit=SOFT_LIMIT, rule=rule)
    item = _tradeoff(workshop, id)
    if item:
        return _on_tradeoff(workshop, plain, item, id, by)
    if id in [meanings_of(item.id) for item in phrases(workshop).items]:
        return replace(plain, beginning=say("I would fund, stop or measure …"))
    if id == GRADIENTS:
        return replace(plain, lines=list_lines(workshop), needed=round.needed)
    if id == MY_TIME:
        return replace(plain, lines=(*list_lines(workshop), *_own(workshop, by)))
    if round.form == "recognition":
        return _on_sentences(workshop, plain, round, by)
    return replace(plain, options=_options(workshop, round, by))


def paper_ballot(workshop: Workshop, id: RoundId) -> Ballot:
    """What stands on everybody's card: as a ballot, with the options in the order of the list; sentences in one that
    tells nobody's seat. In a second round it says who answered the first, not what."""
    nobody, round = ParticipantId(""), workshop.rounds[id]
    if round.form == "recognition":
        return ballot(workshop, id, nobody)
    options = tuple((option, option_text(workshop, option)) for option in round.options)
    return replace(ballot(workshop, id, nobody), options=options, answered_first=_answered_first(workshop, id))


def about(workshop: Workshop, subject: SubjectId) -> tuple[str, ...]:
    """What this subject is, line by line, as it stands: the trade-off with what was decided or else proposed, or the
    list of priorities."""
    item = next((item for item in tradeoffs(workshop).items if item.id == subject), None)
    if item is None:
        options = parted(option.text for option in priorities(workshop).options)
        return (say("The list of priorities"), *(list_lines(workshop) or (options,)))
    if item.decision:
        held, text = headed(say(OUTCOME[item.decision.outcome])), item.decision.text
    else:
        held, text = say("Proposal"), item.proposal
    return (item.wording, *((say("{label}: {text}", label=held, text=text),) if text else ()))


def _on_sentences(workshop: Workshop, plain: Ballot, round: Round, by: ParticipantId) -> Ballot:
    """The others' sentences without their names, in an order of each person's own, and beside them one's own. On paper
    all of them, in an order that is no seating order."""
    words = compared(workshop, round.id)
    others = [(option, words[option]) for option in round.options if option != by]
    random.Random(f"{round.id} {by}").shuffle(others)
    return replace(plain, options=tuple(others), own=words.get(OptionId(by), ""))


def _tradeoff(workshop: Workshop, id: RoundId) -> Tradeoff | None:
    polls = ("first", "second", "gradients")
    return next((t for t in tradeoffs(workshop).items if id in [round_of(poll, t.id) for poll in polls]), None)


def _on_tradeoff(workshop: Workshop, plain: Ballot, item: Tradeoff, id: RoundId, by: ParticipantId) -> Ballot:
    """In a second round one's own first answer stands in the place of what was read before the first."""
    if plain.form == "gradient":
        return replace(plain, needed=item.needed)
    is_second = id == round_of("second", item.id)
    return replace(
        plain,
        prefer=item.prefer,
        over=item.over,
        lines=() if is_second and by else _about(workshop, item),
        is_second=is_second,
        before=_own_first(workshop, item, by) if is_second else None,
    )


def _about(workshop: Workshop, item: Tradeoff) -> tuple[str, ...]:
    cost = say("What it costs: {words}", words=item.cost) if item.cost else ""
    stops = say("What stops: {words}", words=item.stops) if item.stops else ""
    feels = say("Who feels it: {words}", words=item.feels) if item.feels else ""
    return tuple(filter(None, (item.question, cost, stops, feels, reverse_in_words(workshop, item))))


def _own_first(workshop: Workshop, item: Tradeoff, by: ParticipantId) -> Position | None:
    first = workshop.shown(round_of("first", item.id))
    answer = first.answers_by().get(by) if first else None
    return answer if isinstance(answer, Position) else None


def _answered_first(workshop: Workshop, id: RoundId) -> frozenset[ParticipantId]:
    """Nobody where the first answers were shown without names: who gave one may not be known."""
    item = _tradeoff(workshop, id)
    if item is None or id != round_of("second", item.id):
        return frozenset()
    first = workshop.shown(round_of("first", item.id))
    return frozenset(first.answers_by()) if first and first.has_names_shown else frozenset()


def _own(workshop: Workshop, by: ParticipantId) -> tuple[str, ...]:
    """What the one who answers owns; on a card for everybody there is no such line, the owners stand in the list."""
    if not by:
        return ()
    owns = owned_by(workshop, by)
    return (say("You own: {owns}", owns=owns) if owns else say("You own none of these."),)


def _options(workshop: Workshop, round: Round, by: ParticipantId) -> tuple[tuple[OptionId, str], ...]:
    """In an order of each person's own, the same whenever they come back, so that none stands first for all."""
    options = [(option, option_text(workshop, option)) for option in round.options]
    random.Random(f"{round.id} {by}").shuffle(options)
    return tuple(options)
