"""The wordings of a decision that were replaced, as the record prints them: what differs from the one that followed
in full, what was the same in one sentence.

Whatever was given to a decision still stands in the record: here, or with a decision that came after it.
"""

from collections.abc import Iterator
from dataclasses import replace

from stratroom.model.names import SubjectId
from stratroom.model.workshop import Workshop
from stratroom.record import dissenting
from stratroom.record.blocks import Block, Facts, Heading, Paragraph, Quote
from stratroom.record.people import tag_of
from stratroom.record.wording import moment
from stratroom.stages.tradeoffs.decided_on import decision_of
from stratroom.stages.tradeoffs.decision_record import REASONS, assumed_now, facts_of, why
from stratroom.stages.tradeoffs.nouns import OUTCOME, Decision, Tradeoff
from stratroom.words import headed, listed, phrase, say

_ALWAYS = {"at"}
_NAMES = {
    "owner": phrase("who owns it"),
    "other": phrase("on which other wording it was polled"),
    "needed": phrase("which level was needed"),
    "reached": phrase("whether it was reached"),
    "review": phrase("when the review is"),
    "tripwire": phrase("what the tripwire is"),
    "reversible": phrase("whether it can be taken back"),
    "rationale": phrase("the reason"),
    "accepted": phrase("what is given up"),
    "changed_because": phrase("what was changed because of an objection"),
    "options": phrase("what was considered"),
    "assumed": phrase("what is assumed to be true"),
}
"""What each part of a decision is called in the sentence, in its order."""
_UNSAID = {
    "tripwire": phrase("Tripwire"),
    "reversible": phrase("Can it be taken back?"),
    **REASONS,
    "options": phrase("Options considered"),
    "assumed": phrase("Assumed to be true"),
}
"""Of these it is said, too, that nobody said anything yet; of the others that stands in the record anyway."""


def replaced(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """Wordings the room replaced, oldest first: amended is not erased."""
    if len(item.decisions) > 1:
        yield Heading(say("Earlier wordings of this decision"))
    for number, (earlier, later) in enumerate(zip(item.decisions, item.decisions[1:], strict=False), 1):
        outcome = headed(say(OUTCOME[earlier.outcome]))
        yield Heading(say("{outcome}, replaced {at}", outcome=outcome, at=moment(later.at)), 3)
        yield Paragraph(earlier.text, "voice")
        yield from _beside_the_words(workshop, item, earlier, later)
        yield from _said_of_it(workshop, item, number)


def _beside_the_words(workshop: Workshop, item: Tradeoff, earlier: Decision, later: Decision) -> Iterator[Block]:
    now, then = (_parts(workshop, item, held) for held in (earlier, later))
    differ = {key for key in _NAMES if now[key] != then[key]}
    facts = facts_of(workshop, item, earlier)
    told = [fact for key, fact in facts.items() if key in differ | _ALWAYS and fact[1]]
    told += [(say(label), say("Not said")) for key, label in _UNSAID.items() if key in differ and not now[key]]
    yield Facts(tuple(told))
    assumed = earlier.assumed if "assumed" in differ else ()
    yield from why(workshop, _only(earlier, differ), assumed)
    if same := [say(name) for key, name in _NAMES.items() if key not in differ and now[key]]:
        yield Paragraph(say("As in the decision that replaced it: {things}.", things=listed(same)), "small")


def _parts(workshop: Workshop, item: Tradeoff, held: Decision) -> dict[str, object]:
    """What is compared; empty where nothing was said. Owners are told apart by who they are, for where names are
    withheld all read alike; what the decision that holds assumes is as it stands there."""
    facts = facts_of(workshop, item, held)
    is_last = held is item.decision
    return {
        "owner": held.owner and (held.owner, held.owner_was_away),
        "reached": "" if held.reached is None else facts["reached"],
        "review": held.review,
        "reversible": facts["reversible"][1],
        **{key: facts[key][1] for key in ("other", "needed", "tripwire")},
        **{key: getattr(held, key) for key in (*REASONS, "options")},
        "assumed": assumed_now(item, held) if is_last else held.assumed,
    }


def _only(held: Decision, parts: set[str]) -> Decision:
    """With the reasons and options among these parts, and none of the others."""
    return replace(
        held,
        rationale=held.rationale if "rationale" in parts else "",
        accepted=held.accepted if "accepted" in parts else "",
        changed_because=held.changed_because if "changed_because" in parts else "",
        options=held.options if "options" in parts else (),
    )


def _said_of_it(workshop: Workshop, item: Tradeoff, number: int) -> Iterator[Block]:
    """The words that were confirmed while this decision held; all of each stands beside the decision of today."""
    quotes = tuple(_quotes(workshop, item, number))
    if quotes:
        yield Heading(say("Said of this wording"), 3)
    yield from quotes


def _quotes(workshop: Workshop, item: Tradeoff, number: int) -> Iterator[Quote]:
    for dissent in dissenting.about(workshop, SubjectId(item.id)):
        said = [one.text for one in (dissent, *dissent.additions) if one.nth and decision_of(item, one.nth) == number]
        for text in said:
            by = tag_of(workshop, dissent.by) if dissent.named else None
            yield Quote(text, by, dissenting.whose(workshop, dissent))
