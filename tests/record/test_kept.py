"""What belongs together on a page of the record stands on one."""

from stratroom.record.blocks import Facts, Paragraph
from stratroom.record.pdf.flow import pages
from stratroom.record.pdf.layout import flows

_WIDTH = 400.0


def test_facts_are_not_broken_over_pages_where_one_can_hold_them() -> None:
    facts = Facts((("What it costs", "Rents"), ("What stops", "Refits"), ("The reverse", "CFO calls it sensible.")))
    told = flows((Paragraph("The trade-off"), facts), _WIDTH)
    whole = sum(flow.height for flow in told)
    (first, rest) = pages(told, whole - 12)
    assert first.height < rest.height
    assert rest.height > sum(flow.height for flow in flows((facts,), _WIDTH)) - 7
