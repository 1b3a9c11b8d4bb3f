"""Public views of a decision with all that may belong to it, and of a proposal that was worded again."""

from collections.abc import Sequence
from dataclasses import replace

from stratroom.model.names import TradeoffId
from stratroom.model.public import Collecting, Gradients, PersonMark, PublicDissent
from stratroom.stages.tradeoffs.seen import Proposal, PublicDecision
from stratroom.words import quoted
from tests.screens.made_up import Words, people, promised
from tests.screens.read_back_views import READ_BACK
from tests.screens.told import Told

T1 = TradeoffId("t1")
_AT = "2026-10-15T11:47:00+01:00"


def decision_in_full(count: int, words: Words) -> Told:
    """Five conditions, a poll, two dissents, the reason and what was weighed; its owner was not in the room."""
    team = people(count, words)
    assumed = tuple(words(n) for n in range(5))
    view = _decision(words(1), _poll(team, words), _against(team[:2], words), words(2), assumed)
    view = replace(view, rationale=words(0), options=(words(3), words(4)), accepted=words(5), changed_because=words(6))
    said = [text for one in view.dissents for text in (one.text, one.would_change_my_mind)]
    why = (view.rationale, *view.options, view.accepted, view.changed_because)
    return Told(view, (words(1), "CSO, not in the room", words(2), "Hardly", *assumed, *said, *why))


def decision_with_its_reason(count: int, words: Words) -> Told:
    """Nothing else belongs to it; nobody was polled, and its owner has left."""
    view = replace(_decision(words(0), None, (), "", ()), reversible=None, rationale=words(count))
    view = replace(view, owner_was_away=False, owner_left=True)
    return Told(view, (words(0), "CSO, not in the room now", "Why", words(count)))


def decision_whose_owner_keeps_out(count: int, words: Words) -> Told:
    view = replace(_decision(words(0), None, (), "", ()), owner_was_away=False, owner_keeps_out=True)
    return Told(view, (words(0), "CSO, keeps out of this question"))


def poll_without_a_level(count: int, words: Words) -> Told:
    view = replace(_poll(people(count, words), words), needed="")
    return Told(view, (view.proposal, "No level was fixed."))


def decision_polled_on_other_words(count: int, words: Words) -> Told:
    view = replace(_decision(words(1), _poll(people(count, words), words), (), "", ()), polled_on=words(count))
    return Told(view, (words(1), "Polled on another wording", quoted(words(count)), "Hardly"))


def decision_on_one_condition(count: int, words: Words) -> Told:
    """Nobody polled, nobody dissents: its one condition is said where there is room."""
    return Told(_decision(words(0), None, (), words(1), (words(count),)), (words(0), words(1), words(count), "Hardly"))


def collecting_gradients(count: int, words: Words) -> Told:
    """The level that was fixed stands under what is proposed while the gradients come in."""
    team = people(count, words)
    view = Collecting(
        "Gradients of agreement", words(0), promised(), team, (), (), 0, count, True, form="gradient", needed=words(1)
    )
    return Told(view, (words(0), f"Needed: {words(1)}", f"0 of {count}"))


def amended_proposal(count: int, words: Words) -> Told:
    return Told(Proposal(words(0), words(count), T1, 2), (words(0), words(count), "second wording"))


def _decision(
    text: str, poll: Gradients | None, against: tuple[PublicDissent, ...], tripwire: str, assumed: tuple[str, ...]
) -> PublicDecision:
    return PublicDecision(
        number=1,
        count=4,
        outcome="agreed",
        text=text,
        owner="CSO",
        review="2027-06-30",
        at=_AT,
        gradients=poll,
        dissents=against,
        topic=T1,
        owner_was_away=True,
        tripwire=tripwire,
        reversible=False,
        conditions=assumed,
        reached=False,
    )


def _poll(team: Sequence[PersonMark], words: Words) -> Gradients:
    at = tuple((person, person.seat * 3 % 8 + 1) for person in team)
    return Gradients(words(0), words(1), at, f"{len(team)} will act on it.", "1 absent (CFO)")


def _against(team: Sequence[PersonMark], words: Words) -> tuple[PublicDissent, ...]:
    return tuple(PublicDissent("dissent", person, words(n), words(n + 1), True) for n, person in enumerate(team))


DECIDED = (
    collecting_gradients,
    decision_in_full,
    decision_polled_on_other_words,
    decision_on_one_condition,
    decision_with_its_reason,
    decision_whose_owner_keeps_out,
    poll_without_a_level,
    amended_proposal,
    *READ_BACK,
)
