"""The test that a model must pass before it may propose neighbours: by hand, at its edges, and on a proposer of ours.

`teams/neighbours.json`: which sentences of eight of the `unseen` teams say the same, judged by one reader before
anything was run on them. The case adds its own groups, as its room made them.
"""

import json
import random
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom import case as cases
from stratroom.analysis.language import Pair, Proposer, Verdict, verdict
from stratroom.analysis.marks import Marking
from tests.analysis.teams import teams

HERE = Path(__file__).parent
Told = tuple[list[str], list[Pair]]


class SharesMarkedWords:
    """Proposes what our own marks share: the more phrases two sentences have in common, the surer."""

    def __init__(self) -> None:
        self._marking = Marking()

    def neighbours(self, sentences: Sequence[str]) -> Sequence[Pair]:
        marks = self._marking.marks([(str(n), sentence) for n, sentence in enumerate(sentences)])
        shared = Counter(pair for phrase in marks.phrases for pair in combinations(map(int, phrase.by), 2))
        return [pair for pair, _count in shared.most_common()]


def judged() -> list[Told]:
    """The sentences of each team, and which of them say the same."""
    same = json.loads((HERE / "teams" / "neighbours.json").read_text(encoding="utf-8"))
    told: list[Told] = []
    for team in teams("unseen"):
        if team.name in same:
            order = [by for by, _text in team.sentences]
            pairs = [(order.index(one), order.index(other)) for one, other in same[team.name]]
            told.append(([text for _by, text in team.sentences], pairs))
    assert len(told) == len(same) == 8
    return [*told, _northfield()]


def _northfield() -> Told:
    case = cases.read(HERE.parent / "cases" / "northfield-core.json")
    order = [statement.by for statement in case.statements]
    groups = [sorted(map(order.index, group.members)) for group in case.groups]
    pairs = [pair for group in groups for pair in combinations(group, 2)]
    return [statement.text for statement in case.statements], pairs


def of(proposer: Proposer, told: Sequence[Told]) -> Verdict:
    return verdict([(proposer.neighbours(sentences), same) for sentences, same in told])


def test_shared_words_do_not_pass() -> None:
    """So the app shows them as words that are shared, and never as answers that are the same."""
    told = judged()
    found = of(SharesMarkedWords(), told)
    print(f"\nshares marked words: {found}: precision {found.precision:.3f}, recall {found.recall:.3f}")
    assert found.same == 17
    assert not found.may_be_shown


def test_what_readers_said_passes_and_chance_does_not() -> None:
    told = judged()
    assert verdict([(same, same) for _sentences, same in told]).may_be_shown
    chance = random.Random(1)
    for _ in range(200):
        drawn = [chance.sample(list(combinations(range(len(words)), 2)), 10) for words, _same in told]
        assert not verdict(list(zip(drawn, (same for _words, same in told), strict=True))).may_be_shown


SAME = [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9)]


@pytest.mark.parametrize(
    ("proposed", "same", "counted", "shown"),
    [
        ([], SAME, (0, 0, 0, 5), False),
        (SAME, [], (5, 0, 5, 0), False),
        ([], [], (0, 0, 0, 0), False),
        ([(1, 0)], SAME, (1, 1, 1, 5), True),
        ([(0, 1), (0, 2)], SAME, (1, 1, 1, 5), True),
        ([(0, 2), (0, 1)], SAME, (2, 1, 2, 5), False),
        ([*SAME[:4], (0, 2)], SAME, (4, 4, 4, 5), True),
        ([(0, 2), *SAME[:4]], SAME, (5, 4, 5, 5), True),
        ([(0, 1), (1, 0), (0, 1), (0, 2)], SAME, (1, 1, 1, 5), True),
        ([(0, 1)], [*SAME, (0, 2)], (1, 1, 1, 6), False),
    ],
)
def test_by_hand(proposed: list[Pair], same: list[Pair], counted: tuple[int, ...], *, shown: bool) -> None:
    """At exactly .8 and .2 it passes; what comes after the surest is cut off where that helps."""
    found = verdict([(proposed, same)])
    assert (found.first, found.right, found.proposed, found.same) == counted
    assert found.may_be_shown is shown


def test_without_a_team_nothing_may_be_shown() -> None:
    assert not verdict([]).may_be_shown


def test_a_sentence_beside_itself_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no neighbour of itself"):
        verdict([([(1, 1)], [])])


PAIRS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] != pair[1]), max_size=12)


@given(st.lists(st.tuples(PAIRS, PAIRS), max_size=5), st.randoms())
def test_neither_the_order_of_teams_nor_of_a_pair_matters(
    told: list[tuple[list[Pair], list[Pair]]], chance: random.Random
) -> None:
    found = verdict(told)
    assert 0 <= found.precision <= 1
    assert 0 <= found.recall <= 1
    turned = [([(b, a) for a, b in proposed], [(b, a) for a, b in same]) for proposed, same in told]
    chance.shuffle(turned)
    assert verdict(turned) == found


def test_nothing_in_the_app_uses_a_proposer() -> None:
    """Until something passes there is none: no stub, no option, no place on a screen."""
    package = HERE.parents[1] / "stratroom"
    others = [path for path in package.rglob("*.py") if path.name != "language.py"]
    assert others
    assert [path.name for path in others if "analysis.language" in path.read_text(encoding="utf-8")] == []
