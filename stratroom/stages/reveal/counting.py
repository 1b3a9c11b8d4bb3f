"""What a sorting comes to, in words: how many noticeably different answers, who sorted, how, and when.

A number is said only of groups that were confirmed. Two sortings are laid side by side in words, without a measure.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from stratroom.model.cards import cards
from stratroom.model.names import CardId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.sortings import EarlierCount, Sorting, Way, different_answers
from stratroom.words import listed, phrase, say, say_of

_TIME_OF_DAY = slice(11, 16)
_FIRST_WORDS, _FEW_GROUPS = 5, 3
_WAYS: dict[tuple[Way, ...], str] = {
    ("free",): phrase("freely"),
    ("card-by-card",): phrase("card by card"),
    ("free", "card-by-card"): phrase("freely, then card by card"),
    ("card-by-card", "free"): phrase("card by card, then freely"),
}


@dataclass(frozen=True, slots=True)
class Beside:
    """Two sortings beside each other: what both put together, and what only one did. Each is two cards or more."""

    both: tuple[tuple[CardId, ...], ...]
    only_first: tuple[tuple[CardId, ...], ...]
    only_second: tuple[tuple[CardId, ...], ...]


def headline(workshop: Workshop, made: Sorting) -> str:
    """“8 people. 6 noticeably different answers.” once these groups are confirmed, "" before."""
    if not made.confirmed_at:
        return ""
    people = len(cards(workshop))
    counted = say_of(people, "{n} person.", "{n} people.")
    return f"{counted} {answers(different_answers(workshop, made))}."


def answers(count: int) -> str:
    """The count without a full stop, as a button or a table may say it."""
    return say_of(count, "{n} noticeably different answer", "{n} noticeably different answers")


def largest(made: Sorting) -> str:
    """How many share the answer that most share, in words."""
    size = max((len(group.cards) for group in made.groups), default=1)
    return say("The largest is shared by {size}.", size=size) if size > 1 else say("No two share one.")


def sorted_by(made: Sorting) -> str:
    """“Sorted by the room, card by card”: who sorted, and how where any card was moved."""
    if made.ways[:1] == ("recognition",):
        return _recognised(made.by, is_changed=len(made.ways) > 1)
    who = say("Sorted by {who}", who=made.by) if made.by else say("Sorted by the room")
    return ", ".join(filter(None, (who, how(made))))


def sorted_when(made: Sorting) -> str:
    """Who, how, and at what time of day it was confirmed; "" before."""
    return f"{sorted_by(made)}, {time_of_day(made.confirmed_at)}." if made.confirmed_at else ""


def time_of_day(at: str) -> str:
    """
    >>> time_of_day("2026-10-15T10:12:00+01:00")
    '10:12'
    """
    return at[_TIME_OF_DAY]


def how(made: Sorting | EarlierCount) -> str:
    """How the cards came to lie together, "" where none was ever moved or their authors recognised each other."""
    return say(_WAYS[made.ways]) if made.ways in _WAYS else ""


def replaced(made: Sorting, different: int) -> tuple[str, ...]:
    """A sentence for each confirmed count that another one replaced or, where none is confirmed now, that was taken
    back; who only names a group otherwise has replaced no count. `different` is what these groups come to."""
    counts = (*(count.different for count in made.earlier), different)
    last = made.earlier[-1:] if not made.confirmed_at else ()
    return tuple(
        _taken_back(count) if count in last else _replaced(count)
        for count, after in zip(made.earlier, counts[1:], strict=True)
        if count in last or count.different != after
    )


def _replaced(count: EarlierCount) -> str:
    n, time, made = count.different, time_of_day(count.at), how(count)
    if not made:
        return say("An earlier count of {n}, confirmed at {time}, was replaced.", n=n, time=time)
    return say("An earlier count of {n}, confirmed at {time}, {how}, was replaced.", n=n, time=time, how=made)


def _taken_back(count: EarlierCount) -> str:
    n, time = count.different, time_of_day(count.at)
    return say("A count of {n}, confirmed at {time}, fell when the groups were changed.", n=n, time=time)


def beside_in_words(first: Sorting, second: Sorting, called: Mapping[CardId, str]) -> tuple[str, ...]:
    """What both put together and what only one did, a sentence each; `called` is what each card goes by, in order."""
    laid = beside(first, second)
    if not (laid.only_first or laid.only_second):
        same = say("Both sortings put the same together.")
        return (same if laid.both else say("In neither of them do two lie together."),)
    both, ours, theirs = (
        [listed([name for id, name in called.items() if id in some]) for some in together]
        for together in (laid.both, laid.only_first, laid.only_second)
    )
    return (
        *(say("Both put {cards} together.", cards=some) for some in both),
        *(() if both else (say("No two lie together in both."),)),
        *(say("Only the room put {cards} together.", cards=some) for some in ours),
        *(say("Only {who} put {cards} together.", who=second.by, cards=some) for some in theirs),
    )


def beside(first: Sorting, second: Sorting) -> Beside:
    """What both put together and what only one did: a group that lies whole in one of the other's is put together by
    both."""
    ours, theirs = _shared(first), _shared(second)
    meets = (tuple(card for card in one if card in other) for one in ours for other in theirs)
    return Beside(
        both=tuple(meet for meet in meets if len(meet) > 1),
        only_first=tuple(one for one in ours if not any(set(one) <= set(other) for other in theirs)),
        only_second=tuple(one for one in theirs if not any(set(one) <= set(other) for other in ours)),
    )


def asked(groups: int) -> str:
    """“Same as 1, 2, 3, or new?”"""
    if not groups:
        return say("Card by card: what says the same?")
    numbers = ", ".join(str(n) for n in range(1, groups + 1)) if groups <= _FEW_GROUPS else f"1 … {groups}"
    return say("Same as {numbers}, or new?", numbers=numbers)


def first_words(text: str, letters: int = 40, most: int = _FIRST_WORDS) -> str:
    """As many of the first words, `most` at most, as tell a sentence from the others, and that there are more.

    >>> first_words("Be the grocer that towns would miss"), first_words("Grow")
    ('Be the grocer that towns …', 'Grow')
    """
    words = text.split()
    begun = words[:most]
    while len(begun) > 1 and len(" ".join(begun)) > letters:
        begun.pop()
    shown = " ".join(begun)[:letters]
    return shown if shown == " ".join(words) else f"{shown} …"


def _shared(made: Sorting) -> tuple[tuple[CardId, ...], ...]:
    return tuple(group.cards for group in made.groups if len(group.cards) > 1)


def _recognised(by: str, *, is_changed: bool) -> str:
    if by:
        changed = say("From the recognition round, changed by {who}", who=by)
        return changed if is_changed else say("From the recognition round, confirmed by {who}", who=by)
    if is_changed:
        return say("From the recognition round, changed by the room")
    return say("From the recognition round, confirmed by the room")
