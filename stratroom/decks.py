"""The deck of cards for a blind question, before it is opened or while it is open. Nobody's answer enters it."""

from stratroom.ballots import ballot, paper_ballot
from stratroom.model import engine
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.refusals import Refused
from stratroom.model.roles import called
from stratroom.model.rounds import Round, cards_by_role
from stratroom.model.rulebook import RuleBook
from stratroom.model.workshop import Workshop
from stratroom.record.paper.deck import Deck
from stratroom.record.wording import day
from stratroom.ui.entry.forms.position import own_first
from stratroom.words import say, spelling


def deck(workshop: Workshop, rules: RuleBook, id: RoundId) -> Deck:
    """What is printed for this round. Refused where it cannot be asked yet, or where nobody may answer it."""
    round = _put(workshop, rules, id)
    if not round.eligible:
        raise Refused(say("Nobody may answer this question yet. Add participants with a vote under Welcome."))
    workshop = workshop.with_round(round)
    on_paper = paper_ballot(workshop, id)
    people = [person for person in workshop.people if person.id in round.eligible]
    about = workshop.about
    return Deck(
        language=spelling(),
        title=about.title,
        organisation=about.organisation,
        date=day(about.date),
        question=on_paper.prompt,
        form=on_paper.form,
        count=len(people),
        names=tuple(person.known_as for person in people) if round.is_named else (),
        roles=tuple(called(role) for role in cards_by_role(round)),
        after_reading=round.after_reading,
        prefer=on_paper.prefer,
        over=on_paper.over,
        needed=on_paper.needed,
        options=tuple(words for _, words in on_paper.options),
        lines=(*on_paper.lines, *filter(None, (on_paper.rule, on_paper.beginning))),
        is_second=on_paper.is_second,
        firsts=tuple(_first(workshop, id, person.id) for person in people) if on_paper.is_second else (),
    )


def _first(workshop: Workshop, id: RoundId, by: ParticipantId) -> str:
    """What this person answered the first time; the room has seen it since."""
    own = ballot(workshop, id, by)
    return own_first(own) if own.before else ""


def _put(workshop: Workshop, rules: RuleBook, id: RoundId) -> Round:
    """The round that is open; otherwise as it would be put now."""
    round = workshop.round(id)
    if round and round.is_pending:
        return round
    return engine.as_put(workshop, rules.question(workshop, id))
