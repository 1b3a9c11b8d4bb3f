"""What is marked in the sentences holds its words on the console too: every fold, in every language, at every size."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from stratroom.analysis import kept
from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.meanings.console import Panel as MeaningsPanel
from stratroom.stages.reveal.console import Panel as RevealPanel
from stratroom.ui.languages import use
from stratroom.ui.typefaces import register_every_script
from stratroom.words import ENGLISH, LANGUAGES
from tests.screens.made_up import Words
from tests.screens.measuring import SORTS, all_wrong, settle
from tests.telling import planned
from tests.ui.rooms import NAMES, STATEMENTS, leave, room_in


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    new_application()
    register_every_script()
    use(request.param)
    yield request.param
    use(ENGLISH)


@pytest.fixture
def opened(language: str, tmp_path: Path) -> Iterator[OpenWorkshop]:
    room = room_in(tmp_path, planned("welcome", "statements", "reveal", "meanings"))
    made = OpenWorkshop(room, keeps_backups=False, notes=tmp_path / "notes", mark=kept.marks)
    made.show()
    yield made
    leave(made.console)


def with_marks(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """Two share each sentence; one after the other, what stands open."""
    do = opened.bridge.do
    do(OpenRound(STATEMENTS))
    for number, name in enumerate(NAMES):
        do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"{words(number // 2)} {number + 1}% by 2030")))
    do(CloseRound(STATEMENTS))
    do(EnterStage(ItemId("reveal")))
    do(RevealRound(STATEMENTS))
    while opened.marker.is_reading:
        settle()
    panel = opened.console.desk.panel
    assert isinstance(panel, RevealPanel)
    assert panel.words.told.isVisible()
    for fold in ("phrases", "alone", "measures", "ask"):
        panel.words.told.folds.turn_to(fold)
        panel.words.told.folds.turned_to.emit(fold)
        yield fold
    panel.words.shared.click()
    yield "shown"
    do(EnterStage(ItemId("meanings")))
    same_words = opened.console.desk.panel
    assert isinstance(same_words, MeaningsPanel)
    assert same_words.offered.isVisible()
    yield "to pick from"


@pytest.mark.reads_language
@pytest.mark.parametrize("words", SORTS, ids=lambda words: words.__name__)
def test_what_is_marked_holds_its_words(words: Words, opened: OpenWorkshop) -> None:
    assert all_wrong(with_marks(opened, words), lambda: opened.console) == {}
