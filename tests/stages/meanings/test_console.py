"""Same words on the console: facts as one types, one large button at a time, one phrase after the other."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, PhraseId, RoundId, StageId
from stratroom.model.programme import ChangeProgramme
from stratroom.model.rounds import AskAgain, HandIn, OpenRound
from stratroom.stages.meanings.acts import AgreeMeaning, TakeUpPhrase, current
from stratroom.stages.meanings.console import Panel
from stratroom.stages.meanings.rules import phrases
from stratroom.ui.console.quotes import QuoteRow
from stratroom.ui.widgets import PrimaryButton
from tests.stages.hands import Hands
from tests.telling import PROGRAMME, answered, at, started

RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
ROUND = "meaning:m1"
MEANINGS = {"ceo": Sentence("Refits."), "cfo": Sentence("Payback."), "coo": Sentence("No overtime.")}
DAY = (*PROGRAMME[:3], PlannedStage(StageId("meanings"), "Same words", 20), *PROGRAMME[3:])


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def hands(qtbot: QtBot, panel: Panel) -> Hands:
    room = started("CEO", "CFO", "COO")
    room.do(ChangeProgramme(DAY))
    answered(room, "statements", ceo=Sentence("Grow."), cfo=Sentence("Grow & save."), coo=Sentence("Sail on time."))
    hands = Hands(qtbot, panel, at(room, "meanings"))
    panel.setFocus()
    return hands


def label(panel: Panel) -> str:
    """What the large button says; there is never another one to be seen."""
    assert isinstance(panel.primary, PrimaryButton)
    assert [button for button in panel.findChildren(PrimaryButton) if button.isVisible()] == [panel.primary]
    return panel.primary.label


def test_the_line_below_says_who_used_the_words_as_they_are_typed(hands: Hands, panel: Panel) -> None:
    assert label(panel) == "Write the words"
    hands.fill(Words_that_several_used="grow")
    assert label(panel) == "Take up these words"
    assert "2 people used it: CEO, CFO." in hands.can_be_read
    hands.type("on tim")
    assert "Nobody used these words in their sentence." in hands.can_be_read
    hands.type("on time")
    assert "1 person used it: COO." in hands.can_be_read


def marked(panel: Panel) -> dict[str, tuple[str, ...]]:
    """What is marked in whose sentence, of those that can be seen."""
    rows = panel.sentences.list.rows.widgets
    return {key: row.marked for key, row in rows.items() if isinstance(row, QuoteRow) and row.isVisible()}


def test_the_sentences_are_in_sight_and_the_words_marked_in_them(hands: Hands, panel: Panel) -> None:
    assert marked(panel) == {"ceo": (), "cfo": (), "coo": ()}
    for words in ("Grow.", "Grow & save.", "Sail on time."):
        assert words in hands.can_be_read
    hands.fill(Words_that_several_used="grow")
    assert marked(panel) == {"ceo": ("Grow",), "cfo": ("Grow",), "coo": ()}
    assert "CEO · used it" in hands.can_be_read
    hands.press(RETURN)
    assert marked(panel)["cfo"] == ("Grow",), "the words before the room"
    panel.more.header("take up").click()
    hands.fill(Words_that_several_used="on time")
    assert marked(panel) == {"ceo": (), "cfo": (), "coo": ("on time",)}


def test_of_many_sentences_those_that_use_the_words_stand_there(qtbot: QtBot, panel: Panel) -> None:
    names = [f"P{number}" for number in range(22)]
    room = started(*names)
    room.do(ChangeProgramme(DAY))
    answered(
        room, "statements", **{name.lower(): Sentence(f"Word {n % 11}, then more.") for n, name in enumerate(names)}
    )
    hands = Hands(qtbot, panel, at(room, "meanings"))
    assert not panel.sentences.isVisible()
    hands.fill(Words_that_several_used="word 3")
    assert marked(panel) == {"p3": ("Word 3",), "p14": ("Word 3",)}


def test_the_keyboard_leads_from_the_words_to_what_is_agreed(hands: Hands, panel: Panel) -> None:
    hands.fill(Words_that_several_used="grow")
    hands.press(RETURN)
    assert "2 people used it: CEO, CFO." in hands.can_be_read
    assert label(panel) == "Ask what each means by it"
    assert "until all are shown with names" in hands.can_be_read
    assert hands.held is panel.primary
    hands.press(SPACE)
    hands.press(SPACE)
    assert hands.laptops == [ROUND]
    hands.answer(ROUND, **MEANINGS)
    assert label(panel) == "Reveal all 3 at once"
    hands.press(SPACE)
    assert "3 people said what they mean by it." in hands.can_be_read
    assert label(panel) == "Write what we mean"
    hands.press(SPACE)
    hands.type("It pays for itself.")
    assert label(panel) == "Write the agreed meaning down"
    hands.press(RETURN, Qt.KeyboardModifier.ControlModifier)
    assert "A meaning is agreed" in hands.can_be_read
    assert label(panel) == "Go to Tradeoffs"
    hands.press(SPACE)
    assert hands.stages == ["tradeoffs"]


def test_no_agreed_meaning_is_one_press_and_can_be_changed(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.show_answers(ROUND, **MEANINGS)
    hands.tab_to("No agreed meaning")
    hands.press(SPACE)
    assert "No agreed meaning" in hands.can_be_read
    hands.tab_to("An agreed meaning, folded")
    hands.press(SPACE)
    assert not panel.talks[PhraseId("m1")].agreed.none.isVisible()
    hands.fill(We_mean="It lasts.")
    hands.press(RETURN, Qt.KeyboardModifier.ControlModifier)
    assert [settled.meaning for settled in phrases(hands.room.workshop).items[0].settled] == ["", "It lasts."]


def test_asked_again_the_room_is_asked_for_what_it_agrees_now(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.show_answers(ROUND, **MEANINGS)
    hands.do(AgreeMeaning(PhraseId("m1"), "It pays."), AskAgain(RoundId(ROUND), "half were out"))
    assert label(panel) == "Ask what each means by it"
    hands.show_answers(ROUND, **MEANINGS)
    assert "3 people said what they mean by it." in hands.can_be_read
    assert label(panel) == "Write what we mean"
    assert panel.talks[PhraseId("m1")].agreed.none.isVisible()


def test_what_is_being_written_stays_when_it_is_asked_again(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.show_answers(ROUND, **MEANINGS)
    hands.do(AgreeMeaning(PhraseId("m1"), "It pays."))
    hands.tab_to("An agreed meaning, folded")
    hands.press(SPACE)
    hands.fill(We_mean="It pays twice")
    hands.do(AskAgain(RoundId(ROUND), "half were out"))
    assert panel.talks[PhraseId("m1")].agreed.meaning.text() == "It pays twice"


def test_meanings_are_read_on_the_console_only_after_the_reveal(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.collect(ROUND, **MEANINGS)
    assert "No overtime." not in hands.can_be_read
    hands.press(SPACE)
    hands.tab_to("What each means by it, folded")
    hands.press(SPACE)
    assert label(panel) == "Back to: An agreed meaning"
    for said in ("CEO", "Refits.", "Payback.", "No overtime."):
        assert said in hands.can_be_read


def test_words_are_changed_or_dropped_until_they_are_asked_about(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.tab_to("The words, folded")
    hands.press(SPACE)
    hands.fill(Words_that_several_used="save")
    assert "1 person used it: CFO." in hands.can_be_read
    hands.press(RETURN)
    assert phrases(hands.room.workshop).items[0].text == "save"
    hands.tab_to("Drop these words")
    hands.press(SPACE)
    assert current(hands.room.workshop) is None
    assert label(panel) == "Write the words"
    hands.fill(Words_that_several_used="grow")
    hands.press(RETURN)
    assert [item.id for item in phrases(hands.room.workshop).items] == ["m2"]
    hands.show_answers("meaning:m2", **MEANINGS)
    talk = panel.talks[PhraseId("m2")]
    talk.steps.turn_to("words")
    assert not talk.drop.isVisible()
    assert not talk.words.submit.isVisible()


def test_another_phrase_is_taken_up_and_one_goes_back(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.show_answers(ROUND, **MEANINGS)
    hands.fill(We_mean="Half a sentence")
    hands.tab_to("Take up words, folded")
    hands.press(SPACE)
    assert label(panel) == "Write the words"
    hands.fill(Words_that_several_used="on time")
    hands.press(RETURN)
    assert label(panel) == "Ask what each means by it"
    assert "on time" in hands.can_be_read
    hands.tab_to("Take up: grow")
    hands.press(SPACE)
    assert label(panel) == "Write the agreed meaning down"
    assert panel.talks[PhraseId("m1")].agreed.meaning.text() == "Half a sentence"


def test_what_is_typed_stays_open_while_others_hand_in(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"), OpenRound(RoundId(ROUND)))
    hands.tab_to("Take up words, folded")
    hands.press(SPACE)
    hands.fill(Words_that_several_used="on time")
    hands.do(HandIn(RoundId(ROUND), ParticipantId("ceo"), Sentence("Refits.")))
    assert label(panel) == "Take up these words"
    hands.press(RETURN)
    assert "is not revealed yet" in hands.refusals[0]
    hands.tab_to("Take up words, open")
    hands.press(SPACE)
    assert label(panel) == "Pass the laptop"
    assert panel.take_up.words.text() == "on time"


def test_refused_words_stay_typed(hands: Hands, panel: Panel) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.tab_to("Take up words, folded")
    hands.press(SPACE)
    hands.fill(Words_that_several_used="GROW")
    hands.press(RETURN)
    assert "taken up already" in hands.refusals[0]
    assert panel.take_up.words.text() == "GROW"


def test_w_leads_into_the_field_that_belongs_to_the_work(hands: Hands, panel: Panel) -> None:
    hands.press(Qt.Key.Key_W)
    assert hands.held is panel.take_up.words.edit
    hands.type("grow")
    hands.press(RETURN)
    assert [step.title for step in panel.progress()] == ["What each means by it", "An agreed meaning"]
    hands.show_answers(ROUND, **MEANINGS)
    panel.setFocus()
    hands.press(Qt.Key.Key_W)
    assert hands.held is panel.talks[PhraseId("m1")].agreed.meaning.edit


def test_every_control_says_what_it_is(hands: Hands) -> None:
    hands.do(TakeUpPhrase(PhraseId("m1"), "grow"))
    hands.show_answers(ROUND, **MEANINGS)
    assert [control for control in hands.controls() if not control.accessibleName()] == []
    assert RoundId(ROUND) in hands.room.workshop.rounds
