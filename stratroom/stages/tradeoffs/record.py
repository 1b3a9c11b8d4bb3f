"""A trade-off's pages in the record: the decision with its dissents beside it, then everything it grew out of.

What people wrote stands to the letter. Nothing is drawn from it here but counts.
"""

from collections.abc import Iterator

from stratroom.analysis.movement import Stand, lean, moved
from stratroom.figures.lettering import text_width
from stratroom.figures.votes import Vote, votes
from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, RoundId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.public import missing_words
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record import blocks, dissenting, polls
from stratroom.record.blocks import Block, Bullets, Columns, Fact, Facts, GlanceRow, Heading, Paragraph, Section, Table
from stratroom.record.earlier import again
from stratroom.record.measures import MEASURE
from stratroom.record.people import name_of, tag
from stratroom.record.wording import day, moment, sentence
from stratroom.stages.tradeoffs.acts import BASIS, OUTCOME, Argument, Decision, Poll, Side, Tradeoff
from stratroom.stages.tradeoffs.rules import round_of, tradeoffs
from stratroom.words import headed, phrase, say, say_of

UNDECIDED = phrase("No decision was recorded.")
STANDS = {
    3: phrase("← far more"), 2: phrase("← more"), 1: phrase("← a little"), 0: phrase("equal"),
    -1: phrase("a little →"), -2: phrase("more →"), -3: phrase("far more →"),
}  # fmt: skip
"""The positions in words, as they stand under the figure: `prefer` at the left, `over` at the right."""

_ROW, _TALL_ROW, _AROUND_ROWS, _TALLEST, _CROWD_HEIGHT, _TEXT = 15.0, 24.0, 52.0, 560.0, 300.0, 8.5
_NAMES = 0.3
"""The share of the figure's width that names have for one line."""
_HOW_DRAWN = phrase("small hollow mark: before. large mark: after. no arrow: stayed.")


def sections(workshop: Workshop) -> tuple[Section, ...]:
    """One for each trade-off, in the order they were put."""
    items = tradeoffs(workshop).items
    return tuple(_section(workshop, item, number, len(items)) for number, item in enumerate(items, 1))


def _section(workshop: Workshop, item: Tradeoff, number: int, count: int) -> Section:
    running = say("Trade-off {number} of {count}", number=number, count=count)
    return Section(_title(item, number), running, tuple(_in_full(workshop, item, number)))


def as_shown(workshop: Workshop, id: RoundId) -> tuple[Block, ...]:
    """One round on a trade-off as it is printed; empty where it is none of theirs, or not shown."""
    shown = workshop.shown(id)
    for item in tradeoffs(workshop).items if shown else ():
        if shown and id == round_of("gradients", item.id):
            return polls.poll(workshop, id, shown.needed or item.needed)
        if id in [round_of(poll, item.id) for poll in _ROUNDS]:
            return tuple(_positions(workshop, item))
    return ()


def glance(workshop: Workshop) -> tuple[GlanceRow, ...]:
    """Every trade-off with what came of it, its dissents, the poll small, owner and review."""
    return tuple(_row(workshop, item, number) for number, item in enumerate(tradeoffs(workshop).items, 1))


def outcomes(workshop: Workshop) -> list[str]:
    """How many decisions of each kind hold, in words; those of which there are none are left out."""
    held = [item.decision.outcome for item in tradeoffs(workshop).items if item.decision]
    agreed, against, parked = (held.count(outcome) for outcome in OUTCOME)
    said = (
        (agreed, say_of(agreed, "{n} was agreed", "{n} were agreed")),
        (against, say_of(against, "{n} was not agreed", "{n} were not agreed")),
        (parked, say_of(parked, "{n} was parked", "{n} were parked")),
    )
    return [words for count, words in said if count]


def _title(item: Tradeoff, number: int) -> str:
    return say("Decision {number}", number=number) if item.decision else say("Trade-off {number}", number=number)


# At a glance


def _row(workshop: Workshop, item: Tradeoff, number: int) -> GlanceRow:
    held, subject = item.decision, SubjectId(item.id)
    owner = workshop.participant(held.owner).name if held and held.owner else ""
    facts = ((say("Owner"), owner), (say("Review"), day(held.review) if held else ""))
    return GlanceRow(
        number=str(number),
        text=held.text if held else _sides(item),
        note=" ".join(filter(None, _notes(workshop, item))),
        dissents=dissenting.at_a_glance(workshop, subject),
        picture=polls.small(workshop, round_of("gradients", item.id)),
        facts=tuple((label, text) for label, text in facts if text),
    )


def _notes(workshop: Workshop, item: Tradeoff) -> Iterator[str]:
    yield f"{headed(say(OUTCOME[item.decision.outcome]))}." if item.decision else say(UNDECIDED)
    if not dissenting.about(workshop, SubjectId(item.id)):
        yield say(dissenting.NONE)
    yield polls.in_words(workshop, round_of("gradients", item.id))


# In full


def _in_full(workshop: Workshop, item: Tradeoff, number: int) -> Iterator[Block]:
    yield _decision(workshop, item, number)
    if item.decision:
        yield from _why(item.decision)
    yield from _wording(item)
    for round in filter(None, (workshop.round(round_of(poll, item.id)) for poll in _POLLS)):
        yield from again(round)
    yield from _positions(workshop, item)
    yield from _arguments(workshop, item)
    yield from _poll(workshop, item)
    yield from _earlier(workshop, item)


def _decision(workshop: Workshop, item: Tradeoff, number: int) -> Block:
    held, dissents = item.decision, dissenting.in_full(workshop, SubjectId(item.id))
    if held is None:
        title = say("Trade-off {number}: not decided", number=number)
        return blocks.Decision(title, _sides(item), ((say("Outcome"), say(UNDECIDED)),), dissents)
    title = say("Decision {number}: {outcome}", number=number, outcome=say(OUTCOME[held.outcome]))
    return blocks.Decision(title, held.text, _decided(workshop, held), dissents)


def _decided(workshop: Workshop, held: Decision) -> tuple[Fact, ...]:
    facts = [
        (say("Owner"), name_of(workshop, held.owner) or say("No owner was named")),
        (say("Recorded"), moment(held.at)),
        (say("Review"), day(held.review) or say("No date was set")),
        (say("Tripwire"), held.tripwire),
    ]
    return tuple((label, text) for label, text in facts if text)


def _why(held: Decision) -> Iterator[Block]:
    reason: list[Block] = []
    if held.rationale:
        reason += [Heading(say("Why"), 3), Paragraph(held.rationale, "voice")]
    if held.changed_because:
        reason += [Heading(say("Changed because of an objection"), 3), Paragraph(held.changed_because, "voice")]
    considered = (Heading(say("Options considered"), 3), Bullets(held.options)) if held.options else ()
    if reason or considered:
        yield blocks.Rule()
        yield Columns(tuple(reason), considered) if reason and considered else blocks.Together((*reason, *considered))


def _sides(item: Tradeoff) -> str:
    return say("“{prefer}” even over “{over}”", prefer=item.prefer, over=item.over)


def _wording(item: Tradeoff) -> Iterator[Block]:
    yield Heading(say("The trade-off"))
    yield Paragraph(_sides(item), "voice")
    facts = [(say("Question"), item.question), (say("What it costs"), item.cost), (say("What stops"), item.stops)]
    if any(text for _, text in facts):
        yield Facts(tuple((label, text) for label, text in facts if text))


# Both rounds


def _positions(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    first, second = (workshop.shown(round_of(poll, item.id)) for poll in _ROUNDS)
    if first is None:
        yield Paragraph(say("No positions on this trade-off were revealed."), "small")
        return
    answers = _Answers(_given(first), _given(second))
    asked = {*first.eligible, *(second.eligible if second else ())}
    people = [person for person in workshop.people if person.id in asked]
    title = say("Before and after the debate") if second else say("Before the debate")
    aside = say(_HOW_DRAWN) if second and _height(people) != _CROWD_HEIGHT else ""
    yield blocks.Together((Heading(title, aside=aside), blocks.Picture(_figure(item, people, answers))))
    yield Paragraph(_counted(workshop, item, say("Before"), first))
    if second:
        yield Paragraph(_counted(workshop, item, say("After"), second))
        yield Paragraph(f"{sentence(moved(answers.stands(), item.prefer, item.over).rstrip('.'))} {_both(answers)}")
    yield Heading(say("In each person’s words"), 3)
    yield _words(people, answers, has_second=second is not None)


_ROUNDS: tuple[Poll, Poll] = ("first", "second")
_POLLS: tuple[Poll, ...] = (*_ROUNDS, "gradients")


class _Answers:
    """What each person answered before and after."""

    def __init__(self, before: dict[ParticipantId, Position], after: dict[ParticipantId, Position]) -> None:
        self.before, self.after = before, after

    def stands(self) -> list[Stand]:
        ids = [*self.before, *(id for id in self.after if id not in self.before)]
        return [Stand(_place(self.before.get(id)), _place(self.after.get(id))) for id in ids]

    @property
    def twice(self) -> int:
        return len(self.before.keys() & self.after.keys())


def _given(round: Round | None) -> dict[ParticipantId, Position]:
    given = round.answers_by() if round else {}
    return {by: answer for by, answer in given.items() if isinstance(answer, Position)}


def _place(answer: Position | None) -> int | None:
    return answer.position if answer else None


def _figure(item: Tradeoff, people: list[Participant], answers: _Answers) -> blocks.Drawing:
    rows = [
        Vote(p.seat, p.name, _place(answers.before.get(p.id)), _place(answers.after.get(p.id)), p.initials)
        for p in people
    ]
    return votes(rows, item.prefer, item.over, width=MEASURE, height=_height(people), text_size=_TEXT)


def _height(people: list[Participant]) -> float:
    """Room for a row each, higher where a name takes two lines; with very many people room for piles."""
    is_short = all(text_width(person.name, _TEXT) <= MEASURE * _NAMES for person in people)
    row = _ROW if is_short else _TALL_ROW
    needed = _AROUND_ROWS + row * len(people)
    return needed if needed <= _TALLEST else _CROWD_HEIGHT


def _counted(workshop: Workshop, item: Tradeoff, when: str, round: Round) -> str:
    given = [answer.position for answer in _given(round).values()]
    words = lean(given, item.prefer, item.over)
    missing = sentence(missing_words(workshop, round))
    answered = say("{count} of {asked} answered.", count=len(given), asked=len(round.eligible))
    return " ".join(filter(None, (say("{when}: {words}", when=when, words=words), answered, missing)))


def _both(answers: _Answers) -> str:
    return say_of(answers.twice, "{n} person answered both times.", "{n} people answered both times.")


def _words(people: list[Participant], answers: _Answers, *, has_second: bool) -> Table:
    rows = [(tag(p), *_said(answers.before.get(p.id), "reason")) for p in people]
    if not has_second:
        return Table(("", say("Before"), say("Why")), tuple(rows), (0.24, 0.13, 0.63))
    both = [(*row, *_said(answers.after.get(p.id), "moved_by")) for row, p in zip(rows, people, strict=True)]
    return Table(
        ("", say("Before"), say("Why"), say("After"), say("What moved them")),
        tuple(both),
        (0.22, 0.11, 0.28, 0.11, 0.28),
    )


def _said(answer: Position | None, first: str) -> tuple[str, blocks.Said]:
    """Where they stood in words, and all they wrote: what was asked for first, then the rest."""
    if answer is None:
        return say("no answer"), blocks.Said("")
    words = (answer.reason, answer.moved_by) if first == "reason" else (answer.moved_by, answer.reason)
    return say(STANDS[answer.position]), blocks.Said("\n".join(filter(None, words)))


# Arguments, poll, earlier wordings


def _arguments(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    if not item.arguments:
        return
    yield Heading(say("Arguments"), aside=say("evidence has a source; inference and conjecture say so"))
    left, right = _side(workshop, item, "prefer", item.prefer), _side(workshop, item, "over", item.over)
    if left or right:
        yield Columns(left, right, equal=True)
    yield from _side(workshop, item, "condition", "")


def _side(workshop: Workshop, item: Tradeoff, side: Side, what: str) -> tuple[Block, ...]:
    found = [_argument(workshop, argument) for argument in item.arguments if argument.side == side]
    title = say("For “{side}”", side=what) if what else say("What would have to be true")
    return (Heading(title, 3), *found) if found else ()


def _argument(workshop: Workshop, said: Argument) -> blocks.Argument:
    by = tag(workshop.participant(said.by)) if said.by else None
    return blocks.Argument(said.text, headed(say(BASIS[said.basis])), said.basis == "evidence", said.source, by)


def _poll(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    round = workshop.round(round_of("gradients", item.id))
    found = polls.poll(workshop, round_of("gradients", item.id), item.needed)
    if found:
        yield from found
    elif item.proposal or item.needed:
        yield Heading(
            say("Proposal, its poll not revealed") if round and round.is_pending else say("Proposal, not polled")
        )
        yield Paragraph(item.proposal, "voice")
        yield from (Facts(((say("Level needed"), item.needed),)),) if item.needed else ()


def _earlier(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """Wordings the room replaced, oldest first: amended is not erased."""
    if len(item.decisions) > 1:
        yield Heading(say("Earlier wordings of this decision"))
    for earlier, later in zip(item.decisions, item.decisions[1:], strict=False):
        yield Heading(_replaced(earlier, later), 3)
        yield Paragraph(earlier.text, "voice")
        yield Facts(_decided(workshop, earlier))
        yield from _why(earlier)


def _replaced(earlier: Decision, later: Decision) -> str:
    return say("{outcome}, replaced {at}", outcome=headed(say(OUTCOME[earlier.outcome])), at=moment(later.at))
