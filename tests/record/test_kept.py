"""What belongs together on a page of the record stands on one."""

from pathlib import Path

import pytest

from stratroom.model.forms import Gradient
from stratroom.model.names import RoundId, TradeoffId
from stratroom.record.blocks import Decision, DissentText, Facts, Glance, GlanceRow, Paragraph, Table
from stratroom.record.pdf import write
from stratroom.record.pdf.flow import pages
from stratroom.record.pdf.layout import flows
from stratroom.record.polls import poll
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from tests.record.pages import book, by_pdfium, squeezed
from tests.record.reading import room
from tests.record.test_flow import strip
from tests.telling import after, answered

_WIDTH = 400.0
_LINE = 13.5
LONG = " ".join(f"word{number}" for number in range(600))


def test_facts_are_not_broken_over_pages_where_one_can_hold_them() -> None:
    facts = Facts((("What it costs", "Rents"), ("What stops", "Refits"), ("The reverse", "CFO calls it sensible.")))
    told = flows((Paragraph("The trade-off"), facts), _WIDTH)
    whole = sum(flow.height for flow in told)
    (first, rest) = pages(told, whole - 12)
    assert first.height < rest.height
    assert rest.height > sum(flow.height for flow in flows((facts,), _WIDTH)) - 7


def test_over_two_pages_at_least_two_lines_of_a_text_stand_on_each() -> None:
    told = flows((Paragraph(LONG),), _WIDTH)
    count = round(sum(flow.height for flow in told) / _LINE)
    for lines in range(2, count + 1):
        assert all(page.height > 1.5 * _LINE for page in pages(told, lines * _LINE))


@pytest.mark.parametrize("shorter", [1.1, 30, 75])
def test_a_long_dissent_begins_beside_its_decision_and_goes_on_under_its_head(tmp_path: Path, shorter: float) -> None:
    """As large as the decision on each of its pages; the next one follows where it ends."""
    words = LONG[: round(len(LONG) / shorter)]
    said = (DissentText("Dissent, CFO", words), DissentText("Dissent, COO", LONG))
    write(book(Decision("Decision 1: agreed", "We grow in towns.", (("Owner", "CEO"),), said)), tmp_path / "one.pdf")
    found = by_pdfium(tmp_path / "one.pdf")
    assert "We grow in towns." in found[0]
    assert squeezed(words)[:40] in squeezed(found[0])
    assert all("Dissent, C" in page for page in found)
    both = [page for page in found if "Dissent, CFO" in page and "Dissent, COO" in page]
    assert len(both) == 1, "no page is left half empty between them"
    assert squeezed("".join(found)).count("word599") >= 1


def test_a_long_dissent_at_a_glance_begins_on_the_page_of_its_decision(tmp_path: Path) -> None:
    rows = (GlanceRow("1", "We grow in towns.", "", (DissentText("Dissent, CFO", LONG),)),)
    write(book(Glance(rows)), tmp_path / "one.pdf")
    first, *_ = by_pdfium(tmp_path / "one.pdf")
    assert "We grow in towns." in first
    assert "word1 " in first


def test_over_two_pages_at_least_two_rows_of_a_table_stand_on_each() -> None:
    one, nine = (flows((Table(("Who", "What"), (("CEO", "Towns"),) * n, (0.5, 0.5)),), _WIDTH)[0] for n in (1, 9))
    row = (nine.height - one.height) / 8
    for count in range(3, 10):
        filled = pages((nine,), one.height + (count - 1) * row + 1)
        assert all(page.height > one.height + 0.5 * row for page in filled)


def test_who_stood_where_stands_on_the_page_of_the_poll() -> None:
    begun = room("CEO", "CFO")
    after(begun, PutTradeoff(TradeoffId("t1"), "Towns", "Cities"), Propose(TradeoffId("t1"), "Towns only."))
    workshop = answered(begun, "gradients:t1", ceo=Gradient(1), cfo=Gradient(7))
    told = flows(poll(workshop, RoundId("gradients:t1"), "No veto"), _WIDTH)
    whole = sum(flow.height for flow in told)
    assert len(pages((strip(60), *told), whole + 20)) == 2
    first, second = pages((strip(60), *told), whole + 20)
    assert first.height == 60
    assert second.height > whole - 9, "but for the white space above its head"
