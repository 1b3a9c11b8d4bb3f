"""A record with sections left out: it says which, nothing leads to pages that are not there, the rest is as it was."""

from pathlib import Path

import pypdf

from stratroom.binding import book
from stratroom.record.blocks import Bullets, Glance, Heading
from stratroom.record.leaving_out import optional, without
from stratroom.record.pdf import write
from tests.record.reading import AT, NORTHFIELD, everything, folded
from tests.record.test_binding import WORDS
from tests.record.test_kept_for_years import faults


def test_it_says_which_and_keeps_the_others() -> None:
    whole = book(folded(NORTHFIELD), WORDS, AT)
    some = without(whole, {"Decision 1", "Statements", "Decisions", "How it was done", "No such section"})
    assert [section.title for section in some.sections] == [
        section.title for section in whole.sections if section.title not in ("Decision 1", "Statements")
    ]
    assert some.sections[1:-1] == tuple(section for section in whole.sections[1:-1] if section in some.sections)
    heading, _, left = some.sections[-1].blocks[-3:]
    assert heading == Heading("Sections left out", 3)
    assert left == Bullets(("Decision 1", "Statements"))


def test_nothing_leads_to_what_is_not_there(tmp_path: Path) -> None:
    whole = book(folded(NORTHFIELD), WORDS, AT)
    some = without(whole, optional(whole))
    rows = [row for part in everything(some.sections[0].blocks) if isinstance(part, Glance) for row in part.rows]
    assert rows
    assert not any(row.section for row in rows)
    write(some, path := tmp_path / "record.pdf")
    assert faults(path) == []
    assert len(pypdf.PdfReader(path).outline) > 0


def test_with_nothing_left_out_it_is_the_same_book() -> None:
    whole = book(folded(NORTHFIELD), WORDS, AT)
    assert without(whole, ()) is whole
    assert without(whole, {"Decisions", "How it was done"}) is whole
