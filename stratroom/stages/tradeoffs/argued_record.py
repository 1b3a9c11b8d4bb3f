"""What was argued, as the record prints it: arguments by side, the conditions they became, who would support it then.

What people said stands to the letter, with a name only where somebody wanted theirs there.
"""

from collections.abc import Iterator

from stratroom.model.names import SubjectId
from stratroom.model.recusing import recused_from
from stratroom.model.workshop import Workshop
from stratroom.record import blocks
from stratroom.record.blocks import Block, Columns, Facts, Heading, Paragraph
from stratroom.record.people import owner_of, table_of, tag_of
from stratroom.record.wording import day
from stratroom.stages.tradeoffs.argued import NONE_STANDS, in_words, made_of, rests_on_these
from stratroom.stages.tradeoffs.nouns import BASIS, Argument, Side, Support, Tradeoff, source_of
from stratroom.words import headed, joined, say


def arguments(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """Arguments by side, then what would have to be true, then what was said to it; nothing where nobody argued."""
    if not item.arguments and not item.support:
        return
    yield Heading(say("Arguments"), aside=say("evidence names its source, or says that none is named"))
    left, right = _side(workshop, item, "prefer", item.prefer), _side(workshop, item, "over", item.over)
    if left or right:
        yield Columns(left, right, equal=True)
    yield from _conditions(workshop, item)
    yield from _support(workshop, item)


def _side(workshop: Workshop, item: Tradeoff, side: Side, what: str) -> tuple[Block, ...]:
    found = [_argument(workshop, argument) for argument in item.arguments if argument.side == side]
    return (Heading(say("For “{side}”", side=what), 3), *found) if found else ()


def _argument(workshop: Workshop, said: Argument) -> blocks.Argument:
    by = tag_of(workshop, said.by)
    assigned = say("argued as assigned") if said.as_advocate else ""
    beneath = joined(" · ", (source_of(said), assigned))
    basis = "" if said.side == "condition" else headed(say(BASIS[said.basis]))
    return blocks.Argument(said.text, basis, bool(basis) and said.basis == "evidence", beneath, by)


def _conditions(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    if not item.conditions:
        return
    title = Heading(say("What would have to be true"), 3)
    first, *rest = (_condition(workshop, item, condition) for condition in item.conditions)
    yield blocks.Together((title, *first))
    for parts in rest:
        yield blocks.Together((blocks.Rule(), *parts))


def _condition(workshop: Workshop, item: Tradeoff, condition: Argument) -> tuple[Block, ...]:
    facts = (
        (say("Owner"), owner_of(workshop, condition.owner)),
        (say("Test"), condition.test),
        (say("Standard of proof"), condition.standard),
        (say("By", "a date"), day(condition.due)),
        (say("Made of"), made_of(item, condition)),
    )
    told = tuple((label, text) for label, text in facts if text)
    return (_argument(workshop, condition), *([Facts(told)] if told else []))


def _support(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    if not item.support:
        return
    words = " ".join(in_words(workshop, item)) if item.conditions else say(NONE_STANDS)
    yield Heading(say("If all of it were true"), 3)
    yield Paragraph(words)
    said = {each.by: each for each in item.support}
    rows = [
        (person, (_would(workshop, item, said[person.id]), blocks.Said(said[person.id].text)))
        for person in workshop.people
        if person.id in said
    ]
    head = ("", say("Would support it then"), say("In their words"))
    yield table_of(workshop, rows, head, (0.24, 0.3, 0.46))


def _would(workshop: Workshop, item: Tradeoff, said: Support) -> str:
    answer = say("Yes") if said.would else say("No")
    if said.by in recused_from(workshop, SubjectId(item.id)):
        return say("{answer}; keeps out since", answer=answer)
    if rests_on_these(item, said):
        return answer
    return say("{answer}, to conditions as they were worded before", answer=answer)
