"""Which backups stay: the newest always, never more than can be looked through, spread over the days."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stratroom.storage.thinning import DAYS, MOST, NEWEST, in_order, worth_keeping

START = datetime(2026, 11, 1, 9, tzinfo=UTC)
_moments = st.integers(0, 63_000_000).map(lambda seconds: START + timedelta(seconds=seconds))


def stamps(moments: list[datetime]) -> list[str]:
    """As backups are named: a time, and how many entries there were by then. Clocks may have been set."""
    return [f"{moment:%Y-%m-%dT%H.%M.%S} {number:05}" for number, moment in enumerate(moments, 1)]


@given(st.lists(_moments, max_size=120))
def test_the_newest_always_stay_and_never_too_many(moments: list[datetime]) -> None:
    made = stamps(moments)
    kept = worth_keeping(made)
    assert set(made[-NEWEST:]) <= kept <= set(made)
    assert len(kept) <= MOST


@given(st.lists(_moments, max_size=80))
def test_thinning_what_was_thinned_takes_nothing_more(moments: list[datetime]) -> None:
    kept = worth_keeping(stamps(moments))
    assert worth_keeping(kept) == kept


@given(st.lists(_moments, min_size=1, max_size=120))
def test_of_each_of_the_last_days_one_stays(moments: list[datetime]) -> None:
    made = stamps(sorted(moments))
    kept = worth_keeping(made)
    days = sorted({stamp[:10] for stamp in made})[-DAYS:]
    assert {stamp[:10] for stamp in kept} >= set(days)
    assert all(max(stamp for stamp in made if stamp[:10] == day) in kept for day in days)


def test_a_long_day_and_the_days_before_it() -> None:
    moments = [START + timedelta(days=day, minutes=9 * n) for day in range(40) for n in range(60)]
    kept = worth_keeping(stamps(moments))
    assert len({stamp[:10] for stamp in kept}) == DAYS
    assert {stamp[11:13] for stamp in kept if stamp.startswith("2026-12-10")} == {f"{hour:02}" for hour in range(9, 18)}


def test_made_one_by_one_there_are_never_more_and_the_last_is_there() -> None:
    kept: set[str] = set()
    for stamp in stamps([START + timedelta(minutes=37 * n) for n in range(2000)]):
        kept = worth_keeping({*kept, stamp})
        assert stamp in kept
        assert len(kept) <= MOST
    assert len({stamp[:10] for stamp in kept}) == DAYS


def test_a_clock_that_was_set_back_makes_nothing_older() -> None:
    before, after = "2026-11-26T14.02.11 00009", "2025-01-01T00.00.00 00010"
    assert in_order([before, after]) == [after, before]
