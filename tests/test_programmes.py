"""Designs: the bundled ones are in order; own ones are kept, renamed, removed, put back; broken files are named."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from stratroom.catalogue import STAGES
from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, Naming, StageId
from stratroom.model.refusals import Refused, Trouble
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import (
    BREAKS,
    KINDS,
    blank,
    broken,
    checked,
    ends_at,
    programme,
    programmes,
    read,
    rehearsed,
    starting_times,
)

DAY = replace(programme(), title="Our day")


def test_every_kind_of_stage_can_stand_in_a_design() -> None:
    assert set(KINDS) == {kind.stage for kind in STAGES}


def test_the_bundled_designs_are_in_order_the_longest_first() -> None:
    assert broken() == ()
    assert [(d.title, d.minutes) for d in programmes()] == [
        ("One-day alignment", 440),
        ("Half-day alignment", 225),
        ("90 minutes", 90),
        ("One hard decision", 90),
    ]
    assert checked(blank()) == blank()


def test_the_day_has_its_lunch_at_noon() -> None:
    day = programme()
    times = starting_times(day.stages, day.starts)
    assert times[ItemId("lunch")] == "12:20"
    assert ends_at(day.stages, day.starts) == "16:20"
    assert starting_times(day.stages, "") == {}
    assert ends_at(day.stages, "") == ""


def test_a_case_is_rehearsed_without_breaks_and_each_stage_once() -> None:
    assert [(line.stage, line.title, line.minutes) for line in rehearsed()] == [
        ("welcome", "Welcome", 30),
        ("statements", "Statements", 35),
        ("reveal", "Reveal", 30),
        ("meanings", "Same words", 20),
        ("tradeoffs", "Trade-offs", 145),
        ("priorities", "Priorities", 75),
        ("readback", "Read-back", 15),
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a design"),
        (b"\xff\xfe", "not a design"),
        (b"[" * 5_000, "not a design"),
        (b'{"title": "A", "about": "", "stages": [], "colour": "red"}', "colour"),
        (b'{"title": "A", "about": "", "stages": []}', "no stages"),
        (b'{"title": " ", "about": "", "stages": [{"stage": "welcome", "title": "W", "minutes": 5}]}', "is empty"),
        (b'{"title": "A", "about": "", "stages": [{"stage": "dance", "title": "W", "minutes": 5}]}', "dance"),
        (b'{"title": "A", "about": "", "stages": [{"stage": "welcome", "title": "W", "minutes": 0}]}', "0 min"),
        (b'{"title": "A", "about": "", "stages": [{"stage": "reveal", "title": "R", "minutes": 5}]}', "Statements"),
        (b" " * 300_000, "larger"),
    ],
)
def test_a_file_that_is_no_design_is_named_and_the_others_are_listed(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    own = OwnDesigns(tmp_path)
    own.keep_new(DAY)
    (tmp_path / "foreign.json").write_bytes(content)
    listed = own.listed()
    assert [each.design.title for each in listed.designs] == ["Our day"]
    assert len(listed.problems) == 1
    assert "“foreign.json” is left out" in listed.problems[0]
    assert sentence in listed.problems[0]


def test_a_design_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"“gone.json” is left out. It cannot be read"):
        read(tmp_path / "gone.json")
    assert OwnDesigns(tmp_path / "nowhere").listed().designs == ()


@pytest.mark.parametrize("promise", ["after-reading", "unattributed"])
def test_a_design_is_kept_whole_and_read_again(tmp_path: Path, promise: Naming) -> None:
    design = replace(DAY, question="What are we for?", promise=promise, starts="8:30")
    own = OwnDesigns(tmp_path / "programmes").keep_new(design)
    assert own.file.name == "our-day.json"
    assert read(own.file) == replace(design, starts="08:30")
    assert [file.name for file in own.file.parent.iterdir()] == ["our-day.json"]


def test_no_design_takes_the_place_of_another(tmp_path: Path) -> None:
    designs = OwnDesigns(tmp_path)
    first = designs.keep_new(DAY)
    with pytest.raises(Refused, match="called “our DAY” already"):
        designs.keep_new(replace(DAY, title="our DAY"))
    second = designs.keep_new(replace(DAY, title="Our day!"))
    assert (first.file.name, second.file.name) == ("our-day.json", "our-day-2.json")
    with pytest.raises(Refused, match="already"):
        designs.keep(second.file, replace(DAY, title="Our day"))


@pytest.mark.parametrize("title", ["…/../?", "CON", "a/b\\c", "\u202egnp.exe", "x" * 500])
def test_a_name_never_leads_out_of_the_folder(tmp_path: Path, title: str) -> None:
    own = OwnDesigns(tmp_path).keep_new(replace(DAY, title=title))
    assert own.file.parent == tmp_path
    assert own.file.stem != "con"
    assert len(own.file.name) < 60
    assert OwnDesigns(tmp_path).listed().designs == (own,)


def test_a_design_is_renamed_where_it_lies(tmp_path: Path) -> None:
    designs = OwnDesigns(tmp_path)
    first = designs.keep_new(DAY)
    designs.keep(first.file, replace(DAY, title="Their day"))
    assert [each.design.title for each in designs.listed().designs] == ["Their day"]


def test_a_removed_design_is_put_back(tmp_path: Path) -> None:
    designs = OwnDesigns(tmp_path)
    own = designs.keep_new(DAY)
    designs.remove(own)
    assert designs.listed().designs == ()
    assert designs.put_back(own).design == DAY
    assert designs.listed().designs == (own,)


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(Trouble, match="taken"):
        OwnDesigns(tmp_path / "taken").keep_new(DAY)


def test_what_was_given_today_is_not_part_of_a_design() -> None:
    line = PlannedStage(BREAKS, "Lunch", 50, ItemId("lunch"), extra=10, is_skipped=True)
    welcome = PlannedStage(StageId("welcome"), "Welcome", 10)
    kept = checked(replace(DAY, stages=(welcome, line))).stages[1]
    assert (kept.minutes, kept.extra, kept.is_skipped) == (50, 0, False)
