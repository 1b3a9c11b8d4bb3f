"""Whatever people write, and however many they are: the marks are told and shown, and every word reads."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.analysis.marks import Marking, Marks
from stratroom.app import new_application
from stratroom.model.cards import cards
from stratroom.model.forms import Sentence
from stratroom.model.names import StageId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.words_section import WordsSection
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script
from tests.screens.laid_out import check
from tests.screens.told import Told
from tests.telling import after, answered, started

MARKING = Marking()
GERMAN = (
    "Nachhaltiges Wachstum in jeder Stadt",
    "Wir wachsen nachhaltig",
    "Die Stadt gehört uns",
    "Bis 2030 4 % Marge",
)
GREEK = ("Βιώσιμη ανάπτυξη έως το 2030", "Η βιώσιμη ανάπτυξη μετράει", "Πρώτα ο πελάτης")
JAPANESE = ("2030年までに持続可能な成長", "持続可能な成長が第一", "お客様第一")
HOSTILE = ("\u202egrow\u202c fast", "<b>grow</b> fast", "👨‍👩‍👧‍👦 grow", "W" * 150, "one\n\ngrow\n\nfast")
LONG = tuple(("Sustainable growth in every small town. " * 125)[:5_000] for _person in range(3))


def shown(sentences: Sequence[str], *, named: bool = True) -> Workshop:
    names = [f"P{n}" for n in range(len(sentences))]
    room = started(*names)
    if not named:
        after(room, Promise(StageId("statements"), "unattributed"))
    given = {name.lower(): Sentence(text) for name, text in zip(names, sentences, strict=True)}
    return answered(room, "statements", **given)


def marks(workshop: Workshop) -> Marks:
    return MARKING.marks([(card.id, card.text) for card in cards(workshop)])


def every_picture(section: WordsSection) -> list[object]:
    """What each key shows, pressed until the stage's own picture is back."""
    seen: list[object] = []
    section.aside_asked.connect(seen.append)
    section.aside_asked.connect(section.show_aside)
    for button in (section.shared, section.who, section.alone, section.measures, section.large):
        if not button.isHidden():
            button.click()
            while seen[-1] is not None:
                button.click()
    return [view for view in seen if view is not None]


@pytest.mark.parametrize(
    ("sentences", "named"),
    [
        (("Sustainable growth by 2030",), True),
        (("Sustainable growth",) * 5, True),
        (("Sustainable growth",) * 5, False),
        (GERMAN, True),
        (GREEK, True),
        (JAPANESE, True),
        (HOSTILE, True),
        (HOSTILE, False),
        (LONG, True),
        ((*GERMAN, *GREEK, *JAPANESE) * 6, True),
    ],
    ids=[
        "one",
        "identical",
        "identical-nameless",
        "german",
        "greek",
        "japanese",
        "hostile",
        "nameless",
        "long",
        "sixty",
    ],
)
def test_every_picture_holds_its_words(qtbot: QtBot, sentences: Sequence[str], named: bool) -> None:
    new_application()
    register_every_script()
    workshop, section = shown(sentences, named=named), WordsSection()
    qtbot.addWidget(section)
    section.show_workshop(workshop, cards(workshop)[0].id)
    found = marks(workshop)
    section.show_marks(found, found.loss)
    pictures = every_picture(section)
    assert pictures
    for view in pictures:
        check(Told(view, ()), QSize(1024, 768), light())
    words = [phrase for view in pictures for phrase in getattr(view, "phrases", ())]
    assert len(words) == len(found.phrases)
    assert section.told.isHidden() == (len(sentences) == 1 and not found.measures)


def test_a_single_person_shares_nothing_and_says_nothing_alone(qtbot: QtBot) -> None:
    workshop, section = shown(("Growth by 2030",)), WordsSection()
    qtbot.addWidget(section)
    section.show_workshop(workshop, "p0")
    section.show_marks(marks(workshop), "")
    assert section.shared.isHidden()
    assert section.alone.isHidden()
    assert not section.measures.isHidden()
