"""Marking two hundred sentences with everything loaded, against spaCy's bare `nlp.pipe` on the same sentences."""

from collections.abc import Iterator

from stratroom.analysis.marks import Marking
from stratroom.analysis.pipelines import pipeline
from tests.analysis.teams import teams
from tests.bench.figure import Figure
from tests.bench.timing import in_turns

SENTENCES, TIMES = 200, 5


def figures() -> Iterator[Figure]:
    texts = [text for team in teams("tuned", "seen", "unseen") for _by, text in team.sentences][:SENTENCES]
    said = [(f"p{number}", text) for number, text in enumerate(texts)]
    marking, nlp = Marking(), pipeline("en").nlp
    ours, bare = in_turns(lambda: marking.marks(said), lambda: list(nlp.pipe(texts)), TIMES)
    yield Figure(f"mark {SENTENCES} sentences; nlp.pipe", ours, bare, aim="≤ 2×, < 1 s")
