"""All that stands in the way of a new workshop is said at once, each beside its field; what is about none, under ""."""

from dataclasses import fields
from pathlib import Path

import pytest

from stratroom.first_look import wrong_with
from stratroom.model.entries import PlannedStage
from stratroom.model.names import StageId
from stratroom.model.workshop import About
from stratroom.stages.welcome.rules import StartWorkshop

WELCOME = StageId("welcome")


def test_nothing_is_wrong_with_a_title_and_a_stage(tmp_path: Path) -> None:
    start = StartWorkshop(About("Offsite"), (PlannedStage(WELCOME, "Welcome", 20),))
    assert wrong_with(start, tmp_path / "day.stratroom") == {}


def test_every_field_is_named_at_once(tmp_path: Path) -> None:
    taken = tmp_path / "day.stratroom"
    taken.touch()
    start = StartWorkshop(About("", date="soon"), (PlannedStage(WELCOME, "Welcome", 20),), "99")
    assert wrong_with(start, taken).keys() == {"title", "date", "starts", "path"}


@pytest.mark.parametrize(
    "programme",
    [
        (PlannedStage(WELCOME, " ", 20),),
        (PlannedStage(WELCOME, "Welcome", 0),),
        (PlannedStage(WELCOME, "Welcome", 20), PlannedStage(StageId("reveal"), "Reveal", 20)),
        (),
    ],
)
def test_a_programme_that_cannot_be_keeps_no_other_refusal_waiting(
    tmp_path: Path, programme: tuple[PlannedStage, ...]
) -> None:
    long = "long " * 4000
    about = About("", long, "soon", long, long, long, long)
    wrong = wrong_with(StartWorkshop(about, programme, "99"), tmp_path / "no such folder" / "day.stratroom")
    assert wrong.keys() == {field.name for field in fields(About)} | {"starts", "path", ""}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (PlannedStage(WELCOME, " ", 20), "The title of stage 1 is empty"),
        (PlannedStage(WELCOME, "Welcome", 0), "Welcome is planned for 0 min"),
    ],
)
def test_a_stage_that_cannot_be_is_no_fault_of_the_title_page(tmp_path: Path, line: PlannedStage, said: str) -> None:
    wrong = wrong_with(StartWorkshop(About("Offsite"), (line,)), tmp_path / "day.stratroom")
    assert wrong.keys() == {""}
    assert said in wrong[""]
