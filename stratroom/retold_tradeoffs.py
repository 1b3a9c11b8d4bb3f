"""Trade-offs told as a case: both sides, positions, arguments, the decision; and what a case has no place for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stratroom.case_tradeoffs import Argument, Decision, Keeping, Since, Stand, Support, Tradeoff
from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, ParticipantId, RoundId, SubjectId
from stratroom.model.recusals import Recusal
from stratroom.model.workshop import Workshop
from stratroom.retold_votes import answers, dissents, graded, left_of_earlier, left_of_recusals, recusals
from stratroom.stages.readback.acts import Amendment, read_back
from stratroom.stages.tradeoffs import nouns
from stratroom.stages.tradeoffs.argued import rests_on_these
from stratroom.stages.tradeoffs.asking import advocate_of
from stratroom.stages.tradeoffs.decided_on import said_of, shown_since
from stratroom.stages.tradeoffs.in_words import is_one_sided
from stratroom.stages.tradeoffs.nouns import reverse_by, round_of, tradeoffs
from stratroom.words import say

_SINCE: tuple[Since, ...] = ("", "second", "gradients", "decision", "dissents")


def retold(workshop: Workshop) -> tuple[Tradeoff, ...]:
    return tuple(_tradeoff(workshop, before_read_back(workshop, item)) for item in tradeoffs(workshop).items)


def before_read_back(workshop: Workshop, item: nouns.Tradeoff) -> nouns.Tradeoff:
    """Without the decisions that came of amendments in the read-back: those are told there."""
    acts = (act for act in read_back(workshop).acts if isinstance(act, Amendment) and act.subject == item.id)
    first = next((act.stood.version[0] for act in acts), len(item.decisions))
    return replace(item, decisions=item.decisions[:first])


def _tradeoff(workshop: Workshop, item: nouns.Tradeoff) -> Tradeoff:
    advocate, gradients = _advocate(workshop, item), graded(workshop, round_of("gradients", item.id))
    return Tradeoff(
        id=item.id,
        prefer=item.prefer,
        over=item.over,
        first=_stands(workshop, round_of("first", item.id)),
        question=item.question,
        cost=item.cost,
        stops=item.stops,
        feels=item.feels,
        reverse_by=person.id if (person := reverse_by(workshop, item)) else None,
        recused=_recused(workshop, item),
        advocate=advocate,
        arguments=tuple(_argument(argument, item.arguments, advocate) for argument in item.arguments),
        support=tuple(Support(said.by, said.would, said.text) for said in item.support if rests_on_these(item, said)),
        second=_stands(workshop, round_of("second", item.id)),
        proposal="" if gradients and item.proposal == item.wording else item.proposal,
        needed=item.needed,
        gradients=gradients,
        decision=item.decision and decision_told(item, item.decision),
        dissents=dissents(workshop, SubjectId(item.id), said_of(item)),
    )


def _rounds(item: nouns.Tradeoff) -> list[RoundId]:
    return [round_of("first", item.id), round_of("second", item.id), round_of("gradients", item.id)]


def _stands(workshop: Workshop, round: RoundId) -> tuple[Stand, ...]:
    return tuple(
        Stand(by, answer.position, answer.reason, answer.moved_by)
        for by, answer in answers(workshop, round)
        if isinstance(answer, Position)
    )


def _recused(workshop: Workshop, item: nouns.Tradeoff) -> tuple[Keeping, ...]:
    return tuple(Keeping(recusal.by, recusal.reason, _SINCE[first]) for recusal, first in _kept_out(workshop, item))


def _kept_out(workshop: Workshop, item: nouns.Tradeoff) -> list[tuple[Recusal, int]]:
    """Since after the arguments where they had a part in them, and since the decision where they own it."""
    owner, talked = item.decision and item.decision.owner, _talked(workshop, item)
    kept = [
        (recusal, max(first, recusal.by in talked, len(_SINCE) - 1 if recusal.by == owner else 0))
        for recusal, first in recusals(workshop, SubjectId(item.id), _rounds(item))
    ]
    return sorted(kept, key=lambda each: each[1])


def _talked(workshop: Workshop, item: nouns.Tradeoff) -> set[ParticipantId | None]:
    """Who argued, sees to a test, said whether they would support it, or was to argue the other side."""
    named = (who for argument in item.arguments for who in (argument.by, argument.owner))
    return {*named, *(said.by for said in item.support), advocate_of(workshop, item)}


def _advocate(workshop: Workshop, item: nouns.Tradeoff) -> ParticipantId | None:
    """None, too, where the first round was asked again since, or everybody stood in the middle of it."""
    return advocate_of(workshop, item) if is_one_sided(workshop, item) else None


def _argument(told: nouns.Argument, among: Sequence[nouns.Argument], advocate: ParticipantId | None) -> Argument:
    return Argument(
        side=told.side,
        text=told.text,
        basis=told.basis,
        source=told.source,
        by=told.by,
        owner=told.owner,
        test=told.test,
        standard=told.standard,
        due=told.due,
        out_of=_place(told.out_of, among),
        as_advocate=told.as_advocate and told.by == advocate,
    )


def _place(id: ArgumentId | None, among: Sequence[nouns.Argument]) -> int | None:
    return next((n for n, argument in enumerate(among) if argument.id == id), None)


def decision_told(item: nouns.Tradeoff, decided: nouns.Decision) -> Decision:
    """One of the decisions on it; its conditions are told by their places."""
    return Decision(
        outcome=decided.outcome,
        text=decided.text,
        rationale=decided.rationale,
        options=decided.options,
        owner=decided.owner,
        review=decided.review,
        tripwire=decided.tripwire,
        changed_because=decided.changed_because,
        accepted=decided.accepted,
        conditions=tuple(n for n, argument in enumerate(item.arguments) if argument.id in decided.conditions),
        reversible=decided.reversible,
        reached=decided.reached,
    )


def left_of_tradeoffs(workshop: Workshop) -> Iterator[str]:
    """What a case has no place for, trade-off by trade-off."""
    for item in tradeoffs(workshop).items:
        yield from left_of_recusals(workshop, SubjectId(item.id), _rounds(item), _kept_out(workshop, item))
        yield from _left_of_talk(workshop, item)
        yield from _left_of_decision(workshop, item)
        told = before_read_back(workshop, item)
        yield from left_of_earlier(workshop, SubjectId(item.id), item.wording, said_of(told))


def _left_of_talk(workshop: Workshop, item: nouns.Tradeoff) -> Iterator[str]:
    told = _tradeoff(workshop, item)
    if told.reverse_by != item.reverse_by:
        yield say(
            "That somebody who is no longer on the list called the reverse of “{wording}” sensible.",
            wording=item.wording,
        )
    if item.floors:
        yield say("Who was given the floor on “{wording}”, and for how long.", wording=item.wording)
    spoke, tells = ([argument.as_advocate for argument in each.arguments] for each in (item, told))
    if len(item.advocates) > (told.advocate is not None) or spoke != tells:
        yield say("Who was assigned to argue the other side of “{wording}” earlier.", wording=item.wording)
    if len(told.support) < len(item.support):
        yield say("Who would have supported “{wording}” on conditions that were changed since.", wording=item.wording)


def _amended(workshop: Workshop, item: nouns.Tradeoff) -> int:
    """How many of its decisions are told as amendments."""
    acts = [act for act in read_back(workshop).acts if act.subject == item.id]
    after = [*(act.stood.version[0] for act in acts[1:]), len(item.decisions)]
    then = {end for act, end in zip(acts, after, strict=False) if isinstance(act, Amendment)}
    return len({end for end in then if end > len(before_read_back(workshop, item).decisions)})


def _left_of_decision(workshop: Workshop, item: nouns.Tradeoff) -> Iterator[str]:
    if len(item.proposals) > 1:
        yield say("The earlier proposals on “{wording}”, and when each was worded.", wording=item.wording)
    if len(item.decisions) > 1 + _amended(workshop, item):
        yield say("The earlier wordings of the decision on “{wording}”.", wording=item.wording)
    if item.decision and any(shown_since(workshop, item, item.decision)):
        yield say("That answers on “{wording}” were shown after the decision was recorded.", wording=item.wording)
    if item.decision and item.decision.owner_was_away:
        yield say("That whoever owns the decision on “{wording}” was away when they were named.", wording=item.wording)
