"""Made-up pictures of what would have to be true, with what was said to it and without."""

from collections.abc import Sequence

from stratroom.model.names import TradeoffId
from stratroom.model.public import PersonMark
from stratroom.stages.tradeoffs.seen import Conditions, PublicCondition
from stratroom.words import listed
from tests.screens.made_up import Words, people
from tests.screens.told import Told

T1 = TradeoffId("t1")


def conditions(count: int, words: Words) -> Told:
    """One has nothing but its words."""
    team = people(count, words)
    found = tuple(_condition(n, words, team) for n in range(min(count, 9)))
    answers = (
        f"{len(team)} would support it then: {listed([person.called for person in team])}.",
        "1 would not: CTO.",
        f"{count} of {count} have said.",
    )
    view = Conditions(words(0), words(1), found, answers, T1)
    said = [text for each in found for text in (each.text, each.owner, each.test, each.standard, each.out_of)]
    texts = (f"{words(0)} even over {words(1)}", *said, *answers, *(["31 March 2027"] if count > 1 else []))
    return Told(view, texts)


def _condition(number: int, words: Words, team: Sequence[PersonMark]) -> PublicCondition:
    if number == 0:
        return PublicCondition(words(0), "", "", "", "", "")
    owner, origin = team[number % len(team)].called, words(number + 3) if number % 2 else ""
    return PublicCondition(words(number), owner, words(number + 1), words(number + 2), "2027-03-31", origin)


def condition_not_asked(count: int, words: Words) -> Told:
    view = Conditions(words(0), words(1), (_condition(1, words, people(2, words)),), (), T1)
    return Told(view, (words(1), words(2), words(3), words(4), "31 March 2027"))
