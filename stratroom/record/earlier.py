"""What was shown before a question was asked again, as an appendix: nothing that was shown is lost.

How each round is printed is its stage's business and handed in.
"""

from collections.abc import Callable, Iterator

from stratroom.model.earlier import asked_before
from stratroom.model.names import RoundId
from stratroom.model.rounds import Earlier, Round
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Facts, Heading, Paragraph, Section
from stratroom.record.wording import moment
from stratroom.words import say

AsShown = Callable[[Workshop, RoundId], tuple[Block, ...]]
"""A round as its stage prints it, in the workshop as it stood."""


def section(workshop: Workshop, as_shown: AsShown) -> Section | None:
    """Every answer that was shown before, in full. None where nothing was asked again."""
    blocks = tuple(_blocks(workshop, as_shown))
    if not blocks:
        return None
    head = Heading(say("Asked before, then asked again"), 1)
    words = say("Each question stands with everything that was answered to it, as it was shown then, and the reason.")
    return Section(say("Asked before"), say("Shown, then asked again"), (head, Paragraph(words, "small"), *blocks))


def again(round: Round) -> tuple[Block, ...]:
    """One line where the question of today is printed: that it was asked before, and why it was asked again."""
    return tuple(Paragraph(_in_a_line(earlier), "small") for earlier in round.earlier)


def _in_a_line(earlier: Earlier) -> str:
    return say(
        "{title} was asked before; shown {shown}; asked again because: {reason} "
        "What was answered then stands under “Asked before”.",
        title=earlier.round.title,
        shown=moment(earlier.round.shown_at),
        reason=_ended(earlier.reason),
    )


def _ended(reason: str) -> str:
    """
    >>> _ended("one word was wrong"), _ended("Really?")
    ('one word was wrong.', 'Really?')
    """
    return reason if reason[-1] in ".!?…。" else f"{reason}."


def _blocks(workshop: Workshop, as_shown: AsShown) -> Iterator[Block]:
    for round, earlier, then in asked_before(workshop):
        yield Heading(round.title)
        yield Facts(
            (
                (say("Shown"), moment(earlier.round.shown_at)),
                (say("Asked again"), moment(earlier.at)),
                (say("Because"), earlier.reason),
            )
        )
        yield from as_shown(then, round.id)
