"""The table of points on several pages: equals are said on each, the cut line is drawn once."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Points
from stratroom.model.names import OptionId, ParticipantId
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.stages.priorities.public import PointsTable, points_table
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_reading
from tests.record.reading import room
from tests.screens.laid_out import FULL, SMALL, painted
from tests.telling import after, answered

LONG = {
    "a": "Alpha: open a second warehouse in the north",
    "b": "Bakery: bake all bread in the shops again",
    "c": "Cold chain: replace all refrigerated lorries",
    "d": "Hiring: four hundred people for the evening shifts",
    "e": "Energy: solar panels on every roof we own",
    "f": "Fresh: deliver twice a day to the small shops",
    "g": "Gifts: a loyalty card without points",
    "h": "Home delivery from every shop",
    "i": "Ideas: a budget for each shop manager",
}
SHORT = {id: name.split(":")[0].split()[0] for id, name in LONG.items()}
GIVEN = {"a": 20, "b": 20, "c": 15, "d": 15, "e": 10, "f": 8, "g": 8, "h": 4}
TEAM = ("CEO", "CFO", "COO", "CMO", "CHRO", "GC", "CIO", "CSO")


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()


def table(names: dict[str, str], above: str) -> PointsTable:
    begun = room(*TEAM)
    after(begun, *(ListOption(OptionId(id), name) for id, name in names.items()))
    gave = Points({OptionId(id): many for id, many in GIVEN.items()})
    answered(begun, "points", **{name.lower(): gave for name in TEAM})
    first, *_ = line = tuple(map(OptionId, above))
    found = points_table(after(begun, DrawCutLine(line), AgreePriority(first, ParticipantId("ceo"))))
    assert found
    return found


@pytest.mark.parametrize("above", ["abc", "abcdefg"])
def test_each_page_of_the_table_says_what_is_equal_and_the_line_is_drawn_once(above: str) -> None:
    pages = [" ".join(page.words) for page in painted(table(LONG, above), SMALL, light())]
    tables = [page for page in pages if "Total" in page]
    assert len(tables) == 2
    assert all("Some options are equal in points" in page for page in tables)
    assert all("1 and 2; 3 and 4; 6 and 7" in page for page in tables)
    assert ["Cut line" in page for page in tables] == [above == "abc", above != "abc"]
    assert any("Equal, and shown in the order of the list" in page or "Equal above the line" in page for page in pages)


def test_where_the_whole_note_stands_there_it_is_not_said_twice() -> None:
    pages = [" ".join(page.words) for page in painted(table(SHORT, "abc"), FULL, light())]
    (only,) = (page for page in pages if "Total" in page)
    assert "Equal above the line" in only
    assert "Some options are equal" not in " ".join(pages)
