"""How much of what two readers marked in sixty-two teams is marked here, and how much else. Printed with -s."""

from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from stratroom.analysis.marks import Marking, Marks
from tests.analysis.teams import Team, teams

SETS = ("tuned", "seen", "unseen")


@dataclass
class Score:
    """What was found rightly, found wrongly and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    exact: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


@pytest.fixture(scope="module")
def read() -> dict[str, list[tuple[Team, Marks]]]:
    marking = Marking()
    return {name: [(team, marking.marks(team.sentences)) for team in teams(name)] for name in SETS}


def plain(text: str) -> str:
    """Without what the same phrase may be written with or without."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def phrases(marked: Iterable[tuple[Team, Marks]]) -> Score:
    """A phrase is found when one is marked in whose places somebody's wording is the readers'."""
    score = Score()
    for team, marks in marked:
        texts = dict(team.sentences)
        wordings = [{plain(texts[by][start:end]) for by, start, end in found.places} for found in marks.phrases]
        taken = [
            next((n for n, words in enumerate(wordings) if plain(text) in words), None) for text, _by in team.phrases
        ]
        score.right += len({n for n in taken if n is not None})
        score.missed += taken.count(None)
        score.wrong += len(marks.phrases) - len({n for n in taken if n is not None})
        pairs = ((marks.phrases[n], by) for n, (_text, by) in zip(taken, team.phrases, strict=True) if n is not None)
        score.exact += sum(frozenset(phrase.by) == by for phrase, by in pairs)
    return score


def measured(marked: Iterable[tuple[Team, Marks]]) -> Score:
    """A measure is found when one of the same person is marked that has a letter in common with it."""
    score = Score()
    for team, marks in marked:
        found = [measure.place for measure in marks.measures]
        hit = [
            [n for n, (by, start, end, _) in enumerate(team.measures) if by == p.by and start < p.end and p.start < end]
            for p in found
        ]
        score.right += sum(bool(hits) for hits in hit)
        score.wrong += sum(not hits for hits in hit)
        score.missed += len(team.measures) - len({n for hits in hit for n in hits})
    return score


@pytest.mark.parametrize("name", SETS)
def test_shared_phrases(name: str, read: dict[str, list[tuple[Team, Marks]]]) -> None:
    score = phrases(read[name])
    print(
        f"\n{name}: phrases: precision {score.precision:.3f}, recall {score.recall:.3f}, speakers exact "
        f"{score.exact / score.right:.3f} ({score.right} right, {score.wrong} wrong, {score.missed} missed)"
    )
    assert score.precision >= 0.9
    assert score.recall >= 0.9


@pytest.mark.parametrize("name", SETS)
def test_amounts_and_dates(name: str, read: dict[str, list[tuple[Team, Marks]]]) -> None:
    score = measured(read[name])
    print(
        f"\n{name}: measures: precision {score.precision:.3f}, recall {score.recall:.3f} "
        f"({score.right} right, {score.wrong} wrong, {score.missed} missed)"
    )
    assert score.precision >= 0.95
    assert score.recall >= 0.9
