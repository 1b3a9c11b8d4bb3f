"""A poll in gradients as the record prints it: the words polled, the figure, counts, and who stood where in words."""

from collections.abc import Mapping

from stratroom.figures.gradients import gradients, small_gradients
from stratroom.figures.piles import Person
from stratroom.figures.shapes import Drawing
from stratroom.model import public
from stratroom.model.agreement import CATEGORIES, CATEGORY, GRADIENTS
from stratroom.model.names import RoundId
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Facts, Heading, Paragraph, Picture, Table, Together
from stratroom.record.measures import GLANCE, MEASURE
from stratroom.record.people import without_column
from stratroom.record.wording import moment, sentence
from stratroom.words import headed, joined, say

_HEIGHT, _CROWD_HEIGHT, _TEXT = 74.0, 150.0, 8.0
_SMALL_HEIGHT, _SMALL_TEXT = 54.0, 8.0
_CROWD = 20


def poll(workshop: Workshop, round: RoundId, needed: str = "", on: str = "") -> tuple[Block, ...]:
    """Everything of one poll; empty until it is shown. `needed` is the level that was fixed before it, `on` the list it
    was put on, "" where it is on one thing."""
    shown, asked = public.gradients(workshop, round, needed), workshop.shown(round)
    if shown is None or asked is None:
        return ()
    facts = [
        (say("Polled on"), on),
        (say("Level needed"), shown.needed or say("None was fixed.")),
        (say("Shown"), moment(asked.shown_at)),
    ]
    return (
        Together(
            (
                Heading(
                    say("Gradients of agreement"), aside=say("each mark is one person, where they placed themselves")
                ),
                Paragraph(shown.proposal, "voice"),
                Facts(tuple((label, text) for label, text in facts if text)),
                Picture(_drawing(shown)),
                Paragraph(in_words(workshop, round)),
                _who_stood_where(shown, names_withheld=workshop.names_withheld),
            )
        ),
    )


def needed(workshop: Workshop, round: RoundId) -> str:
    """The level a poll was put with; "" until it is shown, or where none was fixed."""
    asked = workshop.shown(round)
    return asked.needed if asked else ""


def in_words(workshop: Workshop, round: RoundId) -> str:
    """Counts by category with their denominator and who is missing; "" until the poll is shown."""
    shown = public.gradients(workshop, round, "")
    return " ".join(filter(None, (shown.in_words, sentence(shown.missing)))) if shown else ""


def small(workshop: Workshop, round: RoundId) -> Drawing | None:
    """The poll at a glance, or None until it is shown."""
    shown = public.gradients(workshop, round, "")
    if shown is None:
        return None
    return small_gradients(_places(shown), width=GLANCE, height=_SMALL_HEIGHT, text_size=_SMALL_TEXT)


def _drawing(shown: public.Gradients) -> Drawing:
    height = _CROWD_HEIGHT if len(shown.people) > _CROWD else _HEIGHT
    return gradients(_places(shown), width=MEASURE, height=height, text_size=_TEXT)


def _places(shown: public.Gradients) -> Mapping[int, list[Person]]:
    return {
        step: [Person(who.seat, who.initials) for who, gradient in shown.people if gradient == step]
        for step in GRADIENTS
    }


def _who_stood_where(shown: public.Gradients, *, names_withheld: bool) -> Table:
    """A row for every gradient somebody took, under its category; the empty ones are left to the figure."""
    rows: list[tuple[str, ...]] = []
    for category, members in CATEGORIES.items():
        for step in members:
            people = [who.called for who, gradient in shown.people if gradient == step]
            if people:
                rows.append(
                    (headed(say(CATEGORY[category])), say(GRADIENTS[step]), joined(", ", people), str(len(people)))
                )
    head = (say("Category"), say("Gradient"), say("Who"), say("People", "a column of numbers"))
    table = Table(head, tuple(rows), (0.16, 0.29, 0.45, 0.1), ("left", "left", "left", "right"))
    return without_column(table, 2) if names_withheld else table
