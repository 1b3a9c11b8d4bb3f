"""The order in which people are heard as the room may see it: of the positions, and of the gradients."""

from collections.abc import Sequence

from stratroom.model.public import mark
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.in_words import advocate
from stratroom.stages.tradeoffs.nouns import Tradeoff, tradeoffs
from stratroom.stages.tradeoffs.seen import PublicTurn, SpeakingOrder
from stratroom.stages.tradeoffs.turns import Speaker, about_minority, after_first, after_poll
from stratroom.words import in_sentences, say

_LEAST = 2


def of_positions(workshop: Workshop, item: Tradeoff) -> list[SpeakingOrder]:
    """Who speaks first on the first positions; nothing before they are shown, and of one person alone."""
    said = " ".join(filter(None, (about_minority(workshop, item), advocate(workshop, item))))
    turns = after_first(workshop, item)
    rule = say("Those furthest apart take turns, then as drawn.")
    if any(turn.turn == "minority" for turn in turns):
        rule = say(
            "The minority has the floor first, uninterrupted; then the far end of the other side, then as drawn."
        )
    return _order(workshop, item, say("Who speaks first"), rule, said, turns)


def of_gradients(workshop: Workshop, item: Tradeoff) -> list[SpeakingOrder]:
    """Who is heard first once the gradients are shown; nothing of one person alone: that picture shows them."""
    rule = say("5 to 8 are heard first, then 3.")
    return _order(workshop, item, say("Who is heard first"), rule, "", after_poll(workshop, item))


def _order(
    workshop: Workshop, item: Tradeoff, title: str, rule: str, said: str, turns: Sequence[Speaker]
) -> list[SpeakingOrder]:
    if len(turns) < _LEAST:
        return []
    items = tradeoffs(workshop).items
    leads = say("Whoever leads comes last.") if any(turn.turn == "leads" for turn in turns) else ""
    return [
        SpeakingOrder(
            number=items.index(item) + 1,
            count=len(items),
            title=title,
            rule=in_sentences((rule, leads)),
            said=said,
            turns=tuple(PublicTurn(mark(turn.who), turn.why, turn.has_floor_first) for turn in turns),
            topic=item.id,
        )
    ]
