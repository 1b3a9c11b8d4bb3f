"""The proposal and the decision on the console: how they stand, put into their forms, and what the forms ask for."""

from collections.abc import Iterator

from stratroom.model.agreement import VETO
from stratroom.model.names import ArgumentId, SubjectId, TradeoffId
from stratroom.model.recusing import recused_from, to_choose_from
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs import public
from stratroom.stages.tradeoffs.acts import Decide
from stratroom.stages.tradeoffs.asking import is_settled, is_worded_since
from stratroom.stages.tradeoffs.decided_on import polled_in_words
from stratroom.stages.tradeoffs.nouns import LEAVE_AS_IS, OUTCOME, Decision, Outcome, Tradeoff
from stratroom.stages.tradeoffs.versions import Version, came_to, ordinal, versions
from stratroom.ui.console.decision_form import DecisionForm, Written
from stratroom.ui.console.quotes import Quote
from stratroom.words import headed, say, say_of

_OUTCOMES: tuple[Outcome, ...] = ("agreed", "not agreed", "parked")
_TIME = slice(11, 16)


def show_decision(form: DecisionForm, workshop: Workshop, item: Tradeoff) -> None:
    """The form as the decision stands. What is typed stays until the proposal or the decision is another one; on words
    that came after the decision the form begins anew, with what was typed since."""
    about, owner = SubjectId(item.id), item.decision.owner if item.decision else None
    form.show_people(to_choose_from(workshop, about, owner), recused_from(workshop, about))
    form.conditions.show_rows((condition.id, condition.text) for condition in item.conditions)
    form.show_measure(item.needed, _stand(workshop, item), _vetoes(workshop, item))
    is_anew = is_worded_since(workshop, item)
    if form.differs_from((item.proposal, item.decision, is_anew)):
        if is_anew:
            form.begin_anew(_to_begin_with(item))
        else:
            form.fill(_as_held(item.decision) if item.decision else _to_begin_with(item))
    form.show_recorded(_recorded(item), is_last_word=is_settled(workshop, item) and not is_anew)


def _recorded(item: Tradeoff) -> str:
    """What stands, when it was recorded, and after how many others; "" while nothing does."""
    held, count = item.decision, len(item.decisions)
    if held is None:
        return ""
    outcome, time = headed(say(OUTCOME[held.outcome])), held.at[_TIME]
    if count == 1:
        return say("{outcome}, recorded at {time}.", outcome=outcome, time=time)
    return say(
        "{outcome}, recorded again at {time}: this is wording {count}. The earlier ones stay in the record.",
        outcome=outcome,
        time=time,
        count=count,
    )


def _stand(workshop: Workshop, item: Tradeoff) -> str:
    """What the poll came to; on which words, where those that were decided on it are others."""
    poll, held = public.gradients(workshop, item), item.decision
    on = polled_in_words(workshop, item, held) if held and is_settled(workshop, item) else ""
    return "\n".join(filter(None, (poll.in_words, on))) if poll else ""


def _vetoes(workshop: Workshop, item: Tradeoff) -> str:
    """That somebody stands at veto, to be asked about where nobody said what it means for the level."""
    poll = public.gradients(workshop, item)
    count = sum(gradient == VETO for _who, gradient in poll.people) if poll else 0
    return (
        say_of(
            count,
            "{n} stands at veto, and nobody has said whether the level is reached. Ask: is it agreed all the same?",
            "{n} stand at veto, and nobody has said whether the level is reached. Ask: is it agreed all the same?",
        )
        if count
        else ""
    )


def decide(form: DecisionForm, id: TradeoffId) -> Decide:
    """What the form asks for; an outcome is chosen by then."""
    written = form.written
    return Decide(
        tradeoff=id,
        outcome=next(outcome for outcome in _OUTCOMES if outcome == written.outcome),
        text=written.text,
        rationale=written.rationale,
        options=_considered(written.options),
        owner=written.owner,
        review=written.review,
        tripwire=written.tripwire,
        changed_because=written.changed_because,
        accepted=written.accepted,
        conditions=tuple(ArgumentId(condition) for condition in written.conditions),
        reversible=written.reversible,
        reached=written.reached,
    )


def _considered(options: tuple[str, ...]) -> tuple[str, ...]:
    """What the form begins with is no option that was weighed while no other is written beside it."""
    return () if options == (say(LEAVE_AS_IS),) else options


def wordings(workshop: Workshop, item: Tradeoff) -> Iterator[Quote]:
    """The wordings that were replaced, and every one that was polled, with what came of it."""
    found = versions(workshop, item)
    return (_wording(workshop, each) for each in found if each is not found[-1] or each.polls)


def _wording(workshop: Workshop, version: Version) -> Quote:
    fixed = version.proposal
    head = say("{wording}, fixed {time}", wording=headed(ordinal(version.number)), time=fixed.at[_TIME])
    needed = [say("Needed: {level}", level=fixed.needed)] if fixed.needed else []
    polls = [
        say("Polled {time}: {counts}", time=poll.shown_at[_TIME], counts=came_to(workshop, poll))
        + (f" {say('Asked again because: {reason}', reason=reason)}" if reason else "")
        for poll, reason in zip(version.polls, version.asked_again, strict=True)
    ]
    return Quote(str(version.number), head, fixed.text, "\n".join((*needed, *(polls or [say("Not polled.")]))))


def _to_begin_with(item: Tradeoff) -> Written:
    return Written(text=item.proposal, options=(say(LEAVE_AS_IS),))


def _as_held(held: Decision) -> Written:
    return Written(
        outcome=held.outcome,
        text=held.text,
        rationale=held.rationale,
        options=held.options,
        accepted=held.accepted,
        conditions=held.conditions,
        owner=held.owner,
        review=held.review,
        tripwire=held.tripwire,
        reversible=held.reversible,
        reached=held.reached,
        changed_because=held.changed_because,
    )
