"""Every picture the audience can see holds all its words: none cut, none over another, none too small to read."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.model.promises import PROMISE
from stratroom.stages.tradeoffs.seen import Positions, PublicDecision
from stratroom.ui.audience.frame import picture
from stratroom.ui.languages import use
from stratroom.ui.theme import dark, light
from stratroom.ui.typefaces import register_every_script, register_reading
from stratroom.words import ENGLISH, LANGUAGES, say, speak
from tests.screens.laid_out import FULL, HD, HUGE, SCENES, SMALL, check, frame, named, painted
from tests.screens.made_up import Words, brief, endless, hostile, terse, unruly, usual
from tests.screens.owned_views import my_time
from tests.screens.views import (
    VIEWS,
    Told,
    agreed,
    collecting,
    decision,
    gradients,
    groups,
    points_table,
    positions,
    reasons,
    side_by_side,
    title_page,
    two_a_side,
    unattributed_wall,
    wall,
)
from tests.ui.legible import SIZES, faults

CROWDS = (1, 3, 20, 60, 200)
SENTENCES = (
    "Depth in small towns, with fresh food every single day.",
    "Everyday fair prices in every store.",
    "Fewer stores, each of them full of people.",
    "Online that pays for itself within three years.",
    "The best place to work in the region by 2028.",
)
WORDY = (wall, unattributed_wall, groups, reasons, side_by_side)
Make = Callable[[int, Words], Told]


def sampled() -> Iterator[tuple[Make, int, Words, QSize]]:
    """Every view with crowds of every size and all sorts of words; sizes take turns, so that each view is seen in each.

    Two hundred people who all write at length fill more pages than anybody turns: there sixty are enough.
    """
    for number, (make, words) in enumerate(product(VIEWS, (terse, unruly))):
        for turn, crowd in enumerate(CROWDS):
            if words is terse or crowd <= 60 or make not in WORDY:
                yield make, crowd, words, SIZES[(number + turn) % len(SIZES)]


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


@pytest.fixture
def spoken() -> Iterator[None]:
    """Whatever language is spoken in a test, after it English is again."""
    yield
    use(ENGLISH)


@pytest.mark.parametrize(("make", "crowd", "words", "size"), list(sampled()), ids=named)
def test_nothing_is_cut_hidden_or_too_small(make: Make, crowd: int, words: Words, size: QSize) -> None:
    check(make(crowd, words), size, light())


@pytest.mark.parametrize("words", [terse, usual, unruly, hostile], ids=named)
@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_eight_people_are_legible_in_every_language_at_every_size(make: Make, words: Words, spoken: None) -> None:
    """Light and dark take turns: that both say the same in the same places is shown below."""
    for language in LANGUAGES:
        use(language)
        told = make(8, words) if language == ENGLISH else only_written(make(8, words), words)
        for size, theme in zip(SIZES, (light(), dark(), light(), dark()), strict=True):
            check(told, size, theme)


def only_written(told: Told, words: Words) -> Told:
    """What people wrote is said in every language as they wrote it, and what they are promised in that language."""
    written = {*(words(number) for number in range(40)), *map(say, PROMISE.values())}
    return replace(told, texts=tuple(text for text in told.texts if text in written))


@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_texts_far_longer_than_a_page_are_paged(make: Make) -> None:
    told = make(2, endless)
    endless_only = replace(told, texts=tuple(text for text in told.texts if len(text) > 1_000))
    for size in (SMALL, FULL):
        check(endless_only, size, light())


def longer(text: str, _note: str = "") -> str:
    """As other languages are: every word two fifths longer, gaps left as they are."""
    return " ".join(word if "{" in word else word + "n" * -(-2 * len(word) // 5) for word in text.split(" "))


@pytest.fixture
def _in_a_longer_language() -> Iterator[None]:
    speak(longer)
    yield
    speak()


@pytest.mark.usefixtures("_in_a_longer_language")
@pytest.mark.parametrize("words", [usual, unruly], ids=named)
@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_a_longer_language_fits_too(make: Make, words: Words) -> None:
    for size in (SMALL, FULL):
        check(make(12, words), size, light(), says_all=False)


@pytest.mark.parametrize(
    ("code", "quoted", "commits"),
    [
        ("en", "“Depth in small towns”", "Commits to carrying it out  Yes"),
        ("de", "„Depth in small towns“", "Verpflichtet sich, es mit umzusetzen  Ja"),
        ("fr", "«\u202fDepth in small towns\u202f»", "S’engage à l’appliquer  Oui"),
    ],
)
def test_dissent_is_quoted_and_its_author_asked_as_the_language_does(
    code: str, quoted: str, commits: str, spoken: None
) -> None:
    use(code)
    shown = [word for page in painted(decision(8, usual).view, FULL, light()) for word in page.words]
    assert {quoted, commits} <= set(shown)


def test_furniture_gives_way_and_never_covers_the_picture() -> None:
    view = groups(8, usual).view
    for size in SIZES:
        crowded = replace(frame(view), stage_title=unruly(0) * 3, footer=unruly(1) * 5, note="15 October 2026")
        assert faults(picture(crowded, SCENES, size, light(), scale=0.1).boxes, size) == []


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("crowd", [4, 12, 20])
@pytest.mark.parametrize("make", [title_page, collecting, gradients, points_table, positions], ids=named)
def test_up_to_twenty_people_are_one_picture(make: Make, crowd: int, size: QSize) -> None:
    view = make(crowd, brief).view
    if isinstance(view, Positions):
        view = replace(view, arguments=())
    assert len(painted(view, size, light())) == 1


def sentence(number: int) -> str:
    """A short sentence, as people write it who are asked for one."""
    return SENTENCES[number % len(SENTENCES)]


@pytest.mark.parametrize("size", [HD, FULL, HUGE], ids=named)
@pytest.mark.parametrize("make", [wall, unattributed_wall], ids=named)
def test_twenty_sentences_are_one_picture(make: Make, size: QSize) -> None:
    told = replace(make(20, sentence), texts=SENTENCES)  # who said it, the marks tell
    check(told, size, light())
    assert len(painted(told.view, size, light())) == 1


@pytest.mark.parametrize("size", [HD, FULL, HUGE], ids=named)
def test_twelve_sentences_in_groups_are_one_picture(size: QSize) -> None:
    check(groups(12, sentence), size, light())
    assert len(painted(groups(12, sentence).view, size, light())) == 1


@pytest.mark.parametrize("size", [HD, FULL, HUGE], ids=named)
@pytest.mark.parametrize("crowd", [4, 8, 12])
def test_a_vote_and_two_arguments_a_side_are_one_picture(crowd: int, size: QSize) -> None:
    """On a 4:3 picture that holds for up to eight people: there is no room beside the figure."""
    view = positions(crowd, usual).view
    assert isinstance(view, Positions)
    assert len(painted(replace(view, arguments=two_a_side()), size, light())) == 1
    if crowd <= 8:
        assert len(painted(replace(view, arguments=two_a_side()), SMALL, light())) == 1


def test_the_tag_of_an_argument_says_which_side_it_speaks_for() -> None:
    view = positions(8, usual).view
    assert isinstance(view, Positions)
    words = [word for page in painted(replace(view, arguments=two_a_side()), FULL, light()) for word in page.words]
    tags = [word for word in words if "Evidence" in word or "Conjecture" in word]
    assert tags == ["← Evidence", "← Conjecture", "Evidence →", "Conjecture →"]


@pytest.mark.parametrize("size", [HD, FULL, HUGE], ids=named)
def test_a_decision_with_two_dissents_and_its_poll_is_one_picture(size: QSize) -> None:
    view = decision(8, usual).view
    assert isinstance(view, PublicDecision)
    assert len(painted(replace(view, dissents=view.dissents[:2]), size, light())) == 1


@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_dark_says_the_same_in_the_same_places_in_other_colours(make: Make) -> None:
    view = make(8, unruly).view
    in_light, in_dark = painted(view, HD, light()), painted(view, HD, dark())
    assert [page.boxes for page in in_light] == [page.boxes for page in in_dark]
    assert in_light[0].image.pixelColor(2, 2) != in_dark[0].image.pixelColor(2, 2)


@pytest.mark.parametrize(("crowd", "size"), [(4, SMALL), (6, SMALL), (4, FULL), (8, FULL), (12, FULL), (8, HUGE)])
def test_meanings_of_a_sentence_each_are_one_picture(crowd: int, size: QSize) -> None:
    assert len(painted(side_by_side(crowd, usual).view, size, light())) == 1


@pytest.mark.parametrize("size", [HD, FULL, HUGE], ids=named)
def test_what_eight_people_say_of_their_time_in_a_few_words_each_is_one_picture(size: QSize) -> None:
    assert len(painted(my_time(8, usual).view, size, light())) == 1


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_a_table_has_the_same_heads_on_every_page(size: QSize) -> None:
    """The first three of seven options have an owner."""
    tables = [page for page in painted(points_table(8, unruly).view, size, light()) if "Total" in page.words]
    assert len(tables) > 1
    words = {"Owner", "Total", "AM", "AMT", "AMTL"}
    heads = [{(box.text, round(box.rect.x())) for box in page.boxes if box.text in words} for page in tables]
    assert all({text for text, _ in head} == words for head in heads)
    assert all(head == heads[0] for head in heads)


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_a_list_of_priorities_that_goes_on_goes_on_under_its_head(size: QSize) -> None:
    """The list beside the dissents, after the pages with owners and what stops."""
    pages = painted(agreed(8, unruly).view, size, light())
    begins = next(number for number, page in enumerate(pages) if "Our priorities" in page.words)
    listing = [page for page in pages[begins:] if set("1234567") & set(page.words)]
    assert len(listing) > 1
    assert all("Our priorities" in page.words for page in listing)


def test_a_page_that_is_not_there_shows_the_last() -> None:
    view = title_page(8, terse).view
    assert "P8" in "".join(picture(replace(frame(view), page=9), SCENES, SMALL, light()).words)
