"""No picture and no page holds a mean, a percentage of a few, a test of significance or a verdict of ours."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from stratroom import case as cases
from stratroom.binding import book
from stratroom.case import Case
from stratroom.catalogue import STAGES, rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.forms import Points, Position, Ranking
from stratroom.model.names import OptionId, TradeoffId
from stratroom.programmes import rehearsed
from stratroom.record.pdf import write
from stratroom.rehearsal import acts
from stratroom.stages.priorities.acts import DrawCutLine, ListOption
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.ui.languages import use
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script, register_reading
from stratroom.words import ENGLISH, LANGUAGES
from tests.record.pages import by_pdfium
from tests.record.reading import AT, room
from tests.screens.forbidden import found, without_numbers
from tests.screens.laid_out import FULL, named, painted
from tests.screens.made_up import Words, terse
from tests.screens.views import VIEWS, Told
from tests.telling import after, answered

HOUSE = Path(__file__).parents[2]
CASES = sorted([*(HOUSE / "tests" / "cases").glob("*.json"), *(HOUSE / "resources" / "samples").glob("*.json")])
SEAL = ("amber", "boat", "cedar", "delta", "ember", "flint")
CROWDS = (1, 8, 60)
MADE_UP = "2.4m"
"""Money that somebody named in the pictures made up for the tests."""
TEAM = ("Ann", "Ben", "Cy", "Di", "Ed", "Flo", "Gil")


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    use(request.param)
    yield request.param
    use(ENGLISH)


def told(case: Case) -> tuple[MemoryRoom, list[object]]:
    """A case played to its end, with every view the room could see on the way, each once."""
    played = MemoryRoom(rule_book(), AT)
    seen: dict[str, object] = {}
    for _, command in acts(without_numbers(case), rehearsed()):
        played.do(command)
        views = [view for kind in STAGES for view in kind.views(played.workshop, 0)]
        seen.update({repr(view): view for view in views})
    return played, list(seen.values())


def every_number() -> MemoryRoom:
    """Seven people whose rankings, points and positions have everything that is counted of them."""
    begun = room(*TEAM)
    options = [OptionId(letter) for letter in "abcd"]
    after(begun, PutTradeoff(TradeoffId("t"), "Near", "Cheap"), *(ListOption(id, f"Option {id}") for id in options))
    for round, turn in (("first:t", 1), ("second:t", 3)):
        answered(begun, round, **{who.lower(): Position(turn * n % 7 - 3) for n, who in enumerate(TEAM)})
    turned = [options[n % 4 :] + options[: n % 4] for n in range(7)]
    answered(begun, "rankings", **{
        who.lower(): Ranking(tuple((option,) for option in order)) for who, order in zip(TEAM, turned, strict=True)
    })  # fmt: skip
    answered(begun, "points", **{
        who.lower(): Points(dict(zip(order, (45, 30, 15, 10), strict=True)))
        for who, order in zip(TEAM, turned, strict=True)
    })  # fmt: skip
    after(begun, DrawCutLine(tuple(options[:2])))
    return begun


def pages(played: MemoryRoom, folder: Path) -> str:
    write(book(played.workshop, SEAL, AT), folder / "record.pdf")
    return "\n".join(by_pdfium(folder / "record.pdf"))


def shown(view: object) -> str:
    return "\n".join(word for page in painted(view, FULL, light()) for word in page.words)


@pytest.mark.parametrize("crowd", CROWDS)
@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_no_picture_says_what_is_forbidden(make: Callable[[int, Words], Told], crowd: int, language: str) -> None:
    assert found(shown(make(crowd, terse).view).replace(MADE_UP, ""), language) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_picture_of_a_day_says_it(path: Path, language: str) -> None:
    _, views = told(cases.read(path))
    assert len(views) > 20
    assert [hit for view in views for hit in found(shown(view), language)] == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_page_of_its_record_says_it(path: Path, language: str, tmp_path: Path) -> None:
    played, _ = told(cases.read(path))
    assert found(pages(played, tmp_path), language, in_appendix=True) == []


def test_where_everything_is_counted_only_the_appendix_has_tenths(language: str, tmp_path: Path) -> None:
    counted = every_number()
    views = [view for kind in STAGES for view in kind.views(counted.workshop, 0)]
    assert [hit for view in views for hit in found(shown(view), language)] == []
    text = pages(counted, tmp_path)
    assert found(text, language, in_appendix=True) == []
    assert found(text, language) != [], "Kendall’s W and van der Eijk’s A are there"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("The mean position is 1.", "en"),
        ("Mean: 2", "en"),
        ("On average 3 points.", "en"),
        ("71 % lean to “Near”.", "en"),
        ("5 of 7 (71%)", "en"),
        ("1.4 points each", "en"),
        ("1,4 Punkte", "de"),
        ("p = 4", "en"),
        ("p < .05", "en"),
        ("A significant majority", "en"),
        ("The team is aligned.", "en"),
        ("High agreement", "en"),
        ("Kendall’s W: 0.76.", "en"),
        ("Im Durchschnitt 3 Punkte", "de"),
        ("En moyenne 3 points", "fr"),
    ],
)
def test_what_is_forbidden_is_found(said: str, language: str) -> None:
    assert found(said, language) != []


@pytest.mark.parametrize(
    "said",
    [
        "7 of 9 who answered; 1 absent, 1 recused", "no average is made of them", "We mean: fewer stores", "at 14:02",
        "5,000 characters", "said what they mean by it", "What do these priorities mean for my time?", "4½",
    ],
)  # fmt: skip
def test_what_is_allowed_is_not(said: str) -> None:
    assert found(said) == []


def test_people_may_say_anything_and_give_the_numbers_they_gave() -> None:
    told_day = cases.read(HOUSE / "tests" / "cases" / "northfield-core.json")
    first, *others = told_day.statements
    first = replace(first, text="We average 41 % of p = 2.5, which is significant.")
    blank = without_numbers(replace(told_day, statements=(first, *others)))
    assert found(first.text) != []
    assert found(blank.statements[0].text) == []
    assert blank.priorities
    assert told_day.priorities
    assert [tuple(each.points.values()) for each in blank.priorities.points] == [
        tuple(each.points.values()) for each in told_day.priorities.points
    ]
