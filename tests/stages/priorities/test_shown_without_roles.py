"""Points shown without roles: a column for each answer that lay in the box and none for who may have given none. How
many people answered is not known then, and neither the wall nor any page counts those who did not."""

from pathlib import Path

from PySide6.QtCore import QSize

from stratroom.app import new_application
from stratroom.binding import book
from stratroom.faces import scenes
from stratroom.memory_room import MemoryRoom
from stratroom.model.forms import Points
from stratroom.model.names import StageId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.record.blocks import Heading, Picture, Table
from stratroom.record.spreadsheets import write
from stratroom.stages.priorities.acts import POINTS, ListOption
from stratroom.stages.priorities.answers import as_shown
from stratroom.stages.priorities.desk_rows import cut_items
from stratroom.stages.priorities.public import points_table
from stratroom.stages.welcome.rules import AddParticipant, Promise
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import frame_of
from stratroom.ui.theme import light
from tests.model.test_by_role import PEOPLE, room
from tests.stages.priorities.test_by_role import A, B
from tests.telling import after, who

AMOUNTS = (70, 60, 55, 10, 45)


def shown(*, without_roles: bool) -> MemoryRoom:
    """Six may answer; five answers lie in the box."""
    begun = room()
    after(begun, AddParticipant(who("Fay"), "Fay", "Counsel"), Promise(StageId("priorities"), "by-role"))
    after(begun, ListOption(A, "Fresh"), ListOption(B, "Cheap"), OpenRound(POINTS))
    for name, amount in zip(PEOPLE, AMOUNTS, strict=True):
        after(begun, HandIn(POINTS, who(name), Points({A: amount, B: 100 - amount})))
    after(begun, CloseRound(POINTS), RevealRound(POINTS, without_roles=without_roles))
    return begun


def table_of(begun: MemoryRoom) -> Table:
    (table,) = [block for block in as_shown(begun.workshop, POINTS) if isinstance(block, Table)]
    return table


def test_the_wall_and_the_console_have_a_column_for_each_answer() -> None:
    new_application()
    bare = shown(without_roles=True).workshop
    table = points_table(bare)
    assert table is not None
    assert len(table.people) == len(AMOUNTS)
    assert [sorted(map(int, filter(None, row.points))) for row in table.rows if row.text == "Fresh"] == [
        sorted(AMOUNTS)
    ]
    drawn = picture(frame_of(bare, table), scenes(), QSize(1280, 720), light())
    assert "–" not in drawn.words
    assert all("–" not in item.given for item in cut_items(bare))
    by_role = points_table(shown(without_roles=False).workshop)
    assert by_role is not None
    assert len(by_role.people) == len(AMOUNTS) + 1, "there it is known that somebody did not"


def test_the_record_has_a_row_for_each_answer_and_explains_no_sign_for_a_missing_one() -> None:
    blocks = as_shown(shown(without_roles=True).workshop, POINTS)
    rows = table_of(shown(without_roles=True)).rows
    assert len([row for row in rows if str(row[1]).isdigit()]) == len(AMOUNTS) + 1, "and the total"
    assert [row for row in rows if row[1] == "–"] == []
    heading = next(block for block in blocks if isinstance(block, Heading))
    assert heading.aside == "the area of a dot is the points given"
    assert [block for block in blocks if isinstance(block, Picture) and "–" in repr(block)] == []
    by_role = as_shown(shown(without_roles=False).workshop, POINTS)
    assert any(isinstance(block, Heading) and "– no answer" in block.aside for block in by_role)
    assert [row for row in table_of(shown(without_roles=False)).rows if row[1] == "–"] != []


def test_the_tables_that_are_written_have_no_empty_row(tmp_path: Path) -> None:
    def written(*, without_roles: bool) -> str:
        printed = book(shown(without_roles=without_roles).workshop, (), "2027-03-01T10:00:00+01:00")
        folder = tmp_path / str(without_roles)
        write(printed, folder)
        return "\n".join(file.read_text("utf-8-sig") for file in sorted(folder.iterdir()))

    assert ",–,–" not in written(without_roles=True)
    assert ",–,–" in written(without_roles=False)
