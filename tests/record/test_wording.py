import calendar
import doctest
from types import ModuleType

import pytest

from stratroom.model.names import TradeoffId
from stratroom.record import earlier, people, wording
from stratroom.record.dissenting import tally
from stratroom.record.wording import day, moment
from stratroom.stages.priorities import answers as priorities
from stratroom.stages.tradeoffs.acts import PutTradeoff
from tests.record.reading import dissented, room
from tests.telling import after


@pytest.mark.parametrize("module", [earlier, people, wording, priorities], ids=lambda module: module.__name__)
def test_the_examples_hold(module: ModuleType) -> None:
    tried = doctest.testmod(module)
    assert tried.attempted
    assert not tried.failed


def test_every_month_has_its_name() -> None:
    names = [day(f"2027-{month:02}-01").split()[1] for month in range(1, 13)]
    assert names == list(calendar.month_name)[1:]


def test_a_moment_without_an_offset_or_none_at_all() -> None:
    assert moment("2026-01-02T03:04:05") == "2 January 2026, 03:04"
    assert moment("") == ""


def test_what_is_no_date_is_a_bug_and_says_so() -> None:
    with pytest.raises(ValueError, match="tried out"):
        moment("tried out")


def test_dissents_are_counted_by_kind() -> None:
    begun = room("CEO", "CFO")
    after(begun, PutTradeoff(TradeoffId("towns"), "Towns", "Cities"))
    dissented(begun, "towns", "ceo", "No.")
    dissented(begun, "towns", "cfo", "No.")
    workshop = dissented(begun, "towns", "cfo", "If so.", kind="stand aside")
    assert tally(workshop.dissents) == "2 dissents and 1 stand-aside"
