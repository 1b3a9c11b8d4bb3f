"""What was answered blind on a trade-off, as the record prints it: positions before and after, and the poll.

What people wrote stands to the letter. Nothing is drawn from it here but counts.
"""

from collections.abc import Iterator
from functools import partial
from math import ceil

from stratroom.analysis.camps import are_alike
from stratroom.analysis.movement import Stand, lean, moved
from stratroom.figures.lettering import text_width
from stratroom.figures.shapes import Drawing
from stratroom.figures.votes import Vote, from_left, rows_height, votes
from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.public import missing_words
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record import blocks, polls, reference
from stratroom.record.blocks import Block, Heading, Paragraph, Table
from stratroom.record.measures import MEASURE
from stratroom.record.people import table_of
from stratroom.record.wording import sentence
from stratroom.stages.tradeoffs.in_words import answered_twice, given, looks_like, second_only
from stratroom.stages.tradeoffs.nouns import Poll, Tradeoff, round_of, tradeoffs
from stratroom.stages.tradeoffs.versions import level_of
from stratroom.words import headed, parted, phrase, say

STANDS = {
    3: phrase("← far more"), 2: phrase("← more"), 1: phrase("← a little"), 0: phrase("equal"),
    -1: phrase("a little →"), -2: phrase("more →"), -3: phrase("far more →"),
}  # fmt: skip
"""The positions in words, as they stand under the figure: `prefer` at the left, `over` at the right."""

_ROW, _TALL_ROW, _AROUND_ROWS, _CROWD, _TEXT = 15.0, 24.0, 52.0, 200.0, 8.5
_HIGHEST = 285.0
"""A figure and its heading leave no page half empty that they have no room on."""
_MOST_FIGURES = 2
_NAMES = 0.3
"""The share of the figure's width that names have for one line."""
_HOW_DRAWN = phrase("small hollow mark: before. large mark: after. no arrow: stayed.")

_ROUNDS: tuple[Poll, Poll] = ("first", "second")


def as_shown(workshop: Workshop, id: RoundId) -> tuple[Block, ...]:
    """One round on a trade-off as it is printed; empty where it is none of theirs, or not shown."""
    shown = workshop.shown(id)
    for item in tradeoffs(workshop).items if shown else ():
        if shown and id == round_of("gradients", item.id):
            return polls.poll(workshop, id, level_of(item, shown))
        if id in [round_of(poll, item.id) for poll in _ROUNDS]:
            return tuple(positions(workshop, item))
    return ()


def positions(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """Where everybody stood before the debate and after it, and in whose words."""
    first, second = (workshop.shown(round_of(poll, item.id)) for poll in _ROUNDS)
    if first is None:
        yield Paragraph(say("No positions on this trade-off were revealed."), "small")
        return
    answers = _Answers(given(first), given(second))
    asked = {*first.eligible, *(second.eligible if second else ())}
    people = [person for person in workshop.people if person.id in asked]
    if workshop.names_withheld:
        people.sort(key=answers.from_left)
    rows = _rows(people, answers)
    figures = _figures(item, rows)
    title = say("Before and after the debate") if second else say("Before the debate")
    aside = say(_HOW_DRAWN) if second and figures else ""
    first_figure, *others = figures or [_crowd(item, rows)]
    yield blocks.Together((Heading(title, aside=aside), blocks.Picture(first_figure)))
    yield from map(blocks.Picture, others)
    yield Paragraph(_counted(workshop, item, say("Before"), "first", first))
    if second:
        yield Paragraph(_counted(workshop, item, say("After"), "second", second))
        both = parted([answered_twice(first, second), second_only(workshop, first, second)])
        moves = moved(answers.stands(), item.prefer, item.over).rstrip(".")
        yield Paragraph(f"{sentence(moves)} {sentence(both)}")
    yield Heading(say("In each person’s words"), 3)
    yield _words(workshop, people, answers, has_second=second is not None)


def in_counts(workshop: Workshop, item: Tradeoff) -> list[str]:
    """Where everybody stood, in counts: first, then after the debate, as far as that was shown."""
    shown = filter(None, (workshop.shown(round_of(poll, item.id)) for poll in _ROUNDS))
    return [counted(workshop, item, round) for round in shown]


def counted(workshop: Workshop, item: Tradeoff, round: Round) -> str:
    """Where everybody stood in this round of positions, in counts."""
    return headed(" ".join(_in_counts(workshop, item, round)))


def to_look_up(workshop: Workshop) -> Iterator[Block]:
    """How the positions on each trade-off were spread, for the end of the record."""
    for item in tradeoffs(workshop).items:
        rounds = [
            (when, workshop.shown(round_of(poll, item.id)))
            for when, poll in zip((say("Before"), say("After")), _ROUNDS, strict=True)
        ]
        yield from reference.spread(item.wording, [(when, _at_each_step(round)) for when, round in rounds])


def _at_each_step(round: Round | None) -> list[int]:
    """How many stand at each position, from `prefer` to `over`."""
    stands = [answer.position for answer in given(round).values()]
    return [stands.count(position) for position in STANDS]


class _Answers:
    """What each person answered before and after."""

    def __init__(self, before: dict[ParticipantId, Position], after: dict[ParticipantId, Position]) -> None:
        self.before, self.after = before, after

    def stands(self) -> list[Stand]:
        ids = [*self.before, *(id for id in self.after if id not in self.before)]
        return [Stand(_place(self.before.get(id)), _place(self.after.get(id))) for id in ids]

    def from_left(self, person: Participant) -> tuple[tuple[int, int, str], ...]:
        """By where they ended, then where they began, then their words: an order that nobody sits in."""
        return tuple(_from_left(answers.get(person.id)) for answers in (self.after, self.before))


def _from_left(answer: Position | None) -> tuple[int, int, str]:
    return (0, -answer.position, f"{answer.reason}\n{answer.moved_by}") if answer else (1, 0, "")


def _place(answer: Position | None) -> int | None:
    return answer.position if answer else None


def _rows(people: list[Participant], answers: _Answers) -> list[Vote]:
    return [
        Vote(p.seat, _label(p), _place(answers.before.get(p.id)), _place(answers.after.get(p.id)), p.initials)
        for p in people
    ]


def _label(person: Participant) -> str:
    """Nothing where nobody is to be known."""
    return person.called if person.name else ""


def _figures(item: Tradeoff, rows: list[Vote]) -> list[Drawing]:
    """A row for each, from the left end to the right, over as many figures as that takes; none with very many
    people."""
    for count in range(1, _MOST_FIGURES + 1):
        size = ceil(len(rows) / count)
        parts = [from_left(rows)[start : start + size] for start in range(0, len(rows), size)]
        if all(_least(item, part) <= _HIGHEST for part in parts):
            return [_figure(item, part, _height(item, part)) for part in parts]
    return []


def _crowd(item: Tradeoff, rows: list[Vote]) -> Drawing:
    return _figure(item, rows, max(_HIGHEST, _CROWD + _least(item, [])))


def _figure(item: Tradeoff, rows: list[Vote], height: float) -> Drawing:
    return votes(rows, item.prefer, item.over, width=MEASURE, height=height, text_size=_TEXT)


def _height(item: Tradeoff, rows: list[Vote]) -> float:
    """Room for a row each, higher where a name takes two lines or the two sides many, closer with many people."""
    is_short = all(text_width(row.label, _TEXT) <= MEASURE * _NAMES for row in rows)
    wanted = _AROUND_ROWS + (_ROW if is_short else _TALL_ROW) * len(rows)
    return max(min(wanted, _HIGHEST), _least(item, rows))


def _least(item: Tradeoff, rows: list[Vote]) -> float:
    """What the two sides, the words of the positions and a row for each take."""
    return rows_height(rows, item.prefer, item.over, width=MEASURE, text_size=_TEXT)


def _counted(workshop: Workshop, item: Tradeoff, when: str, poll: Poll, round: Round) -> str:
    """The lean, unless everybody leans the same way: that says it all."""
    words, *further = _in_counts(workshop, item, round)
    shape = looks_like(workshop, item, poll)
    all_alike = are_alike([answer.position for answer in given(round).values()])
    said = say("{when}: {words}", when=when, words=shape if all_alike else words)
    return " ".join(filter(None, (said, "" if all_alike else shape, *further)))


def _in_counts(workshop: Workshop, item: Tradeoff, round: Round) -> list[str]:
    """To which side people lean, how many answered, and who did not."""
    stands = [answer.position for answer in given(round).values()]
    answered = say("{count} of {asked} answered.", count=len(stands), asked=len(round.eligible))
    said = (lean(stands, item.prefer, item.over), answered, sentence(missing_words(workshop, round)))
    return [words for words in said if words]


def _words(workshop: Workshop, people: list[Participant], answers: _Answers, *, has_second: bool) -> Table:
    table = partial(table_of, workshop, has_order=True)
    rows = [(p, _before(answers.before.get(p.id))) for p in people]
    if not has_second:
        return table(rows, ("", say("Before"), say("Why")), (0.24, 0.13, 0.63))
    both = [(p, *row, *_after(answers.after.get(p.id))) for p, row in rows]
    if not any(answer.reason for answer in answers.after.values()):
        head = ("", say("Before"), say("Why"), say("After"), say("What moved them"))
        return table([(p, tuple(row[:-1])) for p, *row in both], head, (0.2, 0.14, 0.26, 0.14, 0.26))
    head = ("", say("Before, and why"), say("After, and what moved them"), say("Why now"))
    four = [
        (p, (blocks.Placed(before, why.text), blocks.Placed(after, moved_by.text), now))
        for p, before, why, after, moved_by, now in both
    ]
    return table(four, head, (0.16, 0.28, 0.28, 0.28))


def _before(answer: Position | None) -> tuple[str, blocks.Said]:
    """Where they stood in words, and all they wrote."""
    said = [answer.reason, answer.moved_by] if answer else []
    return _stood(answer), blocks.Said("\n".join(filter(None, said)))


def _after(answer: Position | None) -> tuple[str, blocks.Said, blocks.Said]:
    """Where they stand in words, what moved them, and why they stand there now."""
    moved_by, why = (answer.moved_by, answer.reason) if answer else ("", "")
    return _stood(answer), blocks.Said(moved_by), blocks.Said(why)


def _stood(answer: Position | None) -> str:
    return say(STANDS[answer.position]) if answer else say("no answer")
