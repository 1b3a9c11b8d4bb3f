"""What it means to stand above or below the cut line, and where the line runs between options that are equal."""

from collections.abc import Collection

from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import priorities
from stratroom.stages.priorities.ordered import is_equal, levels, totals
from stratroom.stages.priorities.rules import option_text
from stratroom.words import listed, parted, phrase, quoted, say, say_of

ABOVE = phrase("Above the line: funded now, with an owner.")
BELOW = phrase("Below the line: not now. No people and no money until it is looked at again.")


def at_line(workshop: Workshop) -> str:
    """What is to be said of where the line runs: between equals, or not by points; "" where it follows the order."""
    return " ".join(filter(None, (through_equals(workshop), not_by_points(workshop))))


def not_by_points(workshop: Workshop) -> str:
    """Options below the line with more points than some above it, in words; "" where there are none."""
    part, total = priorities(workshop), totals(workshop)
    above = [agreed.option for agreed in part.agreed]
    passed: dict[str, list[str]] = {}
    for option in part.options if total else ():
        fewer = [quoted(option_text(workshop, id)) for id in above if total[id] < total[option.id]]
        if option.id not in above and fewer:
            passed.setdefault(listed(fewer), []).append(quoted(option.text))
    told = [_has_more(more, fewer) for fewer, more in passed.items()]
    return say("The line is not by points: {told}.", told=parted(told)) if told else ""


def _has_more(more: list[str], fewer: str) -> str:
    return say_of(
        len(more),
        "{more} has more points than {fewer}",
        "{more} have more points than {fewer}",
        more=listed(more),
        fewer=fewer,
    )


def through_equals(workshop: Workshop) -> str:
    """The options between which the line is drawn though nothing tells them apart, in words; "" where it runs between
    none."""
    part = priorities(workshop)
    above = {str(agreed.option) for agreed in part.agreed}
    split = [step for step in levels(workshop) if above & step and step - above] if part.cut_at else []
    return " ".join(_runs_between(workshop, step) for step in split)


def before_it_is_drawn(workshop: Workshop) -> str:
    """That options are equal, said before a line is drawn through them; "" where none are, or where one is."""
    tied = [step for step in levels(workshop) if len(step) > 1]
    if through_equals(workshop) or not tied:
        return ""
    if all(is_equal(workshop, step) for step in tied):
        return say("A line between equals is the room’s to draw.")
    return say("A line between options that the count leaves undecided is the room’s to draw.")


def _runs_between(workshop: Workshop, step: Collection[str]) -> str:
    options = [option for option in priorities(workshop).options if option.id in step]
    words, total = listed([quoted(option.text) for option in options]), totals(workshop)
    if not is_equal(workshop, step):
        return say(
            "{options} are undecided by the count (a circle): the line runs between them; the room decides.",
            options=words,
        )
    if not total:
        return say(
            "{options} are level in the rankings: the line runs between equals; the room decides.", options=words
        )
    return say_of(
        total[options[0].id],
        "{options} have {n} point each: the line runs between equals; the room decides.",
        "{options} have {n} points each: the line runs between equals; the room decides.",
        options=words,
    )
