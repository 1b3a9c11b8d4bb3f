"""Wherever options stand in an order, those that are equal in it are said to be; no winner stands for a larger set.

What is equal is counted here anew from what people gave, and looked for in the painted pictures and all of the record.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from pytestqt.qtbot import QtBot

from stratroom.analysis.counted import counted
from stratroom.analysis.counted_words import both_ways, finding
from stratroom.analysis.ranking import Ballot, borda, pairwise, schulze
from stratroom.binding import book
from stratroom.catalogue import STAGES
from stratroom.memory_room import MemoryRoom
from stratroom.model.forms import Points, Ranking
from stratroom.model.names import OptionId, ParticipantId
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.stages.priorities.public import Agreed, PointsTable
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.analysis.test_ranking import BALLOTS, ballots_of
from tests.record.reading import AT, read, room
from tests.screens.test_no_lone_number import SEAL, shown
from tests.telling import after, answered

NAMES = {"a": "Alpha", "b": "Bravo", "c": "Coral", "d": "Delta"}
BY_NAME = {name: id for id, name in NAMES.items()}
TEAM = ("Ann", "Ben", "Cy")


@dataclass(frozen=True, slots=True)
class Profile:
    """What each of the team gave, and what the room put above the line; no line where it is None."""

    points: Sequence[Mapping[str, int]] = ()
    rankings: Sequence[str] = ()
    above: str | None = None

    @property
    def ballots(self) -> list[Ballot]:
        return ballots_of(*(f"1:{ranking}" for ranking in self.rankings))

    def equal(self) -> list[set[str]]:
        """Options that what decides leaves equal: points where there are any, else the rankings by Schulze."""
        if self.points:
            totals = {id: sum(each.get(id, 0) for each in self.points) for id in NAMES}
            steps = [{id for id in NAMES if totals[id] == total} for total in set(totals.values())]
        else:
            steps = [set(step) for step in schulze(self.ballots, "no_opinion").order]
        return [step for step in steps if len(step) > 1]

    def beaten(self) -> set[tuple[str, str]]:
        """Pairs of which more people put the first before the second: never equal where the rankings decide."""
        table = pairwise(self.ballots, "no_opinion", list(NAMES))
        return set() if self.points else {(a, b) for a, b in table if table[a, b] > table[b, a]}


_LEVEL = {"a": 40, "b": 30, "c": 30}
_EVEN = dict.fromkeys("abcd", 25)
PROFILES = {
    "points tied at the line": Profile([_LEVEL] * 3, above="ab"),
    "points tied below the line": Profile([_LEVEL] * 3, above="a"),
    "points tied above the line": Profile([_LEVEL] * 3, above="cba"),
    "points tied first": Profile([{"a": 50, "b": 50}] * 2),
    "points tied first, one above": Profile([{"a": 50, "b": 50}] * 2, above="b"),
    "points all tied, two above": Profile([_EVEN] * 3, above="da"),
    "points tied while rankings are not": Profile([_EVEN] * 2, ["a>b>c>d"] * 2, above="b"),
    "rankings tied at the line": Profile((), ["a>b=c>d"] * 3, above="ab"),
    "rankings tied below the line": Profile((), ["d>a=b=c"] * 2, above="d"),
    "rankings tied above the line": Profile((), ["d>a=b=c"] * 2, above="dcba"),
    "rankings tied first": Profile((), ["a>b>c>d", "b>a>c>d"], above="a"),
    "rankings in a circle": Profile((), ["a>b>c>d", "b>c>a>d", "c>a>b>d"], above="a"),
    "rankings in a circle further down": Profile((), ["a>b>c>d", "a>c>d>b", "a>d>b>c"], above="ab"),
    "rankings with wins and ties": Profile((), ["a>b>c", "c>a>b"], above="c"),
    "rankings that differ by counting": Profile((), ["a>b>c>d", "b>c>d>a"], above="b"),
}


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


@pytest.fixture(params=PROFILES.values(), ids=list(PROFILES))
def profile(request: pytest.FixtureRequest) -> Profile:
    assert request.param.equal(), "a profile without equals proves nothing"
    return request.param


def played(profile: Profile) -> MemoryRoom:
    begun = room(*TEAM)
    after(begun, *(ListOption(OptionId(id), name) for id, name in NAMES.items()))
    people = [name.lower() for name in TEAM]
    if profile.rankings:
        orders = [Ranking(_order(ballot)) for ballot in profile.ballots]
        answered(begun, "rankings", **dict(zip(people, orders, strict=False)))
    if profile.points:
        gave = [Points({OptionId(id): many for id, many in each.items()}) for each in profile.points]
        answered(begun, "points", **dict(zip(people, gave, strict=False)))
    if profile.above is not None:
        first, *_ = above = tuple(map(OptionId, profile.above))
        after(begun, DrawCutLine(above), AgreePriority(first, ParticipantId("ann")))
    return begun


def _order(ballot: Ballot) -> tuple[tuple[OptionId, ...], ...]:
    return tuple(tuple(map(OptionId, tier)) for tier in ballot.tiers)


def views(begun: MemoryRoom) -> list[object]:
    return [view for kind in STAGES for view in kind.views(begun.workshop, 0)]


def options_in(text: str) -> set[str]:
    return {id for name, id in BY_NAME.items() if name in text}


def said_equal(text: str) -> list[set[str]]:
    """The options that a text says are equal, those of each statement together."""
    lists = re.findall(r"\bEqual\b[^:.\n]*: ([^.\n]*)\.", text)
    at_line = re.findall(r"([^.\n]*) (?:have \d+ points? each|are level in the rankings): the line", text)
    return [options_in(part) for part in (*(part for said in lists for part in said.split(";")), *at_line)]


def said_undecided(text: str) -> list[set[str]]:
    lists = re.findall(r"Undecided by the count \(a circle\)[^:.\n]*: ([^.\n]*)\.", text)
    at_line = re.findall(r"([^.\n]*) are undecided by the count \(a circle\): the line", text)
    return [options_in(part) for part in (*(part for said in lists for part in said.split(";")), *at_line)]


def unsaid(text: str, equal: Sequence[set[str]]) -> list[set[str]]:
    said = said_equal(text) + said_undecided(text)
    return [step for step in equal if not any(step <= group for group in said)]


def wrongly_equal(text: str, beaten: set[tuple[str, str]]) -> list[set[str]]:
    """Options said to be equal of which more people put one before another."""
    return [group for group in said_equal(text) if any(a in group and b in group for a, b in beaten)]


def flat(text: str) -> str:
    return " ".join(text.split())


def lone_winners(text: str, ballots: Sequence[Ballot]) -> list[str]:
    """Statements of who comes first by a way of counting that name other options than all who do."""
    by_schulze, by_borda = schulze(ballots, "no_opinion").winners, borda(ballots, "no_opinion").winners
    told = [(words, by_schulze) for words in re.findall(r"By Schulze: ([^.\n]*)\.", text)]
    told += [(words, by_borda) for words in re.findall(r"By Borda: ([^.\n]*)\.", text)]
    told += [(words, by_schulze & by_borda) for words in re.findall(r"Borda and Schulze agree: ([^.\n]*)\.", text)]
    return [words for words, winners in told if options_in(words) != winners]


def headlines(text: str) -> Iterator[tuple[str, set[str]]]:
    """What is said of two options at a time: tied first, open, or one before all; with the options that are named."""
    for kind, words in re.findall(r"(Tied first: |it is open among |more put )([^.\n]*)\.", text):
        yield kind.strip(), options_in(words)


def wrong_headlines(text: str, ballots: Sequence[Ballot]) -> list[tuple[str, set[str]]]:
    """Headlines with a winner somebody is level with or behind, or with a tie of options one of which beats another."""
    table = pairwise(ballots, "no_opinion", list(NAMES))
    ranked = {option for ballot in ballots for tier in ballot.tiers for option in tier}
    wins = {(a, b) for a, b in table if table[a, b] > table[b, a]}
    wrong: list[tuple[str, set[str]]] = []
    for kind, named in headlines(text):
        outside = {(a, b) for a in named for b in ranked - named}
        inside = {(a, b) for a in named for b in named} & wins
        is_alone = kind == "more put" and len(named) == 1
        is_tied = kind == "Tied first:" and len(named) > 1 and not inside
        is_open = kind == "it is open among" and len(named) > 1 and inside
        if not (outside <= wins and (is_alone or is_tied or is_open)):
            wrong.append((kind, named))
    return wrong


def test_every_picture_with_an_order_says_what_is_equal_in_it(profile: Profile) -> None:
    ordered = [view for view in views(played(profile)) if isinstance(view, PointsTable | Agreed)]
    assert ordered
    assert [unsaid(flat(shown(view)), profile.equal()) for view in ordered] == [[] for _ in ordered]
    assert [wrongly_equal(flat(shown(view)), profile.beaten()) for view in ordered] == [[] for _ in ordered]


def test_the_record_says_what_is_equal_and_names_no_winner_out_of_a_set(profile: Profile) -> None:
    text = read(book(played(profile).workshop, SEAL, AT))
    assert unsaid(text, profile.equal()) == []
    assert wrongly_equal(text, profile.beaten()) == []
    assert lone_winners(text, profile.ballots) == []
    assert wrong_headlines(text, profile.ballots) == []
    assert not profile.rankings or "Schulze agree:" in text or "By Schulze:" in text


def test_no_picture_names_a_winner_out_of_a_set(profile: Profile) -> None:
    texts = [flat(shown(view)) for view in views(played(profile))]
    assert [lone_winners(text, profile.ballots) for text in texts] == [[] for _ in texts]
    assert [wrong_headlines(text, profile.ballots) for text in texts] == [[] for _ in texts]
    headed = [text for text in texts if list(headlines(text)) or "in a circle" in text]
    assert len(headed) == bool(profile.rankings)


@given(BALLOTS)
def test_whatever_people_rank_a_set_is_said_as_a_set(ballots: list[Ballot]) -> None:
    found = counted(ballots, "abcd")
    assert lone_winners(both_ways(found, NAMES), ballots) == []
    if len(found.placed) > 1:
        assert wrong_headlines(finding(found, NAMES), ballots) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Order: by points. Equal, and shown in the order of the list: “Alpha”, “Bravo” (50 each).", []),
        ("“Alpha” and “Bravo” have 50 points each: the line runs between equals; the room decides.", []),
        ("Order: by points. “Alpha” (50 points) “Bravo” (50 points)", [{"a", "b"}]),
        ("Equal, and shown in the order of the list: “Alpha”, “Coral” (50 each); “Bravo”.", [{"a", "b"}]),
    ],
)  # fmt: skip
def test_what_is_not_said_to_be_equal_is_found(text: str, left: list[set[str]]) -> None:
    assert unsaid(text, [{"a", "b"}]) == left


def test_what_is_wrongly_called_equal_is_found() -> None:
    text = "“Alpha”, “Bravo” and “Coral” are level in the rankings: the line runs between equals."
    assert wrongly_equal(text, {("a", "b")}) == [{"a", "b", "c"}]
    assert wrongly_equal(text, {("a", "d")}) == []


def test_a_winner_out_of_a_set_is_found() -> None:
    tied = ballots_of("1:a>b>c", "1:b>a>c")
    assert lone_winners("Borda and Schulze agree: “Alpha” comes first.", tied) == ["“Alpha” comes first"]
    assert lone_winners("By Schulze: “Bravo”. By Borda: tied first “Alpha” and “Bravo”.", tied) == ["“Bravo”"]
    assert wrong_headlines("more put “Alpha” before each other option than after it.", tied) == [("more put", {"a"})]
    beaten = ballots_of("1:a>b>c", "1:c>a>b")
    tie = "Tied first: “Alpha”, “Bravo” and “Coral”."
    assert wrong_headlines(tie, beaten) == [("Tied first:", {"a", "b", "c"})]
