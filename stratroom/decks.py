"""The deck of cards for a blind question, before it is opened or while it is open. Nobody's answer enters it."""

from stratroom.ballots import paper_ballot
from stratroom.model import engine
from stratroom.model.names import RoundId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Round
from stratroom.model.rulebook import RuleBook
from stratroom.model.workshop import Workshop
from stratroom.record.paper.deck import Deck
from stratroom.record.wording import day
from stratroom.words import say, spelling


def deck(workshop: Workshop, rules: RuleBook, id: RoundId) -> Deck:
    """What is printed for this round. Refused where it cannot be asked yet, or where nobody may answer it."""
    round = _put(workshop, rules, id)
    if not round.eligible:
        raise Refused(say("Nobody may answer this question yet. Add participants with a vote under Welcome."))
    ballot = paper_ballot(workshop.with_round(round), id)
    people = [person for person in workshop.people if person.id in round.eligible]
    about = workshop.about
    return Deck(
        language=spelling(),
        title=about.title,
        organisation=about.organisation,
        date=day(about.date),
        question=ballot.prompt,
        form=ballot.form,
        count=len(people),
        names=tuple(person.known_as for person in people) if round.is_named else (),
        after_reading=round.after_reading,
        prefer=ballot.prefer,
        over=ballot.over,
        needed=ballot.needed,
        options=tuple(words for _, words in ballot.options),
        lines=(*ballot.lines, *filter(None, (ballot.rule, ballot.beginning))),
        is_second=ballot.is_second,
    )


def _put(workshop: Workshop, rules: RuleBook, id: RoundId) -> Round:
    """The round that is open; otherwise as it would be put now."""
    round = workshop.round(id)
    if round and round.is_pending:
        return round
    return engine.as_put(rules.question(workshop, id))
