"""What the room sees of a trade-off: its wording, the dots, the arguments, the proposal, the decision and dissent."""

from collections.abc import Iterator
from dataclasses import replace
from unicodedata import category

from stratroom.analysis.movement import Stand, lean, moved
from stratroom.figures.axis import in_short
from stratroom.model.forms import Position
from stratroom.model.names import SubjectId
from stratroom.model.public import (
    Collecting,
    Gradients,
    PersonMark,
    answered_words,
    collecting,
    mark,
)
from stratroom.model.public import gradients as poll_of
from stratroom.model.rounds import Round
from stratroom.model.seen_dissents import dissents, one_by_one
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs import argued, in_turn
from stratroom.stages.tradeoffs.asking import is_settled, is_worded_since
from stratroom.stages.tradeoffs.decided_on import other_wording, said_of
from stratroom.stages.tradeoffs.in_words import advocate, both_times, given, looks_like
from stratroom.stages.tradeoffs.nouns import (
    Poll,
    Tradeoff,
    current,
    reverse_in_words,
    round_of,
    tradeoffs,
)
from stratroom.stages.tradeoffs.owning import owner_keeps_out, owner_left
from stratroom.stages.tradeoffs.seen import (
    Listed,
    Positions,
    Proposal,
    PublicDecision,
    PublicPosition,
    Reasons,
    Stood,
    Wording,
)
from stratroom.words import say

_FEW_LETTERS = 28
_POSITIONS: tuple[Poll, Poll] = ("first", "second")


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """The list, then everything the room has seen of the trade-off before it, oldest first."""
    part, item = tradeoffs(workshop), current(workshop)
    listed = Listed(tuple((t.prefer, t.over, t.decision.outcome if t.decision else "") for t in part.items))
    if item is None:
        return (listed,) if part.items else ()
    return (listed, *of_one(workshop, item))


def of_one(workshop: Workshop, item: Tradeoff) -> tuple[object, ...]:
    """Everything that may be seen of one trade-off, oldest first. While a question is put it is the last: a
    proposal worded early, or a decision that was parked, would lean on the answers. A decision that says nothing of
    what was shown or proposed after it is held back until the room decides again."""
    seen = _seen(workshop, item)
    put = next((n for n, view in enumerate(seen) if isinstance(view, Collecting)), len(seen))
    return tuple(seen[: put + 1])


def _seen(workshop: Workshop, item: Tradeoff) -> list[object]:
    found: list[object] = [_wording(workshop, item)]
    first, second = (_poll_views(workshop, item, poll) for poll in _POSITIONS)
    would = _conditions(workshop, item)
    is_put = any(isinstance(view, Collecting) for view in second)
    found += [*first, *would, *second] if is_put else [*first, *second, *would]
    if item.proposal:
        found.append(Proposal(item.proposal, item.needed, item.id, len(item.proposals)))
    found += _pending(workshop, item, "gradients")
    if shown := gradients(workshop, item):
        found += [shown, *in_turn.of_gradients(workshop, item)]
    if item.decision and is_settled(workshop, item) and not is_worded_since(workshop, item):
        whole = decision(workshop, item)
        found += [replace(whole, dissents=some) for some in one_by_one(workshop, SubjectId(item.id), said_of(item))]
    return found


def _wording(workshop: Workshop, item: Tradeoff) -> Wording:
    return Wording(*_place(workshop, item), *item.words, reverse_in_words(workshop, item), item.id)


def _poll_views(workshop: Workshop, item: Tradeoff, poll: Poll) -> list[object]:
    if workshop.shown(round_of(poll, item.id)) is None:
        return _pending(workshop, item, poll)
    seen: list[object] = [positions(workshop, item, with_second=poll == "second")]
    if poll == "first":
        seen += in_turn.of_positions(workshop, item)
    if (why := reasons(workshop, item, poll)).rows:
        seen.append(why)
    return seen


def _conditions(workshop: Workshop, item: Tradeoff) -> list[object]:
    """Beside the newest positions, as the other arguments; before the first they would lean on the answers."""
    is_told = bool(item.conditions) and workshop.shown(round_of("first", item.id)) is not None
    return [argued.conditions(workshop, item)] if is_told else []


def _pending(workshop: Workshop, item: Tradeoff, poll: Poll) -> list[object]:
    round = workshop.round(round_of(poll, item.id))
    return [collecting(workshop, round)] if round and round.is_pending else []


def _place(workshop: Workshop, item: Tradeoff) -> tuple[int, int]:
    items = tradeoffs(workshop).items
    return items.index(item) + 1, len(items)


def rows(workshop: Workshop, item: Tradeoff, with_second: bool = True) -> tuple[PublicPosition, ...]:
    """Everybody who answered either round, in seating order."""
    first = given(workshop.shown(round_of("first", item.id)))
    second = given(workshop.shown(round_of("second", item.id))) if with_second else {}
    return tuple(
        _row(mark(person), first.get(person.id), second.get(person.id))
        for person in workshop.people
        if person.id in first or person.id in second
    )


def _row(who: PersonMark, first: Position | None, second: Position | None) -> PublicPosition:
    return PublicPosition(
        who=who,
        before=first.position if first else None,
        after=second.position if second else None,
        reason=first.reason if first else "",
        moved_by=second.moved_by if second else "",
        reason_after=second.reason if second else "",
    )


def positions(workshop: Workshop, item: Tradeoff, with_second: bool = True) -> Positions:
    """The dots of one trade-off, after the first round or with movement after the second."""
    number, count = _place(workshop, item)
    found = rows(workshop, item, with_second)
    first, second = (workshop.shown(round_of(poll, item.id)) for poll in _POSITIONS)
    second = second if with_second else None
    poll: Poll = "second" if second else "first"
    stood = _stood(workshop, item, found, poll, (item.prefer, item.over))
    return Positions(
        number=number,
        count=count,
        prefer=item.prefer,
        over=item.over,
        rows=found,
        arguments=argued.arguments(workshop, item),
        has_second=second is not None,
        before=stood.before,
        after=stood.after,
        movement=stood.movement,
        missing=_missing(workshop, first, second),
        topic=item.id,
        looks=stood.looks,
        advocate=advocate(workshop, item),
        in_short=tuple(_stood(workshop, item, found, poll, sides) for sides in _shorter(item)),
    )


def _shorter(item: Tradeoff) -> Iterator[tuple[str, str]]:
    """What both sides may be called beside the axis, in ever fewer letters; nothing where their own words are few."""
    letters = _letters(item.prefer, item.over)
    for sides in (in_short(item.prefer, item.over, _FEW_LETTERS), in_short(item.prefer, item.over)):
        if _letters(*sides) < letters:
            letters = _letters(*sides)
            yield sides


def _letters(*sides: str) -> int:
    """How many signs of both take room: what sets words apart takes none."""
    return sum(category(sign) != "Cf" for side in sides for sign in side)


def _stood(
    workshop: Workshop, item: Tradeoff, rows: tuple[PublicPosition, ...], poll: Poll, sides: tuple[str, str]
) -> Stood:
    """The counts, both sides called as told; of the second round where that is the last."""
    stands, both = [Stand(row.before, row.after) for row in rows], poll == "second"
    return Stood(
        before=lean([s.before for s in stands if s.before is not None], *sides),
        after=lean([s.after for s in stands if s.after is not None], *sides) if both else "",
        movement=moved(stands, *sides) if both else "",
        looks=looks_like(workshop, replace(item, prefer=sides[0], over=sides[1]), poll),
    )


def _missing(workshop: Workshop, first: Round | None, second: Round | None) -> str:
    """How many answered, of how many, and who did not; of both rounds how many did twice as well."""
    if first and second:
        return both_times(workshop, first, second)
    last = second or first
    return answered_words(workshop, last) if last else ""


def reasons(workshop: Workshop, item: Tradeoff, poll: Poll) -> Reasons:
    """The words given with a round: why, with what moved them after the second. Who wrote nothing is left out."""
    found = rows(workshop, item, with_second=poll == "second")
    wrote = tuple(row for row in found if _wrote(row, poll))
    return Reasons(_head_of(wrote, poll), item.prefer, item.over, wrote, item.id)


def _wrote(row: PublicPosition, poll: Poll) -> bool:
    return bool(row.moved_by or row.reason_after if poll == "second" else row.reason)


def _head_of(wrote: tuple[PublicPosition, ...], poll: Poll) -> str:
    """What the words are: of the second round only what is there."""
    moved, why = any(row.moved_by for row in wrote), any(row.reason_after for row in wrote)
    if poll == "first":
        return say("Why we stand there")
    if moved and why:
        return say("What moved us, and why we stand there now")
    return say("What moved us") if moved else say("Why we stand there now")


def gradients(workshop: Workshop, item: Tradeoff) -> Gradients | None:
    """The poll on the proposal, once shown."""
    shown = poll_of(workshop, round_of("gradients", item.id), item.needed)
    return replace(shown, topic=item.id) if shown else None


def decision(workshop: Workshop, item: Tradeoff) -> PublicDecision:
    """The decision that holds, with its dissent."""
    number, count = _place(workshop, item)
    held = item.decision
    assert held is not None
    owner = workshop.participant(held.owner).known_as if held.owner else ""
    return PublicDecision(
        number=number,
        count=count,
        outcome=held.outcome,
        text=held.text,
        owner=owner,
        review=held.review,
        at=held.at,
        gradients=gradients(workshop, item),
        dissents=dissents(workshop, SubjectId(item.id), said_of(item)),
        topic=item.id,
        owner_was_away=held.owner_was_away,
        tripwire=held.tripwire,
        reversible=held.reversible,
        reached=held.reached,
        conditions=tuple(condition.text for condition in held.assumed),
        rationale=held.rationale,
        options=held.options,
        accepted=held.accepted,
        changed_because=held.changed_because,
        owner_left=owner_left(workshop, held),
        owner_keeps_out=owner_keeps_out(workshop, item, held),
        polled_on=other_wording(workshop, item, held),
    )
