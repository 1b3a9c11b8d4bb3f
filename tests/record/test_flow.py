"""Filling pages: nothing lost, no page too full, what belongs together stays together."""

from hypothesis import given
from hypothesis import strategies as st

from stratroom.record.pdf.flow import Columns, Flow, Headed, Stack, Strip, gap, pages

_ROOM = 100.0


def strip(height: float, glued: bool = False) -> Strip:
    return Strip(height, lambda paper, x, y: None, glued)


def strips_of(flow: Flow | None) -> list[Strip]:
    match flow:
        case Strip():
            return [] if flow.is_gap else [flow]
        case Stack():
            return [found for part in flow.flows for found in strips_of(part)]
        case Columns():
            return [found for _, cell in flow.cells for found in strips_of(cell)]
        case Headed():
            return [found for row in flow.rows for found in strips_of(row)]
        case _:
            return []


_strips = st.builds(strip, st.floats(1, 90), st.booleans())
_flows = st.recursive(
    _strips | st.builds(gap, st.floats(1, 30)),
    lambda inner: (
        st.builds(Stack, st.lists(inner, max_size=4).map(tuple), st.booleans())
        | st.builds(lambda cells: Columns(tuple(enumerate(cells))), st.lists(inner, min_size=1, max_size=3))
    ),
    max_leaves=25,
)


@given(st.lists(_flows, max_size=12))
def test_everything_comes_on_some_page_in_order_and_no_page_is_too_full(flows: list[Flow]) -> None:
    filled = pages(tuple(flows), _ROOM)
    assert {id(found) for page in filled for found in strips_of(page)} == {
        id(found) for flow in flows for found in strips_of(flow)
    }
    assert all(page.height <= _ROOM + 0.1 for page in filled)


def test_what_is_kept_goes_over_whole_and_is_split_only_if_no_page_holds_it() -> None:
    first, kept = strip(60), Stack((strip(30), strip(30)), kept=True)
    assert [page.height for page in pages((first, kept), _ROOM)] == [60, 60]
    giant = Stack(tuple(strip(30) for _ in range(5)), kept=True)
    assert [page.height for page in pages((giant,), _ROOM)] == [90, 60]


def test_a_heading_goes_over_with_what_it_heads() -> None:
    heading, body = strip(20, glued=True), strip(50)
    first, second = pages((strip(60), gap(5), heading, body), _ROOM)
    assert strips_of(second) == [heading, body]
    assert len(strips_of(first)) == 1


def test_white_space_at_the_head_of_a_page_vanishes() -> None:
    _, second = pages((strip(95), gap(10), strip(50)), _ROOM)
    assert second.height == 50


def test_columns_go_on_side_by_side() -> None:
    long, short = Stack(tuple(strip(40) for _ in range(5))), strip(40)
    filled = pages((Columns(((0, long), (50, short))),), _ROOM)
    assert [page.height for page in filled] == [80, 80, 40]


def test_the_head_of_a_table_stands_on_every_page() -> None:
    head, rows = strip(10), tuple(strip(40) for _ in range(5))
    filled = pages((Headed(head, rows),), _ROOM)
    assert [page.height for page in filled] == [90, 90, 50]
