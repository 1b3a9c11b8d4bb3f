"""What was proposed and what was decided, as the room sees it: the decision beside its dissent, what belongs to it, the
poll beneath."""

from collections.abc import Sequence

from stratroom.stages.tradeoffs.seen import Proposal, PublicDecision
from stratroom.stages.tradeoffs.versions import ordinal
from stratroom.ui import roles
from stratroom.ui.audience.decided import LEAST, ROOMY, decision_pages, needed_words
from stratroom.ui.audience.flow import Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.further import Fact, Further, with_further
from stratroom.ui.audience.told import page_count, settled_pages
from stratroom.ui.sheet import CONTENT_BOTTOM, Sheet
from stratroom.ui.spans import Span
from stratroom.ui.time_words import date_in_words
from stratroom.words import headed, phrase, quoted, say, say_of

_READING = (0.14, CONTENT_BOTTOM)
_TIME_OF_DAY = slice(11, 16)
_OUTCOMES = {
    "agreed": phrase("Decision"),
    "not agreed": phrase("not agreed"),
    "parked": phrase("parked"),
}
_REACHED = {True: phrase("Yes, says the room"), False: phrase("No, says the room"), None: ""}
_TAKEN_BACK = {True: phrase("Easily"), False: phrase("Hardly"), None: ""}


def proposal(sheet: Sheet, view: Proposal, page: int) -> int:
    """What is proposed, in the words the room will be asked about, and the level fixed before."""
    place = sheet.band(*_READING)
    room, width = place.height(), place.width()
    again = f"  {ordinal(view.version)}" if view.version > 1 else ""
    label = [Span(say("Proposal")), Span(again, weight=400)]

    def set_at(size: int) -> Column:
        text = prose(sheet, view.text, width, roles.DECISION, size=size, room=room)
        column = Column(room).add(Story(prose(sheet, label, width, roles.STRONG, ink="ink3")))
        needed = Story(needed_words(sheet, view.needed, width, room), gap=sheet.h(0.04))
        return column.add(Story(text, gap=sheet.h(0.02)), needed)

    return turned(settled_pages(one_picture(sizes(sheet, 0.084, 0.044, 10), set_at, page_count), place), page)


def decision(sheet: Sheet, view: PublicDecision, page: int) -> int:
    """The decision and the dissent beside each other in one size; the gradients beneath."""
    at = view.at[_TIME_OF_DAY]
    sheet.provenance = say("Trade-off {n} of {count}, recorded {at}", n=view.number, count=view.count, at=at)
    if view.read_back:
        sheet.provenance = say("Decision {n}, recorded {at}", n=view.number, at=at)
    title = Span(headed(say(_OUTCOMES[view.outcome])), ink="room" if view.outcome == "agreed" else "ink")
    facts = [(say("Owner"), _owner(view)), (say("Review"), date_in_words(view.review))]
    facts += [(say("Polled on another wording"), quoted(view.polled_on))] if view.polled_on else []

    def make(facts: Sequence[Fact], has_more: bool) -> list[Page]:
        least = ROOMY if has_more else LEAST
        texts, said = (view.text,), view.read_back
        return decision_pages(sheet, title, texts, facts, view.gradients, view.dissents, least=least, aside=said)

    return turned(with_further(sheet, _further(view), facts, make), page)


def _owner(view: PublicDecision) -> str:
    if view.owner_keeps_out:
        return say("{name}, keeps out of this question", name=view.owner)
    if view.owner_was_away:
        return say("{name}, not in the room", name=view.owner)
    return say("{name}, not in the room now", name=view.owner) if view.owner_left else view.owner


def _further(view: PublicDecision) -> Further:
    count = len(view.conditions)
    taken_back, reached = _TAKEN_BACK[view.reversible], _REACHED[view.reached]
    return Further(
        say("What belongs to this decision"),
        (
            (say("Level reached?"), say(reached) if reached else ""),
            (say("Tripwire"), view.tripwire),
            (say("Can it be taken back?"), say(taken_back) if taken_back else ""),
        ),
        (say("Assumed to be true"), view.conditions),
        say_of(count, "{n} condition", "{n} conditions"),
        (
            (say("Why"), view.rationale),
            (say("Trade-offs accepted"), view.accepted),
            (say("Changed because of an objection"), view.changed_because),
        ),
        (say("Options considered"), view.options),
    )
