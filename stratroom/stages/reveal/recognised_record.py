"""The recognition round in the record: who recognises whom, drawn and in a table, who is absent, what began from it."""

from collections.abc import Iterator

from stratroom.figures.recognition import is_readable, recognition
from stratroom.model.names import RoundId
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Heading, Paragraph, Picture, Table, Together
from stratroom.record.earlier import again
from stratroom.record.measures import MEASURE
from stratroom.record.wording import moment, sentence
from stratroom.stages.reveal import asking
from stratroom.stages.reveal.asking import when_put
from stratroom.stages.reveal.recognised import Recognised, counted, drawn, headline, in_words, not_drawn, view
from stratroom.stages.reveal.sortings import recognition_of, sorting
from stratroom.words import joined, phrase, say

_HEIGHT, _CROWD_HEIGHT, _TEXT = 150.0, 260.0, 8.0
_CROWD = 8
_NOBODY = "–"
_HOW = phrase(
    "Each marked, unseen by the others, which sentences say the same as their own. Two sentences are the same answer "
    "where both of their authors said so; what one of them alone said joins nothing. Who did not answer recognises "
    "nobody and is recognised by nobody."
)
_BEGAN = phrase("The room’s groups began from it.")


def blocks(workshop: Workshop) -> tuple[Block, ...]:
    """The round about the sentences that are shown; empty where it was never put."""
    round, seen = workshop.round(recognition_of(workshop)), view(workshop)
    before = again(round) if round else ()
    if seen is None:
        return before
    shown = asking.recognition(workshop)
    assert shown
    head = Heading(say("Who recognises whom"), aside=say("shown {at}", at=moment(shown.shown_at)))
    return (*before, *_told(workshop, seen, head))


def as_shown(workshop: Workshop, round: RoundId) -> tuple[Block, ...]:
    """One recognition round as it is printed, whatever sentences it was about; empty for any other."""
    of = when_put(workshop, round)
    seen = view(of) if recognition_of(of) == round else None
    return tuple(_told(of, seen, None)) if seen else ()


def _told(workshop: Workshop, seen: Recognised, head: Heading | None) -> Iterator[Block]:
    """Without names in counts alone: who stands beside whom in the ring tells who they are."""
    began = say(_BEGAN) if "recognition" in sorting(workshop).ways else ""
    said = " ".join(filter(None, (counted(seen), headline(seen), not_drawn(seen), sentence(seen.missing), began)))
    above = (*((head,) if head else ()), Paragraph(said))
    if workshop.names_withheld:
        yield from above
    else:
        yield Together((*above, *_picture(seen)))
        yield _table(seen)
    yield Paragraph(say(_HOW), "small")


def _picture(seen: Recognised) -> tuple[Block, ...]:
    """None where more answered than a ring holds: then the table says it all."""
    height = _HEIGHT if len(seen.people) <= _CROWD else _CROWD_HEIGHT
    figure = drawn(seen)
    if not is_readable(figure, width=MEASURE, height=height, text_size=_TEXT):
        return ()
    return (Picture(recognition(figure, in_words(seen), width=MEASURE, height=height, text_size=_TEXT)),)


def _table(seen: Recognised) -> Table:
    head = (say("Who"), say("Both say so"), say("Recognises, one-sided"), say("Recognised by, one-sided"))
    return Table(head, tuple(_row(seen, place) for place in range(len(seen.people))), (0.22, 0.26, 0.26, 0.26))


def _row(seen: Recognised, place: int) -> tuple[str, ...]:
    both = [other for pair in seen.both if place in pair for other in pair if other != place]
    of = [other for by, other in seen.one_sided if by == place]
    by = [by for by, other in seen.one_sided if other == place]
    return (seen.people[place].called, *(_names(seen, places) for places in (both, of, by)))


def _names(seen: Recognised, places: list[int]) -> str:
    return joined(", ", (seen.people[place].called for place in sorted(places))) or _NOBODY
