"""What a trade-off asks blind, of whom, when it may be asked again, and whether what was
decided is the last word on it. What comes of the answers is the rules' own."""

from stratroom.model.forms import FormName
from stratroom.model.names import ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.recusing import recused_voters, voting_on
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Phase, Question
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import (
    POLLS,
    STAGE,
    Poll,
    Tradeoff,
    round_of,
    tradeoffs,
)
from stratroom.words import phrase, say

_ASKED: dict[Poll, tuple[str, FormName]] = {
    "first": (phrase("First position"), "position"),
    "second": (phrase("Second position"), "position"),
    "gradients": (phrase("Gradients of agreement"), "gradient"),
}


def asked_of(workshop: Workshop, round: RoundId) -> Tradeoff | None:
    """The trade-off this round asks about."""
    return next((t for t in tradeoffs(workshop).items if round in [round_of(poll, t.id) for poll in _ASKED]), None)


def may_be_worded(workshop: Workshop, tradeoff: TradeoffId) -> bool:
    """Whether its words can still change: once anything was asked of it, people would have answered another question.
    What was given up unread was not answered."""
    asked = filter(None, (workshop.round(round_of(poll, tradeoff)) for poll in _ASKED))
    return all(round.phase is Phase.ABANDONED and not round.earlier for round in asked)


def may_be_removed(workshop: Workshop, item: Tradeoff) -> bool:
    """Whether nothing was said or done on it that would be lost with it."""
    said = (*item.proposals, *item.floors, *item.support, *item.arguments, *item.decisions)
    is_dissented = any(dissent.subject == item.id for dissent in workshop.dissents)
    return may_be_worded(workshop, item.id) and not said and not is_dissented


def prepared(workshop: Workshop) -> tuple[TradeoffId, ...]:
    """Those the room has not come to, in their order: nothing was asked of them or said on them, nor was one of them
    taken up and is before the room."""
    part = tradeoffs(workshop)
    taken_up = part.current if part.is_taken_up else None
    return tuple(item.id for item in part.items if item.id != taken_up and may_be_removed(workshop, item))


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """A position or a gradient, from everybody with a vote. Refused when the second comes before the first, and
    for a poll on nothing."""
    for item in tradeoffs(workshop).items:
        for poll, (title, form) in _ASKED.items():
            if round == round_of(poll, item.id):
                return _asked(workshop, item, poll, title, form)
    return None


def _asked(workshop: Workshop, item: Tradeoff, poll: Poll, title: str, form: FormName) -> Question:
    if poll == "second" and workshop.shown(round_of("first", item.id)) is None:
        raise Refused(say("The second position comes after the first was revealed and talked through."))
    if poll == "gradients" and not item.proposals:
        raise Refused(say("Write the proposal and the level needed first: both stand on the ballot."))
    subject = SubjectId(item.id)
    return Question(
        round=round_of(poll, item.id),
        stage=STAGE,
        title=say("{question}: {tradeoff}", question=say(title), tradeoff=item.wording),
        prompt=item.proposal if poll == "gradients" else item.wording,
        form=form,
        attribution="named",
        eligible=voting_on(workshop, subject),
        subject=subject,
        recused=recused_voters(workshop, subject),
        needed=item.needed if poll == "gradients" else "",
    )


def times_shown(workshop: Workshop, tradeoff: TradeoffId) -> tuple[int, ...]:
    """How often the room was shown the answers of each poll on it; those that are to be asked again count as well."""
    return tuple(polls_shown(workshop, tradeoff, poll) for poll in POLLS)


def polls_shown(workshop: Workshop, tradeoff: TradeoffId, poll: Poll = "gradients") -> int:
    """How often the room was shown one of them: the poll on its proposal, if nothing else is said."""
    round = workshop.round(round_of(poll, tradeoff))
    return len(round.earlier) + (round.phase is Phase.SHOWN) if round else 0


def advocate_of(workshop: Workshop, item: Tradeoff) -> ParticipantId | None:
    """Who is assigned to argue the other side of the first round as it is shown now: once that is to be asked again,
    nobody."""
    if not item.advocates or workshop.shown(round_of("first", item.id)) is None:
        return None
    last = item.advocates[-1]
    return last.to if last.shown == polls_shown(workshop, item.id, "first") else None


def is_settled(workshop: Workshop, item: Tradeoff) -> bool:
    """Whether something was decided, and on everything that was shown."""
    return item.decision is not None and item.decision.seen == times_shown(workshop, item.id)


def is_worded_since(workshop: Workshop, item: Tradeoff) -> bool:
    """Whether the proposal was worded again after the decision was recorded, and that is what is to be decided now."""
    held = item.decision
    if held is None or held.wordings == len(item.proposals):
        return False
    return held.outcome != "agreed" or not is_settled(workshop, item)


def agreed_decisions(workshop: Workshop) -> dict[SubjectId, str]:
    """What was agreed, word for word, by the trade-off it was about."""
    found = {SubjectId(item.id): item.decision for item in tradeoffs(workshop).items if item.decision}
    return {subject: decision.text for subject, decision in found.items() if decision.outcome == "agreed"}


def may_ask_again(workshop: Workshop, round: RoundId) -> None:
    """Refused for a first position once the second was put, and for any answer on which a decision was agreed."""
    if item := asked_of(workshop, round):
        _may_ask_again(workshop, item, round)


def _may_ask_again(workshop: Workshop, item: Tradeoff, round: RoundId) -> None:
    second = workshop.round(round_of("second", item.id))
    if round == round_of("first", item.id) and second and (second.earlier or not second.can_be_put):
        raise Refused(
            say("The second position was asked after these answers were shown. Ask the second position again instead.")
        )
    if item.decision and item.decision.outcome == "agreed":
        raise Refused(
            say("A decision was agreed on these answers. Record it as parked, with the reason, then ask again.")
        )
