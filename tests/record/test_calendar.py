"""What is due as a calendar: read again by somebody else's parser, inviting nobody, the same event each time."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stratroom.binding import book as bind
from stratroom.model.refusals import Refused, Trouble
from stratroom.record.calendar import write
from stratroom.record.due import Due
from tests.record.bound import ORIGIN, bound, bound_hostile
from tests.record.pages import book
from tests.record.reading import NORTHFIELD, folded

WRITTEN = "2026-10-15T10:42:00+02:00"


def events(path: Path) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert not calendar.errors
    return list(calendar.events)


def test_reviews_conditions_and_first_results_are_all_day_events(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "due.ics")
    found = [(event.start, str(event["SUMMARY"])) for event in events(tmp_path / "due.ics")]
    assert [day for day, _ in found] == sorted(day for day, _ in found)
    assert (date(2027, 3, 31), "First result: Twelve stores at 90% within 24 hours") in found
    assert any(day == date(2027, 6, 30) and said.startswith("Review: From 2027 we invest") for day, said in found)
    assert len(found) == 5


def test_the_tests_of_conditions_are_due_too(tmp_path: Path) -> None:
    write(bound("sample"), tmp_path / "due.ics")
    found = {str(event["SUMMARY"]): str(event["DESCRIPTION"]) for event in events(tmp_path / "due.ics")}
    told = next(note for said, note in found.items() if said.startswith("Condition: It would have to be true that the"))
    assert told.startswith("Owner: SEC, Company Secretary\nTest: Read the published tender")


def test_owner_and_tripwire_stand_in_words_and_nobody_is_invited(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "due.ics")
    (review,) = (event for event in events(tmp_path / "due.ics") if event.start == date(2027, 6, 30))
    told = str(review["DESCRIPTION"])
    assert told.startswith("Owner: CSO, Chief Strategy Officer\nTripwire: If fewer than 40%")
    assert told.endswith("Not statutory minutes.\nAttributed edition · Draft: not all read back and confirmed")
    source = (tmp_path / "due.ics").read_text("utf-8")
    assert not any(name in source for name in ("ORGANIZER", "ATTENDEE", "VALARM", "METHOD", "ATTACH", "URL"))


def test_an_event_keeps_its_name_while_the_workshop_goes_on(tmp_path: Path) -> None:
    later = bind(folded(NORTHFIELD), ("other", "words"), "2026-11-02T09:00:00+01:00", origin=ORIGIN)
    write(bound("northfield"), tmp_path / "one.ics")
    write(later, tmp_path / "two.ics")
    write(replace(later, origin="aa" * 32), tmp_path / "other.ics")
    one, two, other = ([event["UID"] for event in events(tmp_path / f"{name}.ics")] for name in ("one", "two", "other"))
    assert one == two
    assert len(set(one)) == len(one)
    assert not set(one) & set(other)
    assert {event.DTSTAMP for event in events(tmp_path / "two.ics")} == {datetime(2026, 11, 2, 8, tzinfo=UTC)}


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    bad = bound_hostile(tmp_path)
    write(bad, tmp_path / "due.ics")
    found = events(tmp_path / "due.ics")
    assert {str(event["SUMMARY"]) for event in found} == {each.what for each in bad.due}
    assert {str(event["DESCRIPTION"]).split("\n")[0] for event in found} <= {
        line
        for each in bad.due
        for line in (f"Owner: {each.whose}".split("\n")[0], each.note.split("\n")[0], bad.title)
    }


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    what=st.text(
        st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\\;,:\n😀"), min_size=1, max_size=200
    )
)
def test_any_words_come_back_to_the_letter_in_lines_that_are_short_enough(what: str, tmp_path: Path) -> None:
    path = tmp_path / "due.ics"
    write(replace(book(), due=(Due("a", "2027-01-01", what),), written=WRITTEN), path)
    (event,) = events(path)
    assert str(event["SUMMARY"]) == what
    lines = path.read_bytes().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode("utf-8") is not None for line in lines)
    assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x85", "\u2028", "\0", "\x7f"])
def test_no_line_end_in_words_begins_a_line_of_the_file(end: str, tmp_path: Path) -> None:
    typed = f"Review{end}ATTENDEE:mailto:x@example.org{end}END:VEVENT"
    due = Due("a", "2027-01-01", typed, typed, typed)
    write(replace(book(title=typed), due=(due,), written=WRITTEN), tmp_path / "due.ics")
    (event,) = events(tmp_path / "due.ics")
    assert "ATTENDEE" not in event
    assert "mailto:x@example.org" in str(event["SUMMARY"])
    content = (tmp_path / "due.ics").read_bytes()
    assert content.count(b"\r") == content.count(b"\n") == content.count(b"\r\n")
    assert not [line for line in content.split(b"\r\n") if line.startswith((b"ATTENDEE", b"\0"))]


def test_the_last_day_there_is_can_be_due(tmp_path: Path) -> None:
    write(replace(book(), due=(Due("a", "9999-12-31", "Review"),), written=WRITTEN), tmp_path / "due.ics")
    assert [event.start for event in events(tmp_path / "due.ics")] == [date(9999, 12, 31)]


def test_without_a_day_there_is_nothing_to_write(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="has a day"):
        write(book(), tmp_path / "due.ics")
    assert list(tmp_path.iterdir()) == []


def test_the_same_book_gives_the_same_bytes_and_a_full_disk_leaves_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "due.ics"
    write(bound("sample"), path)
    before = path.read_bytes()
    write(bound("sample"), path)
    assert path.read_bytes() == before

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Trouble, match="the disk is full"):
        write(bound("northfield"), path)
    assert path.read_bytes() == before
