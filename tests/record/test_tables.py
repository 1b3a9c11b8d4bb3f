"""The record's tables as people in a spreadsheet find them: one head, one kind of row, days that sort."""

import re
from pathlib import Path

import pytest

from stratroom.record import blocks
from stratroom.record.spreadsheets import write
from tests.record.bound import BOUND, bound
from tests.record.pages import book
from tests.record.test_spreadsheets import rows


@pytest.mark.parametrize("name", BOUND)
def test_each_table_has_one_head_without_gaps_and_rows_as_wide(name: str, tmp_path: Path) -> None:
    write(bound(name), tmp_path / "tables")
    for file in (tmp_path / "tables").iterdir():
        head, *found = rows(file)
        assert all(head), file.name
        assert len(set(head)) == len(head), file.name
        assert found, file.name
        assert {len(row) for row in found} == {len(head)}, file.name


def test_the_files_are_named_by_their_headings_in_order(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "tables")
    names = sorted(file.name for file in (tmp_path / "tables").iterdir())
    assert names == [
        "01 Decisions.csv",
        "02 Dissents.csv",
        "03 Priorities.csv",
        "04 Statements.csv",
        "05 What each means by it.csv",
        "06 Arguments.csv",
        "07 Priorities at a glance.csv",
        "08 In each person’s words.csv",
        "09 Gradients of agreement.csv",
        "10 Load per person.csv",
        "11 Every allocation in figures.csv",
        "12 Every allocation in figures, summed up.csv",
        "13 Everyone’s ranking.csv",
        "14 Every ranking, first to last.csv",
        "15 Who recognises whom.csv",
        "16 The room’s count.csv",
        "17 The room.csv",
        "18 The programme.csv",
        "19 How the rankings were counted.csv",
        "20 Facts.csv",
    ]


def table(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of the table of this name, by the columns."""
    (file,) = (file for file in folder.iterdir() if file.name[3:-4] == name)
    head, *found = rows(file)
    return [dict(zip(head, row, strict=True)) for row in found]


def test_decisions_stand_in_rows_and_nothing_else_with_them(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "tables")
    first, second = table(tmp_path / "tables", "Decisions")
    assert (first["Section"], first["Outcome"], first["Owner"]) == (
        "Decision 1",
        "Agreed",
        "CSO, Chief Strategy Officer",
    )
    assert (first["Review"], second["Review"]) == ("2027-06-30", "2027-01-15")
    assert first["Recorded"] == "2026-10-15 10:42"
    assert second["Outcome"] == "Parked"
    assert not {"1", "Line drawn", "Points"} & first.keys()


def test_what_the_list_as_a_whole_says_stands_with_the_facts(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "tables")
    said = {row["Label"]: row["Text"] for row in table(tmp_path / "tables", "Facts") if row["Section"] == "Priorities"}
    assert said["Outcome"] == "3 of 6 options above the cut line."
    assert said["Line drawn"] == "2026-10-15 10:42"


def test_what_was_written_under_a_heading_stands_with_the_facts(tmp_path: Path) -> None:
    """Why it was decided, what was considered, and both wordings of what was amended."""
    write(bound("sample"), tmp_path / "tables")
    found = table(tmp_path / "tables", "Facts")
    said = {(row["Section"], row["Label"]): row["Text"] for row in found}
    assert said["Decision 1", "Why"].startswith("Winter reliability decides the lifeline contract")
    considered = [row["Text"] for row in found if row["Label"] == "Options considered"]
    assert considered[:2] == ["Keep both as they are", "Hold a ship in reserve, end the fourth sailing"]
    assert said["Read-back", "As it was read out"].startswith("Four cadets a year from 2027.")
    assert said["Read-back", "As it was put right"].startswith("Four cadets a year from September 2027.")


def test_each_priority_is_a_row_with_a_day_that_sorts(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "tables")
    first, *others = table(tmp_path / "tables", "Priorities")
    assert (first["Number"], first["Priority"]) == ("1", "Fresh in 24 hours in all small-town stores")
    assert first["By"] == "2027-03-31"
    assert [row["Number"] for row in others] == ["2", "3"]


def test_dissents_say_their_kind_and_whose_they_are(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "tables")
    first, *_ = table(tmp_path / "tables", "Dissents")
    assert (first["Section"], first["Kind"], first["Who"]) == ("Decision 1", "Dissent", "CMO · Chief Marketing Officer")
    write(bound("unattributed"), tmp_path / "tables")
    assert not any("Who" in row for row in table(tmp_path / "tables", "Dissents"))


@pytest.mark.parametrize("name", BOUND)
def test_something_stands_in_every_column(name: str, tmp_path: Path) -> None:
    write(bound(name), tmp_path / "tables")
    for file in (tmp_path / "tables").iterdir():
        head, *found = rows(file)
        empty = [column for column, *cells in zip(head, *found, strict=True) if not any(cells)]
        assert empty == [], file.name


def test_statements_are_statements_alone(tmp_path: Path) -> None:
    """The sample holds words of dissent that were said of an earlier wording, and meanings of a phrase."""
    write(bound("sample"), tmp_path / "tables")
    assert {row["Section"] for row in table(tmp_path / "tables", "Statements")} == {"Statements"}
    assert len(table(tmp_path / "tables", "Statements")) == 8
    assert {row["Under"] for row in table(tmp_path / "tables", "What each means by it")} == {"“grow”"}
    (earlier,) = table(tmp_path / "tables", "Said of this wording")
    assert earlier["Section"] == "Decision 2"


def test_conditions_stand_with_who_tests_them_by_when(tmp_path: Path) -> None:
    write(bound("sample"), tmp_path / "tables")
    found = [row for row in table(tmp_path / "tables", "Arguments") if row["Test"]]
    assert [(row["Owner"], row["By"]) for row in found] == [
        ("SEC, Company Secretary", "2027-05-31"),
        ("COM, Commercial", "2028-09-30"),
    ]


def test_what_every_decision_has_stands_in_one_table(tmp_path: Path) -> None:
    write(bound("board"), tmp_path / "tables")
    words = table(tmp_path / "tables", "In each person’s words")
    assert len(words) == 12 * 19
    assert {row["Section"] for row in words} == {f"Decision {number}" for number in range(1, 13)}
    assert len(list((tmp_path / "tables").iterdir())) < 25


def test_sums_stand_apart_from_what_they_sum_up(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "tables")
    given = table(tmp_path / "tables", "Every allocation in figures")
    total, least_to_most = table(tmp_path / "tables", "Every allocation in figures, summed up")
    assert given[0]["Who"] == "CEO"
    assert sum(int(row["1"]) for row in given if row["1"].isdecimal()) == int(total["1"])
    assert least_to_most["Note"] == "Least to most"


def test_columns_stand_in_their_order_whichever_cell_is_empty(tmp_path: Path) -> None:
    write(
        book(blocks.Table(("A", "B", "C", "D"), (("1", "", "", "2"), ("", "3", "", "")), (1, 1, 1, 1))), tmp_path / "t"
    )
    (file,) = (tmp_path / "t").iterdir()
    assert rows(file) == [["Section", "A", "B", "D"], ["Statements", "1", "", "2"], ["Statements", "", "3", ""]]


def test_columns_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    typed = blocks.Table(("A", "A", "Section", ""), (("1", "2", "3", ""), ("4", "5", "6", "")), (1, 1, 1, 1))
    write(book(typed), tmp_path / "tables")
    (file,) = (tmp_path / "tables").iterdir()
    assert rows(file) == [
        ["Section", "A", "A 2", "Section 2"],
        ["Statements", "1", "2", "3"],
        ["Statements", "4", "5", "6"],
    ]


def test_no_date_of_the_record_stands_in_words_where_it_stands_alone(tmp_path: Path) -> None:
    for name in ("sample", "northfield", "board"):
        write(bound(name), tmp_path / "tables")
        found = [cell for file in (tmp_path / "tables").iterdir() for row in rows(file) for cell in row]
        assert [cell for cell in found if re.fullmatch(r"\d\d? [A-Z][a-z]+ \d{4}(, \d\d:\d\d)?", cell)] == []
        assert sum(bool(re.fullmatch(r"\d{4}-\d\d-\d\d( \d\d:\d\d)?", cell)) for cell in found) > 5
